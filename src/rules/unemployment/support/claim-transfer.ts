import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import {
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Decimal,
  type DecimalInput,
  type Fen,
} from '../../../money/index.js'
import {
  choiceField,
  countField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { benefitAmount } from './benefit-amount.js'
import { claimTransferSteps, type ClaimTransferValues } from './claim-transfer-steps.js'
import {
  readFen,
  monthlyBenefitField,
  checkedMonth,
  mostMonthsIssues,
  roundingFor,
  standardMonthIssues,
} from './support-fields.js'

/** A running claim whose holder moves. */
export interface ClaimTransferInput {
  /** Month 'YYYY-MM' of the move. */
  readonly month: string
  /** `otherProvince`, or `sameProvince` for a place in the province. */
  readonly destination: 'otherProvince' | 'sameProvince'
  /** Months of benefit not drawn yet, no more than the law grants. */
  readonly remainingMonths: number
  /** Month 'YYYY-MM' whose standard the agency applies, none after `month`; 豫劳社失业〔2005〕4号 governs it in Henan, its text was not seen. */
  readonly standardMonth: string
  /** Monthly benefit in yuan; without it the standard of the place left in `standardMonth`. */
  readonly monthlyBenefit?: DecimalInput
}

/** What moves from the fund of the place left to that of the new one. */
export interface DeterminedClaimTransfer extends Computed<ClaimTransferValues, 'determined'> {
  /** Yuan: benefit of the months left, medical with training and placement money, and both. */
  readonly amounts: { readonly benefit: Decimal; readonly services: Decimal; readonly total: Decimal }
}

/** The answer to a move. */
export type ClaimTransfer = DeterminedClaimTransfer | NotEntitled | Undetermined

/** The wire shape of {@link ClaimTransferInput}. */
export const claimTransferShape: Shape<ClaimTransferInput> = objectOf(
  {
    month: monthField('month of the move'),
    destination: choiceField(['otherProvince', 'sameProvince'], 'where the person moves'),
    remainingMonths: countField(1, 120, 'months of benefit not drawn yet'),
    standardMonth: monthField('month whose standard the agency applies'),
    monthlyBenefit: monthlyBenefitField,
  },
  'a running claim whose holder moves',
)

/**
 * The money that moves when somebody who draws the unemployment benefit moves (失业保险关系转迁): to another province the
 * benefit of the months left, and with it medical aid, training and placement money, together half of that benefit. The
 * fund of the place left pays the fund of the new one. Inside Henan nothing moves since March 2025; before, the province
 * had its own rule, a declared gap.
 *
 * @returns `determined` with yuan; `notEntitled` where nothing moves; `undetermined` naming what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.monthsOutOfOrder`, `unemployment.aboveMost`
 * @see 失业保险金申领发放办法 第二十一条至第二十四条; 人社厅发〔2021〕85号; 河南省失业保险条例（2024年）
 * @example
 * const move = unemployment.claimTransfer({
 *   month: '2019-05', destination: 'otherProvince', remainingMonths: 7, standardMonth: '2019-05',
 * }, lawOf('luoyang'))
 * move.outcome === 'determined' && move.amounts.total.toFixed(2) // '15960.00': seven months of 1520 and a half more
 */
export function claimTransfer(input: ClaimTransferInput, law: Law): ClaimTransfer {
  const id = 'unemployment.claimTransfer'
  const issues = [...shapeIssues(claimTransferShape, input), ...standardMonthIssues(input)]
  if (issues.length === 0)
    issues.push(...mostMonthsIssues('remainingMonths', input.remainingMonths, checkedMonth(input.month), law))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { destination, remainingMonths } = input
  const [month, standardMonth] = [checkedMonth(input.month), checkedMonth(input.standardMonth)]
  const reader = readerOf(law)
  const rule = reader.choice(`unemployment.transfer.${destination}`, month)
  if (rule === 'nothingMoves') return notEntitled(frameOf(id, law, reader), [NOTHING_MOVES])
  if (rule === undefined) return undetermined(frameOf(id, law, reader), reader.missing)
  const amount = benefitAmount(reader, law, standardMonth, readFen(input.monthlyBenefit))
  const serviceShare = reader.share('unemployment.transfer.serviceShare', month)
  if (amount === undefined || serviceShare === undefined)
    return undetermined(frameOf(id, law, reader), reader.missing)
  const { monthlyBenefit, benefitGiven, notices, parts } = amount
  const benefit = (monthlyBenefit * remainingMonths) as Fen
  const rounding = roundingFor(reader, 'unemployment.transfer.rounding', month, [
    [benefit, serviceShare, SHARE_ONE],
  ])
  if (rounding === undefined) return undetermined(frameOf(id, law, reader), reader.missing)
  const services = mulDivMoney(benefit, serviceShare, SHARE_ONE, rounding ?? TO_FEN)
  const values: ClaimTransferValues = {
    month,
    destination,
    rule,
    remainingMonths,
    standardMonth,
    monthlyBenefit,
    benefitGiven,
    benefit,
    serviceShare,
    rounding,
    services,
    total: (benefit + services) as Fen,
  }
  const shown = present(values, claimTransferSteps)
  return {
    ...frameOf(id, law, reader, [...ruleNotices(values, claimTransferSteps), ...notices]),
    outcome: 'determined',
    amounts: { benefit: shown.benefit, services: shown.services, total: shown.total },
    values: shown,
    ...(parts && { parts }),
  }
}

const NOTHING_MOVES: Reason = {
  code: 'unemployment.nothingMoves',
  zh: '省内流动不转移失业保险关系和资金，缴费年限累计计算',
  en: 'inside the province neither relation nor money moves; the years add up',
  sources: [
    { document: 'henan/unemployment-2024' },
    { document: 'press/henan-unemployment-regulation-2025' },
  ],
}
