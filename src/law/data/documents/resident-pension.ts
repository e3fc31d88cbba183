import type { LegalDocument } from '../../types.js'

/** Texts: Pension of urban and rural residents (城乡居民养老保险). */
export const residentPensionDocuments = {} as const satisfies Record<string, LegalDocument>
