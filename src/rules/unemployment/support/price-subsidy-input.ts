import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { DecimalInput, Fen, Share } from '../../../money/index.js'
import {
  choiceField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { RECEIVED, type Received } from './received.js'
import { readFen, monthlyBenefitField, checkedMonth, riseField, riseOf } from './support-fields.js'

/** The price indices of the place for a month. */
export interface PriceIndices {
  /** Month 'YYYY-MM'. */
  readonly month: string
  /** Rise of consumer prices (CPI) on the same month of the year before, as a share: '0.036' is 3.6 %. */
  readonly cpiRise: DecimalInput
  /** Rise of food prices in the CPI, likewise; since 2017 it may trigger the subsidy alone. */
  readonly foodRise?: DecimalInput
}

/** A month of high prices. */
export interface PriceSubsidyInput {
  /** Month 'YYYY-MM' of the indices that trigger the subsidy. */
  readonly month: string
  /** Month 'YYYY-MM' in which they were published; the subsidy is paid then. */
  readonly published: string
  /** What the person draws in the month of the indices. */
  readonly received: Received
  /** Indices of the prefecture: that of `month`, and where the law asks for a run of months those before it. */
  readonly indices: readonly PriceIndices[]
  /**
   * Rise of the province's index, as a share, where the province started the subsidy everywhere; it counts since December
   * 2021 where the place's own indices do not trigger.
   */
  readonly provinceRise?: DecimalInput
  /** Monthly benefit standard in yuan; needed where the law does not hold that of the place. */
  readonly monthlyBenefit?: DecimalInput
}

/** The indices of a month, read. */
export interface PriceIndexRow {
  readonly month: YearMonth
  readonly cpiRise: Share
  readonly foodRise: Share | undefined
}

/** The same, read. */
export interface PriceSubsidyRequest {
  readonly month: YearMonth
  readonly published: YearMonth
  readonly received: Received
  readonly indices: readonly PriceIndexRow[]
  readonly provinceRise: Share | undefined
  readonly monthlyBenefit: Fen | undefined
}

const indicesShape: Shape<PriceIndices> = objectOf(
  {
    month: monthField('month of the indices'),
    cpiRise: riseField('rise of consumer prices on the year, as a share'),
    foodRise: optional(riseField('rise of food prices on the year, as a share')),
  },
  'the price indices of a month',
)

/** The wire shape of {@link PriceSubsidyInput}. */
export const priceSubsidyShape: Shape<PriceSubsidyInput> = objectOf(
  {
    month: monthField('month of the indices'),
    published: monthField('month in which they were published'),
    received: choiceField(RECEIVED, 'what is drawn in the month of the indices'),
    indices: listOf(indicesShape, 'indices of the prefecture by month'),
    provinceRise: optional(riseField('rise of the province’s index, where the province started the subsidy')),
    monthlyBenefit: monthlyBenefitField,
  },
  'a month of high prices',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readPriceSubsidy(input: PriceSubsidyInput): PriceSubsidyRequest {
  const issues = [...shapeIssues(priceSubsidyShape, input), ...orderIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month: checkedMonth(input.month),
    published: checkedMonth(input.published),
    received: input.received,
    indices: input.indices.map(({ month, cpiRise, foodRise }) => ({
      month: checkedMonth(month),
      cpiRise: riseOf(cpiRise) as Share,
      foodRise: riseOf(foodRise),
    })),
    provinceRise: riseOf(input.provinceRise),
    monthlyBenefit: readFen(input.monthlyBenefit),
  }
}

/** Indices are published after their month began, and each month has one row. */
function orderIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { month, published, indices } = input
  const early: Issue[] =
    typeof month === 'string' && typeof published === 'string' && published < month
      ? [
          {
            code: 'unemployment.publishedBeforeMonth',
            path: ['published'],
            message: 'lies before the month of the indices',
          },
        ]
      : []
  if (!Array.isArray(indices)) return early
  const months = indices.map((row: unknown) => (isObject(row) ? row.month : undefined))
  const twice = months.flatMap((each, i): Issue[] =>
    each !== undefined && months.indexOf(each) !== i
      ? [
          {
            code: 'unemployment.indexTwice',
            path: ['indices', i, 'month'],
            message: 'has indices in the list already',
          },
        ]
      : [],
  )
  return [...early, ...twice]
}
