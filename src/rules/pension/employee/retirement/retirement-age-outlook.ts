import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import type { RetirementGround } from '../../../../records/index.js'
import type { StepTable } from '../../../step.js'
import { minimumDecidedAt, minimumMonthsAt } from './minimum-months.js'
import { retirementAgeSteps, type RetirementAgeValues } from './retirement-age-steps.js'

/**
 * The window with what is asked next: which minimum period will apply, and by when to give notice. A value is
 * undefined where nothing of the kind applies, or the law does not know it.
 */
export interface RetirementOutlookValues extends RetirementAgeValues {
  readonly ground: RetirementGround['kind']
  /** Minimum months for retirement in the statutory month, and for a later one by agreement. */
  readonly minimumMonths: number | undefined
  /** Minimum months for the earliest month, where it lies before the statutory one. */
  readonly earliestMinimumMonths: number | undefined
  readonly earlyNoticeMonths: number | undefined
  /** Last month in which to tell the employer of retirement in the earliest month. */
  readonly earlyNoticeBy: YearMonth | undefined
  readonly lateNoticeMonths: number | undefined
  /** Last month in which to agree on deferral. */
  readonly lateNoticeBy: YearMonth | undefined
}

/** Adds the outlook to a window. What the law lacks is left out. */
export function retirementOutlook(
  window: RetirementAgeValues,
  ground: RetirementGround['kind'],
  reader: Reader,
): RetirementOutlookValues {
  const { statutoryMonth, earliestMonth } = window
  const minimum = (chosen: YearMonth) =>
    reader.optional((r) => minimumMonthsAt(minimumDecidedAt(chosen, statutoryMonth), r))
  const early = earliestMonth < statutoryMonth
  const late = window.lateMonths > 0
  const earlyNoticeMonths = early
    ? reader.optional((r) => r.count('retirement.flexible.earlyNoticeMonths', earliestMonth))
    : undefined
  const lateNoticeMonths = late
    ? reader.optional((r) => r.count('retirement.flexible.lateNoticeMonths', statutoryMonth))
    : undefined
  return {
    ...window,
    ground,
    minimumMonths: minimum(statutoryMonth),
    earliestMinimumMonths: early ? minimum(earliestMonth) : undefined,
    earlyNoticeMonths,
    earlyNoticeBy: monthsBefore(earliestMonth, earlyNoticeMonths),
    lateNoticeMonths,
    lateNoticeBy: monthsBefore(statutoryMonth, lateNoticeMonths),
  }
}

function monthsBefore(month: YearMonth, months: number | undefined): YearMonth | undefined {
  return months === undefined ? undefined : addMonths(month, -months)
}

/** Step table of {@link RetirementOutlookValues}. */
export const retirementOutlookSteps: StepTable<RetirementOutlookValues> = {
  ...retirementAgeSteps,
  ground: {
    zh: '退休情形',
    en: 'ground of retirement',
    unit: 'text',
    kind: 'input',
    sources: [{ document: 'national/1978-104' }],
    evidence: 'recalled',
    shown: () => false,
  },
  minimumMonths: {
    zh: '法定退休月适用的最低缴费年限（弹性延迟时不变）',
    en: 'minimum period at the statutory month, also after deferral',
    unit: 'months',
    kind: 'parameter',
    parameter: 'employeePension.minimumMonths',
    sources: [
      { document: 'national/sil', article: '第十六条' },
      { document: 'national/2024-94', article: '第七条' },
    ],
    evidence: 'verified',
    shown: (v) => v.minimumMonths !== undefined,
  },
  earliestMinimumMonths: {
    zh: '最早可退休月适用的最低缴费年限',
    en: 'minimum period at the earliest month',
    unit: 'months',
    kind: 'computed',
    how: { zh: '弹性提前时按所选退休年份', en: 'for early retirement that of the chosen year' },
    sources: [
      { document: 'national/delay-2024', article: '办法第二条、附件4' },
      { document: 'national/2024-94', article: '第七条' },
    ],
    evidence: 'verified',
    shown: (v) => v.earliestMinimumMonths !== undefined,
  },
  earlyNoticeMonths: {
    zh: '弹性提前告知单位的提前月数',
    en: 'notice to the employer before early retirement',
    unit: 'months',
    kind: 'parameter',
    parameter: 'retirement.flexible.earlyNoticeMonths',
    sources: [{ document: 'national/2024-94', article: '第二条' }],
    evidence: 'recalled',
    shown: (v) => v.earlyNoticeMonths !== undefined,
  },
  earlyNoticeBy: {
    zh: '在最早可退休月退休时，书面告知单位的最后月份',
    en: 'last month to tell the employer in writing, for the earliest month',
    unit: 'month',
    kind: 'computed',
    formula: '{earliestMonth} − {earlyNoticeMonths}',
    sources: [{ document: 'national/2024-94', article: '第二条' }],
    evidence: 'recalled',
    shown: (v) => v.earlyNoticeBy !== undefined,
  },
  lateNoticeMonths: {
    zh: '弹性延迟书面约定的提前月数',
    en: 'agreement on deferral before the statutory month',
    unit: 'months',
    kind: 'parameter',
    parameter: 'retirement.flexible.lateNoticeMonths',
    sources: [{ document: 'national/2024-94', article: '第四条' }],
    evidence: 'recalled',
    shown: (v) => v.lateNoticeMonths !== undefined,
  },
  lateNoticeBy: {
    zh: '与单位书面约定弹性延迟的最后月份',
    en: 'last month to agree in writing on deferral',
    unit: 'month',
    kind: 'computed',
    formula: '{statutoryMonth} − {lateNoticeMonths}',
    sources: [{ document: 'national/2024-94', article: '第四条' }],
    evidence: 'recalled',
    shown: (v) => v.lateNoticeBy !== undefined,
  },
}
