import { describe, expect, it } from 'vitest'
import {
  monthText,
  readDate,
  readMonth,
  type CalendarDate,
  type YearMonth,
} from '../../src/calendar/index.js'
import { compileSeries, OPEN_END } from '../../src/law/compile.js'
import {
  definitions,
  lawOf,
  lookUp,
  shippedPack,
  type ParameterPath,
  type DatedValue,
  type Gap,
  type Series,
} from '../../src/law/index.js'
import { absenceIsLaw, alike, replaced } from './series-exceptions/index.js'

const { series, documents, places } = shippedPack

describe('every shipped series', () => {
  it('compiles, for today and for every day a value became known', () => {
    const days = [...new Set(series.flatMap((each) => each.values.map((value) => value.knownFrom)))]
    expect(days.length).toBeGreaterThan(20)
    for (const each of series)
      for (const day of [null, ...days.map(dayOf)])
        expect(() => compileSeries(each, placeOf(each), day), nameOf(each)).not.toThrow()
  })

  it('has a defined path, a known place and at least one value or declared gap, once per place', () => {
    expect(series.filter((each) => !Object.hasOwn(definitions, each.path)).map(nameOf)).toEqual([])
    expect(series.filter(isEmpty).map(nameOf)).toEqual([])
    const names = series.map(nameOf)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('is missed in a sentence that reads', () => {
    const law = lawOf('china')
    const sentences = Object.keys(definitions).flatMap((path) => {
      const found = lookUp(law, path as ParameterPath, '1900-01')
      return found.outcome === 'undetermined' ? found.missing.map(({ en }) => en) : []
    })
    expect(sentences.length).toBeGreaterThan(100)
    const odd = /needs the (?:whether|which|what|how|who) |\b(?:of|to|by|in|for|on|from|at) of China for 1900/
    expect(sentences.filter((en) => odd.test(en))).toEqual([])
  })

  it('leaves no parameter without a value somewhere', () => {
    const paths = new Set(series.map((each) => each.path))
    expect(Object.keys(definitions).filter((path) => !paths.has(path))).toEqual([])
  })

  it('has no two values for a month that became known on the same day', () => {
    const clashes = series.flatMap((each) =>
      pairs(each.values)
        .filter(([a, b]) => a.knownFrom === b.knownFrom && overlap(a, b))
        .map(([a, b]) => `${nameOf(each)}: ${a.from} and ${b.from}`),
    )
    expect(clashes).toEqual([])
  })

  it('replaces a value by later knowledge only where that is on record', () => {
    const found = series.filter((each) => pairs(each.values).some(([a, b]) => overlap(a, b))).map(nameOf)
    expect(found.sort()).toEqual(Object.keys(replaced).sort())
  })

  it('knows a final value later than the provisional one it settles', () => {
    for (const each of series)
      for (const [a, b] of pairs(each.values).filter(([a, b]) => overlap(a, b) && a.status !== b.status)) {
        const [provisional, final] = a.status === 'provisional' ? [a, b] : [b, a]
        expect(final.status, nameOf(each)).toBe('final')
        expect(final.knownFrom > provisional.knownFrom, nameOf(each)).toBe(true)
      }
  })

  it('has no hole between its first and last month that is not a declared gap', () => {
    const holes = series
      .filter((each) => !absenceIsLaw.includes(each.path))
      .flatMap((each) =>
        holesOf([...each.values, ...(each.gaps ?? [])]).map((hole) => `${nameOf(each)}: ${hole}`),
      )
    expect(holes).toEqual([])
  })

  it('declares no gap where it has a value, and no two gaps for a month', () => {
    const wrong = series.flatMap((each) => {
      const gaps = each.gaps ?? []
      const covered = gaps.filter((gap) => each.values.some((value) => overlap(gap, value)))
      const twice = pairs(gaps).flatMap(([a, b]) => (overlap(a, b) ? [a] : []))
      return [...covered, ...twice].map((gap) => `${nameOf(each)}: ${gap.from}`)
    })
    expect(wrong).toEqual([])
  })

  it('keeps values and gaps in the order of their months', () => {
    const disordered = series.filter((each) => !sorted(each.values) || !sorted(each.gaps ?? []))
    expect(disordered.map(nameOf)).toEqual([])
  })

  it('gives each gap a reason in both languages', () => {
    const gaps = series.flatMap((each) => (each.gaps ?? []).map((gap) => ({ name: nameOf(each), gap })))
    const mute = gaps.filter(({ gap }) => gap.reason.zh.length < 10 || gap.reason.en.length < 20)
    expect(mute.map(({ name, gap }) => `${name}: ${gap.from}`)).toEqual([])
  })

  it('leaves the preceding-year practice free to reach the first unpublished year', () => {
    const open = series.filter((each) => definitionHasPractice(each.path))
    expect(open.length).toBeGreaterThan(0)
    for (const each of open)
      expect(
        (each.gaps ?? []).filter((gap) => gap.to === null || gap.to >= '2026-01').map((gap) => gap.from),
      ).toEqual([])
  })

  it('states verifiedThrough as a month no later than autumn 2026', () => {
    expect(
      series.filter((each) => !(monthOf(each.verifiedThrough) <= monthOf('2026-09'))).map(nameOf),
    ).toEqual([])
  })
})

describe('the day a value became known', () => {
  const all = series.flatMap((each) =>
    each.values.map((value) => ({ where: `${nameOf(each)} ${value.from}`, value })),
  )

  it('is the first day of the period where no day of publication is established', () => {
    const wrong = all.filter(
      ({ value }) => value.knownBasis === 'effect' && value.knownFrom !== `${value.from}-01`,
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  it('is the day after the period where a statistic has no day of publication', () => {
    const wrong = all.filter(
      ({ value }) =>
        value.knownBasis === 'periodEnd' && value.knownFrom !== `${Number(value.to?.slice(0, 4)) + 1}-01-01`,
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
    expect(all.some(({ value }) => value.knownBasis === 'periodEnd')).toBe(true)
  })

  it('is the day of issue of a cited document where it is said to be', () => {
    const wrong = all.filter(
      ({ value }) =>
        value.knownBasis === 'document' && !issuedOf(value).some((issued) => issued === value.knownFrom),
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  it('lies in the day, month or year of a cited report where it rests on one', () => {
    const wrong = all.filter(
      ({ value }) =>
        value.knownBasis === 'report' &&
        !issuedOf(value).some((issued) => value.knownFrom.startsWith(issued)),
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  it('does not lie before the issue of every cited text, for pensions beside the employees’ scheme', () => {
    const beside =
      / (civilPension|\w*[aA]nnuity|personalPension|residentPension|landExpropriation|transfer|survivors|incapacity|adjustment)\./
    const early = all.filter(({ where, value }) => {
      const issued = issuedOf(value)
      return (
        beside.test(where) &&
        issued.length === value.sources.length &&
        issued.every((day) => value.knownFrom < day)
      )
    })
    // That nothing was in force yet needs no text; what a plan reports of its past was known to those it paid for.
    expect(early.map(({ where }) => where)).toEqual([
      'china personalPension.open 2011-07',
      'luoyang residentPension.contribution.government.amount 2016-01',
    ])
  })

  it('is not in the future of the state of knowledge', () => {
    expect(all.filter(({ value }) => value.knownFrom > '2026-09-30').map(({ where }) => where)).toEqual([])
  })
})

describe('series that hold the same values', () => {
  const twins = () =>
    pairs(series)
      .filter(([a, b]) => a.values.length > 0 && comparable(a, b) && fingerprint(a) === fingerprint(b))
      .map(([a, b]) => [nameOf(a), nameOf(b)] as const)

  it('do so on purpose', () => {
    const meant = (a: string, b: string) =>
      alike.some(({ members }) => members.includes(a) && members.includes(b))
    expect(twins().filter(([a, b]) => !meant(a, b))).toEqual([])
  })

  it('still do where it is said that they do', () => {
    const found = twins()
    const stale = alike.flatMap(({ members }) =>
      pairs(members).filter(([a, b]) => !found.some((pair) => pair.includes(a) && pair.includes(b))),
    )
    expect(stale).toEqual([])
  })
})

type Span = Pick<DatedValue | Gap, 'from' | 'to'>

/** Same parameter anywhere, or the same unit in one place or in a place and one above it. */
function comparable(a: Series, b: Series): boolean {
  if (a.path === b.path) return true
  return (
    definitionOf(a.path).unit === definitionOf(b.path).unit &&
    (above(a.place, b.place) || above(b.place, a.place))
  )
}

function above(place: string, ancestor: string): boolean {
  if (place === ancestor) return true
  const parent = places.find(({ code }) => code === place)?.parent ?? null
  return parent !== null && above(parent, ancestor)
}

function fingerprint(each: Series): string {
  return JSON.stringify(each.values.map(({ from, to, value }) => [from, to, value]))
}

function definitionOf(path: string) {
  return definitions[path as keyof typeof definitions]
}

function definitionHasPractice(path: string): boolean {
  return 'whenUnpublished' in definitionOf(path)
}

function issuedOf(value: DatedValue): string[] {
  return value.sources.flatMap(({ document }) => documents[document]?.issued ?? [])
}

function placeOf(each: Series) {
  const place = places.find(({ code }) => code === each.place)
  if (place === undefined) throw new Error(`no place ${each.place}`)
  return place
}

function nameOf(each: Series): string {
  return `${placeOf(each).key} ${each.path}`
}

function isEmpty(each: Series): boolean {
  return each.values.length === 0 && (each.gaps ?? []).length === 0
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
}

function sorted(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || (spans[i - 1]?.from ?? '') <= span.from)
}

function overlap(a: Span, b: Span): boolean {
  return monthOf(a.from) <= endOf(b) && monthOf(b.from) <= endOf(a)
}

function holesOf(spans: readonly Span[]): string[] {
  const ordered = [...spans].sort((a, b) => monthOf(a.from) - monthOf(b.from))
  const holes: string[] = []
  let reached = ordered[0] === undefined ? OPEN_END : endOf(ordered[0])
  for (const span of ordered) {
    if (monthOf(span.from) > reached + 1)
      holes.push(`${monthText((reached + 1) as YearMonth)} to ${span.from}`)
    reached = Math.max(reached, endOf(span)) as YearMonth
  }
  return holes
}

function endOf(span: Span): YearMonth {
  return span.to === null ? OPEN_END : monthOf(span.to)
}

function dayOf(text: string): CalendarDate {
  const day = readDate(text)
  if (day === undefined) throw new Error(`no day: ${text}`)
  return day
}

function monthOf(text: string): YearMonth {
  const month = readMonth(text)
  if (month === undefined) throw new Error(`no month: ${text}`)
  return month
}
