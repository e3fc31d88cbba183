import type { LawPack } from '../../../law/index.js'
import { droppedStretches } from './dropped-stretches.js'
import { CIVIL, EMPLOYEE, MILITARY, RESIDENT, type Life, type Scratch } from './life.js'
import type { ReadLife } from './life-of-records.js'
import type { Resolution, ResolutionFacts, ResolutionTerms } from './resolution-formula.js'
import type { ResolveRow } from './resolve-values.js'
import { rowWriter, seatOf, type RowWriter } from './row-writer.js'
import type { StepReasonCode } from './step-reasons.js'
import { moneyWay } from './transfer-terms.js'

/** What the steps are written from. */
export interface StepSource {
  readonly read: ReadLife
  readonly facts: ResolutionFacts
  readonly terms: ResolutionTerms
  readonly resolution: Resolution
  readonly scratch: Scratch
}

/** The steps of a resolution in the order in which they are taken. */
export function resolveRows(source: StepSource, pack: LawPack): readonly ResolveRow[] {
  const writer = rowWriter(source.read.places, pack)
  writeRecords(source, writer)
  writeOverlaps(source, writer)
  writePlaceAndMoney(source, writer)
  writeDecision(source, writer)
  return writer.rows
}

/** Records end with the month of the claim and are gathered, with months and balance as they stand then. */
function writeRecords({ read: { life }, facts, scratch: { tallies } }: StepSource, writer: RowWriter): void {
  each(facts, (i, relation) => {
    const lastRow = (life.rowStarts[relation + 1] as number) - 1
    if (lastRow >= (life.rowStarts[relation] as number) && (life.to[lastRow] as number) > facts.through)
      writer.write('end', 'recordEnds', { ...seatOf(life, relation), to: facts.through })
  })
  each(facts, (i, relation) => {
    const months = tallies.months[i] as number
    const span = months === 0 ? {} : { from: tallies.first[i] as number, to: tallies.last[i] as number }
    const money = life.balance[relation] as number
    writer.write('gather', gatheredAs(life, relation), { ...seatOf(life, relation), ...span, months, money })
  })
}

function gatheredAs(life: Life, relation: number): StepReasonCode {
  if (life.temporary[relation] === 1) return 'temporaryContent'
  if (life.scheme[relation] === RESIDENT) return 'residentGathered'
  return life.scheme[relation] === MILITARY ? 'militaryGathered' : 'gathered'
}

/** Overlapped months with the record that gives them up, and what is paid back for them. */
function writeOverlaps({ read: { life }, facts, terms, scratch }: StepSource, writer: RowWriter): void {
  each(facts, (i, relation) => {
    for (const { from, to, reason } of droppedStretches(life, facts, i, terms.months, scratch))
      writer.write('drop', reason, { ...seatOf(life, relation), from, to, months: to - from + 1 })
  })
  each(facts, (i, relation) => {
    const money = scratch.tallies.refund[i] as number
    if (money === 0) return
    const reason = life.scheme[relation] === RESIDENT ? 'ownPaymentRefund' : 'accountPartRefund'
    writer.write('refundBack', reason, { ...seatOf(life, relation), money })
  })
}

/** The place of claim, and what moves to it or stays behind. */
function writePlaceAndMoney(source: StepSource, writer: RowWriter): void {
  const { read, facts, resolution, scratch } = source
  const { life } = read
  const { seat, careerScheme } = resolution
  if (hasWork(resolution))
    writer.write('locate', seat.reason, {
      place: seat.place,
      ...(seat.months > 0 && { months: seat.months }),
    })
  each(facts, (i, relation) => {
    const scheme = life.scheme[relation] as number
    if (scheme === RESIDENT || scheme === MILITARY) return
    const way = moneyWay(
      { scheme, place: life.place[relation] as number },
      { scheme: careerScheme, place: seat.place },
    )
    if (way === undefined) return
    const money = scratch.tallies.pool[i] as number
    const moves = source.terms.move.movesMoney(way) === true
    writer.write('movePool', moves ? poolReason(life, relation, way) : 'noMoneyMoves', {
      ...seatOf(life, relation),
      money,
    })
    const staying = scratch.tallies.staying[i] as number
    if (staying > 0) writer.write('stay', 'employerPartStays', { ...seatOf(life, relation), money: staying })
  })
}

