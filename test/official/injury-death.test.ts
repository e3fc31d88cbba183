import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'

/**
 * Amounts as they were printed, read-only. Lump sums after death at work: yearly compilation of the press, 2011 to 2025
 * (2024 also 豫社保〔2024〕7号). Adjustments: notices of Henan and reports on them (豫人社办〔2018〕145号, 豫人社办〔2021〕55号; the
 * department on 2025-11-04). Nursing of 2023 to 2025: the notices on the base and the same report.
 */
const LUMP_SUMS: Readonly<Record<number, string>> = {
  2011: '382180',
  2012: '436200',
  2013: '491300',
  2014: '539100',
  2015: '576880',
  2016: '623900',
  2017: '672320',
  2018: '727920',
  2019: '785020',
  2020: '847180',
  2021: '876680',
  2022: '948240',
  2023: '985660',
  2024: '1036420',
  2025: '1083760',
}

const ALLOWANCES: Readonly<Record<number, readonly number[]>> = {
  2010: [170, 160, 150, 140, 130, 115],
  2012: [250, 240, 230, 220, 200, 170],
  2013: [200, 190, 180, 170, 160, 140],
  2015: [180, 170, 160, 150, 140, 130],
  2016: [190, 180, 170, 160, 150, 140],
  2018: [205, 195, 185, 175, 165, 155],
  2019: [210, 200, 190, 180, 170, 160],
  2021: [150, 140, 130, 120, 110, 100],
  2022: [155, 145, 135, 125, 115, 105],
  2023: [150, 140, 130, 120, 110, 100],
  2025: [150, 140, 130, 120, 110, 100],
}

/** Spouse, lone spouse, other, lone other. */
const DEPENDANTS: Readonly<Record<number, readonly number[]>> = {
  2010: [75, 95, 55, 75],
  2012: [110, 140, 85, 110],
  2013: [100, 120, 80, 100],
  2015: [100, 120, 80, 100],
  2016: [110, 130, 90, 110],
  2017: [80, 100, 80, 100],
  2018: [80, 100, 80, 100],
  2019: [100, 120, 100, 120],
  2021: [65, 85, 65, 85],
  2022: [55, 75, 55, 75],
  2023: [50, 70, 50, 70],
  2025: [50, 70, 50, 70],
}

/** Complete, mostly, partly. */
const NURSING: Readonly<Record<number, readonly string[]>> = {
  2023: ['3287.50', '2630.00', '1972.50'],
  2024: ['3566.00', '2852.80', '2139.60'],
  2025: ['3592.00', '2874.00', '2155.00'],
}
const NURSING_RISES: Readonly<Record<number, readonly number[]>> = {
  2010: [95, 75, 60],
  2012: [140, 110, 85],
  2013: [120, 100, 75],
  2015: [110, 90, 70],
  2016: [120, 100, 80],
}

const law = lawOf('luoyang')
const LEVELS = ['complete', 'mostly', 'partly'] as const
const some = { start: '2004-01', injury: '2002-03', payer: 'injuryFund', aboveFloor: true } as const
const early = { ...some, injury: '1996-09' } as const

function increase(input: workInjury.InjuryAdjustmentInput): string {
  const outcome = workInjury.adjust(input, law)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  return outcome.amounts.increase.toFixed(0)
}

const years = <T>(table: Readonly<Record<number, T>>) =>
  Object.entries(table).map(([year, printed]) => [Number(year), printed] as const)

describe('the printed lump sum after a death at work', () => {
  it.each(years(LUMP_SUMS))('of %i', (year, printed) => {
    const death = workInjury.death(
      { death: `${year}-06`, circumstance: 'atWork', insured: true, dependants: [], funeralElsewhere: true },
      law,
    )
    expect(death.outcome === 'entitled' && death.amounts.lumpSum.toFixed(0)).toBe(printed)
  })

  it('of 2010 for cases settled under the new rule', () => {
    const death = workInjury.death(
      {
        death: '2010-06',
        circumstance: 'atWork',
        insured: true,
        dependants: [],
        funeralElsewhere: true,
        recognised: '2011-02',
      },
      law,
    )
    expect(death.outcome === 'entitled' && death.amounts.lumpSum.toFixed(0)).toBe('343500')
  })
})

