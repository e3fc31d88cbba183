import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Fields,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import { WAGE_CATEGORIES, type WageCategory } from '../../minimum-wage/local-wage.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { standardAt, type BenefitPlace } from './standard.js'
import { standardNotices, standardSteps } from './standard-steps.js'
import type { StandardValues } from './standard-values.js'

/** What is said of the place that pays, where the law does not hold it. */
export interface UnemploymentPlace {
  /** Category of the place by its minimum wage; needed for a place that is not on record. */
  readonly category?: WageCategory
  /** Category of the urban districts of its prefecture; needed in 2024 for a place that is not on record. */
  readonly urbanCategory?: WageCategory
  /** Whether the place is a former poverty county (原贫困县); needed from 2018 to February 2025 where not on record. */
  readonly formerPovertyCounty?: boolean
  /** Local urban minimum-living standard (城市低保标准), yuan a month: the benefit is not below it. */
  readonly livingStandard?: DecimalInput
}

/** The month a benefit is asked for, and what the law does not hold of the place. */
export interface UnemploymentAmountInput extends UnemploymentPlace {
  /** Month of the benefit 'YYYY-MM'. */
  readonly month: string
}

/** The unemployment benefit of a month, or what is missing. */
export type UnemploymentAmount = Computed<StandardValues, 'determined'> | Undetermined

const LIVING = { decimals: 2, min: 1, max: 1e9 }

/** The fields of {@link UnemploymentPlace} for the shape of an input. */
export const placeFields: Fields = {
  category: optional(choiceField(WAGE_CATEGORIES, 'category of the place')),
  urbanCategory: optional(choiceField(WAGE_CATEGORIES, 'category of the urban districts')),
  formerPovertyCounty: optional(flagField('former poverty county')),
  livingStandard: optional(decimalField(LIVING, 'urban minimum-living standard, yuan a month')),
}

/** The wire shape of {@link UnemploymentAmountInput}. */
export const amountShape: Shape<UnemploymentAmountInput> = objectOf(
  { month: monthField('month of the benefit'), ...placeFields },
  'the month a benefit is asked for',
)

/** The place, read; the shape has been checked. */
export function readPlace(input: UnemploymentPlace): BenefitPlace {
  const { category, urbanCategory, formerPovertyCounty, livingStandard } = input
  return {
    category,
    urbanCategory,
    formerPovertyCounty,
    livingStandard:
      livingStandard === undefined ? undefined : (parseScaled(livingStandard, LIVING, [], []) as Fen),
  }
}

/**
 * The unemployment benefit of a month (失业保险金标准), yuan a month: a share of a minimum wage, never above the local
 * one. In Henan 80 % of the local minimum wage to 2023 (in Luoyang since 2012 that of the districts for the whole
 * prefecture), 80 % of the prefecture's urban wage from January 2024, 90 % of the province's first category since March
 * 2025; former poverty counties had 90 % from about 2018 to February 2025.
 *
 * @returns `determined` with the benefit and every value behind it; `undetermined` naming what the law or the caller lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 失业保险条例 第十八条; 河南省失业保险条例; 豫人社办〔2024〕9号
 * @example
 * const law = lawOf('luoyang')
 * const at = (month: string) => {
 *   const answer = unemployment.amount({ month }, law)
 *   return answer.outcome === 'determined' ? answer.values.standard.toFixed(0) : answer.missing[0]?.path
 * }
 * [at('2018-10'), at('2024-06'), at('2025-03'), at('2026-01')].join(' ') // '1520 1680 1890 2115'
 */
export function amount(input: UnemploymentAmountInput, law: Law): UnemploymentAmount {
  const issues = shapeIssues(amountShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return amountOf(readMonth(input.month) as YearMonth, readPlace(input), law)
}

/** The same for an input that was read. */
export function amountOf(month: YearMonth, place: BenefitPlace, law: Law): UnemploymentAmount {
  const rule = 'unemployment.amount'
  const reader = readerOf(law)
  const values = standardAt(reader, month, place)
  if (values === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, standardSteps), ...standardNotices(values)]),
    outcome: 'determined',
    values: present(values, standardSteps),
  }
}
