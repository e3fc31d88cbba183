import type { Bilingual } from '../law/types.js'
import type { Decimal } from '../money/index.js'
import { exact } from './door.js'
import type { Aim, BareAim, Cell, Indicator, NumberCell, RatioCell } from './types.js'
import { reasonText, type VerdictReason } from './verdict-reason.js'

/** How a result stands to a target as printed. */
export type Verdict = 'met' | 'metByBound' | 'notMet' | 'notComparable' | 'noData'

/** The verdict on one pair of cells. */
export interface CellVerdict {
  readonly verdict: Verdict
  readonly reason: Bilingual & { readonly code: VerdictReason }
  /** Result ÷ target; null unless both are plain numbers on one basis. */
  readonly achieved: Decimal | null
  /** Result − target, in the unit of the row; null under the same conditions. */
  readonly margin: Decimal | null
}

/**
 * What the target of a row asks for. A printed `<` or `>` stays strict. A bare number in the target column is a
 * number to be reached: at least. That fits every bare target of the Luoyang plan (head counts, rates of coverage
 * and of certificates; the unemployment rates are printed with `<`); a row of another plan that means a ceiling
 * says so with `aim`. A ratio asks for exactly that ratio.
 *
 * @returns null where the target is blank or in words
 * @example
 * aimOf(findIndicator(luoyangPlan, 'box1.13')) // 'above'
 */
export function aimOf(indicator: Pick<Indicator, 'target' | 'aim'>): Aim | null {
  const { target } = indicator
  if (target.kind === 'ratio') return 'exactly'
  return target.kind === 'number' ? aimOfNumber(target, indicator.aim ?? 'atLeast') : null
}

function aimOfNumber(target: NumberCell, bare: BareAim): Aim {
  if (target.comparator === '=') return bare
  return target.comparator === '<' ? 'below' : 'above'
}

/**
 * Holds a result against a target as printed (按专栏所印口径评价).
 *
 * - `met` / `notMet`: the printed numbers decide. A strict target stays strict: 95 does not meet `>95`.
 * - `metByBound`: the result is only a bound, and every value it allows meets the target: `<4.5` against `<4.5`.
 * - `notComparable`: words; a level against a five-year total; totals over different periods; a ratio against a
 *   number; a bound that leaves it open.
 * - `noData`: one of the cells is blank.
 *
 * Two ratios are compared part by part after reduction (1∶4∶5 equals 10∶40∶50); the print gives a ratio no
 * direction, so one that differs is `notMet`, whichever way it differs.
 *
 * @param target the target cell
 * @param result the result cell, in the same unit
 * @param bare how a bare target number is read, `atLeast` unless told
 * @returns the verdict with its reason in both languages; a value, never an error
 * @example
 * evaluateCell(parseCell('>95'), parseCell('95')).verdict // 'notMet'
 */
export function evaluateCell(target: Cell, result: Cell, bare: BareAim = 'atLeast'): CellVerdict {
  const say = (verdict: Verdict, code: VerdictReason): CellVerdict => ({
    verdict,
    reason: { code, ...reasonText[code](target.raw, result.raw) },
    achieved: null,
    margin: null,
  })
  if (target.kind === 'blank') return say('noData', 'noTarget')
  if (result.kind === 'blank') return say('noData', 'noResult')
  if (target.kind === 'words') return say('notComparable', 'targetInWords')
  if (result.kind === 'words') return say('notComparable', 'resultInWords')
  if (target.kind === 'ratio' && result.kind === 'ratio')
    return sameRatio(target, result) ? say('met', 'ratioEqual') : say('notMet', 'ratioDiffers')
  if (target.kind === 'ratio' || result.kind === 'ratio') return say('notComparable', 'kindsDiffer')
  if (target.cumulative !== result.cumulative) return say('notComparable', 'levelAgainstTotal')
  if (target.mark !== result.mark) return say('notComparable', 'periodsDiffer')
  const aim = aimOfNumber(target, bare)
  if (result.comparator !== '=') return say(...boundVerdict(aim, target, result))

  const limit = exact(target.value)
  const value = exact(result.value)
  const verdict = meets(aim, limit, value) ? say('met', 'reachesTarget') : missed(aim, limit, value, say)
  return { ...verdict, achieved: limit.isZero() ? null : value.div(limit), margin: value.minus(limit) }
}

function missed(
  aim: Aim,
  limit: Decimal,
  value: Decimal,
  say: (verdict: Verdict, code: VerdictReason) => CellVerdict,
): CellVerdict {
  const strict = aim === 'above' || aim === 'below'
  return say('notMet', strict && value.eq(limit) ? 'equalsStrictLimit' : 'missesTarget')
}

function meets(aim: Aim, limit: Decimal, value: Decimal): boolean {
  switch (aim) {
    case 'atLeast':
      return value.gte(limit)
    case 'atMost':
      return value.lte(limit)
    case 'above':
      return value.gt(limit)
    case 'below':
      return value.lt(limit)
    case 'exactly':
      return value.eq(limit)
  }
}

/** A result printed as a bound stands for every value on its open side; the target holds for all, none or some. */
function boundVerdict(aim: Aim, target: NumberCell, result: NumberCell): [Verdict, VerdictReason] {
  const below = result.comparator === '<'
  const beyond = exact(result.value).cmp(exact(target.value)) * (below ? -1 : 1)
  const sameSide = below ? aim === 'below' || aim === 'atMost' : aim === 'above' || aim === 'atLeast'
  if (beyond < 0) return ['notComparable', 'boundUndecided']
  return sameSide ? ['metByBound', 'boundInsideTarget'] : ['notMet', 'boundOutsideTarget']
}

function sameRatio(a: RatioCell, b: RatioCell): boolean {
  const sum = (cell: RatioCell): Decimal => cell.parts.reduce((total, part) => total.plus(part), exact(0))
  return (
    a.parts.length === b.parts.length &&
    sum(a).isZero() === sum(b).isZero() &&
    a.parts.every((part, at) =>
      exact(part)
        .times(sum(b))
        .eq(exact(b.parts[at] ?? 0).times(sum(a))),
    )
  )
}
