import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/money/index.js'
import { parseCareer, safeParseCareer } from '../../../src/records/index.js'
import { career, found, messages, record, row, spell } from './records.js'

describe('a record', () => {
  it('comes back as it went in', () => {
    expect(parseCareer(career)).toBe(career)
    const text = JSON.stringify(career)
    expect(JSON.stringify(parseCareer(JSON.parse(text)))).toBe(text)
  })

  it('may have neither spells nor rows, and no account', () => {
    expect(found(record({ spells: [], contributions: [] }))).toEqual([])
  })

  it('takes bases as text, whole number or Decimal', () => {
    for (const base of ['1300', '1300.5', '0', '-0', '1300.5000', 1300, 0, new Decimal('1300.55')])
      expect(found(record({ contributions: [row({ base })] }))).toEqual([])
  })

  it('must be an object', () => {
    for (const input of [null, [], 'text', 7, true, () => 1])
      expect(found(input), String(input)).toEqual([' input.type'])
    expect(found(undefined)).toEqual([' input.required'])
    expect(safeParseCareer(null)).toEqual({
      ok: false,
      issues: [{ code: 'input.type', path: [], message: 'expected an object', received: 'null' }],
    })
  })

  it('needs sex, birth, age, spells and contributions', () => {
    expect(found({})).toEqual(
      ['sex', 'birth', 'originalRetirementAge', 'spells', 'contributions'].map(
        (name) => `${name} input.required`,
      ),
    )
  })

  it('shows all problems together, each with code and path', () => {
    const input = {
      sex: 'martian',
      birth: '1900-02-29',
      originalRetirementAge: 60.5,
      spells: [
        spell({ from: '2001-13' }),
        spell({ from: '2003-05', to: '2003-04', scheme: 'employe' }),
        spell({ kind: 'madeUp', from: '2004-01', to: '2004-12' }),
      ],
      contributions: [row({ base: '1e3' }), row({ from: '2003-01', to: '2003-12', base: -1 })],
      account: { balance: '１２', at: 'soon' },
      pension: 1,
    }
    expect(found(input)).toEqual([
      'sex input.choice',
      'birth calendar.date',
      'originalRetirementAge input.count',
      'spells[0].from calendar.month',
      'spells[1].scheme input.choice',
      'contributions[0].base decimal.grammar',
      'contributions[1].base decimal.belowMinimum',
      'account.balance decimal.grammar',
      'account.at calendar.month',
      'pension input.unknownField',
      'spells[1].to calendar.intervalReversed',
      'spells[2].paidIn records.paidIn',
    ])
    expect(() => parseCareer(input)).toThrow('spells[1].to: the last month lies before the first, 2003-05')
  })
})

