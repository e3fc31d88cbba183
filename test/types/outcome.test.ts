import { describe, expectTypeOf, it } from 'vitest'
import {
  lawOf,
  lookUp,
  type AnyOutcome,
  type Decimal,
  type employeePension,
  type Missing,
  type ParameterMissing,
  type ParameterValue,
  type Reason,
} from 'shebao'
import type { YearMonth } from '../../src/calendar/index.js'
import type { DeciMonths, Fen, Index, Share, Years } from '../../src/money/index.js'
import type { Shown, ShownValues } from '../../src/rules/step.js'

type Award = ReturnType<typeof employeePension.award>
type RetirementAge = ReturnType<typeof employeePension.retirementAge>

describe('an outcome', () => {
  it('has amounts when entitled, reasons when not, and what is missing when undetermined', () => {
    type Entitled = Extract<Award, { outcome: 'entitled' }>
    expectTypeOf<Award['outcome']>().toEqualTypeOf<'entitled' | 'notEntitled' | 'undetermined'>()
    expectTypeOf<Entitled['amounts']['total']>().toEqualTypeOf<Decimal>()
    expectTypeOf<Extract<Award, { outcome: 'notEntitled' }>['reasons']>().toEqualTypeOf<readonly Reason[]>()
    expectTypeOf<Extract<Award, { outcome: 'undetermined' }>['missing']>().toEqualTypeOf<readonly Missing[]>()
  })

  it('shows its fields only once it has been narrowed', () => {
    expectTypeOf<Award>().not.toHaveProperty('amounts')
    expectTypeOf<Award>().not.toHaveProperty('reasons')
    expectTypeOf<Award>().not.toHaveProperty('missing')
    expectTypeOf<Award>().toHaveProperty('notices')
    expectTypeOf<RetirementAge>().not.toHaveProperty('values')
    const narrowed = (award: Award) => (award.outcome === 'entitled' ? award.amounts : null)
    expectTypeOf(narrowed).returns.toExtend<{ readonly total: Decimal } | null>()
  })

  it('of any rule is one that can be explained', () => {
    type Results = {
      [K in keyof typeof employeePension]: (typeof employeePension)[K] extends (...args: never) => infer R
        ? R
        : never
    }[keyof typeof employeePension]
    expectTypeOf<Results>().toExtend<AnyOutcome>()
  })

  it('of a look-up is a value or what is missing', () => {
    const answer = () => lookUp(lawOf('luoyang'), 'employeePension.award.base.local', '2025-12')
    expectTypeOf(answer).returns.toEqualTypeOf<ParameterValue | ParameterMissing>()
    expectTypeOf<ParameterMissing>().not.toHaveProperty('value')
    // @ts-expect-error -- a misspelt parameter does not compile
    const misspelt = () => lookUp(lawOf('luoyang'), 'employeePension.award.base.lokal', '2025-12')
    expectTypeOf(misspelt).toBeFunction()
  })
})

describe('a value that is handed out', () => {
  it('is a Decimal, a month as text, or what it was', () => {
    expectTypeOf<Shown<Fen>>().toEqualTypeOf<Decimal>()
    expectTypeOf<Shown<Share>>().toEqualTypeOf<Decimal>()
    expectTypeOf<Shown<Index>>().toEqualTypeOf<Decimal>()
    expectTypeOf<Shown<Years>>().toEqualTypeOf<Decimal>()
    expectTypeOf<Shown<DeciMonths>>().toEqualTypeOf<Decimal>()
    expectTypeOf<Shown<YearMonth>>().toEqualTypeOf<string>()
    expectTypeOf<Shown<number>>().toEqualTypeOf<number>()
    expectTypeOf<Shown<'share' | 'notice'>>().toEqualTypeOf<'share' | 'notice'>()
    expectTypeOf<Shown<Fen | undefined>>().toEqualTypeOf<Decimal | undefined>()
  })

  it('has the names of the rule’s values', () => {
    interface Values {
      readonly month: YearMonth
      readonly base: Fen
      readonly months: number
    }
    expectTypeOf<ShownValues<Values>>().toEqualTypeOf<{
      readonly month: string
      readonly base: Decimal
      readonly months: number
    }>()
  })
})
