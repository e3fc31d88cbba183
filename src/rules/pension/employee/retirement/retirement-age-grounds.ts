import { addMonths, monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'
import type { CareerEnd } from './retirement-input.js'

/**
 * Why special work (特殊工种) or illness (病退) does not carry retirement in a month, by default that of the
 * original age: too few years of it, or no such rule any more. A law that is silent on special work leaves it
 * open, and the reader knows what is missing.
 */
export function groundReasons(person: CareerEnd, reader: Reader, retirement?: YearMonth): readonly Reason[] {
  if (person.ground === 'age') return []
  const at = retirement ?? addMonths(person.birth, person.originalAge)
  const special = person.ground === 'specialWork'
  const needed = special
    ? reader.count(`retirement.specialWork.years.${person.work}`, at)
    : reader.optional((r) => r.count('retirement.incapacity.years', at))
  if (needed === undefined) return special ? [] : [noIllnessRetirement(at)]
  if (person.groundYears >= needed) return []
  return [
    {
      code: 'retirement.tooFewGroundYears',
      zh: `${special ? '特殊工种' : '连续工龄'}年限${person.groundYears}年，不足${needed}年`,
      en: `${person.groundYears} years of ${special ? 'special work' : 'service'}, ${needed} are needed`,
      sources: [{ document: 'national/1978-104' }, ...(special ? [{ document: 'national/1985-6' }] : [])],
    },
  ]
}

function noIllnessRetirement(at: YearMonth): Reason {
  const month = monthText(at)
  return {
    code: 'retirement.groundNotOpen',
    zh: `${month}没有病退的规定：2025年起由病残津贴取代`,
    en: `there is no illness retirement in ${month}: since 2025 the incapacity allowance stands in its place`,
    sources: [{ document: 'national/2024-72' }],
  }
}
