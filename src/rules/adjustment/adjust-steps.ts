import type { Citation } from '../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../step-builders.js'
import type { Step, StepTable } from '../step.js'
import type { AdjustmentValues } from './adjust-values.js'

const national: Citation = { document: 'national/adjustment-2025' }
const SOURCES = [national]

type S = Step<AdjustmentValues>
const input = (zh: string, en: string, unit: S['unit'], more: Partial<S> = {}): S =>
  inputStep([zh, en], unit, SOURCES, more)
/** A part of the scheme: shown when it adds something. */
const part = (zh: string, en: string, key: keyof AdjustmentValues, more: Partial<S> = {}): S =>
  parameterStep([zh, en], 'yuan/month', 'adjustment.pension.scheme', SOURCES, {
    shown: (v) => v[key] !== 0,
    ...more,
  })
const computed = (zh: string, en: string, unit: S['unit'], more: Partial<S>): S =>
  computedStep([zh, en], unit, SOURCES, more)
/** The values that add something, as a sum. */
const sumOf = (keys: readonly (keyof AdjustmentValues)[], v: AdjustmentValues): string =>
  keys.flatMap((key) => (v[key] === 0 ? [] : [`{${key}}`])).join(' + ') || '0'
const PARTS = [
  'flatPart',
  'yearsPart',
  'percentPart',
  'levelPart',
  'agePart',
  'remotePart',
  'specialPart',
] as const
/** A formula or a rounding that other steps use. */
const hidden = (zh: string, en: string): S =>
  parameterStep([zh, en], 'text', 'adjustment.pension.scheme', SOURCES, { shown: () => false })

/** Step table of an adjustment, in the order of the formula. */
export const adjustmentSteps: StepTable<AdjustmentValues> = {
  year: input('调整年度', 'year of adjustment', 'count'),
  sector: input('人员类别', 'sector', 'text'),
  effective: parameterStep(['调整执行月', 'effective from'], 'month', 'adjustment.pension.scheme', SOURCES),
  retirement: input('退休月', 'retirement month', 'month'),
  birth: input('出生月', 'birth month', 'month'),
  age: computed('执行前月末年龄', 'age at the end of the month before', 'age', {
    formula: 'floor(({effective} − 1 − {birth}) ÷ 12) × 12',
  }),
  months: input('缴费月数（含视同，不含折算）', 'months of contributions, deemed ones included', 'months'),
  countedMonths: computed('计入挂钩的月数', 'months that count', 'months', {
    how: {
      zh: '不满一年的部分按方案规定计算，低于方案最低年限的按最低年限',
      en: 'a year begun as the scheme says, and at least the least years of the scheme',
    },
    shown: (v) => v.countedMonths !== null,
  }),
  pension: input('调整前养老金（统筹项目内）', 'pension before, pooled items only', 'yuan/month'),
  flatPart: part('定额调整', 'flat amount', 'flatPart'),
  yearsPart: part('挂钩缴费年限', 'part by years of contributions', 'yearsPart', {
    kind: 'computed',
    formula: (v) => v.yearsFormula,
    rounding: (v) => v.yearsRounding,
  }),
  percentRate: parameterStep(['挂钩比例', 'percent'], 'share', 'adjustment.pension.scheme', SOURCES, {
    shown: (v) => v.percentRate !== null,
  }),
  percentPart: part('挂钩养老金水平', 'part by the own pension', 'percentPart', {
    kind: 'computed',
    formula: (v) => (v.percentRate === null ? '0' : '{pension} × {percentRate}'),
    rounding: (v) => v.percentRounding,
  }),
  levelPart: part('按养老金水平分档', 'part by classes of pension', 'levelPart', {
    kind: 'computed',
    formula: (v) => v.levelFormula,
  }),
  ageSupplementSoFar: input('以往高龄倾斜额', 'age supplements of earlier years', 'yuan/month', {
    shown: (v) => v.ageFormula !== null,
  }),
  agePart: part('高龄倾斜', 'age supplement', 'agePart', {
    kind: 'computed',
    formula: (v) => v.ageFormula,
    how: (v) =>
      v.ageEntry === null
        ? { zh: '按出生月所在档', en: 'by the band of the birth month' }
        : { zh: `按年满${v.ageEntry}岁档`, en: `by the bracket of ${v.ageEntry}` },
  }),
  remotePart: part('艰苦边远地区倾斜', 'supplement for remote areas', 'remotePart'),
  specialPart: part('特殊群体', 'part for special groups', 'specialPart'),
  parts: computed('各项合计', 'the parts together', 'yuan/month', {
    formula: (v) => sumOf(PARTS, v),
    rounding: (v) => v.partsRounding,
  }),
  averagePension: input('当地企业平均养老金', 'average enterprise pension of the place', 'yuan/month', {
    shown: (v) => v.averagePension !== null,
  }),
  floorPart: part('补足和下限', 'top-ups and floors', 'floorPart', {
    kind: 'computed',
    formula: (v) => v.floorFormula,
  }),
  increase: computed('月增加额', 'increase', 'yuan/month', {
    formula: (v) => sumOf(['parts', 'floorPart'], v),
  }),
  newPension: computed('调整后养老金', 'pension after', 'yuan/month', { formula: '{pension} + {increase}' }),
  paidFrom: parameterStep(
    ['按新标准发放首月', 'first month paid'],
    'month',
    'adjustment.pension.scheme',
    SOURCES,
    {
      shown: (v) => v.paidFrom !== null,
    },
  ),
  arrearsMonths: computed('补发月数', 'months of arrears', 'months', {
    formula: '{paidFrom} − {effective}',
    shown: (v) => v.arrearsMonths !== null,
  }),
  arrears: computed('补发额', 'arrears', 'yuan', {
    formula: '{increase} × {arrearsMonths}',
    shown: (v) => v.arrears !== null,
  }),
  yearsFormula: hidden('挂钩年限算式', 'formula of the part by years'),
  levelFormula: hidden('分档算式', 'formula of the part by classes'),
  ageFormula: hidden('高龄倾斜算式', 'formula of the age supplement'),
  floorFormula: hidden('补足算式', 'formula of the floors'),
  ageEntry: hidden('高龄档', 'bracket of the age supplement'),
  yearsRounding: hidden('挂钩年限取整', 'rounding of the part by years'),
  percentRounding: hidden('挂钩水平取整', 'rounding of the part by percent'),
  partsRounding: hidden('合计取整', 'rounding of the sum'),
}
