import { addMonths, monthText, type YearMonth } from '../../calendar/index.js'
import { ShebaoError } from '../../errors.js'
import type { Law, Reader } from '../../law/index.js'
import { scaledText, type Fen, type Share } from '../../money/index.js'
import { boundsFormula, type Bounds, type BoundsTerms } from './base-bounds-formula.js'
import { lawSpeaks, standsIn } from './temporary.js'

const REFERENCE = 'employeePension.contribution.base.reference'
const FIXED_FLOOR = 'employeePension.contribution.base.fixedFloor'

/**
 * The bounds of the contribution base in a month; undefined when the law lacks a value (the reader knows which).
 *
 * @throws ShebaoError (kind `law`) `contribution.boundsReversed` when a reform sets the floor above the ceiling
 */
export function boundsAt(month: YearMonth, law: Law, reader: Reader): Bounds | undefined {
  const reference = reader.money(REFERENCE, month)
  const floor = floorTerms(month, law, reader)
  const ceilingShare = reader.share('employeePension.contribution.base.ceilingShare', month)
  const boundsRounding = reader.rounding('employeePension.contribution.base.rounding', month)
  if (
    reference === undefined ||
    floor === undefined ||
    ceilingShare === undefined ||
    boundsRounding === undefined
  )
    return undefined
  const bounds = boundsFormula({ reference, ...floor, ceilingShare, boundsRounding })
  if (bounds.floor > bounds.ceiling) throw reversed(month, bounds)
  return bounds
}

type FloorTerms = Pick<BoundsTerms, 'floorShare' | 'floorSetBy' | 'fixedFloor'>

/**
 * A floor fixed by notice goes before the share. While the bounds of the preceding year serve provisionally, so
 * does the floor a notice had fixed for that year.
 */
function floorTerms(month: YearMonth, law: Law, reader: Reader): FloorTerms | undefined {
  const months = standsIn(law, REFERENCE, month) ? [month, addMonths(month, -12)] : [month]
  const fixedIn = months.find((each) => lawSpeaks(law, FIXED_FLOOR, each))
  if (fixedIn !== undefined) {
    const fixedFloor = reader.money(FIXED_FLOOR, fixedIn)
    return fixedFloor === undefined ? undefined : { floorShare: 0 as Share, floorSetBy: 'notice', fixedFloor }
  }
  const floorShare = reader.share('employeePension.contribution.base.floorShare', month)
  return floorShare === undefined ? undefined : { floorShare, floorSetBy: 'share', fixedFloor: 0 as Fen }
}

function reversed(month: YearMonth, { floor, ceiling }: Bounds): ShebaoError {
  return new ShebaoError('law', [
    {
      code: 'contribution.boundsReversed',
      path: ['employeePension.contribution.base'],
      message: `in ${monthText(month)} the floor of the base, ${scaledText(floor, 2)}, lies above its ceiling, ${scaledText(ceiling, 2)}`,
    },
  ])
}
