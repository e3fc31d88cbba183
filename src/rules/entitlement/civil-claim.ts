import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { award } from '../pension/civil/index.js'
import { attempt, keepPaid, lacks, type Findings } from './findings.js'
import { fen, type DrawnPension, type Claimed } from './drawn-pension.js'
import type { Life } from './read-life.js'

/** The pension of a government or public institution of a claim, by the figures given. */
export function civilPensionOf(findings: Findings, life: Life, claimed: Claimed): DrawnPension | undefined {
  const { values, month } = claimed
  const figures = life.input.civil
  if (figures === undefined) {
    lacks(
      findings,
      'civil',
      '机关事业单位养老金的核定资料（参加工作时间、指数等）',
      'the figures of the civil pension: start of work, indices and the rest of the sheet',
    )
    return undefined
  }
  const accountBalance = figures.accountBalance ?? values.accountMerged
  const outcome = attempt(findings, 'civil', () =>
    award(
      {
        ...life.person,
        ...figures,
        retirement: monthText(month),
        totalMonths: values.countedMonths,
        deemedMonths: values.deemedMonths,
        accountBalance,
      },
      findings.law,
    ),
  )
  keepPaid(findings, 'award', outcome, 'civil')
  if (outcome?.outcome !== 'entitled') return undefined
  const firstPayment = readMonth(outcome.firstPayment) as YearMonth
  return {
    scheme: 'civil',
    firstPayment,
    months: values.countedMonths,
    total: fen(outcome.amounts.total),
    account: { balance: fen(accountBalance), item: fen(outcome.amounts.account), from: firstPayment },
  }
}
