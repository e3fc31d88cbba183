import { describe, expect, it } from 'vitest'
import { explain, lawOf } from 'shebao'
import type { ShortfallInput } from '../../../src/rules/pension/employee/retirement/shortfall-input.js'
import {
  shortfall,
  type DeterminedShortfall,
} from '../../../src/rules/pension/employee/retirement/shortfall.js'
import { brokenSteps } from '../../support/check-steps.js'
import { toyPack } from '../../toy/toy-pack.js'

const luoyang = lawOf('luoyang', { asOf: '2026-03-31' })
/** Statutory month 2025-12, minimum 180. */
const man: ShortfallInput = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1965-09',
  firstInsured: '2009-05',
  totalMonths: 150,
}

function determined(input: ShortfallInput, law = luoyang): DeterminedShortfall {
  const answer = shortfall(input, law)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer
}

/** The ways as `way: open`, or the state that closes them. */
function states({ values }: DeterminedShortfall) {
  const { continuedPayment, lumpSum, laterRetirement, residentTransfer, refund } = values
  return { continuedPayment, lumpSum, laterRetirement, residentTransfer, refund }
}

describe('somebody short at the statutory month', () => {
  it('pays on every month until the minimum, and draws the pension in the month after', () => {
    const answer = determined(man)
    expect(answer.values).toMatchObject({
      statutoryMonth: '2025-12',
      retirement: '2025-12',
      minimumMonths: 180,
      monthsShort: 30,
      reachedMonth: '2028-06',
      firstPayment: '2028-07',
    })
    expect(answer.ways[0]).toMatchObject({
      way: 'continuedPayment',
      available: true,
      months: 30,
      until: '2028-06',
      firstPayment: '2028-07',
    })
  })

  it('pays 20 % of the floor of the month, an estimate: 766.20 x 30', () => {
    const { values, ways, notices } = determined(man)
    expect(values.floor?.toFixed(2)).toBe('3831.00')
    expect(values.monthlyPayment?.toFixed(2)).toBe('766.20')
    expect(values.cost?.toFixed(2)).toBe('22986.00')
    expect(ways[0]?.cost?.toFixed(2)).toBe('22986.00')
    expect(notices).toContainEqual(expect.objectContaining({ code: 'estimate', subject: 'cost' }))
  })

  it('has every way but the one sum, which continued payment overtakes within five years', () => {
    expect(states(determined(man))).toEqual({
      continuedPayment: 'open',
      lumpSum: 'reachedBefore',
      laterRetirement: 'open',
      residentTransfer: 'open',
      refund: 'open',
    })
  })

  it('has five ways, each with a reason and a source', () => {
    const { ways } = determined(man)
    expect(ways.map(({ way }) => way)).toEqual([
      'continuedPayment',
      'lumpSum',
      'laterRetirement',
      'residentTransfer',
      'refund',
    ])
    for (const way of ways) {
      expect(way.sources.length).toBeGreaterThan(0)
      expect(way.reason.zh).not.toBe('')
      expect(way.reason.en).not.toMatch(/undefined|NaN/)
    }
  })

  it('is not promised anything by the scheme of residents', () => {
    const transfer = determined(man).ways.find(({ way }) => way === 'residentTransfer')
    expect(transfer).toMatchObject({ available: true })
    expect(transfer?.reason.zh).toContain('本规则不计算')
    expect(transfer).not.toHaveProperty('firstPayment')
  })
})

describe('nobody short', () => {
  it.each([180, 181, 480])('is told 0 months and no ways with %i months', (totalMonths) => {
    const answer = determined({ ...man, totalMonths })
    expect(answer.values).toMatchObject({ monthsShort: 0, reachedMonth: undefined, cost: undefined })
    expect(answer.ways).toEqual([])
    expect(new Set(Object.values(states(answer)))).toEqual(new Set(['notNeeded']))
  })

  it('is short of one month with 179', () => {
    expect(determined({ ...man, totalMonths: 179 }).values).toMatchObject({
      monthsShort: 1,
      reachedMonth: '2026-01',
    })
  })
})

