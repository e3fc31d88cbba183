import { monthText, readMonth, yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../../money/index.js'
import {
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { henan } from '../benefit-words.js'
import { orderIssues } from '../disability/disability-input.js'
import { nursingByBase } from '../disability/nursing-terms.js'
import {
  entitledInjury,
  fundOrEmployer,
  injuryPayment,
  startAfter,
  type EntitledInjury,
} from '../entitled-injury.js'
import {
  insuredField,
  nursingField,
  readOptionalFen,
  wageField,
  type NursingLevel,
} from '../injury-fields.js'
import { stopField, stopReasons, type InjuryStopGround } from '../stop-ground.js'
import { nursingMonthSteps, type NursingValues } from './nursing-steps.js'

/** Nursing of somebody in a month of payment. */
export interface NursingInput {
  /** Level of dependence (生活自理障碍等级): `complete`, `mostly`, `partly`. */
  readonly level: NursingLevel
  /** Month in which the level was found, 'YYYY-MM'. */
  readonly concluded: string
  /** Month of payment asked for, 'YYYY-MM'. */
  readonly month: string
  /**
   * Nursing paid at the end of the year before, yuan a month. Default: since the yearly setting the highest by the bases
   * of the years from the finding on.
   */
  readonly previous?: DecimalInput
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** Nursing that is due. */
export interface EntitledNursing extends EntitledInjury<NursingValues> {
  readonly amounts: {
    /** Yuan a month. */
    readonly nursing: Decimal
  }
}

/** The answer to nursing in a month. */
export type Nursing = EntitledNursing | NotEntitled | Undetermined

/** The wire shape of {@link NursingInput}. */
export const nursingShape: Shape<NursingInput> = objectOf(
  {
    level: nursingField('level of dependence on nursing'),
    concluded: monthField('month in which the level was found'),
    month: monthField('month of payment'),
    previous: optional(wageField('nursing at the end of the year before, yuan a month')),
    insured: insuredField,
    stopped: optional(stopField),
  },
  'nursing of somebody in a month',
)

/**
 * Nursing in a month of payment (生活护理费): 50, 40 or 30 % of the average wage of the pool area by the level of
 * dependence, set when the level is found. Since 2017 Henan sets it anew from each January: a lower amount is raised to
 * the new one, a higher one stays until it is overtaken. Before, later years followed the notices, so `previous` is
 * asked for.
 *
 * @returns `entitled` with yuan a month; `notEntitled` before the first month of payment or where benefits stop;
 * `undetermined` naming the missing base, or `previous`
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `workInjury.order`,
 * `workInjury.fieldWithoutMeaning`
 * @see 工伤保险条例 第三十四条; 河南省工伤保险条例 第二十三条
 * @example
 * const care = { level: 'mostly', concluded: '2023-05', month: '2025-03', insured: true } as const
 * const nursing = workInjury.nursing(care, lawOf('luoyang'))
 * nursing.outcome === 'entitled' && nursing.amounts.nursing.toFixed(2) // '2874.00': 40 % of 7183.3, up to the yuan
 */
export function nursing(input: NursingInput, law: Law): Nursing {
  const rule = 'workInjury.nursing'
  const issues = [
    ...shapeIssues(nursingShape, input),
    ...orderIssues(input, ['concluded', 'month']),
    ...previousIssues(input),
  ]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const stop = stopReasons(input.stopped)
  if (stop.length > 0) return notEntitled(frameOf(rule, law, reader), stop)
  const concluded = readMonth(input.concluded) as YearMonth
  const month = readMonth(input.month) as YearMonth
  const start = reader.choice('workInjury.firstPayment', concluded)
  const firstPayment = start && startAfter(concluded, start)
  if (firstPayment !== undefined && month < firstPayment)
    return notEntitled(frameOf(rule, law, reader), [notYet(firstPayment)])
  const { level, insured } = input
  const found = nursingInMonth({ level, concluded, month, previous: readOptionalFen(input.previous) }, reader)
  if (found === undefined || found === 'previous' || firstPayment === undefined) {
    const needs = found === 'previous' ? [PREVIOUS_DECIDES] : []
    return undetermined(frameOf(rule, law, reader), [...needs, ...reader.missing])
  }
  const values: NursingValues = { level, concluded, month, insured, firstPayment, ...found }
  const payment = injuryPayment(
    'workInjury.nursing',
    found.nursing,
    fundOrEmployer(insured),
    'monthly',
    month,
  )
  const outcome = entitledInjury(rule, law, reader, values, nursingMonthSteps, [payment])
  return { ...outcome, amounts: { nursing: outcome.values.nursing } }
}

/** In the year of the finding nothing was paid in a year before. */
function previousIssues(input: unknown): Issue[] {
  if (!isObject(input) || input.previous === undefined) return []
  const [concluded, month] = [input.concluded, input.month].map((text) => readMonth(text))
  if (concluded === undefined || month === undefined || yearOf(concluded) !== yearOf(month)) return []
  return [
    {
      code: 'workInjury.fieldWithoutMeaning',
      path: ['previous'],
      message: 'has no meaning in the year in which the level was found',
      received: shown(input.previous),
    },
  ]
}

/** A level of dependence and the month of payment asked for. */
export interface NursingFacts {
  readonly level: NursingLevel
  readonly concluded: YearMonth
  readonly month: YearMonth
  readonly previous: Fen | undefined
}
type FoundNursing = Pick<
  NursingValues,
  'yearly' | 'share' | 'base' | 'rounding' | 'byBase' | 'previous' | 'nursing'
>

/** Nursing by the base of the year, held to what was paid before; `previous` when only the caller knows that. */
export function nursingInMonth(facts: NursingFacts, reader: Reader): FoundNursing | 'previous' | undefined {
  const { level, concluded, month } = facts
  const later = yearOf(month) > yearOf(concluded)
  const yearly = later ? reader.choice('workInjury.nursing.yearly', month) : null
  if (yearly === undefined) return undefined
  if (yearly === 'fixed') {
    if (facts.previous === undefined) return 'previous'
    const amount = facts.previous
    return {
      yearly,
      share: null,
      base: null,
      rounding: null,
      byBase: null,
      previous: amount,
      nursing: amount,
    }
  }
  const found = nursingByBase(level, later ? month : concluded, reader)
  const previous = later ? (facts.previous ?? highestBefore(facts, reader)) : null
  if (previous === 'previous') return previous
  if (found === undefined || previous === undefined) return undefined
  const { share, base, rounding, amount } = found
  const due = previous === null ? amount : (Math.max(amount, previous) as Fen)
  return { yearly, share, base, rounding, byBase: amount, previous, nursing: due }
}

/** The highest by the bases of the years from the finding to the one before the month, while nursing is set anew each year. */
function highestBefore(
  { level, concluded, month }: NursingFacts,
  reader: Reader,
): Fen | 'previous' | undefined {
  let highest = nursingByBase(level, concluded, reader)?.amount
  for (let year = yearOf(concluded) + 1; year < yearOf(month); year++) {
    const january = yearMonth(year, 1)
    if (reader.optional((each) => each.choice('workInjury.nursing.yearly', january)) !== 'reset')
      return 'previous'
    const amount = nursingByBase(level, january, reader)?.amount
    highest = amount === undefined || highest === undefined ? undefined : (Math.max(highest, amount) as Fen)
  }
  return highest
}

function notYet(first: YearMonth): Reason {
  const month = monthText(first)
  return {
    code: 'workInjury.notYet',
    zh: `生活护理费自${month}起支付`,
    en: `nursing is paid from ${month} on`,
    sources: [henan('第三十条')],
  }
}

const PREVIOUS_DECIDES: Missing = {
  kind: 'input',
  path: 'previous',
  zh: '缺少上年末的生活护理费：2017年以前按年度通知调整',
  en: 'needs the nursing paid at the end of the year before: before 2017 it followed the yearly notices',
}
