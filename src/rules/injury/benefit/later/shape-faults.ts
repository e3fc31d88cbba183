import type { Issue } from '../../../../errors.js'
import { shapeIssues, type Shape } from '../../../../records/index.js'

/** The issues of an input against its shape that lie in some of its fields: what another rule does not see. */
export function shapeFaults(shape: Shape<unknown>, input: unknown, fields: readonly string[]): Issue[] {
  return shapeIssues(shape, input).filter(({ path }) => fields.includes(String(path[0])))
}
