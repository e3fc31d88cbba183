import fc from 'fast-check'
import { monthText, yearMonth } from '../../src/calendar/index.js'
import type { DatedValue, LawPack, ParameterPath, Series } from '../../src/law/index.js'
import { BASE, CITY, gap, NATION, PROVINCE, RATE, series, smallPack, value } from '../unit/law/small-pack.js'

/** Months the random packs speak of, and a margin on both sides of it. */
const FIRST = yearMonth(2010, 1)
const LAST = yearMonth(2019, 12)
export const MONTHS = Array.from({ length: LAST - FIRST + 61 }, (_, i) =>
  monthText((FIRST - 24 + i) as never),
)

interface Segment {
  readonly length: number
  readonly content: 'value' | 'revised' | 'gap' | 'nothing'
  readonly amount: number
  readonly delay: number
}

const segment: fc.Arbitrary<Segment> = fc.record({
  length: fc.integer({ min: 1, max: 30 }),
  content: fc.constantFrom(
    'value' as const,
    'value' as const,
    'revised' as const,
    'gap' as const,
    'nothing' as const,
  ),
  amount: fc.integer({ min: 1, max: 99 }),
  delay: fc.integer({ min: -6, max: 20 }),
})

/** A series cut into segments: values known early or late, revised ones, gaps, and months nobody speaks of. */
function cut(path: ParameterPath, place: string, segments: readonly Segment[]): Series {
  const values: DatedValue[] = []
  const gaps: ReturnType<typeof gap>[] = []
  let from = FIRST as number
  segments.forEach(({ length, content, amount, delay }, i) => {
    const last = from + length - 1
    const open = i === segments.length - 1 && amount % 3 === 0
    const [start, end] = [monthText(from as never), open ? null : monthText(last as never)]
    const knownFrom = `${monthText((from + delay) as never)}-15`
    const text = path === RATE ? `0.${String(amount).padStart(2, '0')}` : `${amount}00`
    if (content === 'gap') gaps.push(gap(start, end))
    if (content === 'revised')
      values.push(
        value(start, end, text, {
          knownFrom: `${monthText((from + delay - 3) as never)}-01`,
          status: 'provisional',
        }),
      )
    if (content === 'revised' || content === 'value')
      values.push(value(start, end, path === RATE ? text : `${amount}01`, { knownFrom }))
    from = last + 1
  })
  return series(path, place, values, gaps)
}

const segments = fc.array(segment, { maxLength: 8 })

/** Packs of a parameter with the practice of the preceding year and one without, in up to three places each. */
export const anyPack: fc.Arbitrary<LawPack> = fc
  .record({
    rate: fc.array(segments, { minLength: 1, maxLength: 3 }),
    base: fc.array(segments, { minLength: 1, maxLength: 3 }),
  })
  .map(({ rate, base }) => {
    const places = [CITY, PROVINCE, NATION]
    const of = (path: ParameterPath, cuts: readonly (readonly Segment[])[]) =>
      cuts.map((one, i) => cut(path, places[i] ?? NATION, one))
    return smallPack(...of(RATE, rate), ...of(BASE, base))
  })

export const PATHS = [RATE, BASE] as const satisfies readonly ParameterPath[]

/** A day on which random packs know some of their values and not others. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: FIRST - 6, max: LAST + 24 })
  .map((month) => `${monthText(month as never)}-15`)
