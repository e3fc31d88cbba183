import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import { periodText } from '../../contribution/stretches.js'
import type { RuleDescription } from '../../description.js'
import { unemploymentLineSteps, type UnemploymentBillLine } from './bill-line-steps.js'
import { unemploymentContributionSteps, type UnemploymentContributionValues } from './bill-steps.js'
import { GROUP_WORDS } from './coverage-groups.js'
import { unemploymentCoverageSteps, type UnemploymentCoverageValues } from './coverage.js'
import { deemedMonthsSteps, type DeemedMonthsValues } from './deemed-months-steps.js'
import {
  unemploymentLateRowSteps,
  unemploymentLateSteps,
  type UnemploymentLateChargeValues,
  type UnemploymentLateRow,
} from './late-charge-steps.js'

const contribution: RuleDescription<UnemploymentContributionValues, UnemploymentBillLine> = {
  zh: '失业保险费',
  en: 'Unemployment contributions',
  steps: unemploymentContributionSteps,
  rowSteps: unemploymentLineSteps,
  rowsName: { zh: '分段明细（每月金额）', en: 'Lines (amounts of each month)' },
  answer: (v) => {
    const payable = scaledText(v.payableTotal, 2)
    return {
      zh: `${periodText(v)}共${v.months}个月应缴失业保险费${payable}元`,
      en: `${periodText(v)}, ${v.months} month${v.months === 1 ? '' : 's'}: ${payable} yuan of unemployment contributions`,
    }
  },
}

const lateCharge: RuleDescription<UnemploymentLateChargeValues, UnemploymentLateRow> = {
  zh: '失业保险费滞纳金',
  en: 'Late-payment charge on unemployment contributions',
  steps: unemploymentLateSteps,
  rowSteps: unemploymentLateRowSteps,
  rowsName: { zh: '逾期各段', en: 'Days late by rate' },
  answer: (v) => ({
    zh: `逾期${v.days}天，滞纳金${scaledText(v.charge, 2)}元`,
    en: `${v.days} day${v.days === 1 ? '' : 's'} late: a charge of ${scaledText(v.charge, 2)} yuan`,
  }),
}

const deemedMonths: RuleDescription<DeemedMonthsValues> = {
  zh: '失业保险缴费时间（含视同缴费）',
  en: 'Unemployment contribution time with deemed months',
  steps: deemedMonthsSteps,
  answer: (v) => ({
    zh: `缴费时间${v.countedMonths}个月`,
    en: `${v.countedMonths} months of contribution time`,
  }),
}

const coverage: RuleDescription<UnemploymentCoverageValues> = {
  zh: '失业保险参保范围',
  en: 'Who is covered by unemployment insurance',
  steps: unemploymentCoverageSteps,
  answer: (v) => ({
    zh: `${monthText(v.month)}：${GROUP_WORDS[v.group].zh}应当参加失业保险`,
    en: `${monthText(v.month)}: unemployment insurance covers ${GROUP_WORDS[v.group].en}`,
  }),
}

/** The rules on unemployment contributions as `explain` finds them. */
export const unemploymentContributionDescriptions = {
  'unemployment.contribution': contribution,
  'unemployment.lateCharge': lateCharge,
  'unemployment.deemedMonths': deemedMonths,
  'unemployment.coverage': coverage,
}
