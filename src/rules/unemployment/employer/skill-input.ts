import { readDate, type CalendarDate } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import {
  choiceField,
  countField,
  dayField,
  flagField,
  isObject,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { LONGEST_TIME } from './refund-input.js'

/**
 * Level of a certificate. `junior`: 初级（五级）. `intermediate`: 中级（四级）. `senior`: 高级（三级）. `ungraded`: 不分级
 * or without a stated level.
 */
export const SKILL_LEVELS = ['junior', 'intermediate', 'senior', 'ungraded'] as const
/** Level of a certificate: junior (五级), intermediate (四级), senior (三级), or ungraded. */
export type SkillLevel = (typeof SKILL_LEVELS)[number]

/** What the holder of a certificate is. `firmStaff`: 企业在职职工. `otherStaff`: at work with a unit that is no firm. `claimant`: 领取失业保险金人员. */
export const SKILL_STATUSES = ['firmStaff', 'otherStaff', 'claimant'] as const
/** What the holder of a certificate is: at work with a firm, with another unit, or drawing the unemployment benefit. */
export type SkillStatus = (typeof SKILL_STATUSES)[number]

/** A certificate for which the skill subsidy is claimed. */
export interface SkillSubsidyInput {
  /** Day of the claim 'YYYY-MM-DD'. */
  readonly application: string
  /** Day the certificate was issued 'YYYY-MM-DD'. */
  readonly certificate: string
  /** `junior`, `intermediate`, `senior`, or `ungraded`. */
  readonly level: SkillLevel
  /** `firmStaff`, `otherStaff`, or `claimant`. */
  readonly status: SkillStatus
  /** Months of unemployment contributions in all. */
  readonly contributionMonths: number
  /** Skill subsidies the person already had this calendar year. */
  readonly takenThisYear: number
  /** True for a certificate in a trade in shortage (急需紧缺职业工种). */
  readonly shortageTrade: boolean
  /** True when the person had the subsidy for this trade and level before. */
  readonly sameTradeAndLevelTaken: boolean
}

/** The same, with its days read. */
export interface SkillRequest extends Omit<SkillSubsidyInput, 'application' | 'certificate'> {
  readonly application: CalendarDate
  readonly certificate: CalendarDate
}

/** The wire shape of {@link SkillSubsidyInput}. */
export const skillShape: Shape<SkillSubsidyInput> = objectOf(
  {
    application: dayField('day of the claim'),
    certificate: dayField('day the certificate was issued'),
    level: choiceField(SKILL_LEVELS, 'level of the certificate'),
    status: choiceField(SKILL_STATUSES, 'what the holder is'),
    contributionMonths: countField(0, LONGEST_TIME, 'months of unemployment contributions'),
    takenThisYear: countField(0, 100, 'skill subsidies already taken this year'),
    shortageTrade: flagField('a trade in shortage'),
    sameTradeAndLevelTaken: flagField('taken before for this trade and level'),
  },
  'a certificate for which the skill subsidy is claimed',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readSkillInput(input: SkillSubsidyInput): SkillRequest {
  const issues: Issue[] = shapeIssues(skillShape, input)
  const application = dayOf(input, 'application')
  const certificate = dayOf(input, 'certificate')
  if (application !== undefined && certificate !== undefined && certificate > application)
    issues.push({
      code: 'unemployment.certificateAfterApplication',
      path: ['certificate'],
      message: 'lies after the claim',
      received: shown(input.certificate),
    })
  if (issues.length > 0 || application === undefined || certificate === undefined)
    throw new ShebaoError('input', issues)
  return { ...input, application, certificate }
}

function dayOf(input: unknown, field: 'application' | 'certificate'): CalendarDate | undefined {
  const text = isObject(input) ? input[field] : undefined
  return readDate(text)
}
