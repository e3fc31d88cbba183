import { monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation, Evidence } from '../../../../law/index.js'
import type { ShortfallFormulaValues, WayState } from './shortfall-formula.js'

/** The ways on for somebody short of the minimum. */
export type Way = 'continuedPayment' | 'lumpSum' | 'laterRetirement' | 'residentTransfer' | 'refund'

/** A way with its name, its law, and what it leads to. */
export interface WayText extends Bilingual {
  readonly sources: readonly Citation[]
  readonly evidence: Evidence
  /** What it leads to when it is open. */
  readonly leadsTo: (values: WayValues) => Bilingual
}

/** What the texts speak of. */
export interface WayValues extends ShortfallFormulaValues {
  readonly firstPayment: YearMonth | undefined
}

const law = { document: 'national/sil', article: '第十六条' }
const moving = { document: 'national/2014-17', article: '第六条' }
const rules2 = { document: 'national/sil-rules', article: '第二条' }
const rules3 = { document: 'national/sil-rules', article: '第三条' }
const measures = { document: 'national/delay-2024', article: '办法第二条' }
const text = (month: YearMonth | undefined) => (month === undefined ? '' : monthText(month))

/** The ways in the order in which they are weighed. */
export const WAYS: Readonly<Record<Way, WayText>> = {
  continuedPayment: {
    zh: '延长缴费至最低缴费年限',
    en: 'continued payment until the minimum is reached',
    sources: [law, rules2, measures],
    evidence: 'verified',
    leadsTo: (v) => ({
      zh: `自${text(v.paidThrough)}之后逐月缴费${v.monthsShort}个月，至${text(v.reachedMonth)}满最低缴费年限${v.firstPayment === undefined ? '' : `，${text(v.firstPayment)}起领取`}`,
      en: `${v.monthsShort} more months paid after ${text(v.paidThrough)} reach the minimum in ${text(v.reachedMonth)}${v.firstPayment === undefined ? '' : `, pension from ${text(v.firstPayment)}`}`,
    }),
  },
  lumpSum: {
    zh: '延长缴费五年后一次性缴费',
    en: 'the rest in one sum after five years of continued payment',
    sources: [rules2],
    evidence: 'verified',
    leadsTo: (v) => ({
      zh: `再延长缴费${v.monthsToLumpSum}个月后（最早${text(v.lumpSumFrom)}），其余${v.lumpSumMonths ?? 0}个月可一次性缴至最低缴费年限；缴费基数由当地规定`,
      en: `after ${v.monthsToLumpSum} more months of continued payment (${text(v.lumpSumFrom)} at the earliest) the other ${v.lumpSumMonths ?? 0} months may be paid in one sum; its base is set locally`,
    }),
  },
  laterRetirement: {
    zh: '推迟退休继续缴费（弹性退休）',
    en: 'a later month of flexible retirement, paying on',
    sources: [
      { document: 'national/2024-94', article: '第四条' },
      { document: 'national/2024-94', article: '第七条' },
    ],
    evidence: 'recalled',
    leadsTo: (v) => {
      const early = v.retirement < v.statutoryMonth
      const short = v.laterMonthsShort ?? 0
      const left = {
        zh: short === 0 ? '即满最低缴费年限' : `仍差${short}个月`,
        en: short === 0 ? 'the minimum is met' : `${short} months are still missing`,
      }
      return {
        zh: `${early ? '改选较晚的退休月' : '与单位书面约定弹性延迟'}，缴费至${text(v.laterMonth)}，${left.zh}`,
        en: `${early ? 'a later choice' : 'deferral by written agreement with the employer'}, paid through ${text(v.laterMonth)}: ${left.en}`,
      }
    },
  },
  residentTransfer: {
    zh: '转入城乡居民基本养老保险',
    en: 'transfer to the scheme of residents',
    sources: [law, moving],
    evidence: 'verified',
    leadsTo: () => ({
      zh: '个人账户全部储存额并入居民养老保险个人账户，缴费年限合并计算；待遇按居民养老保险规定，本规则不计算',
      en: 'the account is merged and the years count there; the benefit follows the rules of that scheme, which this rule does not compute',
    }),
  },
  refund: {
    zh: '书面申请终止关系，一次性领取个人账户储存额',
    en: 'the account in one sum on written request',
    sources: [rules3],
    evidence: 'verified',
    leadsTo: () => ({
      zh: '经告知其他途径并书面确认后，终止职工基本养老保险关系，一次性领取个人账户储存额，不含统筹基金部分',
      en: 'after being told of the other ways and confirming in writing: the relation ends and the account balance is paid out, nothing from the pool',
    }),
  },
}

/** Why a way is closed. */
function closedBecause(state: WayState, v: WayValues): Bilingual {
  switch (state) {
    case 'open':
      return { zh: '可以办理', en: 'open' }
    case 'notNeeded':
      return { zh: '已满最低缴费年限', en: 'the minimum is met' }
    case 'beforeStatutoryMonth':
      return {
        zh: `达到法定退休年龄（${text(v.statutoryMonth)}）后方可办理`,
        en: `opens at the statutory age, ${text(v.statutoryMonth)}`,
      }
    case 'firstInsuredTooLate':
      return {
        zh: `首次参保${text(v.firstInsured)}，不早于${text(v.lumpSumFirstInsuredBefore)}`,
        en: `first insured in ${text(v.firstInsured)}, not before ${text(v.lumpSumFirstInsuredBefore)}`,
      }
    case 'reachedBefore':
      return {
        zh: `延长缴费${v.monthsShort}个月即满最低缴费年限，早于可一次性缴费的时间（再延长缴费${v.monthsToLumpSum}个月后）`,
        en: `continued payment meets the minimum after ${v.monthsShort} months, before the ${v.monthsToLumpSum} after which one sum is allowed`,
      }
    case 'deferralAgreed':
      return {
        zh: `已约定延迟至${text(v.retirement)}，弹性延迟只约定一次`,
        en: `deferral to ${text(v.retirement)} has been agreed, and it is agreed once`,
      }
    case 'statutoryMonthPassed':
      return {
        zh: `弹性延迟须在达到法定退休年龄（${text(v.statutoryMonth)}）之前约定`,
        en: `deferral must be agreed before the statutory age, ${text(v.statutoryMonth)}`,
      }
    case 'noDeferral':
      return {
        zh: `${text(v.statutoryMonth)}没有弹性延迟退休的规定`,
        en: `there is no flexible deferral in ${text(v.statutoryMonth)}`,
      }
  }
}

/** What a way leads to, or why it is closed. */
export function wayReason(way: Way, v: WayValues): Bilingual {
  return v[way] === 'open' ? WAYS[way].leadsTo(v) : closedBecause(v[way], v)
}
