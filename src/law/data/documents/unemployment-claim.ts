import type { LegalDocument } from '../../types.js'

/** Texts: Unemployment benefit (失业保险金). */
export const unemploymentClaimDocuments = {} as const satisfies Record<string, LegalDocument>
