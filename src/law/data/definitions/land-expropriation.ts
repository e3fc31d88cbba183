import type { ParameterDefinition } from '../../types.js'

/** Parameters: Insurance of farmers whose land was expropriated (被征地农民). */
export const landExpropriationDefinitions = {
  'landExpropriation.cost.rounding': {
    zh: '社会保障费用取整',
    en: 'rounding of the social insurance cost',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '测算月',
      en: 'month of the computation',
    },
    choices: [
      'halfUp/fen',
      'halfUp/jiao',
      'halfUp/yuan',
      'up/fen',
      'up/jiao',
      'up/yuan',
      'down/fen',
      'down/jiao',
      'down/yuan',
    ],
  },
  'landExpropriation.subsidy.rounding': {
    zh: '人均补贴取整',
    en: 'rounding of the subsidy per person',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '测算月',
      en: 'month of the computation',
    },
    choices: [
      'down/fen',
      'down/jiao',
      'down/yuan',
      'halfUp/fen',
      'halfUp/jiao',
      'halfUp/yuan',
      'up/fen',
      'up/jiao',
      'up/yuan',
    ],
  },
  'landExpropriation.years.decimals': {
    zh: '折算缴费年限保留小数位',
    en: 'decimals of the years bought',
    kind: 'count',
    unit: 'decimals',
    axis: {
      zh: '测算月',
      en: 'month of the computation',
    },
  },
  'landExpropriation.years.rounding': {
    zh: '折算缴费年限取舍',
    en: 'rounding of the years bought',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '测算月',
      en: 'month of the computation',
    },
    choices: ['down', 'halfUp', 'up'],
  },
} as const satisfies Record<string, ParameterDefinition>
