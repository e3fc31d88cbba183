import { monthText, readMonth, union, intervalMonths, type YearMonth } from '../../calendar/index.js'
import { toDecimal } from '../../money/index.js'
import { deathBenefit } from '../pension/civil/index.js'
import { accountAfterAward } from '../pension/employee/index.js'
import { death as residentDeath } from '../pension/resident/index.js'
import { account as accountInheritance, benefit, type BenefitInput } from '../pension/survivors/index.js'
import { death as joblessDeath } from '../unemployment/index.js'
import type { TransferRecord } from '../pension/transfer/index.js'
import type { DrawnPension } from './drawn-pension.js'
import { addOtherAccounts, lastScheme, type DeathScheme } from './death-scheme.js'
import { attempt, keep, keepPaid, lacks, type Findings } from './findings.js'
import type { DeathOfLife } from './life-input.js'
import { isOfLaw, lastPlace } from './place-of-law.js'
import type { Life } from './read-life.js'
import { isDue, type Stretch } from './stretch.js'

/** What was drawn at death: a pension, an allowance, or nothing. */
export interface DrawnAtDeath {
  readonly pension: DrawnPension | undefined
  readonly allowance: DrawnPension | undefined
  /** Unemployment benefit, by month. */
  readonly jobless: readonly Stretch[]
}

/** What a death before or in a month brings: by the scheme that paid, else the one named, else that of the last record. */
export function addDeath(findings: Findings, life: Life, drawnAt: DrawnAtDeath, through: YearMonth): void {
  const { death, input } = life
  if (death === undefined || death > through || input.death === undefined) return
  const drawnFrom = drawnAt.pension?.scheme ?? (drawnAt.allowance && 'employee')
  const scheme = drawnFrom ?? input.death.scheme ?? lastScheme(input.records)
  if (drawnFrom === undefined) {
    const place = scheme === 'resident' ? input.household : lastPlace(input.records)
    if (!isOfLaw(findings, place)) return
    addOtherAccounts(findings, input.records, scheme, death)
  } else checkScheme(findings, input.death, drawnFrom)
  if (scheme === 'resident') addResidentDeath(findings, death, input.death, drawnAt.pension)
  else if (scheme === 'civil') addCivilDeath(findings, death, input.death, drawnAt.pension)
  else addEmployeeDeath(findings, life, death, input.death, drawnAt)
}

/** Of a pensioner the scheme that paid the pension pays at death, too. */
function checkScheme(findings: Findings, { scheme }: DeathOfLife, drawnFrom: DeathScheme): void {
  if (scheme === undefined || scheme === drawnFrom) return
  findings.issues.push({
    code: 'entitlement.schemeOfDeath',
    path: ['death', 'scheme'],
    message: `is not the scheme that paid the pension, ${drawnFrom}`,
    received: scheme,
  })
}

function addEmployeeDeath(
  findings: Findings,
  life: Life,
  month: YearMonth,
  death: DeathOfLife,
  { pension, allowance, jobless }: DrawnAtDeath,
): void {
  const status = pension ? 'retired' : allowance ? 'incapacityAllowance' : (death.insuredAs ?? 'employed')
  const drawn = pension ?? allowance
  const contributionMonths = drawn?.months ?? monthsOf(life.input.records, month)
  const { cause } = death
  if (drawn === undefined && cause !== 'workInjury' && jobless.some((each) => isDue(each, month)))
    addJoblessDeath(findings, month, { ...death, cause }, contributionMonths)
  else if (contributionMonths > 0) {
    const asked: BenefitInput = {
      death: monthText(month),
      status,
      cause: death.cause,
      contributionMonths,
      ...(drawn && { pensionMonths: monthsDrawn(drawn, month) }),
      ...(death.ownContributions !== undefined && { ownContributions: death.ownContributions }),
      ...(death.meanWage !== undefined && { meanWage: death.meanWage }),
      ...(death.funeralElsewhere !== undefined && { funeralElsewhere: death.funeralElsewhere }),
    }
    keepPaid(
      findings,
      'survivors',
      attempt(findings, 'death', () => benefit(asked, findings.law)),
      'death',
    )
  }
  addInheritance(findings, month, death, drawn)
}

/** Who died of a work injury is asked about like anybody else: the fund of that insurance pays. */
type JoblessCause = Exclude<DeathOfLife['cause'], 'workInjury'>

