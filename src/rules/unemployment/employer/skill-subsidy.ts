import { addMonthsToDate, dateText, monthOf } from '../../../calendar/index.js'
import { readerOf, type Law, type Missing } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { paidOnce } from './paid-once.js'
import { ceilingNotice } from './refund-reasons.js'
import { readSkillInput, type SkillSubsidyInput } from './skill-input.js'
import { skillReasons } from './skill-reasons.js'
import { skillSteps, type SkillSubsidyValues } from './skill-steps.js'
import { skillTerms } from './skill-terms.js'

/** A skill subsidy that is due. */
export interface EntitledSkillSubsidy extends Computed<SkillSubsidyValues, 'entitled'> {
  readonly rule: 'unemployment.skillSubsidy'
  /** Yuan, paid once to the worker. */
  readonly amounts: { readonly subsidy: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a claim of the skill subsidy. */
export type SkillSubsidy = EntitledSkillSubsidy | NotEntitled | Undetermined

/**
 * Skill subsidy (技能提升补贴) to an insured worker of a firm, and since 2022 to a recipient of the unemployment
 * benefit, for a vocational certificate. Yuan, once, from the unemployment fund to the worker.
 *
 * 1000, 1500 and 2000 yuan for the junior, intermediate and senior level: national ceilings to 2024, the amounts of
 * Luoyang in 2025, with 1500 for an ungraded certificate. Asked for are 36 months of contributions in 2017 and 2018,
 * 12 since; a claim within 12 months of the certificate (the day a year later still counts). At most three a year to
 * 2024 (on record since 2022); in Luoyang in 2025 one, with two more for trades in shortage, and the firm files. Once for
 * a trade and level. The amounts of Henan in 2017 and 2018 and the measure of 2026 were not seen: `undetermined`.
 *
 * @returns `entitled` with the subsidy in yuan and its payment, with a notice where the text names a ceiling;
 * `notEntitled` with every reason; `undetermined` naming the missing value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.date`,
 * `unemployment.certificateAfterApplication`
 * @see 人社部发〔2017〕40号; 国发〔2018〕39号; 人社厅发〔2018〕36号; 豫人社办〔2025〕35号
 * @example
 * const claim = {
 *   application: '2025-09-10', certificate: '2025-03-20', level: 'senior', status: 'firmStaff',
 *   contributionMonths: 30, takenThisYear: 1, shortageTrade: true, sameTradeAndLevelTaken: false,
 * } as const
 * const subsidy = unemployment.skillSubsidy(claim, lawOf('luoyang'))
 * subsidy.outcome === 'entitled' && subsidy.amounts.subsidy.toFixed(2) // '2000.00'
 * unemployment.skillSubsidy({ ...claim, shortageTrade: false }, lawOf('luoyang')).outcome // 'notEntitled'
 */
export function skillSubsidy(input: SkillSubsidyInput, law: Law): SkillSubsidy {
  const rule = 'unemployment.skillSubsidy'
  const request = readSkillInput(input)
  const month = monthOf(request.application)
  const reader = readerOf(law)
  const terms = skillTerms(month, request.shortageTrade, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const lastDay = addMonthsToDate(request.certificate, terms.certificateMonths, 'lastDay')
  const reasons = skillReasons(request, terms, lastDay, reader)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const subsidy = terms.amounts.get(request.level) as Fen | undefined
  if (subsidy === undefined) return undetermined(frameOf(rule, law, reader), [NO_AMOUNT])
  const values: SkillSubsidyValues = {
    month,
    application: input.application,
    certificate: input.certificate,
    certificatesFrom: terms.certificatesFrom,
    certificateMonths: terms.certificateMonths,
    lastDay: dateText(lastDay),
    status: request.status,
    contributionMonths: request.contributionMonths,
    requiredMonths: terms.months,
    shortageTrade: request.shortageTrade,
    takenThisYear: request.takenThisYear,
    perYear: terms.perYear,
    sameTradeAndLevelTaken: request.sameTradeAndLevelTaken,
    filedBy: terms.filedBy,
    level: request.level,
    basis: terms.basis,
    subsidy,
  }
  const shown = present(values, skillSteps)
  const ceiling = terms.basis === 'upTo' ? [ceilingNotice('unemployment.skill.basis')] : []
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, skillSteps), ...ceiling]),
    rule,
    outcome: 'entitled',
    amounts: { subsidy: shown.subsidy },
    payments: paidOnce(rule, shown.month, shown.subsidy),
    values: shown,
  }
}

const NO_AMOUNT: Missing = {
  kind: 'parameter',
  path: 'unemployment.skill.amount',
  zh: '补贴标准表没有该等级的标准',
  en: 'the table of amounts has none for this level',
}
