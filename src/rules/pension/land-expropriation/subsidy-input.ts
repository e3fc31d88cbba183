import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  countField,
  decimalField,
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'

/** People of an age band and what the table of the place gives each of them. */
export interface AgeBandInput {
  /** First age of the band, completed years at the base date. */
  readonly fromAge: number
  /** Entitled people in it. */
  readonly people: number
  /** Subsidy for each, yuan. */
  readonly amount: DecimalInput
}

/** A fund to divide: among a number of people in equal parts, or by a table of ages. Exactly one of `people` and `bands`. */
export interface LandSubsidyInput {
  /** Month of the computation, 'YYYY-MM'. */
  readonly month: string
  /** The fund, yuan: the social insurance cost put in place. */
  readonly fund: DecimalInput
  /** Entitled people, for equal parts. */
  readonly people?: number
  /** The table of the place by age, for parts by age. */
  readonly bands?: readonly AgeBandInput[]
}

/** A band, read. */
export interface AgeBand {
  readonly fromAge: number
  readonly people: number
  readonly amount: Fen
}

/** The same, read. */
export interface LandSubsidyRequest {
  readonly month: YearMonth
  readonly fund: Fen
  readonly people: number | undefined
  readonly bands: readonly AgeBand[]
}

const MONEY = { decimals: 2, min: 0, max: 1e14 }
/** A million yuan for each, half a million people in a band: a province’s sum stays exact. */
const AMOUNT = { decimals: 2, min: 0, max: 1e8 }
const MOST_PEOPLE = 500_000
const MOST_BANDS = 120

/** The wire shape of {@link LandSubsidyInput}. */
export const subsidyShape: Shape<LandSubsidyInput> = objectOf(
  {
    month: monthField('month of the computation'),
    fund: decimalField(MONEY, 'the fund, yuan'),
    people: optional(countField(1, MOST_PEOPLE, 'entitled people')),
    bands: optional(
      listOf(
        objectOf(
          {
            fromAge: countField(0, 120, 'first age of the band, years'),
            people: countField(0, MOST_PEOPLE, 'entitled people in the band'),
            amount: decimalField(AMOUNT, 'subsidy for each, yuan'),
          },
          'an age band',
        ),
        'table of the place by age',
      ),
    ),
  },
  'a fund for expropriated farmers',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readSubsidyInput(input: LandSubsidyInput): LandSubsidyRequest {
  const issues = shapeIssues(subsidyShape, input)
  if (isObject(input)) checkParts(input, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month: readMonth(input.month) as YearMonth,
    fund: parseScaled(input.fund, MONEY, [], []) as Fen,
    people: input.people,
    bands: (input.bands ?? []).map(({ fromAge, people, amount }) => ({
      fromAge,
      people,
      amount: parseScaled(amount, AMOUNT, [], []) as Fen,
    })),
  }
}

function checkParts({ people, bands }: LandSubsidyInput, issues: Issue[]): void {
  if ((people === undefined) === (bands === undefined))
    issues.push({
      code: 'land.peopleOrBands',
      path: [],
      message: 'needs either a number of people or a table by age, not both',
    })
  if (!Array.isArray(bands)) return
  if (bands.length === 0 || bands.length > MOST_BANDS)
    issues.push({
      code: 'land.bands',
      path: ['bands'],
      message: `expected 1 to ${MOST_BANDS} bands`,
      received: String(bands.length),
    })
  const ages = bands.map((band: unknown) => (isObject(band) ? band.fromAge : undefined))
  ages.forEach((age, i) => {
    const before = ages[i - 1]
    if (typeof age === 'number' && typeof before === 'number' && age <= before)
      issues.push({
        code: 'land.bandOrder',
        path: ['bands', i, 'fromAge'],
        message: 'bands ascend, each age once',
        received: String(age),
      })
  })
}