describe('the one-sum payment', () => {
  const short = { ...man, totalMonths: 90 }

  it('opens after five years of continued payment, for the months still short', () => {
    const answer = determined(short)
    expect(answer.values).toMatchObject({
      lumpSum: 'open',
      monthsToLumpSum: 60,
      lumpSumFrom: '2030-12',
      lumpSumMonths: 30,
    })
    expect(answer.ways[1]).toMatchObject({ available: true, months: 30, until: '2030-12' })
  })

  it.each([
    ['2011-06', 'open'],
    ['2011-07', 'firstInsuredTooLate'],
    ['2012-01', 'firstInsuredTooLate'],
  ])('first insured in %s: %s', (firstInsured, state) => {
    expect(determined({ ...short, firstInsured }).values.lumpSum).toBe(state)
  })

  it('is not needed when sixty months suffice, and is with sixty-one', () => {
    expect(determined({ ...man, totalMonths: 120 }).values.lumpSum).toBe('reachedBefore')
    expect(determined({ ...man, totalMonths: 119 }).values).toMatchObject({
      lumpSum: 'open',
      lumpSumMonths: 1,
    })
  })

  it('comes nearer with the months of continued payment already made', () => {
    const answer = determined({ ...short, totalMonths: 110, countedThrough: '2027-12', continuedMonths: 20 })
    expect(answer.values).toMatchObject({
      monthsShort: 70,
      monthsToLumpSum: 40,
      lumpSumFrom: '2031-04',
      lumpSumMonths: 30,
      reachedMonth: '2033-10',
    })
  })

  it('is open at once after five years', () => {
    const answer = determined({ ...short, totalMonths: 150, countedThrough: '2031-06', continuedMonths: 62 })
    expect(answer.values).toMatchObject({ monthsToLumpSum: 0, lumpSumFrom: '2031-06', lumpSumMonths: 30 })
  })

  it('is marked unsettled where the minimum is higher than the fifteen years it was made for', () => {
    const later = { ...short, birth: '1970-01' }
    const answer = determined({ ...later, totalMonths: 100 })
    expect(answer.values).toMatchObject({ statutoryMonth: '2031-05', minimumMonths: 192, lumpSum: 'open' })
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'rule.unsettled', subject: 'lumpSum' }),
    )
    expect(determined(short).notices).not.toContainEqual(expect.objectContaining({ subject: 'lumpSum' }))
  })
})

describe('the five years after an agreed deferral', () => {
  it('are counted from its end, and the answer says that no text settles it', () => {
    const answer = determined({ ...man, retirement: '2026-06', totalMonths: 30 })
    expect(answer.values).toMatchObject({ lumpSum: 'open', lumpSumFrom: '2031-06', lumpSumMonths: 90 })
    expect(answer.notices.filter(({ subject }) => subject === 'lumpSum')).toHaveLength(1)
    expect(
      determined({ ...man, totalMonths: 30 }).notices.filter(({ subject }) => subject === 'lumpSum'),
    ).toEqual([])
  })
})

describe('the rising minimum', () => {
  it('stays that of the statutory year, with a notice that no text says so', () => {
    const answer = determined({ ...man, totalMonths: 100 })
    expect(answer.values).toMatchObject({ minimumMonths: 180, reachedMonth: '2032-08', monthsShort: 80 })
    const notice = answer.notices.find(({ subject }) => subject === 'minimumMonths')
    expect(notice).toMatchObject({ code: 'rule.unsettled' })
    expect(notice?.en).toContain('198')
  })

  it('needs no notice where the minimum is reached before it rises', () => {
    const { notices } = determined(man)
    expect(notices.filter(({ subject }) => subject === 'minimumMonths')).toEqual([])
  })

  it('is that of the chosen year for an early choice', () => {
    const person = { ...man, birth: '1969-10', totalMonths: 180 }
    expect(determined(person).values).toMatchObject({
      retirement: '2031-01',
      minimumMonths: 192,
      monthsShort: 12,
    })
    expect(determined({ ...person, retirement: '2029-12' }).values).toMatchObject({
      minimumMonths: 180,
      monthsShort: 0,
    })
    expect(determined({ ...person, retirement: '2030-01' }).values).toMatchObject({
      minimumMonths: 186,
      monthsShort: 6,
    })
  })

  it('is that of the statutory year for an agreed deferral', () => {
    const person = { ...man, birth: '1968-09', totalMonths: 180 }
    expect(determined({ ...person, retirement: '2032-09' }).values).toMatchObject({
      statutoryMonth: '2029-09',
      minimumMonths: 180,
      monthsShort: 0,
    })
  })
})

