import { scaledText, type Fen } from '../../../../money/index.js'
import type { RuleDescription } from '../../../description.js'
import { migrantLumpSumSteps, type MigrantLumpSumValues } from './migrant-lump-sum.js'
import { nursingMonthSteps, type NursingValues } from './nursing-steps.js'
import { pensionTopUpSteps, type PensionTopUpValues } from './pension-top-up.js'
import { regradeSteps, type RegradeValues } from './regrade-steps.js'
import { secondInjurySteps, type SecondInjuryValues } from './second-injury-steps.js'
import { wageLossSteps, type WageLossValues } from './wage-loss.js'

const yuan = (fen: Fen) => scaledText(fen, 2)

const nursing: RuleDescription<NursingValues> = {
  zh: '工伤生活护理费',
  en: 'Nursing after an injury at work',
  steps: nursingMonthSteps,
  answer: (v) => ({ zh: `每月${yuan(v.nursing)}元`, en: `${yuan(v.nursing)} yuan a month` }),
}

const wageLoss: RuleDescription<WageLossValues> = {
  zh: '工伤职工工资降低的差额补助',
  en: 'Wage loss of an injured worker made good',
  steps: wageLossSteps,
  answer: (v) => ({ zh: `每月${yuan(v.amount)}元`, en: `${yuan(v.amount)} yuan a month` }),
}

const pensionTopUp: RuleDescription<PensionTopUpValues> = {
  zh: '养老金低于伤残津贴的补足',
  en: 'Top-up of the pension of an injured worker',
  steps: pensionTopUpSteps,
  answer: (v) => ({ zh: `每月补足${yuan(v.topUp)}元`, en: `${yuan(v.topUp)} yuan a month` }),
}

const migrantLumpSum: RuleDescription<MigrantLumpSumValues> = {
  zh: '农民工一次性享受工伤长期待遇',
  en: 'One payment to an injured migrant worker',
  steps: migrantLumpSumSteps,
  answer: (v) => ({ zh: `一次性支付${yuan(v.amount)}元`, en: `${yuan(v.amount)} yuan, paid once` }),
}

const regrade: RuleDescription<RegradeValues> = {
  zh: '再次鉴定、复查鉴定后的工伤待遇',
  en: 'Work-injury benefits after a new grading',
  steps: regradeSteps,
  answer: (v) => ({
    zh: `一次性伤残补助金差额${yuan(v.lumpSumDifference)}元，伤残津贴每月${yuan(v.newAllowance)}元`,
    en: `${yuan(v.lumpSumDifference)} yuan once, allowance ${yuan(v.newAllowance)} yuan a month`,
  }),
}

const secondInjury: RuleDescription<SecondInjuryValues> = {
  zh: '再次发生工伤的待遇',
  en: 'Benefits after a second injury at work',
  steps: secondInjurySteps,
  answer: (v) => ({
    zh: `一次性伤残补助金${yuan(v.lumpSum)}元${v.allowance === null ? '' : `，伤残津贴每月${yuan(v.allowance)}元`}`,
    en: `${yuan(v.lumpSum)} yuan once${v.allowance === null ? '' : `, allowance ${yuan(v.allowance)} yuan a month`}`,
  }),
}

/** The rules of later events as `explain` finds them. */
export const laterDescriptions = {
  'workInjury.nursing': nursing,
  'workInjury.wageLoss': wageLoss,
  'workInjury.pensionTopUp': pensionTopUp,
  'workInjury.migrantLumpSum': migrantLumpSum,
  'workInjury.regrade': regrade,
  'workInjury.secondInjury': secondInjury,
}
