import { describe, expectTypeOf, it } from 'vitest'
import { yearMonth, type YearMonth } from '../../src/calendar/index.js'
import type { ChoiceOf, Divisors, ParameterPath, PathOf, Reader, RoundingPath } from '../../src/law/index.js'
import type { DeciMonths, Fen, Index, Share } from '../../src/money/index.js'
import type { MoneyRounding } from '../../src/money/index.js'

declare const reader: Reader
const month = yearMonth(2026, 3)

/** Never called: the reads stand here to be compiled. */
function reads() {
  return {
    money: reader.money('employeePension.award.base.local', month),
    share: reader.share('employeePension.contribution.rate.employer', month),
    index: reader.index('employeePension.index.deemed', month),
    count: reader.count('employeePension.minimumMonths', month),
    month: reader.month('retirement.delay.from', month),
    choice: reader.choice('employeePension.award.basic.averageBase', month),
    divisors: reader.divisors('employeePension.divisor.table', month),
    rounding: reader.rounding('employeePension.award.itemRounding', month),
    optional: reader.optional((r) => r.money('employeePension.award.base.local', month)),
  }
}

/** Never called: none of these may compile. */
function refused() {
  // @ts-expect-error -- a rate is no money
  reader.money('employeePension.contribution.rate.employer', month)
  // @ts-expect-error -- money is no rate
  reader.share('employeePension.award.base.local', month)
  // @ts-expect-error -- a choice is no count
  reader.count('employeePension.award.yearsRounding', month)
  // @ts-expect-error -- a table is no month
  reader.month('employeePension.divisor.table', month)
  // @ts-expect-error -- there is no such parameter
  reader.money('employeePension.award.base.loca', month)
  // @ts-expect-error -- this choice states no rounding
  reader.rounding('employeePension.account.method', month)
  // @ts-expect-error -- the rounding of years states no money step
  reader.rounding('employeePension.award.yearsRounding', month)
  // @ts-expect-error -- a month is no plain number
  reader.money('employeePension.award.base.local', 24314)
  // @ts-expect-error -- a month is no text
  reader.money('employeePension.award.base.local', '2026-03')
}

describe('the types of a reader', () => {
  it('give each kind of parameter its own scaled number', () => {
    expectTypeOf(reads).toBeFunction()
    type Reads = ReturnType<typeof reads>
    expectTypeOf<Reads['money']>().toEqualTypeOf<Fen | undefined>()
    expectTypeOf<Reads['share']>().toEqualTypeOf<Share | undefined>()
    expectTypeOf<Reads['index']>().toEqualTypeOf<Index | undefined>()
    expectTypeOf<Reads['count']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Reads['month']>().toEqualTypeOf<YearMonth | undefined>()
    expectTypeOf<Reads['choice']>().toEqualTypeOf<'provincial' | 'local' | undefined>()
    expectTypeOf<Reads['divisors']>().toEqualTypeOf<Divisors | undefined>()
    expectTypeOf<Reads['rounding']>().toEqualTypeOf<MoneyRounding | undefined>()
    expectTypeOf<Reads['optional']>().toEqualTypeOf<Fen | undefined>()
  })

  it('keep the scales apart', () => {
    expectTypeOf<Fen>().not.toExtend<Share>()
    expectTypeOf<Share>().not.toExtend<Index>()
    expectTypeOf<DeciMonths>().not.toExtend<Fen>()
    expectTypeOf<number>().not.toExtend<Fen>()
    expectTypeOf<Fen>().toExtend<number>()
    expectTypeOf(refused).toBeFunction()
  })

  it('divide the parameter paths by kind, none left over', () => {
    type Kinds = 'money' | 'share' | 'index' | 'count' | 'month' | 'choice' | 'divisors' | 'table' | 'scheme'
    expectTypeOf<PathOf<Kinds>>().toEqualTypeOf<ParameterPath>()
    expectTypeOf<PathOf<'money'> & PathOf<'share'>>().toBeNever()
    expectTypeOf<PathOf<'divisors'>>().toEqualTypeOf<'employeePension.divisor.table'>()
    expectTypeOf<RoundingPath>().toExtend<PathOf<'choice'>>()
    expectTypeOf<ChoiceOf<'employeePension.account.method'>>().toEqualTypeOf<'monthlyProduct' | 'yearly'>()
  })
})
