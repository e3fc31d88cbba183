import type { YearMonth } from '../../../calendar/index.js'
import type { Missing, Reader } from '../../../law/index.js'
import { INDEX_ONE, mulDivMoney, TO_FEN, type Fen, type Index } from '../../../money/index.js'
import {
  awardFormula,
  type AwardFacts,
  type AwardItems,
  type AwardTerms,
} from '../employee/award/award-formula.js'
import { awardTerms } from '../employee/award/award-terms.js'
import type { FiguresRequest } from './figures.js'

/** Which items an allowance has. */
export type AmountKind = 'full' | 'basicOnly'

/** The amount of an allowance with the law and the figures behind it. */
export interface AllowanceAmount {
  readonly facts: AwardFacts
  readonly terms: AwardTerms
  readonly items: AwardItems
  readonly indexedWage: Fen
}

/**
 * The amount of an allowance in a month, by the award formula of the claim place: all items, or the basic one alone.
 * Undefined when the law or the figures lack a value.
 *
 * @param ageMonths the age that the divisor goes by
 */
export function allowanceAmount(
  figures: FiguresRequest,
  kind: AmountKind,
  month: YearMonth,
  ageMonths: number,
  reader: Reader,
): AllowanceAmount | undefined {
  const full = kind === 'full'
  const terms = awardTerms(month, full && figures.deemedMonths > 0, reader)
  if (terms === undefined) return undefined
  const facts = allowanceFacts(figures, full, ageMonths)
  return {
    facts,
    terms,
    items: awardFormula(facts, terms),
    indexedWage: mulDivMoney(terms.indexedBase, facts.overallIndex, INDEX_ONE, TO_FEN),
  }
}

/** The facts of the award formula; for the basic item alone the others count as nothing. */
function allowanceFacts(figures: FiguresRequest, full: boolean, ageMonths: number): AwardFacts {
  return {
    totalMonths: figures.totalMonths,
    deemedMonths: figures.deemedMonths,
    overallIndex: figures.overallIndex,
    actualIndex: (full ? (figures.actualIndex ?? 0) : 0) as Index,
    accountBalance: (full ? (figures.accountBalance ?? 0) : 0) as Fen,
    localSupplement: (full ? (figures.localSupplement ?? 0) : 0) as Fen,
    ageMonths,
  }
}

/** What the full formula needs and the caller did not give. */
export function missingFigures(
  figures: FiguresRequest,
  month: YearMonth,
  reader: Reader,
): readonly Missing[] {
  const missing: Missing[] = []
  if (figures.accountBalance === undefined)
    missing.push({
      kind: 'input',
      path: 'accountBalance',
      zh: '缺少个人账户储存额：按基本养老金计发办法需要',
      en: 'needs the balance of the individual account: the full formula rests on it',
    })
  if (figures.deemedMonths === 0) return missing
  if (figures.actualIndex === undefined)
    missing.push({
      kind: 'input',
      path: 'actualIndex',
      zh: '缺少实际缴费指数：有视同缴费月数时计算过渡性养老金需要',
      en: 'needs the index over the months actually paid: the transitional pension of the deemed months rests on it',
    })
  const supplement = reader.optional((r) => r.choice('employeePension.award.localSupplement', month))
  if (supplement === 'byTable' && figures.localSupplement === undefined)
    missing.push({
      kind: 'input',
      path: 'localSupplement',
      zh: '缺少地方过渡性补贴：该地另有补贴表，数额未收录，请按核定表填写',
      en: 'needs the local supplement: the place pays one by a table that is not shipped; take it from the sheet',
    })
  return missing
}
