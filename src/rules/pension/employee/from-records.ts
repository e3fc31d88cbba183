import { parseMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { parseScaled, type DecimalInput, type Fen, type Index } from '../../../money/index.js'
import { safeReadCareer, type CareerRecord, type ReadCareer } from '../../../records/index.js'
import { distinct, frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, OutcomeFrame, Undetermined } from '../../outcome.js'
import { present, scaledValues } from '../../present.js'
import { decideAccount, type Account } from './account/account.js'
import { accountSteps } from './account/account-steps.js'
import { decideAverageIndex, type AverageIndex } from './average-index/average-index.js'
import { averageIndexSteps } from './average-index/average-index-steps.js'
import { decideAward, type Award, type EntitledAward } from './award/award.js'
import type { AwardAmounts } from './award/award-payments.js'
import type { AwardRequest } from './award/award-input.js'
import { awardSteps } from './award/award-steps.js'
import { fromRecordsSteps, type FromRecordsValues } from './from-records-steps.js'
import { countedMonths } from './average-index/index-months.js'
import { careerEndOf, type CareerEnd } from './retirement/retirement-input.js'

/** The answers an award from records rests on. */
export type FromRecordsParts = {
  readonly account: Account
  readonly averageIndex: AverageIndex
  readonly award: Award
}

/** An award from records that is due. */
export interface EntitledFromRecords extends Computed<FromRecordsValues, 'entitled'> {
  readonly amounts: AwardAmounts
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  readonly parts: FromRecordsParts
}

/** The answer to an award from records. */
export type FromRecords = EntitledFromRecords | NotEntitled | Undetermined

/** Options of {@link fromRecords}. */
export interface FromRecordsOptions {
  /** Local supplement, yuan a month, where the place pays one by a table that is not shipped. */
  readonly localSupplement?: DecimalInput
}

const RULE = 'employeePension.fromRecords'

/**
 * The pension of an employee from records alone (由参保记录到待遇): participation spells and yearly bases through
 * account, index and retirement month to the award. Months after the retirement month are left out.
 *
 * The index from records is an estimate, and so is the amount; with the indices of an official sheet use `award`.
 *
 * @param retirement retirement month 'YYYY-MM'
 * @returns `entitled` with the items in yuan a month and the parts `account`, `averageIndex`, `award`;
 * `notEntitled` with reasons; `undetermined` with everything that is missing
 * @throws ShebaoError (kind `input`) with every issue: those of the record, `calendar.month`,
 * `award.retirementBeforeBirth`, `retirement.originalAge`, `decimal.…`
 * @see 国发〔2005〕38号 第六条; 豫政〔2006〕29号
 * @example
 * const record = parseCareer({
 *   sex: 'female', birth: '1975-06', originalRetirementAge: 50,
 *   spells: [{ scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2009-07', to: '2025-12' }],
 *   contributions: [
 *     { from: '2009-07', to: '2019-06', base: '2000' },
 *     { from: '2019-07', to: '2025-12', base: '3831' },
 *   ],
 *   account: { balance: '13124.50', at: '2015-12' },
 * })
 * const pension = employeePension.fromRecords(record, '2025-12', lawOf('luoyang', { asOf: '2026-03-31' }))
 * pension.outcome // 'entitled'
 */
export function fromRecords(
  record: CareerRecord,
  retirement: string,
  law: Law,
  options: FromRecordsOptions = {},
): FromRecords {
  const reader = readerOf(law)
  const issues: Issue[] = []
  const month = parseMonth(retirement, ['retirement'], issues)
  const supplement =
    options.localSupplement === undefined
      ? undefined
      : parseScaled(options.localSupplement, { decimals: 2, min: 0 }, ['localSupplement'], issues)
  const career = safeReadCareer(record)
  if (!career.ok) issues.push(...career.issues)
  const person = career.ok ? careerEndOf(record, reader, issues) : undefined
  if (month !== undefined && person !== undefined && month <= person.birth)
    issues.push({
      code: 'award.retirementBeforeBirth',
      path: ['retirement'],
      message: 'lies not after the birth month',
      received: retirement,
    })
  if (issues.length > 0 || !career.ok || person === undefined || month === undefined)
    throw new ShebaoError('input', issues)
  return decideFromRecords(career.value, person, month, supplement as Fen | undefined, law)
}

function decideFromRecords(
  career: ReadCareer,
  person: CareerEnd,
  retirement: YearMonth,
  localSupplement: Fen | undefined,
  law: Law,
): FromRecords {
  const reader = readerOf(law)
  const start = reader.month('employeePension.account.start', retirement)
  if (start === undefined) return undetermined(frameOf(RULE, law, reader), reader.missing)
  const account = decideAccount(career, retirement, law, readerOf(law))
  const averageIndex = decideAverageIndex(career, retirement, law, readerOf(law))
  const index =
    averageIndex.outcome === 'determined' ? scaledValues(averageIndex.values, averageIndexSteps) : undefined
  const balance =
    account.outcome === 'determined' ? scaledValues(account.values, accountSteps).balance : undefined
  const { totalMonths, deemedMonths } = countedMonths(career, start, retirement)
  // Age and months decide first; index and balance stand in where they are missing, and no amount is shown then.
  const request: AwardRequest = {
    person,
    retirement,
    totalMonths,
    deemedMonths,
    overallIndex: index?.overall ?? (1 as Index),
    actualIndex: index?.actual ?? (1 as Index),
    accountBalance: balance ?? (0 as Fen),
    localSupplement,
  }
  const award = decideAward(request, law, readerOf(law))
  const parts = { account, averageIndex, award }
  const notices = distinct(Object.values(parts).flatMap((part) => part.notices))
  const frame: OutcomeFrame = { ...frameOf(RULE, law, reader), notices }
  if (award.outcome === 'notEntitled') return notEntitled(frame, award.reasons, { award })
  if (index === undefined || balance === undefined || award.outcome === 'undetermined')
    return undetermined(frame, missingOfAll(parts), { account, averageIndex })
  return entitled(frame, request, index.paidMonths, award, parts)
}

function entitled(
  frame: OutcomeFrame,
  request: AwardRequest,
  paidMonths: number,
  award: EntitledAward,
  parts: FromRecordsParts,
): EntitledFromRecords {
  const { basic, account, transitional, total, firstPayment } = scaledValues(award.values, awardSteps)
  const values: FromRecordsValues = {
    retirement: request.retirement,
    paidMonths,
    deemedMonths: request.deemedMonths,
    totalMonths: request.totalMonths,
    overallIndex: request.overallIndex,
    actualIndex: request.actualIndex ?? (0 as Index),
    accountBalance: request.accountBalance,
    basic,
    account,
    transitional,
    localSupplement: request.localSupplement ?? (0 as Fen),
    total,
    firstPayment,
  }
  return {
    ...frame,
    outcome: 'entitled',
    amounts: award.amounts,
    firstPayment: award.firstPayment,
    values: present(values, fromRecordsSteps),
    parts,
  }
}

/** What any part lacks, each once. */
function missingOfAll(parts: FromRecordsParts): Undetermined['missing'] {
  const all = Object.values(parts).flatMap((part) => (part.outcome === 'undetermined' ? part.missing : []))
  return [...new Map(all.map((one) => [`${one.path} ${one.month ?? ''} ${one.en}`, one])).values()]
}
