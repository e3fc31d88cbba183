import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { MOST_MONEY } from '../../employee/award/award-input.js'
import { MOST_MONTHLY } from '../comparison/old-method-input.js'

/** The death of somebody in, or retired from, a government body or public institution. */
export interface DeathBenefitInput {
  /** Month of death, 'YYYY-MM'. */
  readonly month: string
  /** `illness`: death of illness (病故). `workRelated`: killed on duty (因公牺牲). */
  readonly cause: 'illness' | 'workRelated'
  /** In service or retired at death. */
  readonly status: 'inService' | 'retired'
  /**
   * Yuan a month: in service the own basic pay (基本工资), retired the basic retirement pay (基本退休费). What counts
   * as basic retirement pay of middle people is not settled: give what the agency takes.
   */
  readonly basicPay: DecimalInput
  /** What is left in the individual account, yuan: it is inherited. Default: 0. */
  readonly accountBalance?: DecimalInput
}

/** The same, read. */
export interface DeathBenefitRequest {
  readonly month: YearMonth
  readonly cause: 'illness' | 'workRelated'
  readonly status: 'inService' | 'retired'
  readonly basicPay: Fen
  readonly accountBalance: Fen
}

const PAY = { decimals: 2, min: 0, max: MOST_MONTHLY }
const BALANCE = { decimals: 2, min: 0, max: MOST_MONEY }

/** The wire shape of {@link DeathBenefitInput}. */
export const deathBenefitShape: Shape<DeathBenefitInput> = objectOf(
  {
    month: monthField('month of death'),
    cause: choiceField(['illness', 'workRelated'], 'cause of death'),
    status: choiceField(['inService', 'retired'], 'in service or retired'),
    basicPay: decimalField(PAY, 'basic pay or basic retirement pay, yuan a month'),
    accountBalance: optional(decimalField(BALANCE, 'left in the individual account, yuan')),
  },
  'a death in a public institution',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readDeathBenefitInput(input: DeathBenefitInput): DeathBenefitRequest {
  const issues = shapeIssues(deathBenefitShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month: readMonth(input.month) as YearMonth,
    cause: input.cause,
    status: input.status,
    basicPay: parseScaled(input.basicPay, PAY, [], []) as Fen,
    accountBalance: parseScaled(input.accountBalance ?? '0', BALANCE, [], []) as Fen,
  }
}
