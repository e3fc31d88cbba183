import { roundingOf } from '../../../money/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { RELATIONSHIP_WORDS } from './dependants-steps.js'
import type { PensionRow } from './pension-over-time.js'

const article: readonly Citation[] = [{ document: 'national/2010-586', article: '第三十九条' }]
const order: readonly Citation[] = [{ document: 'national/labour-18', article: '第四条' }]
const word = (zh: string, en: string): Bilingual => ({ zh, en })
const hidden = { shown: () => false }

/** Step table of {@link PensionRow}: the dependants' pension of one person for a stretch of months. */
export const pensionRowSteps: StepTable<PensionRow> = {
  name: inputStep(['称呼', 'name'], 'text', article, { shown: (v) => v.name !== null }),
  relationship: inputStep(['关系', 'relationship'], 'text', article, { words: RELATIONSHIP_WORDS }),
  ground: inputStep(['依据', 'ground'], 'text', article, hidden),
  ownWage: inputStep(['本人工资', 'own wage of the worker'], 'yuan/month', article, hidden),
  share: computedStep(['比例', 'share'], 'share', article, {
    how: {
      zh: '配偶、其他亲属的比例，孤寡、孤儿另加',
      en: 'of the spouse or another relative, more if alone',
    },
  }),
  full: computedStep(['按比例应发', 'by the share'], 'yuan/month', article, {
    formula: '{ownWage} × {share}',
    rounding: (v) => roundingOf(v.fullRounding),
  }),
  fullRounding: parameterStep(['取整', 'rounding'], 'text', 'workInjury.rounding', article, hidden),
  method: computedStep(['算法', 'how'], 'text', article, {
    how: { zh: '合计超过本人工资的，按所选办法分配', en: 'above the own wage, by the rule the caller chose' },
    words: {
      full: word('按比例', 'by the share'),
      byShare: word('按比例分配余额', 'by shares of what is left'),
      upTo: word('以余额为限', 'at most what is left'),
    },
  }),
  available: computedStep(['可分配额', 'left of the own wage'], 'yuan/month', article, {
    how: { zh: '本人工资减去在先者', en: 'the own wage less what those before take' },
    shown: (v) => v.method !== 'full',
  }),
  among: computedStep(['参与分配的比例合计', 'shares that divide it'], 'share', article, {
    how: { zh: '各人比例之和', en: 'the sum of the shares' },
    shown: (v) => v.method === 'byShare',
  }),
  amount: computedStep(['每月', 'a month'], 'yuan/month', article, {
    formula: (v) =>
      v.method === 'full'
        ? '{full}'
        : v.method === 'upTo'
          ? 'min({full}; {available})'
          : '{available} × {share} ÷ {among}',
    rounding: (v) => (v.method === 'byShare' ? { mode: 'down', to: 'fen' } : null),
  }),
  from: computedStep(['自', 'from'], 'month', order, {
    how: { zh: '死亡次月，或情形变化的月份', en: 'the month after the death, or the month of a change' },
  }),
  to: computedStep(['至', 'to'], 'month', order, {
    how: { zh: '条件丧失、服刑前一月或情形变化前一月', en: 'the last month before a change' },
    shown: (v) => v.to !== null,
  }),
}
