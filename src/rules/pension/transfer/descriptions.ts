import { monthText } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { claimPlaceSteps, type ClaimPlaceValues } from './claim-place.js'
import {
  doubleBenefitSteps,
  stoppedRowSteps,
  type DoubleBenefitValues,
  type StoppedRow,
} from './double-benefit-steps.js'
import { moveRowSteps, moveSteps, type MoveRow, type MoveValues } from './move-steps.js'
import { overlapsRowSteps, overlapsSteps, type OverlapsRow, type OverlapsValues } from './overlaps-steps.js'
import { resolveRowSteps, resolveSteps } from './resolve-steps.js'
import type { ResolveRow, ResolveValues } from './resolve-values.js'
import type { TransferRuleId } from './rule-ids.js'
import { temporaryAccountSteps, type TemporaryAccountValues } from './temporary-account.js'
import { transferWords } from './transfer-words.js'

const zh = (text: string) => transferWords[text]?.zh ?? text
const en = (text: string) => transferWords[text]?.en ?? text

const move: RuleDescription<MoveValues, MoveRow> = {
  zh: '养老保险关系转移资金',
  en: 'Money that moves with a pension relation',
  steps: moveSteps,
  rowSteps: moveRowSteps,
  rowsName: { zh: '统筹基金分年明细', en: 'Pooled money by year' },
  answer: (v) => ({
    zh: `转移${scaledText(v.moved, 2)}元，其中个人账户${scaledText(v.accountMoved, 2)}元，统筹基金${scaledText(v.poolMoved, 2)}元`,
    en: `${scaledText(v.moved, 2)} yuan move, ${scaledText(v.accountMoved, 2)} of the account and ${scaledText(v.poolMoved, 2)} of the pooled fund`,
  }),
}

const claimPlace: RuleDescription<ClaimPlaceValues> = {
  zh: '养老保险待遇领取地',
  en: 'Place of claim',
  steps: claimPlaceSteps,
  answer: (v) => ({
    zh: `在${zh(v.place)}领取：${zh(v.because)}`,
    en: `claimed in ${en(v.place)}: ${en(v.because)}`,
  }),
}

const temporaryAccount: RuleDescription<TemporaryAccountValues> = {
  zh: '临时基本养老保险缴费账户',
  en: 'Temporary account',
  steps: temporaryAccountSteps,
  answer: (v) => ({ zh: `${zh(v.account)}：${zh(v.because)}`, en: `${en(v.account)}: ${en(v.because)}` }),
}

const overlaps: RuleDescription<OverlapsValues, OverlapsRow> = {
  zh: '重复缴费清理',
  en: 'Months paid twice',
  steps: overlapsSteps,
  rowSteps: overlapsRowSteps,
  rowsName: { zh: '退还明细', en: 'What is paid back' },
  answer: (v) => ({
    zh: `计入${v.keptMonths}个月，剔除${v.droppedMonths}个月，退还${scaledText(v.refunded, 2)}元`,
    en: `${v.keptMonths} months count, ${v.droppedMonths} are removed, ${scaledText(v.refunded, 2)} yuan are paid back`,
  }),
}

const doubleBenefit: RuleDescription<DoubleBenefitValues, StoppedRow> = {
  zh: '重复领取养老保险待遇清理',
  en: 'Pensions drawn at once',
  steps: doubleBenefitSteps,
  rowSteps: stoppedRowSteps,
  rowsName: { zh: '停发的待遇', en: 'Pensions stopped' },
  answer: (v) => ({
    zh: `保留${zh(v.keptPlace)}的${zh(v.keptScheme)}待遇，退还本人${scaledText(v.paidOut, 2)}元，从养老金中抵扣${scaledText(v.fromPension, 2)}元`,
    en: `the pension of the ${en(v.keptScheme)} in ${en(v.keptPlace)} is kept, ${scaledText(v.paidOut, 2)} yuan are paid back to the person, ${scaledText(v.fromPension, 2)} are taken from the pension`,
  }),
}

const resolve: RuleDescription<ResolveValues, ResolveRow> = {
  zh: '多制度多地参保归并',
  en: 'Records of several schemes and places',
  steps: resolveSteps,
  rowSteps: resolveRowSteps,
  rowsName: { zh: '办理步骤', en: 'Steps' },
  answer: (v) => ({
    zh: `由${zh(v.place)}的${zh(v.scheme)}核定，计${v.countedMonths}个月，自${monthText(v.awardMonth)}；${zh(v.because)}`,
    en: `the ${en(v.scheme)} in ${en(v.place)} awards on ${v.countedMonths} months from ${monthText(v.awardMonth)}: ${en(v.because)}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const transferDescriptions: Readonly<Record<TransferRuleId, AnyDescription>> = {
  'transfer.move': move,
  'transfer.claimPlace': claimPlace,
  'transfer.temporaryAccount': temporaryAccount,
  'transfer.overlaps': overlaps,
  'transfer.doubleBenefit': doubleBenefit,
  'transfer.resolve': resolve,
}
