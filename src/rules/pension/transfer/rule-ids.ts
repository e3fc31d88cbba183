/** The rules of this branch: Moving between schemes and places (转移接续). */
export type TransferRuleId =
  | 'transfer.move'
  | 'transfer.claimPlace'
  | 'transfer.temporaryAccount'
  | 'transfer.overlaps'
  | 'transfer.doubleBenefit'
  | 'transfer.resolve'
