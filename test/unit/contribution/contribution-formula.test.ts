import { describe, expect, it } from 'vitest'
import { TO_FEN, type Fen, type Share } from '../../../src/money/index.js'
import { contributionOf, type ContributionTerms } from '../../../src/rules/contribution/index.js'

const employed: ContributionTerms = {
  floor: 300_001 as Fen,
  ceiling: 1_500_007 as Fen,
  employerRate: 160_000 as Share,
  employeeRate: 80_000 as Share,
  flexibleRate: 0 as Share,
  accountRate: 80_000 as Share,
  waivedShare: 0 as Share,
  rounding: TO_FEN,
}

describe('the contribution of a month', () => {
  it('names every amount in whole fen', () => {
    expect(contributionOf(500_003 as Fen, employed)).toEqual({
      base: 500_003,
      clamped: 0,
      employer: 80_000,
      waived: 0,
      employerDue: 80_000,
      employee: 40_000,
      flexible: 0,
      account: 40_000,
      payable: 120_000,
      pool: 80_000,
    })
  })

  it('raises the base to the floor and cuts it to the ceiling, and leaves the bounds themselves alone', () => {
    const base = (wage: number) => {
      const { base, clamped } = contributionOf(wage as Fen, employed)
      return [base, clamped]
    }
    expect(base(0)).toEqual([300_001, 1])
    expect(base(300_000)).toEqual([300_001, 1])
    expect(base(300_001)).toEqual([300_001, 0])
    expect(base(1_500_007)).toEqual([1_500_007, 0])
    expect(base(1_500_008)).toEqual([1_500_007, -1])
  })

  it('rounds each share for itself, ties up', () => {
    // 3000.05 x 0.31 = 930.0155, x 0.29 = 870.0145
    const terms = { ...employed, employerRate: 310_000 as Share, employeeRate: 290_000 as Share }
    expect(contributionOf(300_005 as Fen, terms)).toMatchObject({ employer: 93_002, employee: 87_001 })
    // 3000.50 x 0.05 = 150.025: a tie
    expect(contributionOf(300_050 as Fen, { ...employed, employeeRate: 50_000 as Share }).employee).toBe(
      15_003,
    )
    const jiaoUp = { ...employed, rounding: { mode: 'up', to: 'jiao' } } as const
    expect(contributionOf(300_050 as Fen, jiaoUp)).toMatchObject({ employer: 48_010, employee: 24_010 })
  })

  it('waives a part of the rounded employer share and leaves the account credit alone', () => {
    const half = contributionOf(500_003 as Fen, {
      ...employed,
      employerRate: 160_001 as Share,
      waivedShare: 500_000 as Share,
    })
    // 5000.03 x 0.160001 = 800.0098… -> 800.01; half of it is a tie
    expect(half).toMatchObject({
      employer: 80_001,
      waived: 40_001,
      employerDue: 40_000,
      account: 40_000,
      pool: 40_000,
    })
    const all = contributionOf(500_003 as Fen, { ...employed, waivedShare: 1_000_000 as Share })
    expect(all).toMatchObject({
      employer: 80_000,
      waived: 80_000,
      employerDue: 0,
      payable: 40_000,
      account: 40_000,
      pool: 0,
    })
  })

  it('splits the contribution of a flexible worker into account and pool', () => {
    const terms = {
      ...employed,
      employerRate: 0 as Share,
      employeeRate: 0 as Share,
      flexibleRate: 200_000 as Share,
    }
    expect(contributionOf(319_700 as Fen, terms)).toMatchObject({
      employer: 0,
      employee: 0,
      flexible: 63_940,
      payable: 63_940,
      account: 25_576,
      pool: 38_364,
    })
  })

  it('lets the pool top up an account that is credited more than was paid', () => {
    const topped = contributionOf(500_000 as Fen, {
      ...employed,
      accountRate: 110_000 as Share,
      waivedShare: 1_000_000 as Share,
    })
    expect(topped).toMatchObject({ payable: 40_000, account: 55_000, pool: -15_000 })
  })
})
