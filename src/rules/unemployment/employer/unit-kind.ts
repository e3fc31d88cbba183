/**
 * What a unit is. `largeFirm`: 大型企业. `sme`: a medium, small or micro firm (中小微企业). `association`: 社会团体.
 * `foundation`: 基金会. `socialServiceBody`: 社会服务机构. `lawFirm`: 律师事务所. `accountingFirm`: 会计师事务所.
 * `individualBusiness`: an individual business insured as a unit (以单位形式参保的个体工商户). `organ`: 机关.
 * `institution`: 事业单位.
 */
export const UNIT_KINDS = [
  'largeFirm',
  'sme',
  'association',
  'foundation',
  'socialServiceBody',
  'lawFirm',
  'accountingFirm',
  'individualBusiness',
  'organ',
  'institution',
] as const
/** What a unit is: a large firm, a small, medium or micro firm, one of six kinds beside firms, or a public body. */
export type UnitKind = (typeof UNIT_KINDS)[number]

/** How a kind is treated: as a firm of its size, by the rule of the six other kinds, or by that of public bodies. */
export function kindGroup(unit: UnitKind): 'large' | 'sme' | 'other' | 'public' {
  if (unit === 'largeFirm') return 'large'
  if (unit === 'sme') return 'sme'
  return unit === 'organ' || unit === 'institution' ? 'public' : 'other'
}
