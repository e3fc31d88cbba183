import type { Issue } from '../errors.js'
import type { Bilingual } from '../law/types.js'
import type { Decimal } from '../money/index.js'
import { isObject, readBilingual, readList, type Path } from './door.js'
import { readHeadCount, type HeadCount } from './head-count.js'

/** A population counted at two or more dates, on one basis: what an implied growth is compared with. */
export interface PopulationPath {
  /** Whose population, on which basis. */
  readonly label: Bilingual
  readonly points: readonly {
    /** 'YYYY-MM-DD' */
    readonly date: string
    readonly count: HeadCount
    readonly source?: Bilingual
  }[]
}

/** A population path as read, in 10 000 persons: its two ends and the growth between them. */
export interface PopulationGrowth {
  readonly label: Bilingual
  readonly from: { readonly date: string; readonly heads: Decimal }
  readonly to: { readonly date: string; readonly heads: Decimal }
  /** (to ÷ from − 1) × 100 over the whole path, whatever its length. */
  readonly totalPercent: Decimal
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/**
 * Residents (常住人口) of Luoyang: census of 1 November 2020 (7 056 699 persons) and end of 2024 (7.081 million).
 * Over four years and two months, not the five years of a plan.
 */
export const luoyangResidents: PopulationPath = {
  label: { zh: '洛阳市常住人口', en: 'resident population of Luoyang' },
  points: [
    {
      date: '2020-11-01',
      count: { value: '7056699', unit: 'persons' },
      source: { zh: '第七次全国人口普查', en: 'seventh national census' },
    },
    {
      date: '2024-12-31',
      count: { value: '708.1', unit: '10000 persons' },
      source: { zh: '2024年末常住人口统计数', en: 'statistics of residents at the end of 2024' },
    },
  ],
}

/** A population path at the door. Issues: `population.date`, `population.order`, `population.empty`. */
export function readPopulation(input: unknown, path: Path, issues: Issue[]): PopulationGrowth | undefined {
  if (!isObject(input, path, issues)) return undefined
  const label = readBilingual(input.label, [...path, 'label'], issues)
  const points = readList(input.points, [...path, 'points'], issues).flatMap((entry, at) => {
    const where = [...path, 'points', at]
    if (!isObject(entry, where, issues)) return []
    const { date } = entry
    const heads = readHeadCount(entry.count, [...where, 'count'], issues)
    if (typeof date === 'string' && DATE.test(date)) return heads === undefined ? [] : [{ date, heads }]
    issues.push({
      code: 'population.date',
      path: [...where, 'date'],
      message: 'expected a date such as 2020-11-01',
    })
    return []
  })
  const from = points[0]
  const to = points.at(-1)
  if (label === undefined || from === undefined || to === undefined) return undefined
  if (points.some(({ date }, at) => at > 0 && date <= (points[at - 1]?.date ?? '')) || points.length < 2)
    issues.push({
      code: 'population.order',
      path: [...path, 'points'],
      message: 'expected two or more points, each later than the one before',
    })
  if (!from.heads.isZero())
    return { label, from, to, totalPercent: to.heads.minus(from.heads).times(100).div(from.heads) }
  issues.push({
    code: 'population.empty',
    path: [...path, 'points', 0, 'count'],
    message: 'the first population is zero',
  })
  return undefined
}
