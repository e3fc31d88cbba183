import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { KeepReason } from './double-formula.js'

/** The settlement of several pensions drawn at once. */
export interface DoubleBenefitValues {
  readonly settledIn: YearMonth
  readonly keptScheme: 'employee' | 'civil' | 'resident'
  readonly keptPlace: string
  readonly because: KeepReason
  /** Months in which a stopped pension was paid beside the kept one, added up over the stopped ones. */
  readonly doubleMonths: number
  readonly drawnTwice: Fen
  readonly returned: Fen
  readonly owed: Fen
  /** What is left in the accounts of the stopped pensions. */
  readonly accountsLeft: Fen
  readonly subsidies: Fen
  readonly refundable: Fen
  /** Set off against the refund. */
  readonly setOff: Fen
  readonly paidOut: Fen
  /** What is still to be taken from the kept pension. */
  readonly fromPension: Fen
}

/** A pension that is stopped. */
export interface StoppedRow {
  readonly scheme: 'employee' | 'civil' | 'resident'
  readonly place: string
  /** First and last month drawn twice; null when none was. */
  readonly from: YearMonth | null
  readonly to: YearMonth | null
  readonly months: number
  readonly drawnTwice: Fen
  readonly returned: Fen
  readonly accountLeft: Fen
  readonly subsidyLeft: Fen
  readonly refundable: Fen
}

const between: Citation = { document: 'national/2014-17', article: '第八条' }
const employees: Citation = { document: 'national/2016-5' }
const both = [between, employees]

/** Step table of {@link DoubleBenefitValues}. */
export const doubleBenefitSteps: StepTable<DoubleBenefitValues> = {
  settledIn: inputStep(['清理月', 'month of the settlement'], 'month', both),
  keptScheme: computedStep(['保留的待遇', 'pension kept'], 'text', both, {
    how: {
      zh: '职工养老金先于居民养老金；同类的由本人选择，未选择的按规定',
      en: 'one of the employees’ kind before one of residents; among equals the choice of the person, else of the law',
    },
    evidence: 'recalled',
  }),
  keptPlace: computedStep(['保留待遇的发放地', 'place that goes on paying'], 'text', both, {
    how: { zh: '随保留的待遇', en: 'that of the pension kept' },
  }),
  because: computedStep(['理由', 'because'], 'text', both, { how: { zh: '同上', en: 'as above' } }),
  doubleMonths: computedStep(['重复领取月数', 'months drawn twice'], 'months', both, {
    how: { zh: '逐项逐月计算', en: 'month by month for each pension stopped' },
  }),
  drawnTwice: computedStep(['重复领取金额', 'drawn twice'], 'yuan', both, {
    how: {
      zh: '停发的各项养老金在重复月份的发放额之和',
      en: 'what the stopped pensions paid in those months',
    },
  }),
  returned: inputStep(['已退还', 'paid back already'], 'yuan', both),
  owed: computedStep(['尚应退还', 'still owed'], 'yuan', both, { formula: '{drawnTwice} − {returned}' }),
  accountsLeft: inputStep(
    ['停发待遇的个人账户余额', 'left in the accounts of the stopped pensions'],
    'yuan',
    both,
  ),
  subsidies: inputStep(['其中政府补贴', 'government subsidy in them'], 'yuan', [between]),
  refundable: computedStep(['可退还的账户余额', 'accounts to be paid back'], 'yuan', both, {
    formula: '{accountsLeft} − {subsidies}',
  }),
  setOff: computedStep(['从退还额中抵扣', 'set off against the refund'], 'yuan', both, {
    formula: 'min({owed}; {refundable})',
  }),
  paidOut: computedStep(['退还本人', 'paid to the person'], 'yuan', both, {
    formula: '{refundable} − {setOff}',
  }),
  fromPension: computedStep(['从保留的养老金中抵扣', 'to be taken from the kept pension'], 'yuan', both, {
    formula: '{owed} − {setOff}',
  }),
}

/** Step table of {@link StoppedRow}. */
export const stoppedRowSteps: StepTable<StoppedRow> = {
  scheme: inputStep(['停发的待遇', 'pension stopped'], 'text', both),
  place: inputStep(['发放地', 'place'], 'text', both),
  from: computedStep(['重复领取起', 'drawn twice from'], 'month', both, {
    how: { zh: '两份均发放的首月', en: 'first month in which both were paid' },
  }),
  to: computedStep(['止', 'to'], 'month', both, {
    how: { zh: '两份均发放的末月', en: 'last month in which both were paid' },
  }),
  months: computedStep(['重复月数', 'months'], 'months', both, {
    how: { zh: '两份均发放的月数', en: 'months in which both were paid' },
  }),
  drawnTwice: computedStep(['重复领取金额', 'drawn twice'], 'yuan', both, {
    how: { zh: '各段月金额乘月数之和', en: 'amount by month over the stretches' },
  }),
  returned: inputStep(['已退还', 'paid back'], 'yuan', both),
  accountLeft: inputStep(['账户余额', 'account'], 'yuan', both),
  subsidyLeft: inputStep(['政府补贴', 'subsidy'], 'yuan', [between]),
  refundable: computedStep(['可退还', 'to be paid back'], 'yuan', both, {
    formula: '{accountLeft} − {subsidyLeft}',
  }),
}
