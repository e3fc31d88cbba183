import { parseInterval, type MonthInterval } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
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
} from '../../../records/index.js'
import { EMPLOYER_CLASSES } from '../../contribution/contribution-input.js'

/** Whose own contribution: an employee’s, or that of a rural contract worker (农民合同制工人). */
export const INSURED_WORKERS = ['employee', 'ruralContract'] as const
/** The grounds on which the employer share may be put off. */
export const UNEMPLOYMENT_DEFERRALS = [
  'approved',
  'hardship',
  'fiveIndustries',
  'moreIndustries',
  'none',
] as const

/** A worker's unemployment contributions for one month, or a stretch of months on one wage. */
export interface UnemploymentContributionInput {
  /** First month of contribution, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. Default: `from`, one month. */
  readonly to?: string
  /** `employee`, or `ruralContract` for a rural contract worker (农民合同制工人). */
  readonly worker: (typeof INSURED_WORKERS)[number]
  /** Own average monthly wage of the preceding year, yuan. Left out when it cannot be fixed. */
  readonly wage?: DecimalInput
  /** True when the wage cannot be fixed (工资难以确定): the local average wage of the preceding year is the base. */
  readonly wageCannotBeFixed?: boolean
  /**
   * Class of employer for the waiver of 2020. `small`: medium, small and micro firms and own-account businesses
   * insured as units. `large`: large firms, private non-enterprise units. Default: `none`, no waiver.
   */
  readonly employerClass?: (typeof EMPLOYER_CLASSES)[number]
  /**
   * Deferral the employer makes use of. `approved`: with the agency's consent under the provincial regulation.
   * `hardship`: firms in serious difficulty in 2020. `fiveIndustries`, `moreIndustries`: those of 2022. Default:
   * `none`.
   */
  readonly deferral?: (typeof UNEMPLOYMENT_DEFERRALS)[number]
}

/** A contribution input, read. */
export interface BillRequest extends MonthInterval {
  readonly worker: (typeof INSURED_WORKERS)[number]
  /** Null when the wage cannot be fixed. */
  readonly wage: Fen | null
  readonly employerClass: (typeof EMPLOYER_CLASSES)[number]
  readonly deferral: (typeof UNEMPLOYMENT_DEFERRALS)[number]
}

/** Wages end at a billion yuan. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }

/** The wire shape of {@link UnemploymentContributionInput}. */
export const unemploymentContributionShape: Shape<UnemploymentContributionInput> = objectOf(
  {
    from: monthField('first month of contribution'),
    to: optional(monthField('last month; left out for one month')),
    worker: choiceField(INSURED_WORKERS, 'an employee, or a rural contract worker'),
    wage: optional(decimalField(MONEY, 'own average monthly wage of the preceding year, yuan')),
    wageCannotBeFixed: optional(flagField('true when the wage cannot be fixed')),
    employerClass: optional(choiceField(EMPLOYER_CLASSES, 'class of employer for the waiver of 2020')),
    deferral: optional(choiceField(UNEMPLOYMENT_DEFERRALS, 'ground of deferral')),
  },
  'unemployment contributions for one month or a stretch of months',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readBillInput(input: UnemploymentContributionInput): BillRequest {
  const issues = shapeIssues(unemploymentContributionShape, input)
  const request = isObject(input) ? requestOf(input, issues) : undefined
  if (issues.length > 0 || request === undefined) throw new ShebaoError('input', issues)
  return request
}

function requestOf(input: UnemploymentContributionInput, issues: Issue[]): BillRequest | undefined {
  const { from, to = from, worker, employerClass = 'none', deferral = 'none' } = input
  wageIssues(input, issues)
  const reversed: Issue[] = []
  const interval = parseInterval({ from, to }, [], reversed)
  issues.push(...reversed.filter(({ code }) => code === 'calendar.intervalReversed'))
  if (interval === undefined || issues.length > 0) return undefined
  const wage = input.wage === undefined ? null : (parseScaled(input.wage, MONEY, [], []) as Fen)
  return { ...interval, worker, wage, employerClass, deferral }
}

/** Either a wage, or that it cannot be fixed. */
function wageIssues({ wage, wageCannotBeFixed }: UnemploymentContributionInput, issues: Issue[]): void {
  if (wage === undefined && wageCannotBeFixed !== true)
    issues.push({
      code: 'input.required',
      path: ['wage'],
      message: 'is required, unless wageCannotBeFixed says that there is none',
    })
  if (wage !== undefined && wageCannotBeFixed === true)
    issues.push({
      code: 'unemployment.wageAndNone',
      path: ['wageCannotBeFixed'],
      message: 'a wage is given, so it can be fixed: leave one of the two out',
    })
}
