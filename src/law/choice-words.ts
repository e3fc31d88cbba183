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
  // Residents' pension
  startedYears: words('不足一年按一年计', 'started years'),
  wholeYears: words('只计整年', 'whole years'),
  calendarYears: words('按自然年度', 'calendar years'),
  allowed: words('可以', 'allowed'),
  notAllowed: words('不可以', 'not allowed'),
  withoutSubsidy: words('无补贴', 'without subsidy'),
  withSubsidy: words('有补贴', 'with subsidy'),
  nextYear: words('次年起计息', 'from the next year'),
  fullYear: words('当年按全年计息', 'the whole year'),
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
