import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'

/**
 * What the person was at death. `employed`: in work with an employer (在职). `flexible`: insured on the own account
 * (以个人身份参保). `incapacityAllowance`: drawing the allowance for incapacity (领取病残津贴). `retired`: drawing a
 * pension (退休). `resigned`: drawing the resignation benefit (退职).
 */
export const SURVIVED_STATUSES = [
  'employed',
  'flexible',
  'incapacityAllowance',
  'retired',
  'resigned',
] as const
/** What the person was at death: in work with an employer or on the own account, on incapacity allowance, retired, or on resignation benefit. */
export type SurvivedStatus = (typeof SURVIVED_STATUSES)[number]

/** What the person died of. */
export const DEATH_CAUSES = ['illness', 'nonWorkInjury', 'workInjury'] as const
/** What the person died of; after a work injury the work-injury insurance pays. */
export type DeathCause = (typeof DEATH_CAUSES)[number]

/** A death, as the family reports it. */
export interface BenefitInput {
  /** Month of death 'YYYY-MM'. */
  readonly death: string
  /**
   * `employed`, `flexible` (insured on the own account), `incapacityAllowance` (drawing 病残津贴), `retired`, or
   * `resigned` (退职).
   */
  readonly status: SurvivedStatus
  /** `illness`, `nonWorkInjury` or `workInjury`; the last is left to work-injury insurance. */
  readonly cause: DeathCause
  /** Months of contributions, deemed ones included; of a pensioner those before retirement. At least 1. */
  readonly contributionMonths: number
  /** Months of pension or allowance drawn; for `retired` and `resigned`, and where the law asks for it `incapacityAllowance`. */
  readonly pensionMonths?: number
  /**
   * Own contributions in all, yuan; of somebody insured on the own account the part credited to the individual
   * account. Needed below five years of contributions, where they cap the benefits.
   */
  readonly ownContributions?: DecimalInput
  /** Mean contribution wage of the last 24 months, yuan a month. Needed for deaths in work in Henan before September 2021. */
  readonly meanWage?: DecimalInput
  /** True when the family takes the funeral allowance of another insurance for this death; only one is paid. */
  readonly funeralElsewhere?: boolean
}

/** The same, read. */
export interface BenefitRequest {
  readonly death: YearMonth
  readonly status: SurvivedStatus
  readonly cause: DeathCause
  readonly contributionMonths: number
  readonly pensionMonths: number | undefined
  readonly ownContributions: Fen | undefined
  readonly meanWage: Fen | undefined
  readonly funeralElsewhere: boolean
}

/** Longest career, and longest time of drawing a pension, in months. */
export const LONGEST_CAREER = 840
export const LONGEST_DRAWING = 960
/** Amounts end at a billion yuan, wages at ten million a month. */
export const MOST_MONEY = 1e11
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }
const WAGE = { decimals: 2, min: 1, max: 1e9 }

/** The wire shape of {@link BenefitInput}. */
export const benefitShape: Shape<BenefitInput> = objectOf(
  {
    death: monthField('month of death'),
    status: choiceField(SURVIVED_STATUSES, 'what the person was at death'),
    cause: choiceField(DEATH_CAUSES, 'cause of death'),
    contributionMonths: countField(1, LONGEST_CAREER, 'months of contributions, deemed ones included'),
    pensionMonths: optional(countField(0, LONGEST_DRAWING, 'months of pension drawn')),
    ownContributions: optional(decimalField(MONEY, 'own contributions in all, yuan')),
    meanWage: optional(decimalField(WAGE, 'mean contribution wage of the last 24 months, yuan a month')),
    funeralElsewhere: optional(flagField('the funeral allowance of another insurance is taken')),
  },
  'a death',
)

/** True for those whose lump sum falls with the time of drawing. */
export function drewPension(status: SurvivedStatus): boolean {
  return status === 'retired' || status === 'resigned'
}

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readBenefitInput(input: BenefitInput): BenefitRequest {
  const issues = [...shapeIssues(benefitShape, input), ...drawingIssues(input)]
  const death = isObject(input) ? readMonth(input.death) : undefined
  if (issues.length > 0 || death === undefined) throw new ShebaoError('input', issues)
  const read = (value: unknown, spec: typeof MONEY) =>
    value === undefined ? undefined : (parseScaled(value, spec, [], []) as Fen)
  const { status, cause, contributionMonths, pensionMonths, funeralElsewhere = false } = input
  return {
    death,
    status,
    cause,
    contributionMonths,
    pensionMonths,
    ownContributions: read(input.ownContributions, MONEY),
    meanWage: read(input.meanWage, WAGE),
    funeralElsewhere,
  }
}

/** A pensioner needs the months drawn; for somebody in work they have no meaning. */
function drawingIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { status, pensionMonths } = input
  const known = SURVIVED_STATUSES.find((each) => each === status)
  if (known === undefined) return []
  const path = ['pensionMonths']
  if (drewPension(known))
    return pensionMonths === undefined
      ? [{ code: 'input.required', path, message: `is required for the status "${known}"` }]
      : []
  return pensionMonths === undefined || known === 'incapacityAllowance'
    ? []
    : [
        {
          code: 'survivors.fieldWithoutMeaning',
          path,
          message: `has no meaning for the status "${known}"`,
          received: shown(pensionMonths),
        },
      ]
}
