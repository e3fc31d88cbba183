import type { YearMonth } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { StepTable } from '../step.js'
import type { Bounds } from './base-bounds-formula.js'

/** The values of {@link baseBounds}: the month, and the bounds with everything they rest on. */
export interface BaseBoundsValues extends Bounds {
  readonly month: YearMonth
}

const plan2019: Citation = { document: 'national/2019-13', article: '第三条' }
const regulation: Citation = { document: 'zhengzhou/pension-regulation', article: '第八条' }
const fixed = (v: Bounds) => v.floorSetBy === 'notice'

/** Step table of the bounds, shared by every rule that shows them. */
export const boundsSteps: StepTable<Bounds> = {
  reference: {
    zh: '缴费基数参照工资',
    en: 'reference wage of the contribution year',
    unit: 'yuan/month',
    kind: 'parameter',
    parameter: 'employeePension.contribution.base.reference',
    sources: [plan2019, regulation],
    evidence: 'verified',
  },
  floorShare: {
    zh: '下限比例',
    en: 'floor as a share of the reference wage',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.contribution.base.floorShare',
    sources: [regulation],
    evidence: 'verified',
    shown: (v) => !fixed(v),
  },
  floorSetBy: {
    zh: '下限的确定方式',
    en: 'how the floor is set',
    unit: 'text',
    kind: 'parameter',
    sources: [regulation],
    evidence: 'verified',
    shown: () => false,
  },
  fixedFloor: {
    zh: '通知另行确定的下限',
    en: 'floor fixed by notice',
    unit: 'yuan/month',
    kind: 'parameter',
    parameter: 'employeePension.contribution.base.fixedFloor',
    sources: [{ document: 'national/2020-49', article: '第三条' }],
    evidence: 'verified',
    shown: fixed,
  },
  ceilingShare: {
    zh: '上限比例',
    en: 'ceiling as a share of the reference wage',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.contribution.base.ceilingShare',
    sources: [regulation],
    evidence: 'verified',
  },
  boundsRounding: {
    zh: '上下限取整',
    en: 'rounding of the bounds',
    unit: 'text',
    kind: 'parameter',
    parameter: 'employeePension.contribution.base.rounding',
    sources: [{ document: 'henan/2019-36' }],
    evidence: 'verified',
    shown: () => false,
  },
  floor: {
    zh: '缴费基数下限',
    en: 'floor of the contribution base',
    unit: 'yuan/month',
    kind: 'computed',
    formula: (v) => (fixed(v) ? '{fixedFloor}' : '{reference} × {floorShare}'),
    rounding: (v) => (fixed(v) ? null : v.boundsRounding),
    sources: [regulation],
    evidence: 'verified',
  },
  ceiling: {
    zh: '缴费基数上限',
    en: 'ceiling of the contribution base',
    unit: 'yuan/month',
    kind: 'computed',
    formula: '{reference} × {ceilingShare}',
    rounding: (v) => v.boundsRounding,
    sources: [regulation],
    evidence: 'verified',
  },
}

/** Step table of {@link BaseBoundsValues}. */
export const baseBoundsSteps: StepTable<BaseBoundsValues> = {
  month: {
    zh: '费款所属月',
    en: 'month of contribution',
    unit: 'month',
    kind: 'input',
    sources: [plan2019],
    evidence: 'verified',
  },
  ...boundsSteps,
}
