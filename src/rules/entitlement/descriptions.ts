import { monthText } from '../../calendar/index.js'
import { scaledText } from '../../money/index.js'
import type { AnyDescription, RuleDescription } from '../description.js'
import { payableRowSteps, payableSteps, type PayableRow, type PayableValues } from './payable-steps.js'
import type { EntitlementRuleId } from './rule-ids.js'
import { timelineRowSteps, timelineSteps, type TimelineRow, type TimelineValues } from './timeline-steps.js'

const payable: RuleDescription<PayableValues, PayableRow> = {
  zh: '当月应付待遇清单',
  en: 'Everything payable in a month',
  steps: payableSteps,
  rowSteps: payableRowSteps,
  rowsName: { zh: '应付待遇', en: 'Benefits' },
  answer: (v) => ({
    zh: `${monthText(v.month)}应付${v.benefits}项，共${scaledText(v.total, 2)}元`,
    en: `${v.benefits} ${v.benefits === 1 ? 'benefit' : 'benefits'} in ${monthText(v.month)}, ${scaledText(v.total, 2)} yuan in all`,
  }),
}

const timeline: RuleDescription<TimelineValues, TimelineRow> = {
  zh: '全生命周期时间线',
  en: 'Timeline of a life',
  steps: timelineSteps,
  rowSteps: timelineRowSteps,
  rowsName: { zh: '时间线', en: 'Timeline' },
  answer: (v) => ({
    zh: `截至${monthText(v.through)}共${v.events}条，累计应付${scaledText(v.paidInAll, 2)}元`,
    en: `${v.events} entries through ${monthText(v.through)}, ${scaledText(v.paidInAll, 2)} yuan due in all`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const entitlementDescriptions: Readonly<Record<EntitlementRuleId, AnyDescription>> = {
  'entitlement.payable': payable,
  'entitlement.timeline': timeline,
}
