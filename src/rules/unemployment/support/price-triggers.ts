import type { Missing, Reader } from '../../../law/index.js'
import type { Share } from '../../../money/index.js'
import type { PriceIndexRow, PriceSubsidyRequest } from './price-subsidy-input.js'

/** What started the subsidy. */
export type PriceStart = 'cpi' | 'food' | 'both' | 'province'

/** What a rule found in the indices: null for `start` where nothing triggers. */
export interface PriceTrigger {
  readonly start: PriceStart | null
  readonly cpiTrigger: Share
  /** Null where food prices do not count. */
  readonly foodTrigger: Share | null
  /** Months running at or above the trigger, the month itself included; null where one month is enough. */
  readonly run: number | null
  readonly runMonths: number | null
}

/** A trigger, or what the caller did not give; undefined when the law lacks a value (the reader knows which). */
export type FoundTrigger = PriceTrigger | { readonly missing: readonly Missing[] } | undefined

/**
 * From August 2011: consumer prices up by 4 % or more three months running. The subsidy stops with the first month below.
 */
export function threeMonths(request: PriceSubsidyRequest, reader: Reader): FoundTrigger {
  const { month, indices } = request
  const cpiTrigger = reader.share('unemployment.priceSubsidy.cpiRise', month)
  const runMonths = reader.count('unemployment.priceSubsidy.runMonths', month)
  if (cpiTrigger === undefined || runMonths === undefined) return undefined
  let run = 0
  for (let back = 0; back < runMonths; back++) {
    const row = rowOf(indices, month - back)
    if (row === undefined) return { missing: [NEEDS_RUN] }
    if (row.cpiRise < cpiTrigger) break
    run++
  }
  if (run >= runMonths) return { start: 'cpi', cpiTrigger, foodTrigger: null, run, runMonths }
  // Whether food prices could have triggered as well the law must say before the answer is no.
  const counted = reader.choice('unemployment.priceSubsidy.triggers', month)
  if (counted === undefined) return undefined
  if (counted === 'cpi') return { start: null, cpiTrigger, foodTrigger: null, run, runMonths }
  return foodRun(request, { cpiTrigger, runMonths, run }, reader)
}

/** The same with food prices, where a law counts them. */
function foodRun(
  { month, indices }: PriceSubsidyRequest,
  {
    cpiTrigger,
    runMonths,
    run,
  }: { readonly cpiTrigger: Share; readonly runMonths: number; readonly run: number },
  reader: Reader,
): FoundTrigger {
  const foodTrigger = reader.share('unemployment.priceSubsidy.foodRise', month)
  if (foodTrigger === undefined) return undefined
  const rises = Array.from({ length: runMonths }, (_, back) => rowOf(indices, month - back)?.foodRise)
  if (rises.includes(undefined)) return { missing: [NEEDS_FOOD] }
  const below = rises.findIndex((rise) => rise !== undefined && rise < foodTrigger)
  return below < 0
    ? { start: 'food', cpiTrigger, foodTrigger, run: runMonths, runMonths }
    : { start: null, cpiTrigger, foodTrigger, run: Math.max(run, below), runMonths }
}

/** From January 2017: consumer prices up by 3.5 %, or food prices by 6 %, in one month. */
export function singleMonth({ month, indices }: PriceSubsidyRequest, reader: Reader): FoundTrigger {
  const row = rowOf(indices, month)
  const counted = reader.choice('unemployment.priceSubsidy.triggers', month)
  const cpiTrigger = reader.share('unemployment.priceSubsidy.cpiRise', month)
  const food = counted === 'cpiOrFood'
  const foodTrigger = food ? reader.share('unemployment.priceSubsidy.foodRise', month) : null
  if (row === undefined) return { missing: [NEEDS_MONTH] }
  if (food && row.foodRise === undefined) return { missing: [NEEDS_FOOD] }
  if (counted === undefined || cpiTrigger === undefined || foodTrigger === undefined) return undefined
  const byCpi = row.cpiRise >= cpiTrigger
  const byFood = foodTrigger !== null && row.foodRise !== undefined && row.foodRise >= foodTrigger
  const start = byCpi && byFood ? 'both' : byCpi ? 'cpi' : byFood ? 'food' : null
  return { start, cpiTrigger, foodTrigger, run: null, runMonths: null }
}

/**
 * From December 2021: the same triggers, by prefecture; the subsidy stops when none holds. The province may start it
 * everywhere.
 */
export function publicationMonth(request: PriceSubsidyRequest, reader: Reader): FoundTrigger {
  const found = singleMonth(request, reader)
  if (found === undefined || 'missing' in found) return found
  return found.start === null && request.provinceRise !== undefined && request.provinceRise > 0
    ? { ...found, start: 'province' }
    : found
}

/** The indices of a month. */
export function rowOf(indices: readonly PriceIndexRow[], month: number): PriceIndexRow | undefined {
  return indices.find((row) => row.month === month)
}

const NEEDS_MONTH: Missing = {
  kind: 'input',
  path: 'indices',
  zh: '缺少该月的价格指数',
  en: 'needs the indices of the month',
}
const NEEDS_RUN: Missing = {
  kind: 'input',
  path: 'indices',
  zh: '缺少该月及以前各月的居民消费价格涨幅：须连续数月达到条件',
  en: 'needs the rises of the month and of those before it: the trigger must be reached some months running',
}
const NEEDS_FOOD: Missing = {
  kind: 'input',
  path: 'indices.foodRise',
  zh: '缺少食品价格涨幅：单独达到条件也启动，且就高计算',
  en: 'needs the rise of food prices: it triggers alone, and the larger of the two counts',
}
