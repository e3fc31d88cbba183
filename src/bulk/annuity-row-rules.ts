import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { DeciMonths, MoneyRounding } from '../money/index.js'
import { taxTerms, type TaxTerms } from '../rules/annuity/tax/tax-terms.js'
import { divisorAt, divisorTerms } from '../rules/pension/employee/award/divisor.js'

/** What the law of a retirement month says of monthly payments. */
interface DrawnTerms {
  readonly divisorAt: (ageMonths: number) => DeciMonths
  readonly rounding: MoneyRounding
}

/** The law of a place as rows ask for it: each answer is found once and kept; undefined where a value is missing. */
export interface AnnuityRowRules {
  drawn(retirement: number): DrawnTerms | undefined
  taxed(from: number): TaxTerms | undefined
}

/** The first month of columns, as a month number. */
export const FIRST_ANNUITY_MONTH = FIRST_YEAR * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12
/** Ages up to this are kept once found: 150 years in months. */
const AGES = 1_800

const RULES = new WeakMap<Law, AnnuityRowRules>()

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function annuityRowRules(law: Law): AnnuityRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

/** Answers in dense arrays by month; `null` is an answer that is missing, `undefined` a month nobody asked for. */
function buildRules(law: Law): AnnuityRowRules {
  const drawn = new Array<DrawnTerms | null | undefined>(MONTHS).fill(undefined)
  const taxed = new Array<TaxTerms | null | undefined>(MONTHS).fill(undefined)
  return {
    drawn(retirement) {
      const at = retirement - FIRST_ANNUITY_MONTH
      const known = drawn[at]
      if (known !== undefined) return known ?? undefined
      return (drawn[at] = drawnTerms(law, retirement as YearMonth)) ?? undefined
    },
    taxed(from) {
      const at = from - FIRST_ANNUITY_MONTH
      const known = taxed[at]
      if (known !== undefined) return known ?? undefined
      return (taxed[at] = taxTerms('monthly', from as YearMonth, readerOf(law)) ?? null) ?? undefined
    },
  }
}

function drawnTerms(law: Law, retirement: YearMonth): DrawnTerms | null {
  const reader = readerOf(law)
  const divisors = divisorTerms(retirement, reader)
  const rounding = reader.rounding('annuity.payout.rounding', retirement)
  if (divisors === undefined || rounding === undefined) return null
  const known = new Int32Array(AGES)
  return {
    rounding,
    divisorAt(ageMonths) {
      if (ageMonths >= AGES) return divisorAt(ageMonths, divisors)
      const found = known[ageMonths] as number
      return (found > 0 ? found : (known[ageMonths] = divisorAt(ageMonths, divisors))) as DeciMonths
    },
  }
}
