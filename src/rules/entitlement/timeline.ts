import { readMonth, type YearMonth } from '../../calendar/index.js'
import { readerOf, type Law } from '../../law/index.js'
import type { Decimal, Fen } from '../../money/index.js'
import { distinct, distinctMissing, frameOf, undetermined } from '../frame.js'
import type { Computed, Undetermined } from '../outcome.js'
import type { Payment } from '../payment.js'
import { present } from '../present.js'
import { retirementAge } from '../pension/employee/index.js'
import type { ShownValues } from '../step.js'
import { benefitsOfLife } from './benefits-of-life.js'
import type { LifeInput } from './life-input.js'
import { readLife, type Life } from './read-life.js'
import { paymentOf, type Stretch } from './stretch.js'
import { timelineRowSteps, timelineSteps, type TimelineRow, type TimelineValues } from './timeline-steps.js'

/** A life in order of time. */
export interface DeterminedTimeline extends Computed<TimelineValues, 'determined'> {
  /** Yuan due through the month, in all. */
  readonly amounts: { readonly paidInAll: Decimal }
  /** Every benefit with payer, periodicity, first and last month; the same amount is one entry. */
  readonly payments: readonly Payment[]
  /** Records, milestones and benefits in order of time. */
  readonly rows: readonly ShownValues<TimelineRow>[]
}

/** The answer for a life. */
export type Timeline = DeterminedTimeline | Undetermined

const RULE = 'entitlement.timeline'

/**
 * The life of a person as social insurance sees it (全生命周期时间线): records, statutory age, claims, and every benefit with
 * amount, payer, periodicity, first and last month, up to a month. What `payable` lists for any month of it is what is
 * due here in that month.
 *
 * @param through last month looked at, 'YYYY-MM'
 * @returns `determined` with the rows in order of time, amounts in yuan; `undetermined` with everything that is missing,
 * what could be found in `parts`
 * @throws ShebaoError (kind `input`) with every issue of every part, as `payable` has them
 * @see 社会保险法 第十六条、第十七条; 人社部发〔2014〕17号 第八条
 * @example
 * const line = entitlement.timeline({
 *   sex: 'female', birth: '1964-08', originalRetirementAge: 50, household: 'luoyang', claimMonth: '2024-08',
 *   records: [{
 *     scheme: 'resident', place: 'luoyang', account: { balance: '8340' }, spells: [{ from: '2009-01', to: '2023-12' }],
 *   }],
 * }, '2025-12', lawOf('luoyang'))
 * line.outcome === 'determined' && line.rows.map((row) => row.what).includes('residentPension.basic') // true
 */
export function timeline(life: LifeInput, through: string, law: Law): Timeline {
  const read = readLife(life, through, 'through')
  const found = benefitsOfLife(read.life, read.month, law)
  const frame = { ...frameOf(RULE, law, readerOf(law)), notices: distinct(found.notices) }
  const missing = distinctMissing(found.missing)
  if (missing.length > 0) return undetermined(frame, missing, found.parts)
  const rows = [
    ...milestonesOf(read.life, law),
    ...recordsOf(life),
    ...found.stretches.map(benefitRow),
  ].filter(({ from }) => from <= read.month)
  rows.sort((a, b) => a.from - b.from || ORDER[a.kind] - ORDER[b.kind])
  const values: TimelineValues = {
    birth: read.life.birth,
    through: read.month,
    events: rows.length,
    paidInAll: found.stretches.reduce((sum, each) => sum + dueThrough(each, read.month), 0) as Fen,
  }
  const shown = present(values, timelineSteps)
  return {
    ...frame,
    outcome: 'determined',
    amounts: { paidInAll: shown.paidInAll },
    payments: found.stretches.map(paymentOf),
    values: shown,
    rows: rows.map((row) => present(row, timelineRowSteps)),
    parts: found.parts,
  }
}

const ORDER = { milestone: 0, record: 1, benefit: 2 } as const
const NOTHING = { place: null, amount: null, payer: null, periodicity: null } as const

/** What a stretch comes to through a month. */
function dueThrough({ from, to, amount, periodicity }: Stretch, through: YearMonth): number {
  if (from > through) return 0
  const last = to === null || to > through ? through : to
  return periodicity === 'once' ? amount : amount * (last - from + 1)
}

function benefitRow({ benefit, amount, payer, periodicity, from, to }: Stretch): TimelineRow {
  return { from, to, kind: 'benefit', what: benefit, place: null, amount, payer, periodicity }
}

function recordsOf({ records }: LifeInput): readonly TimelineRow[] {
  return records.flatMap(({ scheme, place, spells }) =>
    spells.map(({ from, to }) => ({
      ...NOTHING,
      from: readMonth(from) as YearMonth,
      to: readMonth(to) as YearMonth,
      kind: 'record' as const,
      what: scheme,
      place: place ?? null,
    })),
  )
}

/** Birth, the months of the retirement age, applications, claim and death. */
function milestonesOf(life: Life, law: Law): readonly TimelineRow[] {
  const { birth, person, input, application, claim, death } = life
  const works = input.records.some(({ scheme }) => scheme !== 'resident')
  const age = works ? retirementAge(person, law) : undefined
  const ages = age?.outcome === 'determined' ? age.values : undefined
  const early = ages !== undefined && ages.earliestMonth < ages.statutoryMonth
  const at = (what: string, month: YearMonth | undefined): readonly TimelineRow[] =>
    month === undefined ? [] : [{ ...NOTHING, from: month, to: month, kind: 'milestone', what }]
  return [
    ...at('born', birth),
    ...at('earliestRetirement', early ? readMonth(ages.earliestMonth) : undefined),
    ...at('statutoryAge', ages && readMonth(ages.statutoryMonth)),
    ...at('application', application),
    ...at('claim', claim),
    ...at('death', death),
  ]
}
