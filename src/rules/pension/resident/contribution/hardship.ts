/**
 * People whose contribution government pays. `registeredPoor`: 建档立卡贫困人口 (to 2020). `minimumAllowance`: 低保对象.
 * `destitute`: 特困人员. `relapseMonitored`: 返贫致贫监测对象. `severelyDisabled`: 重度残疾人.
 */
export const HARDSHIP_GROUPS = [
  'registeredPoor',
  'minimumAllowance',
  'destitute',
  'relapseMonitored',
  'severelyDisabled',
] as const
/** A group of people whose contribution government pays. */
export type HardshipGroup = (typeof HARDSHIP_GROUPS)[number]
