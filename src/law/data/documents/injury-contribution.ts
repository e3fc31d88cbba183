import type { LegalDocument } from '../../types.js'

/** Texts: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const injuryContributionDocuments = {} as const satisfies Record<string, LegalDocument>
