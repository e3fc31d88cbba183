import { readerOf, type Citation, type Law, type Reader } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { readPriceSubsidy, type PriceSubsidyInput, type PriceSubsidyRequest } from './price-subsidy-input.js'
import { priceSubsidySteps, type PriceSubsidyValues } from './price-subsidy-steps.js'
import { priceSubsidyValues } from './price-subsidy-values.js'
import { publicationMonth, singleMonth, threeMonths, type FoundTrigger } from './price-triggers.js'
import { besideReasons } from './received.js'

/** A price subsidy that is due. */
export interface EntitledPriceSubsidy extends Computed<PriceSubsidyValues, 'entitled'> {
  /** Yuan for the month. */
  readonly amounts: { readonly subsidy: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a month of prices. */
export type PriceSubsidy = EntitledPriceSubsidy | NotEntitled | Undetermined

/**
 * The temporary price subsidy (价格临时补贴) of somebody who draws the unemployment benefit, for a month of high prices,
 * paid by the unemployment fund.
 *
 * In Henan it is started since January 2017 by one month in which consumer prices rose by 3.5 % on the year or food
 * prices by 6 %, and is the benefit standard of the place × the rise that triggered, the larger of two, to the yuan.
 * Since December 2021 it is paid in the month of publication, and the province may start it everywhere. Between August
 * 2011 and 2016 consumer prices had to rise by 4 % three months running; how much was paid then is a declared gap.
 * Recipients of the jobless aid of 2020 get it as well, at the same standard.
 *
 * @returns `entitled` with yuan; `notEntitled` when no trigger is reached or nothing is drawn; `undetermined` naming
 * the index or value that is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.publishedBeforeMonth`, `unemployment.indexTwice`
 * @see 河南省社会救助和保障标准与物价上涨挂钩联动机制（2011年、2017年、2021年）
 * @example
 * const subsidy = unemployment.priceSubsidy({
 *   month: '2020-03', published: '2020-04', received: 'benefit',
 *   indices: [{ month: '2020-03', cpiRise: '0.047', foodRise: '0.163' }],
 * }, lawOf('luoyang'))
 * subsidy.outcome === 'entitled' && subsidy.amounts.subsidy.toFixed(0) // '248': 1520 × 16.3 % = 247.76
 */
export function priceSubsidy(input: PriceSubsidyInput, law: Law): PriceSubsidy {
  const id = 'unemployment.priceSubsidy'
  const request = readPriceSubsidy(input)
  const reader = readerOf(law)
  const { received, month } = request
  const reasons = besideReasons(received, month, 'priceSubsidy', SOURCES, reader)
  if (reasons !== undefined && reasons.length > 0) return notEntitled(frameOf(id, law, reader), reasons)
  const rule = reader.choice('unemployment.priceSubsidy.rule', month)
  const trigger = rule && REGIMES[rule](request, reader)
  const asked = trigger !== undefined && 'missing' in trigger ? trigger.missing : []
  if (rule === undefined || reasons === undefined || trigger === undefined || 'missing' in trigger)
    return undetermined(frameOf(id, law, reader), [...asked, ...reader.missing])
  const { start } = trigger
  if (start === null) return notEntitled(frameOf(id, law, reader), [NO_TRIGGER])
  const found = priceSubsidyValues(request, rule, { ...trigger, start }, law, reader)
  if (found === undefined) return undetermined(frameOf(id, law, reader), reader.missing)
  const shown = present(found.values, priceSubsidySteps)
  const notices = [...ruleNotices(found.values, priceSubsidySteps), ...(found.benefit?.notices ?? [])]
  return {
    ...frameOf(id, law, reader, notices),
    outcome: 'entitled',
    amounts: { subsidy: shown.subsidy },
    payments: paymentsOf(shown.published, shown.subsidy),
    values: shown,
    ...(found.benefit?.parts && { parts: found.benefit.parts }),
  }
}

/** Each regime reads the indices in its own way. */
const REGIMES: Readonly<
  Record<PriceSubsidyValues['rule'], (request: PriceSubsidyRequest, reader: Reader) => FoundTrigger>
> = { threeMonths, singleMonth, publicationMonth }

function paymentsOf(published: string, amount: Decimal): readonly Payment[] {
  if (amount.isZero()) return []
  return [
    {
      benefit: 'unemployment.priceSubsidy',
      zh: '价格临时补贴',
      en: 'temporary price subsidy',
      amount,
      payer: 'unemploymentFund',
      periodicity: 'monthly',
      from: published,
      to: published,
    },
  ]
}

const SOURCES: readonly Citation[] = [
  { document: 'press/price-subsidy-2011' },
  { document: 'press/price-subsidy-2017' },
  { document: 'press/price-subsidy-2021' },
]
const NO_TRIGGER: Reason = {
  code: 'unemployment.noPriceTrigger',
  zh: '价格涨幅未达到启动条件',
  en: 'the rises of prices do not reach the triggers',
  sources: SOURCES,
}
