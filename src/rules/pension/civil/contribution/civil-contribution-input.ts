import { parseInterval, type MonthInterval } from '../../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  decimalField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'

/** What makes up the pay: own average a month of the preceding year, yuan a month where not said otherwise. */
export interface PayItemsInput {
  /** Basic pay (基本工资). */
  readonly basicPay: DecimalInput
  /** Nationally uniform allowances that counted for retirement pay (国家统一的津贴补贴). Default: 0. */
  readonly nationalAllowances?: DecimalInput
  /** Government bodies: standardised allowances (规范后的津贴补贴). Default: 0. */
  readonly standardisedAllowances?: DecimalInput
  /** Government bodies: year-end one-off bonus (年终一次性奖金), yuan a year. Default: 0. */
  readonly yearEndBonus?: DecimalInput
  /** Institutions: performance pay (绩效工资). Default: 0. */
  readonly performancePay?: DecimalInput
  /** Pay that for the time being is no part of the base (改革性补贴、奖励性补贴等): shown and left out. Default: 0. */
  readonly outside?: DecimalInput
}

/** Whose contribution, for which months. */
export interface CivilContributionInput {
  /** Government body (机关) or public institution (事业单位). */
  readonly unit: 'government' | 'institution'
  /** First month of contribution, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. Default: `from`, one month. */
  readonly to?: string
  /** The items of pay. */
  readonly pay: PayItemsInput
  /** True when the items are those of the first month of somebody who newly entered. Default: false. */
  readonly newEntrant?: boolean
}

/** The items of pay, in fen. */
export type PayItems = { readonly [K in keyof Required<PayItemsInput>]: Fen }

/** A contribution input, read. */
export interface CivilContributionRequest extends MonthInterval, PayItems {
  readonly unit: 'government' | 'institution'
  readonly newEntrant: boolean
}

const MONEY = { decimals: 2, min: 0, max: 1e11 }
const ITEMS = [
  'basicPay',
  'nationalAllowances',
  'standardisedAllowances',
  'yearEndBonus',
  'performancePay',
  'outside',
] as const
/** The items a kind of unit does not have. */
const FOREIGN = {
  government: ['performancePay'],
  institution: ['standardisedAllowances', 'yearEndBonus'],
} as const

const money = (description: string) => decimalField<DecimalInput>(MONEY, description)

const payShape: Shape<PayItemsInput> = objectOf(
  {
    basicPay: money('basic pay, yuan a month'),
    nationalAllowances: optional(money('nationally uniform allowances, yuan a month')),
    standardisedAllowances: optional(money('government: standardised allowances, yuan a month')),
    yearEndBonus: optional(money('government: year-end bonus, yuan a year')),
    performancePay: optional(money('institution: performance pay, yuan a month')),
    outside: optional(money('pay outside the base, yuan a month')),
  },
  'items of pay',
)

/** The wire shape of {@link CivilContributionInput}. */
export const civilContributionShape: Shape<CivilContributionInput> = objectOf(
  {
    unit: choiceField(['government', 'institution'], 'kind of unit'),
    from: monthField('first month of contribution'),
    to: optional(monthField('last month; left out for one month')),
    pay: payShape,
    newEntrant: optional(flagField('the items are those of the first month of a new entrant')),
  },
  'contribution of staff of a public institution',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readCivilContributionInput(input: CivilContributionInput): CivilContributionRequest {
  const issues = shapeIssues(civilContributionShape, input)
  const request = isObject(input) && isObject(input.pay) ? requestOf(input, issues) : undefined
  if (issues.length > 0 || request === undefined) throw new ShebaoError('input', issues)
  return request
}

function requestOf(input: CivilContributionInput, issues: Issue[]): CivilContributionRequest | undefined {
  const interval = intervalOf(input, issues)
  itemIssues(input, issues)
  if (interval === undefined) return undefined
  const items = ITEMS.map((item) => [item, parseScaled(input.pay[item] ?? '0', MONEY, [], []) ?? 0])
  return {
    unit: input.unit,
    newEntrant: input.newEntrant ?? false,
    ...interval,
    ...(Object.fromEntries(items) as PayItems),
  }
}

function intervalOf(input: CivilContributionInput, issues: Issue[]): MonthInterval | undefined {
  const found: Issue[] = []
  const interval = parseInterval({ from: input.from, to: input.to ?? input.from }, [], found)
  issues.push(...found.filter((issue) => issue.code === 'calendar.intervalReversed'))
  return interval
}

/** An item that the kind of unit does not have, or a bonus of somebody who has just entered, is a misunderstanding. */
function itemIssues({ unit, pay, newEntrant }: CivilContributionInput, issues: Issue[]): void {
  const refuse = (item: keyof PayItemsInput, message: string) => {
    if (pay[item] !== undefined)
      issues.push({
        code: 'civilPension.payItem',
        path: ['pay', item],
        message,
        received: shown(pay[item]),
      })
  }
  const foreign: readonly (keyof PayItemsInput)[] = Object.hasOwn(FOREIGN, unit) ? FOREIGN[unit] : []
  for (const item of foreign) refuse(item, `is no item of pay of the unit "${unit}"`)
  if (newEntrant === true && !foreign.includes('yearEndBonus'))
    refuse(
      'yearEndBonus',
      'a new entrant contributes on the pay of the first month, which has no year-end bonus',
    )
}
