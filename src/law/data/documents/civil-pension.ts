import type { LegalDocument } from '../../types.js'

/** Texts: Basic pension of government and public institutions (机关事业单位养老保险). */
export const civilPensionDocuments = {} as const satisfies Record<string, LegalDocument>
