import type { RecipientKind } from '../rules/injury/adjustment/injury-adjustment-terms.js'
import { LAST_ALLOWANCE_GRADE } from '../rules/injury/adjustment/recipient-input.js'
import { NURSING_LEVELS } from '../rules/injury/benefit/injury-fields.js'

const nothing = { grade: null, relation: null, alone: null, level: null }

/** Every kind of recipient the law makes a difference by, in the order of the codes of a row. */
export const RECIPIENT_KINDS: readonly (RecipientKind & { readonly name: string })[] = [
  ...Array.from({ length: LAST_ALLOWANCE_GRADE }, (_, i) => ({
    ...nothing,
    name: `allowance${i + 1}`,
    benefit: 'allowance' as const,
    grade: i + 1,
  })),
  ...(['spouse', 'other'] as const).flatMap((relation) =>
    [false, true].map((alone) => ({
      ...nothing,
      name: `${relation}${alone ? 'Alone' : ''}`,
      benefit: 'dependant' as const,
      relation,
      alone,
    })),
  ),
  ...NURSING_LEVELS.map((level) => ({
    ...nothing,
    name: `nursing.${level}`,
    benefit: 'nursing' as const,
    level,
  })),
]

/** The kind of a row whose code is in range. */
export function kindOfRow(code: number): RecipientKind {
  return RECIPIENT_KINDS[code] as RecipientKind
}
