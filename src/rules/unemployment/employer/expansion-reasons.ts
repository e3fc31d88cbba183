import { monthOf, monthText } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import type { ExpansionRequest } from './expansion-input.js'
import type { ExpansionTerms } from './expansion-terms.js'
import { periodSources } from './period-sources.js'

const latest: readonly Citation[] = [{ document: 'henan/2025-35' }]

/** What of the hired person the conditions go by. */
export interface HiredFacts {
  /** Calendar years from graduation to hiring; null for young jobless. */
  readonly yearsSince: number | null
  /** Completed years of age; null for graduates. */
  readonly age: number | null
}

/** Every reason for which a hire is not subsidised. */
export function expansionReasons(
  request: ExpansionRequest,
  terms: ExpansionTerms,
  facts: HiredFacts,
  reader: Reader,
): readonly Reason[] {
  const cited = (path: Parameters<typeof periodSources>[1]) => periodSources(reader, path, latest)
  const { hired, contributionMonths } = request
  const reasons: Reason[] = [...groupReasons(request, terms, facts, cited('unemployment.expansion.groups'))]
  if (monthOf(hired) < terms.hiresFrom || monthOf(hired) > terms.hiresTo)
    reasons.push({
      code: 'unemployment.hiredOutside',
      zh: `限于${monthText(terms.hiresFrom)}至${monthText(terms.hiresTo)}招用的人员`,
      en: `only hires from ${monthText(terms.hiresFrom)} to ${monthText(terms.hiresTo)} count`,
      sources: cited('unemployment.expansion.hiresTo'),
    })
  if (!request.contract)
    reasons.push({
      code: 'unemployment.noContract',
      zh: '未签订劳动合同',
      en: 'no labour contract was signed',
      sources: cited('unemployment.expansion.groups'),
    })
  if (contributionMonths < terms.months)
    reasons.push({
      code: 'unemployment.tooFewMonths',
      zh: `足额缴纳三项保险${contributionMonths}个月，不足${terms.months}个月`,
      en: `${contributionMonths} months of the three insurances, ${terms.months} are asked for`,
      sources: cited('unemployment.expansion.months'),
    })
  if (request.takenBefore)
    reasons.push({
      code: 'unemployment.takenBefore',
      zh: '同一人员只能享受一次，不得跨企业、跨年度、跨地区重复享受',
      en: 'the subsidy is paid once for a person, whatever the firm, year or place',
      sources: cited('unemployment.expansion.amount'),
    })
  return reasons
}

function groupReasons(
  { group, graduation, hired }: ExpansionRequest,
  { groups, graduateYears, youthFrom, youthTo }: ExpansionTerms,
  { yearsSince, age }: HiredFacts,
  sources: readonly Citation[],
): readonly Reason[] {
  if (groups === 'graduationYearOnly' && group !== 'graduationYear')
    return [
      {
        code: 'unemployment.groupExcluded',
        zh: '当时限于毕业年度高校毕业生',
        en: 'only students of the graduation year counted then',
        sources,
      },
    ]
  if (group === 'graduationYear' && yearsSince !== 0)
    return [
      {
        code: 'unemployment.notGraduationYear',
        zh: '招用年份不是毕业年度',
        en: 'the year of hiring is not the year of graduation',
        sources,
      },
    ]
  if (group === 'recentGraduate' && graduation !== undefined && graduation > monthOf(hired))
    return [
      {
        code: 'unemployment.notRecentGraduate',
        zh: '招用时尚未毕业，不属于离校未就业毕业生',
        en: 'hired before graduation, so not a graduate who has left school',
        sources,
      },
    ]
  if (yearsSince !== null && graduateYears !== null && (yearsSince < 0 || yearsSince > graduateYears))
    return [
      {
        code: 'unemployment.notRecentGraduate',
        zh: `毕业年份应在招用年份前${graduateYears}年之内`,
        en: `the year of graduation must lie within ${graduateYears} years before that of hiring`,
        sources,
      },
    ]
  if (age !== null && youthFrom !== null && youthTo !== null && (age < youthFrom || age > youthTo))
    return [
      {
        code: 'unemployment.ageOutside',
        zh: `招用时${age}周岁，限于${youthFrom}至${youthTo}岁`,
        en: `${age} years of age at hiring, ${youthFrom} to ${youthTo} are asked for`,
        sources,
      },
    ]
  return []
}
