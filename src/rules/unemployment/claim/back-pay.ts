import { addMonths, monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import {
  parseScaled,
  SHARE_ONE,
  type Decimal,
  type DecimalInput,
  type Fen,
  type Share,
} from '../../../money/index.js'
import {
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { AnyOutcome, Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { amountOf, placeFields, readPlace, type UnemploymentPlace } from './amount.js'
import { stretchSteps, type StretchValues } from './award-rows.js'
import { backPaySteps, type BackPayValues } from './back-pay-steps.js'
import { firstMissing } from './first-missing.js'
import { rateOfLate } from './late-rate.js'
import { standardAt, type BenefitPlace } from './standard.js'
import { standardNotices } from './standard-steps.js'
import type { StandardValues } from './standard-values.js'

/** Months of benefit that are paid late. */
export interface UnemploymentBackPayInput extends UnemploymentPlace {
  /** First month the benefit belongs to 'YYYY-MM'. */
  readonly from: string
  /** Last month the benefit belongs to 'YYYY-MM'; at most ten years after the first. */
  readonly to: string
  /** Month in which it is paid 'YYYY-MM'. */
  readonly paidIn: string
  /** Paid for these months already, yuan; absent: nothing. */
  readonly alreadyPaid?: DecimalInput
}

/** Back-pay that is due. */
export interface EntitledUnemploymentBackPay extends Computed<BackPayValues, 'entitled'> {
  /** Yuan, paid once. */
  readonly amounts: { readonly amount: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to late payment. */
export type UnemploymentBackPay = EntitledUnemploymentBackPay | NotEntitled | Undetermined

const PAID = { decimals: 2, min: 0, max: 1e11 }
const LONGEST = 120

/** The wire shape of {@link UnemploymentBackPayInput}. */
export const backPayShape: Shape<UnemploymentBackPayInput> = objectOf(
  {
    from: monthField('first month the benefit belongs to'),
    to: monthField('last month the benefit belongs to'),
    paidIn: monthField('month of payment'),
    alreadyPaid: optional(decimalField(PAID, 'paid already, yuan')),
    ...placeFields,
  },
  'months of benefit paid late',
)

/**
 * Back-pay of the unemployment benefit (补发失业保险金) for whole months. In Henan since March 2025 each month at the
 * rate it belongs to; before, at the level that 豫劳社失业〔2005〕4号 set, whose content is not on record: the answer
 * then is `undetermined` until it is loaded (`unemployment.backPay.level`).
 *
 * @returns `entitled` with the amount in yuan, paid once; `notEntitled` when everything was paid; `undetermined` naming
 * what the law or the caller lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `unemployment.dates`
 * @see 河南省失业保险条例; 豫劳社失业〔2005〕4号
 * @example
 * const late = { from: '2025-02', to: '2025-04', paidIn: '2025-05' }
 * const pay = unemployment.backPay(late, lawOf('luoyang'))
 * pay.outcome === 'entitled' && pay.amounts.amount.toFixed(0) // '5460': 1680 and twice 1890
 */
export function backPay(input: UnemploymentBackPayInput, law: Law): UnemploymentBackPay {
  const rule = 'unemployment.backPay'
  const issues = [...shapeIssues(backPayShape, input), ...dateIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const [from, to, paidIn] = [input.from, input.to, input.paidIn].map(readMonth) as [
    YearMonth,
    YearMonth,
    YearMonth,
  ]
  const alreadyPaid = (
    input.alreadyPaid === undefined ? 0 : parseScaled(input.alreadyPaid, PAID, [], [])
  ) as Fen
  const place = readPlace(input)
  const reader = readerOf(law)
  const late = rateOfLate(reader, paidIn)
  const found = late === undefined ? undefined : stretches(from, to, late, place, reader)
  if (late === undefined || found === undefined)
    return undetermined(frameOf(rule, law, reader), firstMissing(reader.missing))
  const { rows, standards } = found
  const due = rows.reduce((sum, row) => sum + row.sum, 0) as Fen
  if (due <= alreadyPaid) return notEntitled(frameOf(rule, law, reader), [NOTHING_LEFT])
  const values: BackPayValues = {
    from,
    to,
    months: to - from + 1,
    paidIn,
    rate: typeof late === 'number' ? 'noticeLevel' : late,
    due,
    alreadyPaid,
    amount: (due - alreadyPaid) as Fen,
  }
  const shown = present(values, backPaySteps)
  const notices = [...ruleNotices(values, backPaySteps), ...standards.flatMap(standardNotices)]
  const parts: Record<string, AnyOutcome> = {}
  for (const { month } of standards) parts[`amount ${monthText(month)}`] = amountOf(month, place, law)
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'entitled',
    amounts: { amount: shown.amount },
    payments: [
      {
        benefit: 'unemployment.backPay',
        zh: '补发失业保险金',
        en: 'back-pay of the unemployment benefit',
        amount: shown.amount,
        payer: 'unemploymentFund',
        periodicity: 'once',
        from: shown.paidIn,
        to: shown.paidIn,
      },
    ],
    values: shown,
    rows: rows.map((row) => ({ ...present(row, stretchSteps) })),
    parts,
  }
}

interface Stretches {
  readonly rows: readonly StretchValues[]
  readonly standards: readonly StandardValues[]
}

/** The months, those of one rate together. */
function stretches(
  from: YearMonth,
  to: YearMonth,
  late: 'monthOfBenefit' | Fen,
  place: BenefitPlace,
  reader: Reader,
): Stretches | undefined {
  const rows: StretchValues[] = []
  const standards: StandardValues[] = []
  let known = true
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const own = typeof late === 'number' ? undefined : standardAt(reader, month, place)
    const standard = typeof late === 'number' ? late : own?.standard
    const last = rows.at(-1)
    if (standard === undefined) known = false
    else if (last?.standard === standard) rows[rows.length - 1] = stretch(last.from, month, standard)
    else {
      rows.push(stretch(month, month, standard))
      if (own !== undefined) standards.push(own)
    }
  }
  return known ? { rows, standards } : undefined
}

function stretch(from: YearMonth, to: YearMonth, standard: Fen): StretchValues {
  const months = to - from + 1
  return {
    from,
    to,
    months,
    ground: 'late',
    standard,
    share: SHARE_ONE as Share,
    rounding: null,
    paid: standard,
    sum: (standard * months) as Fen,
  }
}

const NOTHING_LEFT: Reason = {
  code: 'unemployment.nothingLeft',
  zh: '应发金额已全部发放',
  en: 'everything that is due was paid',
  sources: [{ document: 'henan/unemployment-2024' }],
}

function dateIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const read = (value: unknown) => readMonth(value)
  const [from, to, paidIn] = [read(input.from), read(input.to), read(input.paidIn)]
  const issues: Issue[] = []
  const say = (path: string, message: string) =>
    issues.push({ code: 'unemployment.dates', path: [path], message })
  if (from !== undefined && to !== undefined && to < from) say('to', 'the last month lies before the first')
  if (from !== undefined && to !== undefined && to - from >= LONGEST)
    say('to', `lies ${LONGEST} months or more after the first`)
  if (to !== undefined && paidIn !== undefined && paidIn < to) say('paidIn', 'lies before the last month')
  return issues
}
