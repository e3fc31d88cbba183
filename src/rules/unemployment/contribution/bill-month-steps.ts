import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { boundsSteps } from '../../contribution/base-bounds-steps.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { BillAmounts } from './bill-formula.js'
import type { BillRequest } from './bill-input.js'
import type { BillMonthTerms } from './bill-terms.js'

/** Whether the wage was raised to the floor, cut to the ceiling, or used as it is. */
export type Moved = 'raisedToFloor' | 'cutToCeiling' | 'none'

/** The values of a month: whose, on which wage, under which terms, and every amount. */
export interface UnemploymentMonth extends BillMonthTerms, Omit<BillAmounts, 'moved'> {
  readonly worker: BillRequest['worker']
  readonly employerClass: BillRequest['employerClass']
  readonly deferral: BillRequest['deferral']
  /** Null when it cannot be fixed. */
  readonly wage: Fen | null
  readonly moved: Moved
  /** The employer share that may be put off. */
  readonly deferred: Fen
}

type V = UnemploymentMonth

const article7: Citation = { document: 'henan/unemployment-2001', article: '第七条' }
const insuranceLaw: Citation = { document: 'national/sil', article: '第四十四条' }
const base: readonly Citation[] = [article7, { document: 'practice/unemployment-ceiling' }]
const shares: readonly Citation[] = [insuranceLaw, article7]
const waiver: readonly Citation[] = [
  { document: 'national/2020-11', article: '第一条' },
  { document: 'national/2020-49' },
]
const deferrals: readonly Citation[] = [
  { document: 'henan/unemployment-2001', article: '第十一条' },
  ...waiver,
  { document: 'national/2022-16', article: '第二条' },
  { document: 'national/2022-31', article: '第一条' },
]

const waived = (v: V) => v.waivedShare > 0
const put = (v: V) => v.deferredUntil !== null
const due = (v: V) => (waived(v) ? '{employerDue}' : '{employer}')
const COUNTED = { ownPrecedingYear: 'wage', localAverage: 'reference', atFloor: 'floor' } as const
const toTheFen = { rounding: (v: V) => v.rounding }
const hidden = { shown: () => false }

/** Step table of a month, in the order of the formula. */
export const unemploymentMonthSteps: StepTable<V> = {
  worker: inputStep(['参保人员', 'worker'], 'text', shares, {
    words: {
      employee: { zh: '职工', en: 'employee' },
      ruralContract: { zh: '农民合同制工人', en: 'rural contract worker' },
    },
  }),
  employerClass: inputStep(['单位类型（减免）', 'class of employer for the waiver'], 'text', waiver, hidden),
  deferral: inputStep(['缓缴类型', 'ground of deferral'], 'text', deferrals, hidden),
  rounding: parameterStep(
    ['失业保险费取整', 'rounding of a contribution'],
    'text',
    'unemployment.contribution.rounding',
    [{ document: 'practice/unemployment-to-fen' }],
    hidden,
  ),
  wage: inputStep(
    ['本人上年度月平均工资', 'own average monthly wage of the preceding year'],
    'yuan/month',
    base,
    {
      shown: (v) => v.wage !== null,
    },
  ),
  ...boundsSteps,
  reference: {
    ...boundsSteps.reference,
    sources: [article7, ...boundsSteps.reference.sources],
  },
  floor: { ...boundsSteps.floor, sources: [article7, ...boundsSteps.floor.sources] },
  ceiling: {
    ...boundsSteps.ceiling,
    sources: [{ document: 'practice/unemployment-ceiling' }, ...boundsSteps.ceiling.sources],
    evidence: 'recalled',
  },
  basis: parameterStep(
    ['缴费工资口径', 'what the base rests on'],
    'text',
    (v) => `unemployment.contribution.base.${v.wage === null ? 'unfixedWage' : 'wage'}`,
    base,
  ),
  base: computedStep(['缴费基数', 'contribution base'], 'yuan/month', base, {
    formula: (v) => `min(max({${COUNTED[v.basis]}}; {floor}); {ceiling})`,
  }),
  moved: computedStep(['上下限的作用', 'effect of the bounds'], 'text', base, {
    how: { zh: '工资与缴费基数相比', en: 'the wage compared with the base' },
    ...hidden,
  }),
  employerRate: parameterStep(
    ['单位缴费比例', 'employer rate'],
    'share',
    'unemployment.contribution.rate.employer',
    shares,
  ),
  employer: computedStep(['单位缴费', 'employer share'], 'yuan/month', shares, {
    formula: '{base} × {employerRate}',
    ...toTheFen,
  }),
  waivedShare: parameterStep(
    ['单位缴费减免比例', 'part of the employer share waived'],
    'share',
    (v) => `employeePension.relief.exemption.${v.employerClass === 'large' ? 'large' : 'small'}`,
    waiver,
    { evidence: 'recalled', shown: waived },
  ),
  waived: computedStep(['减免的单位缴费', 'employer share waived'], 'yuan/month', waiver, {
    formula: '{employer} × {waivedShare}',
    ...toTheFen,
    evidence: 'recalled',
    shown: waived,
  }),
  employerDue: computedStep(['减免后单位应缴', 'employer share due'], 'yuan/month', shares, {
    formula: '{employer} − {waived}',
    shown: waived,
  }),
  employeeRate: parameterStep(
    ['个人缴费比例', 'employee rate'],
    'share',
    (v) => `unemployment.contribution.rate.${v.worker}`,
    shares,
  ),
  employee: computedStep(['个人缴费', 'employee share'], 'yuan/month', shares, {
    formula: '{base} × {employeeRate}',
    ...toTheFen,
  }),
  payable: computedStep(['应缴合计', 'payable for the month'], 'yuan/month', shares, {
    formula: (v) => `${due(v)} + {employee}`,
  }),
  deferredUntil: computedStep(['缓缴期限', 'employer share may be put off until'], 'month', deferrals, {
    how: {
      zh: '期限内补缴免收滞纳金，月份照常计入缴费时间',
      en: 'no late charge until the end of that month; the month counts',
    },
    evidence: 'recalled',
    shown: put,
  }),
  deferred: computedStep(
    ['可缓缴的单位缴费', 'employer share that may be put off'],
    'yuan/month',
    deferrals,
    {
      formula: (v) => (put(v) ? due(v) : null),
      how: { zh: '不适用缓缴', en: 'no deferral applies' },
      evidence: 'recalled',
      shown: put,
    },
  ),
}
