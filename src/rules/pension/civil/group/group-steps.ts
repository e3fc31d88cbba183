import type { YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import type { CivilGroup } from './reform-start.js'

/** The values of a group. */
export interface GroupValues {
  readonly startedWork: YearMonth
  readonly retirement: YearMonth
  readonly reformStart: YearMonth
  readonly group: CivilGroup
  /** Which pension follows. */
  readonly pension: 'originalPay' | 'basicTransitionalAccount' | 'basicAccount'
  /** Last retirement month of the comparison; null for old people. */
  readonly lastRetirement: YearMonth | null
  /** Whether new and old method are compared. */
  readonly comparison: 'comparisonApplies' | 'noComparison'
}

const decision: readonly Citation[] = [{ document: 'national/2015-2', article: '第四条' }]
const detail: readonly Citation[] = [{ document: 'national/2015-28' }]

const WHY: Readonly<Record<CivilGroup, Bilingual>> = {
  oldPeople: {
    zh: '改革前已退休：老人，继续按原标准发放并参加调整',
    en: 'retired before the reform: the original pay goes on, with the yearly adjustments',
  },
  middlePeople: {
    zh: '改革前参加工作、改革后退休：中人，基础、过渡性和个人账户养老金',
    en: 'began work before the reform and retires after it: basic, transitional and account pension',
  },
  newPeople: {
    zh: '改革后参加工作：新人，基础和个人账户养老金',
    en: 'began work after the reform: basic and account pension',
  },
}

/** Step table of {@link GroupValues}. */
export const groupSteps: StepTable<GroupValues> = {
  startedWork: inputStep(['参加工作月', 'month work began'], 'month', decision),
  retirement: inputStep(['退休月', 'retirement month'], 'month', decision),
  reformStart: parameterStep(
    ['改革起始月', 'first month of the reform'],
    'month',
    'civilPension.reformStart',
    decision,
  ),
  group: computedStep(['人员类别', 'group'], 'text', decision, { how: (v) => WHY[v.group] }),
  pension: computedStep(['待遇构成', 'what the pension is made of'], 'text', decision, {
    how: (v) => WHY[v.group],
  }),
  lastRetirement: parameterStep(
    ['过渡期最后退休月', 'last retirement month of the transition'],
    'month',
    'civilPension.comparison.lastRetirement',
    detail,
    { shown: (v) => v.lastRetirement !== null },
  ),
  comparison: computedStep(['新老办法对比', 'comparison of new and old method'], 'text', detail, {
    how: {
      zh: '中人在过渡期内退休的，低于老办法的补足，高出部分按比例发放',
      en: 'middle people who retire within the ten years: topped up to the old standard, a share of the excess paid',
    },
  }),
}
