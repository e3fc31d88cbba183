import type { Issue } from '../../../errors.js'
import { WARNING_INDICATORS, type WarningIndicatorName } from './indicators.js'

/** When a level is reached: beyond the limit, or already at it. */
export const THRESHOLD_SIDES = ['above', 'atOrAbove', 'below', 'atOrBelow'] as const

/** A threshold, read. */
export interface ReadThreshold {
  readonly indicator: WarningIndicatorName
  /** Millionths for a rate, ten-thousandths of a month for the reserve. */
  readonly limit: number
  readonly when: (typeof THRESHOLD_SIDES)[number]
  readonly level: string
}

/** Levels of one indicator lie on one side, each beyond the one before: otherwise none would be the gravest. */
export function thresholdIssues(thresholds: readonly ReadThreshold[]): readonly Issue[] {
  const issues: Issue[] = []
  for (const name of WARNING_INDICATORS) {
    let before: ReadThreshold | undefined
    thresholds.forEach((threshold, i) => {
      if (threshold.indicator !== name) return
      if (before !== undefined && isUpward(before) !== isUpward(threshold))
        issues.push({
          code: 'unemployment.thresholdSides',
          path: ['thresholds', i, 'when'],
          message: `the levels of ${name} lie on different sides of their limits`,
          received: threshold.when,
        })
      else if (before !== undefined && !isBeyond(threshold, before))
        issues.push({
          code: 'unemployment.thresholdOrder',
          path: ['thresholds', i, 'limit'],
          message: `does not lie beyond the level before it: give the levels of ${name} from the mildest to the gravest`,
        })
      before = threshold
    })
  }
  return issues
}

/** True for a level that is reached by a large value. */
function isUpward({ when }: Pick<ReadThreshold, 'when'>): boolean {
  return when === 'above' || when === 'atOrAbove'
}

function isBeyond(threshold: ReadThreshold, before: ReadThreshold): boolean {
  return isUpward(threshold) ? threshold.limit > before.limit : threshold.limit < before.limit
}
