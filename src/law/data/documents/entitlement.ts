import type { LegalDocument } from '../../types.js'

/** Texts: What is payable in a month, and over a life (待遇清单). */
export const entitlementDocuments = {} as const satisfies Record<string, LegalDocument>
