import { monthText, readMonth, type MonthInterval, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { MOST_MONTHLY } from '../comparison/old-method-input.js'

/** A monthly amount from a month on, until the next one. */
export interface AmountFrom {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Yuan a month. */
  readonly amount: DecimalInput
}

/** What was paid and what was due, month by month. */
export interface CivilSettlementInput {
  /** First month of payment, 'YYYY-MM'. */
  readonly from: string
  /** Last month paid provisionally, 'YYYY-MM'. */
  readonly through: string
  /** Paid provisionally: the first amount, and a new one from every yearly adjustment on. */
  readonly provisional: readonly AmountFrom[]
  /** Due by the final award, adjusted likewise. */
  readonly final: readonly AmountFrom[]
}

/** A monthly amount from a month on, read. */
export interface Level {
  readonly from: YearMonth
  readonly amount: Fen
}

/** The same, read. */
export interface CivilSettlementRequest extends MonthInterval {
  readonly provisional: readonly Level[]
  readonly final: readonly Level[]
}

const MONEY = { decimals: 2, min: 0, max: MOST_MONTHLY }
const levelShape: Shape<AmountFrom> = objectOf(
  { from: monthField('first month'), amount: decimalField(MONEY, 'yuan a month') },
  'a monthly amount from a month on',
)

/** The wire shape of {@link CivilSettlementInput}. */
export const civilSettlementShape: Shape<CivilSettlementInput> = objectOf(
  {
    from: monthField('first month of payment'),
    through: monthField('last month paid provisionally'),
    provisional: listOf(levelShape, 'paid provisionally'),
    final: listOf(levelShape, 'due by the final award'),
  },
  'provisional pay against the final award',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readCivilSettlementInput(input: CivilSettlementInput): CivilSettlementRequest {
  const issues = shapeIssues(civilSettlementShape, input)
  const from = isObject(input) ? readMonth(input.from) : undefined
  const to = isObject(input) ? readMonth(input.through) : undefined
  if (from !== undefined && to !== undefined && to < from)
    issues.push(order(['through'], to, `lies before the first month, ${monthText(from)}`))
  const provisional = levelsOf(input, 'provisional', from, issues)
  const final = levelsOf(input, 'final', from, issues)
  if (issues.length > 0 || from === undefined || to === undefined) throw new ShebaoError('input', issues)
  return { from, to, provisional, final }
}

/** Levels stand in the order of their months, and the first one covers the first month of payment. */
function levelsOf(
  input: CivilSettlementInput,
  name: 'provisional' | 'final',
  first: YearMonth | undefined,
  issues: Issue[],
): readonly Level[] {
  const given: unknown = isObject(input) ? input[name] : undefined
  if (!Array.isArray(given)) return []
  const levels: Level[] = []
  for (const each of given as readonly unknown[]) {
    const from = isObject(each) ? readMonth(each['from']) : undefined
    const amount = isObject(each) ? parseScaled(each['amount'], MONEY, [], []) : undefined
    if (from === undefined || amount === undefined) return []
    levels.push({ from, amount: amount as Fen })
  }
  const [start] = levels
  if (start === undefined)
    issues.push({ code: 'civilPension.noAmount', path: [name], message: 'needs at least one amount' })
  else if (first !== undefined && start.from > first)
    issues.push({
      code: 'civilPension.amountMissing',
      path: [name, 0, 'from'],
      message: `leaves the months from ${monthText(first)} without an amount`,
      received: monthText(start.from),
    })
  levels.forEach(({ from }, i) => {
    const before = levels[i - 1]
    if (before !== undefined && from <= before.from)
      issues.push(
        order([name, i, 'from'], from, `lies not after the amount before it, ${monthText(before.from)}`),
      )
  })
  return levels
}

function order(path: Issue['path'], month: YearMonth, message: string): Issue {
  return { code: 'civilPension.monthOrder', path, message, received: monthText(month) }
}
