import type { Series } from '../../types.js'

/** Henan values: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). */
export const henanAnnuity: readonly Series[] = []
