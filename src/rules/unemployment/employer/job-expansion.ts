import { completedMonths, dateParts, yearOf } from '../../../calendar/index.js'
import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { readExpansionInput, type ExpansionRequest, type JobExpansionInput } from './expansion-input.js'
import { expansionReasons, type HiredFacts } from './expansion-reasons.js'
import { expansionSteps, type JobExpansionValues } from './expansion-steps.js'
import { expansionTerms } from './expansion-terms.js'
import { paidOnce } from './paid-once.js'
import { ceilingNotice } from './refund-reasons.js'

/** A job-expansion subsidy that is due. */
export interface EntitledJobExpansion extends Computed<JobExpansionValues, 'entitled'> {
  readonly rule: 'unemployment.jobExpansion'
  /** Yuan, paid once to the firm for this hire. */
  readonly amounts: { readonly subsidy: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a hire for which the subsidy is asked. */
export type JobExpansion = EntitledJobExpansion | NotEntitled | Undetermined

/**
 * Job-expansion subsidy (一次性扩岗补助) to a firm for one hire. Yuan, once, from the unemployment fund to the firm.
 *
 * Henan in 2025: 1500 yuan for a student of the graduation year, a graduate within two years (by calendar years) without
 * work, or a registered jobless of 16 to 24 years, hired from January 2024 to December 2025, with a labour contract and
 * three months of pension, unemployment and work-injury insurance paid in full; once for a person. From 2022 to 2024 up
 * to 1500 (recalled); the months asked for in 2022 and 2023 and the measure of 2026 were not seen: `undetermined`.
 *
 * @returns `entitled` with the subsidy in yuan and its payment, with a notice where the text names a ceiling;
 * `notEntitled` with every reason; `undetermined` naming the missing value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `unemployment.fieldWithoutMeaning`,
 * `unemployment.hiredAfterApplication`, `unemployment.monthsBeforeHiring`, `unemployment.bornAfterHiring`
 * @see 豫人社办〔2025〕35号; 豫人社办〔2024〕47号
 * @example
 * const hire = {
 *   month: '2025-11', hired: '2025-07-15', group: 'graduationYear', graduation: '2025-06',
 *   contract: true, contributionMonths: 4, takenBefore: false,
 * } as const
 * const subsidy = unemployment.jobExpansion(hire, lawOf('luoyang'))
 * subsidy.outcome === 'entitled' && subsidy.amounts.subsidy.toFixed(2) // '1500.00'
 * unemployment.jobExpansion({ ...hire, contributionMonths: 2 }, lawOf('luoyang')).outcome // 'notEntitled'
 */
export function jobExpansion(input: JobExpansionInput, law: Law): JobExpansion {
  const rule = 'unemployment.jobExpansion'
  const request = readExpansionInput(input)
  const { month, group } = request
  const reader = readerOf(law)
  const terms = expansionTerms(month, group, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const facts = hiredFacts(request)
  const reasons = expansionReasons(request, terms, facts, reader)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const values: JobExpansionValues = {
    month,
    hired: input.hired,
    hiresFrom: terms.hiresFrom,
    hiresTo: terms.hiresTo,
    group,
    groups: terms.groups,
    graduation: request.graduation ?? null,
    yearsSince: facts.yearsSince,
    graduateYears: terms.graduateYears,
    age: facts.age,
    youthFrom: terms.youthFrom,
    youthTo: terms.youthTo,
    contributionMonths: request.contributionMonths,
    requiredMonths: terms.months,
    basis: terms.basis,
    subsidy: terms.amount,
  }
  const shown = present(values, expansionSteps)
  const ceiling = terms.basis === 'upTo' ? [ceilingNotice('unemployment.expansion.basis')] : []
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, expansionSteps), ...ceiling]),
    rule,
    outcome: 'entitled',
    amounts: { subsidy: shown.subsidy },
    payments: paidOnce(rule, shown.month, shown.subsidy),
    values: shown,
  }
}

function hiredFacts({ hired, graduation, birth }: ExpansionRequest): HiredFacts {
  const [year] = dateParts(hired)
  return {
    yearsSince: graduation === undefined ? null : year - yearOf(graduation),
    age: birth === undefined ? null : Math.floor(completedMonths(birth, hired, 'nextMonth') / 12),
  }
}
