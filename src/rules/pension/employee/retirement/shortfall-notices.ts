import { monthText, yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { Notice, NoticeCode, Reader } from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'
import { minimumMonthsAt } from './minimum-months.js'
import type { RetirementAgeValues } from './retirement-age-steps.js'
import type { ShortfallValues } from './shortfall-steps.js'

/** Why a chosen month lies outside flexible retirement. */
export function windowReasons(retirement: YearMonth, window: RetirementAgeValues): readonly Reason[] {
  const earliest = monthText(window.earliestMonth)
  const latest = monthText(window.latestMonth)
  if (retirement < window.earliestMonth)
    return [
      {
        code: 'shortfall.tooEarly',
        zh: `所选退休月${monthText(retirement)}早于最早可退休月${earliest}`,
        en: `the chosen month ${monthText(retirement)} lies before the earliest possible one, ${earliest}`,
        sources: [{ document: 'national/delay-2024' }, { document: 'national/2024-94', article: '第一条' }],
      },
    ]
  if (retirement > window.latestMonth)
    return [
      {
        code: 'shortfall.tooLate',
        zh: `所选退休月${monthText(retirement)}晚于弹性延迟最晚月${latest}；法定退休年龄后的缴费属延长缴费`,
        en: `the chosen month ${monthText(retirement)} lies after the latest of flexible deferral, ${latest}; what is paid after the age is continued payment`,
        sources: [{ document: 'national/2024-94', article: '第四条' }],
      },
    ]
  return []
}

/** What the answer counts on, what it estimates, and what the law leaves open. */
export function shortfallNotices(values: ShortfallValues, reader: Reader): readonly Notice[] {
  const notices: Notice[] = []
  const say = (code: NoticeCode, subject: keyof ShortfallValues, zh: string, en: string) =>
    notices.push({ code, subject, zh, en })
  const { monthsUntil, retirement, paidThrough, cost, reachedMonth, minimumMonths } = values
  if (monthsUntil > 0)
    say(
      'estimate',
      'monthsUntil',
      `按到${monthText(retirement)}为止的${monthsUntil}个月逐月缴费计算`,
      `counts on ${monthsUntil} further months being paid up to ${monthText(retirement)}`,
    )
  if (reachedMonth === undefined) return notices
  if (cost === undefined)
    say(
      'estimate',
      'cost',
      `${monthText(paidThrough)}的缴费基数下限未知，未估算延长缴费的费用`,
      `what continued payment costs is left out: the floor of the base for ${monthText(paidThrough)} is not known`,
    )
  else
    say(
      'estimate',
      'cost',
      `费用按${monthText(paidThrough)}的缴费基数下限估算，下限每年调整，可选更高基数`,
      `the cost is an estimate at the floor of ${monthText(paidThrough)}: the floor changes every year, and a higher base may be chosen`,
    )
  const later = reader.optional((r) => minimumMonthsAt(reachedMonth, r))
  if (later !== undefined && later !== minimumMonths)
    say(
      'rule.unsettled',
      'minimumMonths',
      `按退休年份适用的最低缴费年限${minimumMonths}个月计算；满足时（${yearOf(reachedMonth)}年）的标准为${later}个月。弹性延迟按法定退休年份（94号第七条），延长缴费是否相同未见明文`,
      `the minimum of the retirement year, ${minimumMonths} months, is taken to stay; that of ${yearOf(reachedMonth)}, when it is reached, is ${later}. For deferral the statutory year decides (94号, article 7); for continued payment no text was seen`,
    )
  if (values.lumpSum === 'open') notices.push(...lumpSumNotices(values, reader))
  return notices
}

/** The one-sum payment was made for a minimum of fifteen years; how it serves a higher one is left to rules not seen. */
function lumpSumNotices(values: ShortfallValues, reader: Reader): readonly Notice[] {
  const { lumpSumFirstInsuredBefore, minimumMonths, retirement, statutoryMonth } = values
  const notices: Notice[] = []
  const first = reader.optional((r) => minimumMonthsAt(lumpSumFirstInsuredBefore, r))
  if (first !== undefined && first !== minimumMonths)
    notices.push({
      code: 'rule.unsettled',
      subject: 'lumpSum',
      zh: `最低缴费年限提高到${minimumMonths}个月后，可“按照规定”一次性缴费，具体限额未见明文`,
      en: `with a minimum of ${minimumMonths} months one sum is allowed “as regulated”; its limits were not seen in any text`,
    })
  if (retirement > statutoryMonth)
    notices.push({
      code: 'rule.unsettled',
      subject: 'lumpSum',
      zh: '五年自弹性延迟结束后起算；延迟期间的缴费是否计入未见明文',
      en: 'the five years are counted from the end of deferral; whether months paid in deferral count was not seen in any text',
    })
  return notices
}
