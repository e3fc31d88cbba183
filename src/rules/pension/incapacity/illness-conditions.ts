import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'

/** What the former rules ask of somebody found totally incapable. */
export interface IllnessTerms {
  /** Age in years. */
  readonly age: number
  /** Completed years of service. */
  readonly years: number
}

const rules1978: Citation = { document: 'national/1978-104' }
const measures: Citation = { document: 'national/2024-72' }

/**
 * Reads the former conditions; undefined when the law has none for the month. Where the allowance is law they are
 * history, also for a law that carries values forward.
 */
export function illnessTerms(
  month: YearMonth,
  sex: 'male' | 'female',
  reader: Reader,
): IllnessTerms | undefined {
  const replaced = reader.optional((r) => r.count('incapacity.fullFormula.within', month))
  if (replaced !== undefined) return undefined
  const age = reader.optional((r) =>
    r.count(`retirement.incapacity.${sex === 'male' ? 'men' : 'women'}`, month),
  )
  const years = reader.optional((r) => r.count('retirement.incapacity.years', month))
  return age === undefined || years === undefined ? undefined : { age, years }
}

/** The reason that closes the former rules. */
export const REPLACED: Reason = {
  code: 'incapacity.replaced',
  zh: '2025年1月起病退、退职由病残津贴取代',
  en: 'since January 2025 the incapacity allowance stands in the place of illness retirement and resignation',
  sources: [measures, rules1978],
}

/** Experts must have found total loss of work capacity. */
export const NOT_TOTAL: Reason = {
  code: 'incapacity.notTotal',
  zh: '未经鉴定为完全丧失劳动能力',
  en: 'experts did not find total loss of work capacity',
  sources: [rules1978],
}

/** Why the former illness retirement is closed to a person: age and years of service. */
export function illnessReasons(
  ageMonths: number,
  serviceYears: number,
  { age, years }: IllnessTerms,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (ageMonths < age * 12)
    reasons.push({
      code: 'incapacity.tooYoung',
      zh: `未满${age}岁`,
      en: `the age of ${age} is not reached`,
      sources: [rules1978],
    })
  if (serviceYears < years)
    reasons.push({
      code: 'incapacity.tooFewServiceYears',
      zh: `连续工龄${serviceYears}年，不足${years}年`,
      en: `${serviceYears} years of service, ${years} are needed`,
      sources: [rules1978],
    })
  return reasons
}
