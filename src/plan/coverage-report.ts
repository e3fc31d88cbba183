import type { Bilingual } from '../law/types.js'
import { planCoverage, sentences, type PlanCoverage } from './coverage-finding.js'
import type { EnrolmentPace, YearCount } from './enrolment-pace.js'
import { luoyangPlan } from './luoyang-plan.js'
import { markdownTable } from './markdown-table.js'
import { changeText, headsNumber, percentText, plain, type Language } from './number-text.js'
import { planPaces } from './plan-paces.js'
import type { PopulationPath } from './population-path.js'
import type { Plan } from './types.js'
import type { Decimal } from '../money/index.js'

/** What a report is about. */
export interface CoverageReportOptions {
  /** {@link luoyangPlan} unless given. */
  readonly plan?: Plan
  /** A population to compare the implied eligible population with, such as {@link luoyangResidents}. */
  readonly population?: PopulationPath
  /** The latest head count by scheme, such as `{ enterprise: { year: 2023, count: tenThousands('140') } }`. */
  readonly latest?: Readonly<Record<string, YearCount>>
}

/**
 * The coverage of a plan for a reader who does not know it: the rate, the eligible population it implies with its
 * interval, what each scheme must enrol a year, and whether the head counts and the rate can both hold.
 *
 * @param options plan, population and latest figures; all optional
 * @returns Markdown in Chinese (head counts in 万人) and in English (head counts in persons)
 * @throws ShebaoError of kind `input` for a population or a latest figure that is not in order
 * @example
 * coverageReport({ population: luoyangResidents }).en.split('\n')[0] // '# Basic pension insurance coverage rate: 94.8 % to 95.1 %'
 */
export function coverageReport(options: CoverageReportOptions = {}): Bilingual {
  const plan = options.plan ?? luoyangPlan
  const coverages = planCoverage(plan, options.population)
  const paces = planPaces(plan, options.latest)
  const write = (language: Language): string =>
    [...coverages.map((each) => coverageSection(each, plan, language)), paceSection(paces, language)]
      .concat(coverages.map((each) => verdictSection(each, language)))
      .join('\n\n')
  return { zh: write('zh'), en: write('en') }
}

function coverageSection(
  { rate, years, comparison: c }: PlanCoverage,
  plan: Plan,
  language: Language,
): string {
  const zh = language === 'zh'
  const { title, issuer, issued } = plan.source
  const row = (label: Bilingual, from: string, to: string, change: string): readonly string[] => [
    label[language],
    from,
    to,
    change,
  ]
  const heads = (value: Decimal): string => headsNumber(value, language)
  const rateText = (value: Decimal): string => percentText(value, language, value.decimalPlaces())
  const change = (value: Decimal, percent: Decimal | null): string =>
    percent === null
      ? changeText(heads(value))
      : `${changeText(heads(value))} (${changeText(percentText(percent, language))})`
  const range = (low: string, high: string): string => `${low} – ${high}`
  const growth = c.eligibleGrowthPercent
  const points = zh
    ? `${changeText(plain(c.rateChange.points))}个百分点（每年${plain(c.rateChange.pointsPerYear)}）`
    : `${changeText(plain(c.rateChange.points))} points (${plain(c.rateChange.pointsPerYear)} a year)`
  const table = markdownTable(
    zh
      ? ['单位：万人', `${years.from}年末`, `${years.to}年目标`, '变化']
      : ['persons', `end of ${years.from}`, `target ${years.to}`, 'change'],
    [
      row(
        { zh: '参保人数合计', en: 'participants, all schemes' },
        heads(c.from.participants),
        heads(c.to.participants),
        change(c.participantsGrowth.increase, c.participantsGrowth.totalPercent),
      ),
      row(
        { zh: '参保率（印出）', en: 'coverage rate as printed' },
        rateText(c.from.percent),
        rateText(c.to.percent),
        points,
      ),
      row(
        { zh: '反推的应参保人数', en: 'implied eligible population' },
        heads(c.from.eligible),
        heads(c.to.eligible),
        change(c.eligibleGrowth.increase, c.eligibleGrowth.totalPercent),
      ),
      row(
        { zh: '其取整区间', en: 'its interval by rounding' },
        range(heads(c.from.interval.low), heads(c.from.interval.high)),
        range(heads(c.to.interval.low), heads(c.to.interval.high)),
        range(changeText(percentText(growth.low, language)), changeText(percentText(growth.high, language))),
      ),
      row(
        { zh: '应参保而未参保', en: 'eligible and not covered' },
        heads(c.from.uncovered),
        heads(c.to.uncovered),
        changeText(heads(c.uncoveredChange)),
      ),
    ],
  )
  return [
    `# ${rate.name[language]}${zh ? '：' : ': '}${rateText(c.from.percent)} ${zh ? '→' : 'to'} ${rateText(c.to.percent)}`,
    zh ? `依据：《${title.zh}》（${issuer}，${issued}）。` : `Source: ${title.en} (${issuer}, ${issued}).`,
    table,
    zh
      ? '应参保人数＝参保人数÷参保率；规划没有公布分母。参保率只印到一位小数，所以应参保人数是一个区间。'
      : 'Eligible population = participants ÷ coverage rate; the plan does not publish the denominator. The rate is printed with its decimals only, so the eligible population is an interval.',
  ].join('\n\n')
}

