import type { Citation } from '../../../../law/index.js'
import type { Step } from '../../../step.js'
import { WAYS, wayReason, type Way, type WayValues } from './shortfall-ways.js'

type WayStep = Step<WayValues>

const rules2 = { document: 'national/sil-rules', article: '第二条' }
const deferral = { document: 'national/2024-94', article: '第四条' }
const article7 = { document: 'national/2024-94', article: '第七条' }
const isShort = (v: WayValues) => v.monthsShort > 0
const isLate = (v: WayValues) => v.retirement >= v.statutoryMonth

/** The step of a way: open or closed, and what it leads to or why. */
export const wayStep = (name: Way): WayStep => {
  const { zh, en, sources, evidence } = WAYS[name]
  const how = (v: WayValues) => wayReason(name, v)
  return { zh, en, unit: 'text', kind: 'computed', how, sources, evidence, shown: isShort }
}

/** A month or a count that exists only where its way is open. */
export const onOpenWay = (
  zh: string,
  en: string,
  key: keyof WayValues,
  unit: 'month' | 'months',
  formula: string,
  sources: readonly Citation[],
): WayStep => ({
  zh,
  en,
  unit,
  kind: 'computed',
  formula: (v) => (v[key] === undefined ? null : formula),
  sources,
  evidence: 'verified',
  shown: (v) => v[key] !== undefined,
})

/** Steps of the ways beside continued payment. */
export const otherWaySteps = {
  firstInsured: {
    zh: '首次参保月',
    en: 'first insured month',
    unit: 'month',
    kind: 'input',
    sources: [rules2],
    evidence: 'verified',
    shown: isShort,
  },
  lumpSumFirstInsuredBefore: {
    zh: '可一次性缴费的首次参保时间界限',
    en: 'first insured before this month: one-sum payment is open',
    unit: 'month',
    kind: 'parameter',
    parameter: 'employeePension.shortfall.lumpSumFirstInsuredBefore',
    sources: [rules2],
    evidence: 'verified',
    shown: isShort,
  },
  lumpSumAfterMonths: {
    zh: '延长缴费满此月数后可一次性缴费',
    en: 'months of continued payment after which the rest may be paid in one sum',
    unit: 'months',
    kind: 'parameter',
    parameter: 'employeePension.shortfall.lumpSumAfterMonths',
    sources: [rules2],
    evidence: 'verified',
    shown: isShort,
  },
  continuedMonths: {
    zh: '已延长缴费月数',
    en: 'months of continued payment so far',
    unit: 'months',
    kind: 'input',
    sources: [rules2],
    evidence: 'verified',
    shown: (v) => v.continuedMonths > 0,
  },
  lumpSum: wayStep('lumpSum'),
  monthsToLumpSum: {
    zh: '距可一次性缴费的月数',
    en: 'months of continued payment still needed for one sum',
    unit: 'months',
    kind: 'computed',
    formula: 'max({lumpSumAfterMonths} − {continuedMonths}; 0)',
    sources: [rules2],
    evidence: 'verified',
    shown: (v) => v.lumpSum === 'open' || v.lumpSum === 'reachedBefore',
  },
  lumpSumFrom: onOpenWay(
    '最早可一次性缴费的月份',
    'earliest month of payment in one sum',
    'lumpSumFrom',
    'month',
    '{paidThrough} + {monthsToLumpSum}',
    [rules2],
  ),
  lumpSumMonths: onOpenWay(
    '可一次性缴费的月数',
    'months that may be paid in one sum',
    'lumpSumMonths',
    'months',
    '{monthsShort} − {monthsToLumpSum}',
    [rules2],
  ),
  lateMonths: {
    zh: '弹性延迟最长月数',
    en: 'longest flexible deferral',
    unit: 'months',
    kind: 'parameter',
    parameter: 'retirement.flexible.lateMonths',
    sources: [deferral],
    evidence: 'recalled',
    shown: (v) => isLate(v) && v.laterRetirement === 'open',
  },
  laterRetirement: wayStep('laterRetirement'),
  laterMonth: {
    ...onOpenWay('推迟到的退休月', 'later retirement month', 'laterMonth', 'month', '', [deferral, article7]),
    formula: (v) =>
      isLate(v) && v.laterMonth !== undefined ? '{statutoryMonth} + min({monthsShort}; {lateMonths})' : null,
    how: {
      zh: '逐月比对当月适用的最低缴费年限，至法定退休月为止',
      en: 'month by month against the minimum of the month, up to the statutory one',
    },
    evidence: 'recalled',
  },
  laterMonthsShort: {
    ...onOpenWay('推迟后仍差月数', 'months still missing then', 'laterMonthsShort', 'months', '', [
      deferral,
      article7,
    ]),
    formula: (v) =>
      isLate(v) && v.laterMonthsShort !== undefined ? 'max({monthsShort} − {lateMonths}; 0)' : null,
    how: {
      zh: '该月适用的最低缴费年限减届时累计月数',
      en: 'the minimum of that month less the months counted by then',
    },
    evidence: 'recalled',
  },
  residentTransfer: wayStep('residentTransfer'),
  refund: wayStep('refund'),
} as const satisfies Readonly<Partial<Record<keyof WayValues, WayStep>>>
