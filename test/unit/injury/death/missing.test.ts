import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { issuesOf } from './issues.js'

const law = lawOf('luoyang')
const child = {
  relationship: 'child',
  sex: 'male',
  birth: '2012-08',
  supported: true,
  incapacitated: false,
} as const
const gone = {
  accident: '2024-07',
  insured: true,
  monthlyWage: '6500',
  ownWage: '6000',
  dependants: [child],
} as const

function entitled(input: workInjury.MissingWorkerInput, under = law) {
  const outcome = workInjury.missing(input, under)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome
}

const lines = (input: workInjury.MissingWorkerInput, under = law) =>
  entitled(input, under).payments.map(
    ({ en, amount, payer, from, to }) => `${en} ${amount.toFixed(2)} ${payer} ${from} ${to}`,
  )

describe('a worker who is missing', () => {
  it('is paid by the employer for three months, the dependants from the fourth on', () => {
    expect(lines(gone)).toEqual([
      'wage paid on while the worker is missing 6500.00 employer 2024-07 2024-09',
      'dependants’ pension (child) 1800.00 injuryFund 2024-10 2030-08',
    ])
  })

  it('brings half of the lump sum in hardship, and the rest with the declaration of death', () => {
    const dead = lines({ ...gone, advance: '2024-11', declaredDead: '2025-10' })
    expect(dead.slice(2)).toEqual([
      'advance of the lump sum at death 518210.00 injuryFund 2024-11 2024-11',
      'funeral allowance 42792.00 injuryFund 2025-10 2025-10',
      'lump sum at death 518210.00 injuryFund 2025-10 2025-10',
    ])
  })

  it('is measured by the year of the judgement where a law says so', () => {
    const reform = law.with({
      name: 'judgement',
      changes: [{ path: 'workInjury.missing.deathMonth', from: '2025-01', value: 'declaration' }],
    })
    const outcome = entitled({ ...gone, advance: '2024-11', declaredDead: '2025-10' }, reform)
    expect(outcome.amounts.remainder.toFixed(2)).toBe('565550.00') // 1083760 − 518210
    expect(outcome.amounts.funeral.toFixed(2)).toBe('43099.80')
  })

  it('ends the pension and returns the lump sum when the worker comes back', () => {
    const back = entitled({ ...gone, advance: '2024-11', declaredDead: '2025-10', reappeared: '2026-02' })
    expect(back.amounts.refund.toFixed(2)).toBe('1036420.00')
    expect(back.payments.find(({ benefit }) => benefit === 'workInjury.dependants')?.to).toBe('2026-02')
    expect(lines({ ...gone, reappeared: '2024-08' })).toEqual([
      'wage paid on while the worker is missing 6500.00 employer 2024-07 2024-08',
    ])
    const early = entitled({ ...gone, reappeared: '2024-08' })
    expect(early.amounts.monthly.toFixed(2)).toBe('0.00')
    expect(explain(early, { language: 'en' })).toContain('wages for 2 months, then 0.00 yuan')
  })

  it('is left open where the law has no value, and where the caller did not say', () => {
    const missing = (input: workInjury.MissingWorkerInput) => {
      const outcome = workInjury.missing(input, law)
      return outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : []
    }
    expect(missing({ ...gone, accident: '2010-03', dependants: [] })).toContain(
      'workInjury.missing.wageMonths',
    )
    expect(missing({ ...gone, ownWage: undefined } as never)).toEqual(['ownWage'])
    expect(
      missing({ ...gone, accident: '2015-03', declaredDead: '2017-05', funeralElsewhere: true }),
    ).toEqual(['workInjury.missing.deathMonth'])
    expect(
      requiredInputs('workInjury.missing', { accident: '2024-07' }, law).inputs.map(({ path }) => path),
    ).toEqual(['insured', 'monthlyWage', 'ownWage', 'dependants'])
  })

  it('is refused when months do not follow each other', () => {
    const odd = (more: object) => issuesOf(() => workInjury.missing({ ...gone, ...more }, law))
    expect(odd({ declaredDead: '2024-05', reappeared: '2024-04', advance: '2024-06' })).toEqual([
      'workInjury.order advance',
      'workInjury.order advance',
      'workInjury.order declaredDead',
      'workInjury.order reappeared',
      'workInjury.order reappeared',
    ])
    expect(odd({ reappeared: '2024-08', advance: '2025-01' })).toEqual(['workInjury.order advance'])
    expect(odd({ accident: '1900-02-29', monthlyWage: '0', hardship: true })).toEqual([
      'calendar.date accident',
      'decimal.belowMinimum monthlyWage',
      'input.unknownField hardship',
    ])
  })
})
