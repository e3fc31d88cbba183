import { monthText, parseInterval, type YearMonth } from '../../../calendar/index.js'
import { shown, type Issue } from '../../../errors.js'
import type { DecimalInput } from '../../../money/index.js'
import {
  choiceField,
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  textField,
  type Shape,
} from '../../../records/index.js'
import { MONEY } from './record-input.js'

/** A pension that was paid over a stretch of months. */
export interface DrawnStretch {
  /** First month paid, 'YYYY-MM'. */
  readonly from: string
  /** Last month paid, 'YYYY-MM'. */
  readonly to: string
  /** Yuan a month: the whole pension; of residents the basic pension alone (基础养老金). */
  readonly amount: DecimalInput
}

/** A pension that is drawn. */
export interface DrawnBenefit {
  /** Any name. */
  readonly id?: string
  readonly scheme: 'employee' | 'civil' | 'resident'
  /** Place that pays: key or GB/T 2260 code. */
  readonly place: string
  /** What was paid so far, in stretches that share no month. */
  readonly paid: readonly DrawnStretch[]
  /** What is left in the individual account, yuan. Default: 0. */
  readonly accountLeft?: DecimalInput
  /** The government subsidy in it (政府补贴), yuan; residents only. Default: 0. */
  readonly subsidyLeft?: DecimalInput
  /** What the person has paid back of this pension already, yuan. Default: 0. */
  readonly returned?: DecimalInput
}

const stretchShape: Shape<DrawnStretch> = objectOf(
  {
    from: monthField('first month paid'),
    to: monthField('last month paid'),
    amount: decimalField(MONEY, 'pension, yuan a month; of residents the basic pension'),
  },
  'a pension over a stretch of months',
)

/** The wire shape of the pensions a person draws. */
export const drawnListShape: Shape<readonly DrawnBenefit[]> = listOf(
  objectOf(
    {
      id: optional(textField('name of the benefit')),
      scheme: choiceField(['employee', 'civil', 'resident'], 'scheme that pays'),
      place: textField('place that pays: key or GB/T 2260 code'),
      paid: listOf(stretchShape, 'what was paid so far'),
      accountLeft: optional(decimalField(MONEY, 'left in the account, yuan')),
      subsidyLeft: optional(decimalField(MONEY, 'government subsidy in it, yuan')),
      returned: optional(decimalField(MONEY, 'paid back already, yuan')),
    },
    'a pension that is drawn',
  ),
  'pensions that are drawn',
)

/** What drawn pensions must satisfy together, beyond their shape. */
export function drawnIssues(
  list: unknown,
  keep: unknown,
  through: YearMonth,
  path: Issue['path'],
  keepPath: Issue['path'],
): Issue[] {
  if (!Array.isArray(list)) return []
  const benefits = Array.from<unknown, Readonly<Record<string, unknown>>>(list, (item) =>
    isObject(item) ? item : {},
  )
  const ids = benefits.map(({ id }) => id)
  const issues = benefits.flatMap((benefit, i) => [
    ...stretchIssues(benefit['paid'], through, [...path, i, 'paid']),
    ...(benefit['subsidyLeft'] !== undefined && benefit['scheme'] !== 'resident'
      ? [
          {
            code: 'transfer.subsidyScheme',
            path: [...path, i, 'subsidyLeft'],
            message: 'only a resident’s account holds government subsidy',
          },
        ]
      : []),
  ])
  if (typeof keep === 'string' && !ids.includes(keep))
    issues.push({
      code: 'transfer.unknownId',
      path: keepPath,
      message: 'no benefit has this name',
      received: shown(keep),
    })
  return issues
}

function stretchIssues(list: unknown, through: YearMonth, path: Issue['path']): Issue[] {
  if (!Array.isArray(list)) return []
  if (list.length === 0)
    return [
      { code: 'transfer.nothingPaid', path, message: 'no month was paid: the benefit is not drawn yet' },
    ]
  const issues: Issue[] = []
  let reached = 0
  list.forEach((item: unknown, i) => {
    const found: Issue[] = []
    const months = isObject(item) ? parseInterval(item, [...path, i], found) : undefined
    issues.push(...found.filter(({ code }) => code === 'calendar.intervalReversed'))
    if (months === undefined) return
    if (months.from <= reached)
      issues.push({
        code: 'transfer.stretchOrder',
        path: [...path, i, 'from'],
        message: 'stretches must follow each other in time',
        received: monthText(months.from),
      })
    if (months.to > through)
      issues.push({
        code: 'transfer.paidAfter',
        path: [...path, i, 'to'],
        message: `lies after ${monthText(through)}`,
        received: monthText(months.to),
      })
    reached = months.to
  })
  return issues
}
