import { parseMonth, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Law, type LawPack, type Reader } from '../../../law/index.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import { monthField, objectOf, optional, shapeIssues, textField, type Shape } from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import {
  doubleBenefitSteps,
  stoppedRowSteps,
  type DoubleBenefitValues,
  type StoppedRow,
} from './double-benefit-steps.js'
import { drawnTwice, keptPension, type Drawn } from './double-formula.js'
import { drawnIssues, drawnListShape, type DrawnBenefit } from './drawn-input.js'
import { placeNumbers, type PlaceNumbers } from './place-number.js'
import { MONEY } from './record-input.js'

/** Pensions that a person draws at once. */
export interface DoubleBenefitInput {
  /** At least one; of several one is kept. */
  readonly benefits: readonly DrawnBenefit[]
  /** Month of the settlement, 'YYYY-MM'. */
  readonly settledIn: string
  /** Name of the pension to be kept, among several of the same kind. Default: the choice of the law. */
  readonly keep?: string
}

/** The settlement, with a row for each pension that is stopped. */
export interface DeterminedDoubleBenefit extends Computed<DoubleBenefitValues, 'determined'> {
  readonly rows: readonly ShownValues<StoppedRow>[]
}

/** The answer to pensions drawn at once. */
export type DoubleBenefit = DeterminedDoubleBenefit | Undetermined

/** The wire shape of {@link DoubleBenefitInput}. */
export const doubleBenefitShape: Shape<DoubleBenefitInput> = objectOf(
  {
    benefits: drawnListShape,
    settledIn: monthField('month of the settlement'),
    keep: optional(textField('name of the pension to be kept')),
  },
  'pensions that a person draws at once',
)

/**
 * Several pensions drawn at once (重复领取待遇): one is kept, the others are stopped and settled. A pension of the
 * employees' kind stands before one of residents; the account of a stopped pension is paid back, of residents without
 * the government subsidy; what was drawn twice is owed back, first out of that refund, then from the pension kept.
 *
 * @returns `determined` with money in yuan and a row for each pension stopped; `undetermined` where the law lacks which of two
 * employees' pensions is kept
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `transfer.place`,
 * `transfer.noBenefit`, `transfer.nothingPaid`, `transfer.stretchOrder`, `transfer.paidAfter`, `transfer.subsidyScheme`,
 * `transfer.unknownId`, `transfer.subsidyAboveAccount`, `transfer.returnedAboveOwed`
 * @see 人社部发〔2014〕17号 第八条; 人社部规〔2016〕5号
 * @example
 * const settled = transfer.doubleBenefit({
 *   settledIn: '2026-03',
 *   benefits: [
 *     { scheme: 'employee', place: 'luoyang', paid: [{ from: '2024-04', to: '2026-03', amount: '2100' }] },
 *     {
 *       scheme: 'resident', place: 'luoyang', accountLeft: '5200', subsidyLeft: '700',
 *       paid: [{ from: '2023-01', to: '2026-03', amount: '123' }],
 *     },
 *   ],
 * }, lawOf('luoyang'))
 * settled.outcome === 'determined' && settled.values.paidOut.toFixed(2) // '1548.00': 4500 less 24 × 123
 */
export function doubleBenefit(input: DoubleBenefitInput, law: Law): DoubleBenefit {
  const issues: Issue[] = shapeIssues(doubleBenefitShape, input)
  const month = parseMonth((input as Partial<DoubleBenefitInput> | null)?.settledIn, ['settledIn'], [])
  if (issues.length === 0 && month !== undefined) {
    issues.push(...drawnIssues(input.benefits, input.keep, month, ['benefits'], ['keep']))
    if (input.benefits.length === 0)
      issues.push({ code: 'transfer.noBenefit', path: ['benefits'], message: 'no pension is drawn' })
  }
  if (issues.length > 0 || month === undefined) throw new ShebaoError('input', issues)
  return settle(input.benefits, month, input.keep, ['benefits'], law, readerOf(law))
}

