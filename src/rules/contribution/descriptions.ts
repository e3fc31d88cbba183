import { monthText } from '../../calendar/index.js'
import type { Bilingual } from '../../law/index.js'
import { scaledText } from '../../money/index.js'
import type { RuleDescription } from '../description.js'
import { baseBoundsSteps, type BaseBoundsValues } from './base-bounds-steps.js'
import { lineSteps, type ContributionLine } from './contribution-line-steps.js'
import { contributionSteps, type ContributionValues } from './contribution-steps.js'
import { lateChargeSteps, type LateChargeValues } from './late-charge-steps.js'
import {
  settlementLineSteps,
  settlementSteps,
  type SettlementLine,
  type SettlementValues,
} from './settlement-steps.js'
import { periodText } from './stretches.js'

const LINES: Bilingual = { zh: '分段明细（每月金额）', en: 'Lines (amounts of each month)' }

const baseBounds: RuleDescription<BaseBoundsValues> = {
  zh: '基本养老保险缴费基数上下限',
  en: 'Bounds of the contribution base',
  steps: baseBoundsSteps,
  answer: (v) => ({
    zh: `${monthText(v.month)}下限${scaledText(v.floor, 2)}元，上限${scaledText(v.ceiling, 2)}元`,
    en: `in ${monthText(v.month)} from ${scaledText(v.floor, 2)} to ${scaledText(v.ceiling, 2)} yuan a month`,
  }),
}

const contribution: RuleDescription<ContributionValues, ContributionLine> = {
  zh: '企业职工基本养老保险缴费',
  en: 'Contributions to the employee pension',
  steps: contributionSteps,
  rowSteps: lineSteps,
  rowsName: LINES,
  answer: (v) => {
    const payable = scaledText(v.payableTotal, 2)
    const account = scaledText(v.accountTotal, 2)
    return {
      zh: `${periodText(v)}共${v.months}个月应缴${payable}元，计入个人账户${account}元`,
      en: `${periodText(v)}, ${v.months} month${v.months === 1 ? '' : 's'}: ${payable} yuan payable, ${account} yuan credited to the account`,
    }
  },
}

const settlement: RuleDescription<SettlementValues, SettlementLine> = {
  zh: '缴费基数结算补差',
  en: 'Settlement of contributions paid on provisional bounds',
  steps: settlementSteps,
  rowSteps: settlementLineSteps,
  rowsName: LINES,
  answer: (v) => {
    const payable = scaledText(v.payableTotal, 2)
    return {
      zh: `${periodText(v)}应补${payable}元${v.payableUntil === null ? '' : `，截至${v.payableUntil}免收滞纳金`}`,
      en: `${periodText(v)}: ${payable} yuan still to be paid${v.payableUntil === null ? '' : `, without late charge until ${v.payableUntil}`}`,
    }
  },
}

const lateCharge: RuleDescription<LateChargeValues> = {
  zh: '社会保险费滞纳金',
  en: 'Late-payment charge',
  steps: lateChargeSteps,
  answer: (v) => ({
    zh: `逾期${v.days}天，滞纳金${scaledText(v.charge, 2)}元`,
    en: `${v.days} day${v.days === 1 ? '' : 's'} late: a charge of ${scaledText(v.charge, 2)} yuan`,
  }),
}

/** The rules on contributions as `explain` finds them. */
export const contributionDescriptions = {
  'employeePension.baseBounds': baseBounds,
  'employeePension.contribution': contribution,
  'employeePension.settlement': settlement,
  'employeePension.lateCharge': lateCharge,
}
