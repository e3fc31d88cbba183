import {
  addMonthsToDate,
  monthOf,
  monthText,
  readDate,
  type CalendarDate,
  type YearMonth,
} from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { Reader } from '../../../law/index.js'
import type { DecimalInput } from '../../../money/index.js'
import {
  dayField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  personFields,
  shapeIssues,
  type PersonInput,
  type Shape,
} from '../../../records/index.js'
import { readMonth } from '../../../calendar/index.js'
import { careerEndOf, type CareerEnd } from '../employee/retirement/retirement-input.js'
import { figureFields, figuresOf, type FiguresRequest } from './figures.js'

/** The figures behind the amount, as a benefit sheet prints them. */
export interface IncapacityFigures {
  /** All months that count: paid and deemed (累计缴费月数，含视同). */
  readonly totalMonths: number
  /** Deemed months among them (视同缴费月数); 0 when there are none. */
  readonly deemedMonths: number
  /** Overall average index (平均缴费工资指数), up to 4 decimals, above 0 and at most 5. */
  readonly overallIndex: DecimalInput
  /** Index over the months actually paid (实际缴费指数); needed for the full formula when there are deemed months. */
  readonly actualIndex?: DecimalInput
  /** Balance of the individual account at the application, yuan; needed for the full formula. */
  readonly accountBalance?: DecimalInput
  /** Local supplement, yuan a month (地方过渡性补贴): needed for the full formula where the place has one by a table that is not shipped. */
  readonly localSupplement?: DecimalInput
}

/** An application for the incapacity allowance (病残津贴). */
export interface AllowanceInput extends Omit<PersonInput, 'ground'>, IncapacityFigures {
  /** Day of the application 'YYYY-MM-DD'. */
  readonly application: string
  /** True when experts found total loss of work capacity (完全丧失劳动能力). */
  readonly totalIncapacity: boolean
  /** Day of the finding 'YYYY-MM-DD'. */
  readonly finding: string
  /** True when it comes from work injury; work-injury insurance pays then. */
  readonly workInjury?: boolean
  /** Month in which paid work with contributions began again, 'YYYY-MM'; the allowance stops with the next. */
  readonly contributionsResumed?: string
  /** Month of a review that no longer finds total incapacity, 'YYYY-MM'; the allowance stops with the next. */
  readonly reviewedFit?: string
}

/** The same, read. */
export interface AllowanceRequest extends FiguresRequest {
  readonly person: CareerEnd
  readonly applicationDay: CalendarDate
  readonly application: YearMonth
  readonly totalIncapacity: boolean
  readonly findingDay: CalendarDate
  readonly workInjury: boolean
  readonly contributionsResumed: YearMonth | undefined
  readonly reviewedFit: YearMonth | undefined
}

const { ground: _, ...personAtTheAge } = personFields

/** The wire shape of {@link AllowanceInput}. */
export const allowanceShape: Shape<AllowanceInput> = objectOf(
  {
    ...personAtTheAge,
    ...figureFields,
    application: dayField('day of the application'),
    totalIncapacity: flagField('experts found total loss of work capacity'),
    finding: dayField('day of the finding'),
    workInjury: optional(flagField('the incapacity comes from work injury')),
    contributionsResumed: optional(monthField('month in which work with contributions began again')),
    reviewedFit: optional(monthField('month of a review that no longer finds total incapacity')),
  },
  'an application for the incapacity allowance',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAllowanceInput(input: AllowanceInput, reader: Reader): AllowanceRequest {
  const issues = shapeIssues(allowanceShape, input)
  const person = isObject(input) ? careerEndOf(input, reader, issues) : undefined
  const figures = isObject(input) ? figuresOf(input, issues) : undefined
  const day = (key: 'application' | 'finding') => (isObject(input) ? readDate(input[key]) : undefined)
  const month = (text: unknown) => readMonth(text)
  const applicationDay = day('application')
  const findingDay = day('finding')
  if (person !== undefined && applicationDay !== undefined) {
    issues.push(...dayIssues(input, person, applicationDay, findingDay))
    for (const key of ['contributionsResumed', 'reviewedFit'] as const)
      if ((month(input[key]) ?? Infinity) < monthOf(applicationDay))
        issues.push({
          code: 'incapacity.beforeApplication',
          path: [key],
          message: `lies before the month of application ${monthText(monthOf(applicationDay))}`,
          received: String(input[key]),
        })
  }
  if (issues.length > 0 || person === undefined || figures === undefined || applicationDay === undefined)
    throw new ShebaoError('input', issues)
  return {
    ...figures,
    person,
    applicationDay,
    application: monthOf(applicationDay),
    totalIncapacity: input.totalIncapacity,
    findingDay: findingDay as CalendarDate,
    workInjury: input.workInjury === true,
    contributionsResumed: month(input.contributionsResumed),
    reviewedFit: month(input.reviewedFit),
  }
}

function dayIssues(
  input: AllowanceInput,
  person: CareerEnd,
  application: CalendarDate,
  finding: CalendarDate | undefined,
): Issue[] {
  const issues: Issue[] = []
  if (monthOf(application) <= person.birth)
    issues.push({
      code: 'incapacity.beforeBirth',
      path: ['application'],
      message: `lies not after the birth month ${monthText(person.birth)}`,
      received: input.application,
    })
  if (finding !== undefined && finding > application)
    issues.push({
      code: 'incapacity.findingAfterApplication',
      path: ['finding'],
      message: 'the finding must stand before the application',
      received: input.finding,
    })
  return issues
}

/** Last day on which a finding serves: the same day some months later. */
export function findingServesUntil(finding: CalendarDate, months: number): CalendarDate {
  return addMonthsToDate(finding, months, 'lastDay')
}
