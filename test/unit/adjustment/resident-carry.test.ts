import { describe, expect, it } from 'vitest'
import { adjustment, isShebaoError, lawOf } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

const henan = lawOf('henan')
const PATH = 'residentPension.basic.amount'

describe('a resident’s pension carried to a month', () => {
  it('moves with the basic pension, the rest stays', () => {
    const carried = adjustment.carryResident(
      { start: '2018-03', pension: '131.50', through: '2020-12' },
      henan,
    )
    if (carried.outcome !== 'determined') throw new Error(JSON.stringify(carried.missing))
    expect(carried.amounts.pension.toFixed(2)).toBe('141.50')
    expect(carried.rows.map(({ effective, rise }) => [effective, rise.toFixed(0)])).toEqual([
      ['2019-01', '5'],
      ['2020-07', '5'],
    ])
    expect(brokenSteps(carried)).toEqual([])
  })

  it('is undetermined where the level of either end is not known, and follows a reform', () => {
    const input = { start: '2018-03', pension: '131.50', through: '2030-01' }
    expect(adjustment.carryResident(input, henan)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: PATH, month: '2030-01' }],
    })
    const law = henan.with({ name: '300', changes: [{ path: PATH, from: '2030-01', value: '300' }] })
    const carried = adjustment.carryResident(input, law)
    if (carried.outcome !== 'determined') throw new Error(carried.outcome)
    expect(carried.amounts.pension.toFixed(2)).toBe('333.50')
    expect(carried.notices.map(({ code }) => code)).toContain('estimate')
  })

  it.each([
    [{ start: '2018-13', pension: '1', through: '2020-01' }, 'calendar.month'],
    [{ start: '2018-03', pension: '-1', through: '2020-01' }, 'decimal.belowMinimum'],
    [{ start: '2018-03', pension: '1', through: '2018-02' }, 'adjustment.throughBeforeStart'],
    [{ start: '2018-03', pension: '1', through: '2020-01', sector: 'civil' }, 'input.unknownField'],
  ])('refuses %o', (input, code) => {
    try {
      adjustment.carryResident(input, henan)
    } catch (error) {
      if (!isShebaoError(error)) throw error
      expect(error.issues.map((issue) => issue.code)).toEqual([code])
      return
    }
    throw new Error('was accepted')
  })
})
