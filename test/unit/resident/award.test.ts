import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')
const { award } = residentPension
const woman = { birth: '1964-08', paidYears: 15, accountBalance: '8340.00' }

function due(input: Parameters<typeof award>[0], by = law) {
  const answer = award(input, by)
  if (answer.outcome !== 'entitled') throw new Error(JSON.stringify(answer))
  return answer
}

function codes(input: Parameters<typeof award>[0]) {
  const answer = award(input, law)
  return answer.outcome === 'notEntitled' ? answer.reasons.map(({ code }) => code) : answer.outcome
}

describe('a residents’ pension', () => {
  it('is the basic pension of the month and the account over 139', () => {
    const first = due(woman)
    expect(first.firstPayment).toBe('2024-09')
    expect(first.values.month).toBe('2024-09')
    expect(first.amounts.total.toFixed(2)).toBe('208.00')
    expect(due({ ...woman, month: '2025-01' }).amounts.total.toFixed(2)).toBe('233.00')
    expect(due({ ...woman, accountBalance: '1000' }).amounts.account.toFixed(2)).toBe('7.19')
  })

  it('names who pays each item, and leaves out what is nothing', () => {
    expect(due(woman).payments.map(({ benefit, payer, from, to }) => [benefit, payer, from, to])).toEqual([
      ['residentPension.basic', 'residentFund', '2024-09', null],
      ['residentPension.account', 'residentFund', '2024-09', null],
    ])
    expect(due({ ...woman, accountBalance: 0 }).payments).toHaveLength(1)
  })

  it('goes on after the account is used up', () => {
    const old = due({ ...woman, birth: '1950-01', schemeStart: '2009-12', month: '2025-05' })
    expect(old.values.coveredMonths).toBe(139)
    expect(old.amounts.account.toFixed(2)).toBe('60.00')
  })

  it('adds what a law gives for long payment and by age', () => {
    const generous = law.with({
      name: 'extras',
      changes: [
        { path: 'residentPension.extra.longYears', from: '2024-01', value: '3' },
        { path: 'residentPension.extra.highAge', from: '2024-01', value: { '65': '5', '80': '10' } },
      ],
    })
    const amounts = (birth: string, paidYears: number) => {
      const { longYears, highAge, total } = due(
        { ...woman, birth, paidYears, month: '2025-01' },
        generous,
      ).amounts
      return [longYears, highAge, total].map((each) => each.toNumber())
    }
    expect(amounts('1964-08', 15)).toEqual([0, 0, 233])
    expect(amounts('1964-08', 18)).toEqual([9, 0, 242])
    expect(amounts('1960-01', 15)).toEqual([0, 5, 238])
    expect(amounts('1960-02', 15)).toEqual([0, 0, 233])
  })

  it('takes the addition of the place as given and says so', () => {
    const given = due({ ...woman, localAddition: '11.5' })
    expect(given.amounts.total.toFixed(2)).toBe('219.50')
    expect(given.notices.some(({ subject }) => subject === 'localAddition')).toBe(true)
    expect(award(woman, lawOf('zhengzhou'))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'residentPension.basic.localAddition' }],
    })
    expect(due({ ...woman, localAddition: 0 }, lawOf('zhengzhou')).amounts.total.toFixed(2)).toBe('208.00')
  })

  it('begins the month after the last missing year is made up', () => {
    expect(due({ ...woman, qualified: '2025-03' }).firstPayment).toBe('2025-04')
    expect(due({ ...woman, qualified: '2020-03' }).firstPayment).toBe('2024-09')
  })

  it('is refused for every reason that holds', () => {
    expect(
      codes({ ...woman, birth: '1975-03', paidYears: 9, month: '2024-01', drawsOtherPension: true }),
    ).toEqual(['resident.otherPension', 'resident.tooFewYears', 'resident.beforeAge'])
    expect(codes({ ...woman, month: '2024-08' })).toEqual(['resident.beforeFirstPayment'])
    expect(codes({ ...woman, paidYears: 9, drawsOtherPension: true })).toEqual(['resident.otherPension'])
    expect(codes({ ...woman, paidYears: 9 })).toBe('undetermined')
  })

  it('is undetermined in months whose basic pension is not known, and names what circulates', () => {
    const answer = award({ ...woman, month: '2026-05' }, law)
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'residentPension.basic.amount', month: '2026-05', candidates: ['173', '193'] }],
    })
  })
})

describe('a gap of the province', () => {
  it('stays a gap, whatever of the nation is known later', () => {
    const early = lawOf('luoyang', { asOf: '2026-03-31' })
    const award = residentPension.award(
      { birth: '1964-08', paidYears: 15, accountBalance: '8340.00', month: '2026-05' },
      early,
    )
    expect(award.outcome === 'undetermined' && award.missing.map(({ zh }) => zh)).toEqual([
      '缺少洛阳市2026-05的“基础养老金最低标准”：河南2026年标准未查到（未经证实的说法：173、193）',
    ])
  })
})
