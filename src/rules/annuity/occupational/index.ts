/** The occupational annuity of public institutions (职业年金): contributions, account, pay-out, tax, projection. */
export {
  contribution,
  type DeterminedOccupationalContribution,
  type OccupationalContribution,
  type OccupationalContributionAmounts,
} from './contribution.js'
export type { OccupationalContributionInput, UnitFunding } from './contribution-input.js'
export type { OccupationalContributionValues } from './contribution-steps.js'
export { balance, type DeterminedOccupationalBalance, type OccupationalBalance } from './balance.js'
export type { OccupationalBalanceInput, OccupationalBalanceRow } from './balance-input.js'
export type { OccupationalBalanceRowValues, OccupationalBalanceValues } from './balance-steps.js'
export { payout } from './payout.js'
export type { OccupationalPayoutInput } from './payout-input.js'
export type { AnnuityPayout } from '../payout/annuity-payout.js'
export type { EntitledPayout, PayoutAmounts } from '../payout/payout.js'
export type { PayoutValues } from '../payout/payout-values.js'
export { tax } from './tax.js'
export type { AnnuityTax, DeterminedAnnuityTax } from '../tax/annuity-tax.js'
export type { AnnuityTaxInput } from '../tax/tax-input.js'
export type { AnnuityTaxRow, AnnuityTaxValues } from '../tax/annuity-tax-steps.js'
export type { TaxForm } from '../tax/tax-terms.js'
export { projection } from './projection.js'
export type { DeterminedProjection, Projection } from '../projection/projection.js'
export type { ProjectionInput } from '../projection/projection-input.js'
export type { ProjectionRow, ProjectionValues } from '../projection/projection-steps.js'
