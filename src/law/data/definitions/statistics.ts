import type { ParameterDefinition } from '../../types.js'

/** Parameters: figures of the statistics that rules of several branches rest on. */
export const statisticsDefinitions = {
  'statistics.nationalUrbanIncome': {
    zh: '上一年度全国城镇居民人均可支配收入',
    en: 'national urban disposable income per head of the year before',
    kind: 'money',
    unit: 'yuan/year',
    axis: {
      zh: '待遇所属月（死亡月），取上一年度数',
      en: 'month of the benefit or death; the figure of the year before',
    },
  },
} as const satisfies Record<string, ParameterDefinition>
