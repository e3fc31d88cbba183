/**
 * Scaled integers: the numbers the rules compute with. Each is a safe integer in a branded type, so that
 * fen and months cannot be mixed up by accident; decimals appear only at the door.
 */

declare const unit: unique symbol
type Scaled<Name extends string> = number & { readonly [unit]: Name }

/** Money in fen (分), 1/100 yuan. */
export type Fen = Scaled<'fen'>
/** A rate or share in millionths: 8 % is 80 000. */
export type Share = Scaled<'share'>
/** An average contribution index (缴费工资指数) in ten-thousandths: 1.0695 is 10 695. */
export type Index = Scaled<'index'>
/** Years in ten-thousandths: 41.50 years is 415 000. */
export type Years = Scaled<'years'>
/** A pension divisor (计发月数) in tenths of a month: 137.3 is 1 373. */
export type DeciMonths = Scaled<'deciMonths'>

/** Units of one whole in each scale, and how many decimals that is. */
export const FEN_PER_YUAN = 100
export const SHARE_ONE = 1_000_000
export const INDEX_ONE = 10_000
export const YEAR_ONE = 10_000
export const DECI_MONTH_ONE = 10

/** How many decimals a scaled integer of each kind carries. */
export const DECIMALS = { money: 2, share: 6, index: 4, years: 4, divisor: 1, count: 0 } as const
