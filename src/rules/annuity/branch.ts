import type { Branch } from '../branch.js'
import { annuityDescriptions } from './descriptions.js'
import { allocationShape } from './enterprise/allocation.js'
import { enterpriseContributionShape } from './enterprise/contribution-input.js'
import { enterprisePayoutShape } from './enterprise/payout-input.js'
import { vestingShape } from './enterprise/vesting-input.js'
import { occupationalBalanceShape } from './occupational/balance-input.js'
import { occupationalContributionShape } from './occupational/contribution-input.js'
import { occupationalPayoutShape } from './occupational/payout-input.js'
import { personalContributionShape } from './personal/contribution-input.js'
import { openShape } from './personal/open.js'
import { withdrawalShape } from './personal/withdrawal-input.js'
import { projectionShape } from './projection/projection-input.js'
import { annuityRequirements } from './requirements.js'
import type { AnnuityRuleId } from './rule-ids.js'
import { annuityTaxShape } from './tax/tax-input.js'

/** Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金): what is known of its rules. */
export const annuityBranch: Branch<AnnuityRuleId> = {
  descriptions: annuityDescriptions,
  requirements: annuityRequirements,
  shapes: {
    'occupationalAnnuity.contribution': occupationalContributionShape,
    'occupationalAnnuity.balance': occupationalBalanceShape,
    'occupationalAnnuity.payout': occupationalPayoutShape,
    'occupationalAnnuity.tax': annuityTaxShape,
    'occupationalAnnuity.projection': projectionShape,
    'enterpriseAnnuity.contribution': enterpriseContributionShape,
    'enterpriseAnnuity.allocation': allocationShape,
    'enterpriseAnnuity.vesting': vestingShape,
    'enterpriseAnnuity.payout': enterprisePayoutShape,
    'enterpriseAnnuity.tax': annuityTaxShape,
    'enterpriseAnnuity.projection': projectionShape,
    'personalPension.open': openShape,
    'personalPension.contribution': personalContributionShape,
    'personalPension.withdrawal': withdrawalShape,
    'personalPension.projection': projectionShape,
  },
}