describe('an early choice', () => {
  const early: ShortfallInput = { ...man, birth: '1969-10', totalMonths: 170, retirement: '2029-10' }

  it('opens no way but a later month: the others open at the statutory age', () => {
    expect(states(determined(early))).toEqual({
      continuedPayment: 'beforeStatutoryMonth',
      lumpSum: 'beforeStatutoryMonth',
      laterRetirement: 'open',
      residentTransfer: 'beforeStatutoryMonth',
      refund: 'beforeStatutoryMonth',
    })
  })

  it('finds the first later month whose own minimum is met: 2030 asks for six more', () => {
    // 172 by the end of 2029 (180 asked), 184 by the end of 2030 (186), 185 in the statutory month (192)
    expect(determined(early).values).toMatchObject({
      monthsShort: 10,
      laterMonth: '2031-01',
      laterMonthsShort: 7,
    })
    expect(determined({ ...early, totalMonths: 179 }).values).toMatchObject({
      laterMonth: '2029-11',
      laterMonthsShort: 0,
    })
    expect(determined({ ...early, totalMonths: 177 }).values).toMatchObject({
      laterMonth: '2030-07',
      laterMonthsShort: 0,
    })
  })
})

describe('a later month by deferral', () => {
  it('is agreed for the months short, at most three years', () => {
    expect(determined(man).values).toMatchObject({ laterMonth: '2028-06', laterMonthsShort: 0 })
    expect(determined({ ...man, totalMonths: 90 }).values).toMatchObject({
      laterMonth: '2028-12',
      laterMonthsShort: 54,
    })
  })

  it('is agreed before the statutory month, and once', () => {
    expect(determined({ ...man, countedThrough: '2026-02', continuedMonths: 2 }).values.laterRetirement).toBe(
      'statutoryMonthPassed',
    )
    expect(determined({ ...man, retirement: '2026-06' }).values.laterRetirement).toBe('deferralAgreed')
  })

  it('did not exist before 2025', () => {
    const older = { ...man, birth: '1964-06' }
    expect(determined(older).values).toMatchObject({
      statutoryMonth: '2024-06',
      laterRetirement: 'noDeferral',
    })
  })
})

describe('months counted before retirement', () => {
  it('are completed by those in between, and the answer says so', () => {
    const answer = determined({ ...man, totalMonths: 130, countedThrough: '2024-12' })
    expect(answer.values).toMatchObject({ monthsUntil: 12, monthsAtRetirement: 142, monthsShort: 38 })
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'estimate', subject: 'monthsUntil' }),
    )
  })

  it('need nothing of the kind when they reach the retirement month', () => {
    expect(determined(man).notices).not.toContainEqual(expect.objectContaining({ subject: 'monthsUntil' }))
  })
})

describe('what the law does not know', () => {
  it('leaves the cost out with a notice where the floor is not published', () => {
    const answer = determined({ ...man, birth: '1967-01', totalMonths: 170 })
    expect(answer.values).toMatchObject({ statutoryMonth: '2027-08', cost: undefined, floor: undefined })
    expect(answer.ways[0]).toMatchObject({ available: true })
    expect(answer.ways[0]).not.toHaveProperty('cost')
    expect(answer.notices).toContainEqual(expect.objectContaining({ code: 'estimate', subject: 'cost' }))
  })

  it('estimates with a value carried forward when asked to, and says so', () => {
    const law = lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })
    const answer = determined({ ...man, birth: '1967-01', totalMonths: 170 }, law)
    expect(answer.values.cost?.toFixed(2)).toBe('7662.00')
    expect(answer.notices).toContainEqual(expect.objectContaining({ code: 'parameter.carriedForward' }))
  })

  it('is undetermined before the Social Insurance Law', () => {
    const answer = shortfall({ ...man, birth: '1950-01', firstInsured: '1996-01' }, luoyang)
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: expect.arrayContaining([
        expect.objectContaining({
          path: 'employeePension.minimumMonths',
          month: '2010-01',
          place: 'luoyang',
        }),
      ]),
    })
  })

  it('answers by the law of the day of knowledge', () => {
    const before = lawOf('luoyang', { asOf: '2024-09-12' })
    expect(determined({ ...man, birth: '1970-01' }, before).values).toMatchObject({
      statutoryMonth: '2030-01',
      minimumMonths: 180,
      laterRetirement: 'noDeferral',
    })
  })
})

