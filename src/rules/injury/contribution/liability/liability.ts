import { addMonths, monthText, type YearMonth } from '../../../../calendar/index.js'
import {
  readerOf,
  type Bilingual,
  type Citation,
  type Law,
  type Notice,
  type Reader,
} from '../../../../law/index.js'
import { SHARE_ONE, type Fen, type Share } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { LIABILITY_ITEMS, type LiabilityItemKind } from './liability-items.js'
import {
  LAST_GRADE_OF_AFTER_LEAVE,
  readLiabilityInput,
  type LiabilityInput,
  type LiabilityRequest,
} from './liability-input.js'
import {
  liabilityRowSteps,
  liabilitySteps,
  type ItemPayer,
  type LiabilityRow,
  type LiabilityValues,
} from './liability-steps.js'

/** An item with its payer, in words and with its article. */
export interface LiabilityItem extends Bilingual {
  /** Name of the item, as `treatment`. */
  readonly item: string
  readonly payer: ItemPayer
  readonly periodicity: LiabilityRow['periodicity']
  readonly start: LiabilityRow['start']
  /** First month 'YYYY-MM', or the month by which it is due; null where the month it counts from was not given. */
  readonly from: string | null
  /** `employerThenFund`: day from which new costs are the fund's, 'YYYY-MM-DD'. */
  readonly fundFrom: string | null
  readonly sources: readonly Citation[]
}

/** Who pays what in a case. */
export interface DeterminedLiability extends Computed<LiabilityValues, 'determined'> {
  readonly items: readonly LiabilityItem[]
  readonly rows: readonly ShownValues<LiabilityRow>[]
}

/** The payers of a case, or what the law lacks. */
export type Liability = DeterminedLiability | Undetermined

/**
 * Who pays each item of work-injury benefits (工伤待遇支付责任): the fund or the employer, how often, from which month, by
 * which article. An employer that is not insured pays every item at the same standard, and the fund may advance it and
 * recover. After joining and paying the arrears with late charge, new costs are the fund's as usual.
 *
 * @returns `determined` with `items` (and the same as `rows` for the explanation), late charge a day and range of the
 * fine; `undetermined` where the law holds no list for the month (before 2011)
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `workInjury.fieldWithoutMeaning`, `workInjury.dayOrder`
 * @see 工伤保险条例 第三十条至第三十九条、第六十二条; 社会保险法 第三十八条、第三十九条、第四十一条、第八十六条; 人社部发〔2016〕29号
 * @example
 * const law = lawOf('luoyang')
 * const insured = workInjury.liability({ month: '2025-03', standing: 'insured', death: 'none', grade: 8 }, law)
 * const payerOf = (name: string) =>
 *   insured.outcome === 'determined' ? insured.items.find(({ item }) => item === name)?.payer : undefined
 * payerOf('medicalGrant') // 'injuryFund'
 * payerOf('employmentGrant') // 'employer'
 * payerOf('allowanceFirst') // undefined: grade 8 has none
 */
export function liability(input: LiabilityInput, law: Law): Liability {
  const request = readLiabilityInput(input)
  const reader = readerOf(law)
  const shares = sharesOf(request, reader)
  const penalties = penaltiesOf(request, reader)
  const startRule = reader.optional((r) => r.choice('workInjury.liability.start', request.month)) ?? null
  if (shares === undefined || reader.missing.length > 0)
    return undetermined(frameOf('workInjury.liability', law, reader), reader.missing)
  const rows = LIABILITY_ITEMS.filter((kind) => concerns(kind, request)).flatMap((kind) =>
    rowOf(kind, shares, request, startRule),
  )
  const { month, standing, paidUp, grade, death } = request
  const values: LiabilityValues = {
    month,
    standing,
    paidUp,
    grade: grade ?? null,
    death,
    startRule,
    items: rows.length,
    ...penalties,
  }
  const notices = [...ruleNotices(values, liabilitySteps), ...advanceNotice(request)]
  return {
    ...frameOf('workInjury.liability', law, reader, notices),
    outcome: 'determined',
    items: rows.map((row) => itemOf(row, request)),
    values: present(values, liabilitySteps),
    rows: rows.map((row) => present(row, liabilityRowSteps)),
  }
}

/** What the fund pays of each item: while insured, and of new costs after joining. */
interface Shares {
  readonly insured: ReadonlyMap<string, number>
  readonly newCosts: ReadonlyMap<string, number>
}

