import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ADJUSTMENT_STATUS,
  adjustment,
  adjustmentColumns,
  adjustmentCost,
  lawOf,
  monthNumber,
  type Law,
} from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { lawWith, pensionersAtRandom, schemes, YEAR } from './random-schemes.js'
import { runs } from './settings.js'

type Input = Parameters<typeof adjustment.adjust>[0]

const settings = { numRuns: runs(400) }
const luoyang = lawOf('luoyang')
const CLASSES = [
  'resigned',
  'retreat',
  'armyCadre',
  'seniorProfessional',
  'formerIndustrialist',
  'landRequisition',
  'pre1949Worker',
  'injuryGrade1to4',
]

function amountsOf(input: Input, law: Law) {
  const outcome = adjustment.adjust(input, law)
  if (outcome.outcome !== 'entitled') throw new Error(JSON.stringify(outcome))
  return outcome.amounts
}

describe('an increase under a scheme of any shape', () => {
  it('is never negative in any part, and the pension after is the one before and the increase', () => {
    fc.assert(
      fc.property(schemes, pensionersAtRandom, (scheme, person) => {
        const { pension, increase, ...parts } = amountsOf(person, lawWith(scheme))
        expect(Object.values(parts).every((part) => part === null || !part.isNegative())).toBe(true)
        expect(pension.toFixed(2)).toBe(increase.plus(String(person.pension)).toFixed(2))
      }),
      settings,
    )
  })

  it('has a part by years that does not fall with more years, where no case goes by years', () => {
    fc.assert(
      fc.property(schemes, pensionersAtRandom, fc.integer({ min: 1, max: 120 }), (scheme, person, more) => {
        const steady = scheme.years?.every(
          ({ when }) => when?.yearsFrom === undefined && when?.yearsBelow === undefined,
        )
        fc.pre(steady === true)
        const law = lawWith(scheme)
        const longer = { ...person, months: person.months + more }
        expect(amountsOf(longer, law).years.gte(amountsOf(person, law).years)).toBe(true)
      }),
      settings,
    )
  })

  it('keeps the order of two pensions at every class line with a guard', () => {
    fc.assert(
      fc.property(schemes, pensionersAtRandom, fc.integer({ min: 1, max: 20_000 }), (scheme, person, fen) => {
        const cases = (scheme.level ?? []).filter(({ guard }) => guard === true)
        fc.pre(cases.length > 0)
        const law = lawWith({
          sectors: scheme.sectors,
          effectiveMonth: 1,
          partYear: 'up',
          level: cases
            .slice(0, 1)
            .map(({ classes, guard }) => ({ classes: classes ?? [], guard: guard ?? false })),
          rounding: { parts: 'halfUp/fen' },
        })
        const lines = (cases[0]?.classes ?? []).flatMap(({ below, through }) => below ?? through ?? [])
        for (const line of [...lines, String(person.pension)]) {
          const lower = Math.max(0, Math.round(Number(line) * 100) - Math.floor(fen / 2))
          const one = amountsOf({ ...person, pension: (lower / 100).toFixed(2) }, law).pension
          const other = amountsOf({ ...person, pension: ((lower + fen) / 100).toFixed(2) }, law).pension
          expect(other.gte(one), line).toBe(true)
        }
      }),
      settings,
    )
  })

  it('is lifted by a top-up at most to its limit', () => {
    const topUp = fc.record({
      limit: fc.integer({ min: 1, max: 4_000 }),
      most: fc.integer({ min: 1, max: 200 }),
    })
    fc.assert(
      fc.property(schemes, pensionersAtRandom, topUp, (scheme, person, { limit, most }) => {
        const law = lawWith({ ...scheme, floors: [{ limit: String(limit), most: String(most) }] })
        const { floors, pension } = amountsOf(person, law)
        if (floors.isZero()) return
        expect(floors.lte(most)).toBe(true)
        expect(pension.lte(limit)).toBe(true)
        if (floors.lt(most)) expect(pension.eq(limit)).toBe(true)
      }),
      settings,
    )
  })
})

describe('arrears', () => {
  it('split: those of a later payment are those of an earlier one and the months between', () => {
    const months = fc.tuple(fc.nat(11), fc.nat(11))
    fc.assert(
      fc.property(schemes, pensionersAtRandom, months, (scheme, person, [a, b]) => {
        const law = lawWith(scheme)
        const at = (month: number) =>
          amountsOf({ ...person, paidFrom: `${YEAR}-${String(month + 1).padStart(2, '0')}` }, law)
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        const { increase, arrears } = at(early)
        expect(at(late).arrears?.toFixed(2)).toBe(arrears?.plus(increase.times(late - early)).toFixed(2))
      }),
      settings,
    )
  })
})

