import { dateText, monthOf, yearMonth, yearOf, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { taxOf, taxStepsOf } from '../tax/tax-table.js'
import { readPersonalContribution, type PersonalContributionInput } from './contribution-input.js'
import { personalContributionSteps, type PersonalContributionValues } from './contribution-steps.js'
import { notOpenReason, openingAt } from './opening.js'

/** A payment into the account. */
export interface DeterminedPersonalContribution extends Computed<PersonalContributionValues, 'determined'> {
  /** Yuan: what the cap admits, what it does not, what is deducted, and the tax saved (null without the income). */
  readonly amounts: {
    readonly accepted: Decimal
    readonly aboveCap: Decimal
    readonly deductible: Decimal
    readonly taxSaved: Decimal | null
  }
}

/** A payment, a refusal, or what the law lacks. */
export type PersonalContribution = DeterminedPersonalContribution | NotEntitled | Undetermined

/**
 * A payment into a personal pension account (个人养老金缴费): what the yearly cap admits, what is deducted from taxable
 * income, and the income tax saved at the person's marginal rates, computed by slices with and without it.
 *
 * @param input day 'YYYY-MM-DD', money in yuan
 * @returns `determined` with amounts in yuan; `notEntitled` while the scheme is not in force at the place
 * (`personalPension.notInForce`); `undetermined` when the law lacks a value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.date`
 * @see 人社部发〔2022〕70号; 财政部、税务总局公告2022年第34号、2024年第21号
 * @example
 * const paid = personalPension.contribution(
 *   { date: '2025-11-20', amount: '12000', taxableIncome: '150000' }, lawOf('luoyang'))
 * paid.outcome === 'determined' && paid.amounts.taxSaved?.toFixed(2) // '1800.00': 6000 at 20 %, 6000 at 10 %
 */
export function contribution(input: PersonalContributionInput, law: Law): PersonalContribution {
  const rule = 'personalPension.contribution'
  const { date, amount, paidThisYear, taxableIncome } = readPersonalContribution(input)
  const month = monthOf(date)
  const reader = readerOf(law)
  const opening = openingAt(date, reader)
  if (opening?.isOpen === false)
    return notEntitled(frameOf(rule, law, reader), [notOpenReason(date, opening)])
  const cap = reader.money('personalPension.cap', month)
  const deferral = reader.choice('personalPension.tax.deferral', month)
  const taxes = taxableIncome === undefined ? undefined : yearlyTax(month, reader)
  if (cap === undefined || deferral === undefined || reader.missing.length > 0)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const accepted = Math.max(0, Math.min(amount, cap - paidThisYear)) as Fen
  const deductible = deferral === 'deferred' ? accepted : (0 as Fen)
  const deductedBefore = deferral === 'deferred' ? (Math.min(paidThisYear, cap) as Fen) : (0 as Fen)
  const taxOn = (deducted: number) =>
    taxes === undefined || taxableIncome === undefined
      ? null
      : taxes(Math.max(0, taxableIncome - deducted) as Fen)
  const taxBefore = taxOn(deductedBefore)
  const taxAfter = taxOn(deductedBefore + deductible)
  const values: PersonalContributionValues = {
    date: dateText(date),
    cap,
    paidThisYear,
    amount,
    accepted,
    aboveCap: (amount - accepted) as Fen,
    deferral,
    deductible,
    taxableIncome: taxableIncome ?? null,
    deductedBefore,
    taxBefore,
    taxAfter,
    taxSaved: taxBefore === null || taxAfter === null ? null : ((taxBefore - taxAfter) as Fen),
  }
  const shown = present(values, personalContributionSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, personalContributionSteps)),
    outcome: 'determined',
    amounts: {
      accepted: shown.accepted,
      aboveCap: shown.aboveCap,
      deductible: shown.deductible,
      taxSaved: shown.taxSaved,
    },
    values: shown,
  }
}

/** The tax of a year as the law has it at its end. */
function yearlyTax(month: YearMonth, reader: Reader): ((income: Fen) => Fen) | undefined {
  const december = yearMonth(yearOf(month), 12)
  const table = reader.table('annuity.tax.yearlyTable', december)
  const rounding = reader.rounding('annuity.tax.rounding', december)
  if (table === undefined || rounding === undefined) return undefined
  const steps = taxStepsOf(table)
  return (income) => taxOf(income, 1, steps, rounding)
}
