import type { Branch } from '../branch.js'
import type { AnnuityRuleId } from './rule-ids.js'

/** Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金): what is known of its rules. */
export const annuityBranch: Branch<AnnuityRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
