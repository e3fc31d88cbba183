import type { LegalDocument } from '../../types.js'

/** Texts: Death by work injury, yearly adjustment (工亡待遇、定期待遇调整). */
export const injuryDeathDocuments = {} as const satisfies Record<string, LegalDocument>
