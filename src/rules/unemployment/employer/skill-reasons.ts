import { dateText, firstDay, monthText, type CalendarDate } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import { periodSources } from './period-sources.js'
import type { SkillRequest } from './skill-input.js'
import type { SkillTerms } from './skill-terms.js'

const latest: readonly Citation[] = [{ document: 'national/2017-40' }]

/** Every reason for which there is no skill subsidy. */
export function skillReasons(
  request: SkillRequest,
  terms: SkillTerms,
  lastDay: CalendarDate,
  reader: Reader,
): readonly Reason[] {
  const cited = (path: Parameters<typeof periodSources>[1]) => periodSources(reader, path, latest)
  const { application, certificate, contributionMonths, takenThisYear } = request
  const reasons: Reason[] = []
  if (request.status === 'otherStaff')
    reasons.push({
      code: 'unemployment.notFirmStaff',
      zh: '技能提升补贴限于企业在职职工和领取失业保险金人员，其他性质单位的职工不享受',
      en: 'the skill subsidy is for workers of firms and recipients of the benefit, not for staff of other units',
      sources: cited('unemployment.skill.months'),
    })
  if (request.status === 'claimant' && terms.claimants === 'excluded')
    reasons.push({
      code: 'unemployment.claimantsExcluded',
      zh: '当时领取失业保险金人员不在补贴范围',
      en: 'recipients of the unemployment benefit were not covered then',
      sources: cited('unemployment.skill.claimants'),
    })
  if (contributionMonths < terms.months)
    reasons.push({
      code: 'unemployment.tooFewMonths',
      zh: `缴费${contributionMonths}个月，不足${terms.months}个月`,
      en: `${contributionMonths} months of contributions, ${terms.months} are asked for`,
      sources: cited('unemployment.skill.months'),
    })
  if (certificate < firstDay(terms.certificatesFrom))
    reasons.push({
      code: 'unemployment.certificateTooOld',
      zh: `限于${monthText(terms.certificatesFrom)}起取得的证书`,
      en: `only certificates from ${monthText(terms.certificatesFrom)} on count`,
      sources: cited('unemployment.skill.certificatesFrom'),
    })
  if (application > lastDay)
    reasons.push({
      code: 'unemployment.claimedTooLate',
      zh: `应在证书核发之日起${terms.certificateMonths}个月内申领，最迟${dateText(lastDay)}`,
      en: `to be claimed within ${terms.certificateMonths} months of the certificate, by ${dateText(lastDay)}`,
      sources: cited('unemployment.skill.certificateMonths'),
    })
  if (request.sameTradeAndLevelTaken)
    reasons.push({
      code: 'unemployment.takenBefore',
      zh: '同一职业（工种）同一等级只能享受一次',
      en: 'the subsidy is paid once for a trade and level',
      sources: [{ document: 'national/2018-36' }],
    })
  if (terms.perYear !== null && takenThisYear >= terms.perYear)
    reasons.push({
      code: 'unemployment.yearUsedUp',
      zh: `本年已享受${takenThisYear}次，最多${terms.perYear}次`,
      en: `${takenThisYear} subsidies taken this year, at most ${terms.perYear}`,
      sources: cited('unemployment.skill.perYear'),
    })
  return reasons
}
