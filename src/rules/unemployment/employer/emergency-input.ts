import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
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
import { layoffFacts, layoffFields, layoffIssues, MOST_WORKERS, type LayoffInput } from './layoff-input.js'
import type { LayoffFacts } from './layoff-rate.js'
import { LONGEST_RESERVE, MOST_MONEY } from './refund-input.js'

/** Sizes of firms. */
export const FIRM_SIZES = ['largeFirm', 'sme'] as const
/** A large firm (大型企业), or a medium, small or micro one (中小微企业). */
export type FirmSize = (typeof FIRM_SIZES)[number]

/** How the emergency refund is measured. */
export const EMERGENCY_OPTIONS = ['benefitMonths', 'contributions'] as const
/** How the emergency refund is measured: months of the local benefit for each insured worker, or half the social contributions. */
export type EmergencyOption = (typeof EMERGENCY_OPTIONS)[number]

/** A firm in temporary difficulty that asks for the emergency refund. */
export interface EmergencyRefundInput extends LayoffInput {
  /** Month of application 'YYYY-MM'. */
  readonly month: string
  /** `largeFirm`, or `sme` (medium, small or micro). */
  readonly unit: FirmSize
  /** True for a firm hit by the epidemic (受疫情影响的企业): with small and medium firms it has the relaxed limit. */
  readonly hitByEpidemic: boolean
  /** True when the firm is in temporary difficulty and recovery is expected (暂时困难且恢复有望). */
  readonly recoveryExpected: boolean
  /** Which of the two ways the prefecture uses; the texts leave it open. */
  readonly option: EmergencyOption
  /** Insured workers of the firm. */
  readonly insured: number
  /** Months the prefecture’s unemployment fund lasts at last year-end. */
  readonly reserveMonths: number
  /** Last year’s local unemployment benefit, yuan a month. Needed for `benefitMonths`. */
  readonly localBenefit?: DecimalInput
  /** Social contributions of the firm and its workers for six months, yuan. Needed for `contributions`. */
  readonly socialContributions?: DecimalInput
}

/** The same, read. */
export interface EmergencyRequest {
  readonly month: YearMonth
  readonly unit: FirmSize
  readonly hitByEpidemic: boolean
  readonly recoveryExpected: boolean
  readonly option: EmergencyOption
  readonly insured: number
  readonly reserveMonths: number
  readonly localBenefit: Fen | undefined
  readonly socialContributions: Fen | undefined
  readonly layoffs: LayoffFacts
}

const BENEFIT = { decimals: 2, min: 1, max: 1e8 }
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }

/** The wire shape of {@link EmergencyRefundInput}. */
export const emergencyShape: Shape<EmergencyRefundInput> = objectOf(
  {
    month: monthField('month of application'),
    unit: choiceField(FIRM_SIZES, 'size of the firm'),
    hitByEpidemic: flagField('a firm hit by the epidemic'),
    recoveryExpected: flagField('in temporary difficulty, recovery expected'),
    option: choiceField(EMERGENCY_OPTIONS, 'how the refund is measured'),
    insured: countField(1, MOST_WORKERS, 'insured workers'),
    reserveMonths: countField(0, LONGEST_RESERVE, 'months the prefecture’s fund lasts'),
    localBenefit: optional(decimalField(BENEFIT, 'local unemployment benefit of last year, yuan a month')),
    socialContributions: optional(decimalField(MONEY, 'social contributions of six months, yuan')),
    ...layoffFields,
  },
  'a firm in temporary difficulty that asks for the emergency refund',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readEmergencyInput(input: EmergencyRefundInput): EmergencyRequest {
  const issues = [...shapeIssues(emergencyShape, input), ...layoffIssues(input), ...optionIssues(input)]
  const month = isObject(input) ? readMonth(input.month) : undefined
  if (issues.length > 0 || month === undefined) throw new ShebaoError('input', issues)
  const read = (value: unknown, spec: typeof MONEY) =>
    value === undefined ? undefined : (parseScaled(value, spec, [], []) as Fen)
  const { unit, hitByEpidemic, recoveryExpected, option, insured, reserveMonths } = input
  return {
    month,
    unit,
    hitByEpidemic,
    recoveryExpected,
    option,
    insured,
    reserveMonths,
    localBenefit: read(input.localBenefit, BENEFIT),
    socialContributions: read(input.socialContributions, MONEY),
    layoffs: layoffFacts(input),
  }
}

/** Each way needs its own amount. */
function optionIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const field =
    input.option === 'benefitMonths'
      ? 'localBenefit'
      : input.option === 'contributions'
        ? 'socialContributions'
        : undefined
  if (field === undefined || input[field] !== undefined) return []
  return [
    {
      code: 'input.required',
      path: [field],
      message: `is required for the option "${String(input.option)}"`,
    },
  ]
}
