import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { incomeTerms } from './income-terms.js'
import type { SurvivorsRuleId } from './rule-ids.js'

const PERIOD = ['决定适用的办法和参数', 'it decides which rule and which values of the law apply'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const CAUSE = ['因工死亡的由工伤保险支付', 'after a death at work the work-injury insurance pays'] as const

/** The rest of the requirement on own contributions: below the months of the law, in work. */
const capped = (partial: PartialInput, reader: Reader): Need => {
  const status = given(partial, 'status')
  if (status === 'retired' || status === 'resigned') return false
  const death = givenMonth(partial, 'death')
  const months = given(partial, 'contributionMonths')
  if (status === undefined || death === undefined || typeof months !== 'number') return 'unknown'
  const below = reader.optional((r) => r.count('survivors.cap.below', death))
  return below !== undefined && months < below
}

const byOwnWage = (partial: PartialInput, reader: Reader): Need => {
  const status = given(partial, 'status')
  const death = givenMonth(partial, 'death')
  if (status !== undefined && status !== 'employed' && status !== 'flexible') return false
  if (status === undefined || death === undefined) return 'unknown'
  return reader.optional((r) => r.choice('survivors.rule.inWork', death)) === 'ownWageMonths'
}

const BENEFIT: RuleRequirements = {
  fields: [
    field('death', ['死亡月', 'month of death'], PERIOD),
    field('status', ['死亡时身份', 'status at death'], PERIOD),
    field('cause', ['死亡原因', 'cause of death'], CAUSE),
    field('contributionMonths', ['缴费月数', 'months of contributions'], AMOUNT),
    field(
      'pensionMonths',
      ['已领取养老金月数', 'months of pension drawn'],
      ['每领取1年减少1个月', 'each year drawn takes a month off'],
      (partial) => {
        const status = given(partial, 'status')
        return status === undefined ? 'unknown' : status === 'retired' || status === 'resigned'
      },
    ),
    field(
      'ownContributions',
      ['个人缴费之和', 'own contributions in all'],
      ['缴费不满5年的，待遇以此为限', 'with less than five years they cap the benefits'],
      capped,
    ),
    field(
      'meanWage',
      ['死亡前24个月平均缴费工资', 'mean contribution wage of the last 24 months'],
      ['2021年9月以前的抚恤金以此计算', 'the lump sum before September 2021 rests on it'],
      byOwnWage,
    ),
  ],
  parameters(partial, reader) {
    const death = givenMonth(partial, 'death')
    const status = given(partial, 'status')
    const group = status === 'retired' || status === 'resigned' ? status : 'inWork'
    if (death !== undefined && reader.choice(`survivors.rule.${group}`, death) === 'incomeMonths')
      incomeTerms(death, group !== 'inWork', reader)
  },
}

/** What each rule of this branch asks for. */
export const survivorsRequirements: Readonly<Record<SurvivorsRuleId, RuleRequirements>> = {
  'survivors.benefit': BENEFIT,
  'survivors.benefitBefore2021': BENEFIT,
  'survivors.account': {
    fields: [
      field('death', ['死亡月', 'month of death'], PERIOD),
      field('accountBalance', ['个人账户余额', 'rest of the individual account'], AMOUNT),
      field('ownPart', ['个人缴费部分本息', 'part from own contributions'], AMOUNT, (partial, reader) => {
        const death = givenMonth(partial, 'death')
        if (death === undefined) return 'unknown'
        return reader.optional((r) => r.choice('survivors.account', death)) === 'ownPart'
      }),
    ],
    parameters(partial, reader) {
      const death = givenMonth(partial, 'death')
      if (death !== undefined) reader.choice('survivors.account', death)
    },
  },
}
