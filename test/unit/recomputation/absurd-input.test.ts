import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, type Law } from 'shebao'
import { recompute } from '../../../src/rules/pension/employee/award/recomputation.js'
import { toyPack } from '../../toy/toy-pack.js'

const woman = {
  sex: 'female',
  originalRetirementAge: 50,
  birth: '1973-06',
  retirement: '2023-06',
  totalMonths: 300,
  deemedMonths: 0,
  overallIndex: '0.8123',
  accountBalance: '61234.56',
}
const then = lawOf('luoyang', { asOf: '2023-10-01' })
const now = lawOf('luoyang', { asOf: '2024-03-31' })

function refused(
  input: unknown,
  thenLaw: Law,
  nowLaw: Law,
  options?: unknown,
): readonly (readonly [string, string])[] {
  try {
    recompute(input as Parameters<typeof recompute>[0], thenLaw, nowLaw, options as { paidThrough?: string })
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'input')
      return error.issues.map(({ code, path }) => [code, path.join('.')] as const)
    throw error
  }
  throw new Error('was accepted')
}

describe('an absurd recomputation is refused with code and path', () => {
  it('a last month that is none', () => {
    expect(refused(woman, then, now, { paidThrough: '2023-13' })).toEqual([['calendar.month', 'paidThrough']])
    expect(refused(woman, then, now, { paidThrough: 202312 })).toEqual([['calendar.month', 'paidThrough']])
  })

  it('laws of two places', () => {
    expect(refused(woman, then, lawOf('kaifeng', { asOf: '2024-03-31' }))).toEqual([
      ['recomputation.place', 'nowLaw'],
    ])
    expect(refused(woman, lawOf('toytown', { pack: toyPack }), lawOf('luoyang'))).toEqual([
      ['recomputation.place', 'nowLaw'],
    ])
  })

  it('the later knowledge first', () => {
    expect(refused(woman, now, then)).toEqual([['recomputation.order', 'nowLaw']])
    expect(refused(woman, lawOf('luoyang'), now)).toEqual([['recomputation.order', 'nowLaw']])
  })

  it('all of it together with what is wrong in the award', () => {
    expect(
      refused({ ...woman, sex: 'martian', overallIndex: '99' }, now, then, { paidThrough: 'never' }),
    ).toEqual(
      expect.arrayContaining([
        ['calendar.month', 'paidThrough'],
        ['recomputation.order', 'nowLaw'],
        ['input.choice', 'sex'],
        ['decimal.aboveMaximum', 'overallIndex'],
      ]),
    )
  })

  it('a fault that is not the caller’s is not swallowed', () => {
    const broken = { ...now, compiled: undefined } as unknown as Law
    expect(() => recompute(woman as Parameters<typeof recompute>[0], broken, now)).toThrow(TypeError)
  })
})
