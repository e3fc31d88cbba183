import type { Notice } from '../../../law/index.js'
import { scaledText } from '../../../money/index.js'
import { periodText } from '../../contribution/stretches.js'
import { ruleNotices } from '../../present.js'
import type { FullLine } from './bill-lines.js'
import { unemploymentMonthSteps } from './bill-month-steps.js'

/** What deserves a second look in the lines: rules below verified, a wage that was not used as given. */
export function billNotices(lines: readonly FullLine[]): readonly Notice[] {
  return [
    ...lines.flatMap((line) => ruleNotices(line, unemploymentMonthSteps)),
    ...lines.flatMap(movedNotice),
    ...wageNotice(lines),
  ]
}

function movedNotice(line: FullLine): readonly Notice[] {
  if (line.moved === 'none') return []
  const raised = line.moved === 'raisedToFloor'
  const wage = scaledText(line.wage ?? line.reference, 2)
  const base = scaledText(line.base, 2)
  return [
    {
      code: 'input',
      subject: 'wage',
      zh: `${periodText(line)}：工资${wage}元${raised ? '低于下限' : '高于上限'}，按${base}元缴费`,
      en: `${periodText(line)}: the wage of ${wage} lies ${raised ? 'below the floor, raised to' : 'above the ceiling, cut to'} ${base}`,
    },
  ]
}

/** The wage of the preceding year holds for one contribution year; a longer stretch has another wage each year. */
function wageNotice(lines: readonly FullLine[]): readonly Notice[] {
  const years = new Set(lines.map((line) => line.reference)).size
  if (years < 2 || lines[0]?.wage === null) return []
  return [
    {
      code: 'input',
      subject: 'wage',
      zh: `所求月份跨${years}个参照工资，均按同一工资计算；实际每个缴费年度各用上年度工资`,
      en: `the months fall under ${years} reference wages; one wage was used for all, though each contribution year has that of its preceding year`,
    },
  ]
}
