import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  textField,
  type Shape,
} from '../../../records/index.js'
import { INDICATORS, WARNING_INDICATORS, type WarningIndicatorName } from './indicators.js'
import { THRESHOLD_SIDES, thresholdIssues, type ReadThreshold } from './threshold-order.js'

/** A level of early warning, as the authority that watches has set it. */
export interface WarningThreshold {
  /** The indicator it belongs to. */
  readonly indicator: WarningIndicatorName
  /** Limit: a share for the rates ('0.055' is 5.5 %), months for the reserve of the fund. */
  readonly limit: DecimalInput
  /** On which side of the limit the level is reached. One side for all levels of an indicator. */
  readonly when: (typeof THRESHOLD_SIDES)[number]
  /** Name of the level, as 'yellow' or '三级'. */
  readonly level: string
}

/** What early warning is to look at. A figure left out leaves its indicator undetermined, and the others stand. */
export interface UnemploymentWarningInput {
  /** Month observed, 'YYYY-MM'. It decides which plan limits apply. */
  readonly month: string
  /** Registered urban unemployment rate (城镇登记失业率), a share: '0.042' is 4.2 %. */
  readonly registeredRate?: DecimalInput
  /** Surveyed urban unemployment rate (城镇调查失业率), a share. */
  readonly surveyedRate?: DecimalInput
  /** People drawing unemployment benefit in the month. */
  readonly claimants?: number
  /** People insured against unemployment. */
  readonly insured?: number
  /** Balance of the unemployment fund, yuan. */
  readonly fundBalance?: DecimalInput
  /** Expenditure of the fund in a month, yuan. */
  readonly monthlyExpense?: DecimalInput
  /** Levels of each indicator from the mildest to the gravest. No set is built in: an empty list watches the plan limits only. */
  readonly thresholds: readonly WarningThreshold[]
}

/** A warning input, read; a figure that was not given is null. */
export interface WarningRequest {
  readonly month: YearMonth
  readonly registeredRate: Share | null
  readonly surveyedRate: Share | null
  readonly claimants: number | null
  readonly insured: number | null
  readonly fundBalance: Fen | null
  readonly monthlyExpense: Fen | null
  readonly thresholds: readonly ReadThreshold[]
}

const RATE = { decimals: 6, min: 0, max: 1_000_000 }
/** A fund ends at a hundred billion yuan; without a yuan of expenditure there is no reserve in months. */
const BALANCE = { decimals: 2, min: 0, max: 1e13 }
const EXPENSE = { decimals: 2, min: 100, max: 1e13 }
/** Limits of the reserve end at ten thousand months. */
const MOST_MONTHS = 1e4
const MOST_PEOPLE = 2e9

const thresholdShape: Shape<WarningThreshold> = objectOf(
  {
    indicator: choiceField(WARNING_INDICATORS, 'indicator'),
    limit: decimalField(
      { decimals: 6, min: 0, max: MOST_MONTHS * 1e6 },
      'limit: a share, or months for the reserve',
    ),
    when: choiceField(THRESHOLD_SIDES, 'on which side of the limit the level is reached'),
    level: textField('name of the level'),
  },
  'a level of early warning',
)

/** The wire shape of {@link UnemploymentWarningInput}. */
export const unemploymentWarningShape: Shape<UnemploymentWarningInput> = objectOf(
  {
    month: monthField('month observed'),
    registeredRate: optional(decimalField(RATE, 'registered urban unemployment rate, a share')),
    surveyedRate: optional(decimalField(RATE, 'surveyed urban unemployment rate, a share')),
    claimants: optional(countField(0, MOST_PEOPLE, 'people drawing unemployment benefit')),
    insured: optional(countField(1, MOST_PEOPLE, 'people insured against unemployment')),
    fundBalance: optional(decimalField(BALANCE, 'balance of the unemployment fund, yuan')),
    monthlyExpense: optional(decimalField(EXPENSE, 'expenditure of the fund in a month, yuan')),
    thresholds: listOf(thresholdShape, 'levels of each indicator from the mildest to the gravest'),
  },
  'the figures early warning looks at',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readWarningInput(input: UnemploymentWarningInput): WarningRequest {
  const issues = shapeIssues(unemploymentWarningShape, input)
  if (issues.length === 0) issues.push(...limitIssues(input))
  if (issues.length === 0) issues.push(...thresholdIssues(input.thresholds.map(read)))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { registeredRate, surveyedRate, claimants, insured, fundBalance, monthlyExpense } = input
  return {
    month: readMonth(input.month) as YearMonth,
    registeredRate: scaled(registeredRate, RATE.decimals) as Share | null,
    surveyedRate: scaled(surveyedRate, RATE.decimals) as Share | null,
    claimants: claimants ?? null,
    insured: insured ?? null,
    fundBalance: scaled(fundBalance, BALANCE.decimals) as Fen | null,
    monthlyExpense: scaled(monthlyExpense, EXPENSE.decimals) as Fen | null,
    thresholds: input.thresholds.map(read),
  }
}

function scaled(given: DecimalInput | undefined, decimals: number): number | null {
  return given === undefined ? null : (parseScaled(given, { decimals }, [], []) ?? null)
}

function read({ indicator, limit, when, level }: WarningThreshold): ReadThreshold {
  return { indicator, limit: scaled(limit, INDICATORS[indicator].decimals) ?? NaN, when, level }
}

/** A rate is at most 1, and the reserve keeps four decimals of a month. */
function limitIssues({ thresholds }: UnemploymentWarningInput): readonly Issue[] {
  const issues: Issue[] = []
  thresholds.forEach(({ indicator, limit }, i) => {
    const spec = indicator === 'reserveMonths' ? { decimals: 4, min: 0, max: MOST_MONTHS * 1e4 } : RATE
    parseScaled(limit, spec, ['thresholds', i, 'limit'], issues)
  })
  return issues
}
