import { monthOf, readDate, readMonth, type CalendarDate, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { Law } from '../../../law/index.js'
import {
  choiceField,
  dayField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Fields,
  type Shape,
} from '../../../records/index.js'
import {
  contributionFields,
  contributionIssues,
  readContributions,
  type ContributionRequest,
  type UnemploymentContributions,
} from './contribution-record.js'
import { ENDING_KINDS, type EndingKind } from './endings.js'

/** Somebody who lost work, and what was paid before. */
export interface UnemploymentEligibilityInput extends UnemploymentContributions {
  /** Day on which the work ended 'YYYY-MM-DD'. */
  readonly ended: string
  /** How it ended; the law of the month says which endings count as involuntary. */
  readonly ending: EndingKind
  /** Day of registration as unemployed and seeking work 'YYYY-MM-DD'; absent: not registered. */
  readonly registered?: string
  /** Month in which the statutory retirement age is reached, 'YYYY-MM'; `employeePension.retirementAge` computes it. */
  readonly statutoryAge: string
  /** True when a basic pension is drawn. */
  readonly drawsPension: boolean
  /** Day of the certificate of the ending, or on which an award about it took effect; asked for before 2020 when more than 60 days passed. */
  readonly certificate?: string
}

/** The same, read. */
export interface EligibilityRequest {
  readonly ended: CalendarDate
  readonly ending: EndingKind
  readonly registered: CalendarDate | undefined
  readonly statutoryAge: YearMonth
  readonly drawsPension: boolean
  readonly certificate: CalendarDate | undefined
  readonly contributions: ContributionRequest
}

/** The fields of {@link UnemploymentEligibilityInput} for the shape of an input. */
export const eligibilityFields: Fields = {
  ended: dayField('day on which the work ended'),
  ending: choiceField(ENDING_KINDS, 'how the work ended'),
  registered: optional(dayField('day of registration as unemployed')),
  statutoryAge: monthField('month in which the statutory retirement age is reached'),
  drawsPension: flagField('a basic pension is drawn'),
  certificate: optional(dayField('day of the certificate of the ending')),
  ...contributionFields,
}

/** The wire shape of {@link UnemploymentEligibilityInput}. */
export const eligibilityShape: Shape<UnemploymentEligibilityInput> = objectOf(
  eligibilityFields,
  'somebody who lost work, and what was paid before',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readEligibilityInput(
  input: UnemploymentEligibilityInput,
  law: Law,
  shape: Shape<unknown> = eligibilityShape,
  more: readonly Issue[] = [],
): EligibilityRequest {
  const issues = [...shapeIssues(shape, input), ...dateIssues(input, law), ...more]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { ending, drawsPension, certificate, registered } = input
  return {
    ended: readDate(input.ended) as CalendarDate,
    ending,
    registered: registered === undefined ? undefined : readDate(registered),
    statutoryAge: readMonth(input.statutoryAge) as YearMonth,
    drawsPension,
    certificate: certificate === undefined ? undefined : readDate(certificate),
    contributions: readContributions(input),
  }
}

/** The certificate and the registration do not come before the ending, contributions come before the registration. */
function dateIssues(input: unknown, law: Law): Issue[] {
  if (!isObject(input)) return []
  const ended = readDate(input.ended)
  const registered = readDate(input.registered)
  const issues = contributionIssues(input, monthOfDay(registered ?? ended), law)
  if (ended !== undefined && registered !== undefined && registered < ended)
    issues.push({ code: 'unemployment.dates', path: ['registered'], message: 'lies before the work ended' })
  const certificate = readDate(input.certificate)
  if (ended !== undefined && certificate !== undefined && certificate < ended)
    issues.push({ code: 'unemployment.dates', path: ['certificate'], message: 'lies before the work ended' })
  return issues
}

function monthOfDay(day: CalendarDate | undefined): YearMonth | undefined {
  return day === undefined ? undefined : monthOf(day)
}
