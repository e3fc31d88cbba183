import type { Bilingual } from '../../../law/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { accountSteps, type AccountInheritanceValues } from './account-steps.js'
import { benefitSteps } from './benefit-steps.js'
import type { BenefitValues, EarlierBenefitValues, SharedBenefitValues } from './benefit-values.js'
import { earlierBenefitSteps } from './earlier-benefit-steps.js'
import type { SurvivorsRuleId } from './rule-ids.js'

const answer = (v: SharedBenefitValues, paidFuneral: number, paidLumpSum: number): Bilingual => {
  const [total, funeral, lumpSum] = [v.total, paidFuneral, paidLumpSum].map((fen) => scaledText(fen, 2))
  const odd = v.oddTwelfths > 0
  return {
    zh: `一次性发放${total}元：丧葬补助金${funeral}元，抚恤金${lumpSum}元（${v.wholeMonths}个月${odd ? `又${v.oddTwelfths}/12` : ''}）`,
    en: `${total} yuan, paid once: ${funeral} for the funeral, ${lumpSum} as lump sum (${v.wholeMonths}${odd ? ` ${v.oddTwelfths}/12` : ''} months)`,
  }
}

const benefit: RuleDescription<BenefitValues> = {
  zh: '企业职工基本养老保险遗属待遇',
  en: 'Survivors’ benefits of the employees’ pension',
  steps: benefitSteps,
  answer: (v) => answer(v, v.funeralPaid, v.lumpSumPaid),
}

const earlier: RuleDescription<EarlierBenefitValues> = {
  zh: '河南2021年9月以前在职死亡的丧葬费和抚恤金',
  en: 'Survivors’ benefits of a death in work in Henan before September 2021',
  steps: earlierBenefitSteps,
  answer: (v) => answer(v, v.funeral, v.lumpSum),
}

const account: RuleDescription<AccountInheritanceValues> = {
  zh: '个人账户余额继承',
  en: 'Inheritance of the individual account',
  steps: accountSteps,
  answer: (v) => ({
    zh: `一次性支付个人账户余额${scaledText(v.amount, 2)}元`,
    en: `${scaledText(v.amount, 2)} yuan of the individual account, paid once`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const survivorsDescriptions: Readonly<Record<SurvivorsRuleId, AnyDescription>> = {
  'survivors.benefit': benefit,
  'survivors.benefitBefore2021': earlier,
  'survivors.account': account,
}
