import { readMonth, monthText, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { yuanIn } from '../claim/eligibility-input.js'

/** Months in which one basic pension was paid. */
export interface PaidSpellInput {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. */
  readonly to: string
  /** Basic pension paid in each of them, the addition of the place included, yuan a month. */
  readonly basic: DecimalInput
}

/** What was paid as basic pension, from the month the rise takes effect to the last month before it was paid. */
export interface ArrearsInput {
  readonly paid: readonly PaidSpellInput[]
  /** What the place adds to the basic pension, yuan a month; by default that of the law. */
  readonly localAddition?: DecimalInput
}

/** The months of one amount, read. */
export interface PaidSpell {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly basic: Fen
}

/** Amounts a month end at a million yuan, ledgers after fifty years. */
const AMOUNT = { decimals: 2, min: 0, max: 1e8 }
const MOST_MONTHS = 600

/** The wire shape of {@link ArrearsInput}. */
export const arrearsShape: Shape<ArrearsInput> = objectOf(
  {
    paid: listOf(
      objectOf(
        {
          from: monthField('first month'),
          to: monthField('last month'),
          basic: decimalField(AMOUNT, 'basic pension paid, yuan a month'),
        },
        'months in which one basic pension was paid',
      ),
      'what was paid',
    ),
    localAddition: optional(decimalField(AMOUNT, 'addition of the place to the basic pension, yuan a month')),
  },
  'a basic pension raised late',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readArrearsInput(input: ArrearsInput): {
  readonly paid: readonly PaidSpell[]
  readonly localAddition: Fen | undefined
} {
  const issues = shapeIssues(arrearsShape, input)
  const spells = isObject(input) && Array.isArray(input.paid) ? spellsOf(input.paid, issues) : []
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return { paid: spells, localAddition: yuanIn(input.localAddition) }
}

function spellsOf(list: readonly PaidSpellInput[], issues: Issue[]): readonly PaidSpell[] {
  let before = -1
  let months = 0
  return list.flatMap((each, i) => {
    if (!isObject(each)) return []
    const from = readMonth(each.from)
    const to = readMonth(each.to)
    if (from === undefined || to === undefined) return []
    const say = (code: string, at: string, message: string, month: YearMonth) =>
      issues.push({ code, path: ['paid', i, at], message, received: monthText(month) })
    if (to < from) say('resident.spellOrder', 'to', `lies before the first month, ${monthText(from)}`, to)
    if (from <= before) say('resident.spellOverlap', 'from', 'spells follow each other in order', from)
    before = Math.max(before, to)
    months += Math.max(to - from + 1, 0)
    if (months > MOST_MONTHS) say('resident.tooManyMonths', 'to', `more than ${MOST_MONTHS} months`, to)
    return issues.length > 0 ? [] : [{ from, to, basic: yuanIn(each.basic) as Fen }]
  })
}
