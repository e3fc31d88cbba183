import { LAST_YEAR, monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  flagField,
  isObject,
  monthField,
  monthOrDayField,
  objectOf,
  optional,
  readBirth,
  shapeIssues,
  type Fields,
  type Shape,
} from '../../../../records/index.js'
import { MONEY, MOST_YEARS } from '../limits.js'

/** What the conditions of the residents' pension are tested on. */
export interface ClaimInput {
  /** Birth month 'YYYY-MM', or the day 'YYYY-MM-DD' (the day plays no part). */
  readonly birth: string
  /** Years of payment so far, made-up years included (累计缴费年限). */
  readonly paidYears: number
  /** True when another basic pension is drawn (领取其他基本养老待遇); default false. */
  readonly drawsOtherPension?: boolean
  /**
   * Month in which the scheme began at the place (当地新农保、城居保实施月), 'YYYY-MM': needed only for people who were
   * near the age then; by default that of the law, where the law knows it.
   */
  readonly schemeStart?: string
}

/** Whether a residents' pension may be claimed. */
export interface EligibilityInput extends ClaimInput {
  /** The month asked about, 'YYYY-MM'. */
  readonly month: string
  /** Tier at which missing years would be made up, yuan a year; by default the lowest of the place. */
  readonly makeUpTier?: DecimalInput
}

/** The fields of {@link ClaimInput}, for the shapes that hold one. */
export const claimFields: Fields = {
  birth: monthOrDayField('birth month or day'),
  paidYears: countField(0, MOST_YEARS, 'years of payment, made-up years included'),
  drawsOtherPension: optional(flagField('another basic pension is drawn')),
  schemeStart: optional(monthField('month in which the scheme began at the place')),
}

/** The wire shape of {@link EligibilityInput}. */
export const eligibilityShape: Shape<EligibilityInput> = objectOf(
  {
    ...claimFields,
    month: monthField('month asked about'),
    makeUpTier: optional(decimalField(MONEY, 'tier of made-up years, yuan a year')),
  },
  'the conditions of the residents’ pension',
)

/** A claim, read. */
export interface ClaimRequest {
  readonly birth: YearMonth
  readonly paidYears: number
  readonly drawsOtherPension: boolean
  readonly schemeStart: YearMonth | undefined
}

/** The same with the month asked about. */
export interface EligibilityRequest extends ClaimRequest {
  readonly month: YearMonth
  readonly makeUpTier: Fen | undefined
}

/** Reads the claim; undefined when it has no birth month. What is wrong with it, the shape has said. */
export function readClaim(input: ClaimInput): ClaimRequest | undefined {
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  if (birth === undefined) return undefined
  return {
    birth,
    paidYears: input.paidYears,
    drawsOtherPension: input.drawsOtherPension ?? false,
    schemeStart: readMonth(input.schemeStart),
  }
}

/** Adds an issue when a month does not lie after the birth month. */
export function checkAfterBirth(
  month: YearMonth | undefined,
  birth: YearMonth | undefined,
  path: Issue['path'],
  issues: Issue[],
): void {
  if (month === undefined || birth === undefined || month > birth) return
  issues.push({
    code: 'resident.notAfterBirth',
    path,
    message: `lies not after the birth month ${monthText(birth)}`,
    received: monthText(month),
  })
}

/**
 * @throws ShebaoError `resident.beyondCalendar` when the claiming age lies past the last years of the library,
 * `resident.startTooLate` when the scheme is said to have begun after it had begun everywhere
 */
export function checkClaim(
  terms: { readonly reachMonth: YearMonth; readonly latestStart: YearMonth },
  schemeStart: YearMonth | undefined,
): void {
  const issues: Issue[] = []
  if (terms.reachMonth >= LAST_YEAR * 12)
    issues.push({
      code: 'resident.beyondCalendar',
      path: ['birth'],
      message: `the claiming age would be reached after ${LAST_YEAR - 1}`,
    })
  if (schemeStart !== undefined && schemeStart > terms.latestStart)
    issues.push({
      code: 'resident.startTooLate',
      path: ['schemeStart'],
      message: `the scheme had begun everywhere by ${monthText(terms.latestStart)}`,
      received: monthText(schemeStart),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
}

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readEligibilityInput(input: EligibilityInput): EligibilityRequest {
  const issues = shapeIssues(eligibilityShape, input)
  const claim = readClaim(input)
  const month = claim && readMonth(input.month)
  checkAfterBirth(month, claim?.birth, ['month'], issues)
  if (issues.length > 0 || claim === undefined || month === undefined) throw new ShebaoError('input', issues)
  return { ...claim, month, makeUpTier: yuanIn(input.makeUpTier) }
}

/** An optional amount of the input, once the shape has passed. */
export function yuanIn(value: DecimalInput | undefined): Fen | undefined {
  return value === undefined ? undefined : (parseScaled(value, MONEY, [], []) as Fen)
}
