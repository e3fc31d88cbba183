import type { Issue } from '../errors.js'

/** More issues than this help nobody: a file of the wrong kind would give one for each of its cells. */
const MOST_ISSUES = 1000

/** The first {@link MOST_ISSUES} issues; a closing one, `records.tooManyIssues`, says how many more there are. */
export function limitedIssues(issues: readonly Issue[]): readonly Issue[] {
  const more = issues.length - MOST_ISSUES
  if (more <= 0) return issues
  const message = `${more} more issue(s) were found; the first ${MOST_ISSUES} are shown`
  return [...issues.slice(0, MOST_ISSUES), { code: 'records.tooManyIssues', path: [], message }]
}
