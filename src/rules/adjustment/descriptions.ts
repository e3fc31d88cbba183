import { monthText } from '../../calendar/index.js'
import { scaledText } from '../../money/index.js'
import type { RuleDescription } from '../description.js'
import { adjustmentSteps } from './adjust-steps.js'
import type { AdjustmentValues } from './adjust-values.js'
import { carryRowSteps, carrySteps, type CarryRow, type CarryValues } from './carry-steps.js'
import {
  residentCarryRowSteps,
  residentCarrySteps,
  type ResidentCarryRow,
  type ResidentCarryValues,
} from './resident-carry-steps.js'
import { nationalRateSteps, type NationalRateValues } from './national-rate-steps.js'

const adjust: RuleDescription<AdjustmentValues> = {
  zh: '基本养老金年度调整',
  en: 'Yearly adjustment of a pension',
  steps: adjustmentSteps,
  answer: (v) => ({
    zh: `自${monthText(v.effective)}起每月增加${scaledText(v.increase, 2)}元，调整后${scaledText(v.newPension, 2)}元`,
    en: `${scaledText(v.increase, 2)} yuan a month more from ${monthText(v.effective)} on: ${scaledText(v.newPension, 2)} yuan`,
  }),
}

const atNationalRate: RuleDescription<NationalRateValues> = {
  zh: '病残津贴按全国总体比例调整',
  en: 'Incapacity allowance adjusted at the national rate',
  steps: nationalRateSteps,
  answer: (v) => ({
    zh: `自${monthText(v.effective)}起每月增加${scaledText(v.increase, 2)}元，调整后${scaledText(v.newAllowance, 2)}元`,
    en: `${scaledText(v.increase, 2)} yuan a month more from ${monthText(v.effective)} on: ${scaledText(v.newAllowance, 2)} yuan`,
  }),
}

const carry: RuleDescription<CarryValues, CarryRow> = {
  zh: '养老金历年调整',
  en: 'A pension through the adjustments of the years',
  steps: carrySteps,
  rowSteps: carryRowSteps,
  rowsName: { zh: '逐年调整', en: 'Adjustments' },
  answer: (v) => ({
    zh: `${monthText(v.through)}养老金${scaledText(v.pension, 2)}元，历年共增加${scaledText(v.increases, 2)}元`,
    en: `${scaledText(v.pension, 2)} yuan a month in ${monthText(v.through)}, ${scaledText(v.increases, 2)} more than awarded`,
  }),
}

const carryResident: RuleDescription<ResidentCarryValues, ResidentCarryRow> = {
  zh: '城乡居民养老金历次调整',
  en: 'A resident’s pension through the rises of the basic pension',
  steps: residentCarrySteps,
  rowSteps: residentCarryRowSteps,
  rowsName: { zh: '历次提高', en: 'Rises' },
  answer: (v) => ({
    zh: `${monthText(v.through)}养老金${scaledText(v.pension, 2)}元`,
    en: `${scaledText(v.pension, 2)} yuan a month in ${monthText(v.through)}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const adjustmentDescriptions = {
  'adjustment.adjust': adjust,
  'adjustment.atNationalRate': atNationalRate,
  'adjustment.carry': carry,
  'adjustment.carryResident': carryResident,
}
