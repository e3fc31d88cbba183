import type { LegalDocument } from '../../types.js'

/** Texts: Incapacity allowance (病残津贴) and the former illness retirement (病退). */
export const incapacityDocuments = {} as const satisfies Record<string, LegalDocument>
