import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import { roundingOf, type Fen, type RoundingName, type Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { RecordScheme } from './life.js'
import type { StepReasonCode } from './step-reasons.js'

/** The money that moves with a relation. */
export interface MoveValues {
  readonly month: YearMonth
  readonly scheme: RecordScheme
  readonly place: string | null
  readonly toScheme: RecordScheme
  readonly toPlace: string
  readonly because: StepReasonCode
  readonly accountBalance: Fen
  /** Stays behind: what employers paid in before 1998. */
  readonly staying: Fen
  readonly accountMoved: Fen
  /** Months whose bases move pooled money. */
  readonly poolMonths: number
  readonly poolMoved: Fen
  /** Leaves the former place and arrives at the new one. */
  readonly moved: Fen
}

/** The pooled money of one year, or of a part of it with one share. */
export interface MoveRow {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  readonly bases: Fen
  readonly share: Share
  readonly rounding: RoundingName
  readonly money: Fen
}

const four: Citation = { document: 'national/2009-66', article: '第四条' }
const civil: Citation = { document: 'national/2017-1' }
const sources = [four, civil]

/** Step table of {@link MoveValues}. */
export const moveSteps: StepTable<MoveValues> = {
  month: inputStep(['转移月', 'month of the move'], 'month', sources),
  scheme: inputStep(['原制度', 'former scheme'], 'text', sources),
  place: inputStep(['原参保地', 'former place'], 'text', sources, { shown: (v) => v.place !== null }),
  toScheme: inputStep(['新制度', 'new scheme'], 'text', sources),
  toPlace: inputStep(['新参保地', 'new place'], 'text', sources),
  because: computedStep(['统筹基金是否转移', 'whether pooled money moves'], 'text', sources, {
    how: { zh: '按制度和地方是否改变', en: 'by the change of scheme and place' },
  }),
  accountBalance: inputStep(['个人账户储存额', 'account balance'], 'yuan', [four]),
  staying: computedStep(
    ['1998年以前单位划入部分（留存）', 'paid in by employers before 1998 (stays)'],
    'yuan',
    [four],
    {
      how: { zh: '只在跨省转移时留存', en: 'stays when the province changes' },
      shown: (v) => v.staying > 0,
    },
  ),
  accountMoved: computedStep(['转移的个人账户', 'account that moves'], 'yuan', sources, {
    formula: '{accountBalance} − {staying}',
  }),
  poolMonths: computedStep(
    ['计算统筹基金的月数', 'months whose bases move pooled money'],
    'months',
    sources,
    {
      how: { zh: '各年度之和', en: 'the sum of the years' },
      shown: (v) => v.poolMoved > 0,
    },
  ),
  poolMoved: computedStep(['转移的统筹基金', 'moved from the pooled fund'], 'yuan', sources, {
    how: { zh: '各年度之和', en: 'the sum of the years' },
  }),
  moved: computedStep(['转移资金合计', 'money that moves in all'], 'yuan', sources, {
    formula: '{accountMoved} + {poolMoved}',
  }),
}

/** Step table of {@link MoveRow}. */
export const moveRowSteps: StepTable<MoveRow> = {
  from: inputStep(['起', 'from'], 'month', sources),
  to: inputStep(['止', 'to'], 'month', sources),
  months: inputStep(['月数', 'months'], 'months', sources),
  bases: inputStep(['缴费工资合计', 'sum of the bases'], 'yuan', sources),
  share: parameterStep(['转移比例', 'share that moves'], 'share', 'transfer.pool.employeeShare', sources),
  money: computedStep(['统筹基金', 'pooled money'], 'yuan', sources, {
    formula: '{bases} × {share}',
    rounding: (v) => roundingOf(v.rounding),
  }),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'transfer.rounding', sources),
}
