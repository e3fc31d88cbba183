import { describe, expect, it } from 'vitest'
import { parseCareer, safeParseCareer } from '../../../src/records/index.js'
import { career, found, messages, record, row, spell } from './records.js'

const spells = (...changes: Record<string, unknown>[]) =>
  record({ spells: changes.map(spell), contributions: [] })

describe('spells', () => {
  it('of one scheme share no month', () => {
    const input = spells({}, { from: '2002-12', to: '2003-03' })
    expect(found(input)).toEqual(['spells[1] records.spellOverlap'])
    expect(messages(input)).toEqual(['shares 1 month(s) from 2002-12 with spells[0]'])
    expect(found(spells({}, { from: '2003-01', to: '2003-03' }))).toEqual([])
  })

  it('share none whatever their order, kind or place', () => {
    expect(found(spells({ from: '2002-12', to: '2003-03' }, {}))).toEqual(['spells[1] records.spellOverlap'])
    expect(found(spells({}, { kind: 'deemed', place: 'henan', from: '2001-05', to: '2001-06' }))).toEqual([
      'spells[1] records.spellOverlap',
    ])
  })

  it('given twice overlap', () => {
    expect(found(spells({}, {}, {}))).toEqual([
      'spells[1] records.spellOverlap',
      'spells[2] records.spellOverlap',
    ])
  })

  it('that meet an older, longer one are all named, with a short one between them', () => {
    const long = { from: '2001-01', to: '2009-12' }
    const input = spells(long, { from: '2002-01', to: '2002-02' }, { from: '2003-01', to: '2003-02' })
    expect(found(input)).toEqual(['spells[1] records.spellOverlap', 'spells[2] records.spellOverlap'])
  })

  it('of different schemes may share months', () => {
    expect(found(spells({}, { scheme: 'resident' }, { scheme: 'civil' }))).toEqual([])
  })

  it('end after they begin', () => {
    expect(found(spells({ from: '2003-01' }))).toEqual(['spells[0].to calendar.intervalReversed'])
  })

  it('begin after the month of birth, reversed ones too', () => {
    expect(found(spells({ from: '1971-03' }))).toEqual(['spells[0].from records.spellBeforeBirth'])
    expect(found(spells({ from: '1971-04' }))).toEqual([])
    expect(found(spells({ from: '1970-01', to: '1969-01' }))).toEqual([
      'spells[0].to calendar.intervalReversed',
      'spells[0].from records.spellBeforeBirth',
    ])
  })

  it('take the place as a text: rules look it up', () => {
    expect(found(spells({ place: 'atlantis' }))).toEqual([])
  })
})

describe('the month of payment', () => {
  it('is needed for made-up months', () => {
    expect(found(spells({ kind: 'madeUp' }))).toEqual(['spells[0].paidIn records.paidIn'])
    expect(found(spells({ kind: 'madeUp', paidIn: '2002-12' }))).toEqual([])
    expect(found(spells({ kind: 'madeUp', paidIn: '2002-13' }))).toEqual(['spells[0].paidIn calendar.month'])
  })

  it('lies not before the last of them', () => {
    const input = spells({ kind: 'madeUp', paidIn: '2002-11' })
    expect(found(input)).toEqual(['spells[0].paidIn records.paidIn'])
    expect(messages(input)).toEqual(['the payment lies before the last month it pays for, 2002-12'])
  })

  it('has no meaning for other months', () => {
    expect(found(spells({ paidIn: '2003-01' }))).toEqual(['spells[0].paidIn records.paidIn'])
    expect(found(spells({ kind: 'deemed', paidIn: '2003-01' }))).toEqual(['spells[0].paidIn records.paidIn'])
  })
})

