import type { Decimal } from '../money/index.js'
import { exact } from './door.js'
import { found, type PlanRule } from './finding.js'
import { percentText, plain } from './number-text.js'
import { numberIn, onOneBasis, present, valueIn } from './plan-rows.js'
import type { Indicator } from './types.js'

/** What rows show that belong together: a stock and its flow, shares of one total, schemes of one workforce. */

/** A stock is to grow by something else than the flow into it, or by exactly that. */
const flows: PlanRule = (plan) =>
  (plan.links?.flows ?? []).flatMap((link) => {
    const [stock, flow] = present(plan, [link.stock, link.flow]) ?? []
    const increase = stock && plannedIncrease(stock)
    const target = valueIn(flow?.target)
    if (stock === undefined || flow === undefined || !increase || !target) return []
    const bracketed = flow.target.kind === 'number' && flow.target.cumulative
    const ids = [stock.id, flow.id]
    if (!increase.eq(target))
      return [
        found(
          'flow.againstStock',
          'note',
          ids,
          { increase, flow: target },
          {
            zh: `${stock.name.zh}要增加${plain(increase)}${unit(stock, 'zh')}，而“${flow.name.zh}”目标只有${flow.target.raw}：增量的来源没有说明。`,
            en: `${stock.name.en} is to rise by ${plain(increase)} (${unit(stock, 'en')}), while "${flow.name.en}" has the target ${flow.target.raw}: where the rest comes from is not said.`,
          },
        ),
      ]
    return [
      found(
        'flow.equalsStock',
        'note',
        ids,
        { increase, flow: target },
        {
          zh: `“${flow.name.zh}”目标${flow.target.raw}恰等于${stock.name.zh}的增量${plain(increase)}${bracketed ? '' : '：虽未加方括号，应是五年累计数'}。`,
          en: `The target ${flow.target.raw} of "${flow.name.en}" equals the planned increase of ${stock.name.en}, ${plain(increase)}${bracketed ? '' : ': it is a five-year total, although printed without brackets'}.`,
        },
      ),
    ]
  })

/** Head counts given as percentages of one total imply that total. */
const shares: PlanRule = (plan) =>
  (plan.links?.shares ?? []).flatMap((link) => {
    const parts = link.parts.flatMap(({ indicator, percent, comparator }) => {
      const target = valueIn(present(plan, [indicator])?.[0]?.target)
      if (target === undefined) return []
      return [{ indicator, target, percent, comparator, total: target.times(100).div(exact(percent)) }]
    })
    const total = parts.find(({ comparator }) => comparator === '=')?.total
    if (total === undefined || parts.length < 2) return []
    const fits = parts.every((part) =>
      part.comparator === '=' ? part.total.eq(total) : part.total.gte(total),
    )
    const numbers = Object.fromEntries(
      parts.flatMap(({ indicator, target, ...part }) => [
        [`total.${indicator}`, part.total],
        [`sharePercent.${indicator}`, target.times(100).div(total)],
      ]),
    )
    const zh = parts.map(({ indicator, target, percent, comparator, total: own }) =>
      comparator === '='
        ? `${indicator}目标${plain(target)}占${percent}％，总数${plain(own)}`
        : `${indicator}目标${plain(target)}占${percent}％以上，总数至多${plain(own)}（占${plain(total)}的${percentText(target.times(100).div(total), 'zh')}）`,
    )
    const en = parts.map(({ indicator, target, percent, comparator, total: own }) =>
      comparator === '='
        ? `${indicator}: ${plain(target)} is ${percent} %, a total of ${plain(own)}`
        : `${indicator}: ${plain(target)} is ${percent} % or more, a total of at most ${plain(own)} (${percentText(target.times(100).div(total), 'en')} of ${plain(total)})`,
    )
    const ids = parts.map(({ indicator }) => indicator)
    return [
      found('share.impliedTotals', fits ? 'note' : 'contradiction', ids, numbers, {
        zh: `由占${link.of.zh}的比例反推总数：${zh.join('；')}。${fits ? '两者相容，前提是前一个比例按准确数理解' : '两者不相容'}。`,
        en: `Totals implied by the shares of ${link.of.en}: ${en.join('; ')}. ${fits ? 'They agree if the first share is read as exact' : 'They do not agree'}.`,
      }),
    ]
  })

/** One scheme is to grow much more than others that rest on the same employees. */
const sameEmployees: PlanRule = (plan) =>
  (plan.links?.sameEmployees ?? []).flatMap((link) => {
    const [row] = present(plan, [link.scheme]) ?? []
    const others = present(plan, link.others)
    const increase = row && plannedIncrease(row)
    if (row === undefined || others === undefined || !increase) return []
    const rises = others.flatMap((other) => {
      const rise = plannedIncrease(other)
      return rise ? [{ other, rise }] : []
    })
    if (rises.length === 0 || rises.some(({ rise }) => rise.gte(increase))) return []
    const numbers = Object.fromEntries([
      [`increase.${row.id}`, increase],
      ...rises.map(({ other, rise }) => [`increase.${other.id}`, rise] as const),
    ]) as Readonly<Record<string, Decimal>>
    const list = (language: 'zh' | 'en'): string =>
      rises
        .map(({ other, rise }) =>
          language === 'zh' ? `${other.name.zh}只增加${plain(rise)}` : `"${other.name.en}" by ${plain(rise)}`,
        )
        .join(language === 'zh' ? '、' : ', ')
    return [
      found('growth.sameEmployees', 'warning', [row.id, ...link.others], numbers, {
        zh: `${row.name.zh}计划增加${plain(increase)}，而以同一批职工为基础的${list('zh')}（${unit(row, 'zh')}）：增量多数只能是退休人员和灵活就业人员，否则后者目标偏低。`,
        en: `"${row.name.en}" is to rise by ${plain(increase)}, but ${list('en')} (${unit(row, 'en')}), although they rest on the same employees: most of the rise would have to be retirees and flexible workers, or the other targets are too low.`,
      }),
    ]
  })

function plannedIncrease(row: Indicator): Decimal | undefined {
  const baseline = valueIn(row.baseline)
  const target = numberIn(row.target)
  return baseline && target && onOneBasis(row.baseline, row.target) ? target.minus(baseline) : undefined
}

function unit(row: Indicator, language: 'zh' | 'en'): string {
  return row.unit?.[language] ?? ''
}

/** The rules of this file. */
export const linkRules: readonly PlanRule[] = [flows, shares, sameEmployees]