describe('a pension carried through years', () => {
  it('is the adjustments one after the other, and every step follows from its formula', () => {
    fc.assert(
      fc.property(pensionersAtRandom, fc.integer({ min: 2019, max: 2025 }), (person, through) => {
        const { year: _, averagePension: __, ...rest } = person
        const retired = { ...rest, classes: [], retirement: '2018-07' }
        const carried = adjustment.carry({ ...retired, through: `${through}-06` }, luoyang)
        if (carried.outcome !== 'determined') throw new Error(JSON.stringify(carried.missing))
        let pension = String(person.pension)
        for (let year = 2019; year <= through; year++)
          pension = amountsOf({ ...retired, year, pension }, luoyang).pension.toFixed(2)
        expect(carried.amounts.pension.toFixed(2)).toBe(pension)
        expect(carried.rows.length).toBe(through - 2018)
        expect(brokenSteps(carried)).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('the adjustment on columns', () => {
  const columnsOf = (people: readonly Input[]) => ({
    sector: Uint8Array.from(people, ({ sector }) => (sector === 'civil' ? 1 : 0)),
    sex: Uint8Array.from(people, ({ sex }) => (sex === undefined ? 2 : sex === 'female' ? 1 : 0)),
    birth: Int32Array.from(people, ({ birth }) => monthNumber(birth)),
    retirement: Int32Array.from(people, ({ retirement }) => monthNumber(retirement)),
    months: Int32Array.from(people, ({ months }) => months),
    pension: Float64Array.from(people, ({ pension }) => Math.round(Number(pension) * 100)),
    classes: Uint8Array.from(people, ({ classes = [] }) =>
      classes.reduce((mask, one) => mask | (1 << CLASSES.indexOf(one)), 0),
    ),
    remote: Uint8Array.from(people, ({ remoteClass }) => Number(remoteClass ?? 0)),
    ageSupplementSoFar: Float64Array.from(people, (each) =>
      Math.round(Number(each.ageSupplementSoFar) * 100),
    ),
  })
  const CODES: Readonly<Record<string, string>> = {
    'adjustment.sectorNotCovered': 'sectorNotCovered',
    'adjustment.groupExcluded': 'groupExcluded',
    'adjustment.retiredTooLate': 'retiredTooLate',
  }

  function compare(people: readonly Input[], year: number, law: Law): void {
    const common = people.map((person) => ({ ...person, year, averagePension: '3000' }))
    const options = { remoteClasses: ['1', '2'], averagePension: 300_000 }
    const results = adjustmentColumns(columnsOf(common), year, law, options)
    let sum = 0n
    common.forEach((person, row) => {
      const single = adjustment.adjust(person, law)
      const status = ADJUSTMENT_STATUS[results.status[row] as number]
      const expected =
        single.outcome === 'notEntitled' ? CODES[single.reasons[0]?.code ?? ''] : single.outcome
      expect(status).toBe(expected)
      const due = single.outcome === 'entitled'
      const fen = due ? single.amounts.increase.times(100).toNumber() : 0
      expect(results.increase[row]).toBe(fen)
      expect(results.pension[row]).toBe(due ? single.amounts.pension.times(100).toNumber() : 0)
      sum += BigInt(fen)
    })
    expect(adjustmentCost(results).increase).toBe(sum)
  }

  it('is that of one pensioner, row by row, under schemes of every shape', () => {
    fc.assert(
      fc.property(
        schemes,
        fc.array(pensionersAtRandom, { minLength: 20, maxLength: 20 }),
        (scheme, people) => {
          compare([...people, ...people.slice(0, 5)], YEAR, lawWith(scheme))
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('is that of one pensioner under every scheme of Henan, whose sectors, groups and unknown parts show as statuses', () => {
    const year = fc.constantFrom(2009, 2010, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2021, 2025, 2026)
    const people = fc.array(
      pensionersAtRandom.map((person) => ({
        ...person,
        retirement: `${Number(person.birth.slice(0, 4)) + 50}-03`,
      })),
      { minLength: 20, maxLength: 20 },
    )
    fc.assert(
      fc.property(year, people, (at, all) => {
        compare(all, at, luoyang)
      }),
      { numRuns: runs(60) },
    )
  })
})
