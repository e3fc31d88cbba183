import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  intersection,
  monthText,
  union,
  yearMonth,
  type MonthInterval,
} from '../../src/calendar/index.js'
import { overlapsOf, firstLeftOut } from '../../src/records/overlap.js'
import {
  careerJsonSchema,
  extendCareer,
  readCareer,
  safeParseCareer,
  type CareerRecord,
} from '../../src/records/index.js'
import { accepts } from '../unit/records/accepts.js'
import { runs } from './settings.js'

const START = yearMonth(1985, 1)
const schema = careerJsonSchema()
const settings = { numRuns: runs(3_000) }

const text = (at: number) => monthText(addMonths(START, at))
const interval = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([from, more]): MonthInterval => ({ from: addMonths(START, from), to: addMonths(START, from + more) }))
const intervals = fc.array(interval, { maxLength: 12 })
const base = fc.oneof(
  fc.nat(9_999).map(String),
  fc.nat(9_999),
  fc.tuple(fc.nat(9_999), fc.nat(99)).map(([yuan, fen]) => `${yuan}.${String(fen).padStart(2, '0')}`),
)

/** Stretches one after the other, touching or with gaps, each spell with one row where it is paid on a base. */
const career = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      months: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom('employed', 'flexible', 'deemed', 'madeUp', 'exempted', 'deferred'),
      scheme: fc.constantFrom('employee', 'civil', 'resident'),
      base,
    }),
    { maxLength: 8 },
  )
  .map((stretches): CareerRecord => {
    let next = 0
    const spells: CareerRecord['spells'][number][] = []
    const contributions: CareerRecord['contributions'][number][] = []
    for (const { gap, months, kind, scheme, base } of stretches) {
      const [from, to] = [text(next + gap), text(next + gap + months - 1)]
      const paid = kind === 'madeUp' ? { paidIn: text(next + gap + months + 40) } : {}
      spells.push({ scheme, place: 'luoyang', kind, from, to, ...paid })
      if (kind !== 'deemed' && scheme !== 'resident') contributions.push({ from, to, base })
      next += gap + months
    }
    return { sex: 'female', birth: '1966-03', originalRetirementAge: 50, spells, contributions }
  })

/** What JSON Schema cannot say: whether a day exists, how months lie to each other, the last fen of a bound. */
const beyondSchema = [
  'calendar.date',
  'calendar.intervalReversed',
  'decimal.aboveMaximum',
  'records.accountBeforeBirth',
  'records.paidIn',
  'records.rowOutsideSpells',
  'records.rowOverlap',
  'records.spellBeforeBirth',
  'records.spellOverlap',
]

/** A value in place of any one value of a record, at any depth; or one more field. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    '1e3',
    '１２',
    '1985-13',
    '1990-01',
    'employed',
    'madeUp',
    -1,
    0.5,
  ),
  fc.constantFrom<unknown>([], {}, [{}], { kind: 'age' }, { balance: '1', at: '1990-01' }, NaN, 1e300),
  fc.jsonValue(),
)

describe('a record', () => {
  it('without a fault is accepted by the reader and the JSON Schema, also after a round by JSON', () => {
    fc.assert(
      fc.property(career, (record) => {
        const returned = json(record)
        expect(safeParseCareer(record)).toEqual({ ok: true, value: record })
        expect(safeParseCareer(returned)).toEqual({ ok: true, value: record })
        expect(accepts(schema, returned)).toBe(true)
      }),
      settings,
    )
  })

  it('with a value exchanged is refused by both, unless months must be compared, or accepted by both', () => {
    let [accepted, refused] = [0, 0]
    fc.assert(
      fc.property(career, junk, fc.nat(), fc.boolean(), (record, value, at, more) => {
        const raw = exchange(record, value, at, more)
        expect(() => safeParseCareer(raw)).not.toThrow()
        const changed = json(raw)
        const parsed = safeParseCareer(changed)
        if (!parsed.ok) {
          const readerAlone = parsed.issues.every(({ code }) => beyondSchema.includes(code))
          if (!readerAlone) expect(accepts(schema, changed)).toBe(false)
          refused++
          return
        }
        accepted++
        expect(accepts(schema, changed)).toBe(true)
      }),
      settings,
    )
    expect(accepted).toBeGreaterThan(10)
    expect(refused).toBeGreaterThan(1000)
  })

  it('extended in two steps has the same paid months on the same base as in one', () => {
    fc.assert(
      fc.property(
        career,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        base,
        (record, a, b, base) => {
          const last = record.spells.at(-1)
          fc.pre(
            last !== undefined &&
              (last.kind === 'employed' || last.kind === 'flexible') &&
              last.scheme !== 'resident',
          )
          const end = readCareer(record).spells.at(-1)?.to ?? START
          const [middle, through] = [monthText(addMonths(end, a)), monthText(addMonths(end, a + b))]
          const once = readCareer(extendCareer(record, through, { base }))
          const twice = readCareer(extendCareer(extendCareer(record, middle, { base }), through))
          expect(twice.spells).toEqual(once.spells)
          expect(union(twice.rows)).toEqual(union(once.rows))
          expect(new Set(twice.rows.slice(record.contributions.length).map((row) => row.base)).size).toBe(1)
        },
      ),
      settings,
    )
  })
})

describe('overlaps', () => {
  it('are found exactly where two intervals share a month', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const found = overlapsOf(all.map((each, index) => ({ ...each, index })))
        for (const { earlierIndex, laterIndex, shared } of found) {
          expect(earlierIndex).toBeLessThan(laterIndex)
          expect(intersection(all[earlierIndex] as MonthInterval, all[laterIndex] as MonthInterval)).toEqual(
            shared,
          )
        }
        const named = new Set(found.flatMap(({ earlierIndex, laterIndex }) => [earlierIndex, laterIndex]))
        all.forEach((each, i) => {
          const meets = all.some((other, j) => i !== j && intersection(each, other) !== undefined)
          expect(named.has(i)).toBe(meets)
        })
        expect(found.length).toBeLessThanOrEqual(Math.max(0, all.length - 1))
      }),
      settings,
    )
  })

  it('and months left out agree with a count month by month', () => {
    fc.assert(
      fc.property(intervals, interval, (all, wanted) => {
        const months = Array.from({ length: wanted.to - wanted.from + 1 }, (_, i) => wanted.from + i)
        const first = months.find((month) => !all.some(({ from, to }) => from <= month && month <= to))
        expect(firstLeftOut(wanted, union(all))).toBe(first)
      }),
      settings,
    )
  })
})

/** A copy with one value, the `at`th of all at any depth, exchanged; or, with `more`, a field added beside it. */
function exchange(record: CareerRecord, value: unknown, at: number, more: boolean): unknown {
  const copy = structuredClone(record) as unknown as Record<string, unknown>
  const places: [Record<string, unknown>, string][] = []
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, item] of Object.entries(holder)) {
      places.push([holder, key])
      if (typeof item === 'object' && item !== null) visit(item as Record<string, unknown>)
    }
  }
  visit(copy)
  const [holder, key] = places[at % places.length] as [Record<string, unknown>, string]
  holder[
    more && !Array.isArray(holder) ? (['ground', 'account', 'id', 'paidIn', `${key}s`][at % 5] ?? key) : key
  ] = value
  return copy
}

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
