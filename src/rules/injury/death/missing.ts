import { addMonths, monthText, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Missing as Lack, type Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, toDecimal, type Decimal, type Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { distinctPaths } from './death.js'
import { missingForPension } from './death-needs.js'
import { oncePaid, paidAtDeath, paidToDependants } from './death-payments.js'
import { byIncome, funeralValues } from './death-values.js'
import { decideDependants, type DeterminedDependants } from './dependants.js'
import { readMissingWorker, type MissingWorkerInput, type MissingWorkerRequest } from './missing-input.js'
import { missingWorkerSteps, type MissingWorkerValues } from './missing-steps.js'
import { firstAward, membersOf, openQuestions, pensionRows, type PensionRow } from './pension-over-time.js'
import { pensionRowSteps } from './pension-steps.js'

/** Benefits for the family of a missing worker that are due. */
export interface EntitledMissingWorker extends Computed<MissingWorkerValues, 'entitled'> {
  /** Yuan: dependants together a month, the advance, what the declaration of death brings, and what is to be returned. */
  readonly amounts: {
    readonly monthly: Decimal
    readonly advance: Decimal
    readonly remainder: Decimal
    readonly funeral: Decimal
    readonly refund: Decimal
  }
  /** Wages, pensions, advance, rest of the lump sum, funeral allowance; what is to be returned is no payment. */
  readonly payments: readonly Payment[]
  /** The dependants' pensions as `explain` prints them. */
  readonly rows: readonly ShownValues<PensionRow>[]
  /** Each relative, eligible or not. */
  readonly parts: { readonly dependants: DeterminedDependants }
}

/** The answer for the family of a missing worker. */
export type MissingWorker = EntitledMissingWorker | Undetermined

const RULE = 'workInjury.missing'
type Sums = Pick<
  MissingWorkerValues,
  | 'advanceIncome'
  | 'advanceYears'
  | 'advanceShare'
  | 'advance'
  | 'measuredBy'
  | 'income'
  | 'years'
  | 'lumpSum'
  | 'remainder'
  | 'base'
  | 'funeralMonths'
  | 'funeral'
>

/**
 * A worker missing after an accident on a journey for work or in rescue (下落不明): the employer pays the wage for three
 * months, from the fourth month dependants draw their pension; in hardship half of the lump sum may be advanced. A
 * declaration of death brings the lump sum, less the advance, and the funeral allowance. When the worker comes back the
 * pension stops with that month and the lump sum is returned.
 *
 * By which year the lump sum after a declaration of death is measured is open: the civil code takes the day of the
 * accident (`workInjury.missing.deathMonth`).
 *
 * @returns `entitled` with amounts in yuan and the payments; `undetermined` naming what the law or the caller leaves open
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `workInjury.order`, and the
 * codes of `workInjury.dependants`
 * @see 工伤保险条例 第四十一条; 河南省工伤保险条例 第三十二条; 民法典 第四十八条
 * @example
 * const missing = workInjury.missing({
 *   accident: '2024-07', insured: true, monthlyWage: '6500', ownWage: '6000', advance: '2024-11',
 *   dependants: [{ relationship: 'child', sex: 'male', birth: '2012-08', supported: true, incapacitated: false }],
 * }, lawOf('luoyang'))
 * missing.outcome === 'entitled' && missing.amounts.advance.toFixed(2) // '518210.00'
 * missing.outcome === 'entitled' && missing.values.pensionFrom // '2024-10'
 */
export function missing(input: MissingWorkerInput, law: Law): MissingWorker {
  const request = readMissingWorker(input)
  const reader = readerOf(law)
  const { accident, insured, monthlyWage, advance, declaredDead, reappeared } = request
  const wageMonths = reader.count('workInjury.missing.wageMonths', accident.month)
  const rounding = reader.choice('workInjury.rounding', accident.month)
  const sums = sumsOf(request, reader)
  const family = decideDependants(request.dependants, accident, law, wageMonths)
  const pensionFrom = addMonths(accident.month, wageMonths ?? 0)
  const members = family.assessed === undefined ? [] : membersOf(family.assessed, reappeared ?? undefined)
  const open = openQuestions(members)
  const lacks: Lack[] = [...reader.missing, ...missingForPension(members.length, open, request)]
  if (family.outcome.outcome === 'undetermined') lacks.push(...family.outcome.missing)
  if (
    lacks.length > 0 ||
    wageMonths === undefined ||
    rounding === undefined ||
    sums === undefined ||
    family.outcome.outcome === 'undetermined'
  )
    return undetermined(frameOf(RULE, law, reader), distinctPaths(lacks), { dependants: family.outcome })
  const ownWage = members.length > 0 ? (request.ownWage as Fen) : null
  const sharing = {
    ownWage: ownWage ?? (0 as Fen),
    rounding,
    sharing: request.sharing,
    leaving: request.leaving,
  }
  const rows = pensionRows(
    members,
    request.dependants.map(({ name }) => name),
    sharing,
  )
  const payer = insured ? 'injuryFund' : 'employer'
  const values: MissingWorkerValues = {
    accident: accident.month,
    insured,
    payer,
    monthlyWage,
    wageMonths,
    pensionFrom,
    ownWage,
    dependants: members.length,
    sharing: open.sharing ? (request.sharing as string) : null,
    leaving: open.leaving ? (request.leaving as string) : null,
    monthly: firstAward(members, sharing).reduce((sum, { amount }) => sum + amount, 0) as Fen,
    advanced: advance,
    ...sums,
    declaredDead,
    reappeared,
    refund: (reappeared === null ? 0 : sums.advance + sums.remainder) as Fen,
  }
  const shown = present(values, missingWorkerSteps)
  const { monthly, remainder, funeral, refund } = shown
  return {
    ...frameOf(RULE, law, reader, [
      ...ruleNotices(values, missingWorkerSteps),
      ...(members.length > 0 ? family.outcome.notices : []),
    ]),
    outcome: 'entitled',
    amounts: { monthly, advance: shown.advance, remainder, funeral, refund },
    payments: [
      ...wages(values),
      ...paidToDependants(rows, payer),
      ...(advance === null
        ? []
        : oncePaid(
            'workInjury.deathLumpSum',
            ['预支一次性工亡补助金', 'advance of the lump sum at death'],
            sums.advance,
            payer,
            advance,
          )),
      ...(declaredDead === null ? [] : paidAtDeath(sums.funeral, sums.remainder, payer, declaredDead)),
    ],
    values: shown,
    rows: rows.map((row) => present(row, pensionRowSteps)),
    parts: { dependants: family.outcome },
  }
}

/** The wage the employer pays on; not beyond the month of coming back. */
function wages({ accident, monthlyWage, wageMonths, reappeared }: MissingWorkerValues): readonly Payment[] {
  if (wageMonths === 0) return []
  const last = Math.min(addMonths(accident, wageMonths - 1), reappeared ?? Infinity) as YearMonth
  return [
    {
      benefit: 'workInjury.wageWhileMissing',
      zh: '下落不明期间照发的工资',
      en: 'wage paid on while the worker is missing',
      amount: toDecimal(monthlyWage, 2),
      payer: 'employer',
      periodicity: 'monthly',
      from: monthText(accident),
      to: monthText(last),
    },
  ]
}

/** What is paid once: the advance by the year of the accident, and after a declaration of death the rest. */
function sumsOf(request: MissingWorkerRequest, reader: Reader): Sums | undefined {
  const { accident, advance: advanced, declaredDead, funeralElsewhere } = request
  const none = { advanceIncome: null, advanceYears: null, advanceShare: null, advance: 0 as Fen }
  const early = advanced === null ? none : advanceOf(accident.month, reader)
  if (early === undefined) return undefined
  if (declaredDead === null)
    return {
      ...early,
      measuredBy: null,
      income: null,
      years: null,
      lumpSum: 0 as Fen,
      remainder: 0 as Fen,
      base: null,
      funeralMonths: null,
      funeral: 0 as Fen,
    }
  const measuredBy = reader.choice('workInjury.missing.deathMonth', declaredDead)
  if (measuredBy === undefined) return undefined
  const month = measuredBy === 'accident' ? accident.month : declaredDead
  const whole = byIncome(month, month, reader)
  const funeral = funeralValues(month, funeralElsewhere, reader)
  if (whole === undefined || funeral === undefined) return undefined
  const { income, years, lumpSum } = whole
  const remainder = Math.max(lumpSum - early.advance, 0) as Fen
  return { ...early, measuredBy, income, years, lumpSum, remainder, ...funeral }
}

function advanceOf(
  accident: YearMonth,
  reader: Reader,
): Pick<Sums, 'advanceIncome' | 'advanceYears' | 'advanceShare' | 'advance'> | undefined {
  const whole = byIncome(accident, accident, reader)
  const advanceShare = reader.share('workInjury.missing.advanceShare', accident)
  if (whole === undefined || advanceShare === undefined) return undefined
  return {
    advanceIncome: whole.income,
    advanceYears: whole.years,
    advanceShare,
    advance: mulDivMoney(whole.lumpSum, advanceShare, SHARE_ONE, TO_FEN),
  }
}
