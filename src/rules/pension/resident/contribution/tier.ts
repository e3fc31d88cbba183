import { ShebaoError, type Issue } from '../../../../errors.js'
import { scaledText, type Fen } from '../../../../money/index.js'

/** The issue for a payment that is no tier of the year; it names the tiers. Undefined for a tier. */
export function tierIssue(
  tier: Fen,
  tiers: ReadonlyMap<number, number>,
  path: Issue['path'],
): Issue | undefined {
  if (tiers.has(tier)) return undefined
  return {
    code: 'resident.unknownTier',
    path,
    message: `is no tier of the year; the tiers are ${[...tiers.keys()].map(yuanText).join(', ')} yuan`,
    received: yuanText(tier),
  }
}

/** @throws ShebaoError `resident.unknownTier`, naming the tiers */
export function checkTier(tier: Fen, tiers: ReadonlyMap<number, number>, path: Issue['path']): void {
  const issue = tierIssue(tier, tiers, path)
  if (issue !== undefined) throw new ShebaoError('input', [issue])
}

/** Yuan as a reader knows a tier: 200, not 200.00. */
function yuanText(fen: number): string {
  return scaledText(fen, 2).replace(/\.00$/, '')
}
