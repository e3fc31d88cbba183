import fc from 'fast-check'
import { TOY_TERMS, type ToyTerms, type ToyValue } from './toy-law.js'

const FIRST = 2010 * 12
/** Months with terms: 2010-01 to 2014-12. */
const MONTHS = 60

/** Month text of a count of months, written here and not taken from the library. */
export function monthOfCount(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** 'YYYY-MM' as a count of months. */
export function countOfMonth(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

const decimal = (decimals: number, min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => (n / 10 ** decimals).toFixed(decimals))

/** One value after another from the first month on, each for some months, the last one open. */
const inTurn = (
  value: fc.Arbitrary<string>,
  shortest: number,
  longest: number,
): fc.Arbitrary<readonly ToyValue[]> =>
  fc
    .array(fc.tuple(value, fc.integer({ min: shortest, max: longest })), { minLength: 1, maxLength: 6 })
    .map((parts) => {
      let from = FIRST
      return parts.map(([text, months], i): ToyValue => {
        const value = { from: monthOfCount(from), value: text }
        from += months
        return i === parts.length - 1 ? value : { ...value, to: monthOfCount(from - 1) }
      })
    })

/** A value for one stretch of months, or none. */
const forAWhile = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly ToyValue[]> =>
  fc
    .tuple(value, fc.nat(MONTHS - 1), fc.nat(11), fc.nat(9))
    .map(([text, start, months, none]) =>
      none === 0
        ? []
        : [{ from: monthOfCount(FIRST + start), to: monthOfCount(FIRST + start + months), value: text }],
    )

const rounding = fc.constantFrom(
  'halfUp/yuan',
  'halfUp/jiao',
  'halfUp/fen',
  'up/yuan',
  'down/yuan',
  'up/jiao',
  'down/jiao',
  'up/fen',
  'down/fen',
)
const share = (max: number) => fc.oneof(decimal(6, 1, max), decimal(2, 1, max / 10_000))
const month = fc.integer({ min: FIRST + 12, max: FIRST + MONTHS + 12 }).map(monthOfCount)

/** Terms with every value drawn: bounds that meet no grid, rates with six decimals, relief in odd parts. */
export const randomTerms: fc.Arbitrary<ToyTerms> = fc.record({
  reference: inTurn(decimal(2, 200_000, 999_999), 2, 14),
  floorShare: inTurn(decimal(6, 200_000, 900_000), 9, 30),
  ceilingShare: inTurn(decimal(6, 1_100_000, 4_000_000), 9, 30),
  fixedFloor: forAWhile(decimal(2, 100_000, 200_000)),
  boundsRounding: inTurn(rounding, 9, 30),
  employer: inTurn(share(300_000), 5, 30),
  employee: inTurn(share(110_000), 9, 30),
  flexible: inTurn(share(250_000), 9, 30),
  account: inTurn(share(170_000), 9, 30),
  rounding: inTurn(rounding, 9, 30),
  small: forAWhile(fc.oneof(fc.constant('1'), share(1_000_000))),
  large: forAWhile(fc.oneof(fc.constant('0.5'), share(1_000_000))),
  hardship: forAWhile(fc.integer({ min: 1, max: 9 }).map(String)),
  fiveIndustries: forAWhile(month),
  moreIndustries: fc.constant(TOY_TERMS.moreIndustries),
  makeUp: forAWhile(month),
  lateRate: inTurn(decimal(6, 1, 2_000), 9, 30),
})

/** First and last month of a stretch, mostly short, and a month of payment. */
export const randomStretch: fc.Arbitrary<{ from: string; to: string; paidIn: string }> = fc
  .tuple(
    fc.nat(MONTHS - 1),
    fc.oneof({ weight: 9, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(40) }),
    fc.nat(15),
  )
  .map(([start, more, later]) => ({
    from: monthOfCount(FIRST + start),
    to: monthOfCount(FIRST + start + more),
    paidIn: monthOfCount(FIRST + start + more + later),
  }))
