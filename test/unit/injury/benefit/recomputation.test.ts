import { describe, expect, it } from 'vitest'
import { explain, lawOf, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

type Input = workInjury.InjuryRecomputeInput

const then = lawOf('luoyang', { asOf: '2024-04-01' })
const now = lawOf('luoyang')
const disability = {
  injury: '2024-01',
  graded: '2024-02',
  grade: 1,
  meanWage: '3000',
  insured: true,
  nursing: 'complete',
  ownContributions: '0',
} as const
const leavingGrants = {
  month: '2024-02',
  grade: 8,
  way: 'workerProposed',
  occupationalDisease: false,
  monthsToRetirement: 300,
  insured: true,
} as const

function determined(input: Input, paidThrough?: string): workInjury.DeterminedInjuryRecomputation {
  const result = workInjury.recompute(input, then, now, paidThrough === undefined ? {} : { paidThrough })
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'determined') return result
  throw new Error(JSON.stringify(result))
}

describe('a recomputation on the final base', () => {
  it('settles lump sum, allowance and nursing of a graded worker at the floor of the own wage', () => {
    const { rows, amounts } = determined({ disability }, '2024-07')
    const shown = rows?.map((row) => [
      row.benefit,
      String(row.difference),
      row.monthsPaid,
      String(row.arrears),
    ])
    // 60 % of 6575 is 3945, of 7132 4279.2: 334.2 more own wage
    expect(shown).toEqual([
      ['workInjury.lumpSum', '9023.4', 1, '9023.4'],
      ['workInjury.allowance', '300.78', 5, '1503.9'],
      ['workInjury.nursing', '278.5', 5, '1392.5'],
    ])
    expect(amounts.arrears?.toFixed(2)).toBe('11919.80')
  })

  it('settles grants on leaving without a last month', () => {
    const { amounts } = determined({ leavingGrants })
    expect([amounts.once.toFixed(2), amounts.arrears?.toFixed(2)]).toEqual(['20052.00', '20052.00'])
  })

  it('without a last month shows what a month differs', () => {
    const { amounts } = determined({ disability })
    expect([amounts.monthly.toFixed(2), amounts.arrears]).toEqual(['579.28', null])
  })

  it('counts nursing to December and says so', () => {
    const result = determined({ disability }, '2025-03')
    expect(result.rows?.map(({ monthsPaid }) => monthsPaid)).toEqual([1, 13, 10])
    expect(result.notices.map(({ code }) => code)).toContain('estimate')
  })

  it('settles nursing of a later year, which began in January', () => {
    const nursing = { level: 'mostly', concluded: '2022-05', month: '2024-01', insured: true } as const
    const { amounts } = determined({ nursing }, '2024-06')
    expect([amounts.monthly.toFixed(2), amounts.arrears?.toFixed(2)]).toEqual(['222.80', '1336.80'])
  })

  it('takes the rounding known later, too', () => {
    const nursing = { level: 'partly', concluded: '2024-05', month: '2025-01', insured: true } as const
    const result = workInjury.recompute({ nursing }, lawOf('luoyang', { asOf: '2025-02-01' }), now)
    expect(result.outcome === 'determined' && result.amounts.monthly.toFixed(2)).toBe('15.40')
  })

  it('waits while the base is provisional, and says which', () => {
    const late = { leavingGrants: { ...leavingGrants, month: '2026-02' } }
    const result = workInjury.recompute(late, now, now)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual([
      'workInjury.base',
    ])
  })

  it('says when nothing was provisional, and has nothing for what is not due', () => {
    const final = { leavingGrants: { ...leavingGrants, month: '2023-02' } }
    expect(determined(final).notices.map(({ subject }) => subject)).toContain('thenLaw')
    const kept = workInjury.recompute({ leavingGrants: { ...leavingGrants, grade: 2 } }, then, now)
    expect(kept.outcome === 'notEntitled' && kept.reasons.map(({ code }) => code)).toEqual([
      'workInjury.employmentKept',
    ])
  })

  it('says what is open where the final amount is lower', () => {
    const lower = now.with({
      name: 'a lower base',
      changes: [{ path: 'workInjury.base', from: '2024-01', to: '2024-12', value: '6000' }],
    })
    const result = workInjury.recompute({ leavingGrants }, then, lower)
    expect(result.outcome === 'determined' && result.amounts.once.toFixed(2)).toBe('-20700.00')
    expect(result.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'rule.unsettled arrears',
    )
  })

  it('is explained in both languages', () => {
    expect(explain(determined({ disability }, '2024-07'), { language: 'zh' })).toContain('补发合计11919.80元')
    expect(explain(determined({ leavingGrants }), { language: 'en' })).toContain('20052.00 yuan due in all')
  })
})

describe('bad input', () => {
  const issues = (input: unknown, options: object = {}, later = now) =>
    codesOf(() => workInjury.recompute(input as Input, then, later, options))

  it('is refused with every issue at once', () => {
    expect(
      issues(
        { disability: { ...disability, grade: 11 }, planet: 'mars' },
        { paidThrough: '2024-13' },
        lawOf('zhengzhou'),
      ),
    ).toEqual([
      'calendar.month paidThrough',
      'input.count disability.grade',
      'input.unknownField planet',
      'recomputation.place nowLaw',
    ])
    expect(issues({})).toEqual(['workInjury.nothingToRecompute '])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
    expect(issues({ disability: 7, nursing: { level: 'martian' } })).toEqual([
      'input.choice nursing.level',
      'input.required nursing.concluded',
      'input.required nursing.insured',
      'input.required nursing.month',
      'input.type disability',
    ])
  })
})
