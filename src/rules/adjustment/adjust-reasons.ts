import { monthText } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { Reason } from '../outcome.js'
import type { PensionerFacts, SchemeTerms } from './pensioner-facts.js'

const national: Citation = { document: 'national/adjustment-2025' }

/** Why a pension is not adjusted this year: every reason that holds. */
export function adjustmentReasons(
  { sector, classes, retirement }: Pick<PensionerFacts, 'sector' | 'classes' | 'retirement'>,
  { scheme, effective }: Pick<SchemeTerms, 'scheme' | 'effective'>,
  sources: readonly Citation[],
): readonly Reason[] {
  const reasons: Reason[] = []
  if (!scheme.sectors.includes(sector))
    reasons.push({
      code: 'adjustment.sectorNotCovered',
      zh: sector === 'civil' ? '方案不适用于机关事业单位退休人员' : '方案不适用于企业退休人员',
      en: `the scheme does not cover the ${sector === 'civil' ? 'public' : 'enterprise'} sector`,
      sources,
    })
  if (scheme.excludes.some((one) => classes.includes(one)))
    reasons.push({
      code: 'adjustment.groupExcluded',
      zh: '该类人员不在方案范围内，另按规定执行',
      en: 'the scheme leaves this group out; rules of its own apply to it',
      sources,
    })
  if (retirement >= effective) {
    const month = monthText(effective)
    reasons.push({
      code: 'adjustment.retiredTooLate',
      zh: `${month}前未退休，自下一年起参加调整`,
      en: `not retired before ${month}: adjusted from the next year on`,
      sources: [...sources, national],
    })
  }
  return reasons
}
