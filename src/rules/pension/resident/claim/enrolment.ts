import { readMonth, addMonths, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Law } from '../../../../law/index.js'
import {
  flagField,
  monthField,
  monthOrDayField,
  objectOf,
  readBirth,
  shapeIssues,
  isObject,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { WHO_MAY_JOIN } from '../sources.js'
import { checkAfterBirth } from './eligibility-input.js'

/** Somebody who wants to join the residents' scheme. */
export interface EnrolmentInput {
  /** Birth month 'YYYY-MM', or the day 'YYYY-MM-DD' (the day plays no part). */
  readonly birth: string
  /** Month of joining, 'YYYY-MM'. */
  readonly month: string
  /** True for a pupil or student (在校学生). */
  readonly atSchool: boolean
  /** True for staff of government and public institutions (国家机关和事业单位工作人员). */
  readonly publicStaff: boolean
  /** True for somebody insured in the employees' scheme (参加职工基本养老保险). */
  readonly inEmployeeScheme: boolean
  /** True when the household is registered at the place (户籍地). */
  readonly localHousehold: boolean
}

/** The wire shape of {@link EnrolmentInput}. */
export const enrolmentShape: Shape<EnrolmentInput> = objectOf(
  {
    birth: monthOrDayField('birth month or day'),
    month: monthField('month of joining'),
    atSchool: flagField('a pupil or student'),
    publicStaff: flagField('staff of government and public institutions'),
    inEmployeeScheme: flagField('insured in the employees’ scheme'),
    localHousehold: flagField('household registered at the place'),
  },
  'somebody who wants to join the residents’ scheme',
)

/** The values of an enrolment. */
export interface EnrolmentValues {
  readonly birth: YearMonth
  readonly month: YearMonth
  /** Least age in months. */
  readonly joinAge: number
  /** First month in which the age allows to join. */
  readonly joinFrom: YearMonth
}

/** Step table of {@link EnrolmentValues}. */
export const enrolmentSteps: StepTable<EnrolmentValues> = {
  birth: inputStep(['出生月', 'birth month'], 'month', [WHO_MAY_JOIN]),
  month: inputStep(['参保月', 'month of joining'], 'month', [WHO_MAY_JOIN]),
  joinAge: parameterStep(['参保年龄', 'least age'], 'age', 'residentPension.enrolment.age', [WHO_MAY_JOIN]),
  joinFrom: computedStep(['可参保的起始月', 'first month open to the age'], 'month', [WHO_MAY_JOIN], {
    formula: '{birth} + {joinAge}',
    evidence: 'recalled',
  }),
}

/** The answer to an enrolment. */
export type Enrolment = Computed<EnrolmentValues, 'determined'> | NotEntitled | Undetermined

/**
 * Whether somebody may join the residents' scheme (城乡居民基本养老保险参保范围): of age, not at school, no public
 * staff, outside the employees' scheme, at the place of the household.
 *
 * @returns `determined` with the first month open to the age; `notEntitled` with every reason; `undetermined` with
 * what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `resident.notAfterBirth`
 * @see 国发〔2014〕8号 第三条
 * @example
 * const joined = residentPension.enrolment({
 *   birth: '2008-09', month: '2026-09', atSchool: false, publicStaff: false, inEmployeeScheme: false,
 *   localHousehold: true,
 * }, lawOf('luoyang'))
 * joined.outcome === 'determined' && joined.values.joinFrom // '2024-09'
 */
export function enrolment(input: EnrolmentInput, law: Law): Enrolment {
  const rule = 'residentPension.enrolment'
  const issues = shapeIssues(enrolmentShape, input)
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  const month = isObject(input) ? readMonth(input.month) : undefined
  checkAfterBirth(month, birth, ['month'], issues)
  if (issues.length > 0 || birth === undefined || month === undefined) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const age = reader.count('residentPension.enrolment.age', month)
  const reasons = reasonsOf(input, age !== undefined && month < addMonths(birth, age * 12))
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (age === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const joinAge = age * 12
  const values: EnrolmentValues = { birth, month, joinAge, joinFrom: addMonths(birth, joinAge) }
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, enrolmentSteps)),
    outcome: 'determined',
    values: present(values, enrolmentSteps),
  }
}

function reasonsOf(input: EnrolmentInput, tooYoung: boolean): readonly Reason[] {
  const reasons: Reason[] = []
  const say = (when: boolean, code: string, zh: string, en: string) => {
    if (when) reasons.push({ code: `resident.${code}`, zh, en, sources: [WHO_MAY_JOIN] })
  }
  say(tooYoung, 'tooYoung', '未年满参保年龄', 'the age of joining is not reached')
  say(input.atSchool, 'atSchool', '在校学生不在参保范围', 'pupils and students do not join')
  say(
    input.publicStaff,
    'publicStaff',
    '国家机关和事业单位工作人员不在参保范围',
    'staff of government and public institutions do not join',
  )
  say(
    input.inEmployeeScheme,
    'inEmployeeScheme',
    '已参加职工基本养老保险',
    'insured in the employees’ scheme already',
  )
  say(!input.localHousehold, 'notLocal', '应在户籍地参保', 'one joins at the place of the household')
  return reasons
}
