import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import {
  countField,
  monthField,
  objectOf,
  optional,
  personFields,
  shapeIssues,
  type PersonInput,
  type Shape,
} from '../../../../records/index.js'
import { LONGEST_CAREER } from '../award/award-input.js'
import type { ShortfallFacts } from './shortfall-formula.js'
import { careerEndOf } from './retirement-input.js'
import { retirementWindow } from './retirement-age.js'
import type { RetirementAgeValues } from './retirement-age-steps.js'

/** Somebody who may reach the age with too few months. The ways on open at the statutory age, so no other ground is taken. */
export interface ShortfallInput extends Omit<PersonInput, 'ground'> {
  /** All months that count so far: paid and deemed (累计缴费月数，含视同). */
  readonly totalMonths: number
  /**
   * Last month contained in `totalMonths`, 'YYYY-MM'. Default: the retirement month. When it lies earlier, the
   * months in between are counted as paid, and the result says so.
   */
  readonly countedThrough?: string
  /** First insured month 'YYYY-MM' (首次参保): before 2011-07 it opens the one-sum payment. */
  readonly firstInsured: string
  /** Chosen month of flexible retirement, 'YYYY-MM'. Default: the statutory month. */
  readonly retirement?: string
  /** Months among `totalMonths` already paid after the retirement month (延长缴费). Default: 0. */
  readonly continuedMonths?: number
}

/** A shortfall input, read, with the window it lies in. */
export interface ShortfallRequest extends ShortfallFacts {
  /** Undefined when the law lacks a value (the reader knows which). */
  readonly window: RetirementAgeValues | undefined
}

const { ground: _, ...personAtTheAge } = personFields

/** The wire shape of {@link ShortfallInput}. */
export const shortfallShape: Shape<ShortfallInput> = objectOf(
  {
    ...personAtTheAge,
    totalMonths: countField(0, LONGEST_CAREER, 'paid and deemed months so far'),
    countedThrough: optional(monthField('last month contained in totalMonths')),
    firstInsured: monthField('first insured month'),
    retirement: optional(monthField('chosen month of flexible retirement')),
    continuedMonths: optional(
      countField(0, LONGEST_CAREER, 'months already paid after the retirement month'),
    ),
  },
  'somebody short of the minimum contribution period',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readShortfallInput(input: ShortfallInput, reader: Reader): ShortfallRequest {
  const issues = shapeIssues(shortfallShape, input)
  const person = careerEndOf(input, reader, issues)
  if (person === undefined || issues.length > 0) throw new ShebaoError('input', issues)
  const window = retirementWindow(person, reader)
  const statutory = window?.statutoryMonth ?? (0 as YearMonth)
  const retirement = month(input.retirement) ?? statutory
  const request: ShortfallRequest = {
    window,
    totalMonths: input.totalMonths,
    countedThrough: month(input.countedThrough) ?? retirement,
    firstInsured: readMonth(input.firstInsured) as YearMonth,
    retirement,
    continuedMonths: input.continuedMonths ?? 0,
  }
  if (request.firstInsured <= person.birth)
    issues.push(
      issue(
        'firstInsured',
        'firstInsuredBeforeBirth',
        `lies not after the birth month ${monthText(person.birth)}`,
      ),
    )
  if (window !== undefined) issues.push(...countIssues(request, statutory))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return request
}

/** What months, counts and choice must satisfy together. */
function countIssues(request: ShortfallRequest, statutory: YearMonth): readonly Issue[] {
  const { countedThrough, retirement, firstInsured, continuedMonths, totalMonths } = request
  const issues: Issue[] = []
  if (firstInsured > countedThrough)
    issues.push(
      issue(
        'firstInsured',
        'firstInsuredAfterCount',
        `lies after ${monthText(countedThrough)}, the last month counted`,
      ),
    )
  if (retirement < statutory && countedThrough > retirement)
    issues.push(
      issue(
        'countedThrough',
        'countedPastEarlyMonth',
        `lies after the early retirement month ${monthText(retirement)}`,
      ),
    )
  const most = Math.min(totalMonths, Math.max(0, countedThrough - retirement))
  if (continuedMonths > most)
    issues.push(
      issue(
        'continuedMonths',
        'continuedMonths',
        `at most ${most} of the months counted lie after retirement`,
      ),
    )
  return issues
}

function issue(field: keyof ShortfallInput, code: string, message: string): Issue {
  return { code: `shortfall.${code}`, path: [field], message }
}

function month(text: string | undefined): YearMonth | undefined {
  return text === undefined ? undefined : readMonth(text)
}
