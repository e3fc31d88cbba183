import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of an inherited account. */
export interface AccountInheritanceValues {
  readonly death: YearMonth
  /** `whole` since July 2011, `ownPart` before. */
  readonly scope: 'ownPart' | 'whole'
  readonly accountBalance: Fen
  /** Null where the whole is inherited. */
  readonly ownPart: Fen | null
  readonly amount: Fen
}

const law: Citation = { document: 'national/sil', article: '第十四条' }
const before: Citation = { document: 'national/1997-26' }

/** Step table of {@link AccountInheritanceValues}. */
export const accountSteps: StepTable<AccountInheritanceValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [law]),
  scope: parameterStep(['继承范围', 'what is inherited'], 'text', 'survivors.account', [law, before]),
  accountBalance: inputStep(['个人账户余额', 'rest of the individual account'], 'yuan', [law]),
  ownPart: inputStep(['其中个人缴费部分本息', 'part from own contributions'], 'yuan', [before], {
    shown: (v) => v.ownPart !== null,
  }),
  amount: computedStep(['继承金额', 'amount inherited'], 'yuan', [law, before], {
    formula: (v) => (v.ownPart === null ? '{accountBalance}' : '{ownPart}'),
  }),
}
