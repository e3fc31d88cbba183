import type { Issue } from '../../../errors.js'

/** The issues of a single record stand at `record`, not in a list. */
export function atRecord(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => {
    const [list, index, ...rest] = issue.path
    return list === 'records' && index === 0 ? { ...issue, path: ['record', ...rest] } : issue
  })
}
