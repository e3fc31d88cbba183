import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Bilingual } from '../../../law/index.js'
import { scaledText, type Fen } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { businessStartSteps, type BusinessStartValues } from './business-start-steps.js'
import { claimTransferSteps, type ClaimTransferValues } from './claim-transfer-steps.js'
import { deathSteps, type DeathValues } from './death-steps.js'
import { earlierDeathSteps, type EarlierDeathValues } from './earlier-death-steps.js'
import { earlierMedicalSteps, type EarlierMedicalValues } from './earlier-medical-steps.js'
import { joblessAidSteps, type JoblessAidValues } from './jobless-aid-steps.js'
import { medicalSteps, type MedicalValues } from './medical-steps.js'
import { priceSubsidySteps, type PriceSubsidyValues } from './price-subsidy-steps.js'
import type { UnemploymentSupportRuleId } from './rule-ids.js'
import { ruralLumpSumSteps, type RuralLumpSumValues } from './rural-lump-sum-steps.js'
import { temporaryAidSteps, type TemporaryAidValues } from './temporary-aid-steps.js'

const yuan = (amount: Fen): string => scaledText(amount, 2)

const once = (amount: Fen): Bilingual => ({
  zh: `一次性支付${yuan(amount)}元`,
  en: `${yuan(amount)} yuan, paid once`,
})

const monthly = (aid: Fen, from: YearMonth, to: YearMonth): Bilingual => ({
  zh: `${monthText(from)}至${monthText(to)}每月${yuan(aid)}元`,
  en: `${yuan(aid)} yuan a month from ${monthText(from)} to ${monthText(to)}`,
})

const medical: RuleDescription<MedicalValues> = {
  zh: '失业人员职工医疗保险费',
  en: 'Medical contributions of an unemployed person',
  steps: medicalSteps,
  answer: (v) => ({
    zh: `失业保险基金当月代缴${yuan(v.total)}元`,
    en: `the unemployment fund pays ${yuan(v.total)} yuan for the month`,
  }),
}

const earlierMedical: RuleDescription<EarlierMedicalValues> = {
  zh: '2011年7月以前的失业人员医疗补助金',
  en: 'Medical aid of an unemployed person before July 2011',
  steps: earlierMedicalSteps,
  answer: ({ monthlyAid, inpatientAid }) => ({
    zh: `当月医疗补助金${yuan(monthlyAid)}元${inpatientAid === null ? '' : `，住院医疗补助${yuan(inpatientAid)}元`}`,
    en: `${yuan(monthlyAid)} yuan for the month${inpatientAid === null ? '' : `, ${yuan(inpatientAid)} for inpatient care`}`,
  }),
}

const death: RuleDescription<DeathValues> = {
  zh: '领取失业保险金期间死亡的待遇',
  en: 'Death while drawing the unemployment benefit',
  steps: deathSteps,
  answer: (v) => once(v.total),
}

const earlierDeath: RuleDescription<EarlierDeathValues> = {
  zh: '2011年7月以前领取失业保险金期间死亡的待遇',
  en: 'Death while drawing the unemployment benefit, before July 2011',
  steps: earlierDeathSteps,
  answer: (v) => once(v.total),
}

const ruralLumpSum: RuleDescription<RuralLumpSumValues> = {
  zh: '农民合同制工人一次性生活补助',
  en: 'Lump sum of a rural contract worker',
  steps: ruralLumpSumSteps,
  answer: (v) => once(v.lumpSum),
}

const businessStart: RuleDescription<BusinessStartValues> = {
  zh: '自谋职业一次性领取失业保险金',
  en: 'Remaining benefit in one payment, for starting a business',
  steps: businessStartSteps,
  answer: (v) => once(v.payment),
}

const priceSubsidy: RuleDescription<PriceSubsidyValues> = {
  zh: '价格临时补贴',
  en: 'Temporary price subsidy',
  steps: priceSubsidySteps,
  answer: (v) => ({
    zh: `${monthText(v.month)}价格临时补贴${yuan(v.subsidy)}元`,
    en: `${yuan(v.subsidy)} yuan for ${monthText(v.month)}`,
  }),
}

const joblessAid: RuleDescription<JoblessAidValues> = {
  zh: '失业补助金',
  en: 'Jobless aid',
  steps: joblessAidSteps,
  answer: (v) => monthly(v.aid, v.firstMonth, v.lastMonth),
}

const temporaryAid: RuleDescription<TemporaryAidValues> = {
  zh: '临时生活补助',
  en: 'Temporary living aid',
  steps: temporaryAidSteps,
  answer: (v) => monthly(v.aid, v.firstMonth, v.lastMonth),
}

const claimTransfer: RuleDescription<ClaimTransferValues> = {
  zh: '领取期间失业保险关系转移的资金',
  en: 'Money that moves with a running unemployment claim',
  steps: claimTransferSteps,
  answer: (v) => ({ zh: `划转${yuan(v.total)}元`, en: `${yuan(v.total)} yuan move` }),
}

/** The rules of this branch as `explain` finds them. */
export const unemploymentSupportDescriptions: Readonly<Record<UnemploymentSupportRuleId, AnyDescription>> = {
  'unemployment.medical': medical,
  'unemployment.medicalBefore2011': earlierMedical,
  'unemployment.death': death,
  'unemployment.deathBefore2011': earlierDeath,
  'unemployment.ruralLumpSum': ruralLumpSum,
  'unemployment.businessStart': businessStart,
  'unemployment.priceSubsidy': priceSubsidy,
  'unemployment.joblessAid': joblessAid,
  'unemployment.temporaryAid': temporaryAid,
  'unemployment.claimTransfer': claimTransfer,
}
