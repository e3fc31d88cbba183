import type { LegalDocument } from '../../types.js'

/** Texts: Unemployment insurance: contributions (失业保险费). */
export const unemploymentContributionDocuments = {} as const satisfies Record<string, LegalDocument>
