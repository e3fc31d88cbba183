import { scaledText } from '../../../../money/index.js'
import type { RuleDescription } from '../../../description.js'
import { deviceSteps, type DeviceValues } from './devices.js'
import { hospitalMealsSteps, type HospitalMealsValues } from './hospital-meals.js'
import { leavePaySteps, type LeavePayValues } from './leave-pay-steps.js'
import { fareRowSteps, travelSteps, type FareRowValues, type TravelValues } from './travel-steps.js'

const leavePay: RuleDescription<LeavePayValues> = {
  zh: '停工留薪期待遇',
  en: 'Leave with pay after an injury at work',
  steps: leavePaySteps,
  answer: (v) => ({
    zh: `每月${scaledText(v.wage, 2)}元，${v.paidMonths}个月，合计${scaledText(v.total, 2)}元`,
    en: `${scaledText(v.wage, 2)} yuan a month for ${v.paidMonths} months, ${scaledText(v.total, 2)} yuan in all`,
  }),
}

const hospitalMeals: RuleDescription<HospitalMealsValues> = {
  zh: '工伤住院伙食补助费',
  en: 'Meals in hospital after an injury at work',
  steps: hospitalMealsSteps,
  answer: (v) => ({ zh: `${scaledText(v.amount, 2)}元`, en: `${scaledText(v.amount, 2)} yuan` }),
}

const travel: RuleDescription<TravelValues, FareRowValues> = {
  zh: '统筹地区以外就医的交通食宿费',
  en: 'Travel to treatment outside the pool area',
  steps: travelSteps,
  rowSteps: fareRowSteps,
  rowsName: { zh: '往返交通', en: 'journeys' },
  answer: (v) => ({
    zh: `支付${scaledText(v.total, 2)}元，自理${scaledText(v.ownPart, 2)}元`,
    en: `${scaledText(v.total, 2)} yuan, ${scaledText(v.ownPart, 2)} yuan left to the worker`,
  }),
}

const devices: RuleDescription<DeviceValues> = {
  zh: '工伤辅助器具费',
  en: 'Devices after an injury at work',
  steps: deviceSteps,
  answer: (v) => ({ zh: `支付${scaledText(v.paid, 2)}元`, en: `${scaledText(v.paid, 2)} yuan` }),
}

/** The rules of the medical phase as `explain` finds them. */
export const medicalDescriptions = {
  'workInjury.leavePay': leavePay,
  'workInjury.hospitalMeals': hospitalMeals,
  'workInjury.travel': travel,
  'workInjury.devices': devices,
}
