import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../law/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { NotEntitled, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { minimumDecidedAt, minimumMonthsAt } from '../employee/retirement/minimum-months.js'
import { groundReasons, retirementWindow } from '../employee/retirement/retirement-age.js'
import type { RetirementAgeValues } from '../employee/retirement/retirement-age-steps.js'
import { shortfall } from '../employee/retirement/shortfall.js'
import { newScratch, RESIDENT } from './life.js'
import { questionsOf } from './life-of-records.js'
import { missingMoney } from './missing-money.js'
import { emptyResolution, resolveLife, type ResolutionFacts } from './resolution-formula.js'
import { refundPayments } from './refund-payments.js'
import { resolutionTerms } from './resolution-terms.js'
import { resolutionValues } from './resolution-values.js'
import { resolveDrawn } from './resolve-drawn.js'
import { readResolveInput, type ResolveInput, type ResolveRequest } from './resolve-input.js'
import { tooEarlyReasons } from './resolve-reasons.js'
import { resolveRows, type StepSource } from './resolve-rows.js'
import { resolveRowSteps, resolveSteps } from './resolve-steps.js'
import type { DeterminedResolution } from './resolve-values.js'
import { shareTables } from './transfer-terms.js'
import { waysOf } from './ways-on.js'

/** The answer to all records of a person. */
export type Resolved = DeterminedResolution | NotEntitled | Undetermined

const RULE = 'transfer.resolve'

/**
 * All records of a person at the month of the claim (多制度多地参保的归并): which scheme and which place award, how many
 * months count, what is gathered, dropped, refunded, merged and ended, and why, as a list of steps.
 *
 * Records end with the month of the claim. A month paid twice counts once: as an employee before as a resident, among
 * employees’ records in the one kept. Employees’ and civil records are gathered at the place of claim. Their months,
 * deemed ones included, are tested against the minimum of the statutory month (of the chosen month, when that is
 * earlier). When it is met the scheme of the last relation awards and the residents’ account joins; residents’ months do
 * not count. Else the residents’ scheme awards from its age on, employees’ months count there, and the part `shortfall`
 * lists the other ways on. Somebody who draws a pension already keeps one, and the others are settled.
 *
 * Places outside the law pack are given by their GB/T 2260 code; money moves between provinces, and a text that is no
 * code is taken as a place in a province of its own, with a notice.
 *
 * @returns `determined` with months, money in yuan, months 'YYYY-MM' and the steps in `rows`; `notEntitled` before the age, or
 * when the ground is not met; `undetermined` naming the balance, base or payment that is needed, or what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `retirement.originalAge`,
 * `transfer.place`, `transfer.noRecords`, `transfer.idTwice`, `transfer.unknownId`, `transfer.sameRelationOverlap`,
 * `transfer.rowOutsideSpells`, `transfer.rowOverlap`, `transfer.paymentTwice`, `transfer.paymentOutsideSpells`,
 * `transfer.spellBeforeBirth`, `transfer.claimBeforeBirth`, `transfer.temporaryScheme`, `transfer.temporaryByOrder`,
 * `transfer.contributionsScheme`, `transfer.paymentsScheme`, `transfer.employerRate`, `transfer.deemedResident`,
 * `transfer.employerPartScheme`, `transfer.militaryPlace`, `transfer.refundExceedsBalance`, and those of `doubleBenefit`
 * @see 人社部发〔2014〕17号 第三条至第八条; 国办发〔2009〕66号 第三条至第六条; 人社部规〔2017〕1号
 * @example
 * const answer = transfer.resolve({
 *   sex: 'male', birth: '1966-03', originalRetirementAge: 60, household: 'luoyang', claimMonth: '2026-07',
 *   records: [
 *     {
 *       scheme: 'employee', place: '440300', account: { balance: '61200.50' },
 *       spells: [{ from: '2003-01', to: '2016-12' }], contributions: [{ from: '2003-01', to: '2016-12', base: '4000' }],
 *     },
 *     { scheme: 'resident', place: 'luoyang', spells: [{ from: '2017-01', to: '2025-12' }], account: { balance: '3900' } },
 *   ],
 * }, lawOf('luoyang'))
 * answer.outcome === 'determined' && answer.values.scheme // 'resident': 168 months are less than 180
 * answer.outcome === 'determined' && answer.values.countedMonths // 276
 */
export function resolve(input: ResolveInput, law: Law): Resolved {
  const reader = readerOf(law)
  const request = readResolveInput(input, law, reader)
  if (input.drawing !== undefined && input.drawing.length > 0)
    return resolveDrawn(request, input.drawing, input.keepBenefit, law, reader)
  const { claim, person, life } = request
  const window = hasWork(request) ? retirementWindow(person, reader) : undefined
  const reasons = window === undefined ? [] : groundReasons(person, reader)
  if (reasons.length > 0) return notEntitled(frameOf(RULE, law, reader), reasons)
  const terms = resolutionTerms(claim, questionsOf(life.life), shareTables(law, reader), reader)
  const decidedAt = window && minimumDecidedAt(claim, window.statutoryMonth)
  const minimum = decidedAt === undefined ? undefined : minimumMonthsAt(decidedAt, reader)
  const lacking = [...life.missing, ...reader.missing]
  if (terms === undefined || lacking.length > 0)
    return undetermined(frameOf(RULE, law, reader, life.notices), lacking)
  const facts = factsOf(request, window, minimum)
  const resolution = emptyResolution()
  const source: StepSource = { read: life, facts, terms, resolution, scratch: newScratch() }
  const status = resolveLife(life.life, facts, terms, source.scratch, resolution)
  switch (status) {
    case 'determined':
      return determined(input, request, source, decidedAt, law, reader)
    case 'beforeAge':
    case 'shortBeforeAge':
    case 'noMonths':
      return notEntitled(frameOf(RULE, law, reader, life.notices), tooEarlyReasons(status, source))
    case 'undetermined':
      return undetermined(frameOf(RULE, law, reader, life.notices), missingOf(source, reader))
    default:
      throw contradiction(status)
  }
}

function hasWork({ life: { life } }: ResolveRequest): boolean {
  return Array.from(life.scheme).some((scheme) => scheme !== RESIDENT)
}

/** Ages play no part for somebody with residents' records alone. */
function factsOf(
  { claim, person, life }: ResolveRequest,
  window: RetirementAgeValues | undefined,
  minimum: number | undefined,
): ResolutionFacts {
  return {
    begin: 0,
    end: life.life.scheme.length,
    through: claim,
    birth: person.birth,
    household: life.household,
    earliest: window?.earliestMonth ?? claim,
    statutory: window?.statutoryMonth ?? claim,
    minimum,
  }
}

function determined(
  input: ResolveInput,
  request: ResolveRequest,
  source: StepSource,
  decidedAt: YearMonth | undefined,
  law: Law,
  reader: Reader,
): DeterminedResolution {
  const values = resolutionValues(source, decidedAt)
  const rows = resolveRows(source, law.pack)
  const ways = waysOf(input, request, source)
  return {
    ...frameOf(RULE, law, reader, [...ruleNotices(values, resolveSteps), ...request.life.notices]),
    outcome: 'determined',
    values: present(values, resolveSteps),
    rows: rows.map((row) => present(row, resolveRowSteps)),
    payments: refundPayments(rows, request.claim),
    ...(ways !== undefined && { parts: { shortfall: shortfall(ways, law) } }),
  }
}

function missingOf({ read, facts, terms, scratch }: StepSource, reader: Reader): readonly Missing[] {
  const money = scratch.tallies.lacking.flatMap((lacks, i) =>
    lacks && i < facts.end ? missingMoney(read, facts, i, terms.months, scratch, reader) : [],
  )
  return [...reader.missing, ...money]
}

function contradiction(status: string): ShebaoError {
  const message =
    status === 'refundExceedsBalance'
      ? 'an account holds less than what it must pay back for overlapped months and leave behind'
      : 'more records than can be kept apart'
  return new ShebaoError('input', [{ code: `transfer.${status}`, path: ['records'], message }])
}
