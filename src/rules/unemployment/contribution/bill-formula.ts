import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'

/** What a base can rest on before the bounds. */
export type BaseBasis = 'ownPrecedingYear' | 'localAverage' | 'atFloor'

/** What the law of a month brings to an unemployment contribution. */
export interface BillTerms {
  /** What the base rests on: the own wage, or what stands in where it cannot be fixed. */
  readonly basis: BaseBasis
  /** Local average wage of the preceding year. */
  readonly reference: Fen
  readonly floor: Fen
  readonly ceiling: Fen
  readonly employerRate: Share
  /** 0 for a rural contract worker, where the law says so. */
  readonly employeeRate: Share
  /** Part of the employer share waived by relief: 0, or up to 1. */
  readonly waivedShare: Share
  readonly rounding: MoneyRounding
}

/** Every amount of a month, in fen. */
export interface BillAmounts {
  readonly base: Fen
  /** 1 when the wage was raised to the floor, -1 when it was cut to the ceiling, 0 when it lies within. */
  readonly moved: -1 | 0 | 1
  /** Employer share before relief. */
  readonly employer: Fen
  readonly waived: Fen
  readonly employerDue: Fen
  readonly employee: Fen
  /** All that is to be paid for the month. */
  readonly payable: Fen
}

/**
 * The unemployment contribution of a worker in a month.
 *
 *     base     = own wage, or what stands in where it cannot be fixed; from the floor to the ceiling
 *     employer = base × employer rate, less the part waived
 *     employee = base × employee rate
 *
 * Each share is rounded for itself, month by month.
 */
export function billFormula(wage: Fen | null, terms: BillTerms): BillAmounts {
  const { basis, reference, floor, ceiling, rounding } = terms
  const counted = wage ?? (basis === 'atFloor' ? floor : reference)
  const base = counted < floor ? floor : counted > ceiling ? ceiling : counted
  const employer = mulDivMoney(base, terms.employerRate, SHARE_ONE, rounding)
  const waived = mulDivMoney(employer, terms.waivedShare, SHARE_ONE, rounding)
  const employee = mulDivMoney(base, terms.employeeRate, SHARE_ONE, rounding)
  const employerDue = employer - waived
  return {
    base,
    moved: base > counted ? 1 : base < counted ? -1 : 0,
    employer,
    waived,
    employerDue: employerDue as Fen,
    employee,
    payable: (employerDue + employee) as Fen,
  }
}
