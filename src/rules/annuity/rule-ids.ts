/** The rules of this branch: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). */
export type AnnuityRuleId = never
