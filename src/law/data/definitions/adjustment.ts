import type { ParameterDefinition } from '../../types.js'

/** Parameters: Yearly adjustment of pensions (基本养老金调整). */
export const adjustmentDefinitions = {
  'adjustment.pension.scheme': {
    zh: '基本养老金调整方案',
    en: 'scheme of the yearly pension adjustment',
    kind: 'scheme',
    unit: 'scheme',
    neverCarried: true,
    axis: { zh: '调整年度的1月', en: 'January of the year of adjustment' },
  },
  'adjustment.pension.rounding': {
    zh: '调整各项的取整',
    en: 'rounding of the parts of an adjustment',
    kind: 'choice',
    unit: 'choice',
    choices: ['halfUp/fen', 'up/fen', 'down/fen', 'halfUp/jiao', 'up/jiao', 'up/yuan'],
    axis: { zh: '调整年度的1月', en: 'January of the year of adjustment' },
  },
  'adjustment.national.rate': {
    zh: '全国总体调整比例',
    en: 'national overall rate of adjustment',
    kind: 'share',
    unit: 'share',
    neverCarried: true,
    axis: { zh: '调整年度的1月', en: 'January of the year of adjustment' },
  },
} as const satisfies Record<string, ParameterDefinition>
