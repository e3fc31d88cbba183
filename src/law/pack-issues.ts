import { ShebaoError, shown, type Issue } from '../errors.js'
import { compileSeries } from './compile.js'
import { knownPath } from './parameter.js'
import type { DatedValue, Gap, LawPack, Place, Series } from './types.js'

/** What is wrong with a pack of the right shape: its places, and each series. */
export function packIssues(pack: LawPack): readonly Issue[] {
  return [...placeIssues(pack), ...pack.series.flatMap((series, i) => seriesIssues(pack, series, i))]
}

function placeIssues({ places }: LawPack): Issue[] {
  const issues: Issue[] = []
  places.forEach((place, i) => {
    const refuse = (field: 'code' | 'key' | 'parent', code: string, message: string) =>
      issues.push({ code, path: ['places', i, field], message, received: shown(place[field]) })
    const before = places.slice(0, i)
    for (const field of ['code', 'key'] as const)
      if (before.some((other) => other[field] === place[field]))
        refuse(field, 'law.duplicatePlace', `an earlier place has this ${field}`)
    if (place.parent === null) return
    if (!places.some((other) => other.code === place.parent))
      refuse('parent', 'law.unknownPlace', 'the pack lacks the place above')
    else if (liesAboveItself(place, places))
      refuse('parent', 'law.placeCircle', 'the place lies above itself')
  })
  return issues
}

function liesAboveItself(place: Place, places: readonly Place[]): boolean {
  const above = new Set<string>()
  for (let code = place.parent; code !== null && !above.has(code);) {
    above.add(code)
    code = places.find((other) => other.code === code)?.parent ?? null
  }
  return above.has(place.code)
}

function seriesIssues(pack: LawPack, series: Series, i: number): Issue[] {
  const issues: Issue[] = []
  const where = ['series', i]
  const path = knownPath(series.path, [...where, 'path'], issues)
  const place = pack.places.find((known) => known.code === series.place)
  if (place === undefined)
    issues.push({
      code: 'law.unknownPlace',
      path: [...where, 'place'],
      message: 'the pack lacks a place with this code',
      received: shown(series.place),
    })
  const twin = pack.series.findIndex((other) => other.path === series.path && other.place === series.place)
  if (twin < i)
    issues.push({
      code: 'law.duplicateSeries',
      path: where,
      message: `series ${twin} holds the same parameter of the same place`,
      received: shown(`${series.path} ${series.place}`),
    })
  series.values.forEach((value, j) =>
    issues.push(...valueIssues(pack, series, value, [...where, 'values', j])),
  )
  series.gaps?.forEach((gap, j) => issues.push(...gapIssues(series, gap, [...where, 'gaps', j])))
  if (path !== undefined && place !== undefined) issues.push(...faults(series, place, where))
  return issues
}

function valueIssues(pack: LawPack, series: Series, value: DatedValue, where: Issue['path']): Issue[] {
  const issues: Issue[] = []
  value.sources.forEach((source, k) => {
    if (!Object.hasOwn(pack.documents, source.document))
      issues.push({
        code: 'law.unknownDocument',
        path: [...where, 'sources', k, 'document'],
        message: 'the pack lacks this document',
        received: shown(source.document),
      })
  })
  const earlier = series.values.slice(0, series.values.indexOf(value))
  const clash = earlier.findIndex((other) => other.knownFrom === value.knownFrom && meets(other, value))
  if (clash >= 0)
    issues.push({
      code: 'law.overlap',
      path: where,
      message: `covers months of value ${clash} and became known the same day`,
      received: shown(`${value.from}…${value.to ?? ''}`),
    })
  return issues
}

function gapIssues(series: Series, gap: Gap, where: Issue['path']): Issue[] {
  const filled = series.values.findIndex((value) => meets(value, gap))
  if (filled < 0) return []
  return [
    {
      code: 'law.gapOverlap',
      path: where,
      message: `covers months of value ${filled}: a month has a value or a gap`,
      received: shown(`${gap.from}…${gap.to ?? ''}`),
    },
  ]
}

/** The faults that reading a series finds: values that do not fit the parameter, months the wrong way round. */
function faults(series: Series, place: Place, where: Issue['path']): readonly Issue[] {
  try {
    compileSeries(series, place, null, where)
    return []
  } catch (error) {
    if (error instanceof ShebaoError) return error.issues
    throw error
  }
}

interface Months {
  readonly from: string
  readonly to: string | null
}

function meets(a: Months, b: Months): boolean {
  return a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999')
}
