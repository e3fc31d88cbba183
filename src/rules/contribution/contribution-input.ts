import {
  monthText,
  parseInterval,
  readMonth,
  type MonthInterval,
  type YearMonth,
} from '../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../money/index.js'
import {
  choiceField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Fields,
  type Shape,
} from '../../records/index.js'

/** One month, or a stretch of months in which wage or base stay the same. */
interface Months {
  /** First month of contribution, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM'. Default: `from`, one month. */
  readonly to?: string
}

/** The classes of employer that the waiver of 2020 told apart; `none` for those it left out. */
export const EMPLOYER_CLASSES = ['small', 'large', 'none'] as const
/** The grounds on which an employer share could be put off in 2020 and 2022. */
export const DEFERRALS = ['hardship', 'fiveIndustries', 'moreIndustries', 'none'] as const

/** Months through an employer. */
export interface EmployedMonths extends Months {
  readonly kind: 'employed'
  /** Own average monthly wage of the preceding year, yuan; of a new hire the wage of the first month. */
  readonly wage: DecimalInput
  /** True when `wage` is the first month's wage of a new hire. Default: false. */
  readonly newHire?: boolean
  /**
   * `small`: medium, small and micro firms and own-account businesses insured as units. `large`: large firms,
   * private non-enterprise units. Default: `none`, no waiver.
   */
  readonly employerClass?: (typeof EMPLOYER_CLASSES)[number]
  /** Deferral the employer makes use of. Default: `none`. */
  readonly deferral?: (typeof DEFERRALS)[number]
}

/** Months paid by oneself (灵活就业). */
export interface FlexibleMonths extends Months {
  readonly kind: 'flexible'
  /** The base chosen, yuan a month, within the bounds. */
  readonly base: DecimalInput
  /** Month of payment 'YYYY-MM' where the months are paid for later. Default: paid in time. */
  readonly paidIn?: string
}

/** Whose contribution, for which months. */
export type ContributionInput = EmployedMonths | FlexibleMonths

/** A contribution input, read. `wage` is the base a flexible worker chose. */
export interface ContributionRequest extends MonthInterval {
  readonly kind: 'employed' | 'flexible'
  readonly wage: Fen
  readonly newHire: boolean
  readonly employerClass: (typeof EMPLOYER_CLASSES)[number]
  readonly deferral: (typeof DEFERRALS)[number]
  readonly paidIn: YearMonth | undefined
}

/** Wages end at a billion yuan. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }

/** The fields of {@link ContributionInput}, for the shapes that extend it. */
export const contributionFields: Fields = {
  kind: choiceField(['employed', 'flexible'], 'who pays: through an employer, or by oneself'),
  from: monthField('first month of contribution'),
  to: optional(monthField('last month; left out for one month')),
  wage: optional(decimalField(MONEY, 'employed: own average monthly wage of the preceding year, yuan')),
  newHire: optional(flagField('employed: the wage is that of the first month of a new hire')),
  employerClass: optional(
    choiceField(EMPLOYER_CLASSES, 'employed: class of employer for the waiver of 2020'),
  ),
  deferral: optional(choiceField(DEFERRALS, 'employed: ground of deferral')),
  base: optional(decimalField(MONEY, 'flexible: the base chosen, yuan a month')),
  paidIn: optional(monthField('flexible: month of payment, where the months are paid for later')),
}

/** The wire shape of {@link ContributionInput}. */
export const contributionShape: Shape<ContributionInput> = objectOf(
  contributionFields,
  'contribution for one month or a stretch of months',
)

/** Which fields belong to which kind, and which of them it needs. */
const OWN_FIELDS = {
  employed: { needs: 'wage', others: ['base', 'paidIn'] },
  flexible: { needs: 'base', others: ['wage', 'newHire', 'employerClass', 'deferral'] },
} as const

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readContributionInput(input: ContributionInput): ContributionRequest {
  const issues = shapeIssues(contributionShape, input)
  const request = contributionRequestOf(input, issues)
  if (issues.length > 0 || request === undefined) throw new ShebaoError('input', issues)
  return request
}

/** The same for a larger input whose shape has been checked: adds the issues that concern several fields. */
export function contributionRequestOf(
  input: ContributionInput,
  issues: Issue[],
): ContributionRequest | undefined {
  if (typeof input !== 'object' || (input as unknown) === null) return undefined
  const given: Partial<EmployedMonths> & Partial<Omit<FlexibleMonths, 'kind'>> = input as never
  fieldIssues(input, issues)
  const before: Issue[] = []
  const interval = parseInterval({ from: given.from, to: given.to ?? given.from }, [], before)
  issues.push(...before.filter((issue) => issue.code === 'calendar.intervalReversed'))
  const wage = parseScaled(given.wage ?? given.base, MONEY, [], [])
  const paidIn = readMonth(given.paidIn)
  if (interval !== undefined && paidIn !== undefined && paidIn < interval.to)
    issues.push({
      code: 'contribution.paidTooEarly',
      path: ['paidIn'],
      message: `lies before the last month it pays for, ${monthText(interval.to)}`,
      received: shown(given.paidIn),
    })
  if (interval === undefined || wage === undefined) return undefined
  return {
    ...interval,
    kind: input.kind,
    wage: wage as Fen,
    newHire: given.newHire ?? false,
    employerClass: given.employerClass ?? 'none',
    deferral: given.deferral ?? 'none',
    paidIn,
  }
}

/** A field of the other kind is no field of this one, and each kind has one that it needs. */
function fieldIssues(input: ContributionInput, issues: Issue[]): void {
  const given: Readonly<Record<string, unknown>> = { ...input }
  const { kind } = input
  if (!Object.hasOwn(OWN_FIELDS, kind)) return
  const { needs, others } = OWN_FIELDS[kind]
  if (given[needs] === undefined)
    issues.push({ code: 'input.required', path: [needs], message: `is required for ${kind} months` })
  for (const field of others) {
    if (given[field] === undefined) continue
    const message = `does not belong to ${kind} months`
    issues.push({ code: 'contribution.notForKind', path: [field], message, received: shown(given[field]) })
  }
}
