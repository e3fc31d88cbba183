import type { YearMonth } from '../../../calendar/index.js'
import type { Notice, Reader } from '../../../law/index.js'
import {
  INDEX_ONE,
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Fen,
  type Index,
  type Share,
} from '../../../money/index.js'

/** How much of the own contribution of a month is deducted from taxable income. */
export interface DeductionValues {
  /** Pay the deduction goes by, yuan a month, before its ceiling. */
  readonly taxBase: Fen
  /** Average wage of the place in the preceding year. */
  readonly averageWage: Fen
  /** Whether that wage was given, or is the reference wage of the law. */
  readonly averageWageFrom: 'given' | 'reference'
  /** Ceiling of the tax base, in times of that wage. */
  readonly multiple: Index
  /** The tax base within its ceiling. */
  readonly cappedBase: Fen
  /** Share of the tax base that is deductible. */
  readonly deductionShare: Share
  /** Most that is deductible, yuan a month. */
  readonly deductionCap: Fen
  /** Deducted from taxable income. */
  readonly deductible: Fen
  /** Taxed with the wages of the month. */
  readonly taxedNow: Fen
}

/**
 * The deduction of an own annuity contribution (个人缴费税前扣除), 财税〔2013〕103号 第一条.
 *
 *     base ≤ 3 × average wage of the place in the preceding year
 *     deductible = own contribution, at most 4 % of the base
 *
 * Undefined when the law lacks a value (the reader knows which).
 */
export function deduction(
  own: Fen,
  taxBase: Fen,
  given: Fen | undefined,
  month: YearMonth,
  reader: Reader,
): DeductionValues | undefined {
  const averageWage = given ?? reader.money('employeePension.contribution.base.reference', month)
  const multiple = reader.index('annuity.tax.deductionBaseMultiple', month)
  const deductionShare = reader.share('annuity.tax.deductionShare', month)
  if (averageWage === undefined || multiple === undefined || deductionShare === undefined) return undefined
  const ceiling = mulDivMoney(averageWage, multiple, INDEX_ONE, TO_FEN)
  const cappedBase = Math.min(taxBase, ceiling) as Fen
  const deductionCap = mulDivMoney(cappedBase, deductionShare, SHARE_ONE, TO_FEN)
  const deductible = Math.min(own, deductionCap) as Fen
  return {
    taxBase,
    averageWage,
    averageWageFrom: given === undefined ? 'reference' : 'given',
    multiple,
    cappedBase,
    deductionShare,
    deductionCap,
    deductible,
    taxedNow: (own - deductible) as Fen,
  }
}

/** That the reference wage stood in for the average wage of the city, and what pay stood in for the tax base. */
export function deductionNotices({ averageWageFrom }: DeductionValues): readonly Notice[] {
  if (averageWageFrom === 'given') return []
  return [
    {
      code: 'estimate',
      subject: 'averageWage',
      zh: '未给出设区城市上一年度职工月平均工资，暂以缴费基数参照工资代替',
      en: 'the average wage of the city in the preceding year was not given: the reference wage of the contribution base stands in for it',
    },
  ]
}
