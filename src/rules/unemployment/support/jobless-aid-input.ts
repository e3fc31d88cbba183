import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { readFen, monthlyBenefitField, checkedMonth } from './support-fields.js'

/**
 * Why somebody has no claim to the benefit. `exhausted`: the benefit is used up and there is no work yet (领金期满).
 * `ownWill`: the person left the job (因本人原因). `underOneYear`: less than a year of contributions.
 */
export const JOBLESS_GROUNDS = ['exhausted', 'ownWill', 'underOneYear'] as const
/** Why somebody has no claim to the benefit: used up, left of the own will, or insured for less than a year. */
export type JoblessGround = (typeof JOBLESS_GROUNDS)[number]

/** A request for the jobless aid. */
export interface JoblessAidInput {
  /** Month 'YYYY-MM' in which the person became unemployed; for `exhausted` that in which the benefit was used up. */
  readonly unemployed: string
  /** `exhausted`, `ownWill` or `underOneYear`. */
  readonly ground: JoblessGround
  /** Months of unemployment contributions, at least one. */
  readonly contributionMonths: number
  /** Month 'YYYY-MM' of the application. */
  readonly applied: string
  /** Month 'YYYY-MM' of the approval; needed where the aid begins after it. */
  readonly approved?: string
  /** First month 'YYYY-MM' for which the aid is due; needed where the law does not fix it. */
  readonly firstMonth?: string
  /** True when the person drew this aid before: it is granted once. */
  readonly drawnBefore: boolean
  /** True for a rural contract worker without own contributions; needed below a year of contributions. */
  readonly ruralWithoutOwn?: boolean
  /** Monthly benefit in yuan; needed where the aid is a share of it and the law does not hold that of the place. */
  readonly monthlyBenefit?: DecimalInput
}

/** The same, read. */
export interface JoblessAidRequest {
  readonly unemployed: YearMonth
  readonly ground: JoblessGround
  readonly contributionMonths: number
  readonly applied: YearMonth
  readonly approved: YearMonth | undefined
  readonly firstMonth: YearMonth | undefined
  readonly drawnBefore: boolean
  readonly ruralWithoutOwn: boolean | undefined
  readonly monthlyBenefit: Fen | undefined
}

/** The wire shape of {@link JoblessAidInput}. */
export const joblessAidShape: Shape<JoblessAidInput> = objectOf(
  {
    unemployed: monthField('month of becoming unemployed'),
    ground: choiceField(JOBLESS_GROUNDS, 'why there is no claim to the benefit'),
    contributionMonths: countField(1, 840, 'months of unemployment contributions'),
    applied: monthField('month of the application'),
    approved: optional(monthField('month of the approval')),
    firstMonth: optional(monthField('first month for which the aid is due')),
    drawnBefore: flagField('this aid was drawn before'),
    ruralWithoutOwn: optional(flagField('rural contract worker without own contributions')),
    monthlyBenefit: monthlyBenefitField,
  },
  'a request for the jobless aid',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readJoblessAid(input: JoblessAidInput): JoblessAidRequest {
  const issues = [...shapeIssues(joblessAidShape, input), ...orderIssues(input), ...groundIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = (text: string | undefined) => (text === undefined ? undefined : checkedMonth(text))
  const { ground, contributionMonths, drawnBefore, ruralWithoutOwn } = input
  return {
    unemployed: checkedMonth(input.unemployed),
    ground,
    contributionMonths,
    applied: checkedMonth(input.applied),
    approved: month(input.approved),
    firstMonth: month(input.firstMonth),
    drawnBefore,
    ruralWithoutOwn,
    monthlyBenefit: readFen(input.monthlyBenefit),
  }
}

/** The months follow each other: unemployed, applied, approved; nothing is due before unemployment. */
export function orderIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const pairs = [
    ['unemployed', 'applied'],
    ['applied', 'approved'],
    ['unemployed', 'firstMonth'],
  ] as const
  return pairs.flatMap(([before, after]) => {
    const [first, second] = [input[before], input[after]]
    if (typeof first !== 'string' || typeof second !== 'string' || second >= first) return []
    return [{ code: 'unemployment.monthsOutOfOrder', path: [after], message: `lies before "${before}"` }]
  })
}

const YEAR = 12

function groundIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { ground, contributionMonths } = input
  if (ground !== 'underOneYear' || typeof contributionMonths !== 'number' || contributionMonths < YEAR)
    return []
  return [
    {
      code: 'unemployment.groundContradicted',
      path: ['contributionMonths'],
      message: 'is a year or more, which contradicts the ground "underOneYear"',
    },
  ]
}
