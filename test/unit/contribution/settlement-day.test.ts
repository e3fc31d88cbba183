import { describe, expect, it } from 'vitest'
import { employeePension, lawOf } from 'shebao'

const laws = { paid: lawOf('luoyang', { asOf: '2025-08-31' }), now: lawOf('luoyang', { asOf: '2025-12-01' }) }

describe('the day until which a difference bears no late charge', () => {
  it('comes from the law where its notice states one', () => {
    const months = { kind: 'employed', from: '2025-07', to: '2025-08', wage: '3000' } as const
    const settled = employeePension.settlement(months, laws)
    if (settled.outcome !== 'determined') throw new Error(settled.outcome)
    // floor 3756 before the notice, 3831 after: 75 yuan x 24 % x 2 months
    expect(settled.totals.payable.toFixed(2)).toBe('36.00')
    expect(settled.values.payableUntil).toBe('2025-12-31')
    expect(settled.notices.filter((notice) => notice.subject === 'payableUntil')).toEqual([])
  })

  it('is the caller’s where one is given, and the result says so', () => {
    const months = { kind: 'employed', from: '2025-07', wage: '3000', payableUntil: '2026-01-31' } as const
    const settled = employeePension.settlement(months, laws)
    if (settled.outcome !== 'determined') throw new Error(settled.outcome)
    expect(settled.values.payableUntil).toBe('2026-01-31')
    expect(settled.notices.map((notice) => notice.subject)).toContain('payableUntil')
  })
})
