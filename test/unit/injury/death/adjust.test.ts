import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { issuesOf } from './issues.js'

const law = lawOf('luoyang')
const some = { start: '2009-06', injury: '2008-03', payer: 'injuryFund' } as const
const allowance = { ...some, benefit: 'allowance', grade: 1, amount: '4200' } as const
const spouse = { ...some, benefit: 'dependant', relation: 'spouse', amount: '1900' } as const
const nursing = { ...some, benefit: 'nursing', level: 'complete', amount: '900' } as const

/** The amount after, or what is missing, or why not. */
function after(input: workInjury.InjuryAdjustmentInput, under = law): string {
  const outcome = workInjury.adjust(input, under)
  expect(brokenSteps(outcome)).toEqual([])
  if (outcome.outcome === 'entitled') return outcome.amounts.adjusted.toFixed(2)
  if (outcome.outcome === 'notEntitled')
    return outcome.reasons.map(({ code }) => code.split('.').at(-1)).join(' ')
  return outcome.missing.map(({ path }) => path.replace('workInjury.', '')).join(' ')
}

describe('the yearly adjustment of a monthly work-injury benefit', () => {
  it('adds the amount of the grade, the relative or the level', () => {
    expect(after({ ...allowance, year: 2023 })).toBe('4350.00')
    expect(after({ ...allowance, grade: 6, year: 2018 })).toBe('4355.00')
    expect(after({ ...spouse, year: 2023 })).toBe('1950.00')
    expect(after({ ...spouse, relation: 'other', alone: true, year: 2016 })).toBe('2010.00')
    expect(after({ ...nursing, level: 'partly', year: 2016 })).toBe('980.00')
  })

  it('adds the extra for injuries before October 1996', () => {
    const early = { injury: '1996-09' } as const
    expect(after({ ...allowance, ...early, year: 2023 })).toBe('4360.00')
    expect(after({ ...allowance, injury: '1996-10', year: 2023 })).toBe('4350.00')
    expect(after({ ...spouse, ...early, year: 2012 })).toBe('2030.00') // 110 and 20
    expect(after({ ...allowance, ...early, grade: 6, year: 2010 })).toBe('4320.00') // 115 and 5
    expect(after({ ...nursing, ...early, year: 2012 })).toBe('adjustment.early.nursing')
    expect(after({ ...nursing, ...early, year: 2023 })).toBe('3287.50') // no extra since 2022
  })

  it('raises to the floor of the year', () => {
    expect(after({ ...allowance, amount: '900', year: 2012 })).toBe('1200.00')
    expect(after({ ...spouse, amount: '600', year: 2011 })).toBe('900.00')
    expect(after({ ...spouse, relation: 'other', alone: true, amount: '1000', year: 2022 })).toBe('1230.00')
    expect(after({ ...nursing, level: 'mostly', amount: '600', year: 2012 })).toBe('900.00')
  })

  it('asks for a floor that is not on record unless the caller answers for it', () => {
    expect(after({ ...allowance, year: 2025 })).toBe('adjustment.floor.allowance')
    expect(after({ ...allowance, year: 2025, aboveFloor: true })).toBe('4350.00')
    expect(after({ ...allowance, year: 2021 })).toBe('adjustment.floor.rule.allowance')
    expect(after({ ...allowance, amount: '900', year: 2012, aboveFloor: true })).toBe('1200.00')
    const loaded = law.with({
      name: 'floor',
      changes: [
        { path: 'workInjury.adjustment.floor.allowance', from: '2025-01', to: '2025-12', value: '4400' },
      ],
    })
    expect(after({ ...allowance, year: 2025 }, loaded)).toBe('4400.00')
  })

  it('sets nursing anew since 2017: lower amounts rise to it, higher ones are frozen', () => {
    expect(after({ ...nursing, year: 2023 })).toBe('3287.50')
    expect(after({ ...nursing, amount: '3300', year: 2023 })).toBe('3300.00')
    const frozen = workInjury.adjust({ ...nursing, amount: '3300', year: 2023 }, law)
    expect(frozen.outcome === 'entitled' && frozen.values.frozen).toBe(true)
    expect(after({ ...nursing, amount: '3300', year: 2025 })).toBe('3592.00')
    expect(after({ ...nursing, year: 2019 })).toBe('base')
  })

  it('is for those who drew the benefit at the end of the year before', () => {
    expect(after({ ...allowance, start: '2022-12', year: 2023 })).toBe('4350.00')
    expect(after({ ...allowance, start: '2023-01', year: 2023 })).toBe('notOnRolls')
  })

  it('leaves the allowance of somebody whose pension is adjusted, but not nursing', () => {
    expect(after({ ...allowance, year: 2023, pensionAdjusted: true })).toBe('pensionAdjusted')
    expect(after({ ...nursing, year: 2023, pensionAdjusted: true })).toBe('3287.50')
  })

  it('keeps the payer', () => {
    const outcome = workInjury.adjust({ ...allowance, grade: 5, payer: 'employer', year: 2023 }, law)
    expect(outcome.outcome === 'entitled' && outcome.payments[0]?.payer).toBe('employer')
    expect(outcome.outcome === 'entitled' && outcome.payments[0]?.from).toBe('2023-01')
  })

  it('is never carried from one year to another', () => {
    const onward = lawOf('luoyang', { carryForward: true })
    for (const year of [2005, 2014, 2020, 2026, 2030])
      expect(after({ ...allowance, start: '2003-01', injury: '2002-01', year }, onward)).toContain(
        'adjustment.effective',
      )
    expect(after({ ...allowance, year: 2017 }, onward)).toContain('adjustment.allowance')
    expect(after({ ...allowance, year: 2024, aboveFloor: true }, onward)).toBe('adjustment.allowance')
    expect(after({ ...spouse, relation: 'other', year: 2011 }, onward)).toBe('adjustment.other')
    expect(after({ ...nursing, year: 2024 }, onward)).toBe('3566.00')
  })

  it('names the entry a table of a reform lacks', () => {
    const short = law.with({
      name: 'short table',
      changes: [
        { path: 'workInjury.adjustment.allowance', from: '2023-01', to: '2023-12', value: { '1': '150' } },
      ],
    })
    expect(after({ ...allowance, grade: 2, year: 2023 }, short)).toBe('adjustment.allowance')
    expect(after({ ...allowance, year: 2023 }, short)).toBe('4350.00')
  })

  it('refuses input that cannot be, every issue at once', () => {
    const odd = (input: object) => issuesOf(() => workInjury.adjust(input as never, law))
    expect(
      odd({ year: 2023.5, benefit: 'martian', amount: -1, start: '2020-13', injury: '', payer: 1, z: 0 }),
    ).toEqual([
      'calendar.month injury',
      'calendar.month start',
      'decimal.belowMinimum amount',
      'input.choice benefit',
      'input.choice payer',
      'input.count year',
      'input.unknownField z',
    ])
    expect(odd({ ...allowance, year: 2023, grade: 7 })).toEqual(['input.count grade'])
    expect(odd({ ...allowance, year: 2023, amount: NaN })).toEqual(['decimal.float amount'])
    expect(
      odd({ ...nursing, year: 2023, level: undefined, grade: 1, alone: true, start: '2007-01' }),
    ).toEqual([
      'input.required level',
      'workInjury.fieldWithoutMeaning alone',
      'workInjury.fieldWithoutMeaning grade',
      'workInjury.startBeforeInjury start',
    ])
  })

  it('says what it needs', () => {
    const needs = (partial: object) =>
      requiredInputs('workInjury.adjust', partial, law).inputs.map(
        ({ path, necessity }) => `${path} ${necessity}`,
      )
    expect(needs({})).toContain('grade conditional')
    expect(needs({ ...allowance, year: 2023, grade: undefined })).toEqual(['grade required'])
    expect(requiredInputs('workInjury.adjust', { year: 2020 }, law).parameters).toHaveLength(2)
  })
})

