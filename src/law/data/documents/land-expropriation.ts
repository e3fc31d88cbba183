import type { LegalDocument } from '../../types.js'

/** Texts: Insurance of farmers whose land was expropriated (被征地农民). */
export const landExpropriationDocuments = {} as const satisfies Record<string, LegalDocument>
