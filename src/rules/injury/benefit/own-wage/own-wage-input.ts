import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { readFen, readOptionalFen, wageField } from '../injury-fields.js'

/** Months with one contribution wage. */
export interface ContributionWage {
  /** First month 'YYYY-MM'. */
  readonly from: string
  /** Last month 'YYYY-MM', included. Default: the first month alone. */
  readonly to?: string
  /** Contribution wage (缴费工资), yuan a month. */
  readonly wage: DecimalInput
}

/** Whose own wage: give the mean, or the months. */
export interface OwnWageInput {
  /** Month of the accident or of the diagnosis of the occupational disease, 'YYYY-MM'. */
  readonly injury: string
  /** Mean contribution wage of the twelve months before, yuan a month; of the months insured where they are fewer. */
  readonly meanWage?: DecimalInput
  /** The contribution wages month by month. Those in the twelve months before the injury count, others are left out. */
  readonly wages?: readonly ContributionWage[]
  /**
   * True mean wage of the same months, yuan a month, where the employer declared less. The employer then pays what
   * the lower own wage takes off the benefits.
   */
  readonly trueMeanWage?: DecimalInput
}

/** The same, read. */
export interface OwnWageRequest {
  readonly injury: YearMonth
  readonly meanWage: Fen | undefined
  readonly wages: readonly WageSpell[] | undefined
  readonly trueMeanWage: Fen | undefined
}

/** Months with one contribution wage, read. */
export interface WageSpell {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly wage: Fen
}

const wageShape: Shape<ContributionWage> = objectOf(
  {
    from: monthField('first month'),
    to: optional(monthField('last month, included')),
    wage: wageField('contribution wage, yuan a month'),
  },
  'months with one contribution wage',
)

/** The wire shape of {@link OwnWageInput}. */
export const ownWageShape: Shape<OwnWageInput> = objectOf(
  {
    injury: monthField('month of the accident or diagnosis'),
    meanWage: optional(wageField('mean contribution wage of the twelve months before, yuan a month')),
    wages: optional(listOf(wageShape, 'contribution wages month by month')),
    trueMeanWage: optional(wageField('true mean wage of the same months, yuan a month')),
  },
  'whose own wage',
  { oneOf: [{ required: ['meanWage'] }, { required: ['wages'] }] },
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readOwnWageInput(input: OwnWageInput): OwnWageRequest {
  const issues = [...shapeIssues(ownWageShape, input), ...eitherIssues(input)]
  const spells = issues.length > 0 ? undefined : input.wages?.map(spellOf)
  if (spells !== undefined) issues.push(...spellIssues(spells))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    injury: readMonth(input.injury) as YearMonth,
    meanWage: readOptionalFen(input.meanWage),
    wages: spells,
    trueMeanWage: readOptionalFen(input.trueMeanWage),
  }
}

function eitherIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const given = [input.meanWage, input.wages].filter((each) => each !== undefined).length
  if (given === 1) return []
  const message =
    given === 0
      ? 'give the mean wage or the wages by month'
      : 'give the mean wage or the wages by month, not both'
  return [{ code: 'workInjury.meanOrWages', path: ['meanWage'], message }]
}

function spellOf({ from, to, wage }: ContributionWage): WageSpell {
  const first = readMonth(from) as YearMonth
  return { from: first, to: to === undefined ? first : (readMonth(to) as YearMonth), wage: readFen(wage) }
}

function spellIssues(spells: readonly WageSpell[]): Issue[] {
  return spells.flatMap((spell, i) => {
    if (spell.to < spell.from)
      return [{ code: 'workInjury.order', path: ['wages', i, 'to'], message: 'lies before the first month' }]
    const earlier = spells.slice(0, i).some((other) => other.from <= spell.to && spell.from <= other.to)
    if (!earlier) return []
    return [
      { code: 'workInjury.monthTwice', path: ['wages', i], message: 'covers a month that was given before' },
    ]
  })
}
