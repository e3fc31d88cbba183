import type { LegalDocument } from '../../types.js'

/** Texts: Moving between schemes and places (转移接续). */
export const transferDocuments = {} as const satisfies Record<string, LegalDocument>
