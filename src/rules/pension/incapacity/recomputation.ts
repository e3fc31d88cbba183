import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import {
  isObject,
  monthField,
  objectOf,
  personFields,
  shapeIssues,
  type PersonInput,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Reason } from '../../outcome.js'
import { ruleNotices } from '../../present.js'
import { minimumMonthsAt } from '../employee/retirement/minimum-months.js'
import { retirementWindow } from '../employee/retirement/retirement-age.js'
import { careerEndOf, type CareerEnd } from '../employee/retirement/retirement-input.js'
import { entitledAllowance, type Allowance } from './allowance.js'
import { allowanceAmount, missingFigures } from './allowance-formula.js'
import type { IncapacityFigures } from './allowance-input.js'
import { allowanceSteps } from './allowance-steps.js'
import { allowanceCase, allowanceTerms, allowanceTimeline, type AllowanceCase } from './allowance-terms.js'
import type { AllowanceValues } from './allowance-values.js'
import { amountValues, atStatutoryAge, pensionMonth } from './amount-values.js'
import { figureFields, figuresOf, type FiguresRequest } from './figures.js'

/** An allowance under article 4 whose recipient has five years left; the figures as they stand then. */
export interface AllowanceRecomputationInput extends Omit<PersonInput, 'ground'>, IncapacityFigures {
  /** Month of the first application 'YYYY-MM'. */
  readonly application: string
}

const { ground: _, ...personAtTheAge } = personFields

/** The wire shape of {@link AllowanceRecomputationInput}. */
export const recomputationShape: Shape<AllowanceRecomputationInput> = objectOf(
  { ...personAtTheAge, ...figureFields, application: monthField('month of the first application') },
  'an allowance to be computed anew',
)

/**
 * The incapacity allowance computed anew when five years remain to the statutory age (病残津贴重新核定): somebody who
 * began with the basic item under article 4 then gets all items of a pension, by the law and the account of that month.
 * Yuan a month; the month of the recomputation is `values.retirement`.
 *
 * @returns `entitled` with the new amounts and the months of payment up to the statutory age; `notEntitled` for an
 * allowance under articles 3 and 5, which is not computed anew; `undetermined` with the missing parameter or figure
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `retirement.originalAge`, `award.deemedAboveTotal`
 * @see 人社部发〔2024〕72号 第四条
 * @example
 * const law = lawOf('luoyang', { carryForward: true })
 * const anew = incapacity.recomputation({
 *   sex: 'male', originalRetirementAge: 60, birth: '1970-01', application: '2025-06',
 *   totalMonths: 300, deemedMonths: 0, overallIndex: '0.8', accountBalance: '98000',
 * }, law)
 * anew.outcome === 'entitled' && anew.values.retirement // '2026-05': five years before May 2031
 */
export function recomputation(input: AllowanceRecomputationInput, law: Law): Allowance {
  const rule = 'incapacity.recomputation'
  const reader = readerOf(law)
  const { person, figures, application } = readInput(input, reader)
  const window = retirementWindow(person, reader, application)
  const minimumMonths = minimumMonthsAt(application, reader)
  const first = allowanceTerms(application, reader)
  if (window === undefined || minimumMonths === undefined || first === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { statutoryMonth, earliestMonth } = window
  const was = allowanceCase(figures.totalMonths, minimumMonths, statutoryMonth - application, first)
  if (was !== 'basicUntilFiveYears') return notEntitled(frameOf(rule, law, reader), [notAnew(was)])
  const month = (statutoryMonth - first.fullWithin) as YearMonth
  const terms = allowanceTerms(month, reader)
  const adjustment = reader.choice('incapacity.adjustment.fullFormula', month)
  const age = (terms?.divisorAge === 'statutoryAge' ? statutoryMonth : month) - person.birth
  const amount = allowanceAmount(figures, 'full', month, age, reader)
  const missing = [...missingFigures(figures, month, reader), ...reader.missing]
  if (missing.length > 0 || terms === undefined || amount === undefined || adjustment === undefined)
    return undetermined(frameOf(rule, law, reader), missing)
  const which = 'fullFormula'
  const facts = {
    which,
    statutoryMonth,
    minimumMonths,
    month,
    monthsToAge: statutoryMonth - month,
    terms,
  } as const
  const values: AllowanceValues = {
    ...amountValues(amount, facts),
    ...allowanceTimeline(which, month, statutoryMonth, figures.totalMonths, terms),
    stoppedBy: null,
    pensionFrom: pensionMonth(which, statutoryMonth, false),
    adjustment,
    contributionsDue: false,
    atAge: atStatutoryAge(which),
    earliestRetirement: earliestMonth,
  }
  return entitledAllowance(frameOf(rule, law, reader, ruleNotices(values, allowanceSteps)), values)
}

function notAnew(was: AllowanceCase): Reason {
  const full = was === 'fullFormula'
  return {
    code: full ? 'incapacity.alreadyFull' : 'incapacity.belowMinimum',
    zh: full ? '已按基本养老金计发办法核定，不再重新核定' : '未满最低缴费年限的限期支付，不重新核定',
    en: full
      ? 'the full formula was applied from the start; it is not computed anew'
      : 'below the minimum period the allowance runs for a number of months; it is not computed anew',
    sources: [{ document: 'national/2024-72', article: full ? '第三条' : '第五条' }],
  }
}

interface RecomputationRequest {
  readonly person: CareerEnd
  readonly figures: FiguresRequest
  readonly application: YearMonth
}

function readInput(input: AllowanceRecomputationInput, reader: Reader): RecomputationRequest {
  const issues = shapeIssues(recomputationShape, input)
  const person = isObject(input) ? careerEndOf(input, reader, issues) : undefined
  const figures = isObject(input) ? figuresOf(input, issues) : undefined
  const application = isObject(input) ? readMonth(input.application) : undefined
  if (person !== undefined && application !== undefined && application <= person.birth)
    issues.push({
      code: 'incapacity.beforeBirth',
      path: ['application'],
      message: `lies not after the birth month ${monthText(person.birth)}`,
      received: input.application,
    })
  if (issues.length > 0 || person === undefined || figures === undefined || application === undefined)
    throw new ShebaoError('input', issues)
  return { person, figures, application }
}
