import type { Bilingual } from '../law/types.js'
import { compareCoverage, type CoverageComparison } from './coverage-comparison.js'
import { found, type Finding, type Severity } from './finding.js'
import { persons, tenThousands, type SchemeCount } from './head-count.js'
import { changeText, headsText, percentText, type Language } from './number-text.js'
import { present, yearsOf, boxOf } from './plan-rows.js'
import type { PopulationPath } from './population-path.js'
import type { Indicator, NumberCell, Plan } from './types.js'

/** A coverage rate of a plan with the head counts beside it, compared. */
export interface PlanCoverage {
  readonly rate: Indicator
  readonly parts: readonly Indicator[]
  /** Year of the baseline and year of the target. */
  readonly years: { readonly from: number; readonly to: number }
  readonly comparison: CoverageComparison
}

/**
 * Every coverage rate of a plan held against the head counts that make it up: baseline against target, see
 * {@link compareCoverage}. A rate whose cells are not plain levels, or whose parts do not count persons, is left out.
 *
 * @param plan boxes with head counts in 万人 or 人 and rates in per cent
 * @param population a population to compare the implied growth with
 * @throws ShebaoError of kind `input` for a population that is not in order
 * @example
 * planCoverage(luoyangPlan)[0]?.comparison.from.eligible.toFixed(6) // '506.065401'
 */
export function planCoverage(plan: Plan, population?: PopulationPath): readonly PlanCoverage[] {
  return (plan.links?.coverage ?? []).flatMap((link) => {
    const [rate] = present(plan, [link.rate]) ?? []
    const parts = present(plan, link.parts)
    const period = boxOf(plan, link.rate)?.period
    if (rate === undefined || parts === undefined || period === undefined) return []
    const cells = [rate, ...parts].flatMap(({ baseline, target }) => [baseline, target])
    if (!cells.every(isLevel) || !parts.every(countsPersons)) return []
    const side = (column: 'baseline' | 'target') => ({
      participants: parts.map((part) => schemeCount(part, column)),
      rate: levelText(rate, column),
    })
    const comparison = compareCoverage({
      from: side('baseline'),
      to: side('target'),
      years: yearsOf(period),
      ...(population === undefined ? {} : { population }),
    })
    return [{ rate, parts, years: { from: period.first - 1, to: period.last }, comparison }]
  })
}

/** The finding on one coverage rate. */
export function coverageFinding(coverage: PlanCoverage): Finding {
  const { rate, parts, comparison } = coverage
  const { from, to, eligibleGrowthPercent, needOnFormerEligible, uncoveredChangeInterval } = comparison
  const numbers = {
    participantsFrom: from.participants,
    participantsTo: to.participants,
    eligibleFrom: from.eligible,
    eligibleTo: to.eligible,
    eligibleFromLow: from.interval.low,
    eligibleFromHigh: from.interval.high,
    eligibleToLow: to.interval.low,
    eligibleToHigh: to.interval.high,
    eligibleGrowthLowPercent: eligibleGrowthPercent.low,
    eligibleGrowthHighPercent: eligibleGrowthPercent.high,
    onFormerEligiblePercent: comparison.percentOnFormerEligible,
    needed: needOnFormerEligible.needed,
    gap: needOnFormerEligible.gap,
    ...(comparison.timesNeeded && { timesNeeded: comparison.timesNeeded }),
    uncoveredFrom: from.uncovered,
    uncoveredTo: to.uncovered,
    uncoveredChangeLow: uncoveredChangeInterval.low,
    uncoveredChangeHigh: uncoveredChangeInterval.high,
    ...(comparison.population && { populationGrowthPercent: comparison.population.totalPercent }),
  }
  const ids = [rate.id, ...parts.map(({ id }) => id)]
  return found('coverage.headCountsAgainstRate', SEVERITY[comparison.verdict], ids, numbers, {
    zh: sentences(coverage, 'zh').join(''),
    en: sentences(coverage, 'en').join(' '),
  })
}

const SEVERITY: Readonly<Record<CoverageComparison['verdict'], Severity>> = {
  contradictory: 'contradiction',
  needsGrowth: 'warning',
  consistent: 'note',
}