function sharesOf({ month, standing }: LiabilityRequest, reader: Reader): Shares | undefined {
  const national = reader.table('workInjury.liability.fundShare', month)
  const local = reader.optional((r) => r.table('workInjury.liability.localFundShare', month))
  const newCosts =
    standing === 'joinedLater' ? reader.table('workInjury.liability.fundShareAfterJoining', month) : undefined
  if (national === undefined) return undefined
  return {
    insured: new Map([...national, ...(local ?? [])]),
    newCosts: newCosts ?? new Map<string, number>(),
  }
}

type Penalties = Pick<
  LiabilityValues,
  'lateRate' | 'fineLeast' | 'fineMost' | 'arrears' | 'fineFrom' | 'fineTo'
>
const NO_PENALTIES: Penalties = {
  lateRate: null,
  fineLeast: null,
  fineMost: null,
  arrears: null,
  fineFrom: null,
  fineTo: null,
}

function penaltiesOf({ month, standing, arrears }: LiabilityRequest, reader: Reader): Penalties {
  if (standing === 'insured') return NO_PENALTIES
  const lateRate = reader.share('employeePension.contribution.lateCharge.dailyRate', month) ?? null
  const fineLeast = reader.count('workInjury.liability.fine.least', month) ?? null
  const fineMost = reader.count('workInjury.liability.fine.most', month) ?? null
  const times = (count: number | null) =>
    arrears === null || count === null ? null : ((arrears * count) as Fen)
  return { lateRate, fineLeast, fineMost, arrears, fineFrom: times(fineLeast), fineTo: times(fineMost) }
}

/** Whether an item belongs to the case. */
function concerns({ id, scope }: LiabilityItemKind, { standing, grade, death }: LiabilityRequest): boolean {
  // Prevention is no cost of a case: the fund pays it out of contributions.
  if (id === 'prevention') return standing === 'insured'
  if (scope === 'injury') return true
  if (scope === 'death')
    return death === 'byAccidentOrInLeave' || (death === 'afterLeave' && id !== 'deathLumpSum')
  if (death === 'byAccidentOrInLeave') return false
  if (death === 'afterLeave' && scope[0] > LAST_GRADE_OF_AFTER_LEAVE) return false
  return grade === undefined || (grade >= scope[0] && grade <= scope[1])
}

/** The row of an item; none where the law of the place does not know it. */
function rowOf(
  { id, start, periodicity, source }: LiabilityItemKind,
  { insured, newCosts }: Shares,
  request: LiabilityRequest,
  startRule: LiabilityValues['startRule'],
): readonly LiabilityRow[] {
  const whenInsured = insured.get(id)
  if (whenInsured === undefined) return []
  const { standing } = request
  const later = standing === 'joinedLater' ? (newCosts.get(id) ?? 0) : 0
  const fundShare = (standing === 'insured' ? whenInsured : Math.min(later, whenInsured)) as Share
  const payer = payerOf(standing, fundShare)
  return [
    {
      item: id,
      payer,
      fundShare,
      periodicity,
      start,
      from: firstMonth(start, startRule, request),
      article: source.article ?? '',
    },
  ]
}

function payerOf(standing: LiabilityRequest['standing'], fundShare: Share): ItemPayer {
  if (fundShare === 0) return 'employer'
  if (standing === 'joinedLater') return 'employerThenFund'
  return fundShare === SHARE_ONE ? 'injuryFund' : 'both'
}

function firstMonth(
  start: LiabilityRow['start'],
  rule: LiabilityValues['startRule'],
  { graded, claimed, died }: LiabilityRequest,
): YearMonth | null {
  if (rule === null || start === 'asIncurred' || start === 'duringLeave') return null
  const month = { claim: claimed, grading: graded, death: died }[start]
  return month === undefined ? null : addMonths(month, rule === 'monthAfter' ? 1 : 0)
}

function itemOf(row: LiabilityRow, { paidUp }: LiabilityRequest): LiabilityItem {
  const { item, payer, periodicity, start, from } = row
  const { zh, en, source } = LIABILITY_ITEMS.find(({ id }) => id === item) as LiabilityItemKind
  return {
    item,
    zh,
    en,
    payer,
    periodicity,
    start,
    from: from === null ? null : monthText(from),
    fundFrom: payer === 'employerThenFund' ? paidUp : null,
    sources: [source],
  }
}

/** An employer that is not insured pays, and the fund may pay first. */
function advanceNotice({ standing }: LiabilityRequest): readonly Notice[] {
  if (standing === 'insured') return []
  return [
    {
      code: 'input',
      subject: 'standing',
      zh: '用人单位不支付的，工伤保险基金先行支付，并向用人单位追偿（社会保险法第四十一条）',
      en: 'where the employer does not pay, the fund advances the benefits and recovers them from the employer (Social Insurance Law, art. 41)',
    },
  ]
}