describe('a value', () => {
  it.each([
    ['a sex', { sex: 'martian' }, 'sex input.choice'],
    ['no sex', { sex: null }, 'sex input.choice'],
    ['a month 13', { birth: '1971-13' }, 'birth calendar.month'],
    ['a day that is none', { birth: '1900-02-29' }, 'birth calendar.date'],
    ['a day with a time', { birth: '1971-03-31T00:00' }, 'birth calendar.date'],
    ['full-width digits', { birth: '１９７１-03' }, 'birth calendar.month'],
    ['an age as text', { originalRetirementAge: '60' }, 'originalRetirementAge input.count'],
    ['an age without sense', { originalRetirementAge: 600 }, 'originalRetirementAge input.count'],
    ['a blank reference', { id: '  ' }, 'id input.text'],
    ['a list that is null', { contributions: null }, 'contributions input.type'],
    ['an object for a list', { contributions: {} }, 'contributions input.type'],
    ['text for a list', { contributions: 'none' }, 'contributions input.type'],
    ['a list for an object', { account: [] }, 'account input.type'],
    ['text for an object', { account: '27183.19' }, 'account input.type'],
    ['null for an object', { account: null }, 'account input.type'],
    ['an account without its month', { account: { balance: '1' } }, 'account.at input.required'],
    [
      'a negative balance',
      { account: { balance: '-0.01', at: '2003-01' } },
      'account.balance decimal.belowMinimum',
    ],
    ['an account month 0', { account: { balance: '1', at: '2003-00' } }, 'account.at calendar.month'],
    ['text for a row', { contributions: ['1300'] }, 'contributions[0] input.type'],
    ['a row that is null', { contributions: [null] }, 'contributions[0] input.type'],
    ['a hole in a list', { contributions: Array(1) }, 'contributions[0] input.required'],
    ['NaN', { contributions: [row({ base: NaN })] }, 'contributions[0].base decimal.float'],
    ['a fraction as number', { contributions: [row({ base: 0.5 })] }, 'contributions[0].base decimal.float'],
    [
      'thousandths of a fen',
      { contributions: [row({ base: '1.005' })] },
      'contributions[0].base decimal.tooFine',
    ],
    [
      'more than a billion',
      { contributions: [row({ base: '1000000000.01' })] },
      'contributions[0].base decimal.aboveMaximum',
    ],
    ['a place that is no text', { spells: [spell({ place: 410300 })] }, 'spells[0].place input.text'],
  ])('refuses %s', (_, changes, issue) => {
    expect(found(record(changes))).toEqual([issue])
  })

  it('is shown where it was refused, shortened', () => {
    const parsed = safeParseCareer(record({ sex: 'm'.repeat(200) }))
    expect(parsed.ok ? '' : parsed.issues[0]?.received).toHaveLength(80)
  })
})

describe('an unknown field', () => {
  it('is named with its path at every depth, with the name that was meant', () => {
    const input = record({
      sexe: 1,
      spells: [spell(), spell({ from: '2003-01', to: '2003-12', knid: 2, zzzzzz: 3 })],
      contributions: [row({ Base: 4 })],
      account: { balance: '1', at: '2003-01', balence: 5 },
      ground: { kind: 'age', wrok: 6 },
    })
    expect(found(input).sort()).toEqual([
      'account.balence input.unknownField',
      'contributions[0].Base input.unknownField',
      'ground.wrok input.unknownField',
      'sexe input.unknownField',
      'spells[1].knid input.unknownField',
      'spells[1].zzzzzz input.unknownField',
    ])
    expect(messages(input)).toContain('unknown field "knid"; did you mean "kind"?')
    expect(messages(input)).toContain('unknown field "zzzzzz"')
    expect(messages(input)).toContain('unknown field "Base"; did you mean "base"?')
  })

  it('is refused even under a name that objects carry of themselves', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(record()).replace('{', '{"__proto__":{},"constructor":1,'),
    )
    expect(found(input)).toEqual(['__proto__ input.unknownField', 'constructor input.unknownField'])
  })

  it('may have a name of any length and with any sign', () => {
    const long = 'x\n'.repeat(100_000)
    const [message] = messages(record({ [long]: 1, two: 2 }))
    expect(message).toMatch(/^unknown field "x\\nx.{50,80}$/)
    expect(found(record({ [long]: 1, two: 2 }))).toEqual([
      `${long} input.unknownField`,
      'two input.unknownField',
    ])
  })
})

describe('a ground', () => {
  it.each([
    [{ kind: 'specialWork', work: 'heavy', years: 10 }, []],
    [{ kind: 'incapacity', years: 10 }, []],
    [{ kind: 'specialWork' }, ['ground.work input.required', 'ground.years input.required']],
    [
      { kind: 'incapacity', work: 'heavy' },
      ['ground.work retirement.groundField', 'ground.years input.required'],
    ],
    [{ kind: 'age', years: 3 }, ['ground.years retirement.groundField']],
    [{ kind: 'whim', years: 3 }, ['ground.kind input.choice']],
    [{}, ['ground.kind input.required']],
    [{ kind: 'constructor' }, ['ground.kind input.choice']],
    ['age', ['ground input.type']],
  ])('takes the fields it needs and no other: %j', (ground, issues) => {
    expect(found(record({ ground }))).toEqual(issues)
  })
})
