import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type ChoiceOf, type Law, type Reader } from '../../../law/index.js'
import {
  mulDiv,
  mulDivMoney,
  parseScaled,
  roundingOf,
  YEAR_ONE,
  type DecimalInput,
  type Fen,
  type RoundingMode,
  type Years,
} from '../../../money/index.js'
import {
  choiceField,
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { creditSteps, type LandCreditValues } from './credit-steps.js'

/** Which scheme the subsidy goes to: the residents' account, or years of the employees' scheme. */
export const CREDIT_TARGETS = ['residentScheme', 'employeeScheme'] as const

/** A subsidy put to use. */
export interface LandCreditInput {
  /** Month of the credit, or for the residents' scheme the first month of payment, 'YYYY-MM'. */
  readonly month: string
  /** The subsidy of the person, yuan. */
  readonly subsidy: DecimalInput
  readonly to: (typeof CREDIT_TARGETS)[number]
  /** A year's contribution in the employees' scheme, yuan: needed for that scheme. */
  readonly yearlyContribution?: DecimalInput
}

const MONEY = { decimals: 2, min: 0, max: 1e9 }
const CONTRIBUTION = { decimals: 2, min: 100, max: 1e9 }

/** The wire shape of {@link LandCreditInput}. */
export const creditShape: Shape<LandCreditInput> = objectOf(
  {
    month: monthField('month of the credit'),
    subsidy: decimalField(MONEY, 'subsidy of the person, yuan'),
    to: choiceField(CREDIT_TARGETS, 'scheme the subsidy goes to'),
    yearlyContribution: optional(
      decimalField(CONTRIBUTION, 'a year’s contribution in the employees’ scheme, yuan'),
    ),
  },
  'a subsidy put to use',
)

/** The answer to a credit. */
export type LandCredit = Computed<LandCreditValues, 'determined'> | Undetermined

/**
 * What a subsidy of expropriated farmers is worth in a scheme (补贴折算): credited to the residents' account it adds
 * subsidy over divisor to the pension a month; in the employees' scheme it pays for years, and what whole years leave
 * over is named.
 *
 * @returns `determined` with yuan a month, or with years; `undetermined` when the law lacks divisor or rounding
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `land.yearlyContribution`
 * @see 土地管理法实施条例 第三十二条; 国发〔2014〕8号 第五条
 * @example
 * const law = lawOf('luoyang')
 * const resident = landExpropriation.credit({ month: '2026-03', subsidy: 27800, to: 'residentScheme' }, law)
 * resident.outcome === 'determined' && resident.values.monthlyGain?.toFixed(2) // '200.00'
 * const employee = landExpropriation.credit(
 *   { month: '2026-03', subsidy: 27800, to: 'employeeScheme', yearlyContribution: '9194.40' }, law)
 * employee.outcome === 'determined' && employee.values.wholeYears // 3
 */
export function credit(input: LandCreditInput, law: Law): LandCredit {
  const rule = 'landExpropriation.credit'
  const issues = shapeIssues(creditShape, input)
  if (isObject(input) && (input.to === 'employeeScheme') !== (input.yearlyContribution !== undefined))
    issues.push({
      code: 'land.yearlyContribution',
      path: ['yearlyContribution'],
      message: 'is needed for the employees’ scheme and for no other',
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const subsidy = parseScaled(input.subsidy, MONEY, [], []) as Fen
  const reader = readerOf(law)
  const values =
    input.yearlyContribution === undefined
      ? inAccount(month, subsidy, reader)
      : inYears(month, subsidy, parseScaled(input.yearlyContribution, CONTRIBUTION, [], []) as Fen, reader)
  if (values === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, creditSteps)),
    outcome: 'determined',
    values: present(values, creditSteps),
  }
}

function inAccount(month: YearMonth, subsidy: Fen, reader: Reader): LandCreditValues | undefined {
  const divisor = reader.count('residentPension.divisor', month)
  const itemRounding = reader.choice('residentPension.itemRounding', month)
  if (divisor === undefined || itemRounding === undefined) return undefined
  return {
    ...NOTHING,
    month,
    subsidy,
    to: 'residentScheme',
    divisor,
    itemRounding,
    monthlyGain: mulDivMoney(subsidy, 1, divisor, roundingOf(itemRounding)),
  }
}

function inYears(
  month: YearMonth,
  subsidy: Fen,
  yearlyContribution: Fen,
  reader: Reader,
): LandCreditValues | undefined {
  const yearsDecimals = reader.count('landExpropriation.years.decimals', month)
  const yearsRounding: ChoiceOf<'landExpropriation.years.rounding'> | undefined = reader.choice(
    'landExpropriation.years.rounding',
    month,
  )
  if (yearsDecimals === undefined || yearsRounding === undefined) return undefined
  const units = 10 ** yearsDecimals
  const wholeYears = Math.floor(subsidy / yearlyContribution)
  return {
    ...NOTHING,
    month,
    subsidy,
    to: 'employeeScheme',
    yearlyContribution,
    yearsDecimals,
    yearsRounding,
    years: (mulDiv(subsidy, units, yearlyContribution, yearsRounding satisfies RoundingMode) *
      (YEAR_ONE / units)) as Years,
    wholeYears,
    leftOver: (subsidy - wholeYears * yearlyContribution) as Fen,
  }
}

const NOTHING = {
  divisor: null,
  itemRounding: null,
  monthlyGain: null,
  yearlyContribution: null,
  yearsDecimals: null,
  yearsRounding: null,
  years: null,
  wholeYears: null,
  leftOver: null,
} as const
