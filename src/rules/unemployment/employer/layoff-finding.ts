import type { YearMonth } from '../../../calendar/index.js'
import type { Missing, ParameterPath, Reader } from '../../../law/index.js'
import { mulDiv, SHARE_ONE, INDEX_ONE, type Index, type Share } from '../../../money/index.js'
import {
  isWithin,
  laidOff,
  layoffTerms,
  limitFor,
  rateBase,
  UNKNOWN,
  type AtLimit,
  type LayoffDenominator,
  type LayoffFacts,
  type LayoffMethod,
} from './layoff-rate.js'

/** The layoff rate of a firm, step by step. What was not needed is null. */
export interface LayoffValues {
  readonly headcountAtStart: number
  readonly headcountAtEnd: number
  readonly layoffMethod: LayoffMethod
  readonly leavers: number | null
  readonly leaversNotCounted: number | null
  readonly newClaimants: number | null
  readonly layoffs: number
  readonly layoffDenominator: LayoffDenominator | null
  readonly averageInsured: Index | null
  /** What the rate is taken of, workers. */
  readonly layoffBase: Index | null
  /** As it is shown, to six decimals; the comparison is exact. */
  readonly layoffRate: Share
  readonly insured: number | null
  readonly layoffLimit: Share | null
  readonly atLimit: AtLimit | null
}

/** Where a measure has its limits, by insured workers from the number on. */
export interface LimitSource {
  readonly path: ParameterPath
  readonly read: () => ReadonlyMap<number, number> | undefined
}

/** What was found: the values and whether they keep to the limit, or what is missing. */
export interface LayoffFinding {
  readonly values: LayoffValues | undefined
  readonly within: boolean
  readonly missing: readonly Missing[]
}

/** Looks whether a firm kept its workers. The limits are read only when somebody was laid off. */
export function findLayoffs(
  facts: LayoffFacts,
  method: LayoffMethod,
  month: YearMonth,
  limits: LimitSource,
  reader: Reader,
): LayoffFinding {
  const layoffs = laidOff(facts, method)
  const byLeavers = method === 'leavers'
  if (layoffs === UNKNOWN)
    return lacking(
      byLeavers
        ? needs(facts.leavers, 'leavers').concat(needs(facts.leaversNotCounted, 'leaversNotCounted'))
        : needs(facts.newClaimants, 'newClaimants'),
    )
  const fell = byLeavers && facts.headcountAtEnd < facts.headcountAtStart
  const counted = {
    headcountAtStart: facts.headcountAtStart,
    headcountAtEnd: facts.headcountAtEnd,
    layoffMethod: method,
    leavers: fell ? facts.leavers : null,
    leaversNotCounted: fell ? facts.leaversNotCounted : null,
    newClaimants: byLeavers ? null : facts.newClaimants,
    layoffs,
  }
  if (layoffs === 0) return { values: { ...counted, ...NOBODY }, within: true, missing: [] }
  const terms = layoffTerms(month, limits.read(), reader)
  if (terms === undefined) return lacking([])
  const base = rateBase(facts, layoffs, terms.denominator)
  const missing = [
    ...needs(facts.insured, 'insured'),
    ...(terms.denominator === 'average' ? needs(facts.averageInsured, 'averageInsured') : []),
  ]
  if (missing.length > 0) return lacking(missing)
  const limit = limitFor(terms, facts.insured)
  if (limit === undefined) return lacking([noLimit(limits.path)])
  const values: LayoffValues = {
    ...counted,
    layoffDenominator: terms.denominator,
    averageInsured: terms.denominator === 'average' ? base : null,
    layoffBase: base,
    layoffRate: (base === 0 ? SHARE_ONE : mulDiv(layoffs, SHARE_ONE * INDEX_ONE, base, 'halfUp')) as Share,
    insured: facts.insured,
    layoffLimit: limit,
    atLimit: terms.atLimit,
  }
  return { values, within: isWithin(layoffs, base, limit, terms.atLimit), missing: [] }
}

const NOBODY = {
  layoffDenominator: null,
  averageInsured: null,
  layoffBase: null,
  layoffRate: 0 as Share,
  insured: null,
  layoffLimit: null,
  atLimit: null,
}

function lacking(missing: readonly Missing[]): LayoffFinding {
  return { values: undefined, within: false, missing }
}

const FIGURES = {
  leavers: ['缺少上年度减员人数', 'needs the number of workers who left last year'],
  leaversNotCounted: [
    '缺少合同期满、调出、自愿离职、退休、死亡等正常减员人数',
    'needs the number of leavers who do not count: contract expired, transferred, own will, retired, died',
  ],
  newClaimants: [
    '缺少上年度新领取失业保险金人数',
    'needs the number of workers who newly drew the unemployment benefit last year',
  ],
  averageInsured: ['缺少上年度平均参保人数', 'needs the average insured workers of last year'],
  insured: [
    '缺少参保职工人数：裁员率上限按其确定',
    'needs the number of insured workers: the limit of the layoff rate goes by it',
  ],
} as const

function needs(figure: number, path: keyof typeof FIGURES): Missing[] {
  const [zh, en] = FIGURES[path]
  return figure >= 0 ? [] : [{ kind: 'input', path, zh, en }]
}

function noLimit(path: ParameterPath): Missing {
  return {
    kind: 'parameter',
    path,
    zh: '裁员率上限表没有该人数的上限',
    en: 'the table of layoff limits has none for so few workers',
  }
}