describe('a monthly work-injury benefit through the years', () => {
  const through = (input: workInjury.InjuryAdjustThroughInput) => {
    const outcome = workInjury.adjustThrough(input, law)
    expect(brokenSteps(outcome)).toEqual([])
    return outcome
  }

  it('takes the amount of one year into the next', () => {
    const carried = through({ ...nursing, amount: '2000', start: '2021-06', through: '2025-12' })
    if (carried.outcome !== 'determined') throw new Error(JSON.stringify(carried.missing))
    expect(carried.rows.map((row) => `${row.year} ${row.closing.toFixed(2)}`)).toEqual([
      '2022 3177.50',
      '2023 3287.50',
      '2024 3566.00',
      '2025 3592.00',
    ])
    expect(Object.keys(carried.parts ?? {})).toEqual(['y2022', 'y2023', 'y2024', 'y2025'])
  })

  it('stops at the first year without notice and keeps what was found before it', () => {
    const stopped = through({ ...allowance, start: '2017-06', through: '2025-12', aboveFloor: true })
    if (stopped.outcome !== 'undetermined') throw new Error(stopped.outcome)
    expect(stopped.missing[0]?.month).toBe('2020-12')
    expect(Object.keys(stopped.parts ?? {})).toEqual(['y2018', 'y2019', 'y2020'])
    const in2019 = stopped.parts?.['y2019']
    expect(in2019?.outcome === 'entitled' && String(in2019.values['adjusted'])).toBe('4615') // 205 and 210 more
  })

  it('does not ask for the notice of the first year, nor of years beyond the month', () => {
    expect(through({ ...allowance, start: '2020-06', through: '2020-12' }).outcome).toBe('determined')
    expect(through({ ...allowance, start: '2021-06', through: '2023-12' }).outcome).toBe('determined')
    expect(through({ ...allowance, start: '2021-06', through: '2024-01' }).outcome).toBe('undetermined')
  })

  it('adds nothing to the allowance once the pension is adjusted instead', () => {
    const retired = through({ ...allowance, start: '2021-06', through: '2026-12', pensionAdjustedFrom: 2023 })
    // 2024 and 2025 need no notice of the allowance; 2026 has none at all.
    expect(retired.outcome === 'undetermined' && retired.missing[0]?.month).toBe('2026-12')
    const before = through({ ...allowance, start: '2021-06', through: '2025-12', pensionAdjustedFrom: 2023 })
    expect(before.outcome === 'determined' && before.amounts.amount.toFixed(2)).toBe('4355.00')
  })

  it('refuses a month before the first one', () => {
    expect(issuesOf(() => through({ ...allowance, through: '2009-05' }))).toEqual([
      'workInjury.throughBeforeStart through',
    ])
    expect(issuesOf(() => through({ ...allowance, through: 'martian' }))).toEqual(['calendar.month through'])
  })
})

