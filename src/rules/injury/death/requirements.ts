import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { byIncome, funeralValues } from './death-values.js'
import { dependantTerms } from './dependant-terms.js'
import type { InjuryDeathRuleId } from './rule-ids.js'

const PERIOD = ['决定适用的标准', 'it decides which values of the law apply'] as const
const RELATIVES = field(
  'dependants',
  ['亲属情况', 'the relatives'],
  ['抚恤金按人核定', 'the pension is awarded to each dependant'],
)
const INSURED = field(
  'insured',
  ['是否参保', 'whether the worker was insured'],
  ['未参保的由用人单位支付', 'without insurance the employer pays'],
)
const OWN_WAGE = field(
  'ownWage',
  ['本人工资', 'own wage of the worker'],
  ['供养亲属抚恤金按其比例', 'the dependants’ pension is a share of it'],
  (partial) => {
    const relatives = given(partial, 'dependants')
    return relatives === undefined ? 'unknown' : Array.isArray(relatives) && relatives.length > 0
  },
)

/** Before 2011: whether the case was open when the new rule began. */
const earlier = (partial: PartialInput, reader: Reader): Need => {
  const death = givenMonth(partial, 'death')
  if (death === undefined) return 'unknown'
  return reader.optional((r) => r.choice('workInjury.death.lumpSum.rule', death)) === 'averageWageMonths'
}

/** What each rule of this branch asks for. */
export const injuryDeathRequirements: Readonly<Record<InjuryDeathRuleId, RuleRequirements>> = {
  'workInjury.death': {
    fields: [
      field('death', ['死亡月', 'month of death'], PERIOD),
      field(
        'circumstance',
        ['死亡情形', 'when the worker died'],
        ['停工留薪期满后死亡的待遇不同', 'a death after paid leave brings less'],
      ),
      field(
        'grade',
        ['伤残等级', 'grade'],
        ['停工留薪期满后只限一级至四级', 'after paid leave only grades 1 to 4 count'],
        (partial) => {
          const circumstance = given(partial, 'circumstance')
          return circumstance === undefined ? 'unknown' : circumstance === 'afterPaidLeave'
        },
      ),
      INSURED,
      OWN_WAGE,
      RELATIVES,
      field(
        'recognised',
        ['工伤认定月', 'month of recognition'],
        ['2011年以前死亡的，办法因此不同', 'for a death before 2011 it decides the rule'],
        earlier,
      ),
      field(
        'rescue',
        ['是否抢险救灾', 'whether in rescue'],
        ['2011年以前月数不同', 'the months before 2011 differ'],
        earlier,
      ),
    ],
    parameters(partial, reader) {
      const death = givenMonth(partial, 'death')
      if (death === undefined) return
      funeralValues(death, given(partial, 'funeralElsewhere') === true, reader)
      dependantTerms(death, reader)
      if (reader.choice('workInjury.death.lumpSum.rule', death) === 'nationalIncome')
        byIncome(death, death, reader)
    },
  },
  'workInjury.dependants': {
    fields: [field('death', ['死亡月', 'month of death'], PERIOD), RELATIVES],
    parameters(partial, reader) {
      const death = givenMonth(partial, 'death')
      if (death !== undefined) dependantTerms(death, reader)
    },
  },
  'workInjury.missing': {
    fields: [
      field('accident', ['事故发生月', 'month of the accident'], PERIOD),
      INSURED,
      field(
        'monthlyWage',
        ['月工资', 'monthly wage'],
        ['用人单位照发三个月', 'the employer pays it on for three months'],
      ),
      OWN_WAGE,
      RELATIVES,
    ],
    parameters(partial, reader) {
      const accident = givenMonth(partial, 'accident')
      if (accident === undefined) return
      reader.count('workInjury.missing.wageMonths', accident)
      dependantTerms(accident, reader)
    },
  },
}
