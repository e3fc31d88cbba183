import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../../src/errors.js'
import { explain } from '../../../src/explain/index.js'
import { lawOf, type Law } from '../../../src/law/index.js'
import type { CareerRecord, ContributionRow, Spell } from '../../../src/records/index.js'
import {
  averageIndex,
  type EstimatedIndex,
} from '../../../src/rules/pension/employee/average-index/average-index.js'
import { brokenSteps } from '../../support/check-steps.js'
import { toyPack, toySeries } from '../account/toy-account-law.js'
import { INDEX_LAWS, indexLaw, indexSeries, type IndexFacts } from './toy-index-law.js'

const luoyang = lawOf('luoyang')

const spell = (from: string, to: string, rest: Partial<Spell> = {}): Spell => ({
  scheme: 'employee',
  place: 'luoyang',
  kind: 'employed',
  from,
  to,
  ...rest,
})
const base = (from: string, to: string, yuan: string): ContributionRow => ({ from, to, base: yuan })
const career = (spells: readonly Spell[], contributions: readonly ContributionRow[]): CareerRecord => ({
  sex: 'male',
  birth: '1966-03',
  originalRetirementAge: 60,
  spells,
  contributions,
})

function estimate(record: CareerRecord, retirement: string, law: Law): EstimatedIndex {
  const result = averageIndex(record, retirement, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result
}

const inputs = ({ notices }: EstimatedIndex) =>
  notices.filter(({ code }) => code === 'input').map(({ en }) => en)

describe('the average index in Luoyang', () => {
  const three = career([spell('2021-07', '2024-06')], [base('2021-07', '2024-06', '4800')])

  it('divides each month by the wage of its contribution year', () => {
    const result = estimate(three, '2024-06', luoyang)
    expect(
      result.rows.map(
        ({ from, to, denominator, ratio }) => `${from} ${to} ${denominator.toString()} ${ratio.toString()}`,
      ),
    ).toEqual(['2021-07 2022-06 5328 0.9009', '2022-07 2023-06 5681 0.8449', '2023-07 2024-06 5965 0.8047'])
    // (4800/5328 + 4800/5681 + 4800/5965) / 3 = 0.850172...
    expect(result.values.overall.toFixed(4)).toBe('0.8502')
    expect(result.values.actual?.toFixed(4)).toBe('0.8502')
  })

  it('takes the wage of the calendar year for January to June where the law reads it so', () => {
    const law = luoyang.with({
      name: 'calendar years',
      changes: [{ path: 'employeePension.index.denominator', from: '1995-01', value: 'calendarYear' }],
    })
    expect(
      estimate(three, '2024-06', law).rows.map(
        ({ from, to, denominator }) => `${from} ${to} ${denominator.toString()}`,
      ),
    ).toEqual([
      '2021-07 2021-12 5328',
      '2022-01 2022-12 5681',
      '2023-01 2023-12 5965',
      '2024-01 2024-06 6260',
    ])
  })

  it('is an estimate and always says so', () => {
    expect(estimate(three, '2024-06', luoyang).notices.map(({ code }) => code)).toContain('estimate')
    expect(averageIndex(career([], []), '2024-06', luoyang).notices.map(({ code }) => code)).toContain(
      'estimate',
    )
    const text = explain(estimate(three, '2024-06', luoyang), { language: 'en' })
    expect(text).toContain('overall index about 0.8502')
    expect(text).toContain('(estimate)')
    expect(explain(estimate(three, '2024-06', luoyang), { language: 'zh' })).toContain('估算')
  })

  it('counts deemed months at their index in the overall index and not in the actual one', () => {
    const record = career(
      [spell('1986-01', '1988-12', { kind: 'deemed' }), ...three.spells],
      three.contributions,
    )
    const { values } = estimate(record, '2024-06', luoyang)
    expect([values.paidMonths, values.deemedMonths, values.totalMonths]).toEqual([36, 36, 72])
    expect(values.overall.toFixed(4)).toBe('0.9251') // (0.850172... + 1) / 2
    expect(values.actual?.toFixed(4)).toBe('0.8502')
  })

  it('has no actual index where no month was paid', () => {
    const record = career([spell('1986-01', '1988-12', { kind: 'deemed' })], [])
    const result = estimate(record, '2024-06', luoyang)
    expect(result.values.overall.toFixed(4)).toBe('1.0000')
    expect(result.values.actual).toBeNull()
    expect(explain(result, { language: 'en' })).not.toContain('index over the months paid')
  })

  it('stands in the average wage of the statistical year before where no reference wage was published', () => {
    const record = career([spell('2011-01', '2012-03')], [base('2011-01', '2012-03', '3000')])
    expect(
      estimate(record, '2012-03', luoyang).rows.map(
        (row) => `${row.from} ${row.to} ${row.denominator.toString()} ${row.denominatorIs}`,
      ),
    ).toEqual(['2011-01 2011-06 2279.75 averageWage', '2011-07 2012-03 2525.25 averageWage'])
  })

  it('names every wage the law lacks, once for each contribution year', () => {
    const record = career([spell('2006-07', '2009-06')], [base('2006-07', '2009-06', '1500')])
    const result = averageIndex(record, '2009-06', luoyang)
    expect(
      result.outcome === 'undetermined' && result.missing.map(({ path, month }) => `${path} ${month ?? ''}`),
    ).toEqual([
      'employeePension.contribution.base.reference 2006-07',
      'employeePension.index.averageWage 2005-12',
      'employeePension.contribution.base.reference 2007-07',
      'employeePension.index.averageWage 2006-12',
    ])
  })

  it('takes the wage of 2025 for 2026 provisionally, and one carried forward only on request', () => {
    const record = career([spell('2026-01', '2028-01')], [base('2026-01', '2028-01', '5000')])
    expect(averageIndex(record, '2028-01', luoyang).outcome).toBe('undetermined')
    const law = lawOf('luoyang', { carryForward: true })
    expect(
      estimate(record, '2028-01', law).rows.map((row) => `${row.from} ${row.to} ${row.denominatorStatus}`),
    ).toEqual(['2026-01 2026-06 published', '2026-07 2027-06 provisional', '2027-07 2028-01 carried'])
  })

  it('prefers a published average wage to a reference wage carried forward', () => {
    const record = career([spell('2010-07', '2011-06')], [base('2010-07', '2011-06', '3000')])
    const law = lawOf('luoyang', { carryForward: true })
    expect(
      estimate(record, '2011-06', law).rows.map((row) => `${row.denominatorIs} ${row.denominatorStatus}`),
    ).toEqual(['averageWage published'])
  })

  it('takes the reference wage where both wages are carried forward', () => {
    const record = career([spell('2028-01', '2028-06')], [base('2028-01', '2028-06', '5000')])
    const law = lawOf('luoyang', { carryForward: true })
    expect(
      estimate(record, '2028-06', law).rows.map(
        (row) => `${row.denominatorIs} ${row.denominator.toString()}`,
      ),
    ).toEqual(['reference 6385'])
  })
})

describe('bases outside their bounds', () => {
  it('are used as they are, and the months are named', () => {
    const record = career(
      [spell('2020-07', '2024-06')],
      [
        base('2020-07', '2021-06', '2744.99'), // floor fixed at 2745
        base('2021-07', '2022-06', '3197'),
        base('2022-07', '2023-06', '3408'), // floor 3409
        base('2023-07', '2024-06', '17895.01'), // ceiling 17895
      ],
    )
    const result = estimate(record, '2024-06', luoyang)
    expect(inputs(result)).toEqual([
      'base under the floor, used as it is: 2020-07…2021-06, 2022-07…2023-06',
      'base above the ceiling, used as it is: 2023-07…2024-06',
    ])
    expect(result.rows.map(({ ratio }) => ratio.toFixed(4))).toEqual(['0.5518', '0.6000', '0.5999', '3.0000'])
  })
})

describe('bounds that go on provisionally', () => {
  it('keep a floor fixed by notice for the months a year after it', () => {
    const facts: IndexFacts = {
      ...(INDEX_LAWS['contributionYear'] as IndexFacts),
      reference: [['2019-07', '2020-06', '4575']],
    }
    const fixed = toySeries('employeePension.contribution.base.fixedFloor', [['2019-07', '2019-12', '2500']])
    const law = lawOf('toytown', { pack: toyPack([...indexSeries(facts), fixed]) })
    const months = { from: '2020-07', to: '2021-06' }
    const record = career(
      [{ ...spell(months.from, months.to), place: 'toytown' }],
      [{ ...months, base: '2600' }],
    )
    // 60 % of 4575 is 2745
    expect(inputs(estimate(record, '2021-06', law))).toEqual([
      'base under the floor, used as it is: 2021-01…2021-06',
    ])
  })
})

describe('the rows', () => {
  const facts = INDEX_LAWS['contributionYear'] as IndexFacts

  it('do not run on across skipped months', () => {
    const record = career(
      [spell('2010-07', '2010-09', { place: 'toytown' }), spell('2010-11', '2010-12', { place: 'toytown' })],
      [base('2010-07', '2010-09', '3000'), base('2010-11', '2010-12', '3000')],
    )
    expect(estimate(record, '2010-12', indexLaw(facts)).rows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2010-07 2010-09',
      '2010-11 2010-12',
    ])
  })

  it('tell a reference wage from an average wage of the same amount', () => {
    const law = indexLaw({
      ...facts,
      reference: [['2010-07', '2011-06', '2000']],
      averageWage: [['2008-01', '2008-12', '2000']],
    })
    const record = career(
      [spell('2010-01', '2010-12', { place: 'toytown' })],
      [base('2010-01', '2010-12', '3000')],
    )
    expect(
      estimate(record, '2010-12', law).rows.map(({ from, denominatorIs }) => `${from} ${denominatorIs}`),
    ).toEqual(['2010-01 averageWage', '2010-07 reference'])
  })
})

