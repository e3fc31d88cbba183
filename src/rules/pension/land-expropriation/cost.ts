import type { YearMonth } from '../../../calendar/index.js'
import { readMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type ChoiceOf, type Law } from '../../../law/index.js'
import {
  INDEX_ONE,
  mulDivMoney,
  parseScaled,
  roundingOf,
  type DecimalInput,
  type Fen,
  type Index,
} from '../../../money/index.js'
import {
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues, StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import { LAND_LAW, LAND_PRACTICE, LAND_REGULATION } from './sources.js'

/** A piece of expropriated land in one price zone. */
export interface ParcelInput {
  /** Area in mu (亩), up to four decimals. */
  readonly area: DecimalInput
  /** Rate of the zone (区片标准), yuan a mu. */
  readonly rate: DecimalInput
}

/** Expropriated land whose social insurance cost is measured. */
export interface SocialInsuranceCostInput {
  /** Month of the computation, 'YYYY-MM'. */
  readonly month: string
  readonly parcels: readonly ParcelInput[]
}

/** The values of a cost. */
export interface SocialInsuranceCostValues {
  readonly month: YearMonth
  readonly rounding: ChoiceOf<'landExpropriation.cost.rounding'>
  readonly parcels: number
  /** All the land, mu. */
  readonly area: Index
  readonly cost: Fen
}

/** A piece of land with its cost. */
export interface ParcelRow {
  /** Mu. */
  readonly area: Index
  /** Yuan a mu. */
  readonly rate: Fen
  readonly rounding: ChoiceOf<'landExpropriation.cost.rounding'>
  readonly cost: Fen
}

/** Areas are held in ten-thousandths of a mu, as an index is. */
const AREA = { decimals: 4, min: 1, max: 1e9 }
const RATE = { decimals: 2, min: 0, max: 1e9 }
const MOST_PARCELS = 1_000

/** The wire shape of {@link SocialInsuranceCostInput}. */
export const costShape: Shape<SocialInsuranceCostInput> = objectOf(
  {
    month: monthField('month of the computation'),
    parcels: listOf(
      objectOf(
        {
          area: decimalField(AREA, 'area in mu'),
          rate: decimalField(RATE, 'rate of the zone, yuan a mu'),
        },
        'a piece of land in one zone',
      ),
      'pieces of land',
    ),
  },
  'expropriated land',
)

const SOURCES = [LAND_LAW, LAND_REGULATION]

/** Step table of {@link SocialInsuranceCostValues}. */
export const costSteps: StepTable<SocialInsuranceCostValues> = {
  month: inputStep(['测算月', 'month of the computation'], 'month', SOURCES),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'landExpropriation.cost.rounding', [LAND_PRACTICE]),
  parcels: computedStep(['地块数', 'pieces of land'], 'count', SOURCES, {
    how: { zh: '所列地块', en: 'as listed' },
  }),
  area: computedStep(['面积合计（亩）', 'area in all, mu'], 'index', SOURCES, {
    how: { zh: '各地块面积之和', en: 'the sum of the pieces' },
  }),
  cost: computedStep(['社会保障费用', 'social insurance cost'], 'yuan', SOURCES, {
    how: { zh: '各地块费用之和', en: 'the sum of the pieces' },
  }),
}

/** Step table of {@link ParcelRow}. */
export const parcelSteps: StepTable<ParcelRow> = {
  area: inputStep(['面积（亩）', 'area, mu'], 'index', SOURCES),
  rate: inputStep(['区片标准（元/亩）', 'rate of the zone, yuan a mu'], 'yuan', SOURCES),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'landExpropriation.cost.rounding', [LAND_PRACTICE]),
  cost: computedStep(['费用', 'cost'], 'yuan', SOURCES, {
    formula: '{area} × {rate}',
    rounding: (v) => roundingOf(v.rounding),
  }),
}

/** A cost with its pieces of land. */
export interface DeterminedCost extends Computed<SocialInsuranceCostValues, 'determined'> {
  /** The pieces of land, in the order given. */
  readonly rows: readonly ShownValues<ParcelRow>[]
}

/** The answer to a cost. */
export type SocialInsuranceCost = DeterminedCost | Undetermined

/**
 * The social insurance cost of expropriated land (被征地农民社会保障费用): area times the rate of its zone. The rates are
 * published zone by zone and are inputs; none is shipped.
 *
 * @returns `determined` with yuan and a row for each piece; `undetermined` when the law has no rounding for the month
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `land.parcels`
 * @see 土地管理法 第四十八条; 土地管理法实施条例 第三十二条
 * @example
 * const cost = landExpropriation.socialInsuranceCost({
 *   month: '2026-03', parcels: [{ area: '12.5', rate: 30000 }, { area: '0.3333', rate: '28500.50' }],
 * }, lawOf('luoyang'))
 * cost.outcome === 'determined' && cost.values.cost.toFixed(2) // '384499.22'
 */
export function socialInsuranceCost(input: SocialInsuranceCostInput, law: Law): SocialInsuranceCost {
  const rule = 'landExpropriation.socialInsuranceCost'
  const issues = shapeIssues(costShape, input)
  const count = isObject(input) && Array.isArray(input.parcels) ? input.parcels.length : 1
  if (count === 0 || count > MOST_PARCELS)
    issues.push({
      code: 'land.parcels',
      path: ['parcels'],
      message: `expected 1 to ${MOST_PARCELS} pieces of land`,
      received: String(count),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const reader = readerOf(law)
  const rounding = reader.choice('landExpropriation.cost.rounding', month)
  if (rounding === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const rows = input.parcels.map((parcel): ParcelRow => {
    const area = parseScaled(parcel.area, AREA, [], []) as Index
    const rate = parseScaled(parcel.rate, RATE, [], []) as Fen
    return { area, rate, rounding, cost: mulDivMoney(area, rate, INDEX_ONE, roundingOf(rounding)) }
  })
  const values: SocialInsuranceCostValues = {
    month,
    rounding,
    parcels: rows.length,
    area: rows.reduce((sum, row) => sum + row.area, 0) as Index,
    cost: rows.reduce((sum, row) => sum + row.cost, 0) as Fen,
  }
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, costSteps)),
    outcome: 'determined',
    values: present(values, costSteps),
    rows: rows.map((row) => present(row, parcelSteps)),
  }
}
