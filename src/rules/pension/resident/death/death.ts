import { readerOf, type Law, type Notice, type Reader } from '../../../../law/index.js'
import { mulDiv, type Decimal, type Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import { readResidentDeathInput, type ResidentDeathInput, type ResidentDeathRequest } from './death-input.js'
import { residentDeathSteps, type ResidentDeathValues } from './death-steps.js'

/** What is paid once on a death, yuan. */
export interface ResidentDeathAmounts {
  /** Balance of the account for the heirs (个人账户余额继承). */
  readonly inherited: Decimal
  /** Funeral grant (丧葬补助金). */
  readonly funeral: Decimal
  readonly total: Decimal
}

/** What is due on a death. */
export interface EntitledResidentDeath extends Computed<ResidentDeathValues, 'entitled'> {
  readonly amounts: ResidentDeathAmounts
  readonly payments: readonly Payment[]
}

/** The answer to a death. */
export type ResidentDeath = EntitledResidentDeath | Undetermined

/**
 * A death in the residents' scheme (城乡居民养老保险参保人死亡): the whole balance of the account, subsidies included, goes
 * to the heirs, less the account pension drawn; and a funeral grant, in Henan twelve months of the provincial minimum
 * of the basic pension.
 *
 * Interest earned while a pension was drawn is taken as given; without it the result says that it is left out.
 *
 * @returns `entitled` with yuan, paid once; `undetermined` when the law has no grant or no minimum for the month
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 国发〔2014〕8号 第五条; 豫人社办〔2023〕9号
 * @example
 * const death = residentPension.death({ month: '2023-01', accountBalance: '4200.00' }, lawOf('luoyang'))
 * death.outcome === 'entitled' && death.amounts.funeral.toFixed(2) // '1476.00'
 * death.outcome === 'entitled' && death.amounts.total.toFixed(2) // '5676.00'
 */
export function death(input: ResidentDeathInput, law: Law): ResidentDeath {
  const rule = 'residentPension.death'
  const request = readResidentDeathInput(input)
  const reader = readerOf(law)
  const grant = grantOf(request, reader)
  if (grant === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const { month, accountBalance, account, drawnMonths, interest } = request
  const held = accountBalance + interest
  const drawn = Math.min(mulDiv(account, drawnMonths, 1, 'halfUp'), held)
  const inherited = held - drawn
  const values: ResidentDeathValues = {
    month,
    accountBalance,
    account,
    drawnMonths,
    interest,
    drawn: drawn as Fen,
    inherited: inherited as Fen,
    ...grant,
    total: (inherited + grant.funeral) as Fen,
  }
  const shown = present(values, residentDeathSteps)
  const { inherited: heirs, funeral, total } = shown
  const notices = [...ruleNotices(values, residentDeathSteps), ...noticesOf(request)]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'entitled',
    amounts: { inherited: heirs, funeral, total },
    payments: [
      once('inherited', '个人账户余额继承', 'balance of the account for the heirs', heirs, shown.month),
      once('funeral', '丧葬补助金', 'funeral grant', funeral, shown.month),
    ].filter(({ amount }) => !amount.isZero()),
    values: shown,
  }
}

type Grant = Pick<ResidentDeathValues, 'minimum' | 'funeralMonths' | 'funeral'>

function grantOf({ month, funeralGrant }: ResidentDeathRequest, reader: Reader): Grant | undefined {
  if (funeralGrant !== undefined) return { minimum: null, funeralMonths: null, funeral: funeralGrant }
  const funeralMonths = reader.count('residentPension.death.funeralMonths', month)
  const minimum = reader.money('residentPension.basic.amount', month)
  if (funeralMonths === undefined || minimum === undefined) return undefined
  return { minimum, funeralMonths, funeral: mulDiv(minimum, funeralMonths, 1, 'halfUp') as Fen }
}

function once(name: string, zh: string, en: string, amount: Decimal, month: string): Payment {
  return {
    benefit: `residentPension.${name}`,
    zh,
    en,
    amount,
    payer: name === 'inherited' ? 'individualAccount' : 'residentFund',
    periodicity: 'once',
    from: month,
    to: month,
  }
}

function noticesOf({ drawing, interestGiven, funeralGrant }: ResidentDeathRequest): readonly Notice[] {
  const notices: Notice[] = []
  if (drawing && !interestGiven)
    notices.push({
      code: 'estimate',
      subject: 'interest',
      zh: '未提供领取期间利息，按零计，实际余额以账户记录为准',
      en: 'interest while drawing was not given and is left out; the record of the account decides',
    })
  if (funeralGrant !== undefined)
    notices.push({
      code: 'input',
      subject: 'funeral',
      zh: '丧葬补助金由调用方提供',
      en: 'the funeral grant was supplied by the caller',
    })
  return notices
}
