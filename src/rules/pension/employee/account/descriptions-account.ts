import { monthText } from '../../../../calendar/index.js'
import { scaledText } from '../../../../money/index.js'
import type { RuleDescription } from '../../../description.js'
import {
  accountAfterAwardRowSteps,
  accountAfterAwardSteps,
  type AccountAfterAwardRow,
  type AccountAfterAwardValues,
} from './account-after-award-steps.js'
import { accountRowSteps, accountSteps, type AccountRow, type AccountValues } from './account-steps.js'
import {
  averageIndexRowSteps,
  averageIndexSteps,
  type AverageIndexRow,
  type AverageIndexValues,
} from '../average-index/average-index-steps.js'
import { refundSteps, type RefundValues } from './refund-steps.js'

const account: RuleDescription<AccountValues, AccountRow> = {
  zh: '个人账户储存额',
  en: 'Balance of the individual account',
  steps: accountSteps,
  rowSteps: accountRowSteps,
  rowsName: { zh: '逐记账年度', en: 'Account years' },
  answer: (v) => ({
    zh: `截至${monthText(v.through)}末，个人账户储存额${scaledText(v.balance, 2)}元`,
    en: `${scaledText(v.balance, 2)} yuan at the end of ${monthText(v.through)}`,
  }),
}

const accountAfterAward: RuleDescription<AccountAfterAwardValues, AccountAfterAwardRow> = {
  zh: '退休后个人账户余额',
  en: 'Individual account after award',
  steps: accountAfterAwardSteps,
  rowSteps: accountAfterAwardRowSteps,
  rowsName: { zh: '逐记账年度', en: 'Account years' },
  answer: (v) =>
    v.poolFrom === null
      ? {
          zh: `截至${monthText(v.through)}末，个人账户余额${scaledText(v.balance, 2)}元`,
          en: `${scaledText(v.balance, 2)} yuan are left at the end of ${monthText(v.through)}`,
        }
      : {
          zh: `个人账户支付完毕，自${monthText(v.poolFrom)}起由统筹基金支付`,
          en: `the account is used up; the pool pays from ${monthText(v.poolFrom)}`,
        },
}

const averageIndex: RuleDescription<AverageIndexValues, AverageIndexRow> = {
  zh: '平均缴费工资指数（估算）',
  en: 'Average contribution index (estimate)',
  steps: averageIndexSteps,
  rowSteps: averageIndexRowSteps,
  rowsName: { zh: '各段缴费月', en: 'Runs of months' },
  answer: (v) => {
    const actual = v.actual === null ? '' : scaledText(v.actual, 4)
    return {
      zh: `平均缴费工资指数约${scaledText(v.overall, 4)}${actual === '' ? '' : `，实际缴费指数约${actual}`}（估算）`,
      en: `overall index about ${scaledText(v.overall, 4)}${actual === '' ? '' : `, over the months paid about ${actual}`} (estimate)`,
    }
  },
}

const refund: RuleDescription<RefundValues> = {
  zh: '个人账户一次性返还',
  en: 'Individual account in one sum',
  steps: refundSteps,
  answer: (v) => ({
    zh: `一次性支付个人账户储存额${scaledText(v.amount, 2)}元，终止职工基本养老保险关系`,
    en: `${scaledText(v.amount, 2)} yuan in one sum; the relation ends`,
  }),
}

/** The rules of this topic as `explain` finds them. */
export const accountDescriptions = {
  'employeePension.account': account,
  'employeePension.accountAfterAward': accountAfterAward,
  'employeePension.averageIndex': averageIndex,
  'employeePension.refund': refund,
}
