import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import {
  residentAccountRowSteps,
  residentAccountSteps,
  type ResidentAccountRow,
  type ResidentAccountValues,
} from './account/account-steps.js'
import {
  arrearsRowSteps,
  arrearsSteps,
  type ArrearsRow,
  type ArrearsValues,
} from './arrears/arrears-steps.js'
import { residentAwardSteps, type ResidentAwardValues } from './award/award-steps.js'
import { eligibilitySteps, type ClaimState, type EligibilityValues } from './claim/eligibility-steps.js'
import { enrolmentSteps, type EnrolmentValues } from './claim/enrolment.js'
import { compareSteps, tierRowSteps, type CompareValues, type TierRow } from './compare/compare-steps.js'
import { contributionSteps, type ResidentContributionValues } from './contribution/contribution-steps.js'
import { residentDeathSteps, type ResidentDeathValues } from './death/death-steps.js'
import type { ResidentPensionRuleId } from './rule-ids.js'

const enrolment: RuleDescription<EnrolmentValues> = {
  zh: '城乡居民基本养老保险参保',
  en: 'Enrolment in the residents’ pension scheme',
  steps: enrolmentSteps,
  answer: (v) => ({
    zh: `可以参保（自${monthText(v.joinFrom)}起满参保年龄）`,
    en: `may join (of age from ${monthText(v.joinFrom)})`,
  }),
}

const CLAIM: Readonly<Record<ClaimState, (v: EligibilityValues) => { zh: string; en: string }>> = {
  claimPossible: (v) => ({
    zh: `可以领取，自${monthText(v.firstPayment)}起发放`,
    en: `may be claimed, paid from ${monthText(v.firstPayment)}`,
  }),
  beforeAge: (v) => ({
    zh: `尚未到龄，${monthText(v.reachMonth)}到龄`,
    en: `not of age yet, which is reached in ${monthText(v.reachMonth)}`,
  }),
  tooFewYears: (v) => ({
    zh: `还差${v.yearsShort}年，可补缴${v.makeUpYears}年`,
    en: `${v.yearsShort} years are missing, ${v.makeUpYears} may be made up`,
  }),
  otherPension: () => ({ zh: '已领取其他基本养老待遇', en: 'another basic pension is drawn' }),
}

const eligibility: RuleDescription<EligibilityValues> = {
  zh: '城乡居民养老金领取条件',
  en: 'Conditions of the residents’ pension',
  steps: eligibilitySteps,
  answer: (v) => CLAIM[v.claim](v),
}

const contribution: RuleDescription<ResidentContributionValues> = {
  zh: '城乡居民养老保险年度缴费',
  en: 'A year’s contribution of a resident',
  steps: contributionSteps,
  answer: (v) => ({
    zh: `计入个人账户${scaledText(v.credited, 2)}元`,
    en: `${scaledText(v.credited, 2)} yuan are credited to the account`,
  }),
}

const account: RuleDescription<ResidentAccountValues, ResidentAccountRow> = {
  zh: '城乡居民养老保险个人账户',
  en: 'Account of a resident',
  steps: residentAccountSteps,
  rowSteps: residentAccountRowSteps,
  rowsName: { zh: '逐年', en: 'Years' },
  answer: (v) => ({
    zh: `截至${monthText(v.through)}末，个人账户储存额${scaledText(v.balance, 2)}元`,
    en: `${scaledText(v.balance, 2)} yuan at the end of ${monthText(v.through)}`,
  }),
}

const award: RuleDescription<ResidentAwardValues> = {
  zh: '城乡居民养老金',
  en: 'Pension of a resident',
  steps: residentAwardSteps,
  answer: (v) => ({
    zh: `${monthText(v.month)}每月${scaledText(v.total, 2)}元，自${monthText(v.firstPayment)}起发放`,
    en: `${scaledText(v.total, 2)} yuan a month in ${monthText(v.month)}, paid from ${monthText(v.firstPayment)}`,
  }),
}

const arrears: RuleDescription<ArrearsValues, ArrearsRow> = {
  zh: '基础养老金补发',
  en: 'Arrears of the basic pension of residents',
  steps: arrearsSteps,
  rowSteps: arrearsRowSteps,
  rowsName: { zh: '各段', en: 'Stretches' },
  answer: (v) => ({
    zh: `${v.months}个月应补发${scaledText(v.arrears, 2)}元`,
    en: `${scaledText(v.arrears, 2)} yuan are owed for ${v.months} months`,
  }),
}

const death: RuleDescription<ResidentDeathValues> = {
  zh: '城乡居民养老保险参保人死亡待遇',
  en: 'Death in the residents’ scheme',
  steps: residentDeathSteps,
  answer: (v) => ({
    zh: `账户余额${scaledText(v.inherited, 2)}元依法继承，丧葬补助金${scaledText(v.funeral, 2)}元`,
    en: `${scaledText(v.inherited, 2)} yuan for the heirs and a funeral grant of ${scaledText(v.funeral, 2)} yuan`,
  }),
}

const compareTiers: RuleDescription<CompareValues, TierRow> = {
  zh: '城乡居民养老保险缴费档次比较',
  en: 'Contribution tiers of residents compared',
  steps: compareSteps,
  rowSteps: tierRowSteps,
  rowsName: { zh: '各档次', en: 'Tiers' },
  answer: (v) => ({
    zh: `比较${v.tiers}个档次，缴费${v.years}年，自${monthText(v.firstPayment)}起领取`,
    en: `${v.tiers} tiers over ${v.years} years, drawn from ${monthText(v.firstPayment)}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const residentPensionDescriptions: Readonly<Record<ResidentPensionRuleId, AnyDescription>> = {
  'residentPension.enrolment': enrolment,
  'residentPension.eligibility': eligibility,
  'residentPension.contribution': contribution,
  'residentPension.account': account,
  'residentPension.award': award,
  'residentPension.arrears': arrears,
  'residentPension.death': death,
  'residentPension.compareTiers': compareTiers,
}