/** What the comparison says, sentence by sentence. */
export function sentences(coverage: PlanCoverage, language: Language): readonly string[] {
  const { comparison: c, years } = coverage
  const heads = (value: Parameters<typeof headsText>[0]): string => headsText(value, language)
  const percent = (value: Parameters<typeof percentText>[0]): string => percentText(value, language)
  const [low, high] = [percent(c.eligibleGrowthPercent.low), percent(c.eligibleGrowthPercent.high)]
  const total = c.participantsGrowth.totalPercent
  const growth = total === null ? '' : changeText(percent(total))
  const rates = { from: c.from.percent.toString(), to: c.to.percent.toString() }
  const times = c.timesNeeded?.toFixed(2)
  const change = {
    low: heads(c.uncoveredChangeInterval.low),
    high: changeText(heads(c.uncoveredChangeInterval.high)),
  }
  const text: readonly Bilingual[] = [
    {
      zh: `${years.from}年末到${years.to}年，各制度参保人数之和由${heads(c.from.participants)}变为${heads(c.to.participants)}（${growth}），参保率由${rates.from}％变为${rates.to}％。`,
      en: `From the end of ${years.from} to ${years.to} the participants of all schemes go from ${heads(c.from.participants)} to ${heads(c.to.participants)} (${growth}), the coverage rate from ${rates.from} % to ${rates.to} %.`,
    },
    {
      zh: `两者同时成立，应参保人数须由${heads(c.from.eligible)}变为${heads(c.to.eligible)}，即增长${low}～${high}（参保率四舍五入的余地已计入）。`,
      en: `For both to hold, the eligible population must go from ${heads(c.from.eligible)} to ${heads(c.to.eligible)}: a growth of ${low} to ${high}, all roundings of the printed rates allowed for.`,
    },
    {
      zh: `${years.to}年的参保人数相当于${years.from}年应参保人数的${percent(c.percentOnFormerEligible)}。若应参保人数不变，达到${rates.to}％需${heads(c.needOnFormerEligible.needed)}，即${changeText(heads(c.needOnFormerEligible.gap))}${times === undefined ? '' : `；各制度目标合计${changeText(heads(c.participantsGrowth.increase))}，是其${times}倍`}。`,
      en: `The participants of ${years.to} are ${percent(c.percentOnFormerEligible)} of the eligible population of ${years.from}. On an unchanged eligible population ${rates.to} % needs ${heads(c.needOnFormerEligible.needed)}, that is ${changeText(heads(c.needOnFormerEligible.gap))}${times === undefined ? '' : `; the schemes' targets add ${changeText(heads(c.participantsGrowth.increase))}, ${times} times as many`}.`,
    },
    {
      zh: `未参保人数按印出的参保率由${heads(c.from.uncovered)}变为${heads(c.to.uncovered)}；仅因参保率取整，变化就可在${change.low}到${change.high}之间。`,
      en: `At the printed rates the number not covered goes from ${heads(c.from.uncovered)} to ${heads(c.to.uncovered)}; the rounding of the rates alone leaves anything from ${change.low} to ${change.high}.`,
    },
    populationText(c, low, high),
  ]
  return text.map((each) => each[language])
}

function populationText({ population, verdict }: CoverageComparison, low: string, high: string): Bilingual {
  if (population === null)
    return {
      zh: '没有给出人口数据，实际人口是否这样增长无从比较。',
      en: 'No population was given, so whether one grew like that is left open.',
    }
  const { label, from, to, totalPercent } = population
  const inside = verdict === 'consistent'
  return {
    zh: `${label.zh}由${from.date}的${headsText(from.heads, 'zh')}到${to.date}的${headsText(to.heads, 'zh')}，增长${percentText(totalPercent, 'zh')}，${inside ? '在所需范围之内' : `不在所需的${low}～${high}之内：人数目标与参保率目标不能在这一人口口径上同时成立`}。`,
    en: `The ${label.en} went from ${headsText(from.heads, 'en')} on ${from.date} to ${headsText(to.heads, 'en')} on ${to.date}, a growth of ${percentText(totalPercent, 'en')}, ${inside ? 'which is what is needed' : `not ${low} to ${high}: the head counts and the rate cannot both hold on that population`}.`,
  }
}

function isLevel(cell: Indicator['target']): cell is NumberCell {
  return cell.kind === 'number' && cell.comparator === '=' && !cell.cumulative
}

function countsPersons({ unit }: Indicator): boolean {
  return unit?.zh === '万人' || unit?.zh === '人'
}

function levelText(row: Indicator, column: 'baseline' | 'target'): string {
  const cell = row[column]
  return cell.kind === 'number' ? cell.value : ''
}

function schemeCount(row: Indicator, column: 'baseline' | 'target'): SchemeCount {
  const value = levelText(row, column)
  const count = row.unit?.zh === '人' ? persons(value) : tenThousands(value)
  return { scheme: row.id, count, label: row.name }
}
