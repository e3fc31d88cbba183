import { readerOf, type Law } from '../../../law/index.js'
import { mulDivMoney, TO_FEN, type Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { benefitAmount } from './benefit-amount.js'
import { readRuralLumpSum, type RuralLumpSumInput, type RuralLumpSumRequest } from './rural-lump-sum-input.js'
import { ruralLumpSumSteps, type RuralLumpSumValues } from './rural-lump-sum-steps.js'
import { countedMonths, ruralLumpSumTerms, type RuralLumpSumTerms } from './rural-lump-sum-terms.js'
import { roundingFor } from './support-fields.js'

/** A lump sum that is due. */
export interface EntitledRuralLumpSum extends Computed<RuralLumpSumValues, 'entitled'> {
  /** Yuan, paid once. */
  readonly amounts: { readonly lumpSum: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a rural contract worker. */
export type RuralLumpSum = EntitledRuralLumpSum | NotEntitled | Undetermined

/**
 * The lump sum of a rural contract worker (农民合同制工人一次性生活补助): a month of benefit for each year of continuous
 * work, at most twelve, paid once by the unemployment fund when the contract ended and the employer had paid
 * contributions. In Henan from 2002 to February 2025; whether the regulation of March 2025 keeps it is a declared gap.
 *
 * @returns `entitled` with yuan; `notEntitled` below a year of continuous work or without contributions of the
 * employer; `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 失业保险条例 第二十一条; 河南省失业保险条例（2001年） 第二十八条
 * @example
 * const sum = unemployment.ruralLumpSum({ ended: '2019-06', continuousMonths: 48, insured: true }, lawOf('luoyang'))
 * sum.outcome === 'entitled' && sum.amounts.lumpSum.toFixed(2) // '6080.00': four months of 1520
 */
export function ruralLumpSum(input: RuralLumpSumInput, law: Law): RuralLumpSum {
  const rule = 'unemployment.ruralLumpSum'
  const request = readRuralLumpSum(input)
  const reader = readerOf(law)
  const { ended, continuousMonths, insured } = request
  const regime = reader.choice('unemployment.ruralLumpSum.rule', ended)
  if (regime === 'none') return notEntitled(frameOf(rule, law, reader), [NOT_PAID])
  const terms = regime && ruralLumpSumTerms(ended, continuousMonths, reader)
  const reasons = terms === undefined ? [] : reasonsOf(request, terms)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const amount = benefitAmount(reader, law, ended, request.monthlyBenefit)
  if (terms === undefined || amount === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { monthlyBenefit, benefitGiven, notices, parts } = amount
  const counted = countedMonths(continuousMonths, terms)
  const twelfths = Math.min(counted * terms.perYear, terms.mostMonths * 12)
  const rounding = roundingFor(reader, 'unemployment.support.rounding', ended, [
    [monthlyBenefit, twelfths, 12],
  ])
  if (rounding === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const values: RuralLumpSumValues = {
    ended,
    insured,
    continuousMonths,
    ...terms,
    countedMonths: counted,
    twelfths,
    monthlyBenefit,
    benefitGiven,
    rounding,
    lumpSum: mulDivMoney(monthlyBenefit, twelfths, 12, rounding ?? TO_FEN),
  }
  const shown = present(values, ruralLumpSumSteps)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, ruralLumpSumSteps), ...notices]),
    outcome: 'entitled',
    amounts: { lumpSum: shown.lumpSum },
    payments: [
      {
        benefit: 'unemployment.ruralLumpSum',
        zh: '农民合同制工人一次性生活补助',
        en: 'lump sum of a rural contract worker',
        amount: shown.lumpSum,
        payer: 'unemploymentFund',
        periodicity: 'once',
        from: shown.ended,
        to: shown.ended,
      },
    ],
    values: shown,
    ...(parts && { parts }),
  }
}

function reasonsOf(
  { continuousMonths, insured }: RuralLumpSumRequest,
  { leastMonths }: RuralLumpSumTerms,
): readonly Reason[] {
  return [
    ...(continuousMonths < leastMonths ? [tooShort(leastMonths)] : []),
    ...(insured ? [] : [NOT_INSURED]),
  ]
}

const sources = [
  { document: 'national/1999-258', article: '第二十一条' },
  { document: 'henan/unemployment-2001', article: '第二十八条' },
] as const

function tooShort(least: number): Reason {
  return {
    code: 'unemployment.ruralWorkTooShort',
    zh: `连续工作不满${least}个月`,
    en: `less than ${least} months of continuous work`,
    sources,
  }
}
const NOT_INSURED: Reason = {
  code: 'unemployment.ruralNotInsured',
  zh: '单位未为其缴纳失业保险费',
  en: 'the employer paid no unemployment contributions for the worker',
  sources,
}
const NOT_PAID: Reason = {
  code: 'unemployment.ruralLumpSumEnded',
  zh: '该月已无一次性生活补助',
  en: 'the lump sum is no longer paid in that month',
  sources,
}
