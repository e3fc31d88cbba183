import type { YearMonth } from '../../../../calendar/index.js'
import type { StepTable } from '../../../step.js'

/** The months between which a person may retire: ages in months, months of the calendar. */
export interface RetirementAgeValues {
  readonly birth: YearMonth
  readonly originalAge: number
  readonly originalMonth: YearMonth
  /** First birth month of the delay table; undefined when no table applies, as `step` and `cap` are 0 then. */
  readonly firstBirth: YearMonth | undefined
  readonly step: number
  readonly cap: number
  readonly delay: number
  readonly statutoryAge: number
  readonly statutoryMonth: YearMonth
  readonly earlyMonths: number
  readonly earliestMonth: YearMonth
  readonly lateMonths: number
  readonly latestMonth: YearMonth
}

const decision = { document: 'national/delay-2024' }
const delayed = (v: RetirementAgeValues) => v.step > 0
const originalAgeOf = (v: RetirementAgeValues) =>
  v.originalAge === 720 ? 60 : v.originalAge === 660 ? 55 : 50

/** Step table of {@link RetirementAgeValues}. */
export const retirementAgeSteps: StepTable<RetirementAgeValues> = {
  birth: {
    zh: '出生年月',
    en: 'birth month',
    unit: 'month',
    kind: 'input',
    sources: [decision],
    evidence: 'verified',
  },
  originalAge: {
    zh: '原法定退休年龄',
    en: 'original retirement age',
    unit: 'age',
    kind: 'input',
    sources: [{ document: 'national/1978-104' }],
    evidence: 'recalled',
  },
  originalMonth: {
    zh: '达到原法定退休年龄的月份',
    en: 'month of the original age',
    unit: 'month',
    kind: 'computed',
    formula: '{birth} + {originalAge}',
    sources: [decision],
    evidence: 'verified',
  },
  firstBirth: {
    zh: '延迟起始出生月',
    en: 'first birth month delayed',
    unit: 'month',
    kind: 'parameter',
    parameter: (v) => `retirement.delay.original${originalAgeOf(v)}.firstBirth`,
    sources: [decision],
    evidence: 'verified',
    shown: delayed,
  },
  step: {
    zh: '每延迟1个月对应的出生月数',
    en: 'birth months per month of delay',
    unit: 'months',
    kind: 'parameter',
    parameter: (v) => `retirement.delay.original${originalAgeOf(v)}.step`,
    sources: [decision],
    evidence: 'verified',
    shown: delayed,
  },
  cap: {
    zh: '最多延迟月数',
    en: 'longest delay',
    unit: 'months',
    kind: 'parameter',
    parameter: (v) => `retirement.delay.original${originalAgeOf(v)}.cap`,
    sources: [decision],
    evidence: 'verified',
    shown: delayed,
  },
  delay: {
    zh: '延迟月数',
    en: 'months of delay',
    unit: 'months',
    kind: 'computed',
    formula: (v) =>
      v.step === 0 || v.firstBirth === undefined || v.birth < v.firstBirth
        ? null
        : 'min({cap}; floor(({birth} − {firstBirth}) ÷ {step}) + 1)',
    how: { zh: '不适用延迟', en: 'no delay applies' },
    sources: [decision],
    evidence: 'verified',
  },
  statutoryAge: {
    zh: '法定退休年龄',
    en: 'statutory retirement age',
    unit: 'age',
    kind: 'computed',
    formula: '{originalAge} + {delay}',
    sources: [decision],
    evidence: 'verified',
  },
  statutoryMonth: {
    zh: '法定退休月',
    en: 'statutory retirement month',
    unit: 'month',
    kind: 'computed',
    formula: '{originalMonth} + {delay}',
    sources: [decision],
    evidence: 'verified',
  },
  earlyMonths: {
    zh: '弹性提前最长月数',
    en: 'longest flexible early retirement',
    unit: 'months',
    kind: 'parameter',
    parameter: 'retirement.flexible.earlyMonths',
    sources: [{ document: 'national/2024-94', article: '第一条' }],
    evidence: 'verified',
    shown: (v) => v.earlyMonths > 0,
  },
  earliestMonth: {
    zh: '最早可退休月（不早于原法定退休年龄）',
    en: 'earliest month, not before the original age',
    unit: 'month',
    kind: 'computed',
    formula: '{statutoryMonth} − min({earlyMonths}; {delay})',
    sources: [{ document: 'national/2024-94', article: '第一条' }],
    evidence: 'verified',
    shown: (v) => v.earlyMonths > 0,
  },
  lateMonths: {
    zh: '弹性延迟最长月数',
    en: 'longest flexible deferral',
    unit: 'months',
    kind: 'parameter',
    parameter: 'retirement.flexible.lateMonths',
    sources: [{ document: 'national/2024-94', article: '第四条' }],
    evidence: 'recalled',
    shown: (v) => v.lateMonths > 0,
  },
  latestMonth: {
    zh: '弹性延迟最晚月',
    en: 'latest month by agreement',
    unit: 'month',
    kind: 'computed',
    formula: '{statutoryMonth} + {lateMonths}',
    sources: [{ document: 'national/2024-94', article: '第四条' }],
    evidence: 'recalled',
    shown: (v) => v.lateMonths > 0,
  },
}
