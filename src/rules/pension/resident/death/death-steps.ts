import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { ACCOUNT_AND_BENEFITS } from '../sources.js'

/** The values of what is paid on a death. */
export interface ResidentDeathValues {
  readonly month: YearMonth
  readonly accountBalance: Fen
  /** Account item drawn a month, 0 for somebody who drew no pension. */
  readonly account: Fen
  readonly drawnMonths: number
  readonly interest: Fen
  readonly drawn: Fen
  /** What the heirs receive, subsidies included. */
  readonly inherited: Fen
  /** Basic pension of the month of death; null for a grant given by the caller. */
  readonly minimum: Fen | null
  /** Months of it; null for a grant given by the caller. */
  readonly funeralMonths: number | null
  readonly funeral: Fen
  readonly total: Fen
}

const grant: Citation = { document: 'henan/2023-9' }
const isDrawing = (v: ResidentDeathValues) => v.drawnMonths > 0
const byLaw = (v: ResidentDeathValues) => v.minimum !== null

/** Step table of {@link ResidentDeathValues}. */
export const residentDeathSteps: StepTable<ResidentDeathValues> = {
  month: inputStep(['死亡月', 'month of death'], 'month', [ACCOUNT_AND_BENEFITS]),
  accountBalance: inputStep(['个人账户储存额', 'balance of the account'], 'yuan', [ACCOUNT_AND_BENEFITS]),
  account: inputStep(
    ['已领个人账户养老金', 'account pension drawn a month'],
    'yuan/month',
    [ACCOUNT_AND_BENEFITS],
    {
      shown: isDrawing,
    },
  ),
  drawnMonths: inputStep(['已领月数', 'months drawn'], 'months', [ACCOUNT_AND_BENEFITS], {
    shown: isDrawing,
  }),
  interest: inputStep(['领取期间利息', 'interest while drawing'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    shown: (v) => v.interest > 0,
  }),
  drawn: computedStep(['已从账户领取', 'drawn from the account'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: 'min({account} × {drawnMonths}; {accountBalance} + {interest})',
    evidence: 'recalled',
    shown: isDrawing,
  }),
  inherited: computedStep(['依法继承的账户余额', 'balance inherited'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: '{accountBalance} + {interest} − {drawn}',
    evidence: 'recalled',
  }),
  minimum: parameterStep(
    ['基础养老金最低标准', 'minimum of the basic pension'],
    'yuan/month',
    'residentPension.basic.amount',
    [grant],
    { shown: byLaw },
  ),
  funeralMonths: parameterStep(
    ['丧葬补助金月数', 'months of it as funeral grant'],
    'months',
    'residentPension.death.funeralMonths',
    [grant],
    { shown: byLaw },
  ),
  funeral: computedStep(['丧葬补助金', 'funeral grant'], 'yuan', [grant], {
    formula: (v) => (byLaw(v) ? '{minimum} × {funeralMonths}' : null),
    how: { zh: '由调用方提供', en: 'given by the caller' },
  }),
  total: computedStep(['合计', 'in all'], 'yuan', [ACCOUNT_AND_BENEFITS, grant], {
    formula: '{inherited} + {funeral}',
  }),
}