describe('rows', () => {
  const rows = (...changes: Record<string, unknown>[]) => record({ contributions: changes.map(row) })

  it('share no month', () => {
    const input = rows({ to: '2001-07' }, { from: '2001-07' })
    expect(found(input)).toEqual(['contributions[1] records.rowOverlap'])
    expect(messages(input)).toEqual(['shares 1 month(s) from 2001-07 with contributions[0]'])
  })

  it('lie within spells paid on a base', () => {
    expect(found(rows({ from: '2000-12' }))).toEqual(['contributions[0] records.rowOutsideSpells'])
    expect(messages(rows({ from: '2000-12' }))).toEqual(['no spell paid on a base covers 2000-12'])
    expect(messages(rows({ to: '2003-02' }))).toEqual(['no spell paid on a base covers 2003-01'])
  })

  it('may run over spells that touch, and not over a gap between them', () => {
    const over = (from: string) =>
      record({ spells: [spell(), spell({ from, to: '2004-12' })], contributions: [row({ to: '2004-12' })] })
    expect(found(over('2003-01'))).toEqual([])
    expect(messages(over('2003-02'))).toEqual(['no spell paid on a base covers 2003-01'])
  })

  it('belong neither to deemed months nor to those of residents', () => {
    for (const changes of [{ kind: 'deemed' }, { scheme: 'resident' }])
      expect(found(record({ spells: [spell(changes)] }))).toEqual([
        'contributions[0] records.rowOutsideSpells',
      ])
    for (const kind of ['flexible', 'exempted', 'deferred'])
      expect(found(record({ spells: [spell({ kind })] }))).toEqual([])
  })

  it('are not called outside while a spell cannot be read', () => {
    expect(found(record({ spells: [spell({ to: '2002-13' })] }))).toEqual(['spells[0].to calendar.month'])
  })

  it('are placed though their base is refused', () => {
    expect(found(rows({ from: '2000-12', base: '1e3' }))).toEqual([
      'contributions[0].base decimal.grammar',
      'contributions[0] records.rowOutsideSpells',
    ])
  })
})

describe('a known balance', () => {
  it('stands after birth', () => {
    const at = (month: string) => record({ account: { balance: '1', at: month } })
    expect(found(at('1971-03'))).toEqual(['account.at records.accountBeforeBirth'])
    expect(found(at('1971-04'))).toEqual([])
  })
})

describe('a large record', () => {
  const many = <T>(length: number, change: (at: number) => T) => Array.from({ length }, (_, at) => change(at))

  it('is no slower than its length: 10 000 spells at odds with each other', () => {
    const input = record({
      spells: many(10_000, (at) => spell({ from: '2001-01', to: at % 2 === 0 ? '2002-12' : '2001-02' })),
      contributions: many(10_000, () => row({ from: '2000-01', to: '2100-01' })),
    })
    const start = performance.now()
    const parsed = safeParseCareer(input)
    expect(performance.now() - start).toBeLessThan(2000)
    const issues = parsed.ok ? [] : parsed.issues
    expect(issues).toHaveLength(1001)
    expect(issues[0]).toMatchObject({ code: 'records.spellOverlap', path: ['spells', 1] })
    expect(issues[1000]).toEqual({
      code: 'records.tooManyIssues',
      path: [],
      message: `${9999 + 9999 + 10_000 - 1000} more issue(s) were found; the first 1000 are shown`,
    })
  })

  it('counts the issues of its shape, too', () => {
    const parsed = safeParseCareer({ ...career, spells: many(20_000, () => ({})) })
    expect(parsed.ok ? [] : parsed.issues.slice(-1)).toMatchObject([{ code: 'records.tooManyIssues' }])
  })

  it('shows a thousand issues without a closing one', () => {
    expect(found(record({ spells: many(200, () => ({})), contributions: [] }))).toHaveLength(1000)
  })

  it('is read when it has no issue', () => {
    const years = many(1200, (at) => {
      const month = `${1980 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
      return { from: month, to: month }
    })
    const input = record({
      spells: years.map((year) => spell(year)),
      contributions: years.map((year) => row(year)),
    })
    expect(parseCareer(input)).toBe(input)
  })
})
