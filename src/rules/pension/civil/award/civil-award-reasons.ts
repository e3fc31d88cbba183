import { monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Notice } from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'
import { awardReasons } from '../../employee/award/award-reasons.js'
import { minimumDecidedAt } from '../../employee/retirement/minimum-months.js'
import type { RetirementAgeValues } from '../../employee/retirement/retirement-age-steps.js'
import type { CivilAwardRequest } from './civil-award-input.js'

/**
 * The month whose minimum contribution period counts: as in the employees' scheme, but never one before the reform,
 * when there was no minimum to meet.
 */
export function minimumTestedAt(retirement: YearMonth, statutory: YearMonth, start: YearMonth): YearMonth {
  const decided = minimumDecidedAt(retirement, statutory)
  return decided < start ? start : decided
}

/** Why no pension is due at this month: too early, or too few months. An approved early retirement is not too early. */
export function civilAwardReasons(
  { retirement, totalMonths, approvedEarly }: CivilAwardRequest,
  window: RetirementAgeValues,
  minimumMonths: number,
): readonly Reason[] {
  const earliest = approvedEarly ? { ...window, earliestMonth: retirement } : window
  return awardReasons({ retirement, totalMonths }, earliest, minimumMonths)
}

/** What deserves a second look in the person's case. */
export function civilAwardNotices(
  request: CivilAwardRequest,
  window: RetirementAgeValues,
  start: YearMonth,
): readonly Notice[] {
  const { retirement, startedWork, deemedMonths } = request
  const notices: Notice[] = []
  if (request.approvedEarly && retirement < window.earliestMonth)
    notices.push({
      code: 'rule.recalled',
      subject: 'approvedEarly',
      zh: `${monthText(retirement)}退休早于最早可退休月，按经批准提前退休（公务员法第九十三条）计算，条件未核`,
      en: `${monthText(retirement)} lies before the earliest month: taken as an approved early retirement (Civil Servant Law, article 93), whose conditions are not tested here`,
    })
  if (request.seniorWoman)
    notices.push({
      code: 'rule.recalled',
      subject: 'originalRetirementAge',
      zh: '按县处级女干部或具有高级职称的女性专业技术人员计算原退休年龄（组通字〔2015〕14号）',
      en: 'the original age is that of women at division level or with senior titles (组通字〔2015〕14号)',
    })
  if (window.lateMonths > 0 && retirement > window.latestMonth)
    notices.push({
      code: 'input',
      subject: 'retirement',
      zh: `退休月晚于弹性延迟最晚月${monthText(window.latestMonth)}，按延后办理计算`,
      en: `retirement lies after the latest month of flexible deferral, ${monthText(window.latestMonth)}: taken as a late claim`,
    })
  if (deemedMonths > Math.max(start - startedWork, 0))
    notices.push({
      code: 'input',
      subject: 'deemedMonths',
      zh: `视同缴费月数多于参加工作月至改革起始月的月数，按所给数计算`,
      en: 'more deemed months than lie between the month work began and the reform; used as given',
    })
  return notices
}
