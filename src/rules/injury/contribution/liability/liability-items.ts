import type { Bilingual, Citation } from '../../../../law/index.js'

/** When an item is paid from; the items that count from claim, grading or death begin as the place has it. */
export type ItemStart = 'asIncurred' | 'duringLeave' | 'claim' | 'grading' | 'death'
/** How an item is paid. */
export type ItemPeriodicity = 'asIncurred' | 'once' | 'monthly'
/** Whom an item is for: everybody hurt, some grades, or those left behind. */
export type ItemScope = 'injury' | 'death' | readonly [lowest: number, highest: number]

/** An item of work-injury benefits. */
export interface LiabilityItemKind extends Bilingual {
  readonly id: string
  readonly scope: ItemScope
  readonly periodicity: ItemPeriodicity
  readonly start: ItemStart
  readonly source: Citation
}

const regulation = (article: string): Citation => ({ document: 'national/2010-586', article })

/** The articles of the list in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  第十二条: 'art. 12',
  第二十六条: 'art. 26',
  第三十条: 'art. 30',
  第三十二条: 'art. 32',
  第三十三条: 'art. 33',
  第三十四条: 'art. 34',
  第三十五条: 'art. 35',
  第三十六条: 'art. 36',
  第三十九条: 'art. 39',
  '第三十六条、第三十七条': 'art. 36, art. 37',
  '第三十五条、第三十六条、第三十七条': 'art. 35, art. 36, art. 37',
}

/** Every item of work-injury benefits (工伤保险待遇项目), in the order of the regulation. */
export const LIABILITY_ITEMS: readonly LiabilityItemKind[] = [
  item('treatment', '工伤医疗费', 'treatment', 'injury', 'asIncurred', 'asIncurred', '第三十条'),
  item('rehabilitation', '工伤康复费', 'rehabilitation', 'injury', 'asIncurred', 'asIncurred', '第三十条'),
  item(
    'hospitalMeals',
    '住院伙食补助费',
    'meals in hospital',
    'injury',
    'asIncurred',
    'asIncurred',
    '第三十条',
  ),
  item(
    'travel',
    '统筹地区以外就医交通食宿费',
    'travel for treatment elsewhere',
    'injury',
    'asIncurred',
    'asIncurred',
    '第三十条',
  ),
  item('devices', '辅助器具配置费', 'assistive devices', 'injury', 'asIncurred', 'asIncurred', '第三十二条'),
  item(
    'leavePay',
    '停工留薪期工资福利',
    'pay during leave for the injury',
    'injury',
    'monthly',
    'duringLeave',
    '第三十三条',
  ),
  item(
    'leaveCare',
    '停工留薪期护理',
    'care during leave for the injury',
    'injury',
    'asIncurred',
    'duringLeave',
    '第三十三条',
  ),
  item('grading', '劳动能力鉴定费', 'cost of grading', 'injury', 'asIncurred', 'asIncurred', '第十二条'),
  item('nursing', '生活护理费', 'nursing allowance', [1, 10], 'monthly', 'grading', '第三十四条'),
  item(
    'lumpSum',
    '一次性伤残补助金',
    'lump sum by grade',
    [1, 10],
    'once',
    'claim',
    '第三十五条、第三十六条、第三十七条',
  ),
  item(
    'allowanceFirst',
    '一级至四级伤残津贴',
    'allowance of grades 1 to 4',
    [1, 4],
    'monthly',
    'grading',
    '第三十五条',
  ),
  item(
    'allowanceSecond',
    '五级、六级伤残津贴',
    'allowance of grades 5 and 6',
    [5, 6],
    'monthly',
    'grading',
    '第三十六条',
  ),
  item(
    'medicalGrant',
    '一次性工伤医疗补助金',
    'medical grant on leaving',
    [5, 10],
    'once',
    'claim',
    '第三十六条、第三十七条',
  ),
  item(
    'employmentGrant',
    '一次性伤残就业补助金',
    'employment grant on leaving',
    [5, 10],
    'once',
    'claim',
    '第三十六条、第三十七条',
  ),
  {
    ...item(
      'wageLoss',
      '工资差额补助（差额的70%）',
      '70 per cent of the loss of pay',
      [5, 10],
      'monthly',
      'grading',
      '',
    ),
    source: { document: 'henan/injury-2007', article: '第二十六条' },
  },
  item('funeral', '丧葬补助金', 'funeral allowance', 'death', 'once', 'claim', '第三十九条'),
  item('dependants', '供养亲属抚恤金', 'pension of dependants', 'death', 'monthly', 'death', '第三十九条'),
  item('deathLumpSum', '一次性工亡补助金', 'lump sum on death', 'death', 'once', 'claim', '第三十九条'),
  item('prevention', '工伤预防费', 'prevention', 'injury', 'asIncurred', 'asIncurred', '第十二条'),
]

function item(
  id: string,
  zh: string,
  en: string,
  scope: ItemScope,
  periodicity: ItemPeriodicity,
  start: ItemStart,
  article: string,
): LiabilityItemKind {
  return { id, zh, en, scope, periodicity, start, source: regulation(article) }
}

/** An article of the list in both languages. */
export function articleInWords(article: string): Bilingual {
  return { zh: article, en: ENGLISH[article] ?? article }
}
