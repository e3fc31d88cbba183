import { addMonths, type YearMonth } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import {
  DECI_MONTH_ONE,
  SHARE_ONE,
  TO_FEN,
  type DeciMonths,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { AwardSpan } from './award-span.js'
import { rateOfLate } from './late-rate.js'
import { standardAt, type BenefitPlace } from './standard.js'
import { isWholeFen, shareOfWage } from './standard-formula.js'
import type { StandardValues } from './standard-values.js'

/** A stretch of months paid alike. */
export interface StretchValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /**
   * `newMonths`: newly granted. `leftover`: left over from an earlier claim. `continued`: paid on to the statutory age.
   * `late`: paid after its month (back-pay).
   */
  readonly ground: 'newMonths' | 'leftover' | 'continued' | 'late'
  /** The benefit a month. */
  readonly standard: Fen
  /** Part of it that is paid: the whole, half a month, or the share paid on to the statutory age. */
  readonly share: Share
  /** Null where nothing is rounded. */
  readonly rounding: MoneyRounding | null
  readonly paid: Fen
  readonly sum: Fen
}

const article: Citation = { document: 'national/sil', article: '第四十六条' }
const rate: Citation = { document: 'national/1999-258', article: '第十八条' }
type V = StretchValues

/** Step table of {@link StretchValues}. */
export const stretchSteps: StepTable<StretchValues> = {
  from: computedStep<V>(['起', 'from'], 'month', [article], {
    how: { zh: '按月排列', en: 'month by month' },
  }),
  to: computedStep<V>(['止', 'to'], 'month', [article], { how: { zh: '按月排列', en: 'month by month' } }),
  months: computedStep<V>(['月数', 'months'], 'months', [article], { formula: '{to} − {from} + 1' }),
  ground: inputStep<V>(['月份性质', 'kind of months'], 'text', [article], {
    words: {
      newMonths: { zh: '新核定月数', en: 'months newly granted' },
      leftover: { zh: '前次剩余月数', en: 'months left over' },
      continued: { zh: '临近退休续发', en: 'paid on to the statutory age' },
      late: { zh: '补发', en: 'paid late' },
    },
  }),
  standard: computedStep<V>(['失业保险金标准', 'unemployment benefit a month'], 'yuan/month', [rate], {
    how: { zh: '按该月的标准', en: 'the standard of the month' },
  }),
  share: computedStep<V>(['发放比例', 'part paid'], 'share', [article], {
    how: { zh: '全额、半个月或续发比例', en: 'the whole, half a month, or the share paid on' },
    shown: (v) => v.share !== SHARE_ONE,
  }),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'unemployment.amount.rounding', [rate], {
    shown: () => false,
  }),
  paid: computedStep<V>(['月发放额', 'paid a month'], 'yuan/month', [rate], {
    formula: '{standard} × {share}',
    rounding: (v) => v.rounding,
  }),
  sum: computedStep<V>(['小计', 'sum'], 'yuan', [article], { formula: '{paid} × {months}' }),
}

/** What a run over the months of an award finds. */
export interface AwardRows {
  readonly rows: readonly StretchValues[]
  /** The standard of the first month of each stretch by the rule of its month; not for months at another level. */
  readonly standards: readonly StandardValues[]
}

/** Months newly granted and left over, in tenths. */
export interface GrantedMonths {
  readonly newMonths: DeciMonths
  readonly granted: DeciMonths
}

/** The months of an award, stretch by stretch; undefined when the law lacks a value (the reader knows which). */
export function awardRows(
  span: AwardSpan,
  months: GrantedMonths,
  place: BenefitPlace,
  reader: Reader,
): AwardRows | undefined {
  const rows: StretchValues[] = []
  const standards: StandardValues[] = []
  let known = true
  const end = span.continuedThrough ?? span.through
  for (let month = span.start; month <= end; month = addMonths(month, 1)) {
    const ground = groundOf(month, span, months, reader)
    const share = shareOf(month, span, reader)
    const late = ground === 'leftover' ? rateOfLate(reader, month) : 'monthOfBenefit'
    const standard = late === 'monthOfBenefit' ? standardAt(reader, month, place) : undefined
    const level = standard?.standard ?? (typeof late === 'number' ? late : undefined)
    const row =
      ground === undefined || share === undefined || level === undefined
        ? undefined
        : rowOf(month, ground, level, share, reader)
    if (row === undefined) known = false
    else if (!joins(rows, row)) {
      rows.push(row)
      if (standard !== undefined) standards.push(standard)
    }
  }
  return known ? { rows, standards } : undefined
}

function rowOf(
  month: YearMonth,
  ground: StretchValues['ground'],
  standard: Fen,
  share: Share,
  reader: Reader,
): StretchValues | undefined {
  const rounding = isWholeFen(standard, share) ? null : reader.rounding('unemployment.amount.rounding', month)
  if (rounding === undefined) return undefined
  const paid = shareOfWage(standard, share, rounding ?? TO_FEN)
  return { from: month, to: month, months: 1, ground, standard, share, rounding, paid, sum: paid }
}

/** Lengthens the last stretch by a month that is paid alike. */
function joins(rows: StretchValues[], row: StretchValues): boolean {
  const last = rows.at(-1)
  if (last?.standard !== row.standard || last.share !== row.share || last.ground !== row.ground) return false
  const months = last.months + 1
  rows[rows.length - 1] = { ...last, to: row.to, months, sum: (last.paid * months) as Fen }
  return true
}

function groundOf(
  month: YearMonth,
  span: AwardSpan,
  { newMonths, granted }: GrantedMonths,
  reader: Reader,
): StretchValues['ground'] | undefined {
  if (month > span.through) return 'continued'
  if (newMonths >= granted) return 'newMonths'
  if (newMonths === 0) return 'leftover'
  const order = reader.choice('unemployment.leftover.order', span.registered)
  const before = (month - span.start) * DECI_MONTH_ONE
  if (order === 'newFirst') return before < newMonths ? 'newMonths' : 'leftover'
  return order && (before < granted - newMonths ? 'leftover' : 'newMonths')
}

/** The part of a month that is paid: half of the last one where half a month was granted. */
function shareOf(month: YearMonth, span: AwardSpan, reader: Reader): Share | undefined {
  if (month > span.through) return reader.share('unemployment.nearRetirement.share', month)
  const part = span.paid % DECI_MONTH_ONE
  if (month < span.through || part === 0) return SHARE_ONE as Share
  const rule = reader.choice('unemployment.duration.halfMonth', month)
  return rule && ((rule === 'wholeMonth' ? SHARE_ONE : (SHARE_ONE / DECI_MONTH_ONE) * part) as Share)
}
