import type { Evidence } from '../law/index.js'
import type { StepRounding } from '../rules/step.js'

/** The languages of explanations: Chinese, English. */
export type Language = 'zh' | 'en'

/** How sure a fact is, in words. */
export const EVIDENCE_WORDS: Readonly<Record<Language, Readonly<Record<Evidence, string>>>> = {
  zh: { verified: '已核对原文', secondary: '二手来源', recalled: '据业务常识', unsettled: '口径未定' },
  en: { verified: 'verified', secondary: 'secondary source', recalled: 'recalled, text not opened', unsettled: 'unsettled' },
}

/** Fixed words of an explanation. */
export const WORDS = {
  zh: {
    entitled: '符合领取条件',
    notEntitled: '不符合领取条件',
    undetermined: '无法确定',
    law: '适用法律',
    asOf: '知悉日',
    allKnown: '全部已知内容',
    carryForward: '允许沿用旧值',
    reforms: '改革方案',
    steps: '计算步骤',
    rounding: '取整',
    basis: '依据',
    value: '数值来源',
    evidence: '可信度',
    notices: '注意事项',
    reasons: '理由',
    missing: '缺少',
    parts: '组成部分',
    given: '本人资料',
    item: '项目',
    result: '结果',
    formula: '算式',
    provisional: '暂用上年度数值',
    carried: '沿用旧值',
    knownFrom: '知悉于',
    none: '无',
  },
  en: {
    entitled: 'entitled',
    notEntitled: 'not entitled',
    undetermined: 'undetermined',
    law: 'Law',
    asOf: 'as known on',
    allKnown: 'everything known',
    carryForward: 'old values may be carried forward',
    reforms: 'reforms',
    steps: 'Steps',
    rounding: 'rounding',
    basis: 'source',
    value: 'value from',
    evidence: 'evidence',
    notices: 'Notices',
    reasons: 'Reasons',
    missing: 'Missing',
    parts: 'Parts',
    given: 'given',
    item: 'Item',
    result: 'Result',
    formula: 'Calculation',
    provisional: "preceding year's figure, provisional",
    carried: 'carried forward',
    knownFrom: 'known from',
    none: 'none',
  },
} as const satisfies Record<Language, Record<string, string>>

const MODES = {
  zh: { halfUp: '四舍五入', up: '进位', down: '舍去' },
  en: { halfUp: 'half up', up: 'up', down: 'down' },
} as const
const GRIDS = {
  zh: { fen: '到分', jiao: '到角', yuan: '到元' },
  en: { fen: 'to the fen', jiao: 'to the jiao', yuan: 'to the yuan' },
} as const

/** A rounding in words: 'half up, to the fen', '保留2位小数，四舍五入'. */
export function roundingWords(rounding: StepRounding, language: Language): string {
  if ('to' in rounding) {
    const words = [MODES[language][rounding.mode], GRIDS[language][rounding.to]]
    return language === 'zh' ? words.join('') : words.join(', ')
  }
  const { mode, decimals } = rounding
  return language === 'zh'
    ? `保留${decimals}位小数，${MODES.zh[mode]}`
    : `${MODES.en[mode]}, to ${decimals} decimal${decimals === 1 ? '' : 's'}`
}
