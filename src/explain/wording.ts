import { choiceWords, type Bilingual, type Evidence } from '../law/index.js'
import type { StepRounding } from '../rules/step.js'

/** The languages of explanations: Chinese, English. */
export type Language = 'zh' | 'en'

/** How sure a fact is, in words. */
export const EVIDENCE_WORDS: Readonly<Record<Language, Readonly<Record<Evidence, string>>>> = {
  zh: { verified: '已核对原文', secondary: '二手来源', recalled: '据业务常识', unsettled: '口径未定' },
  en: {
    verified: 'verified',
    secondary: 'secondary source',
    recalled: 'recalled, text not opened',
    unsettled: 'unsettled',
  },
}

/** Fixed words of an explanation. */
export const WORDS = {
  zh: {
    law: '适用法律',
    asOf: '知悉日',
    allKnown: '全部已知内容',
    carryForward: '允许沿用旧值',
    reforms: '改革方案',
    rounding: '取整',
    basis: '依据',
    value: '数值来源',
    evidence: '可信度',
    notices: '注意事项',
    reasons: '理由',
    missing: '所缺内容',
    given: '本人资料',
    assumed: '改革假设',
    item: '项目',
    result: '结果',
    formula: '算式',
    provisional: '暂用上年度数值',
    carried: '沿用旧值',
    known: '知悉日',
    parameter: '参数',
    input: '输入项',
  },
  en: {
    law: 'law',
    asOf: 'as known on',
    allKnown: 'everything known',
    carryForward: 'old values may be carried forward',
    reforms: 'reforms',
    rounding: 'rounding',
    basis: 'source',
    value: 'value from',
    evidence: 'evidence',
    notices: 'notices',
    reasons: 'reasons',
    missing: 'missing',
    given: 'given',
    assumed: 'assumed by a reform',
    item: 'item',
    result: 'result',
    formula: 'calculation',
    provisional: "preceding year's figure, provisional",
    carried: 'carried forward',
    known: 'known from',
    parameter: 'parameter',
    input: 'input',
  },
} as const satisfies Record<Language, Record<string, string>>

/** Marks between words: Chinese text takes its own. */
export const MARKS = {
  zh: { colon: '：', semicolon: '；', comma: '，', open: '（', close: '）', list: '、' },
  en: { colon: ': ', semicolon: '; ', comma: ', ', open: ' (', close: ')', list: ', ' },
} as const satisfies Record<Language, Record<string, string>>

/** The answer of an outcome without values, in one sentence. */
export function verdictWords(outcome: 'notEntitled' | 'undetermined', count: number): Bilingual {
  if (outcome === 'undetermined')
    return {
      zh: `无法确定，缺少${count}项`,
      en: `undetermined, ${count === 1 ? '1 value is' : `${count} values are`} missing`,
    }
  return {
    zh: `不符合条件，理由${count}项`,
    en: `not entitled, for ${count === 1 ? '1 reason' : `${count} reasons`}`,
  }
}

/** A rounding in words: 'half up, to the fen', '保留2位小数，四舍五入'. */
export function roundingWords(rounding: StepRounding, language: Language): string {
  if ('to' in rounding) return choiceWords(`${rounding.mode}/${rounding.to}`)?.[language] ?? ''
  const { decimals } = rounding
  const mode = choiceWords(rounding.mode)?.[language] ?? ''
  return language === 'zh'
    ? `保留${decimals}位小数，${mode}`
    : `${mode}, to ${decimals} decimal${decimals === 1 ? '' : 's'}`
}

/** A title with a capital first letter; Chinese stays as it is. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
