import type { Bilingual, ParameterDefinition } from '../../types.js'

const applicationMonth: Bilingual = { zh: '申请月', en: 'month of application' }
const resignationMonth: Bilingual = { zh: '退职月', en: 'month of resignation' }

/** Parameters: Incapacity allowance (病残津贴) and the former resignation benefit (退职). */
export const incapacityDefinitions = {
  'incapacity.fullFormula.within': {
    zh: '按养老金计发办法的距退休月数',
    en: 'months to the statutory age within which the full formula applies',
    kind: 'count',
    unit: 'months',
    axis: applicationMonth,
  },
  'incapacity.duration.least': {
    zh: '未满最低缴费年限的支付期限',
    en: 'shortest duration below the minimum period',
    kind: 'count',
    unit: 'months',
    axis: applicationMonth,
  },
  'incapacity.duration.moreAbove': {
    zh: '缴费满多少月后支付期限增加',
    en: 'months of contributions above which each year adds to the duration',
    kind: 'count',
    unit: 'months',
    axis: applicationMonth,
  },
  'incapacity.duration.perYear': {
    zh: '每多缴费1年增加的支付月数',
    en: 'months of duration added by each further year',
    kind: 'count',
    unit: 'months',
    axis: applicationMonth,
  },
  'incapacity.finding.months': {
    zh: '劳动能力鉴定结论有效月数',
    en: 'months for which a finding of incapacity serves',
    kind: 'count',
    unit: 'months',
    axis: applicationMonth,
  },
  'incapacity.divisorAge': {
    zh: '计发月数所按年龄',
    en: 'age that the divisor goes by',
    kind: 'choice',
    unit: 'choice',
    choices: ['applicationAge', 'statutoryAge'],
    axis: applicationMonth,
  },
  'incapacity.firstPayment': {
    zh: '病残津贴首次发放月',
    en: 'first month of the allowance',
    kind: 'choice',
    unit: 'choice',
    choices: ['monthAfter', 'sameMonth'],
    axis: applicationMonth,
  },
  'incapacity.adjustment.fullFormula': {
    zh: '年度调整（按养老金计发办法的）',
    en: 'yearly adjustment of an allowance by the full formula',
    kind: 'choice',
    unit: 'choice',
    choices: ['placePensioners', 'nationalRate'],
    axis: applicationMonth,
  },
  'incapacity.adjustment.basicItem': {
    zh: '年度调整（按基础养老金计发办法的）',
    en: 'yearly adjustment of an allowance of the basic item',
    kind: 'choice',
    unit: 'choice',
    choices: ['placePensioners', 'nationalRate'],
    axis: applicationMonth,
  },
  'incapacity.resignation.share': {
    zh: '退职生活费占本人标准工资的比例',
    en: 'resignation benefit as a share of the standard wage',
    kind: 'share',
    unit: 'share',
    axis: resignationMonth,
  },
} as const satisfies Record<string, ParameterDefinition>
