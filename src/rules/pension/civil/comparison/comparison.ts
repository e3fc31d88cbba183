import { monthText, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Decimal, type Share } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { beforeReformReason, reformStartAt } from '../group/reform-start.js'
import { comparisonFormula } from './comparison-formula.js'
import { readComparisonInput, type ComparisonInput, type ComparisonRequest } from './comparison-input.js'
import { comparisonSteps } from './comparison-steps.js'
import { comparisonTerms, GROWTH_YEARS, isCompared, type Growths } from './comparison-terms.js'
import type { ComparisonValues, GrowthValues } from './comparison-values.js'
import { findOldRatio } from './old-ratio.js'

/** What the comparison comes to, yuan a month. */
export interface ComparisonAmounts {
  /** Old standard (老办法待遇计发标准). */
  readonly oldStandard: Decimal
  /** New standard, the occupational annuity included (新办法待遇计发标准). */
  readonly newStandard: Decimal
  /** Added to reach the old standard; 0 where the new one is higher. */
  readonly topUp: Decimal
  /** The part of the excess that is paid; 0 where the old standard is higher. */
  readonly paidExcess: Decimal
  /** The part of the excess that is not paid. */
  readonly withheld: Decimal
  /** Due in all, the annuity included. */
  readonly payable: Decimal
  /** What of it the pension fund pays; the annuity is paid by its own fund. */
  readonly pension: Decimal
}

/** A comparison that found its values. */
export interface DeterminedComparison extends Computed<ComparisonValues, 'determined'> {
  readonly amounts: ComparisonAmounts
}

/** The answer to a comparison. */
export type Comparison = DeterminedComparison | NotEntitled | Undetermined

/**
 * The comparison of new and old method in the ten years of transition (十年过渡期新老办法对比，保低限高), for middle
 * people retiring from October 2014 to September 2024: never below the old standard; of what the new method
 * gives above it the share of the retirement month is paid (10 % to 2015-12, then ten points more a year, 100 %
 * from 2024-01).
 *
 * The old standard is (A × M + B + C) × Π (1 + G), rounded once at the end. The growth G of 2015 to 2023 is set
 * by each province and has to be loaded (`civilPension.comparison.growth`).
 *
 * @param input figures in yuan a month
 * @returns `determined` with every component in yuan a month; `notEntitled` outside the ten years (the new
 * method, or the old one, then stands alone); `undetermined` naming the growth to load, or the ratio below 20 years
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `civilPension.ratioTwice`; (kind `law`) `civilPension.comparisonTooLong` for a reform beyond 2034
 * @see 人社部发〔2015〕28号; 国人部发〔2006〕60号
 * @example
 * const law = lawOf('luoyang').with({
 *   name: 'growth of 2015 to 2017',
 *   changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2017-12', value: '0.05' }],
 * })
 * const compared = civilPension.comparison({
 *   retirement: '2018-06', basic: '3200', transitional: '1900', account: '300', annuityMonthly: '250',
 *   oldMethod: { basicPay: '2800', serviceYears: 36, allowances: '1500', increase: '260' },
 * }, law)
 * compared.outcome === 'determined' && compared.amounts.oldStandard.toFixed(2) // '4954.64'
 * compared.outcome === 'determined' && compared.amounts.payable.toFixed(2) // '5232.78': 40 % of 695.36 on top
 */
export function comparison(input: ComparisonInput, law: Law): Comparison {
  return decideComparison(readComparisonInput(input), law)
}

/** The same for a request that has been read. */
export function decideComparison(request: ComparisonRequest, law: Law): Comparison {
  const rule = 'civilPension.comparison'
  const reader = readerOf(law)
  const { retirement, oldMethod } = request
  const start = reformStartAt(retirement, reader)
  if (start !== undefined && retirement < start)
    return notEntitled(frameOf(rule, law, reader), [beforeReformReason(retirement, start)])
  const compared = isCompared(retirement, reader)
  if (compared === false) return notEntitled(frameOf(rule, law, reader), [overReason(retirement)])
  const terms = start === undefined ? undefined : comparisonTerms(retirement, start, reader)
  const found = findOldRatio(oldMethod, retirement, 'oldMethod.', reader)
  const missing = [...('missing' in found ? found.missing : []), ...reader.missing]
  if (terms === undefined || 'missing' in found) return undetermined(frameOf(rule, law, reader), missing)
  const { basic, transitional, account, annuityMonthly } = request
  const { basicPay, allowances, increase } = oldMethod
  const facts = { basic, transitional, account, annuityMonthly, basicPay, allowances, increase }
  const items = comparisonFormula({ ...facts, ratio: found.ratio }, terms)
  const { lastRetirement, share, comparisonRounding, growths } = terms
  const values: ComparisonValues = {
    retirement,
    lastRetirement,
    comparisonRounding,
    ...facts,
    ...found,
    ratioPay: mulDivMoney(basicPay, found.ratio, SHARE_ONE, TO_FEN),
    ...growthValues(growths),
    growthFactor: roundedFactor(terms.factor),
    ...items,
    share,
  }
  const notices = [...ruleNotices(values, comparisonSteps), ...comparisonNotices(values)]
  const shown = present(values, comparisonSteps)
  const { oldStandard, newStandard, topUp, paidExcess, withheld, payable, pension } = shown
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    values: shown,
    amounts: { oldStandard, newStandard, topUp, paidExcess, withheld, payable, pension },
  }
}

function growthValues(growths: Growths): GrowthValues {
  return Object.fromEntries(GROWTH_YEARS.map((year) => [`growth${year}`, growths[year]])) as GrowthValues
}

/** The exact factor to six decimals, half up. */
function roundedFactor({ over, under }: { readonly over: bigint; readonly under: bigint }): Share {
  return Number((2n * over * BigInt(SHARE_ONE) + under) / (2n * under)) as Share
}

function overReason(retirement: YearMonth): Reason {
  return {
    code: 'civilPension.comparisonOver',
    zh: `${monthText(retirement)}退休在十年过渡期之后：只按新办法计发，不再与老办法对比`,
    en: `retiring in ${monthText(retirement)}, after the ten years of transition: the new method alone, without a floor`,
    sources: [{ document: 'national/2015-28' }],
  }
}

function comparisonNotices(values: ComparisonValues): readonly Notice[] {
  const notices: Notice[] = []
  if (values.ratio > SHARE_ONE)
    notices.push({
      code: 'input',
      subject: 'ratio',
      zh: '提高后的计发比例超过100%，按所给数计算；有无上限未核定',
      en: 'the raised ratio lies above 100 %: used as given; whether it is capped is not settled',
    })
  if (values.payable < values.annuityMonthly)
    notices.push({
      code: 'rule.unsettled',
      subject: 'pension',
      zh: '职业年金月标准已超过应发合计，养老保险基金部分按零计，未见明文',
      en: 'the annuity alone is above what is due in all; the part of the pension fund is taken as 0, for which no text was seen',
    })
  return notices
}
