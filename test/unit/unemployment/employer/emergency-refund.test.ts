import { describe, expect, it } from 'vitest'
import { isShebaoError, lawOf, requiredInputs, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

type Input = unemployment.EmergencyRefundInput

const law = lawOf('luoyang')
const firm: Input = {
  month: '2020-05',
  unit: 'sme',
  hitByEpidemic: false,
  recoveryExpected: true,
  option: 'benefitMonths',
  insured: 40,
  reserveMonths: 24,
  localBenefit: '1520',
  headcountAtStart: 40,
  headcountAtEnd: 40,
}
/** 2 of 2 + 38 are 5 %. */
const shrunk: Input = { ...firm, headcountAtEnd: 38, leavers: 2, leaversNotCounted: 0 }

function refund(input: Input): string {
  const result = unemployment.emergencyRefund(input, law)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.refund.toFixed(2)
  if (result.outcome === 'notEntitled') return result.reasons.map(({ code }) => code).join(' ')
  return result.missing.map(({ path }) => path).join(' ')
}

describe('the emergency refund', () => {
  it('is six months of the local benefit for each insured worker, or half of six months’ contributions', () => {
    expect(refund(firm)).toBe('364800.00')
    expect(refund({ ...firm, option: 'contributions', socialContributions: '250000.01' })).toBe('125000.01')
  })

  it('has the plain limit of 4.5 % until January 2020, and of large firms that were not hit', () => {
    expect(refund(shrunk)).toBe('364800.00')
    expect(refund({ ...shrunk, month: '2020-01' })).toBe('unemployment.layoffs')
    expect(refund({ ...shrunk, month: '2019-06', leavers: 9, leaversNotCounted: 8 })).toBe('364800.00')
    expect(refund({ ...shrunk, unit: 'largeFirm' })).toBe('unemployment.layoffs')
    expect(refund({ ...shrunk, unit: 'largeFirm', hitByEpidemic: true })).toBe('364800.00')
  })

  it('allows 20 % with at most thirty insured since February 2020', () => {
    const small: Input = { ...shrunk, headcountAtStart: 30, headcountAtEnd: 24, leavers: 6, insured: 30 }
    expect(refund(small)).toBe('273600.00')
    expect(refund({ ...small, insured: 31 })).toBe('unemployment.layoffs')
  })

  it('asks for 24 months of reserve in the prefecture and recovery in sight', () => {
    expect(refund({ ...firm, reserveMonths: 23, recoveryExpected: false })).toBe(
      'unemployment.noRecovery unemployment.reserveTooLow',
    )
  })

  it('refuses with the texts of the month, for every reason', () => {
    const cited = (month: string) => {
      const result = unemployment.emergencyRefund(
        { ...shrunk, month, unit: 'largeFirm', reserveMonths: 23, recoveryExpected: false },
        law,
      )
      if (result.outcome !== 'notEntitled') throw new Error(result.outcome)
      return result.reasons.map(({ sources }) => sources.map(({ document }) => document)[0])
    }
    expect(cited('2019-06')).toEqual(Array(3).fill('luoyang/emergency-2019'))
  })

  it('is closed before 2019 and after 2020, and not known for a time nobody looked at', () => {
    expect(refund({ ...firm, month: '2018-12' })).toBe('unemployment.notInForce')
    expect(refund({ ...firm, month: '2021-01' })).toBe('unemployment.notInForce')
    expect(refund({ ...firm, month: '2012-01' })).toBe('unemployment.emergency.inForce')
  })

  it('needs the leavers of a firm that shrank', () => {
    expect(refund({ ...firm, headcountAtEnd: 39 })).toBe('leavers leaversNotCounted')
  })

  it('needs the amount of the way chosen', () => {
    const paths = requiredInputs('unemployment.emergencyRefund', { option: 'contributions' }, law).inputs.map(
      ({ path }) => path,
    )
    expect(paths).toContain('socialContributions')
    expect(paths).not.toContain('localBenefit')
    const { localBenefit: _, ...without } = firm
    for (const option of ['benefitMonths', 'contributions'] as const)
      try {
        unemployment.emergencyRefund({ ...without, option, insured: 0, month: '1900-13' }, law)
        throw new Error('accepted')
      } catch (error) {
        if (!isShebaoError(error)) throw error
        expect(error.issues.map(({ path }) => path.join('.')).sort()).toEqual(
          ['insured', 'month', option === 'benefitMonths' ? 'localBenefit' : 'socialContributions'].sort(),
        )
      }
  })
})

describe('the training-while-kept subsidy', () => {
  const kept = {
    month: '2022-09',
    unit: 'sme',
    hitByEpidemic: true,
    takenBefore: false,
    insured: 12,
  } as const

  it('is 500 yuan for each insured worker, recalled', () => {
    const result = unemployment.keptTraining(kept, law)
    expect(brokenSteps(result)).toEqual([])
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.subsidy.toFixed(2)).toBe('6000.00')
    expect(result.payments.map(({ benefit, payer }) => [benefit, payer])).toEqual([
      ['unemployment.keptTraining', 'unemploymentFund'],
    ])
    expect(result.notices.map(({ code }) => code)).toContain('parameter.recalled')
  })

  it('is refused for every reason at once, and closed after 2022', () => {
    const codes = (input: unemployment.KeptTrainingInput) => {
      const result = unemployment.keptTraining(input, law)
      return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
    }
    expect(codes({ ...kept, unit: 'largeFirm', hitByEpidemic: false, takenBefore: true })).toEqual([
      'unemployment.kindExcluded',
      'unemployment.notHit',
      'unemployment.takenBefore',
    ])
    expect(codes({ ...kept, month: '2023-01' })).toEqual(['unemployment.notInForce'])
    expect(codes({ ...kept, month: '2021-12' })).toEqual(['undetermined'])
  })

  it('refuses absurd input', () => {
    expect(() => unemployment.keptTraining({ ...kept, insured: -1 }, law)).toThrow('whole number')
    expect(() => unemployment.keptTraining({ ...kept, month: '２０２２-09' }, law)).toThrow('month')
  })
})
