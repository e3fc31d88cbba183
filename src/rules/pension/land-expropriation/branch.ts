import { scaledText } from '../../../money/index.js'
import type { Branch } from '../../branch.js'
import type { RuleDescription } from '../../description.js'
import { field } from '../../requirement.js'
import { costShape, costSteps, parcelSteps, type ParcelRow, type SocialInsuranceCostValues } from './cost.js'
import { creditShape } from './credit.js'
import { creditSteps, type LandCreditValues } from './credit-steps.js'
import type { LandExpropriationRuleId } from './rule-ids.js'
import { subsidyShape } from './subsidy-input.js'
import { ageBandSteps, subsidySteps, type AgeBandRow, type LandSubsidyValues } from './subsidy.js'

const cost: RuleDescription<SocialInsuranceCostValues, ParcelRow> = {
  zh: '被征地农民社会保障费用',
  en: 'Social insurance cost of expropriated land',
  steps: costSteps,
  rowSteps: parcelSteps,
  rowsName: { zh: '各地块', en: 'Pieces of land' },
  answer: (v) => ({ zh: `${scaledText(v.cost, 2)}元`, en: `${scaledText(v.cost, 2)} yuan` }),
}

const subsidy: RuleDescription<LandSubsidyValues, AgeBandRow> = {
  zh: '被征地农民社会保障补贴',
  en: 'Subsidy for expropriated farmers',
  steps: subsidySteps,
  rowSteps: ageBandSteps,
  rowsName: { zh: '各年龄段', en: 'Age bands' },
  answer: (v) =>
    v.perPerson === null
      ? {
          zh: `按年龄补贴${scaledText(v.given, 2)}元，余${scaledText(v.remainder, 2)}元`,
          en: `${scaledText(v.given, 2)} yuan by age, ${scaledText(v.remainder, 2)} yuan are left`,
        }
      : {
          zh: `每人${scaledText(v.perPerson, 2)}元，余${scaledText(v.remainder, 2)}元`,
          en: `${scaledText(v.perPerson, 2)} yuan for each, ${scaledText(v.remainder, 2)} yuan are left`,
        },
}

const credit: RuleDescription<LandCreditValues> = {
  zh: '被征地农民补贴折算',
  en: 'Subsidy of expropriated farmers put to use',
  steps: creditSteps,
  answer: (v) =>
    v.monthlyGain === null
      ? {
          zh: `折算缴费${v.wholeYears ?? 0}整年，余${scaledText(v.leftOver ?? 0, 2)}元`,
          en: `pays for ${v.wholeYears ?? 0} whole years, ${scaledText(v.leftOver ?? 0, 2)} yuan are left over`,
        }
      : {
          zh: `每月增加养老金${scaledText(v.monthlyGain, 2)}元`,
          en: `adds ${scaledText(v.monthlyGain, 2)} yuan a month to the pension`,
        },
}

const AMOUNT = ['计入补贴', 'the amount rests on it'] as const
const MONTH = field(
  'month',
  ['测算月', 'month'],
  ['决定适用的参数', 'it decides which values of the law apply'],
)

/** Insurance of farmers whose land was expropriated (被征地农民): what is known of its rules. */
export const landExpropriationBranch: Branch<LandExpropriationRuleId> = {
  descriptions: {
    'landExpropriation.socialInsuranceCost': cost,
    'landExpropriation.subsidy': subsidy,
    'landExpropriation.credit': credit,
  },
  requirements: {
    'landExpropriation.socialInsuranceCost': {
      fields: [MONTH, field('parcels', ['各地块面积和标准', 'pieces of land with their rates'], AMOUNT)],
    },
    'landExpropriation.subsidy': {
      fields: [
        MONTH,
        field('fund', ['资金总额', 'fund'], AMOUNT),
        field(
          'people',
          ['符合条件人数', 'entitled people'],
          AMOUNT,
          (partial) => partial.bands === undefined,
        ),
      ],
    },
    'landExpropriation.credit': {
      fields: [
        MONTH,
        field('subsidy', ['本人补贴', 'subsidy of the person'], AMOUNT),
        field('to', ['用于', 'scheme it goes to'], AMOUNT),
        field(
          'yearlyContribution',
          ['职工养老保险年缴费额', 'a year’s contribution in the employees’ scheme'],
          AMOUNT,
          (partial) => (partial.to === undefined ? 'unknown' : partial.to === 'employeeScheme'),
        ),
      ],
    },
  },
  shapes: {
    'landExpropriation.socialInsuranceCost': costShape,
    'landExpropriation.subsidy': subsidyShape,
    'landExpropriation.credit': creditShape,
  },
}
