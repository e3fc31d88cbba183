import type { YearMonth } from '../../../calendar/index.js'
import type { Missing, Reader } from '../../../law/index.js'
import { mulDivMoney, TO_FEN, type Fen } from '../../../money/index.js'
import type { Circumstance, InjuryDeathRequest } from './death-input.js'

/** How the lump sum at death is found. */
export type LumpSumRule = 'nationalIncome' | 'averageWageMonths'

/** The funeral allowance and what it rests on; null where it is taken elsewhere. */
export interface FuneralValues {
  readonly base: Fen | null
  readonly funeralMonths: number | null
  readonly funeral: Fen
}

/** The lump sum and what it rests on; null what this case does not use. */
export interface LumpSumValues {
  readonly lumpSumRule: LumpSumRule | null
  readonly income: Fen | null
  readonly years: number | null
  readonly averageWage: Fen | null
  readonly wageMonths: number | null
  readonly lumpSum: Fen
}

/** The values of a death by work injury. */
export interface InjuryDeathValues extends FuneralValues, LumpSumValues {
  readonly death: YearMonth
  readonly circumstance: Circumstance
  readonly grade: number | null
  readonly lastGrade: number | null
  readonly insured: boolean
  readonly payer: 'injuryFund' | 'employer'
  readonly funeralElsewhere: boolean
  readonly recognised: YearMonth | null
  readonly rescue: boolean | null
  readonly ownWage: Fen | null
  readonly dependants: number
  readonly sharing: string | null
  readonly leaving: string | null
  readonly once: Fen
  readonly monthly: Fen
}

/** The funeral allowance (丧葬补助金): months of the base of the month of death. */
export function funeralValues(
  death: YearMonth,
  elsewhere: boolean,
  reader: Reader,
): FuneralValues | undefined {
  if (elsewhere) return { base: null, funeralMonths: null, funeral: 0 as Fen }
  const base = reader.money('workInjury.base', death)
  const funeralMonths = reader.count('workInjury.death.funeralMonths', death)
  if (base === undefined || funeralMonths === undefined) return undefined
  return { base, funeralMonths, funeral: mulDivMoney(base, funeralMonths, 1, TO_FEN) }
}

/** Without a lump sum: a death beyond paid leave. */
export const noLumpSum: LumpSumValues = {
  lumpSumRule: null,
  income: null,
  years: null,
  averageWage: null,
  wageMonths: null,
  lumpSum: 0 as Fen,
}

/**
 * The lump sum at death (一次性工亡补助金). Since 2011 years of the national urban income of the year before the death; in
 * Henan before that months of the average wage, unless the case was not recognised yet when the new rule began.
 */
export function lumpSumValues(
  death: YearMonth,
  { recognised, rescue }: Pick<InjuryDeathRequest, 'recognised' | 'rescue'>,
  reader: Reader,
  missing: Missing[],
): LumpSumValues | undefined {
  const atDeath = reader.choice('workInjury.death.lumpSum.rule', death)
  if (atDeath === undefined) return undefined
  if (atDeath === 'nationalIncome') return byIncome(death, death, reader)
  if (recognised === undefined) {
    missing.push(needsRecognition)
    return undefined
  }
  const rule = reader.choice('workInjury.death.lumpSum.rule', recognised)
  if (rule === 'nationalIncome') return byIncome(death, recognised, reader)
  return rule === undefined ? undefined : byAverageWage(death, rescue, reader, missing)
}

/** The lump sum since 2011 for a month of death, by the rule that holds in another month. */
export function byIncome(death: YearMonth, ruled: YearMonth, reader: Reader): LumpSumValues | undefined {
  const income = reader.money('statistics.nationalUrbanIncome', death)
  const years = reader.count('workInjury.death.lumpSum.years', ruled)
  if (income === undefined || years === undefined) return undefined
  const lumpSum = mulDivMoney(income, years, 1, TO_FEN)
  return { ...noLumpSum, lumpSumRule: 'nationalIncome', income, years, lumpSum }
}

function byAverageWage(
  death: YearMonth,
  rescue: boolean | undefined,
  reader: Reader,
  missing: Missing[],
): LumpSumValues | undefined {
  if (rescue === undefined) {
    missing.push(needsRescue)
    return undefined
  }
  const averageWage = reader.money('workInjury.base', death)
  const deaths = rescue ? 'rescue' : 'usual'
  const wageMonths = reader.count(`workInjury.death.lumpSum.months.${deaths}`, death)
  if (averageWage === undefined || wageMonths === undefined) return undefined
  const lumpSum = mulDivMoney(averageWage, wageMonths, 1, TO_FEN)
  return { ...noLumpSum, lumpSumRule: 'averageWageMonths', averageWage, wageMonths, lumpSum }
}

const needsRecognition: Missing = {
  kind: 'input',
  path: 'recognised',
  zh: '缺少工伤认定月：2011年以前死亡、届时尚未完成认定的，按新规定执行',
  en: 'needs the month of recognition: a death before 2011 that was not recognised by then follows the new rule',
}

const needsRescue: Missing = {
  kind: 'input',
  path: 'rescue',
  zh: '缺少是否因抢险救灾等死亡：原规定的月数因此不同',
  en: 'needs whether the death was in rescue: the months of the former rule differ',
}
