import type { YearMonth } from '../../../calendar/index.js'
import type { ChoiceOf } from '../../../law/index.js'
import { roundingOf, type Fen, type Years } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import { LAND_PRACTICE, LAND_REGULATION } from './sources.js'

/** The values of a credit; what belongs to the other scheme is null. */
export interface LandCreditValues {
  readonly month: YearMonth
  readonly subsidy: Fen
  readonly to: 'residentScheme' | 'employeeScheme'
  readonly divisor: number | null
  readonly itemRounding: ChoiceOf<'residentPension.itemRounding'> | null
  /** Added to the residents' pension a month. */
  readonly monthlyGain: Fen | null
  readonly yearlyContribution: Fen | null
  readonly yearsDecimals: number | null
  readonly yearsRounding: ChoiceOf<'landExpropriation.years.rounding'> | null
  /** Years of the employees' scheme the subsidy pays for, parts included. */
  readonly years: Years | null
  readonly wholeYears: number | null
  /** What whole years leave over. */
  readonly leftOver: Fen | null
}

const SOURCES = [LAND_REGULATION, LAND_PRACTICE]
const ACCOUNT = [{ document: 'national/2014-8', article: '第五条' }]
const toAccount = (v: LandCreditValues) => v.to === 'residentScheme'
const toYears = (v: LandCreditValues) => v.to === 'employeeScheme'

/** Step table of {@link LandCreditValues}. */
export const creditSteps: StepTable<LandCreditValues> = {
  month: inputStep(['判定月', 'month'], 'month', SOURCES),
  subsidy: inputStep(['本人补贴', 'subsidy of the person'], 'yuan', SOURCES),
  to: inputStep(['用于', 'used for'], 'text', SOURCES),
  divisor: parameterStep(['计发月数', 'divisor'], 'months', 'residentPension.divisor', ACCOUNT, {
    shown: toAccount,
  }),
  itemRounding: parameterStep(['取整', 'rounding'], 'text', 'residentPension.itemRounding', ACCOUNT, {
    shown: toAccount,
  }),
  monthlyGain: computedStep(['每月增加养老金', 'added to the pension a month'], 'yuan/month', ACCOUNT, {
    formula: (v) => (toAccount(v) ? '{subsidy} ÷ {divisor}' : null),
    how: { zh: '不适用', en: 'does not apply' },
    rounding: (v) => (v.itemRounding === null ? null : roundingOf(v.itemRounding)),
    shown: toAccount,
  }),
  yearlyContribution: inputStep(
    ['职工养老保险年缴费额', 'a year’s contribution in the employees’ scheme'],
    'yuan/year',
    SOURCES,
    { shown: toYears },
  ),
  yearsDecimals: parameterStep(
    ['年限小数位数', 'decimals of years'],
    'count',
    'landExpropriation.years.decimals',
    [LAND_PRACTICE],
    { shown: () => false },
  ),
  yearsRounding: parameterStep(
    ['年限取舍', 'rounding of years'],
    'text',
    'landExpropriation.years.rounding',
    [LAND_PRACTICE],
    { shown: () => false },
  ),
  years: computedStep(['折算年限', 'years paid for'], 'years', SOURCES, {
    formula: (v) => (toYears(v) ? '{subsidy} ÷ {yearlyContribution}' : null),
    how: { zh: '不适用', en: 'does not apply' },
    rounding: (v) =>
      v.yearsRounding === null || v.yearsDecimals === null
        ? null
        : { mode: v.yearsRounding, decimals: v.yearsDecimals },
    shown: toYears,
  }),
  wholeYears: computedStep(['整年数', 'whole years'], 'count', SOURCES, {
    formula: (v) => (toYears(v) ? 'floor({subsidy} ÷ {yearlyContribution})' : null),
    how: { zh: '不适用', en: 'does not apply' },
    shown: toYears,
  }),
  leftOver: computedStep(['整年后余额', 'left over by whole years'], 'yuan', SOURCES, {
    formula: (v) => (toYears(v) ? '{subsidy} − {wholeYears} × {yearlyContribution}' : null),
    how: { zh: '不适用', en: 'does not apply' },
    shown: toYears,
  }),
}