describe('the months that count', () => {
  const toytown = indexLaw(INDEX_LAWS['contributionYear'] as IndexFacts)

  it('before individual accounts are deemed ones, whatever the record calls them', () => {
    const record = career(
      [spell('1993-01', '1994-04', { place: 'toytown' })],
      [base('1993-01', '1994-04', '300')],
    )
    const result = estimate(record, '2000-01', toytown)
    expect([result.values.paidMonths, result.values.deemedMonths]).toEqual([2, 14])
    expect(inputs(result)).toEqual([
      'counted as deemed months, since individual accounts had not begun: 1993-01…1994-02',
    ])
  })

  it('end with the retirement month, and made-up ones count once paid', () => {
    const record = career(
      [
        spell('2010-01', '2010-12', { place: 'toytown' }),
        spell('2011-01', '2011-06', { place: 'toytown', kind: 'madeUp', paidIn: '2012-01' }),
      ],
      [base('2010-01', '2011-06', '3000')],
    )
    const early = estimate(record, '2010-06', toytown)
    expect(early.values.totalMonths).toBe(6)
    expect(inputs(early)).toEqual([
      'not counted, since they lie after retirement or were not yet paid then: 2010-07…2011-06',
    ])
    expect(estimate(record, '2011-12', toytown).values.totalMonths).toBe(12)
    const paid = estimate(record, '2012-01', toytown)
    expect([paid.values.totalMonths, paid.values.skippedMonths]).toEqual([18, 7])
    expect(inputs(paid)).toEqual([])
  })

  it('leave skipped ones out, or count them as zero where the place does', () => {
    const record = career(
      [spell('2010-01', '2010-12', { place: 'toytown' }), spell('2012-01', '2012-12', { place: 'toytown' })],
      [base('2010-01', '2010-12', '3000'), base('2012-01', '2012-12', '3000')],
    )
    const zero = indexLaw({ ...(INDEX_LAWS['contributionYear'] as IndexFacts), unpaidMonths: 'zero' })
    const out = estimate(record, '2012-12', toytown).values
    const counted = estimate(record, '2012-12', zero).values
    expect(out.skippedMonths).toBe(12)
    expect(counted.totalMonths).toBe(24)
    expect(counted.overall.toNumber()).toBeCloseTo((out.overall.toNumber() * 24) / 36, 3)
    expect(explain(estimate(record, '2012-12', zero), { language: 'en' })).toContain(
      '(months in all + skipped months)',
    )
  })

  it('must be there, and every paid one needs a base', () => {
    const none = averageIndex(career([spell('2020-01', '2020-12')], []), '2019-12', luoyang)
    expect(none.outcome === 'undetermined' && none.missing.map(({ path }) => path)).toEqual(['spells'])
    const bare = averageIndex(career([spell('2020-01', '2020-12')], []), '2020-12', luoyang)
    expect(
      bare.outcome === 'undetermined' && bare.missing.map(({ path, month }) => `${path} ${month ?? ''}`),
    ).toEqual(['contributions 2020-01'])
  })

  it('of other schemes do not count', () => {
    const record = career(
      [spell('2020-01', '2020-12'), spell('2021-01', '2021-12', { scheme: 'resident' })],
      [base('2020-01', '2020-12', '4575')],
    )
    expect(estimate(record, '2021-12', luoyang).values.totalMonths).toBe(12)
  })
})

