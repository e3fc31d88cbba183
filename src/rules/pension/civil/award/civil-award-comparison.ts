import type { YearMonth } from '../../../../calendar/index.js'
import type { Law, Missing, Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { scaledValues } from '../../../present.js'
import { decideComparison, type Comparison, type DeterminedComparison } from '../comparison/comparison.js'
import { comparisonSteps } from '../comparison/comparison-steps.js'
import { comparisonTerms } from '../comparison/comparison-terms.js'
import type { ComparisonValues } from '../comparison/comparison-values.js'
import { findOldRatio } from '../comparison/old-ratio.js'
import type { CivilAwardRequest } from './civil-award-input.js'
import type { CivilAwardValues } from './civil-award-values.js'

type Items = Readonly<Record<'basic' | 'transitional' | 'account', Fen>>

/** The comparison of this person, whose figures have been found to be there. */
export function compare(
  { retirement, annuityMonthly, oldMethod }: CivilAwardRequest,
  { basic, transitional, account }: Items,
  law: Law,
): Comparison | undefined {
  if (annuityMonthly === undefined || oldMethod === undefined) return undefined
  return decideComparison({ retirement, basic, transitional, account, annuityMonthly, oldMethod }, law)
}

type ComparedValues = Pick<
  CivilAwardValues,
  | 'compared'
  | 'annuityMonthly'
  | 'newStandard'
  | 'oldStandard'
  | 'topUp'
  | 'paidExcess'
  | 'withheld'
  | 'total'
>

/** What the award shows of its comparison. */
export function comparedValues(comparison: DeterminedComparison | undefined, newMethod: Fen): ComparedValues {
  if (comparison === undefined)
    return {
      compared: false,
      annuityMonthly: undefined,
      newStandard: undefined,
      oldStandard: undefined,
      topUp: undefined,
      paidExcess: undefined,
      withheld: undefined,
      total: newMethod,
    }
  const { annuityMonthly, newStandard, oldStandard, topUp, paidExcess, withheld, pension } =
    scaledValues<ComparisonValues>(comparison.values, comparisonSteps)
  return {
    compared: true,
    annuityMonthly,
    newStandard,
    oldStandard,
    topUp,
    paidExcess,
    withheld,
    total: pension,
  }
}

/** Inputs that this case needs and the caller did not give. */
export function missingInputs(request: CivilAwardRequest, compared: boolean): readonly Missing[] {
  const missing: Missing[] = []
  const needs = (path: string, zh: string, en: string) => missing.push({ kind: 'input', path, zh, en })
  if (request.totalMonths > request.deemedMonths && request.paidIndex === undefined)
    needs('paidIndex', '缺少实际缴费指数：有实际缴费月数', 'needs the index over the months paid')
  if (!compared) return missing
  if (request.annuityMonthly === undefined)
    needs(
      'annuityMonthly',
      '缺少职业年金月标准：过渡期内计入新办法标准（没有的填0）',
      'needs the occupational annuity a month: the comparison counts it (0 where there is none)',
    )
  if (request.oldMethod === undefined)
    needs(
      'oldMethod',
      '缺少老办法各项：2014年9月基本工资、退休补贴、增加的退休费和工作年限',
      'needs the figures of the old method: pay and allowances of September 2014, the increase of 2014, years of service',
    )
  return missing
}

/** What the comparison lacks besides, read so that all that is missing is named at once. */
export function comparisonLacks(
  { retirement, oldMethod }: CivilAwardRequest,
  start: YearMonth | undefined,
  compared: boolean | undefined,
  reader: Reader,
): readonly Missing[] {
  if (compared !== true || start === undefined) return []
  comparisonTerms(retirement, start, reader)
  const ratio = oldMethod && findOldRatio(oldMethod, retirement, 'oldMethod.', reader)
  return ratio !== undefined && 'missing' in ratio ? ratio.missing : []
}
