import { monthText, readDate, monthOf, readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../errors.js'
import { isObject, personFields, readBirth, shapeIssues, type PersonInput } from '../../records/index.js'
import type { LifeInput } from './life-input.js'
import { lifeShape } from './life-shape.js'

/** A life, read: the months that decide, and the input as it came. */
export interface Life {
  readonly input: LifeInput
  /** The person alone, as the rules take one. */
  readonly person: PersonInput
  readonly birth: YearMonth
  readonly claim: YearMonth | undefined
  readonly application: YearMonth | undefined
  readonly death: YearMonth | undefined
}

/** Reads the input, and the month asked about. @throws ShebaoError (kind `input`) with every issue at once */
export function readLife(input: LifeInput, month: string, name: string): { life: Life; month: YearMonth } {
  const issues: Issue[] = [...shapeIssues(lifeShape, input)]
  const at = readMonth(typeof month === 'string' ? month : '')
  if (at === undefined)
    issues.push({
      code: 'calendar.month',
      path: [name],
      message: 'expected a month as "YYYY-MM"',
      received: shown(month),
    })
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  const life = isObject(input) && birth !== undefined ? lifeOf(input, birth) : undefined
  if (life !== undefined) issues.push(...orderIssues(life))
  if (life !== undefined && at !== undefined && at < life.birth)
    issues.push({
      code: 'entitlement.beforeBirth',
      path: [name],
      message: `lies before the birth month ${monthText(life.birth)}`,
      received: shown(month),
    })
  if (issues.length > 0 || life === undefined || at === undefined) throw new ShebaoError('input', issues)
  return { life, month: at }
}

function lifeOf(input: LifeInput, birth: YearMonth): Life {
  const person = Object.fromEntries(
    Object.keys(personFields).flatMap((name) => {
      const value = input[name as keyof PersonInput]
      return value === undefined ? [] : [[name, value]]
    }),
  ) as unknown as PersonInput
  const day = isObject(input.incapacity) ? input.incapacity['application'] : undefined
  const applied = readDate(day)
  return {
    input,
    person,
    birth,
    claim: readMonth(input.claimMonth),
    application: applied === undefined ? undefined : monthOf(applied),
    death: isObject(input.death) ? readMonth(input.death['month']) : undefined,
  }
}

/** Month of a request for an annuity or a personal pension, as far as it can be read. */
function requestMonth(request: unknown): YearMonth | undefined {
  if (!isObject(request)) return undefined
  const { month, date } = request
  return readMonth(month) ?? (typeof date === 'string' ? readMonth(date.slice(0, 7)) : undefined)
}

/** A month of the graded work injury, as far as it can be read. */
function injuryMonth(injury: unknown, field: string): YearMonth | undefined {
  const disability = isObject(injury) ? injury['disability'] : undefined
  return isObject(disability) ? readMonth(disability[field]) : undefined
}

/** What must follow each other: birth, application, claim, death. */
function orderIssues({ input, birth, claim, application, death }: Life): Issue[] {
  const annuities = [input.occupationalAnnuity, input.enterpriseAnnuity, input.personalPension].map(
    requestMonth,
  )
  const issues: Issue[] = []
  const after = (
    month: YearMonth | undefined,
    limit: YearMonth | undefined,
    path: Issue['path'],
    what: string,
  ) => {
    if (month === undefined || limit === undefined || month > limit) return
    issues.push({
      code: 'entitlement.order',
      path,
      message: `lies not after ${what} ${monthText(limit)}`,
      received: monthText(month),
    })
  }
  after(claim, birth, ['claimMonth'], 'the birth month')
  const injured = injuryMonth(input.workInjury, 'injury')
  after(injured, birth, ['workInjury', 'disability', 'injury'], 'the birth month')
  after(application, birth, ['incapacity', 'application'], 'the birth month')
  after(death, birth, ['death', 'month'], 'the birth month')
  after(claim, application, ['claimMonth'], 'the application for the incapacity allowance in')
  for (const [month, what] of [
    [claim, 'the claim'],
    [application, 'the application for the incapacity allowance'],
    [injuryMonth(input.workInjury, 'graded'), 'the grading of the work injury'],
    ...annuities.map((month) => [month, 'the request for an annuity or personal pension'] as const),
  ] as const)
    if (death !== undefined && month !== undefined && death < month)
      issues.push({
        code: 'entitlement.order',
        path: ['death', 'month'],
        message: `lies before ${what} in ${monthText(month)}`,
        received: monthText(death),
      })
  return issues
}
