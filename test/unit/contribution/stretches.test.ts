import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import type { Missing } from '../../../src/law/index.js'
import { firstOfEachRun, periodText, stretchesOf } from '../../../src/rules/contribution/stretches.js'

const year = { from: yearMonth(2019, 11), to: yearMonth(2020, 6) }

describe('months under the same terms', () => {
  it('are joined, and parted where the terms change', () => {
    const runs = stretchesOf(year, (month) => ({ rate: month < yearMonth(2020, 2) ? 1 : 2 }))
    expect(runs.map(periodText)).toEqual(['2019-11…2020-01', '2020-02…2020-06'])
    expect(runs.map(({ terms }) => terms.rate)).toEqual([1, 2])
  })

  it('stay apart when the terms change and come back, or when a month between them has none', () => {
    const back = stretchesOf(year, (month) => ({ even: month % 2 === 0 }))
    expect(back).toHaveLength(8)
    const hole = stretchesOf(year, (month) => (month === yearMonth(2020, 1) ? undefined : 'same'))
    expect(hole.map(periodText)).toEqual(['2019-11…2019-12', '2020-02…2020-06'])
  })

  it('are one month when the interval is one', () => {
    expect(stretchesOf({ from: year.from, to: year.from }, () => 1).map(periodText)).toEqual(['2019-11'])
  })
})

describe('what is missing month after month', () => {
  const missing = (path: string, month: string, reason = ''): Missing => ({
    kind: 'parameter',
    path,
    month,
    zh: '',
    en: `needs ${path} for ${month}${reason}`,
  })

  it('is named once for each run of months', () => {
    const named = firstOfEachRun([
      missing('rate', '2019-12'),
      missing('base', '2019-12'),
      missing('rate', '2020-01'),
      missing('rate', '2020-03'),
      missing('base', '2020-03'),
    ])
    expect(named.map(({ path, month }) => `${path} ${month}`)).toEqual([
      'rate 2019-12',
      'base 2019-12',
      'rate 2020-03',
      'base 2020-03',
    ])
  })

  it('is named again where the reason is another', () => {
    const named = firstOfEachRun([
      missing('rate', '2019-12'),
      missing('rate', '2020-01', ': lost'),
      missing('rate', '2020-02', ': lost'),
    ])
    expect(named.map(({ month }) => month)).toEqual(['2019-12', '2020-01'])
  })

  it('keeps what has no month', () => {
    const input: Missing = { kind: 'input', path: 'wage', zh: '', en: '' }
    expect(firstOfEachRun([input])).toEqual([input])
  })
})
