import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  diffLaw,
  exportLawPack,
  importLawPack,
  lawOf,
  lookUp,
  parameterPaths,
  resolve,
  safeImportLawPack,
  shippedPack,
  type Change,
  type Law,
  type LawPack,
  type ParameterPath,
  type Series,
} from '../../src/law/index.js'
import { monthText, readMonth, yearMonth, type YearMonth } from '../../src/calendar/index.js'
import { RATE } from '../unit/law/small-pack.js'
import { anyDay, anyPack, MONTHS, PATHS } from './law-packs.js'
import { runs } from './settings.js'

const settings = { numRuns: runs(60) }
const anyOptions = fc.record({ asOf: fc.option(anyDay), carryForward: fc.boolean() })
const month = (text: string) => readMonth(text) as YearMonth

/** What a law answers for a parameter and month, without the stretch it was published for. */
function answer(law: Law, path: ParameterPath, text: string): string {
  const found = lookUp(law, path, text)
  if (found.outcome === 'undetermined') return 'missing'
  const { value, place, status, basis, reform } = found
  return JSON.stringify([value, place, status, basis, reform])
}

function answers(law: Law): string[] {
  return PATHS.flatMap((path) => MONTHS.map((text) => answer(law, path, text)))
}

describe('looking up', () => {
  it('is idempotent: asked again, in any order, the law answers the same', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, fc.shuffledSubarray(MONTHS), (pack, options, order) => {
        const law = lawOf('city', { pack, ...options })
        const ask = () => new Map(order.map((text) => [text, PATHS.map((path) => lookUp(law, path, text))]))
        const first = ask()
        order.reverse()
        for (const [text, again] of ask()) expect(again).toEqual(first.get(text))
        const fresh = lawOf('city', { pack: exportLawPack(pack), ...options })
        for (const text of order)
          expect(PATHS.map((path) => lookUp(fresh, path, text))).toEqual(first.get(text))
      }),
      settings,
    )
  })

  it('is idempotent: a reform that writes down what the law answers changes no number, once or twice', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, (pack, options) => {
        const law = lawOf('city', { pack, ...options })
        const written = writtenDown(law)
        const once = law.with({ name: 'written down', changes: written })
        const twice = once.with({ name: 'again', changes: writtenDown(once) })
        for (const path of PATHS)
          for (const text of MONTHS) {
            const numbers = [law, once, twice].map((each) => resolve(each.compiled, path, month(text)))
            expect(new Set(numbers.map((one) => (one.found ? one.value : 'missing'))).size).toBe(1)
          }
      }),
      { numRuns: runs(30) },
    )
  })

  it('does not depend on the order of a pack', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, (pack, options) => {
        const turned: LawPack = {
          ...pack,
          places: [...pack.places].reverse(),
          series: [...pack.series].reverse().map((one) => ({ ...one, values: [...one.values].reverse() })),
        }
        expect(answers(lawOf('city', { pack: turned, ...options }))).toEqual(
          answers(lawOf('city', { pack, ...options })),
        )
      }),
      settings,
    )
  })
})

describe('a later day of knowledge', () => {
  it('never loses a published value', () => {
    fc.assert(
      fc.property(anyPack, anyDay, anyDay, (pack, one, other) => {
        const [early, late] = [one, other].sort().map((asOf) => lawOf('city', { pack, asOf })) as [Law, Law]
        for (const path of PATHS)
          for (const text of MONTHS) {
            const before = resolve(early.compiled, path, month(text))
            if (!before.found || before.basis !== 'published') continue
            expect(resolve(late.compiled, path, month(text))).toMatchObject({
              found: true,
              basis: 'published',
            })
          }
      }),
      settings,
    )
  })

  it('never loses any value of the law that ships, nor hands it from the city to the province', () => {
    const lost: string[] = []
    for (const { key, code } of shippedPack.places) {
      const laws = new Map<string, Law>()
      const lawAt = (asOf: string): Law => {
        const known = laws.get(asOf) ?? lawOf(key, { asOf })
        laws.set(asOf, known)
        return known
      }
      // A place without values of its own answers like the one above it.
      const own = new Set(shippedPack.series.filter(({ place }) => place === code).map(({ path }) => path))
      for (const path of parameterPaths.filter((each) => own.has(each))) {
        const inTime = [...daysOf(path).map(lawAt), lawOf(key)]
        for (const at of turningMonths(path)) {
          let had: string | undefined
          for (const law of inTime) {
            const found = resolve(law.compiled, path, at)
            if (had !== undefined && !found.found) lost.push(`${key} ${path} ${monthText(at)} on ${law.asOf}`)
            if (found.found) had = found.place
          }
        }
      }
    }
    expect(lost).toEqual([])
  }, 60_000)
})

describe('splitting an interval of a value in two', () => {
  it('changes no answer', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, fc.nat(), (pack, options, seed) => {
        const split = { ...pack, series: pack.series.map((one) => splitOne(one, seed)) }
        expect(safeImportLawPack(split).ok).toBe(true)
        expect(answers(lawOf('city', { pack: split, ...options }))).toEqual(
          answers(lawOf('city', { pack, ...options })),
        )
      }),
      settings,
    )
  })
})

