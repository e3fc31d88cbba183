import { monthText, readMonth } from '../../../calendar/index.js'
import type { Branch } from '../../branch.js'
import type { RuleDescription } from '../../description.js'
import { field } from '../../requirement.js'
import { INDICATORS, WARNING_INDICATORS } from './indicators.js'
import type { UnemploymentMonitoringRuleId } from './rule-ids.js'
import { unemploymentWarningShape } from './warning-input.js'
import { unemploymentWarningSteps, type UnemploymentWarningValues } from './warning-steps.js'

const INDICATOR = [
  '缺少时该指标无法确定，其余照常',
  'left out, its indicator stays undetermined and the others stand',
] as const

const warning: RuleDescription<UnemploymentWarningValues> = {
  zh: '失业预警',
  en: 'Early warning of unemployment',
  steps: unemploymentWarningSteps,
  answer: (v) => {
    const reached = WARNING_INDICATORS.flatMap((name) => {
      const level = v[`${name}Level`]
      return level === null ? [] : [{ ...INDICATORS[name], level }]
    })
    const month = monthText(v.month)
    if (reached.length === 0) return { zh: `${month}：未达到任何级别`, en: `${month}: no level reached` }
    return {
      zh: `${month}：${reached.map(({ zh, level }) => `${zh}达到“${level}”`).join('，')}`,
      en: `${month}: ${reached.map(({ en, level }) => `${en} at “${level}”`).join(', ')}`,
    }
  },
}

/** Early warning of unemployment (失业预警): what is known of its rules. */
export const unemploymentMonitoringBranch: Branch<UnemploymentMonitoringRuleId> = {
  descriptions: { 'unemployment.warning': warning },
  requirements: {
    'unemployment.warning': {
      fields: [
        field('month', ['监测月', 'month observed'], ['决定适用哪一规划', 'it decides which plan applies']),
        field('registeredRate', ['城镇登记失业率', 'registered unemployment rate'], INDICATOR),
        field('surveyedRate', ['城镇调查失业率', 'surveyed unemployment rate'], INDICATOR),
        field('claimants', ['领取失业保险金人数', 'people drawing benefit'], INDICATOR),
        field('insured', ['失业保险参保人数', 'insured people'], INDICATOR),
        field('fundBalance', ['失业保险基金结余', 'balance of the fund'], INDICATOR),
        field('monthlyExpense', ['失业保险基金月支出', 'expenditure of a month'], INDICATOR),
        field(
          'thresholds',
          ['各指标的级别和界限', 'levels and limits'],
          ['未见官方指标体系，由使用者给出', 'no official set is known, so the caller gives it'],
        ),
      ],
      parameters({ month }, reader) {
        const read = readMonth(month)
        if (read === undefined) return
        reader.share('unemployment.monitoring.registeredLimit', read)
        reader.share('unemployment.monitoring.surveyedLimit', read)
      },
    },
  },
  shapes: { 'unemployment.warning': unemploymentWarningShape },
}
