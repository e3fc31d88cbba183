import { parseInterval, type MonthInterval } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import {
  floatIssues,
  rateFields,
  readRateFacts,
  type RateFacts,
  type RateRequest,
} from '../rate/rate-input.js'

/** The classes of employer that the waiver of 2020 told apart; `none` for those it left out. */
export const WAIVER_CLASSES = ['small', 'large', 'none'] as const
/** A class of employer of the waiver of 2020. */
export type WaiverClass = (typeof WAIVER_CLASSES)[number]

/** A firm's wage bill for one month, or for a stretch of months in which it stays the same. */
export interface InjuryContributionInput extends RateFacts {
  /** First month of contribution, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. Default: `from`, one month. */
  readonly to?: string
  /** Wages of all staff a month as declared for contributions (本单位职工工资总额), yuan. */
  readonly wageBill: DecimalInput
  /**
   * `small`: medium, small and micro firms and own-account businesses insured as units. `large`: large firms, private
   * non-enterprise units. `none`: public bodies. Needed for the months of the waiver of 2020 alone.
   */
  readonly employerClass?: WaiverClass
}

/** A bill input, read. */
export interface BillRequest extends MonthInterval {
  readonly facts: RateRequest
  readonly wageBill: Fen
  readonly employerClass: WaiverClass | undefined
}

/** Wage bills end at ten billion yuan a month. */
export const MOST_WAGE_BILL = 1e12
const MONEY = { decimals: 2, min: 0, max: MOST_WAGE_BILL }

/** The wire shape of {@link InjuryContributionInput}. */
export const injuryContributionShape: Shape<InjuryContributionInput> = objectOf(
  {
    from: monthField('first month of contribution'),
    to: optional(monthField('last month; left out for one month')),
    wageBill: decimalField(MONEY, 'wages of all staff a month, yuan'),
    ...rateFields,
    employerClass: optional(choiceField(WAIVER_CLASSES, 'class of employer for the waiver of 2020')),
  },
  'a firm’s wage bill for one month or a stretch of months',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readBillInput(input: InjuryContributionInput): BillRequest {
  const issues: Issue[] = [...shapeIssues(injuryContributionShape, input), ...floatIssues(input)]
  const found: Issue[] = []
  const { from, to = from } = isObject(input) ? input : {}
  const interval = parseInterval({ from, to }, [], found)
  issues.push(...found.filter(({ code }) => code === 'calendar.intervalReversed'))
  if (issues.length > 0 || interval === undefined) throw new ShebaoError('input', issues)
  return {
    ...interval,
    facts: readRateFacts(input),
    wageBill: parseScaled(input.wageBill, MONEY, [], []) as Fen,
    employerClass: input.employerClass,
  }
}
