import { monthText, type YearMonth } from '../../calendar/index.js'
import { toDecimal, type Decimal } from '../../money/index.js'
import { death as residentDeath } from '../pension/resident/index.js'
import { account as accountInheritance } from '../pension/survivors/index.js'
import type { TransferRecord } from '../pension/transfer/index.js'
import { fen } from './drawn-pension.js'
import { attempt, keep, keepPaid, lacks, type Findings } from './findings.js'
import { stretchOf } from './stretch.js'

/** The schemes that pay at a death; army months count with the employees. */
export type DeathScheme = 'employee' | 'civil' | 'resident'

/** The scheme of a record at a death. */
function schemeOf({ scheme }: TransferRecord): DeathScheme {
  return scheme === 'civil' || scheme === 'resident' ? scheme : 'employee'
}

const RANK: Readonly<Record<DeathScheme, number>> = { resident: 0, employee: 1, civil: 2 }

/** The scheme of the record that ends last; of two that end together the residents' one gives way. */
export function lastScheme(records: readonly TransferRecord[]): DeathScheme {
  const ends = records.flatMap((record) => record.spells.map(({ to }) => ({ scheme: schemeOf(record), to })))
  const last = ends.sort((a, b) => a.to.localeCompare(b.to) || RANK[a.scheme] - RANK[b.scheme]).at(-1)
  return last?.scheme ?? 'employee'
}

/**
 * The accounts that somebody who drew no pension leaves in other schemes than the one that pays the rest: nothing was
 * merged yet, and every account is inherited. Funeral allowance and lump sum are paid by one scheme only.
 */
export function addOtherAccounts(
  findings: Findings,
  records: readonly TransferRecord[],
  paying: DeathScheme,
  month: YearMonth,
): void {
  const others = records.flatMap((record, i) => (schemeOf(record) === paying ? [] : [{ record, i }]))
  if (others.length === 0) return
  findings.notices.push({
    code: 'input',
    subject: 'death.scheme',
    zh: '有多个制度的参保记录：丧葬补助金和抚恤金只由一个制度支付，按最后参保（或指定）的制度计算，其余制度的个人账户另行继承',
    en: 'there are records in several schemes: funeral allowance and lump sum are paid by one of them, here the last (or the one named); accounts in the others are inherited beside them',
  })
  const sums = new Map<DeathScheme, Decimal>()
  for (const { record, i } of others) {
    if (record.account === undefined) {
      if (record.spells.some(({ kind = 'paid' }) => kind === 'paid'))
        lacks(findings, `records[${i}].account`, '该参保记录的个人账户余额', 'the account of that record')
      continue
    }
    const balance = toDecimal(fen(record.account.balance), 2)
    const scheme = schemeOf(record)
    sums.set(scheme, balance.plus(sums.get(scheme) ?? 0))
  }
  for (const [scheme, accountBalance] of sums) addAccount(findings, scheme, accountBalance, month)
}

function addAccount(
  findings: Findings,
  scheme: DeathScheme,
  accountBalance: Decimal,
  month: YearMonth,
): void {
  const death = monthText(month)
  if (scheme !== 'resident') {
    const inherited = attempt(findings, 'death', () =>
      accountInheritance({ death, accountBalance }, findings.law),
    )
    if (inherited?.outcome !== 'notEntitled') keepPaid(findings, `${scheme}Inheritance`, inherited, 'death')
    return
  }
  const outcome = attempt(findings, 'death', () =>
    residentDeath({ month: death, accountBalance, funeralGrant: 0 }, findings.law),
  )
  if (outcome?.outcome !== 'entitled') return keep(findings, 'residentInheritance', outcome, 'death')
  findings.parts['residentInheritance'] = outcome
  findings.stretches.push(...outcome.payments.map(stretchOf))
}
