import { describe, expect, it } from 'vitest'
import { lawOf, unemployment, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

const law = lawOf('luoyang')
const { priceSubsidy } = unemployment

const one = (month: string, cpiRise: string, foodRise?: string): unemployment.PriceSubsidyInput => ({
  month,
  published: month,
  received: 'benefit',
  indices: [{ month, cpiRise, ...(foodRise !== undefined && { foodRise }) }],
})

function answer(input: unemployment.PriceSubsidyInput, under: Law = law) {
  const result = priceSubsidy(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result.amounts.subsidy.toFixed(2)
  return result.outcome === 'notEntitled' ? result.reasons[0]?.code : result.missing.map(({ path }) => path)
}

describe('the price subsidy since January 2017', () => {
  it('is started by 3.5 % of consumer prices or 6 % of food prices, exactly reached', () => {
    expect(answer(one('2020-03', '0.035', '0.01'))).toBe('53.00')
    expect(answer(one('2020-03', '0.034999', '0.059999'))).toBe('unemployment.noPriceTrigger')
    expect(answer(one('2020-03', '0.01', '0.06'))).toBe('91.00')
    expect(answer(one('2020-03', '-0.01', '-0.2'))).toBe('unemployment.noPriceTrigger')
  })

  it('multiplies the rise that triggered, of two the larger', () => {
    expect(answer(one('2020-03', '0.04', '0.059'))).toBe('61.00')
    expect(answer(one('2020-03', '0.047', '0.163'))).toBe('248.00')
    expect(answer(one('2020-03', '0.09', '0.07'))).toBe('137.00')
  })

  it('rounds to the yuan, and says that the direction is open', () => {
    const result = priceSubsidy(one('2020-03', '0.047', '0.163'), law)
    expect(result.notices.map(({ subject }) => subject)).toContain('unemployment.priceSubsidy.rounding')
    const up = law.with({
      name: 'up',
      changes: [{ path: 'unemployment.priceSubsidy.rounding', from: '2017-01', value: 'up/yuan' }],
    })
    expect(answer(one('2020-03', '0.035', '0.01'), up)).toBe('54.00')
  })

  it('goes to recipients of the jobless aid of 2020 as well, not to people who draw nothing', () => {
    expect(answer({ ...one('2020-08', '0.047', '0.163'), received: 'joblessAid' })).toBe('248.00')
    expect(answer({ ...one('2020-08', '0.047', '0.163'), received: 'none' })).toBe('unemployment.notDrawing')
    expect(answer({ ...one('2022-09', '0.04', '0.08'), received: 'joblessAid' })).toContain(
      'unemployment.joblessAid.beside',
    )
  })

  it('asks for the indices of the month and for food prices', () => {
    expect(answer(one('2020-03', '0.05'))).toEqual(['indices.foodRise'])
    expect(answer({ ...one('2020-03', '0.05'), indices: [] })).toEqual(['indices'])
  })

  it('is paid in the month of publication by the unemployment fund, within twenty working days', () => {
    const result = priceSubsidy({ ...one('2020-03', '0.047', '0.163'), published: '2020-04' }, law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.payments).toMatchObject([{ payer: 'unemploymentFund', from: '2020-04', to: '2020-04' }])
    expect(result.values.payDays).toBe(20)
  })
})

describe('the price subsidy since December 2021', () => {
  it('may be started by the province where the place does not reach the triggers', () => {
    const calm = one('2022-09', '0.028', '0.02')
    expect(answer(calm)).toBe('unemployment.noPriceTrigger')
    expect(answer({ ...calm, provinceRise: '0.036' })).toBe('58.00')
    expect(answer({ ...one('2022-09', '0.04', '0.02'), provinceRise: '0.08' })).toBe('64.00')
    expect(answer({ ...one('2020-03', '0.02', '0.01'), provinceRise: '0.08' })).toBe(
      'unemployment.noPriceTrigger',
    )
  })

  it('counts no working days, and says that the formula is that of 2017', () => {
    const result = priceSubsidy(one('2022-09', '0.04', '0.08'), law)
    if (result.outcome !== 'entitled') throw new Error(result.outcome)
    expect(result.values.payDays).toBeNull()
    expect(result.notices.map(({ subject }) => subject)).toContain('unemployment.priceSubsidy.amount')
  })

  it('takes an amount that the prefecture announced', () => {
    const byPlace = law.with({
      name: 'announced',
      changes: [
        { path: 'unemployment.priceSubsidy.amount', from: '2021-12', value: 'setByPlace' },
        { path: 'unemployment.priceSubsidy.announced', from: '2021-12', value: '66' },
      ],
    })
    expect(answer(one('2022-09', '0.04', '0.08'), byPlace)).toBe('66.00')
  })
})

describe('the price subsidy from August 2011', () => {
  const rises = (...list: string[]): unemployment.PriceSubsidyInput => ({
    month: '2011-10',
    published: '2011-11',
    received: 'benefit',
    indices: list.map((cpiRise, back) => ({ month: `2011-${String(10 - back).padStart(2, '0')}`, cpiRise })),
  })

  it('needs 4 % three months running, and stops with the first month below', () => {
    expect(answer(rises('0.055', '0.061', '0.04'))).toEqual([
      'unemployment.priceSubsidy.amount',
      'unemployment.priceSubsidy.rounding',
    ])
    expect(answer(rises('0.055', '0.061', '0.039'))).toBe('unemployment.noPriceTrigger')
    expect(answer(rises('0.039'))).toBe('unemployment.noPriceTrigger')
    expect(answer(rises('0.055', '0.061'))).toEqual(['indices'])
  })

  it('does not say no for the years in which food prices may have counted', () => {
    const input = { ...one('2014-03', '0.02', '0.05') }
    expect(answer(input)).toEqual(['unemployment.priceSubsidy.triggers'])
  })

  it('counts a run of food prices under a law that names it, and pays by its formula', () => {
    const span = { from: '2012-01', to: '2016-12' }
    const named = law.with({
      name: 'food prices',
      changes: [
        { path: 'unemployment.priceSubsidy.triggers', ...span, value: 'cpiOrFood' },
        { path: 'unemployment.priceSubsidy.foodRise', ...span, value: '0.1' },
        { path: 'unemployment.priceSubsidy.amount', ...span, value: 'standardTimesRise' },
        { path: 'unemployment.priceSubsidy.rounding', ...span, value: 'halfUp/yuan' },
      ],
    })
    const months = ['2014-08', '2014-09', '2014-10']
    const run = (foodRise: string): unemployment.PriceSubsidyInput => ({
      month: '2014-10',
      published: '2014-11',
      received: 'benefit',
      indices: months.map((month, i) => ({ month, cpiRise: '0.02', foodRise: i === 0 ? foodRise : '0.11' })),
    })
    expect(answer(run('0.1'), named)).toBe('123.00')
    expect(answer(run('0.09'), named)).toBe('unemployment.noPriceTrigger')
  })
})