describe('what the years between leave open', () => {
  it('stands among the notices of the whole', () => {
    const outcome = workInjury.adjustThrough(
      { ...allowance, start: '2009-06', injury: '2008-03', through: '2013-12', aboveFloor: true },
      law,
    )
    if (outcome.outcome !== 'determined') throw new Error(JSON.stringify(outcome))
    const years = Object.values(outcome.parts ?? {}).flatMap(({ notices }) => notices)
    expect(years.length).toBeGreaterThan(0)
    for (const notice of years) expect(outcome.notices).toContainEqual(notice)
  })
})

describe('the texts an adjustment rests on', () => {
  it('are those of its year, never a notice of another', () => {
    // The number of the notice of 2018; that of 2021 is cited for every year as the text of the limit of 1996.
    const documents = (outcome: workInjury.InjuryAdjustment) =>
      explain(outcome, { language: 'zh' }).includes('〔2018〕145号')
    const adjust = (year: number, start = '2009-06') =>
      documents(workInjury.adjust({ ...allowance, start, injury: '2008-03', year, aboveFloor: true }, law))
    expect(adjust(2012)).toBe(false)
    expect(adjust(2012, '2012-06')).toBe(false)
    expect(adjust(2018)).toBe(true)
    expect(adjust(2018, '2018-06')).toBe(true)
  })
})
