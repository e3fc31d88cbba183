import type { LegalDocument } from '../../types.js'

/** Texts: Survivors’ benefits (遗属待遇). */
export const survivorsDocuments = {} as const satisfies Record<string, LegalDocument>
