import { shown, type Issue } from '../errors.js'
import { choiceField, countField } from './fields.js'
import { isObject, objectOf, optional, type Shape } from './shape.js'

/** On which ground somebody retires: at the age (到龄), after special work (特殊工种), or ill before 2025 (病退). */
export type RetirementGround =
  | { readonly kind: 'age' }
  | {
      readonly kind: 'specialWork'
      /** Height or extra heavy; underground or high temperature; other harmful work. */
      readonly work: 'heavy' | 'underground' | 'harmful'
      /** Completed years of that work. */
      readonly years: number
    }
  | {
      readonly kind: 'incapacity'
      /** Completed years of service. */
      readonly years: number
    }

/** Which fields a ground needs; the others have no meaning for it. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  age: [],
  specialWork: ['work', 'years'],
  incapacity: ['years'],
}
const OWN_FIELDS = ['work', 'years'] as const

/** The wire shape of {@link RetirementGround}. */
export const groundShape: Shape<RetirementGround> = objectOf(
  {
    kind: choiceField(['age', 'specialWork', 'incapacity'], 'ground of retirement'),
    work: optional(choiceField(['heavy', 'underground', 'harmful'], 'kind of special work')),
    years: optional(countField(0, 60, 'completed years of that work, or of service')),
  },
  'ground of retirement',
  {
    oneOf: Object.entries(NEEDS).map(([kind, needs]) => ({
      properties: {
        kind: { const: kind },
        ...Object.fromEntries(
          OWN_FIELDS.filter((name) => !needs.includes(name)).map((name) => [name, false]),
        ),
      },
      required: ['kind', ...needs],
    })),
  },
)

/**
 * What the shape of a ground leaves open: each ground needs its own fields and takes no other, since a field
 * without meaning would be a misunderstanding. A kind that the shape refuses has no further issue.
 *
 * @param path where the ground stands in the caller's input
 */
export function groundIssues(ground: unknown, path: Issue['path']): Issue[] {
  if (!isObject(ground) || typeof ground['kind'] !== 'string') return []
  const { kind } = ground
  const needs = Object.hasOwn(NEEDS, kind) ? NEEDS[kind] : undefined
  if (needs === undefined) return []
  return OWN_FIELDS.flatMap((name): Issue[] => {
    const given = ground[name] !== undefined
    if (given === needs.includes(name)) return []
    const at = [...path, name]
    if (!given) return [{ code: 'input.required', path: at, message: 'is required for this ground' }]
    const message = `has no meaning for the ground "${kind}"`
    return [{ code: 'retirement.groundField', path: at, message, received: shown(ground[name]) }]
  })
}
