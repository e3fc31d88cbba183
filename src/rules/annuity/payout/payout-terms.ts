import type { Missing, Reader } from '../../../law/index.js'
import type { DeciMonths, MoneyRounding } from '../../../money/index.js'
import { DECI_MONTH_ONE } from '../../../money/index.js'
import { divisorAt, divisorTerms } from '../../pension/employee/award/divisor.js'
import type { PayoutForm } from './payout-form.js'
import type { PayoutRequest } from './payout-request.js'
import { scheduleByAmount, scheduleByDivisor, type Schedule } from './schedule.js'

/** A schedule, and over what the balance was spread. */
export interface PayoutPlan extends Schedule {
  /** Age in months at the claim, where the divisor goes by it. */
  readonly ageMonths: number | null
  /** Divisor or number of payments, in tenths; null where a fixed amount was chosen. */
  readonly divisor: DeciMonths | null
  readonly rounding: MoneyRounding
}

/** The plan of a request; undefined while something is missing (the reader, or `missing`, knows what). */
export function payoutPlan(
  request: PayoutRequest,
  form: PayoutForm,
  reader: Reader,
  missing: Missing[],
): PayoutPlan | undefined {
  const { month, balance, birth, payments, each } = request
  const rounding = reader.rounding('annuity.payout.rounding', month)
  if (form === 'lumpSum' || form === 'insurance')
    return rounding && spread(balance, DECI_MONTH_ONE as DeciMonths, null, rounding)
  if (request.from === undefined) missing.push(MISSING.from)
  if (each !== undefined)
    return rounding && { ...scheduleByAmount(balance, each), ageMonths: null, divisor: null, rounding }
  if (payments !== undefined)
    return rounding && spread(balance, (payments * DECI_MONTH_ONE) as DeciMonths, null, rounding)
  if (form !== 'monthly') {
    missing.push(MISSING.payments)
    return undefined
  }
  const divisors = divisorTerms(month, reader)
  if (birth === undefined) missing.push(MISSING.birth)
  if (birth === undefined || divisors === undefined || rounding === undefined) return undefined
  const ageMonths = month - birth
  return spread(balance, divisorAt(ageMonths, divisors), ageMonths, rounding)
}

function spread(
  balance: PayoutRequest['balance'],
  divisor: DeciMonths,
  ageMonths: number | null,
  rounding: MoneyRounding,
): PayoutPlan {
  return { ...scheduleByDivisor(balance, divisor, rounding), ageMonths, divisor, rounding }
}

const MISSING = {
  from: {
    kind: 'input',
    path: 'from',
    zh: '缺少首次领取月',
    en: 'needs the first month of payment',
  },
  payments: {
    kind: 'input',
    path: 'payments',
    zh: '缺少领取次数：分次领取须选定次数',
    en: 'needs the number of payments: who draws in parts fixes it',
  },
  birth: {
    kind: 'input',
    path: 'birth',
    zh: '缺少出生年月：按计发月数领取须知领取时年龄',
    en: 'needs the birth month: the divisor goes by the age at the claim',
  },
} as const satisfies Record<string, Missing>
