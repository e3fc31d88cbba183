import type { LegalDocument } from '../../types.js'

/** Texts: Yearly adjustment of pensions (基本养老金调整). */
export const adjustmentDocuments = {} as const satisfies Record<string, LegalDocument>
