import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import { INDEX_ONE, parseScaled, type DecimalInput, type Fen, type Index } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  monthField,
  objectOf,
  optional,
  personFields,
  shapeIssues,
  type PersonInput,
  type Shape,
} from '../../../../records/index.js'
import { careerEndOf, type CareerEnd } from '../retirement/retirement-input.js'

/** The figures of an award, as a benefit sheet (待遇核定表) prints them. */
export interface AwardInput extends PersonInput {
  /** Retirement month 'YYYY-MM'. */
  readonly retirement: string
  /** All months that count: paid and deemed (累计缴费月数，含视同). */
  readonly totalMonths: number
  /** Deemed months among them (视同缴费月数); 0 when there are none. */
  readonly deemedMonths: number
  /** Overall average index (平均缴费工资指数), up to 4 decimals, above 0 and at most 5. */
  readonly overallIndex: DecimalInput
  /** Index over the months actually paid (实际缴费指数); needed when there are deemed months. */
  readonly actualIndex?: DecimalInput
  /** Balance of the individual account at retirement, yuan. */
  readonly accountBalance: DecimalInput
  /**
   * Local supplement on the sheet, yuan a month (地方过渡性补贴): needed where the law of the place has one by a
   * table that is not shipped, and there are deemed months.
   */
  readonly localSupplement?: DecimalInput
}

/** An award input, read. */
export interface AwardRequest {
  readonly person: CareerEnd
  readonly retirement: YearMonth
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly overallIndex: Index
  readonly actualIndex: Index | undefined
  readonly accountBalance: Fen
  readonly localSupplement: Fen | undefined
}

/** Longest career taken, in months. */
export const LONGEST_CAREER = 840
/** No index can lie above this: bases end at three times the reference wage. */
export const HIGHEST_INDEX = 5 * INDEX_ONE
/** Account balances and supplements end at a billion yuan. */
export const MOST_MONEY = 1e11

const INDEX = { decimals: 4, min: 1, max: HIGHEST_INDEX }
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }

/** The wire shape of {@link AwardInput}. */
export const awardShape: Shape<AwardInput> = objectOf(
  {
    ...personFields,
    retirement: monthField('retirement month'),
    totalMonths: countField(0, LONGEST_CAREER, 'paid and deemed months'),
    deemedMonths: countField(0, LONGEST_CAREER, 'deemed months among them'),
    overallIndex: decimalField(INDEX, 'overall average contribution index'),
    actualIndex: optional(decimalField(INDEX, 'average index over the months actually paid')),
    accountBalance: decimalField(MONEY, 'balance of the individual account at retirement, yuan'),
    localSupplement: optional(decimalField(MONEY, 'local supplement, yuan a month')),
  },
  'figures of an award',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAwardInput(input: AwardInput, reader: Reader): AwardRequest {
  const issues = shapeIssues(awardShape, input)
  const request = requestOf(input, reader, issues)
  if (issues.length > 0 || request === undefined) throw new ShebaoError('input', issues)
  return request
}

function requestOf(input: AwardInput, reader: Reader, issues: Issue[]): AwardRequest | undefined {
  const person = careerEndOf(input, reader, issues)
  if (person === undefined) return undefined
  const retirement = readMonth(input.retirement)
  if (retirement !== undefined && retirement <= person.birth)
    issues.push({
      code: 'award.retirementBeforeBirth',
      path: ['retirement'],
      message: `lies not after the birth month ${monthText(person.birth)}`,
      received: monthText(retirement),
    })
  if (input.deemedMonths > input.totalMonths)
    issues.push({
      code: 'award.deemedAboveTotal',
      path: ['deemedMonths'],
      message: `deemed months are part of the ${input.totalMonths} total months`,
      received: String(input.deemedMonths),
    })
  const read = (value: unknown, spec: typeof INDEX) =>
    value === undefined ? undefined : parseScaled(value, spec, [], [])
  return {
    person,
    retirement: retirement as YearMonth,
    totalMonths: input.totalMonths,
    deemedMonths: input.deemedMonths,
    overallIndex: read(input.overallIndex, INDEX) as Index,
    actualIndex: read(input.actualIndex, INDEX) as Index | undefined,
    accountBalance: read(input.accountBalance, MONEY) as Fen,
    localSupplement: read(input.localSupplement, MONEY) as Fen | undefined,
  }
}
