import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { accountSteps, type AccountInheritanceValues } from './account-steps.js'
import { benefitSteps } from './benefit-steps.js'
import type { BenefitValues } from './benefit-values.js'
import type { SurvivorsRuleId } from './rule-ids.js'

const benefit: RuleDescription<BenefitValues> = {
  zh: '企业职工基本养老保险遗属待遇',
  en: 'Survivors’ benefits of the employees’ pension',
  steps: benefitSteps,
  answer: (v) => {
    const [total, funeral, lumpSum] = [v.total, v.funeralPaid, v.lumpSumPaid].map((fen) => scaledText(fen, 2))
    return {
      zh: `一次性发放${total}元：丧葬补助金${funeral}元，抚恤金${lumpSum}元（${v.wholeMonths}个月${v.oddTwelfths === 0 ? '' : `又${v.oddTwelfths}/12`}）`,
      en: `${total} yuan, paid once: ${funeral} for the funeral, ${lumpSum} as lump sum (${v.wholeMonths}${v.oddTwelfths === 0 ? '' : ` ${v.oddTwelfths}/12`} months)`,
    }
  },
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
  'survivors.account': account,
}