/** The same for pensions whose shape has been checked. */
export function settle(
  list: readonly DrawnBenefit[],
  month: YearMonth,
  keep: string | undefined,
  path: Issue['path'],
  law: Law,
  reader: Reader,
): DoubleBenefit {
  const rule = 'transfer.doubleBenefit'
  const issues: Issue[] = []
  const { benefits, places } = readDrawn(list, path, law.pack, issues)
  const choice = reader.choice('transfer.double.keep', month)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  if (choice === undefined) return undetermined(frameOf(rule, law, reader, places.notices), reader.missing)
  const { at, reason } = keptPension(benefits, keep, choice)
  const kept = benefits[at] as Drawn
  const rows = benefits.flatMap((benefit, i) => (i === at ? [] : [stoppedRow(benefit, kept, places)]))
  const sum = (of: (row: StoppedRow) => number) => rows.reduce((total, row) => total + of(row), 0) as Fen
  const owed = sum((row) => row.drawnTwice - row.returned)
  const refundable = sum((row) => row.refundable)
  const setOff = Math.min(owed, refundable) as Fen
  const values: DoubleBenefitValues = {
    settledIn: month,
    keptScheme: kept.scheme,
    keptPlace: places.textOf(kept.place),
    because: reason,
    doubleMonths: sum((row) => row.months),
    drawnTwice: sum((row) => row.drawnTwice),
    returned: sum((row) => row.returned),
    owed,
    accountsLeft: sum((row) => row.accountLeft),
    subsidies: sum((row) => row.subsidyLeft),
    refundable,
    setOff,
    paidOut: (refundable - setOff) as Fen,
    fromPension: (owed - setOff) as Fen,
  }
  benefits.forEach((benefit, i) => {
    if (benefit.returned > (i === at ? 0 : drawnTwice(benefit, kept).amount))
      issues.push({
        code: 'transfer.returnedAboveOwed',
        path: [...path, i, 'returned'],
        message: 'more was paid back than was drawn twice',
      })
  })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, doubleBenefitSteps), ...places.notices]),
    outcome: 'determined',
    values: present(values, doubleBenefitSteps),
    rows: rows.map((row) => present(row, stoppedRowSteps)),
  }
}

function stoppedRow(benefit: Drawn, kept: Drawn, places: PlaceNumbers): StoppedRow {
  const { months, amount, from, to } = drawnTwice(benefit, kept)
  return {
    scheme: benefit.scheme,
    place: places.textOf(benefit.place),
    from: from as YearMonth | null,
    to: to as YearMonth | null,
    months,
    drawnTwice: amount as Fen,
    returned: benefit.returned as Fen,
    accountLeft: benefit.accountLeft as Fen,
    subsidyLeft: benefit.subsidyLeft as Fen,
    refundable: (benefit.accountLeft - benefit.subsidyLeft) as Fen,
  }
}

function readDrawn(
  list: readonly DrawnBenefit[],
  path: Issue['path'],
  pack: LawPack,
  issues: Issue[],
): { readonly benefits: readonly Drawn[]; readonly places: PlaceNumbers } {
  const places = placeNumbers(
    list.map(({ place }, i) => ({ text: place, path: [...path, i, 'place'] })),
    pack,
    issues,
  )
  const benefits = list.map((benefit): Drawn => {
    const { id, scheme, place, paid, accountLeft, subsidyLeft, returned } = benefit
    return {
      id,
      scheme,
      place: places.numberOf(place),
      paid: paid.map(({ from, to, amount }) => ({
        from: readMonth(from) as YearMonth,
        to: readMonth(to) as YearMonth,
        amount: fen(amount),
      })),
      accountLeft: fen(accountLeft),
      subsidyLeft: fen(subsidyLeft),
      returned: fen(returned),
    }
  })
  benefits.forEach(({ accountLeft, subsidyLeft }, i) => {
    if (subsidyLeft > accountLeft)
      issues.push({
        code: 'transfer.subsidyAboveAccount',
        path: [...path, i, 'subsidyLeft'],
        message: 'is more than the account holds',
      })
  })
  return { benefits, places }
}

function fen(amount: DecimalInput | undefined): number {
  return amount === undefined ? 0 : (parseScaled(amount, MONEY, [], []) ?? 0)
}
