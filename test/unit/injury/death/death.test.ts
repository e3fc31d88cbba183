import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { issuesOf } from './issues.js'

const law = lawOf('luoyang')
const spouse = {
  relationship: 'spouse',
  sex: 'female',
  birth: '1965-02',
  supported: true,
  incapacitated: false,
} as const
const child = { ...spouse, relationship: 'child', birth: '2010-08' } as const
const mother = { ...spouse, relationship: 'parent', birth: '1940-01' } as const
const killed = {
  death: '2025-05',
  circumstance: 'atWork',
  insured: true,
  ownWage: '6000',
  dependants: [spouse, child],
} as const
const large = { ...killed, dependants: [spouse, child, mother, { ...child, birth: '2013-04' }] } as const

function entitled(input: workInjury.InjuryDeathInput, under = law) {
  const outcome = workInjury.death(input, under)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}

const lines = (outcome: workInjury.EntitledInjuryDeath) =>
  outcome.payments.map(
    ({ en, amount, payer, from, to }) => `${en} ${amount.toFixed(2)} ${payer} ${from} ${to}`,
  )
const missing = (input: workInjury.InjuryDeathInput, under = law) => {
  const outcome = workInjury.death(input, under)
  return outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : [outcome.outcome]
}

describe('benefits after a death by work injury', () => {
  it('are funeral allowance, lump sum, and a pension for each dependant from the month after', () => {
    expect(lines(entitled(killed))).toEqual([
      'funeral allowance 43099.80 injuryFund 2025-05 2025-05',
      'lump sum at death 1083760.00 injuryFund 2025-05 2025-05',
      'dependants’ pension (spouse) 2400.00 injuryFund 2025-06 null',
      'dependants’ pension (child) 1800.00 injuryFund 2025-06 2028-08',
    ])
  })

  it('are paid by the employer without insurance, by the same rules', () => {
    const outcome = entitled({ ...killed, insured: false })
    expect(new Set(outcome.payments.map(({ payer }) => payer))).toEqual(new Set(['employer']))
    expect(outcome.amounts.once.toFixed(2)).toBe('1126859.80')
  })

  it('are the same for a death during paid leave, and without lump sum after it with grade 1 to 4', () => {
    expect(entitled({ ...killed, circumstance: 'paidLeave' }).amounts.lumpSum.toFixed(2)).toBe('1083760.00')
    const later = entitled({ ...killed, circumstance: 'afterPaidLeave', grade: 4 })
    expect([later.amounts.funeral.toFixed(2), later.amounts.lumpSum.toFixed(2)]).toEqual(['43099.80', '0.00'])
    expect(later.amounts.monthly.toFixed(2)).toBe('4200.00')
    const light = workInjury.death({ ...killed, circumstance: 'afterPaidLeave', grade: 5 }, law)
    expect(light.outcome === 'notEntitled' && light.reasons.map(({ code }) => code)).toEqual([
      'workInjury.death.gradeNotCovered',
    ])
  })

  it('leave out the funeral allowance that is taken from another insurance', () => {
    const outcome = entitled({ ...killed, funeralElsewhere: true })
    expect(lines(outcome)[0]).toContain('lump sum at death')
    expect(explain(outcome, { language: 'zh' })).toContain('丧葬补助金另有领取')
    // No base is needed then.
    expect(missing({ ...killed, death: '2021-05', funeralElsewhere: true })).toEqual(['entitled'])
    expect(missing({ ...killed, death: '2021-05' })).toEqual(['workInjury.base'])
  })

  it('use the base of the year before provisionally until it is published', () => {
    const early = entitled({ ...killed, death: '2026-02' })
    expect(early.amounts.funeral.toFixed(2)).toBe('43099.80')
    expect(early.notices.some(({ code }) => code === 'parameter.provisional')).toBe(true)
    expect(early.amounts.lumpSum.toFixed(2)).toBe('1130040.00')
  })

  it('ask how the own wage is shared only when the shares are more, and what follows when somebody leaves', () => {
    expect(missing(large)).toEqual(['sharing', 'whenSomebodyLeaves'])
    expect(missing({ ...large, sharing: 'proportional' })).toEqual(['whenSomebodyLeaves'])
    const forGood = [spouse, mother, { ...mother, sex: 'male' as const }, { ...mother, birth: '1941-01' }]
    expect(missing({ ...killed, dependants: forGood })).toEqual(['sharing'])
    expect(missing({ ...killed, ownWage: undefined } as never)).toEqual(['ownWage'])
    const nobody = { death: '2025-05', circumstance: 'atWork', insured: true, dependants: [] } as const
    expect(entitled(nobody).amounts.monthly.toFixed(2)).toBe('0.00')
  })

  it('cut everybody by the same factor, or in the order given, or after the spouse', () => {
    const amounts = (sharing: workInjury.SharingRule) =>
      entitled({ ...large, sharing, whenSomebodyLeaves: 'kept' }).rows.map((row) => row.amount.toFixed(2))
    // 40, 30, 30 and 30 per cent of 6000
    expect(amounts('proportional')).toEqual(['1846.15', '1384.61', '1384.61', '1384.61'])
    expect(amounts('inOrder')).toEqual(['2400.00', '1800.00', '1800.00', '0.00'])
    expect(amounts('spouseFirst')).toEqual(['2400.00', '1200.00', '1200.00', '1200.00'])
  })

  it('share again when somebody leaves, where the caller says so', () => {
    const again = entitled({ ...large, sharing: 'proportional', whenSomebodyLeaves: 'sharedAgain' })
    const mine = again.rows.filter((row) => row.relationship === 'spouse')
    expect(mine.map((row) => `${row.amount.toFixed(2)} ${row.from} ${row.to}`)).toEqual([
      '1846.15 2025-06 2028-08',
      '2400.00 2028-09 null',
    ])
  })

  it('rest while a dependant is in prison, who still counts among those who share', () => {
    const outcome = entitled({
      ...killed,
      dependants: [{ ...spouse, imprisoned: { from: '2026-01', to: '2026-12' } }, child],
    })
    expect(lines(outcome).slice(2)).toEqual([
      'dependants’ pension (spouse) 2400.00 injuryFund 2025-06 2025-12',
      'dependants’ pension (spouse) 2400.00 injuryFund 2027-01 null',
      'dependants’ pension (child) 1800.00 injuryFund 2025-06 2028-08',
    ])
  })

  it('name those who are no dependants in a part', () => {
    const outcome = entitled({ ...killed, dependants: [{ ...spouse, birth: '1990-01' }, child] })
    expect(outcome.parts.dependants.people.map(({ eligible }) => eligible)).toEqual([false, true])
    expect(outcome.values.dependants).toBe(1)
  })

  it('round a sum of just the own wage down, never above it', () => {
    // 40, 30 and 30 per cent of 0.05 yuan are 0.02, 0.015 and 0.015
    const outcome = entitled({ ...killed, ownWage: '0.05', dependants: [spouse, child, mother] })
    expect(outcome.amounts.monthly.toFixed(2)).toBe('0.04')
  })

  it('follow the former rule of Henan for deaths recognised before 2011, the new one for those still open', () => {
    const old = {
      ...killed,
      death: '2010-05',
      dependants: [{ ...child, birth: '2005-01' }],
    } as const
    expect(missing(old)).toEqual(['workInjury.base', 'recognised'])
    const known = law.with({
      name: 'base of 2010',
      changes: [{ path: 'workInjury.base', from: '2010-01', to: '2010-12', value: '2271' }],
    })
    expect(missing({ ...old, recognised: '2010-08' }, known)).toEqual(['rescue'])
    const usual = entitled({ ...old, recognised: '2010-08', rescue: false }, known)
    expect(usual.amounts.lumpSum.toFixed(2)).toBe('122634.00') // 54 × 2271
    expect(entitled({ ...old, recognised: '2010-08', rescue: true }, known).amounts.lumpSum.toFixed(2)).toBe(
      '136260.00', // 60 × 2271
    )
    expect(entitled({ ...old, recognised: '2011-03' }, known).amounts.lumpSum.toFixed(2)).toBe('343500.00')
  })

  it('refuse input that cannot be, every issue at once', () => {
    const odd = (input: object) => issuesOf(() => workInjury.death(input as never, law))
    expect(
      odd({ death: '2025-13', circumstance: 'martian', insured: 'yes', ownWage: -1, dependants: NaN, x: 1 }),
    ).toEqual([
      'calendar.month death',
      'decimal.belowMinimum ownWage',
      'input.choice circumstance',
      'input.flag insured',
      'input.type dependants',
      'input.unknownField x',
    ])
    expect(odd({ ...killed, ownWage: 6000.5 })).toEqual(['decimal.float ownWage'])
    expect(odd({ ...killed, ownWage: '６０００' })).toEqual(['decimal.grammar ownWage'])
    expect(odd({ ...killed, grade: 3, recognised: '2025-04' })).toEqual([
      'workInjury.fieldWithoutMeaning grade',
      'workInjury.recognisedBeforeDeath recognised',
    ])
    expect(odd({ ...killed, circumstance: 'afterPaidLeave' })).toEqual(['input.required grade'])
    expect(odd({ ...killed, circumstance: 'afterPaidLeave', grade: 11 })).toEqual(['input.count grade'])
  })

  it('say what they need', () => {
    const needs = (partial: object) =>
      requiredInputs('workInjury.death', partial, law).inputs.map(
        ({ path, necessity }) => `${path} ${necessity}`,
      )
    expect(needs({})).toContain('grade conditional')
    expect(needs({ death: '2025-05', circumstance: 'atWork', insured: true, dependants: [] })).toEqual([])
    expect(needs({ ...killed, circumstance: 'afterPaidLeave' })).toEqual(['grade required'])
    expect(needs({ ...killed, death: '2009-05' })).toEqual(['recognised required', 'rescue required'])
    expect(
      requiredInputs('workInjury.death', { death: '2021-05' }, law).parameters.map(({ path }) => path),
    ).toEqual(['workInjury.base'])
  })
})

