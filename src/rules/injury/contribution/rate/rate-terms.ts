import { monthOfYear, monthText, type YearMonth } from '../../../../calendar/index.js'
import { shown, type Issue } from '../../../../errors.js'
import type { Law, Reader } from '../../../../law/index.js'
import { mulDiv, SHARE_ONE, type Share } from '../../../../money/index.js'
import { classIssues } from './class-issues.js'
import { floatRules, floatTerms, type FloatTerms } from './float-step.js'
import type { RateRequest } from './rate-input.js'
import type { RateScheme } from './rate-words.js'
import { stageCut, type StageCut } from './stage-cut.js'

/** The rate of a firm in a month and what it is made of. */
export interface RateTerms extends FloatTerms, StageCut {
  readonly scheme: RateScheme
  readonly industryClass: number
  readonly baseRate: Share
  /** Base rate after the float. */
  readonly floated: Share
  /** The rate of the month. */
  readonly rate: Share
}

/**
 * The rate of a month; undefined when the law does not settle it, and the reader knows why.
 *
 *     rate = base rate of the class × step of the float × (1 − cut)
 */
export function rateTerms(
  request: RateRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
): RateTerms | undefined {
  const { industryClass } = request
  const scheme = reader.choice('workInjury.rate.scheme', month)
  const baseRate = reader.table('workInjury.rate.base', month)?.get(industryClass) as Share | undefined
  const float = floatTerms(request, month, reader)
  const cut = stageCut(request.reserveMonths, month, law, reader)
  if (scheme === undefined || baseRate === undefined || float === undefined || cut === undefined)
    return undefined
  const floated = mulDiv(baseRate, float.factor, SHARE_ONE, 'halfUp') as Share
  const rate = mulDiv(floated, SHARE_ONE - cut.cut, SHARE_ONE, 'halfUp') as Share
  return { scheme, industryClass, baseRate, ...float, floated, ...cut, rate }
}

/** What of the facts the law of the month refuses: a class or step it does not have, a record of another cycle. */
export function rateIssues(request: RateRequest, month: YearMonth, reader: Reader): readonly Issue[] {
  const wrongClass = classIssues(request.industryClass, ['industryClass'], month, reader)
  return wrongClass.length > 0
    ? wrongClass
    : [...stepIssues(request, month, reader), ...cycleIssues(request, month, reader)]
}

function stepIssues({ industryClass, step }: RateRequest, month: YearMonth, reader: Reader): Issue[] {
  if (step === undefined || step === 'base') return []
  const path = industryClass === 1 ? 'workInjury.rate.steps.lowest' : 'workInjury.rate.steps.others'
  const steps = reader.optional((r) => r.table(path, month))
  if (steps === undefined || steps.has(step)) return []
  return [
    {
      code: 'workInjury.stepNotForClass',
      path: ['step'],
      message: `class ${industryClass} has the steps base, ${[...steps.keys()].join(', ')}`,
      received: shown(step),
    },
  ]
}

function cycleIssues({ record }: RateRequest, month: YearMonth, reader: Reader): Issue[] {
  const rules = record && reader.optional((r) => floatRules(month, r))
  if (record === undefined || rules === undefined) return []
  const received = shown(monthText(record.from))
  const issues: Issue[] = []
  const path = ['record', 'from']
  if (monthOfYear(record.from) !== rules.firstMonth)
    issues.push({
      code: 'workInjury.floatMonth',
      path,
      message: `a floated rate begins in month ${rules.firstMonth} of a year`,
      received,
    })
  if (month < record.from || month >= record.from + rules.cycleMonths)
    issues.push({
      code: 'workInjury.outsideCycle',
      path,
      message: `${monthText(month)} lies outside the ${rules.cycleMonths} months of the floated rate`,
      received,
    })
  return issues
}
