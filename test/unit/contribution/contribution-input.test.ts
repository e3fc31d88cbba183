import { describe, expect, it } from 'vitest'
import { isShebaoError, pathText } from '../../../src/errors.js'
import { lawOf } from '../../../src/law/index.js'
import { contribution, type ContributionInput } from '../../../src/rules/contribution/index.js'
import { toyContributionPack } from './toy-law.js'

const law = lawOf('toytown', { pack: toyContributionPack() })

/** Every issue of an input as 'path code', sorted; empty when it was taken. */
function issuesOf(input: unknown): string[] {
  try {
    contribution(input as ContributionInput, law)
    return []
  } catch (error) {
    if (!isShebaoError(error) || error.kind !== 'input') throw error
    return error.issues.map(({ path, code }) => `${pathText(path)} ${code}`).sort()
  }
}

const employed = { kind: 'employed', from: '2011-09', wage: '4000' }
const flexible = { kind: 'flexible', from: '2011-09', base: '4000' }

describe('the input of a contribution', () => {
  it('is taken when it is right', () => {
    expect(issuesOf(employed)).toEqual([])
    expect(
      issuesOf({ ...employed, to: '2011-09', newHire: false, employerClass: 'none', deferral: 'none' }),
    ).toEqual([])
    expect(issuesOf({ ...employed, wage: 4000 })).toEqual([])
    expect(issuesOf(flexible)).toEqual([])
  })

  it('reports everything that is wrong at once', () => {
    expect(
      issuesOf({
        kind: 'martian',
        from: '2026-13',
        to: '2026-00',
        wage: '-1',
        employerClass: 'medium',
        deferral: 'yes',
        newHire: 1,
      }),
    ).toEqual([
      'deferral input.choice',
      'employerClass input.choice',
      'from calendar.month',
      'kind input.choice',
      'newHire input.flag',
      'to calendar.month',
      'wage decimal.belowMinimum',
    ])
  })

  it.each([
    ['-0.01', 'decimal.belowMinimum'],
    [NaN, 'decimal.float'],
    [Infinity, 'decimal.float'],
    [4000.5, 'decimal.float'],
    ['1e3', 'decimal.grammar'],
    ['0x10', 'decimal.grammar'],
    ['４０００', 'decimal.grammar'],
    ['4,000', 'decimal.grammar'],
    ['', 'decimal.grammar'],
    [' 4000', 'decimal.grammar'],
    ['4000.001', 'decimal.tooFine'],
    ['1000000000.01', 'decimal.aboveMaximum'],
    ['99999999999999', 'decimal.tooLarge'],
    [null, 'decimal.type'],
    [true, 'decimal.type'],
    [{}, 'decimal.type'],
  ])('refuses %o as a wage or a base', (value, code) => {
    expect(issuesOf({ ...employed, wage: value })).toEqual([`wage ${code}`])
    expect(issuesOf({ ...flexible, base: value })).toEqual([`base ${code}`])
  })

  it.each([
    '2026-13',
    '2026-00',
    '2026-1',
    '2026/01',
    '２０２６-01',
    '1899-12',
    '2201-01',
    '',
    202_601,
    null,
    {},
  ])('refuses %o as a month', (month) => {
    expect(issuesOf({ ...employed, from: month })).toEqual(['from calendar.month'])
    expect(issuesOf({ ...employed, to: month })).toEqual(['to calendar.month'])
  })

  it('refuses a stretch that ends before it begins', () => {
    expect(issuesOf({ ...employed, from: '2011-09', to: '2011-08' })).toEqual([
      'to calendar.intervalReversed',
    ])
  })

  it('asks for what is missing and points at what is misspelt', () => {
    expect(issuesOf({})).toEqual(['from input.required', 'kind input.required'])
    expect(issuesOf({ kind: 'employed', from: '2011-09' })).toEqual(['wage input.required'])
    expect(issuesOf({ kind: 'flexible', form: '2011-09', base: '4000' })).toEqual([
      'form input.unknownField',
      'from input.required',
    ])
    expect(issuesOf({ kind: 'employed', from: '2011-09', waeg: '4000' })).toEqual([
      'waeg input.unknownField',
      'wage input.required',
    ])
  })

  it('suggests the field or the word that was meant', () => {
    expect(() => contribution({ ...employed, waeg: '1' } as never, law)).toThrow(/did you mean "wage"/)
    expect(() => contribution({ ...employed, kind: 'employee' } as never, law)).toThrow(
      /did you mean "employed"/,
    )
  })

  it('keeps the fields of one kind out of the other', () => {
    expect(issuesOf({ ...employed, base: '4000', paidIn: '2012-01' })).toEqual([
      'base contribution.notForKind',
      'paidIn contribution.notForKind',
    ])
    expect(
      issuesOf({ ...flexible, wage: '4000', newHire: true, employerClass: 'small', deferral: 'hardship' }),
    ).toEqual([
      'deferral contribution.notForKind',
      'employerClass contribution.notForKind',
      'newHire contribution.notForKind',
      'wage contribution.notForKind',
    ])
  })

  it('refuses a payment before the last month it pays for', () => {
    expect(issuesOf({ ...flexible, to: '2011-11', paidIn: '2011-10' })).toEqual([
      'paidIn contribution.paidTooEarly',
    ])
    expect(issuesOf({ ...flexible, to: '2011-11', paidIn: '2011-11' })).toEqual([])
  })

  it.each([[null], [undefined], ['x'], [7], [[]], [[employed]]])('refuses %o altogether', (input) => {
    expect(issuesOf(input).filter((issue) => issue.startsWith(' input.'))).not.toEqual([])
  })

  it('refuses a base chosen outside the bounds, once for each line it does not fit, with the bounds', () => {
    expect(issuesOf({ ...flexible, base: '2453.49' })).toEqual(['base contribution.baseBelowFloor'])
    expect(issuesOf({ ...flexible, base: '2453.50' })).toEqual([])
    expect(issuesOf({ ...flexible, base: '12420.10' })).toEqual([])
    expect(issuesOf({ ...flexible, base: '12420.11' })).toEqual(['base contribution.baseAboveCeiling'])
    // 2011-02 has the floor 2321.00, 2012-12 the floor 2453.50, 2013-03 the floor 2810.00
    expect(issuesOf({ ...flexible, from: '2011-02', to: '2013-03', base: '2600' })).toEqual([
      'base contribution.baseBelowFloor',
    ])
    expect(() => contribution({ kind: 'flexible', from: '2011-09', base: '2453.49' }, law)).toThrow(
      /floor 2453\.50 of 2011-09: choose from 2453\.50 to 12420\.10/,
    )
  })

  it('leaves a chosen base open where the law lacks the bounds', () => {
    expect(contribution({ kind: 'flexible', from: '2009-09', base: '0' }, law).outcome).toBe('undetermined')
  })
})
