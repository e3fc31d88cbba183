import type { Law, Reader } from '../../../law/index.js'
import { fenOf, type Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { settle, type DeterminedDoubleBenefit } from './double-benefit.js'
import type { DrawnBenefit } from './drawn-input.js'
import { CIVIL, EMPLOYEE, MILITARY, RECORD_SCHEMES, RESIDENT, newScratch } from './life.js'
import { questionsOf } from './life-of-records.js'
import { assignMonths } from './month-owners.js'
import { refundPayments } from './refund-payments.js'
import type { ResolveRequest } from './resolve-input.js'
import { resolveRowSteps, resolveSteps } from './resolve-steps.js'
import type { DeterminedResolution, ResolveRow, ResolveValues } from './resolve-values.js'
import { rowWriter, seatOf } from './row-writer.js'
import { monthTerms } from './transfer-terms.js'

const RULE = 'transfer.resolve'

/** Somebody who draws a pension: nothing moves any more; of several pensions one is kept, the others are settled. */
export function resolveDrawn(
  request: ResolveRequest,
  drawing: readonly DrawnBenefit[],
  keep: string | undefined,
  law: Law,
  reader: Reader,
): DeterminedResolution | Undetermined {
  const { claim, life } = request
  const settlement = settle(drawing, claim, keep, ['drawing'], law, reader)
  const terms = monthTerms(claim, questionsOf(life.life), reader)
  if (settlement.outcome !== 'determined' || terms === undefined || life.missing.length > 0)
    return undetermined(frameOf(RULE, law, reader, life.notices), [...life.missing, ...reader.missing])
  const person = { begin: 0, end: life.life.scheme.length, through: claim }
  const scratch = newScratch()
  assignMonths(life.life, person, terms, scratch)
  const values = valuesOf(request, settlement, scratch.tallies)
  const rows = rowsOf(request, settlement, law)
  return {
    ...frameOf(RULE, law, reader, [...ruleNotices(values, resolveSteps), ...life.notices]),
    outcome: 'determined',
    values: present(values, resolveSteps),
    rows: rows.map((row) => present(row, resolveRowSteps)),
    payments: refundPayments(rows, claim),
    ...(drawing.length > 1 && { parts: { doubleBenefit: settlement } }),
  }
}

function valuesOf(
  { claim, life: { life, places, household } }: ResolveRequest,
  { values: { keptScheme, keptPlace, because } }: DeterminedDoubleBenefit,
  { kept, keptDeemed, dropped }: ReturnType<typeof newScratch>['tallies'],
): ResolveValues {
  const months = [0, 0, 0, 0]
  let [deemedMonths, droppedMonths, accounts] = [0, 0, 0]
  for (let i = 0; i < life.scheme.length; i++) {
    months[life.scheme[i] as number] = (months[life.scheme[i] as number] ?? 0) + (kept[i] as number)
    deemedMonths += keptDeemed[i] as number
    droppedMonths += dropped[i] as number
    accounts += life.balance[i] as number
  }
  const count = (scheme: number) => months[scheme] as number
  const work = count(EMPLOYEE) + count(CIVIL) + count(MILITARY)
  return {
    claimMonth: claim,
    household: places.textOf(household),
    statutoryMonth: null,
    decidedAt: null,
    minimumMonths: null,
    employeeMonths: count(EMPLOYEE),
    civilMonths: count(CIVIL),
    militaryMonths: count(MILITARY),
    residentMonths: count(RESIDENT),
    deemedMonths,
    paidMonths: work - deemedMonths,
    droppedMonths,
    testedMonths: work,
    scheme: keptScheme,
    because,
    claimPlace: null,
    claimPlaceReason: null,
    claimPlaceMonths: null,
    place: keptPlace,
    countedMonths: keptScheme === 'resident' ? count(RESIDENT) : work,
    accountsIn: accounts as Fen,
    refunded: 0 as Fen,
    staying: accounts as Fen,
    accountMerged: 0 as Fen,
    poolMoved: 0 as Fen,
    awardMonth: claim,
  }
}

function rowsOf(
  { claim, life: { life, places } }: ResolveRequest,
  { values, rows: stopped }: DeterminedDoubleBenefit,
  law: Law,
): readonly ResolveRow[] {
  const writer = rowWriter(places, law.pack)
  const seat = ({ scheme, place }: { readonly scheme: string; readonly place: string }) => ({
    scheme: RECORD_SCHEMES.indexOf(scheme as (typeof RECORD_SCHEMES)[number]),
    place: /^[0-9]{6}$/.test(place) ? Number(place) : places.numberOf(place),
  })
  const kept = seat({ scheme: values.keptScheme, place: values.keptPlace })
  writer.write('keepPension', values.because, { ...kept, from: claim })
  for (const row of stopped) {
    const reason = row.scheme === 'resident' ? 'residentStopped' : 'employeeStopped'
    const money = fenOf(row.refundable)
    writer.write('stopPension', reason, { ...seat(row), to: claim, months: row.months, money })
  }
  if (values.owed.gt(0))
    writer.write('takeBack', 'drawnTwice', { months: values.doubleMonths, money: fenOf(values.owed) })
  if (values.paidOut.gt(0)) writer.write('refundBack', 'drawnTwice', { money: fenOf(values.paidOut) })
  if (values.fromPension.gt(0))
    writer.write('takeBack', 'drawnTwice', { ...kept, money: fenOf(values.fromPension) })
  for (let i = 0; i < life.scheme.length; i++)
    writer.write('stay', 'alreadyDrawing', { ...seatOf(life, i), money: life.balance[i] as number })
  return writer.rows
}
