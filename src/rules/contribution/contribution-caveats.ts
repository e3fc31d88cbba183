import type { MonthInterval } from '../../calendar/index.js'
import type { Issue } from '../../errors.js'
import type { Notice } from '../../law/index.js'
import { scaledText } from '../../money/index.js'
import type { Reason } from '../outcome.js'
import { ruleNotices } from '../present.js'
import type { ContributionRequest } from './contribution-input.js'
import type { BillLine } from './contribution-line-steps.js'
import { monthSteps } from './contribution-month-steps.js'
import { periodText } from './stretches.js'

/** A base chosen outside the bounds is no base: one issue for each line it does not fit. */
export function chosenBaseIssues(lines: readonly BillLine[]): readonly Issue[] {
  return lines.flatMap((line): Issue[] => {
    if (line.kind === 'employed' || line.clamped === 'none') return []
    const floor = scaledText(line.floor, 2)
    const ceiling = scaledText(line.ceiling, 2)
    const below = line.clamped === 'raisedToFloor'
    return [
      {
        code: below ? 'contribution.baseBelowFloor' : 'contribution.baseAboveCeiling',
        path: ['base'],
        message: `lies ${below ? `below the floor ${floor}` : `above the ceiling ${ceiling}`} of ${periodText(line)}: choose from ${floor} to ${ceiling}`,
        received: scaledText(line.wage, 2),
      },
    ]
  })
}

/** Why a flexible worker can no longer pay for a month. */
export function closedReasons(closed: readonly MonthInterval[]): readonly Reason[] {
  return closed.map((months) => ({
    code: 'contribution.makeUpClosed',
    zh: `${periodText(months)}已不能补缴：灵活就业人员不得事后追补缴费，也不在阶段性政策的补缴期限内`,
    en: `${periodText(months)} can no longer be paid: flexible workers do not buy back months of earlier years, and no relief leaves the time open`,
    sources: [
      { document: 'national/2016-132' },
      { document: 'national/2020-49' },
      { document: 'national/2022-31' },
    ],
  }))
}

/** What deserves a second look in the lines: rules below verified, a wage that was not used as given. */
export function lineNotices(request: ContributionRequest, lines: readonly BillLine[]): readonly Notice[] {
  return [
    ...lines.flatMap((line) => ruleNotices(line, monthSteps)),
    ...lines.flatMap(clampedNotice),
    ...wageNotice(request, lines),
  ]
}

function clampedNotice(line: BillLine): readonly Notice[] {
  if (line.clamped === 'none') return []
  const raised = line.clamped === 'raisedToFloor'
  const wage = scaledText(line.wage, 2)
  const base = scaledText(line.base, 2)
  const what =
    line.kind === 'flexible' ? { zh: '所选基数', en: 'the base chosen,' } : { zh: '工资', en: 'the wage of' }
  return [
    {
      code: 'input',
      subject: line.kind === 'flexible' ? 'base' : 'wage',
      zh: `${periodText(line)}：${what.zh}${wage}元${raised ? '低于下限' : '高于上限'}，按${base}元缴费`,
      en: `${periodText(line)}: ${what.en} ${wage} lies ${raised ? 'below the floor, raised to' : 'above the ceiling, cut to'} ${base}`,
    },
  ]
}

/** The wage of the preceding year holds for one contribution year; a longer stretch has another wage each year. */
function wageNotice({ kind }: ContributionRequest, lines: readonly BillLine[]): readonly Notice[] {
  const years = new Set(lines.map((line) => line.reference)).size
  if (kind === 'flexible' || years < 2) return []
  return [
    {
      code: 'input',
      subject: 'wage',
      zh: `所求月份跨${years}个参照工资，均按同一工资计算；实际每个缴费年度各用上年度工资`,
      en: `the months fall under ${years} reference wages; one wage was used for all, though each contribution year has that of its preceding year`,
    },
  ]
}
