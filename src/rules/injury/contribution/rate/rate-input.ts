import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { shown, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  type Fields,
  type Shape,
} from '../../../../records/index.js'
import { FLOAT_STEPS, type FloatStep } from './rate-words.js'

/** The most classes there have been. */
export const MOST_CLASSES = 8

/** What a firm's record says of the float (浮动费率). */
export interface FloatRecord {
  /** First month of the floated rate, 'YYYY-MM': a January in Henan. */
  readonly from: string
  /** What the fund paid for the firm in the window, yuan. */
  readonly payouts: DecimalInput
  /** What the firm contributed in the window, yuan; more than 0. */
  readonly contributions: DecimalInput
  /** Months the firm has been insured. */
  readonly insuredMonths: number
  /** Deaths in the worst accident of the window. */
  readonly deaths: number
  /** Badly hurt in the worst accident of the window. */
  readonly badlyHurt: number
  /** True when contributions were late without reason. */
  readonly latePayment: boolean
}

/** What the rate of a firm rests on, the month apart. Exactly one of `step` and `record` is given. */
export interface RateFacts {
  /** Class of risk of the industry, 1 to 8; before October 2015 1 to 3. See `workInjury.industryClass`. */
  readonly industryClass: number
  /** Step of the float fixed by the agency: `down2`, `down1`, `base`, `up1`, `up2`; class 1 has no step down. */
  readonly step?: FloatStep
  /** The record the step follows from, where the law holds the bands of the pay-out ratio (支缴率). */
  readonly record?: FloatRecord
  /** Months the reserve of the fund can pay for; used only where the cut of the place is not on record. */
  readonly reserveMonths?: number
}

/** A record of the float, read. */
export interface FloatRecordRead {
  readonly from: YearMonth
  readonly payouts: Fen
  readonly contributions: Fen
  readonly insuredMonths: number
  readonly deaths: number
  readonly badlyHurt: number
  readonly latePayment: boolean
}

/** The facts of a rate, read. */
export interface RateRequest {
  readonly industryClass: number
  readonly step: FloatStep | undefined
  readonly record: FloatRecordRead | undefined
  readonly reserveMonths: number | undefined
}

const MOST_PEOPLE = 1_000_000
const PAYOUTS = { decimals: 2, min: 0, max: 1e13 }
const CONTRIBUTIONS = { decimals: 2, min: 1, max: 1e13 }

const recordShape: Shape<FloatRecord> = objectOf(
  {
    from: monthField('first month of the floated rate'),
    payouts: decimalField(PAYOUTS, 'what the fund paid for the firm in the window, yuan'),
    contributions: decimalField(CONTRIBUTIONS, 'what the firm contributed in the window, yuan'),
    insuredMonths: countField(0, 1200, 'months the firm has been insured'),
    deaths: countField(0, MOST_PEOPLE, 'deaths in the worst accident of the window'),
    badlyHurt: countField(0, MOST_PEOPLE, 'badly hurt in the worst accident of the window'),
    latePayment: flagField('contributions were late without reason'),
  },
  'what a firm’s record says of the float',
)

/** The fields of {@link RateFacts}. */
export const rateFields: Fields = {
  industryClass: countField(1, MOST_CLASSES, 'class of risk of the industry'),
  step: optional(choiceField(FLOAT_STEPS, 'step of the float fixed by the agency')),
  record: optional(recordShape),
  reserveMonths: optional(countField(0, 1200, 'months the reserve of the fund can pay for')),
}

/** Exactly one of step and record says where the float stands. */
export function floatIssues(input: unknown): readonly Issue[] {
  if (!isObject(input)) return []
  const { step, record } = input
  if (step === undefined && record === undefined)
    return [
      {
        code: 'input.required',
        path: ['step'],
        message:
          'give the step of the float ("base" where the rate does not float), or the record it follows from',
      },
    ]
  if (step === undefined || record === undefined) return []
  return [
    {
      code: 'workInjury.stepTwice',
      path: ['step'],
      message: 'give the step or the record it follows from, not both',
      received: shown(step),
    },
  ]
}

/** Reads facts whose shape has been checked. */
export function readRateFacts({ industryClass, step, record, reserveMonths }: RateFacts): RateRequest {
  return {
    industryClass,
    step,
    record: record && {
      ...record,
      from: readMonth(record.from) as YearMonth,
      payouts: parseScaled(record.payouts, PAYOUTS, [], []) as Fen,
      contributions: parseScaled(record.contributions, CONTRIBUTIONS, [], []) as Fen,
    },
    reserveMonths,
  }
}
