import type { Reader } from '../../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../../../requirement.js'
import { ownWageTerms } from '../own-wage/own-wage-formula.js'
import { gradeAllowance, monthlyTerms, type GradeAllowance } from './disability-terms.js'

const PERIOD = ['决定适用的标准', 'it decides which rates apply'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const

/** What the grade given so far brings each month; `unknown` while grade or month are not given. */
function allowanceOf(partial: PartialInput, reader: Reader): GradeAllowance | null | 'unknown' {
  const grade = given(partial, 'newGrade') ?? given(partial, 'grade')
  const graded = givenMonth(partial, 'graded')
  if (typeof grade !== 'number' || graded === undefined) return 'unknown'
  return reader.optional((each) => gradeAllowance(grade, graded, each)) ?? null
}

function needsPlacement(partial: PartialInput, reader: Reader): Need {
  const found = allowanceOf(partial, reader)
  return found === 'unknown' ? found : found?.payer === 'employer'
}

function needsContributions(partial: PartialInput, reader: Reader): Need {
  const found = allowanceOf(partial, reader)
  if (found === 'unknown') return found
  return found !== null && !(found.payer === 'employer' && given(partial, 'placed') === true)
}

/** What the rules on a graded disability ask for, with fields of their own. */
export function disabilityRequirements(own: readonly Requirement[]): RuleRequirements {
  return {
    fields: [
      field('injury', ['受伤或诊断月', 'month of the accident or diagnosis'], PERIOD),
      field('graded', ['鉴定结论月', 'month of the grading'], PERIOD),
      field('grade', ['伤残等级', 'disability grade'], ['待遇按伤残等级', 'benefits go by the grade']),
      ...own,
      field(
        'ownWage',
        ['本人工资', 'own wage'],
        AMOUNT,
        (partial) => given(partial, 'meanWage') === undefined,
      ),
      field(
        'insured',
        ['用人单位是否参保', 'whether the employer is insured'],
        ['未参保的由用人单位支付', 'an uninsured employer pays every item'],
      ),
      field(
        'placed',
        ['能否安排适当工作', 'whether suitable work is given'],
        ['难以安排的才发给伤残津贴', 'the allowance is due only where it is not'],
        needsPlacement,
      ),
      field(
        'ownContributions',
        ['从津贴中扣缴的个人社会保险费', 'own social contributions taken from the allowance'],
        ['扣除后不低于最低工资', 'what is left is held to the minimum wage'],
        needsContributions,
      ),
    ],
    parameters(partial, reader) {
      const [injury, graded] = [givenMonth(partial, 'injury'), givenMonth(partial, 'graded')]
      if (graded !== undefined) {
        monthlyTerms(graded, reader)
        if (given(partial, 'nursing') !== undefined) reader.money('workInjury.base', graded)
      }
      if (injury !== undefined && given(partial, 'meanWage') !== undefined) ownWageTerms(injury, reader)
    },
  }
}
