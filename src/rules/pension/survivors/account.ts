import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Missing } from '../../../law/index.js'
import { parseScaled, type Decimal, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { accountSteps, type AccountInheritanceValues } from './account-steps.js'
import { MOST_MONEY } from './benefit-input.js'

/** The individual account of somebody who died. */
export interface AccountInheritanceInput {
  /** Month of death 'YYYY-MM'. */
  readonly death: string
  /** What is left in the account with interest, yuan; `employeePension.account` and `accountAfterAward` compute it. */
  readonly accountBalance: DecimalInput
  /** The part of it from own contributions with interest, yuan; needed for deaths before July 2011. */
  readonly ownPart?: DecimalInput
}

/** An inheritance that is due. */
export interface EntitledAccountInheritance extends Computed<AccountInheritanceValues, 'entitled'> {
  /** Yuan, paid once. */
  readonly amounts: { readonly amount: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer for an account. */
export type AccountInheritance = EntitledAccountInheritance | NotEntitled | Undetermined

const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }

/** The wire shape of {@link AccountInheritanceInput}. */
export const accountInheritanceShape: Shape<AccountInheritanceInput> = objectOf(
  {
    death: monthField('month of death'),
    accountBalance: decimalField(MONEY, 'rest of the individual account, yuan'),
    ownPart: optional(decimalField(MONEY, 'part from own contributions, yuan')),
  },
  'the individual account of somebody who died',
)

/**
 * The individual account after a death (个人账户余额继承): the heirs take the rest of it in one sum, since July 2011 the
 * whole, before only the part from own contributions with interest. It comes from the account and beside the survivors'
 * benefits of the pooled fund, whatever the person died of.
 *
 * @returns `entitled` with the amount in yuan; `notEntitled` when nothing is left; `undetermined` without the own part
 * where it decides
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `survivors.ownPartAboveBalance`
 * @see 社会保险法 第十四条; 国发〔1997〕26号
 * @example
 * const rest = survivors.account({ death: '2023-06', accountBalance: '38211.45' }, lawOf('luoyang'))
 * rest.outcome === 'entitled' && rest.amounts.amount.toFixed(2) // '38211.45'
 */
export function account(input: AccountInheritanceInput, law: Law): AccountInheritance {
  const rule = 'survivors.account'
  const request = readInput(input)
  const reader = readerOf(law)
  const scope = reader.choice('survivors.account', request.death)
  const own = scope === 'ownPart'
  const missing = [...(own && request.ownPart === undefined ? [OWN_PART] : []), ...reader.missing]
  if (missing.length > 0 || scope === undefined) return undetermined(frameOf(rule, law, reader), missing)
  const { death, accountBalance } = request
  const ownPart = own ? (request.ownPart ?? null) : null
  const amount = ownPart ?? accountBalance
  if (amount === 0) return notEntitled(frameOf(rule, law, reader), [USED_UP])
  const values: AccountInheritanceValues = { death, scope, accountBalance, ownPart, amount }
  const shown = present(values, accountSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, accountSteps)),
    outcome: 'entitled',
    amounts: { amount: shown.amount },
    payments: [
      {
        benefit: 'survivors.account',
        zh: '个人账户余额',
        en: 'rest of the individual account',
        amount: shown.amount,
        payer: 'individualAccount',
        periodicity: 'once',
        from: shown.death,
        to: shown.death,
      },
    ],
    values: shown,
  }
}

const OWN_PART: Missing = {
  kind: 'input',
  path: 'ownPart',
  zh: '缺少个人缴费部分本息：2011年7月以前只继承该部分',
  en: 'needs the part from own contributions with interest: before July 2011 only that part is inherited',
}
const USED_UP = {
  code: 'survivors.accountUsedUp',
  zh: '个人账户已无余额',
  en: 'nothing is left in the individual account',
  sources: [{ document: 'national/sil', article: '第十四条' }],
} as const

interface AccountInheritanceRequest {
  readonly death: YearMonth
  readonly accountBalance: Fen
  readonly ownPart: Fen | undefined
}

function readInput(input: AccountInheritanceInput): AccountInheritanceRequest {
  const issues = shapeIssues(accountInheritanceShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const read = (value: DecimalInput) => parseScaled(value, MONEY, [], []) as Fen
  const accountBalance = read(input.accountBalance)
  const ownPart = input.ownPart === undefined ? undefined : read(input.ownPart)
  if (ownPart !== undefined && ownPart > accountBalance)
    throw new ShebaoError('input', [
      {
        code: 'survivors.ownPartAboveBalance',
        path: ['ownPart'],
        message: 'is part of the balance and cannot lie above it',
      },
    ])
  return { death: readMonth(input.death) as YearMonth, accountBalance, ownPart }
}
