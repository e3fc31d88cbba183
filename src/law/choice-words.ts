import type { Bilingual } from './types.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

const MODES: Readonly<Record<string, Bilingual>> = {
  halfUp: words('四舍五入', 'half up'),
  up: words('进位', 'up'),
  down: words('舍去', 'down'),
}
const GRIDS: Readonly<Record<string, Bilingual>> = {
  fen: words('到分', 'to the fen'),
  jiao: words('到角', 'to the jiao'),
  yuan: words('到元', 'to the yuan'),
}

const CHOICES: Readonly<Record<string, Bilingual>> = {
  ...MODES,
  monthlyProduct: words('月积数法', 'monthly products'),
  yearly: words('年度计算法', 'yearly method'),
  contributionYear: words('缴费年度', 'contribution year'),
  calendarYear: words('自然年度', 'calendar year'),
  leftOut: words('不计入', 'left out'),
  zero: words('按零计入', 'counted as zero'),
  provincial: words('全省基数', 'provincial base'),
  local: words('本地基数', 'local base'),
  none: words('无', 'none'),
  byTable: words('按补贴表', 'by a table'),
  monthAfter: words('次月', 'the month after'),
  sameMonth: words('当月', 'the same month'),
  wholeAge: words('按整岁', 'whole ages'),
  byMonth: words('按月', 'month by month'),
  // Moving between schemes and places
  moneyMoves: words('转移资金', 'money moves'),
  recordOnly: words('只转关系和记录', 'relation and record only'),
  longerRecord: words('月数较多的记录', 'the longer record'),
  earlierRecord: words('先参保的记录', 'the record that began first'),
  laterRecord: words('后参保的记录', 'the record that began last'),
  byMonths: words('按月折算', 'by months'),
  wholeYears: words('按整年', 'whole years'),
  counted: words('计入', 'counted'),
  notCounted: words('不计入', 'not counted'),
  firstAwarded: words('先核定的一份', 'the one first awarded'),
  lastAwarded: words('后核定的一份', 'the one awarded last'),
}

/** A choice of the law in words: 'halfUp/fen' is 四舍五入到分. Undefined for a text that is no choice. */
export function choiceWords(text: string): Bilingual | undefined {
  if (Object.hasOwn(CHOICES, text)) return CHOICES[text]
  const [mode, grid, ...rest] = text.split('/')
  if (mode === undefined || grid === undefined || rest.length > 0) return undefined
  return Object.hasOwn(MODES, mode) && Object.hasOwn(GRIDS, grid)
    ? words(`${MODES[mode]?.zh}${GRIDS[grid]?.zh}`, `${MODES[mode]?.en}, ${GRIDS[grid]?.en}`)
    : undefined
}