function paceSection(paces: readonly EnrolmentPace[], language: Language): string {
  const zh = language === 'zh'
  const first = paces[0]
  if (first === undefined) return ''
  const heads = (value: Decimal): string => (zh ? plain(value) : headsNumber(value, 'en'))
  const { base, target } = first
  const toGo = paces.some((pace) => pace.toGo !== null)
  const head = zh
    ? [
        '参保人数，万人',
        `${base.year}年末`,
        `${target.year}年目标`,
        '共增加',
        '每年增加',
        '年均增长',
        '与前五年每年增加之比',
      ]
    : [
        'participants',
        `end of ${base.year}`,
        `target ${target.year}`,
        'increase',
        'per year',
        'growth a year',
        'pace ÷ pace before',
      ]
  const rows = paces.map((pace) => [
    pace.name[language],
    heads(pace.base.heads),
    heads(pace.target.heads),
    changeText(heads(pace.planned.increase)),
    changeText(heads(pace.planned.perYear)),
    pace.planned.cagrPercent === null ? '—' : percentText(pace.planned.cagrPercent, language),
    pace.timesFormerPace?.toFixed(2) ?? '—',
    ...(toGo ? [toGoText(pace, language)] : []),
  ])
  return [
    zh ? '## 各险种每年要增加多少人' : '## What each scheme must enrol a year',
    markdownTable([...head, ...(toGo ? [zh ? '剩余' : 'to go'] : [])], rows),
    zh
      ? '均为净增：死亡、迁出、转出须另外补足。“—”表示没有可比的前期数。'
      : 'Net increases: deaths, moves and transfers out have to be made up for on top. A dash means that there is no earlier figure to compare with.',
  ].join('\n\n')
}

function toGoText({ toGo }: EnrolmentPace, language: Language): string {
  if (toGo === null) return '—'
  const heads = (value: Decimal): string => (language === 'zh' ? plain(value) : headsNumber(value, 'en'))
  const perYear =
    toGo.perYear === null ? '' : ` (${heads(toGo.perYear)}${language === 'zh' ? '/年' : ' a year'})`
  return `${heads(toGo.remaining)}${perYear}`
}

const HEADINGS: Readonly<Record<PlanCoverage['comparison']['verdict'], Bilingual>> = {
  contradictory: { zh: '## 矛盾：人数与参保率', en: '## The contradiction between head counts and rate' },
  needsGrowth: { zh: '## 人数与参保率能否同时成立', en: '## Can head counts and rate both hold?' },
  consistent: { zh: '## 人数与参保率相容', en: '## Head counts and rate agree' },
}

const EXPLANATIONS: Bilingual = {
  zh: '能够调和两者的只有：分母按户籍或登记库计算且大幅增加，或分子在两个年份的去重口径不同，或两组目标分别编制。应请编制单位说明分母。这里只报告，不修正。',
  en: 'Only these could reconcile the two: a denominator by household registration or register that grew as much, a numerator freed of repeats differently in the two years, or two sets of targets drawn up apart. The authority should be asked for the denominator. This report states the conflict and repairs nothing.',
}

function verdictSection(coverage: PlanCoverage, language: Language): string {
  const { verdict } = coverage.comparison
  return [
    HEADINGS[verdict][language],
    sentences(coverage, language)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    ...(verdict === 'consistent' ? [] : [EXPLANATIONS[language]]),
  ].join('\n\n')
}
