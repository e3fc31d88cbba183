import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { floatIssues, rateFields, readRateFacts, type RateFacts, type RateRequest } from './rate-input.js'
import { injuryRateSteps, type InjuryRateValues } from './rate-steps.js'
import { rateIssues, rateTerms, type RateTerms } from './rate-terms.js'

/** A firm whose rate is asked for. */
export interface InjuryRateInput extends RateFacts {
  /** Month of contribution 'YYYY-MM'. */
  readonly month: string
}

/** The rate of a firm, or what the law lacks. */
export type InjuryRate = Computed<InjuryRateValues, 'determined'> | Undetermined

/** The wire shape of {@link InjuryRateInput}. */
export const injuryRateShape: Shape<InjuryRateInput> = objectOf(
  { month: monthField('month of contribution'), ...rateFields },
  'a firm whose rate is asked for',
)

/**
 * The work-injury contribution rate of a firm (工伤保险费率): the base rate of its class (行业基准费率), the step of the
 * float (浮动费率), and the cut of the time (阶段性降低费率).
 *
 * The step is given as fixed by the agency, or follows from the record: the pay-out ratio (支缴率) by bands, no float in
 * the first year, no step down after a grave accident or late payment. Henan's bands are not shipped; load them
 * (`workInjury.rate.bands.…`) or give the step. The cut is the factor of the place where that is on record, else it
 * follows from the months of reserve the caller gives.
 *
 * @returns `determined` with every part of the rate as shares of the wage bill; `undetermined` naming the missing cut
 * or bands
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `workInjury.stepTwice`,
 * `workInjury.noSuchClass`, `workInjury.stepNotForClass`, `workInjury.floatMonth`, `workInjury.outsideCycle`
 * @see 人社部发〔2015〕71号; 人社部发〔2018〕25号; 国办发〔2019〕13号; 河南省工伤保险浮动费率管理暂行办法
 * @example
 * const law = lawOf('luoyang')
 * const rate = workInjury.rate({ month: '2019-09', industryClass: 6, step: 'up1' }, law)
 * rate.outcome === 'determined' && rate.values.rate.toFixed(4) // '0.0078': 1.3 % × 120 % × 50 %
 */
export function rate(input: InjuryRateInput, law: Law): InjuryRate {
  const issues = [...shapeIssues(injuryRateShape, input), ...floatIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const request = readRateFacts(input)
  const reader = readerOf(law)
  const wrong = rateIssues(request, month, reader)
  if (wrong.length > 0) throw new ShebaoError('input', wrong)
  const terms = rateTerms(request, month, law, reader)
  if (terms === undefined) return undetermined(frameOf('workInjury.rate', law, reader), reader.missing)
  const values: InjuryRateValues = { month, ...terms }
  const notices = [...ruleNotices(values, injuryRateSteps), ...unusedReserve(request, [terms])]
  return {
    ...frameOf('workInjury.rate', law, reader, notices),
    outcome: 'determined',
    values: present(values, injuryRateSteps),
  }
}

/** Months of reserve that were given and did not count. */
export function unusedReserve(
  { reserveMonths }: RateRequest,
  terms: readonly RateTerms[],
): readonly Notice[] {
  if (reserveMonths === undefined || terms.some(({ cutSource }) => cutSource === 'reserve')) return []
  return [
    {
      code: 'input',
      subject: 'reserveMonths',
      zh: '当地降费幅度已有（或据后续文件推断），或当月没有降费，给出的可支付月数未使用',
      en: 'the cut of the place is on record or inferred, or there is none; the months of reserve given were not used',
    },
  ]
}
