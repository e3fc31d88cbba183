import { describe, expect, it } from 'vitest'
import { lawOf, unemployment } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const { businessStart, claimTransfer, ruralLumpSum } = unemployment
const rural = { ended: '2019-06', continuousMonths: 48, insured: true } as const
const business = {
  month: '2020-05',
  entitledMonths: 18,
  drawnMonths: 5,
  licence: true,
  standardMonth: '2020-05',
} as const
const move = {
  month: '2019-05',
  destination: 'otherProvince',
  remainingMonths: 7,
  standardMonth: '2019-05',
} as const

describe('the lump sum of a rural contract worker', () => {
  const sum = (input: Partial<unemployment.RuralLumpSumInput>, under = law) => {
    const result = ruralLumpSum({ ...rural, ...input }, under)
    if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
    expect(brokenSteps(result)).toEqual([])
    return result
  }

  it('is a month of benefit for each year, at most twelve', () => {
    expect(sum({}).amounts.lumpSum.toFixed(0)).toBe('6080')
    expect(sum({ continuousMonths: 144 }).amounts.lumpSum.toFixed(0)).toBe('18240')
    expect(sum({ continuousMonths: 400 }).amounts.lumpSum.toFixed(0)).toBe('18240')
    expect(sum({}).payments).toMatchObject([
      { payer: 'unemploymentFund', periodicity: 'once', from: '2019-06' },
    ])
  })

  it('leaves a part of a year out, as an open question, and reads nothing where none is left', () => {
    const part = sum({ continuousMonths: 55 })
    expect(part.amounts.lumpSum.toFixed(0)).toBe('6080')
    expect(part.notices.map(({ subject }) => subject)).toContain('unemployment.ruralLumpSum.partYear')
    expect(sum({}).notices.map(({ subject }) => subject)).not.toContain('unemployment.ruralLumpSum.partYear')
    const reformed = (value: string) =>
      law.with({
        name: value,
        changes: [{ path: 'unemployment.ruralLumpSum.partYear', from: '2002-01', to: '2025-02', value }],
      })
    expect(sum({ continuousMonths: 55 }, reformed('countsAsOne')).amounts.lumpSum.toFixed(2)).toBe('7600.00')
    expect(sum({ continuousMonths: 55 }, reformed('byTwelfths')).amounts.lumpSum.toFixed(2)).toBe('6966.67')
  })

  it('needs a year of work and contributions of the employer', () => {
    const result = ruralLumpSum({ ...rural, continuousMonths: 11, insured: false }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'unemployment.ruralWorkTooShort',
      'unemployment.ruralNotInsured',
    ])
  })

  it('is a declared gap from March 2025 on', () => {
    expect(ruralLumpSum({ ...rural, ended: '2025-02' }, law).outcome).toBe('entitled')
    const result = ruralLumpSum({ ...rural, ended: '2025-03' }, law)
    expect(result.outcome === 'undetermined' && result.missing[0]?.path).toBe(
      'unemployment.ruralLumpSum.rule',
    )
  })
})

describe('the payment for starting a business', () => {
  it('is the rest of the months in one payment', () => {
    const result = businessStart(business, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.amounts.payment.toFixed(2)).toBe('19760.00')
    expect(result.payments).toMatchObject([
      { payer: 'unemploymentFund', periodicity: 'once', from: '2020-05' },
    ])
    expect(brokenSteps(result)).toEqual([])
  })

  it('takes the standard of the month the agency applies', () => {
    const result = businessStart({ ...business, standardMonth: '2018-01' }, law)
    expect(result.outcome === 'entitled' && result.amounts.payment.toFixed(2)).toBe('17888.00')
  })

  it('needs a licence and months left', () => {
    const result = businessStart({ ...business, licence: false, drawnMonths: 18 }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'unemployment.noLicence',
      'unemployment.nothingLeft',
    ])
  })

  it('is a declared gap from March 2025 on', () => {
    expect(businessStart({ ...business, month: '2025-03' }, law).outcome).toBe('undetermined')
  })
})

describe('a running claim that moves', () => {
  it('takes the benefit and half as much for medical care, training and placement to another province', () => {
    const result = claimTransfer(move, law)
    if (result.outcome !== 'determined') throw new Error(result.outcome)
    const { benefit, services, total } = result.amounts
    expect([benefit, services, total].map(String)).toEqual(['10640', '5320', '15960'])
    expect(brokenSteps(result)).toEqual([])
  })

  it('says that the share is recalled since 2022', () => {
    const result = claimTransfer({ ...move, month: '2023-05', standardMonth: '2023-05' }, law)
    expect(result.notices.map(({ code, subject }) => `${code} ${subject ?? ''}`)).toContain(
      'parameter.recalled unemployment.transfer.serviceShare',
    )
  })

  it('moves nothing inside the province since March 2025, and before by a rule that is not shipped', () => {
    const inside = (month: string) => claimTransfer({ ...move, month, destination: 'sameProvince' }, law)
    const now = inside('2025-03')
    expect(now.outcome === 'notEntitled' && now.reasons[0]?.code).toBe('unemployment.nothingMoves')
    const before = inside('2025-02')
    expect(before.outcome === 'undetermined' && before.missing[0]?.path).toBe(
      'unemployment.transfer.sameProvince',
    )
  })
})
