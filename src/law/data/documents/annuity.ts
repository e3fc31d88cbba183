import type { LegalDocument } from '../../types.js'

/** Texts: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). */
export const annuityDocuments = {} as const satisfies Record<string, LegalDocument>
