import { describe, expect, it } from 'vitest'
import { lawOf, workInjury, type Law } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const itemsOf = (input: Partial<workInjury.LiabilityInput>, under: Law = law) => {
  const result = workInjury.liability(
    { month: '2025-03', standing: 'insured', death: 'none', ...input },
    under,
  )
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result.items
}
const names = (items: readonly workInjury.LiabilityItem[], payer?: workInjury.ItemPayer) =>
  items.filter((each) => payer === undefined || each.payer === payer).map(({ item }) => item)

describe('the items of a case', () => {
  it('are split between fund and employer as articles 38 and 39 of the law have it', () => {
    expect(names(itemsOf({}), 'employer')).toEqual([
      'leavePay',
      'leaveCare',
      'allowanceSecond',
      'employmentGrant',
      'wageLoss',
    ])
    expect(names(itemsOf({}), 'injuryFund')).toEqual([
      'treatment',
      'rehabilitation',
      'hospitalMeals',
      'travel',
      'devices',
      'grading',
      'nursing',
      'lumpSum',
      'allowanceFirst',
      'medicalGrant',
      'prevention',
    ])
  })

  it('are those of the grade', () => {
    const of = (grade: number) =>
      names(itemsOf({ grade })).filter((item) => /allowance|Grant|wageLoss|lumpSum/.test(item))
    expect(of(1)).toEqual(['lumpSum', 'allowanceFirst'])
    expect(of(4)).toEqual(['lumpSum', 'allowanceFirst'])
    expect(of(5)).toEqual(['lumpSum', 'allowanceSecond', 'medicalGrant', 'employmentGrant', 'wageLoss'])
    expect(of(6)).toEqual(of(5))
    expect(of(7)).toEqual(['lumpSum', 'medicalGrant', 'employmentGrant', 'wageLoss'])
    expect(of(10)).toEqual(of(7))
  })

  it('are those of a death, without the lump sum after the leave', () => {
    const dead = names(itemsOf({ death: 'byAccidentOrInLeave' }))
    expect(dead.filter((item) => /funeral|dependants|death/.test(item))).toEqual([
      'funeral',
      'dependants',
      'deathLumpSum',
    ])
    expect(dead).not.toContain('lumpSum')
    const after = names(itemsOf({ death: 'afterLeave', grade: 3 }))
    expect(after).toContain('dependants')
    expect(after).not.toContain('deathLumpSum')
  })

  it('of a death after the leave are none of grades 5 to 10, also where the grade is left out', () => {
    const open = names(itemsOf({ death: 'afterLeave' }))
    const graded = [1, 2, 3, 4].flatMap((grade) => names(itemsOf({ death: 'afterLeave', grade })))
    expect(new Set(open)).toEqual(new Set(graded))
  })

  it('begin as Henan has it, and are not dated where the place does not say', () => {
    const months = { graded: '2025-09', claimed: '2025-11', grade: 2 }
    const from = (under: Law) =>
      Object.fromEntries(itemsOf(months, under).map((each) => [each.item, each.from]))
    expect(from(law)).toMatchObject({
      treatment: null,
      leavePay: null,
      nursing: '2025-10',
      allowanceFirst: '2025-10',
      lumpSum: '2025-12',
    })
    expect(from(lawOf('china'))).toMatchObject({ nursing: null, lumpSum: null })
    const dead = itemsOf({ death: 'byAccidentOrInLeave', died: '2025-12' })
    expect(dead.find(({ item }) => item === 'dependants')).toMatchObject({
      from: '2026-01',
      periodicity: 'monthly',
    })
  })

  it('have the 70 per cent of lost pay in Henan alone', () => {
    expect(names(itemsOf({}, lawOf('china')))).not.toContain('wageLoss')
  })
})

describe('an employer that is not insured', () => {
  it('pays every item, with late charge and fine', () => {
    const result = workInjury.liability(
      { month: '2025-03', standing: 'notInsured', death: 'none', arrears: '1000.01' },
      law,
    )
    if (result.outcome !== 'determined') throw new Error(result.outcome)
    expect(result.items.every(({ payer }) => payer === 'employer')).toBe(true)
    expect(names(result.items)).not.toContain('prevention')
    const { lateRate, fineFrom, fineTo } = result.values
    expect([lateRate, fineFrom, fineTo].map(String)).toEqual(['0.0005', '1000.01', '3000.03'])
    expect(result.notices.some(({ subject }) => subject === 'standing')).toBe(true)
  })

  it('leaves new costs to the fund after joining and paying up', () => {
    const items = itemsOf({ standing: 'joinedLater', paidUp: '2025-06-10', death: 'none' })
    const shared = items.filter(({ payer }) => payer === 'employerThenFund')
    expect(names(shared)).toEqual([
      'treatment',
      'rehabilitation',
      'hospitalMeals',
      'travel',
      'devices',
      'nursing',
      'allowanceFirst',
      'medicalGrant',
    ])
    expect(shared.every(({ fundFrom }) => fundFrom === '2025-06-10')).toBe(true)
    expect(items.find(({ item }) => item === 'lumpSum')).toMatchObject({ payer: 'employer', fundFrom: null })
  })

  it('shares an item where a reform says so', () => {
    const half = law.with({
      name: 'half',
      changes: [{ path: 'workInjury.liability.fundShare', from: '2025-01', value: { treatment: '0.5' } }],
    })
    expect(itemsOf({}, half)[0]).toMatchObject({ item: 'treatment', payer: 'both' })
  })
})

describe('a case of liability', () => {
  it('is refused with every issue at once', () => {
    const refused = (input: object) =>
      issuesOf(() =>
        workInjury.liability(
          { month: '2025-03', standing: 'insured', death: 'none', ...input } as never,
          law,
        ),
      )
    expect(refused({ standing: 'joinedLater' })).toEqual(['input.required paidUp'])
    expect(refused({ paidUp: '2025-06-10', arrears: 1, died: '2025-04' })).toEqual([
      'workInjury.fieldWithoutMeaning paidUp',
      'workInjury.fieldWithoutMeaning arrears',
      'workInjury.fieldWithoutMeaning died',
    ])
    expect(refused({ graded: '2025-02', claimed: '2024-12' })).toEqual([
      'workInjury.dayOrder graded',
      'workInjury.dayOrder claimed',
    ])
    expect(refused({ death: 'afterLeave', died: '2025-06', graded: '2025-07' })).toEqual([
      'workInjury.dayOrder graded',
    ])
    expect(refused({ death: 'afterLeave', grade: 7 })).toEqual(['workInjury.fieldWithoutMeaning grade'])
    expect(refused({ grade: 11, standing: 'martian', month: '2025-13', x: 1 })).toEqual([
      'calendar.month month',
      'input.choice standing',
      'input.count grade',
      'input.unknownField x',
    ])
  })

  it('before 2011 is not on record', () => {
    expect(workInjury.liability({ month: '2010-12', standing: 'insured', death: 'none' }, law).outcome).toBe(
      'undetermined',
    )
  })
})
