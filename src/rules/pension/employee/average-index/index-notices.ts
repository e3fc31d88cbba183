import { addMonths, union, type MonthInterval, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import type { ReadRow } from '../../../../records/index.js'
import { boundsAt } from '../../../contribution/base-bounds-terms.js'
import { allAlikeThrough, alikeThrough } from '../account/account-alike.js'
import { stretchText } from '../account/account-spells.js'
import type { CountedMonths } from './index-months.js'

/** What every index computed from records carries. */
export const ESTIMATE: Notice = {
  code: 'estimate',
  subject: 'overall',
  zh: '由缴费记录推算的指数是估算值：对照核定表所印指数，视同缴费月的取值有未明的出入，应以经办机构核定为准',
  en: 'an index computed from records is an estimate: the indices printed on benefit sheets show an end effect that is not understood; the agency’s figure counts',
}

/** Caveats on the months: recorded as paid before accounts began, or not yet paid at retirement. */
export function monthNotices(months: CountedMonths): readonly Notice[] {
  const notices: Notice[] = []
  if (months.paidBeforeStart.length > 0) {
    const text = months.paidBeforeStart.map(stretchText).join(', ')
    notices.push({
      code: 'input',
      subject: 'spells',
      zh: `个人账户建立以前的缴费月${text}按视同缴费计算`,
      en: `counted as deemed months, since individual accounts had not begun: ${text}`,
    })
  }
  if (months.notYet.length > 0) {
    const text = months.notYet.map(stretchText).join(', ')
    notices.push({
      code: 'input',
      subject: 'spells',
      zh: `退休月以后的月份和退休时尚未补缴到账的月份不计：${text}`,
      en: `not counted, since they lie after retirement or were not yet paid then: ${text}`,
    })
  }
  return notices
}

/** Bases outside the bounds of their month, which are used as they are: a ratio is never clamped. */
export function boundNotices(bases: readonly ReadRow[], law: Law): readonly Notice[] {
  const reader = readerOf(law)
  const under: MonthInterval[] = []
  const above: MonthInterval[] = []
  for (const { from, to, base } of bases)
    for (let month = from; month <= to;) {
      const through = boundsAlikeThrough(month, to, law)
      const bounds = boundsAt(month, law, reader)
      if (bounds !== undefined && base < bounds.floor) under.push({ from: month, to: through })
      if (bounds !== undefined && base > bounds.ceiling) above.push({ from: month, to: through })
      month = addMonths(through, 1)
    }
  return [
    ...boundNotice(under, '缴费基数低于下限，按原数计算', 'base under the floor, used as it is'),
    ...boundNotice(above, '缴费基数高于上限，按原数计算', 'base above the ceiling, used as it is'),
  ]
}

const FIXED_FLOOR = 'employeePension.contribution.base.fixedFloor'
const BOUNDS = [
  'employeePension.contribution.base.reference',
  'employeePension.contribution.base.floorShare',
  'employeePension.contribution.base.ceilingShare',
  'employeePension.contribution.base.rounding',
  FIXED_FLOOR,
] as const
const YEAR = 12

/** While bounds go on provisionally, so does a floor fixed by notice a year before. */
function boundsAlikeThrough(month: YearMonth, limit: YearMonth, law: Law): YearMonth {
  const through = allAlikeThrough(law, BOUNDS, month, limit)
  return addMonths(alikeThrough(law, FIXED_FLOOR, addMonths(month, -YEAR), addMonths(through, -YEAR)), YEAR)
}

function boundNotice(months: readonly MonthInterval[], zh: string, en: string): readonly Notice[] {
  if (months.length === 0) return []
  const text = union(months).map(stretchText).join(', ')
  return [{ code: 'input', subject: 'contributions', zh: `${zh}：${text}`, en: `${en}: ${text}` }]
}