describe('a reform', () => {
  const stretch = fc.tuple(fc.nat({ max: MONTHS.length - 1 }), fc.nat({ max: 40 })).map(([from, length]) => ({
    from: MONTHS[from] as string,
    to: monthText((month(MONTHS[from] as string) + length) as YearMonth),
  }))

  it('that changes nothing changes nothing', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, (pack, options) => {
        const law = lawOf('city', { pack, ...options })
        const same = law.with({ name: 'nothing', changes: [] })
        for (const path of PATHS)
          for (const text of MONTHS) expect(lookUp(same, path, text)).toEqual(lookUp(law, path, text))
        expect(diffLaw(law, same)).toEqual([])
      }),
      settings,
    )
  })

  it('stands in its months and changes no other', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, stretch, (pack, options, { from, to }) => {
        const law = lawOf('city', { pack, ...options })
        const reform = law.with({ name: 'reform', changes: [{ path: RATE, from, to, value: '0.123456' }] })
        for (const path of PATHS)
          for (const text of MONTHS) {
            const inside = path === RATE && from <= text && text <= to
            if (inside)
              expect(lookUp(reform, path, text)).toMatchObject({ value: '0.123456', reform: 'reform' })
            else expect(lookUp(reform, path, text)).toEqual(lookUp(law, path, text))
          }
      }),
      settings,
    )
  })

  it('laid over another wins, whatever the other said', () => {
    fc.assert(
      fc.property(anyPack, stretch, stretch, (pack, one, other) => {
        const law = lawOf('city', { pack })
        const second = { name: 'second', changes: [{ path: RATE, ...other, value: '0.2' }] } as const
        const both = law.with({ name: 'first', changes: [{ path: RATE, ...one, value: '0.1' }] }).with(second)
        const alone = law.with(second)
        for (const text of MONTHS)
          if (other.from <= text && text <= other.to)
            expect(answer(both, RATE, text)).toBe(answer(alone, RATE, text))
      }),
      settings,
    )
  })
})

describe('the difference of two laws', () => {
  it('covers exactly the months in which a number, or whether it is final, differs', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyOptions, anyOptions, (one, other, a, b) => {
        const before = lawOf('city', { pack: one, ...a })
        const after = lawOf('city', { pack: other, ...b })
        const differences = diffLaw(before, after)
        for (const path of PATHS)
          for (const text of MONTHS) {
            const covered = differences.filter(
              (each) => each.path === path && each.from <= text && (each.to === null || text <= each.to),
            )
            expect(covered.length).toBe(standing(before, path, text) === standing(after, path, text) ? 0 : 1)
          }
      }),
      settings,
    )
  })

  it('turned round is the same with its sides exchanged', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, anyOptions, (pack, a, b) => {
        const laws = [lawOf('city', { pack, ...a }), lawOf('city', { pack, ...b })] as const
        const turned = diffLaw(laws[1], laws[0]).map((each) => ({
          ...each,
          before: each.after,
          after: each.before,
        }))
        expect(turned).toEqual(diffLaw(laws[0], laws[1]))
      }),
      settings,
    )
  })
})

describe('a pack', () => {
  it('goes through JSON and back to the same law', () => {
    fc.assert(
      fc.property(anyPack, anyOptions, (pack, options) => {
        const copy = importLawPack(JSON.parse(JSON.stringify(exportLawPack(pack))))
        expect(copy).toEqual(pack)
        expect(answers(lawOf('city', { pack: copy, ...options }))).toEqual(
          answers(lawOf('city', { pack, ...options })),
        )
      }),
      settings,
    )
  })
})

/** Number and finality of an answer, as the difference of laws compares them. */
function standing(law: Law, path: ParameterPath, text: string): string {
  const found = lookUp(law, path, text)
  if (found.outcome === 'undetermined') return 'missing'
  const final = found.basis === 'published' && found.status !== 'provisional'
  return `${Number(found.value)} ${String(final)}`
}

function writtenDown(law: Law): Change[] {
  return PATHS.flatMap((path) =>
    MONTHS.flatMap((text) => {
      const found = lookUp(law, path, text)
      return found.outcome === 'found' ? [{ path, from: text, to: text, value: found.value }] : []
    }),
  )
}

/** One value of the series cut in two after a month of its own, the parts alike in all but their months. */
function splitOne(series: Series, seed: number): Series {
  const at = series.values.length === 0 ? 0 : seed % series.values.length
  return {
    ...series,
    values: series.values.flatMap((value, i) => {
      const from = month(value.from)
      const to = value.to === null ? from + 60 : month(value.to)
      if (i !== at || to === from) return [value]
      const middle = from + (seed % (to - from))
      return [
        { ...value, to: monthText(middle as YearMonth) },
        { ...value, from: monthText((middle + 1) as YearMonth) },
      ]
    }),
  }
}

/** The days on which a value of a parameter became known, in order. */
function daysOf(path: ParameterPath): readonly string[] {
  const values = shippedPack.series.filter((series) => series.path === path).flatMap((one) => one.values)
  return [...new Set(values.map(({ knownFrom }) => knownFrom))].sort()
}

/** The months at and beside which the answers of the shipped law can change, and a year after. */
function turningMonths(path: ParameterPath): readonly YearMonth[] {
  const ends = shippedPack.series
    .filter((series) => series.path === path)
    .flatMap(({ values, gaps = [] }) => [...values, ...gaps])
    .flatMap(({ from, to }) => [month(from), to === null ? yearMonth(2031, 1) : month(to)])
  return [...new Set(ends.flatMap((at) => [at - 1, at, at + 1, at + 12, at + 13]))] as YearMonth[]
}
