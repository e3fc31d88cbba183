import { boxes, source } from './data/indicators.js'
import { links, text } from './data/plan-text.js'
import type { Plan } from './types.js'

export { conventions } from './data/indicators.js'

/**
 * Luoyang's fourteenth five-year plan for human resources and social security
 * (洛阳市“十四五”人力资源和社会保障事业发展规划, 2022-07-05): its two indicator boxes, 42 rows, and what its text says
 * of them.
 */
export const luoyangPlan: Plan = { source, boxes, links, text }
