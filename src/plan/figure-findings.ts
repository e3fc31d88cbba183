import type { Decimal } from '../money/index.js'
import { exact } from './door.js'
import { found, type Finding, type PlanRule } from './finding.js'
import { growthBetween } from './growth.js'
import { plain } from './number-text.js'
import type { TextFigure } from './types.js'

/** What the figures in the text of a plan show by themselves, and the remarks on record. */

/** Two figures of one series with different precision: the coarser one decides what can be said of the growth. */
const precision: PlanRule = (plan) =>
  (plan.text?.figures ?? []).flatMap((figure) => {
    const [from, to] = [decimalsOf(figure.from.value), decimalsOf(figure.to.value)]
    if (from === to) return []
    const years = figure.to.year - figure.from.year
    const [first, second] = [exact(figure.from.value), exact(figure.to.value)]
    const half = exact(5).div(exact(10).pow(Math.min(from, to) + 1))
    const coarse = from < to ? [first.plus(half), first.minus(half)] : [second.minus(half), second.plus(half)]
    const [low, high] = coarse.map((value) =>
      from < to ? cagr(value, second, years) : cagr(first, value, years),
    )
    const printed = cagr(first, second, years)
    return low && high && printed ? [precisionFinding(figure, printed, low, high)] : []
  })

function precisionFinding(figure: TextFigure, printed: Decimal, low: Decimal, high: Decimal): Finding {
  const { from, to, name } = figure
  const range = `${low.toFixed(4)}–${high.toFixed(4)}`
  const numbers = { cagrPercent: printed, cagrLowPercent: low, cagrHighPercent: high }
  return found('figure.precision', 'note', [], numbers, {
    zh: `${name.zh}：${from.value}（${from.year}年）与${to.value}（${to.year}年）精度不同，较粗的一个经过取整，年均增长率只能定在${range}％之间。`,
    en: `${name.en}: ${from.value} (${from.year}) and ${to.value} (${to.year}) differ in precision; the coarser one is rounded, so the growth a year is only known to lie in ${range} %.`,
  })
}

function cagr(from: Decimal, to: Decimal, years: number): Decimal | null {
  return growthBetween(from, to, years).cagrPercent
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

/** An amount that is a round sum for every head, although some of the heads were paid nothing for. */
const roundAmounts: PlanRule = (plan) =>
  (plan.text?.amounts ?? []).flatMap(({ name, amount, heads, unpaid }) => {
    const perHead = exact(amount).div(exact(heads))
    if (unpaid === undefined || !perHead.isInteger()) return []
    const perPaidHead = exact(amount).div(exact(heads).minus(exact(unpaid)))
    const unpaidPercent = exact(unpaid).times(100).div(exact(heads))
    return [
      found(
        'amount.fromHeadCount',
        'warning',
        [],
        { perHead, perPaidHead, unpaidPercent },
        {
          zh: `${name.zh}：${amount}万元÷${heads}万人恰为${plain(perHead)}元，但其中${unpaid}万人（${unpaidPercent.toFixed(2)}％）已在领取待遇、无须缴费，按实缴人数为${perPaidHead.toFixed(2)}元：金额像是由人数推算的，不宜作为数据使用。`,
          en: `${name.en}: ${amount} (10000 yuan) over ${heads} (10000 persons) is exactly ${plain(perHead)} yuan each, yet ${unpaid} of them (${unpaidPercent.toFixed(2)} %) draw benefits and pay nothing; over the others it is ${perPaidHead.toFixed(2)} yuan. The amount looks derived from the head count: not to be used as data.`,
        },
      ),
    ]
  })

/** What is on record beside the boxes. */
const remarks: PlanRule = (plan) =>
  (plan.text?.remarks ?? []).map(({ indicators, numbers, text, evidence }) => ({
    code: 'remark',
    severity: 'note',
    indicators,
    numbers: Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, exact(value)])),
    zh: text.zh,
    en: text.en,
    origin: 'record',
    evidence,
  }))

/** The rules of this file. */
export const figureRules: readonly PlanRule[] = [precision, roundAmounts, remarks]