function poolReason(life: Life, relation: number, way: string): StepReasonCode {
  if (life.temporary[relation] === 1) return 'poolOfTemporary'
  return way === 'betweenSchemes' ? 'poolMovesBetweenSchemes' : 'poolMoves'
}

/** The test of the minimum, what joins what, which relations end, and the award. */
function writeDecision(source: StepSource, writer: RowWriter): void {
  const { read, facts, terms, resolution } = source
  const { life } = read
  const { scheme, place, testedMonths, countedMonths, residentMonths, awardMonth } = resolution
  const work = testedMonths - (terms.residentMonthsCount ? residentMonths : 0)
  if (work > 0)
    writer.write('test', scheme === RESIDENT ? 'minimumNotMet' : 'minimumMet', { months: testedMonths })
  each(facts, (i, relation) => {
    const from = life.scheme[relation] as number
    if (from === scheme && life.place[relation] === place && life.temporary[relation] !== 1) return
    const joins =
      (life.balance[relation] as number) -
      (source.scratch.tallies.refund[i] as number) -
      (source.scratch.tallies.staying[i] as number)
    writer.write('merge', joinReason(from, scheme), { ...seatOf(life, relation), money: joins })
    writer.write('terminate', 'oneRelation', seatOf(life, relation))
  })
  if (scheme !== RESIDENT && residentMonths > 0)
    writer.write('count', terms.residentMonthsCount ? 'residentCounted' : 'residentNotCounted', {
      scheme: RESIDENT,
      months: residentMonths,
    })
  if (scheme === RESIDENT && work > 0)
    writer.write('count', terms.employeeMonthsCount ? 'employeeCounted' : 'employeeNotCounted', {
      scheme: EMPLOYEE,
      months: work,
    })
  writeCivil(source, writer)
  const reason = scheme === CIVIL ? 'civilAward' : scheme === RESIDENT ? 'residentAward' : 'employeeAward'
  writer.write('awardIt', reason, {
    scheme,
    place,
    from: awardMonth,
    months: countedMonths,
    money: resolution.merged,
  })
}

function joinReason(from: number, to: number): StepReasonCode {
  if (from === MILITARY) return 'militaryGathered'
  if (to === RESIDENT) return from === RESIDENT ? 'accountsAdded' : 'employeeJoinsResident'
  if (from === RESIDENT) return 'residentJoinsEmployee'
  return from === to ? 'accountsAdded' : 'schemesAdded'
}

/** What a career in the civil scheme brings along: deemed service, the annuity, and whether methods are compared. */
function writeCivil(
  { read: { life }, facts, terms, resolution, scratch }: StepSource,
  writer: RowWriter,
): void {
  if (!hasRecords(life, facts, CIVIL)) return
  each(facts, (i, relation) => {
    const months = scratch.tallies.keptDeemed[i] as number
    if (life.scheme[relation] === CIVIL && months > 0)
      writer.write('count', 'civilDeemed', {
        ...seatOf(life, relation),
        months,
        to: terms.months.civilPaidFrom - 1,
      })
  })
  writer.write('state', resolution.scheme === CIVIL ? 'comparisonOwn' : 'comparisonNone', {})
  if (resolution.scheme !== CIVIL) writer.write('state', 'annuityMoves', {})
}

function hasRecords(life: Life, facts: ResolutionFacts, scheme: number): boolean {
  for (let relation = facts.begin; relation < facts.end; relation++)
    if (life.scheme[relation] === scheme) return true
  return false
}

function hasWork({ employeeMonths, civilMonths, militaryMonths }: Resolution): boolean {
  return employeeMonths + civilMonths + militaryMonths > 0
}

function each({ begin, end }: ResolutionFacts, visit: (i: number, relation: number) => void): void {
  for (let relation = begin; relation < end; relation++) visit(relation - begin, relation)
}