describe('what the law lacks', () => {
  const facts = INDEX_LAWS['contributionYear'] as IndexFacts
  const without = (...paths: string[]) =>
    lawOf('toytown', {
      pack: toyPack(indexSeries(facts).filter(({ path }) => !paths.some((part) => path.endsWith(part)))),
    })
  const record = career(
    [
      spell('1990-01', '1990-12', { kind: 'deemed', place: 'toytown' }),
      spell('2020-01', '2020-12', { place: 'toytown' }),
      spell('2022-01', '2022-12', { place: 'toytown' }),
    ],
    [base('2020-01', '2020-12', '5000'), base('2022-01', '2022-12', '5000')],
  )
  const missing = (law: Law) => {
    const result = averageIndex(record, '2022-12', law)
    return result.outcome === 'undetermined'
      ? result.missing.map(({ path, month }) => `${path} ${month ?? ''}`)
      : []
  }

  it('is named: index of deemed months, treatment of skipped ones, reading of the denominator', () => {
    expect(missing(without())).toEqual([])
    expect(
      missing(without('index.deemed', 'index.unpaidMonths', 'index.denominator', 'contribution.yearStart')),
    ).toEqual([
      'employeePension.index.denominator 2020-01',
      'employeePension.index.denominator 2022-01',
      'employeePension.index.deemed 2022-12',
      'employeePension.index.unpaidMonths 2022-12',
    ])
    expect(missing(without('account.start'))).toEqual(['employeePension.account.start 2022-12'])
  })

  it('is not asked for where the career has no such month', () => {
    const plain = career(
      [spell('2020-01', '2020-12', { place: 'toytown' })],
      [base('2020-01', '2020-12', '5000')],
    )
    expect(averageIndex(plain, '2020-12', without('index.deemed', 'index.unpaidMonths')).outcome).toBe(
      'determined',
    )
  })
})

describe('explanation and input', () => {
  it('every formula gives its value, also after JSON', () => {
    const record = career([spell('2021-07', '2024-06')], [base('2021-07', '2024-06', '4800')])
    const result = estimate(record, '2024-06', luoyang)
    expect(brokenSteps(result)).toEqual([])
    expect(explain(JSON.parse(JSON.stringify(result)) as EstimatedIndex, { language: 'zh' })).toBe(
      explain(result, { language: 'zh' }),
    )
  })

  it('refuses bad input with every issue', () => {
    const record = career(
      [spell('2021-07', '2024-06', { scheme: 'martian' as never })],
      [base('2021-07', '2024-06', 'x')],
    )
    let issues: readonly string[] = []
    try {
      averageIndex(record, '2024-00', luoyang)
    } catch (error) {
      issues = isShebaoError(error) ? error.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
    }
    expect(issues).toEqual(
      expect.arrayContaining([
        'calendar.month retirement',
        'input.choice spells.0.scheme',
        'decimal.grammar contributions.0.base',
      ]),
    )
    expect(() => averageIndex(career([], []), '1966-03', luoyang)).toThrow(
      expect.objectContaining({ code: 'index.retirementBeforeBirth' }),
    )
  })
})
