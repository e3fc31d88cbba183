import type { Bilingual, ParameterDefinition } from '../../types.js'

const month: Bilingual = { zh: '所属月', en: 'month it holds for' }

/** Parameters: Minimum wage (最低工资). */
export const minimumWageDefinitions = {
  'minimumWage.category': {
    zh: '当地最低工资类别',
    en: 'minimum-wage category of the place',
    kind: 'choice',
    unit: 'choice',
    choices: ['first', 'second', 'third'],
    axis: month,
  },
  'minimumWage.urbanCategory': {
    zh: '所在省辖市市区的最低工资类别',
    en: 'minimum-wage category of the urban districts of the prefecture',
    kind: 'choice',
    unit: 'choice',
    choices: ['first', 'second', 'third'],
    axis: month,
  },
  'minimumWage.monthly.first': {
    zh: '一类地区月最低工资',
    en: 'monthly minimum wage, first category',
    kind: 'money',
    unit: 'yuan/month',
    axis: month,
  },
  'minimumWage.monthly.second': {
    zh: '二类地区月最低工资',
    en: 'monthly minimum wage, second category',
    kind: 'money',
    unit: 'yuan/month',
    axis: month,
  },
  'minimumWage.monthly.third': {
    zh: '三类地区月最低工资',
    en: 'monthly minimum wage, third category',
    kind: 'money',
    unit: 'yuan/month',
    axis: month,
  },
  'minimumWage.hourly.first': {
    zh: '一类地区小时最低工资（非全日制）',
    en: 'hourly minimum wage, part-time work, first category',
    kind: 'money',
    unit: 'yuan/hour',
    axis: month,
  },
  'minimumWage.hourly.second': {
    zh: '二类地区小时最低工资（非全日制）',
    en: 'hourly minimum wage, part-time work, second category',
    kind: 'money',
    unit: 'yuan/hour',
    axis: month,
  },
  'minimumWage.hourly.third': {
    zh: '三类地区小时最低工资（非全日制）',
    en: 'hourly minimum wage, part-time work, third category',
    kind: 'money',
    unit: 'yuan/hour',
    axis: month,
  },
} as const satisfies Record<string, ParameterDefinition>
