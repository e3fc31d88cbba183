import type { YearMonth } from '../../../calendar/index.js'
import { readerOf, type ChoiceOf, type Law } from '../../../law/index.js'
import { mulDiv, mulDivMoney, roundingOf, type Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues, StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import { LAND_PRACTICE, LAND_REGULATION } from './sources.js'
import { readSubsidyInput, type AgeBand, type LandSubsidyInput } from './subsidy-input.js'

/** The values of a division of the fund. */
export interface LandSubsidyValues {
  readonly month: YearMonth
  readonly fund: Fen
  readonly people: number
  readonly rounding: ChoiceOf<'landExpropriation.subsidy.rounding'>
  /** Equal part of each; null where a table gives it by age. */
  readonly perPerson: Fen | null
  readonly given: Fen
  /** What is left of the fund; negative where the table asks for more than there is. */
  readonly remainder: Fen
}

/** An age band with what it receives. */
export interface AgeBandRow extends AgeBand {
  readonly total: Fen
}

const SOURCES = [LAND_REGULATION, LAND_PRACTICE]
const isEqual = (v: LandSubsidyValues) => v.perPerson !== null

/** Step table of {@link LandSubsidyValues}. */
export const subsidySteps: StepTable<LandSubsidyValues> = {
  month: inputStep(['测算月', 'month of the computation'], 'month', SOURCES),
  fund: inputStep(['资金总额', 'fund'], 'yuan', SOURCES),
  people: inputStep(['符合条件人数', 'entitled people'], 'count', SOURCES),
  rounding: parameterStep(
    ['取整', 'rounding'],
    'text',
    'landExpropriation.subsidy.rounding',
    [LAND_PRACTICE],
    {
      shown: isEqual,
    },
  ),
  perPerson: computedStep(['人均补贴', 'subsidy for each'], 'yuan', SOURCES, {
    formula: (v) => (isEqual(v) ? '{fund} ÷ {people}' : null),
    how: { zh: '按年龄表', en: 'by the table of ages' },
    rounding: (v) => roundingOf(v.rounding),
    shown: isEqual,
  }),
  given: computedStep(['补贴合计', 'given in all'], 'yuan', SOURCES, {
    formula: (v) => (isEqual(v) ? '{perPerson} × {people}' : null),
    how: { zh: '各年龄段之和', en: 'the sum of the bands' },
  }),
  remainder: computedStep(['余额', 'left of the fund'], 'yuan', SOURCES, { formula: '{fund} − {given}' }),
}

/** Step table of {@link AgeBandRow}. */
export const ageBandSteps: StepTable<AgeBandRow> = {
  fromAge: inputStep(['周岁起', 'from the age'], 'count', SOURCES),
  people: inputStep(['人数', 'people'], 'count', SOURCES),
  amount: inputStep(['每人补贴', 'subsidy for each'], 'yuan', SOURCES),
  total: computedStep(['小计', 'in all'], 'yuan', SOURCES, { formula: '{amount} × {people}' }),
}

/** A fund divided. */
export interface DeterminedLandSubsidy extends Computed<LandSubsidyValues, 'determined'> {
  /** The bands; none for equal parts. */
  readonly rows: readonly ShownValues<AgeBandRow>[]
}

/** The answer to a division. */
export type LandSubsidy = DeterminedLandSubsidy | Undetermined

/**
 * The subsidy for each expropriated farmer (被征地农民社会保障补贴): a fund in equal parts, or by the age table of the
 * place. What is left over, or missing, is named to the fen.
 *
 * @returns `determined` with yuan; `undetermined` when the law has no rounding for the month
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `land.peopleOrBands`, `land.bands`, `land.bandOrder`
 * @see 土地管理法实施条例 第三十二条
 * @example
 * const parts = landExpropriation.subsidy({ month: '2026-03', fund: 100000, people: 7 }, lawOf('luoyang'))
 * parts.outcome === 'determined' && parts.values.perPerson?.toFixed(2) // '14285.71'
 * parts.outcome === 'determined' && parts.values.remainder.toFixed(2) // '0.03'
 */
export function subsidy(input: LandSubsidyInput, law: Law): LandSubsidy {
  const rule = 'landExpropriation.subsidy'
  const { month, fund, people, bands } = readSubsidyInput(input)
  const reader = readerOf(law)
  const rounding = reader.choice('landExpropriation.subsidy.rounding', month)
  if (rounding === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const rows = bands.map((band): AgeBandRow => {
    return { ...band, total: mulDiv(band.amount, band.people, 1, 'halfUp') as Fen }
  })
  const perPerson = people === undefined ? null : mulDivMoney(fund, 1, people, roundingOf(rounding))
  const given =
    people === undefined || perPerson === null
      ? rows.reduce((sum, row) => sum + row.total, 0)
      : mulDiv(perPerson, people, 1, 'halfUp')
  const values: LandSubsidyValues = {
    month,
    fund,
    people: people ?? rows.reduce((sum, row) => sum + row.people, 0),
    rounding,
    perPerson,
    given: given as Fen,
    remainder: (fund - given) as Fen,
  }
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, subsidySteps)),
    outcome: 'determined',
    values: present(values, subsidySteps),
    rows: rows.map((row) => present(row, ageBandSteps)),
  }
}
