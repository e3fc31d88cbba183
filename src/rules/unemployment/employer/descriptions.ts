import type { Bilingual } from '../../../law/index.js'
import { scaledText, type Fen } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { emergencySteps, type EmergencyRefundValues } from './emergency-steps.js'
import { expansionSteps, type JobExpansionValues } from './expansion-steps.js'
import { keptTrainingSteps, type KeptTrainingValues } from './kept-training-steps.js'
import { refundSteps } from './refund-steps.js'
import type { StabilisationRefundValues } from './refund-values.js'
import type { UnemploymentEmployerRuleId } from './rule-ids.js'
import { skillSteps, type SkillSubsidyValues } from './skill-steps.js'

/** Paid once to the unit, the firm or the worker; a ceiling says so. */
function paid(amount: Fen, [zh, en]: readonly [zh: string, en: string], ceiling = false): Bilingual {
  const yuan = scaledText(amount, 2)
  return {
    zh: `一次性发给${zh}${ceiling ? '，最高' : ''}${yuan}元`,
    en: `${ceiling ? 'at most ' : ''}${yuan} yuan, paid once to the ${en}`,
  }
}

const refund: RuleDescription<StabilisationRefundValues> = {
  zh: '失业保险稳岗返还',
  en: 'Stabilisation refund of the unemployment insurance',
  steps: refundSteps,
  answer: (v) => paid(v.refund, ['单位', 'unit'], v.basis === 'upTo'),
}

const emergency: RuleDescription<EmergencyRefundValues> = {
  zh: '失业保险应急稳岗返还',
  en: 'Emergency refund of the unemployment insurance',
  steps: emergencySteps,
  answer: (v) => paid(v.refund, ['企业', 'firm']),
}

const skill: RuleDescription<SkillSubsidyValues> = {
  zh: '失业保险技能提升补贴',
  en: 'Skill subsidy of the unemployment insurance',
  steps: skillSteps,
  answer: (v) => paid(v.subsidy, ['本人', 'worker'], v.basis === 'upTo'),
}

const expansion: RuleDescription<JobExpansionValues> = {
  zh: '一次性扩岗补助',
  en: 'Job-expansion subsidy for a hire',
  steps: expansionSteps,
  answer: (v) => paid(v.subsidy, ['企业', 'firm'], v.basis === 'upTo'),
}

const training: RuleDescription<KeptTrainingValues> = {
  zh: '一次性留工培训补助',
  en: 'Training-while-kept subsidy',
  steps: keptTrainingSteps,
  answer: (v) => paid(v.subsidy, ['企业', 'firm']),
}

/** The rules of this branch as `explain` finds them. */
export const employerDescriptions: Readonly<Record<UnemploymentEmployerRuleId, AnyDescription>> = {
  'unemployment.stabilisationRefund': refund,
  'unemployment.emergencyRefund': emergency,
  'unemployment.skillSubsidy': skill,
  'unemployment.jobExpansion': expansion,
  'unemployment.keptTraining': training,
}
