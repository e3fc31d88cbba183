import type { Bilingual } from '../law/types.js'
import type { Verdict } from './evaluate-cell.js'
import { evaluatePlan, type PlanEvaluationOptions } from './evaluate-plan.js'
import { textTable } from './markdown-table.js'
import type { Language } from './number-text.js'

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  met: { zh: '完成', en: 'met' },
  metByBound: { zh: '完成（按界限）', en: 'met by a bound' },
  notMet: { zh: '未完成', en: 'not met' },
  notComparable: { zh: '不可比', en: 'not comparable' },
  noData: { zh: '无数据', en: 'no data' },
}

/**
 * Results against targets as a Markdown table: see {@link evaluatePlan}.
 *
 * @param options plan, box and results
 * @returns Markdown in Chinese and in English
 * @throws ShebaoError of kind `input` as {@link evaluatePlan}
 * @example
 * evaluationReport({ box: 2, results: { 'box2.08': '95.3' } }).en.includes('| met | 100.21 % |') // true
 */
export function evaluationReport(options: PlanEvaluationOptions = {}): Bilingual {
  const evaluations = evaluatePlan(options)
  const write = (language: Language): string =>
    textTable(
      language === 'zh'
        ? ['编号', '指标', '基数', '目标', '结果', '评价', '结果÷目标', '理由']
        : ['row', 'indicator', 'baseline', 'target', 'result', 'verdict', 'result ÷ target', 'reason'],
      evaluations.map(({ indicator, result, verdict, achieved, reason }) => [
        indicator.id,
        indicator.name[language],
        indicator.baseline.raw,
        indicator.target.raw,
        result.raw,
        VERDICTS[verdict][language],
        achieved === null ? '—' : `${achieved.times(100).toDecimalPlaces(2).toString()} %`,
        reason[language],
      ]),
    )
  return { zh: write('zh'), en: write('en') }
}
