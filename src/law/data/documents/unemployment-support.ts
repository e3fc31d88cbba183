import type { LegalDocument } from '../../types.js'

/** Texts: What is paid beside the unemployment benefit (其他失业待遇). */
export const unemploymentSupportDocuments = {} as const satisfies Record<string, LegalDocument>
