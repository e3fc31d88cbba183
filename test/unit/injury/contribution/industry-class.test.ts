import { describe, expect, it } from 'vitest'
import { lawOf, lookUp, workInjury } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const classOf = (code: string, edition: '2011' | '2017') => {
  const result = workInjury.industryClass({ month: '2025-06', code, edition }, law)
  return result.outcome === 'determined' ? result.values.riskClass : result.missing.map(({ path }) => path)
}

describe('the table of classes', () => {
  it('has every division of 2011 once, as many in each class as the notice names', () => {
    const found = lookUp(law, 'workInjury.industry.class', '2025-06')
    if (found.outcome !== 'found') throw new Error('no table')
    const table = found.value as unknown as Readonly<Record<string, string>>
    expect(Object.keys(table).sort()).toEqual(
      Array.from({ length: 96 }, (_, i) => String(i + 1).padStart(2, '0')),
    )
    const named = [15, 19, 16, 23, 9, 7, 3, 4]
    expect(named.map((_, i) => Object.values(table).filter((each) => each === String(i + 1)).length)).toEqual(
      named,
    )
  })

  it('places well-known industries', () => {
    const places: readonly (readonly [string, number])[] = [
      ['I65', 1],
      ['J66', 1],
      ['F51', 2],
      ['P82', 2],
      ['C14', 3],
      ['A01', 4],
      ['C36', 4],
      ['G54', 5],
      ['E47', 6],
      ['C26', 6],
      ['C25', 7],
      ['B06', 8],
    ]
    expect(places.map(([code]) => classOf(code, '2011'))).toEqual(places.map(([, risk]) => risk))
  })
})

describe('a code of 2017', () => {
  it('keeps its class to division 57', () => {
    for (let division = 1; division <= 57; division++) {
      const code = String(division).padStart(2, '0')
      expect(classOf(code, '2017'), code).toBe(classOf(code, '2011'))
    }
  })

  it('is led back where divisions were numbered anew', () => {
    expect(classOf('81', '2017')).toBe(classOf('80', '2011'))
    expect(classOf('84', '2017')).toBe(classOf('83', '2011'))
    expect(classOf('S91', '2017')).toBe(classOf('S90', '2011'))
    expect(classOf('97', '2017')).toBe(classOf('96', '2011'))
  })

  it('is ambiguous in division 59, and says which finer codes decide', () => {
    const result = workInjury.industryClass({ month: '2025-06', code: 'G59', edition: '2017' }, law)
    if (result.outcome !== 'undetermined') throw new Error(result.outcome)
    expect(result.missing[0]?.path).toBe('code')
    expect(result.missing[0]?.candidates).toContain('591: 5')
    expect(result.missing[0]?.candidates).toContain('592: 2')
    expect([classOf('591', '2017'), classOf('5910', '2017'), classOf('5942', '2017')]).toEqual([5, 5, 2])
  })

  it('is not guessed where the edition has something new', () => {
    expect(classOf('58', '2017')).toEqual(['code'])
    expect(classOf('582', '2017')).toBe(5)
    expect(classOf('581', '2017')).toEqual(['assigned'])
    expect(classOf('79', '2017')).toEqual(['assigned'])
  })
})

describe('the class of an industry', () => {
  it('says what was read', () => {
    const result = workInjury.industryClass({ month: '2025-06', code: 'G5911', edition: '2017' }, law)
    expect(result).toMatchObject({
      outcome: 'determined',
      values: { section: 'G', code: '5911', division: '58', listedClass: 5, riskClass: 5, assigned: false },
    })
  })

  it('is that fixed by the agency where it fixed one, and says so when the table differs', () => {
    const fixed = { month: '2025-06', code: '59', edition: '2017', assigned: 2 } as const
    expect(workInjury.industryClass(fixed, law)).toMatchObject({ values: { riskClass: 2, assigned: true } })
    const other = workInjury.industryClass({ ...fixed, code: '26', assigned: 5 }, law)
    expect(other).toMatchObject({ values: { riskClass: 5, listedClass: 6 } })
    expect(other.notices.some(({ subject }) => subject === 'assigned')).toBe(true)
  })

  it('is not known before October 2015, for want of the older table', () => {
    const early = workInjury.industryClass({ month: '2015-09', code: '26', edition: '2011' }, law)
    expect(early).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.industry.class', month: '2015-09' }],
    })
  })

  it('follows a reform of the table', () => {
    const changed = law.with({
      name: 'one division',
      changes: [{ path: 'workInjury.industry.class', from: '2025-01', value: { '26': '3' } }],
    })
    const of = (code: string) =>
      workInjury.industryClass({ month: '2025-06', code, edition: '2011' }, changed)
    expect(of('26')).toMatchObject({ values: { riskClass: 3 } })
    expect(of('27')).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.industry.class' }],
    })
  })

  it('refuses what is no code, every issue at once', () => {
    const refused = (input: object) =>
      issuesOf(() =>
        workInjury.industryClass({ month: '2025-06', code: '26', edition: '2011', ...input }, law),
      )
    for (const code of ['martian', '2', '26111', '２６', 'c26', 'U26', '26.1', '-26', '1e2'])
      expect(refused({ code }), code).toEqual(['workInjury.industryCode code'])
    for (const code of [26, NaN, null, '', ' ', {}]) expect(refused({ code })[0]).toMatch(/^input\.text code/)
    expect(refused({ code: '00' })).toEqual(['workInjury.unknownDivision code'])
    expect(refused({ code: '97' })).toEqual(['workInjury.unknownDivision code'])
    expect(refused({ code: 'B26' })).toEqual(['workInjury.sectionMismatch code'])
    expect(refused({ code: 'O81', edition: '2017' })).toEqual([])
    expect(refused({ code: 'P82', edition: '2017' })).toEqual(['workInjury.sectionMismatch code'])
    expect(refused({ month: '2014-06', assigned: 4 })).toEqual(['workInjury.noSuchClass assigned'])
    expect(
      issuesOf(() =>
        workInjury.industryClass(
          { month: '2025-13', code: 'x', edition: '2002', assigned: 9, colour: 1 } as never,
          law,
        ),
      ),
    ).toEqual([
      'calendar.month month',
      'input.choice edition',
      'input.count assigned',
      'input.unknownField colour',
      'workInjury.industryCode code',
    ])
    expect(issuesOf(() => workInjury.industryClass(null as never, law))).toEqual(['input.type '])
  })
})
