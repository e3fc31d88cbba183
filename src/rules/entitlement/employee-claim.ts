import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { averageIndex, award } from '../pension/employee/index.js'
import { careerOfRecords } from './career-of-records.js'
import { attempt, keep, keepPaid, lacks, type Findings } from './findings.js'
import { fen, type DrawnPension, type Claimed } from './drawn-pension.js'
import type { Life } from './read-life.js'

/** The employees' pension of a claim: figures of the sheet where they are given, else from the records. */
export function employeePensionOf(
  findings: Findings,
  life: Life,
  claimed: Claimed,
): DrawnPension | undefined {
  const { values, month } = claimed
  const figures = life.input.employee ?? {}
  const index = figures.overallIndex === undefined ? estimatedIndex(findings, life, month) : undefined
  const overallIndex = figures.overallIndex ?? index?.overall
  if (overallIndex === undefined) return undefined
  const actualIndex = figures.actualIndex ?? index?.actual ?? undefined
  const accountBalance = figures.accountBalance ?? values.accountMerged
  const outcome = attempt(findings, 'employee', () =>
    award(
      {
        ...life.person,
        retirement: monthText(month),
        totalMonths: values.countedMonths,
        deemedMonths: values.deemedMonths,
        overallIndex,
        ...(actualIndex !== undefined && { actualIndex }),
        accountBalance,
        ...(figures.localSupplement !== undefined && { localSupplement: figures.localSupplement }),
      },
      findings.law,
    ),
  )
  keepPaid(findings, 'award', outcome, 'employee')
  if (outcome?.outcome !== 'entitled') return undefined
  const firstPayment = readMonth(outcome.firstPayment) as YearMonth
  return {
    scheme: 'employee',
    firstPayment,
    months: values.countedMonths,
    total: fen(outcome.amounts.total),
    account: { balance: fen(accountBalance), item: fen(outcome.amounts.account), from: firstPayment },
  }
}

function estimatedIndex(findings: Findings, life: Life, month: YearMonth) {
  const career = careerOfRecords(life.person, life.input.records)
  if (career === undefined) {
    lacks(
      findings,
      'employee.overallIndex',
      '平均缴费工资指数：同一月份有两条缴费记录，请按核定表填写',
      'the average index: a month stands in two records with bases; take it from the sheet',
    )
    return undefined
  }
  const outcome = attempt(findings, 'records', () => averageIndex(career, monthText(month), findings.law))
  keep(findings, 'averageIndex', outcome, undefined)
  return outcome?.outcome === 'determined' ? outcome.values : undefined
}