describe('a dependant who never draws', () => {
  const died = { ...killed, death: '2025-05-10' } as const
  const child = { relationship: 'child', sex: 'male', supported: true, incapacitated: false } as const
  const wife = {
    relationship: 'spouse',
    sex: 'female',
    birth: '1960-02',
    supported: true,
    incapacitated: false,
  } as const
  const never = [
    { ...child, birth: '2007-05-20' },
    { ...child, birth: '2012-03', ended: { month: '2025-05', because: 'died' } },
  ] as const

  it('is a dependant without months, and no part of the monthly amount or its cap', () => {
    const outcome = entitled({ ...died, dependants: [wife, ...never, { ...child, birth: '2015-01' }] })
    expect(outcome.amounts.monthly.toFixed(2)).toBe('4200.00')
    expect(outcome.values.dependants).toBe(2)
    expect(outcome.parts.dependants.people.map(({ eligible, from, to }) => [eligible, from, to])).toEqual([
      [true, '2025-06', null],
      [true, null, null],
      [true, null, null],
      [true, '2025-06', '2033-01'],
    ])
  })
})

describe('what the last month of a dependant leaves open', () => {
  const lastMonth = 'workInjury.dependants.lastMonth'
  const subjects = (outcome: { readonly notices: readonly { readonly subject?: string }[] }) =>
    outcome.notices.map(({ subject }) => subject)

  it('stands among the notices of the benefits that end by it', () => {
    expect(subjects(entitled(killed))).toContain(lastMonth)
    expect(subjects(entitled({ ...killed, dependants: [] }))).not.toContain(lastMonth)
    const { death: accident, insured, ownWage, dependants } = killed
    const gone = workInjury.missing({ accident, insured, ownWage, dependants, monthlyWage: '6500' }, law)
    expect(subjects(gone)).toContain(lastMonth)
  })
})
