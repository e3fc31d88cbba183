import { addMonths, yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  isObject,
  listOf,
  monthOrDayField,
  objectOf,
  optional,
  readBirth,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { yuanIn } from '../claim/eligibility-input.js'
import { yearField } from '../contribution/year.js'
import { MOST_YEARS } from '../limits.js'

/** A person and a span of years over which tiers are compared. */
export interface CompareTiersInput {
  /** Birth month 'YYYY-MM', or the day 'YYYY-MM-DD' (the day plays no part). */
  readonly birth: string
  /** First year paid. */
  readonly fromYear: number
  /** Years paid, one after another. */
  readonly years: number
  /** Month of each payment, 1 to 12. */
  readonly paymentMonth: number
  /** Yearly rate the account is assumed to earn: '0.025' for 2.5 %. An assumption of the caller. */
  readonly rate: DecimalInput
  /** Age in years to which the pension is assumed to be drawn. */
  readonly untilAge: number
  /** Tiers to compare, yuan a year; default all that every year paid has. */
  readonly tiers?: readonly DecimalInput[]
}

/** The same, read. */
export interface CompareRequest {
  readonly birth: YearMonth
  readonly fromYear: number
  readonly years: number
  readonly paymentMonth: number
  readonly rate: Share
  readonly untilAge: number
  readonly tiers: readonly Fen[] | undefined
}

const RATE = { decimals: 6, min: 0, max: 120_000 }
const TIER = { decimals: 2, min: 0, max: 1e7 }
const MOST_TIERS = 50

/** The wire shape of {@link CompareTiersInput}. */
export const compareTiersShape: Shape<CompareTiersInput> = objectOf(
  {
    birth: monthOrDayField('birth month or day'),
    fromYear: yearField('first year paid'),
    years: countField(1, MOST_YEARS, 'years paid'),
    paymentMonth: countField(1, 12, 'month of each payment'),
    rate: decimalField(RATE, 'yearly rate the account is assumed to earn'),
    untilAge: countField(1, 120, 'age in years to which the pension is assumed to be drawn'),
    tiers: optional(listOf(decimalField(TIER, 'tier, yuan a year'), 'tiers to compare')),
  },
  'a comparison of tiers',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readCompareInput(input: CompareTiersInput): CompareRequest {
  const issues = shapeIssues(compareTiersShape, input)
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  if (
    isObject(input) &&
    Array.isArray(input.tiers) &&
    (input.tiers.length === 0 || input.tiers.length > MOST_TIERS)
  )
    issues.push({
      code: 'resident.tierCount',
      path: ['tiers'],
      message: `expected 1 to ${MOST_TIERS} tiers`,
      received: String(input.tiers.length),
    })
  if (issues.length > 0 || birth === undefined) throw new ShebaoError('input', issues)
  const { fromYear, years, paymentMonth, untilAge } = input
  return {
    birth,
    fromYear,
    years,
    paymentMonth,
    rate: parseScaled(input.rate, RATE, [], []) as Share,
    untilAge,
    tiers: input.tiers?.map((tier) => yuanIn(tier) as Fen),
  }
}

/** The month of the first payment, and of the last. */
export function paymentSpan({
  fromYear,
  years,
  paymentMonth,
}: CompareRequest): readonly [YearMonth, YearMonth] {
  const first = yearMonth(fromYear, paymentMonth)
  return [first, addMonths(first, (years - 1) * 12)]
}

/** @throws ShebaoError when the span of payments, the age and the end do not follow each other */
export function checkSpan(request: CompareRequest, reachMonth: YearMonth, firstPayment: YearMonth): void {
  const { birth, untilAge, years } = request
  const [first, last] = paymentSpan(request)
  const issues: Issue[] = []
  if (first <= birth)
    issues.push({
      code: 'resident.notAfterBirth',
      path: ['fromYear'],
      message: 'the first payment lies not after the birth',
      received: String(request.fromYear),
    })
  if (last > reachMonth)
    issues.push({
      code: 'resident.paysPastAge',
      path: ['years'],
      message: `the last payment would lie after the claiming age is reached in ${yearOf(reachMonth)}`,
      received: String(years),
    })
  if (birth + untilAge * 12 <= firstPayment)
    issues.push({
      code: 'resident.untilBeforePension',
      path: ['untilAge'],
      message: 'lies before the first month of the pension',
      received: String(untilAge),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
}
