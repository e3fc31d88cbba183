/** Minimum wage (最低工资). */
export { local, type MinimumWage, type MinimumWageInput } from './local.js'
export type { MinimumWageValues } from './local-steps.js'
export type { WageCategory } from './local-wage.js'
