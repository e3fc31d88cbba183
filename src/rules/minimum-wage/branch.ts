import { scaledText } from '../../money/index.js'
import type { Branch } from '../branch.js'
import type { RuleDescription } from '../description.js'
import { field } from '../requirement.js'
import { readMonth } from '../../calendar/index.js'
import { localWage } from './local-wage.js'
import { minimumWageShape } from './local.js'
import { minimumWageSteps, type MinimumWageValues } from './local-steps.js'
import type { MinimumWageRuleId } from './rule-ids.js'

const local: RuleDescription<MinimumWageValues> = {
  zh: '最低工资标准',
  en: 'Minimum wage',
  steps: minimumWageSteps,
  answer: (v) => ({
    zh: `每月${scaledText(v.monthly, 2)}元`,
    en: `${scaledText(v.monthly, 2)} yuan a month`,
  }),
}

/** Minimum wage (最低工资): what is known of its rules. */
export const minimumWageBranch: Branch<MinimumWageRuleId> = {
  descriptions: { 'minimumWage.local': local },
  requirements: {
    'minimumWage.local': {
      fields: [
        field('month', ['所属月', 'month'], ['最低工资随时间调整', 'the minimum wage moves with time']),
      ],
      parameters: ({ month }, reader) => {
        const read = readMonth(month)
        if (read !== undefined) localWage(reader, read, undefined)
      },
    },
  },
  shapes: { 'minimumWage.local': minimumWageShape },
}
