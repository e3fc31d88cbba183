import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, shown } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import {
  countField,
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
import { deemedMonthsSteps, type DeemedMonthsValues } from './deemed-months-steps.js'

/** The two counts of contribution time. */
export interface DeemedMonthsInput {
  /** Month the time is counted for, 'YYYY-MM': that of the claim. */
  readonly month: string
  /** Months the employer paid. */
  readonly employerPaid: number
  /** Months of service before the employer had to join unemployment insurance. */
  readonly employerDeemed: number
  /** Months the worker paid. */
  readonly workerPaid: number
  /** Months of continuous service (连续工龄) before individual contributions began. */
  readonly serviceBefore: number
  /** Of that service, months already used for an earlier benefit. Default: 0. */
  readonly usedMonths?: number
}

/** The contribution time that counts, or what the law lacks. */
export type DeemedMonths = Computed<DeemedMonthsValues, 'determined'> | Undetermined

/** A century of months. */
const MOST = 1200

/** The wire shape of {@link DeemedMonthsInput}. */
export const deemedMonthsShape: Shape<DeemedMonthsInput> = objectOf(
  {
    month: monthField('month the time is counted for'),
    employerPaid: countField(0, MOST, 'months the employer paid'),
    employerDeemed: countField(0, MOST, 'months of service before the employer had to join'),
    workerPaid: countField(0, MOST, 'months the worker paid'),
    serviceBefore: countField(0, MOST, 'months of continuous service before individual contributions began'),
    usedMonths: optional(countField(0, MOST, 'of that service, months already used for an earlier benefit')),
  },
  'the two counts of contribution time',
)

/**
 * The contribution time with deemed months (视同缴费时间): time before the employer had to join counts as paid by the
 * employer; continuous service before individual contributions began, less what an earlier benefit has used,
 * counts as paid by the worker. Where the two counts differ the worker's rules.
 *
 * The regulation of 2001 says so, until February 2025; what the one in force since says was not found.
 *
 * @param input the month counted for, 'YYYY-MM', and the months of both counts
 * @returns `determined` with both counts and the months that count; `undetermined` when the law of the month is
 * not known
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `unemployment.usedTooMany`
 * @see 河南省失业保险条例（2001年）第二十二条
 * @example
 * const record = { month: '2010-03', employerPaid: 98, employerDeemed: 60, workerPaid: 98, serviceBefore: 48 }
 * const time = unemployment.deemedMonths(record, lawOf('luoyang'))
 * time.outcome === 'determined' && time.values.countedMonths // 146
 */
export function deemedMonths(input: DeemedMonthsInput, law: Law): DeemedMonths {
  const issues = shapeIssues(deemedMonthsShape, input)
  if (isObject(input) && isTooMany(input))
    issues.push({
      code: 'unemployment.usedTooMany',
      path: ['usedMonths'],
      message: 'more months are used than there were of service before',
      received: shown(input.usedMonths),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { employerPaid, employerDeemed, workerPaid, serviceBefore, usedMonths = 0 } = input
  const month = readMonth(input.month) as YearMonth
  const reader = readerOf(law)
  const rule = reader.choice('unemployment.contribution.deemedRule', month)
  if (rule === undefined)
    return undetermined(frameOf('unemployment.deemedMonths', law, reader), reader.missing)
  const employerMonths = employerPaid + employerDeemed
  const workerDeemed = serviceBefore - usedMonths
  const workerMonths = workerPaid + workerDeemed
  const values: DeemedMonthsValues = {
    month,
    employerPaid,
    employerDeemed,
    employerMonths,
    workerPaid,
    serviceBefore,
    usedMonths,
    workerDeemed,
    workerMonths,
    difference: employerMonths - workerMonths,
    rule,
    countedMonths: rule === 'workerCount' ? workerMonths : employerMonths,
  }
  return {
    ...frameOf('unemployment.deemedMonths', law, reader, ruleNotices(values, deemedMonthsSteps)),
    outcome: 'determined',
    values: present(values, deemedMonthsSteps),
  }
}

function isTooMany({ usedMonths, serviceBefore }: DeemedMonthsInput): boolean {
  return typeof usedMonths === 'number' && typeof serviceBefore === 'number' && usedMonths > serviceBefore
}
