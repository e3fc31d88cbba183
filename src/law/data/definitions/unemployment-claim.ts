import type { Bilingual, ParameterDefinition } from '../../types.js'

const benefitMonth: Bilingual = { zh: '待遇所属月', en: 'month of the benefit' }

/** Parameters: Unemployment benefit (失业保险金). */
export const unemploymentClaimDefinitions = {
  'unemployment.amount.reference': {
    zh: '失业保险金所依据的最低工资',
    en: 'minimum wage the unemployment benefit is a share of',
    kind: 'choice',
    unit: 'choice',
    choices: ['local', 'urbanDistricts', 'provinceFirst'],
    axis: benefitMonth,
  },
  'unemployment.amount.share': {
    zh: '失业保险金占最低工资的比例',
    en: 'share of the minimum wage paid as unemployment benefit',
    kind: 'share',
    unit: 'share',
    axis: benefitMonth,
  },
  'unemployment.amount.rounding': {
    zh: '失业保险金标准取整',
    en: 'rounding of the unemployment benefit',
    kind: 'choice',
    unit: 'choice',
    choices: ['halfUp/fen', 'halfUp/jiao', 'halfUp/yuan', 'up/jiao', 'up/yuan', 'down/jiao', 'down/yuan'],
    axis: benefitMonth,
  },
  'unemployment.amount.cap': {
    zh: '失业保险金的上限',
    en: 'upper limit of the unemployment benefit',
    kind: 'choice',
    unit: 'choice',
    choices: ['localWage', 'none'],
    axis: benefitMonth,
  },
  'unemployment.amount.livingStandard': {
    zh: '当地城市居民最低生活保障标准（失业保险金的下限）',
    en: 'local urban minimum-living standard, the lower limit of the unemployment benefit',
    kind: 'money',
    unit: 'yuan/month',
    axis: benefitMonth,
  },
  'unemployment.amount.announced': {
    zh: '失业保险金标准是否见到公布',
    en: 'whether an announcement of the unemployment benefit was seen',
    kind: 'choice',
    unit: 'choice',
    choices: ['announced', 'fromRegulation'],
    axis: benefitMonth,
  },
  'unemployment.povertyCounty.listed': {
    zh: '是否适用原贫困县的失业保险金标准',
    en: 'whether the benefit rule of former poverty counties holds in the place',
    kind: 'choice',
    unit: 'choice',
    choices: ['yes', 'no'],
    axis: benefitMonth,
  },
  'unemployment.povertyCounty.reference': {
    zh: '原贫困县失业保险金所依据的最低工资',
    en: 'minimum wage the benefit of a former poverty county is a share of',
    kind: 'choice',
    unit: 'choice',
    choices: ['none', 'local', 'urbanDistricts'],
    axis: benefitMonth,
  },
  'unemployment.povertyCounty.share': {
    zh: '原贫困县失业保险金占最低工资的比例',
    en: 'share of the minimum wage paid in a former poverty county',
    kind: 'share',
    unit: 'share',
    axis: benefitMonth,
  },
} as const satisfies Record<string, ParameterDefinition>
