import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { atOrBelow, type Reader } from '../../../../law/index.js'
import { mulDiv, SHARE_ONE, type Fen, type Share } from '../../../../money/index.js'
import type { FloatRecordRead, RateRequest } from './rate-input.js'
import { FLOAT_STEPS, type FloatStep } from './rate-words.js'

/**
 * Why the step is not that of the band: `underAYear`: insured too short a time to float. `noDownward`: a step down is
 * barred by an accident or by late payment.
 */
export type StepHeld = 'none' | 'underAYear' | 'noDownward'

/** The float of a firm: the step, and how it follows from the record; null where the step was given. */
export interface FloatTerms {
  readonly payouts: Fen | null
  readonly contributions: Fen | null
  /** Pay-out ratio in whole per cent, cut off. */
  readonly ratio: number | null
  readonly insuredMonths: number | null
  readonly leastMonths: number | null
  readonly deaths: number | null
  readonly badlyHurt: number | null
  readonly latePayment: boolean | null
  readonly held: StepHeld
  readonly stepFrom: YearMonth | null
  readonly stepTo: YearMonth | null
  readonly step: FloatStep
  /** Part of the base rate. */
  readonly factor: Share
}

const NO_RECORD = {
  payouts: null,
  contributions: null,
  ratio: null,
  insuredMonths: null,
  leastMonths: null,
  deaths: null,
  badlyHurt: null,
  latePayment: null,
  stepFrom: null,
  stepTo: null,
}

/** The float of a firm in a month; undefined when the law does not settle it. */
export function floatTerms(request: RateRequest, month: YearMonth, reader: Reader): FloatTerms | undefined {
  const { industryClass, record } = request
  if (record === undefined) {
    const step = request.step ?? 'base'
    const factor = factorOf(step, industryClass, month, reader)
    return factor && { ...NO_RECORD, held: 'none', step, factor }
  }
  const rules = floatRules(month, reader)
  if (rules === undefined) return undefined
  const young = record.insuredMonths < rules.leastMonths
  const ratio = payoutRatio(record)
  const banded = young ? 'base' : bandedStep(ratio, industryClass, month, reader)
  if (banded === undefined) return undefined
  const barred = record.deaths >= rules.deaths || record.badlyHurt >= rules.badlyHurt || record.latePayment
  const lowered = banded === 'down1' || banded === 'down2'
  const step = barred && lowered ? 'base' : banded
  const factor = factorOf(step, industryClass, month, reader)
  if (factor === undefined) return undefined
  const { from, payouts, contributions, insuredMonths, deaths, badlyHurt, latePayment } = record
  return {
    payouts,
    contributions,
    ratio,
    insuredMonths,
    leastMonths: rules.leastMonths,
    deaths,
    badlyHurt,
    latePayment,
    held: young ? 'underAYear' : barred && lowered ? 'noDownward' : 'none',
    stepFrom: from,
    stepTo: addMonths(from, rules.cycleMonths - 1),
    step,
    factor,
  }
}

/**
 * The pay-out ratio (支缴率) in whole per cent.
 *
 *     ratio = paid by the fund for the firm ÷ contributed by the firm
 */
function payoutRatio({ payouts, contributions }: FloatRecordRead): number {
  return mulDiv(payouts, 100, contributions, 'down')
}

/** What the float rests on besides the bands. */
export interface FloatRules {
  readonly leastMonths: number
  readonly cycleMonths: number
  /** Month of the year in which a floated rate begins. */
  readonly firstMonth: number
  readonly deaths: number
  readonly badlyHurt: number
}

/** The rules of the float in a month; what is missing stands in the reader. */
export function floatRules(month: YearMonth, reader: Reader): FloatRules | undefined {
  const leastMonths = reader.count('workInjury.rate.float.leastMonths', month)
  const cycleMonths = reader.count('workInjury.rate.float.cycleMonths', month)
  const firstMonth = reader.count('workInjury.rate.float.firstMonth', month)
  const deaths = reader.count('workInjury.rate.float.deaths', month)
  const badlyHurt = reader.count('workInjury.rate.float.badlyHurt', month)
  if (leastMonths === undefined || cycleMonths === undefined || firstMonth === undefined) return undefined
  if (deaths === undefined || badlyHurt === undefined) return undefined
  return { leastMonths, cycleMonths, firstMonth, deaths, badlyHurt }
}

function bandedStep(
  ratio: number,
  industryClass: number,
  month: YearMonth,
  reader: Reader,
): FloatStep | undefined {
  const path = industryClass === 1 ? 'workInjury.rate.bands.lowest' : 'workInjury.rate.bands.others'
  const bands = reader.table(path, month)
  if (bands === undefined) return undefined
  const number = atOrBelow(bands, ratio)
  const step = number === undefined ? 'base' : FLOAT_STEPS[number - 1]
  if (step !== undefined) return step
  throw bandFault(path, `a step is a number from 1 to ${FLOAT_STEPS.length}`, String(number))
}

/** The part of the base rate of a step, 1 where the rate does not float. */
function factorOf(
  step: FloatStep,
  industryClass: number,
  month: YearMonth,
  reader: Reader,
): Share | undefined {
  if (step === 'base') return SHARE_ONE as Share
  const path = industryClass === 1 ? 'workInjury.rate.steps.lowest' : 'workInjury.rate.steps.others'
  const steps = reader.table(path, month)
  const factor = steps?.get(step)
  if (steps === undefined || factor !== undefined) return factor as Share | undefined
  throw bandFault(path, `class ${industryClass} has no such step`, step)
}

/** A table of bands that leads to a step the class does not have; a step that was given is checked before. */
function bandFault(path: string, message: string, received: string): ShebaoError {
  return new ShebaoError('data', [{ code: 'workInjury.bandStep', path: [path], message, received }])
}
