import type { Bilingual, ParameterDefinition } from '../../types.js'

const benefitMonth: Bilingual = { zh: '待遇所属月', en: 'month of the benefit' }

/** Parameters: Work-injury benefits (工伤待遇). */
export const injuryBenefitDefinitions = {
  'workInjury.base': {
    zh: '工伤待遇计发基数（统筹地区上年度职工月平均工资）',
    en: 'base of work-injury benefits (average wage of the pool area, preceding year)',
    kind: 'money',
    unit: 'yuan/month',
    axis: benefitMonth,
    whenUnpublished: {
      use: 'precedingYear',
      evidence: 'verified',
      sources: [{ document: 'practice/injury-base' }],
    },
  },
} as const satisfies Record<string, ParameterDefinition>
