import type { Bilingual } from '../../../law/index.js'
import { scaledText, type Fen } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { disabilitySteps } from './disability/disability-steps.js'
import type { DisabilityValues } from './disability/disability-values.js'
import { laterDescriptions } from './later/later-descriptions.js'
import { leavingGrantsSteps, type LeavingGrantsValues } from './leaving/leaving-steps.js'
import { medicalDescriptions } from './medical/medical-descriptions.js'
import { ownWageSteps, type OwnWageValues } from './own-wage/own-wage-steps.js'
import {
  injuryRecomputationSteps,
  recomputedRowSteps,
  type InjuryRecomputationValues,
  type RecomputedRow,
} from './recomputation/recomputation-steps.js'
import type { InjuryBenefitRuleId } from './rule-ids.js'

const yuan = (fen: Fen) => scaledText(fen, 2)

const ownWage: RuleDescription<OwnWageValues> = {
  zh: '工伤待遇的本人工资',
  en: 'Own wage of work-injury benefits',
  steps: ownWageSteps,
  answer: (v) => ({
    zh: `本人工资每月${yuan(v.ownWage)}元`,
    en: `own wage ${yuan(v.ownWage)} yuan a month`,
  }),
}

const disability: RuleDescription<DisabilityValues> = {
  zh: '工伤伤残待遇',
  en: 'Benefits of a disability from work',
  steps: disabilitySteps,
  answer: disabilityAnswer,
}

function disabilityAnswer({ lumpSum, allowance, nursing }: DisabilityValues): Bilingual {
  const zh = [
    `一次性伤残补助金${yuan(lumpSum)}元`,
    ...(allowance === null ? [] : [`伤残津贴每月${yuan(allowance)}元`]),
    ...(nursing === null ? [] : [`生活护理费每月${yuan(nursing)}元`]),
  ]
  const en = [
    `${yuan(lumpSum)} yuan once`,
    ...(allowance === null ? [] : [`allowance ${yuan(allowance)} yuan a month`]),
    ...(nursing === null ? [] : [`nursing ${yuan(nursing)} yuan a month`]),
  ]
  return { zh: zh.join('，'), en: en.join(', ') }
}

const leavingGrants: RuleDescription<LeavingGrantsValues> = {
  zh: '解除或终止劳动关系的一次性补助金',
  en: 'Grants when the employment of an injured worker ends',
  steps: leavingGrantsSteps,
  answer: (v) => ({
    zh: `一次性工伤医疗补助金${yuan(v.medical)}元，一次性伤残就业补助金${yuan(v.employment)}元`,
    en: `medical grant ${yuan(v.medical)} yuan, employment grant ${yuan(v.employment)} yuan, each paid once`,
  }),
}

const recomputation: RuleDescription<InjuryRecomputationValues, RecomputedRow> = {
  zh: '工伤待遇按新基数重新计算',
  en: 'Work-injury benefits computed again on the final base',
  steps: injuryRecomputationSteps,
  rowSteps: recomputedRowSteps,
  rowsName: { zh: '各项待遇', en: 'benefits' },
  answer: ({ once, monthly, arrears }) =>
    arrears === null
      ? {
          zh: `一次性待遇差额${yuan(once)}元，按月待遇每月差额${yuan(monthly)}元`,
          en: `${yuan(once)} yuan once and ${yuan(monthly)} yuan a month more`,
        }
      : { zh: `补发合计${yuan(arrears)}元`, en: `${yuan(arrears)} yuan due in all` },
}

/** The rules of this branch as `explain` finds them. */
export const injuryBenefitDescriptions: Readonly<Record<InjuryBenefitRuleId, AnyDescription>> = {
  'workInjury.ownWage': ownWage,
  'workInjury.disability': disability,
  'workInjury.leavingGrants': leavingGrants,
  ...medicalDescriptions,
  ...laterDescriptions,
  'workInjury.recomputation': recomputation,
}
