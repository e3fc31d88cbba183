import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../money/index.js'
import {
  countField,
  decimalField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'

/** A balance to be projected at an assumed return. */
export interface ProjectionInput {
  /** Balance today, yuan. */
  readonly balance: DecimalInput
  /** Contributions of each year, yuan: employer and own part together. */
  readonly yearly: DecimalInput
  /** How many full years of contributions lie ahead. */
  readonly years: number
  /** Assumed return of each year, as '0.03'; from -0.5 to 0.5. Nothing in the law says it. */
  readonly return: DecimalInput
  /** Birth month, 'YYYY-MM'. */
  readonly birth: string
  /** Month in which the balance is claimed, 'YYYY-MM': the age then decides the divisor. */
  readonly claim: string
}

/** The same, read. */
export interface ProjectionRequest {
  readonly balance: Fen
  readonly yearly: Fen
  readonly years: number
  readonly rate: Share
  readonly birth: YearMonth
  readonly claim: YearMonth
}

const HIGHEST_RETURN = 500_000
const RETURN = { decimals: 6, min: -HIGHEST_RETURN, max: HIGHEST_RETURN }
const LONGEST = 60
/** What a projection may start from or add each year, so that sixty years at the highest return are still countable. */
const PROJECTED = { decimals: 2, min: 0, max: 1e9 }

/** The wire shape of {@link ProjectionInput}. */
export const projectionShape: Shape<ProjectionInput> = objectOf(
  {
    balance: decimalField(ANNUITY_MONEY, 'balance today, yuan'),
    yearly: decimalField(PROJECTED, 'contributions of each year, yuan'),
    years: countField(0, LONGEST, 'full years of contributions ahead'),
    return: decimalField(RETURN, 'assumed return of each year'),
    birth: monthField('birth month'),
    claim: monthField('month in which the balance is claimed'),
  },
  'a balance to be projected',
)

/** Most a projected balance may come to, in fen: a hundred billion yuan. Beyond, the assumptions are no longer about a person. */
export const MOST_PROJECTED = 1e13

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readProjection(input: ProjectionInput): ProjectionRequest {
  const issues = shapeIssues(projectionShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const birth = readMonth(input.birth) as YearMonth
  const claim = readMonth(input.claim) as YearMonth
  if (claim <= birth)
    throw new ShebaoError('input', [
      {
        code: 'annuity.monthBeforeBirth',
        path: ['claim'],
        message: `lies not after the birth month ${monthText(birth)}`,
        received: monthText(claim),
      },
    ])
  return {
    balance: parseScaled(input.balance, ANNUITY_MONEY, [], []) as Fen,
    yearly: parseScaled(input.yearly, PROJECTED, [], []) as Fen,
    years: input.years,
    rate: parseScaled(input.return, RETURN, [], []) as Share,
    birth,
    claim,
  }
}