/** Of somebody who drew unemployment benefit its fund pays what an employed worker's family gets (社会保险法 第四十九条). */
function addJoblessDeath(
  findings: Findings,
  month: YearMonth,
  { cause, ...death }: DeathOfLife & { readonly cause: JoblessCause },
  contributionMonths: number,
): void {
  const asked = {
    death: monthText(month),
    received: 'benefit',
    cause,
    monthDrawn: true,
    funeralElsewhere: death.funeralElsewhere ?? false,
    ...(contributionMonths > 0 && { contributionMonths }),
    ...(death.ownContributions !== undefined && { ownContributions: death.ownContributions }),
    ...(death.meanWage !== undefined && { meanWage: death.meanWage }),
    ...(death.dependants !== undefined && { dependants: death.dependants }),
    ...(death.publicGood !== undefined && { publicGood: death.publicGood }),
  } as const
  keepPaid(
    findings,
    'survivors',
    attempt(findings, 'death', () => joblessDeath(asked, findings.law)),
    'death',
  )
}

/** The rest of an employee's account: as given, else what the award leaves after the payments. */
function addInheritance(
  findings: Findings,
  month: YearMonth,
  death: DeathOfLife,
  pension: DrawnPension | undefined,
): void {
  const left = death.accountBalance ?? leftOf(findings, month, pension)
  if (left === undefined) return
  const inherited = attempt(findings, 'death', () =>
    accountInheritance(
      {
        death: monthText(month),
        accountBalance: left,
        ...(death.ownPart !== undefined && { ownPart: death.ownPart }),
      },
      findings.law,
    ),
  )
  if (inherited?.outcome !== 'notEntitled') keepPaid(findings, 'inheritance', inherited, 'death')
}

function leftOf(findings: Findings, month: YearMonth, pension: DrawnPension | undefined) {
  const paying = pension?.account
  if (paying === undefined) {
    lacks(findings, 'death.accountBalance', '死亡时个人账户余额', 'the balance of the account at death')
    return undefined
  }
  if (month < paying.from) return toDecimal(paying.balance, 2)
  const ledger = attempt(findings, 'death', () =>
    accountAfterAward(
      {
        balance: toDecimal(paying.balance, 2),
        monthlyItem: toDecimal(paying.item, 2),
        firstPayment: monthText(paying.from),
        through: monthText(month),
      },
      findings.law,
    ),
  )
  keep(findings, 'accountAfterAward', ledger, undefined)
  return ledger?.outcome === 'determined' ? ledger.values.balance : undefined
}

function addCivilDeath(
  findings: Findings,
  month: YearMonth,
  death: DeathOfLife,
  pension: DrawnPension | undefined,
): void {
  const { basicPay } = death
  if (basicPay === undefined) {
    lacks(
      findings,
      'death.basicPay',
      '基本工资或基本退休费：机关事业单位抚恤金以此计算',
      'the basic pay or basic retirement pay: the compensation of a public institution rests on it',
    )
    return
  }
  const left = death.accountBalance ?? leftOf(findings, month, pension)
  const outcome = attempt(findings, 'death', () =>
    deathBenefit(
      {
        month: monthText(month),
        cause: death.cause === 'workInjury' ? 'workRelated' : 'illness',
        status: pension === undefined ? 'inService' : 'retired',
        basicPay,
        ...(left !== undefined && { accountBalance: left }),
      },
      findings.law,
    ),
  )
  keepPaid(findings, 'survivors', outcome, 'death')
}

function addResidentDeath(
  findings: Findings,
  month: YearMonth,
  death: DeathOfLife,
  pension: DrawnPension | undefined,
): void {
  const paying = pension?.account
  const accountBalance = death.accountBalance ?? (paying && toDecimal(paying.balance, 2))
  if (accountBalance === undefined) {
    lacks(findings, 'death.accountBalance', '死亡时个人账户余额', 'the balance of the account at death')
    return
  }
  const drawn =
    pension === undefined || paying === undefined || death.accountBalance !== undefined
      ? {}
      : { drawn: { account: toDecimal(paying.item, 2), months: monthsDrawn(pension, month) } }
  const outcome = attempt(findings, 'death', () =>
    residentDeath({ month: monthText(month), accountBalance, ...drawn }, findings.law),
  )
  keepPaid(findings, 'survivors', outcome, 'death')
}

function monthsDrawn({ firstPayment }: DrawnPension, death: YearMonth): number {
  return Math.max(0, death - firstPayment + 1)
}

/** Months of the employees' records up to the death, each once. */
function monthsOf(records: readonly TransferRecord[], death: YearMonth): number {
  const spells = records
    .filter(({ scheme }) => scheme !== 'resident')
    .flatMap(({ spells: own }) => own)
    .flatMap(({ from, to }) => {
      const interval = { from: readMonth(from) as YearMonth, to: readMonth(to) as YearMonth }
      if (interval.from > death) return []
      return interval.to > death ? { ...interval, to: death } : interval
    })
  return union(spells).reduce((sum, interval) => sum + intervalMonths(interval), 0)
}