describe('the printed adjustment', () => {
  it.each(years(ALLOWANCES))('of the allowance in %i, grade by grade', (year, printed) => {
    const rises = printed.map((_, i) =>
      increase({ ...some, benefit: 'allowance', grade: i + 1, amount: '4000', year }),
    )
    expect(rises).toEqual(printed.map(String))
  })

  it.each(years(DEPENDANTS))('of the dependants’ pension in %i', (year, printed) => {
    const rises = (['spouse', 'other'] as const).flatMap((relation) =>
      [false, true].map((alone) =>
        increase({ ...some, benefit: 'dependant', relation, alone, amount: '3000', year }),
      ),
    )
    expect(rises).toEqual(printed.map(String))
  })

  it.each(years(NURSING_RISES))('of nursing in %i', (year, printed) => {
    const rises = LEVELS.map((level) =>
      increase({ ...some, benefit: 'nursing', level, amount: '2000', year }),
    )
    expect(rises).toEqual(printed.map(String))
  })

  it.each(years(NURSING))('of nursing set anew for %i', (year, printed) => {
    const amounts = LEVELS.map((level) => {
      const outcome = workInjury.adjust({ ...some, benefit: 'nursing', level, amount: '1000', year }, law)
      return outcome.outcome === 'entitled' && outcome.amounts.adjusted.toFixed(2)
    })
    expect(amounts).toEqual(printed)
  })

  it('of 2010 has a scale of its own for early injuries', () => {
    const scale = [180, 170, 160, 150, 140, 120]
    const rises = scale.map((_, i) =>
      increase({ ...early, benefit: 'allowance', grade: i + 1, amount: '1000', year: 2010 }),
    )
    expect(rises).toEqual(scale.map(String))
    const relatives = (['spouse', 'other'] as const).flatMap((relation) =>
      [false, true].map((alone) =>
        increase({ ...early, benefit: 'dependant', relation, alone, amount: '1000', year: 2010 }),
      ),
    )
    expect(relatives).toEqual(['80', '100', '60', '80'])
    const nursing = LEVELS.map((level) =>
      increase({ ...early, benefit: 'nursing', level, amount: '1000', year: 2010 }),
    )
    expect(nursing).toEqual(['100', '80', '60'])
  })

  it('of the extra is 20 yuan in 2012 and 10 later', () => {
    const extra = (year: number) =>
      Number(increase({ ...early, benefit: 'allowance', grade: 1, amount: '4000', year })) -
      Number(increase({ ...some, benefit: 'allowance', grade: 1, amount: '4000', year }))
    expect([2012, 2013, 2015, 2016, 2018, 2019, 2021, 2022, 2023, 2025].map(extra)).toEqual([
      20, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    ])
  })

  it('of July 2004 is the first', () => {
    const rises = [80, 75, 70, 65, 60, 55].map((_, i) =>
      increase({ ...some, benefit: 'allowance', grade: i + 1, amount: '1000', year: 2004 }),
    )
    expect(rises).toEqual(['80', '75', '70', '65', '60', '55'])
  })

  it('of floors: 2725 for allowances in 2022, 1480 and 1600, 1110 and 1230 for dependants', () => {
    const floor = (more: object) => {
      const outcome = workInjury.adjust({ ...some, amount: '1', year: 2022, ...more } as never, law)
      return outcome.outcome === 'entitled' && outcome.amounts.adjusted.toFixed(0)
    }
    expect(floor({ benefit: 'allowance', grade: 4 })).toBe('2725')
    expect(floor({ benefit: 'dependant', relation: 'spouse' })).toBe('1480')
    expect(floor({ benefit: 'dependant', relation: 'spouse', alone: true })).toBe('1600')
    expect(floor({ benefit: 'dependant', relation: 'other' })).toBe('1110')
    expect(floor({ benefit: 'dependant', relation: 'other', alone: true })).toBe('1230')
  })
})
