import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Reason } from '../../outcome.js'
import type { StepSource } from './resolve-rows.js'

/** Why nothing is decided yet. */
export function tooEarlyReasons(
  status: 'beforeAge' | 'shortBeforeAge' | 'noMonths',
  { facts, resolution }: StepSource,
): readonly Reason[] {
  const month = (at: number) => monthText(at as YearMonth)
  switch (status) {
    case 'noMonths':
      return [
        {
          code: 'transfer.noMonths',
          zh: `至${month(facts.through)}没有参保月份`,
          en: `there is no month of any record through ${month(facts.through)}`,
          sources: [{ document: 'national/sil', article: '第十六条' }],
        },
      ]
    case 'beforeAge':
      return [
        {
          code: 'transfer.beforeAge',
          zh: `${month(facts.through)}早于最早可退休月${month(facts.earliest)}，达到职工退休年龄后方可办理制度衔接`,
          en: `${month(facts.through)} lies before ${month(facts.earliest)}, the earliest month of retirement: schemes are joined only at the employees’ age`,
          sources: [{ document: 'national/2014-17', article: '第三条' }],
        },
      ]
    case 'shortBeforeAge':
      return [
        {
          code: 'transfer.shortBeforeAge',
          zh: `提前退休须满最低缴费年限${facts.minimum ?? 0}个月，现有${resolution.testedMonths}个月；其他办法在法定退休月${month(facts.statutory)}后办理`,
          en: `early retirement needs ${facts.minimum ?? 0} months and there are ${resolution.testedMonths}; other ways open in the statutory month ${month(facts.statutory)}`,
          sources: [{ document: 'national/delay-2024', article: '办法第二条' }],
        },
      ]
  }
}
