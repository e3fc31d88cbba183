import type { Law } from '../law/index.js'
import { newScratch, RESIDENT } from '../rules/pension/transfer/life.js'
import {
  emptyResolution,
  LIFE_STATUS,
  resolveLife,
  type Resolution,
  type ResolutionFacts,
} from '../rules/pension/transfer/resolution-formula.js'
import { questions } from '../rules/pension/transfer/transfer-terms.js'
import { awardRowRules, type AwardRowRules } from './award-row-rules.js'
import type { TransferColumns, TransferResults } from './transfer-column-types.js'
import { personFault, relationFault, transferColumnsFit } from './transfer-row-checks.js'
import { transferRowTerms } from './transfer-terms.js'

/**
 * What a status code says: `determined`, `beforeAge` (the earliest retirement month has not come), `shortBeforeAge` (an early
 * claim without the minimum), `noMonths`, `undetermined` (a base, payment, balance or value of the law is missing), and what
 * cannot be: `badRelation`, `badRow`, `refundExceedsBalance`, `badPerson`, `unknownAge`.
 */
export const TRANSFER_STATUS = [...LIFE_STATUS, 'badPerson', 'unknownAge'] as const
/** The name of a status code. */
export type TransferStatus = (typeof TRANSFER_STATUS)[number]

const CODE = Object.fromEntries(TRANSFER_STATUS.map((name, code) => [name, code])) as Record<
  TransferStatus,
  number
>

/**
 * All records of many people at once, with the answers of `transfer.resolve` at the age and to the same fen: which scheme and
 * place award, months, refunds, merged accounts. Other grounds, and people who draw a pension already, are left to `resolve`.
 *
 * @returns columns of results; `TRANSFER_STATUS[status]` names each person’s answer. A bad row is a status, never a stop
 * @throws RangeError when the columns do not fit each other
 * @example
 * const results = resolveColumns({
 *   sex: Uint8Array.of(0), originalRetirementAge: Uint8Array.of(60), birth: Int32Array.of(monthNumber('1965-03')),
 *   claim: Int32Array.of(monthNumber('2025-06')), household: Int32Array.of(410300), relationStarts: Uint32Array.of(0, 1),
 *   scheme: Uint8Array.of(0), place: Int32Array.of(440300), temporary: Uint8Array.of(0), preference: Uint8Array.of(0),
 *   balance: Float64Array.of(6120050), employerPart: Float64Array.of(0), rowStarts: Uint32Array.of(0, 1),
 *   from: Int32Array.of(monthNumber('2005-01')), to: Int32Array.of(monthNumber('2024-12')),
 *   deemed: Uint8Array.of(0), amount: Float64Array.of(400000), employerRate: Int32Array.of(0),
 * }, lawOf('luoyang'))
 * results.place[0] // 440300: twenty years at the present place
 */
export function resolveColumns(columns: TransferColumns, law: Law): TransferResults {
  const people = columns.birth.length
  if (!transferColumnsFit(columns, people)) throw new RangeError('the columns do not fit each other')
  const results = emptyTransferResults(people)
  const rules = awardRowRules(law)
  const termsOf = transferRowTerms(law)
  const scratch = newScratch()
  const resolution = emptyResolution()
  for (let person = 0; person < people; person++) {
    const begin = columns.relationStarts[person] as number
    const end = columns.relationStarts[person + 1] as number
    const fault = personFault(columns, person) ?? relationFault(columns, begin, end)
    if (fault !== null) {
      results.status[person] = CODE[fault]
      continue
    }
    const claim = columns.claim[person] as number
    const facts = factsOf(columns, person, rules)
    const terms =
      typeof facts === 'string' ? undefined : termsOf(claim, questions(columns.scheme, begin, end))
    if (typeof facts === 'string' || terms === undefined) {
      results.status[person] = typeof facts === 'string' ? CODE[facts] : CODE.undetermined
      continue
    }
    const status = resolveLife(columns, facts, terms, scratch, resolution)
    results.status[person] = CODE[status]
    if (status === 'determined') write(resolution, results, person)
  }
  return results
}

/** The person with the ages the law knows; ages play no part for somebody with residents’ records alone. */
function factsOf(
  { sex, originalRetirementAge, birth, claim, household, relationStarts, scheme }: TransferColumns,
  person: number,
  rules: AwardRowRules,
): ResolutionFacts | 'unknownAge' | 'undetermined' {
  const begin = relationStarts[person] as number
  const end = relationStarts[person + 1] as number
  const through = claim[person] as number
  const born = birth[person] as number
  const age = rules.age(sex[person] as number, originalRetirementAge[person] as number, born)
  if (age.answer === 'unknownAge') return 'unknownAge'
  const whose = { begin, end, through, birth: born, household: household[person] as number }
  if (!hasWork(scheme, begin, end))
    return { ...whose, earliest: through, statutory: through, minimum: undefined }
  if (age.answer === 'undetermined') return 'undetermined'
  const { earliest, statutory } = age
  const minimum = through < statutory ? rules.month(through).minimum : age.minimum
  return minimum === undefined ? 'undetermined' : { ...whose, earliest, statutory, minimum }
}

function hasWork(scheme: Uint8Array, begin: number, end: number): boolean {
  for (let relation = begin; relation < end; relation++) if (scheme[relation] !== RESIDENT) return true
  return false
}

function write(resolution: Resolution, results: TransferResults, person: number): void {
  results.scheme[person] = resolution.scheme
  results.place[person] = resolution.place
  results.claimPlace[person] = resolution.seat.place
  results.countedMonths[person] = resolution.countedMonths
  results.testedMonths[person] = resolution.testedMonths
  results.employeeMonths[person] = resolution.employeeMonths
  results.civilMonths[person] = resolution.civilMonths
  results.militaryMonths[person] = resolution.militaryMonths
  results.residentMonths[person] = resolution.residentMonths
  results.deemedMonths[person] = resolution.deemedMonths
  results.droppedMonths[person] = resolution.droppedMonths
  results.accountMerged[person] = resolution.merged
  results.refunded[person] = resolution.refunded
  results.staying[person] = resolution.staying
  results.poolMoved[person] = resolution.pooled
  results.awardMonth[person] = resolution.awardMonth
}

function emptyTransferResults(people: number): TransferResults {
  const whole = () => new Int32Array(people)
  const money = () => new Float64Array(people)
  return {
    status: new Uint8Array(people),
    scheme: new Uint8Array(people),
    place: whole(),
    claimPlace: whole(),
    countedMonths: whole(),
    testedMonths: whole(),
    employeeMonths: whole(),
    civilMonths: whole(),
    militaryMonths: whole(),
    residentMonths: whole(),
    deemedMonths: whole(),
    droppedMonths: whole(),
    accountMerged: money(),
    refunded: money(),
    staying: money(),
    poolMoved: money(),
    awardMonth: whole(),
  }
}