describe('a chosen month outside flexible retirement', () => {
  it.each([
    ['2025-08', 'shortfall.tooEarly'],
    ['2029-01', 'shortfall.tooLate'],
  ])('%s is refused by the law', (retirement, code) => {
    expect(shortfall({ ...man, retirement }, luoyang)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code }],
    })
  })

  it.each(['2025-09', '2028-12'])('%s, its first or last month, is taken', (retirement) => {
    expect(shortfall({ ...man, retirement }, luoyang).outcome).toBe('determined')
  })
})

describe('under odd law', () => {
  const toytown = lawOf('toytown', { pack: toyPack })

  it('the toy minimum, rounding, rate and lag are used', () => {
    // floor 3001.01 fixed by notice, 19.07 %: 572.292607, to the jiao 572.30
    const answer = determined({ ...man, totalMonths: 150 }, toytown)
    expect(answer.values).toMatchObject({
      minimumMonths: 173,
      monthsShort: 23,
      lumpSum: 'open',
      lumpSumMonths: 16,
    })
    expect(answer.values.monthlyPayment?.toFixed(2)).toBe('572.30')
    expect(answer.values.cost?.toFixed(2)).toBe('13162.90')
    expect(answer.values.firstPayment).toBe(answer.values.reachedMonth)
  })

  it('a reform of the minimum moves the months short', () => {
    const law = luoyang.with({
      name: 'ten years',
      changes: [{ path: 'employeePension.minimumMonths', from: '2025-01', value: '120' }],
    })
    expect(determined(man, law).values.monthsShort).toBe(0)
  })
})

describe('the explanation', () => {
  const cases: readonly ShortfallInput[] = [
    man,
    { ...man, totalMonths: 90 },
    { ...man, totalMonths: 500 },
    { ...man, totalMonths: 110, countedThrough: '2027-12', continuedMonths: 20 },
    { ...man, birth: '1969-10', totalMonths: 170, retirement: '2029-10' },
    { ...man, retirement: '2026-06', totalMonths: 30 },
    { ...man, birth: '1967-01', totalMonths: 10, countedThrough: '2024-03' },
    { ...man, birth: '1964-06', totalMonths: 0, firstInsured: '2013-01' },
  ]

  it.each(cases)('computes every step again', (input) => {
    expect(brokenSteps(determined(input))).toEqual([])
    expect(
      brokenSteps(
        determined({ ...input, retirement: undefined } as never, lawOf('toytown', { pack: toyPack })),
      ),
    ).toEqual([])
  })

  it.each(cases)('says nothing undefined, and the same after JSON', (input) => {
    const answer = determined(input)
    for (const language of ['zh', 'en'] as const) {
      const text = explain(answer, { language })
      expect(text).not.toMatch(/undefined|NaN|null/)
      expect(explain(JSON.parse(JSON.stringify(answer)) as typeof answer, { language })).toBe(text)
    }
  })

  it('gives the answer in a sentence', () => {
    expect(explain(determined(man), { language: 'en' })).toContain(
      '150 months in 2025-12, 30 short of 180; paid every month they are reached in 2028-06',
    )
    expect(explain(determined({ ...man, totalMonths: 200 }), { language: 'zh' })).toContain(
      '已满最低缴费年限180个月',
    )
  })
})
