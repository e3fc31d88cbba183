import { isShebaoError, type Issue } from '../../../src/errors.js'
import type { DatedValue, Gap, LawPack, ParameterPath, Series } from '../../../src/law/index.js'

/** A parameter of which last year's figure serves while this year's is not published. */
export const BASE = 'employeePension.award.base.local'
/** A parameter without such a practice. */
export const RATE = 'employeePension.contribution.rate.employer'

export const CITY = '900101'
export const PROVINCE = '900100'
export const NATION = '900000'

/** A value of a small pack: final, verified, and known from its first month unless said otherwise. */
export function value(
  from: string,
  to: string | null,
  text: string,
  more: Partial<DatedValue> = {},
): DatedValue {
  return {
    from,
    to,
    value: text,
    status: 'final',
    evidence: 'verified',
    knownFrom: `${from}-01`,
    knownBasis: 'effect',
    sources: [{ document: 'small/act' }],
    ...more,
  }
}

export function gap(from: string, to: string | null, ...candidates: string[]): Gap {
  return {
    from,
    to,
    reason: { zh: '未查到', en: 'not found' },
    ...(candidates.length > 0 && {
      candidates: candidates.map((text) => ({ value: text, note: { zh: '传闻', en: 'hearsay' } })),
    }),
  }
}

export function series(
  path: ParameterPath,
  place: string,
  values: readonly DatedValue[],
  gaps: readonly Gap[] = [],
): Series {
  return { path, place, verifiedThrough: '2026-09', values, ...(gaps.length > 0 && { gaps }) }
}

/** A nation of one province of one city, with the series given. */
export function smallPack(...all: Series[]): LawPack {
  return {
    schema: 'shebao-law-pack/1',
    name: 'small',
    places: [
      { code: NATION, key: 'nation', zh: '小国', en: 'Nation', parent: null },
      { code: PROVINCE, key: 'province', zh: '小省', en: 'Province', parent: NATION },
      { code: CITY, key: 'city', zh: '小市', en: 'City', parent: PROVINCE },
    ],
    documents: { 'small/act': { kind: 'law', zh: '小法', en: 'Small Act' } },
    series: all,
  }
}

/** The issues of the error a call throws; fails when it throws none of ours. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
  } catch (error) {
    if (isShebaoError(error)) return error.issues
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Each issue as 'code path', for lists. */
export function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
}
