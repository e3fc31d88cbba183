import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Reader } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** The average wage behind the bounds of the own wage: the base of benefits, or the reference of contributions. */
export type BoundsWage = ChoiceOf<'workInjury.ownWage.boundsWage'>

/** The bounds of the own wage for an injury of a month. */
export interface OwnWageTerms {
  readonly boundsWage: BoundsWage
  readonly averageWage: Fen
  readonly floorShare: Share
  readonly ceilingShare: Share
  readonly rounding: MoneyRounding
  readonly floor: Fen
  readonly ceiling: Fen
}

/** The parameter that holds the average wage behind the bounds. */
export function boundsWagePath(boundsWage: BoundsWage) {
  return boundsWage === 'benefitBase' ? 'workInjury.base' : 'employeePension.contribution.base.reference'
}

/** Reads the bounds; undefined when a value is missing (the reader knows which). */
export function ownWageTerms(injury: YearMonth, reader: Reader): OwnWageTerms | undefined {
  const boundsWage = reader.choice('workInjury.ownWage.boundsWage', injury)
  const averageWage = boundsWage && reader.money(boundsWagePath(boundsWage), injury)
  const floorShare = reader.share('workInjury.ownWage.floorShare', injury)
  const ceilingShare = reader.share('workInjury.ownWage.ceilingShare', injury)
  const rounding = reader.rounding('workInjury.rounding', injury)
  if (
    boundsWage === undefined ||
    averageWage === undefined ||
    floorShare === undefined ||
    ceilingShare === undefined ||
    rounding === undefined
  )
    return undefined
  const floor = mulDivMoney(averageWage, floorShare, SHARE_ONE, rounding)
  const ceiling = mulDivMoney(averageWage, ceilingShare, SHARE_ONE, rounding)
  return { boundsWage, averageWage, floorShare, ceilingShare, rounding, floor, ceiling }
}

/**
 * The own wage (本人工资) from the mean contribution wage of the months before the injury:
 *
 *     own wage = mean, at least 60 % and at most 300 % of the average wage of the pool area
 */
export function boundedWage(mean: Fen, { floor, ceiling }: Pick<OwnWageTerms, 'floor' | 'ceiling'>): Fen {
  return mean > ceiling ? ceiling : mean < floor ? floor : mean
}
