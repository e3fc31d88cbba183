import { readerOf, type Law, type Missing, type Reader } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { readInjuryDeath, type InjuryDeathInput, type InjuryDeathRequest } from './death-input.js'
import { missingForPension } from './death-needs.js'
import { paidAtDeath, paidToDependants } from './death-payments.js'
import { injuryDeathSteps } from './death-steps.js'
import { funeralValues, lumpSumValues, noLumpSum, type InjuryDeathValues } from './death-values.js'
import { decideDependants, type DeterminedDependants } from './dependants.js'
import { firstAward, membersOf, openQuestions, pensionRows, type PensionRow } from './pension-over-time.js'
import { pensionRowSteps } from './pension-steps.js'

/** What a death by work injury brings, yuan. */
export interface InjuryDeathAmounts {
  /** Funeral allowance (丧葬补助金), once. */
  readonly funeral: Decimal
  /** Lump sum (一次性工亡补助金), once; nothing for a death after paid leave. */
  readonly lumpSum: Decimal
  /** Both together. */
  readonly once: Decimal
  /**
   * Dependants' pensions (供养亲属抚恤金) together at the first award, a month. A pension that rests in prison, and that of a
   * child born later, count in it.
   */
  readonly monthly: Decimal
}

/** Benefits after a death by work injury that are due. */
export interface EntitledInjuryDeath extends Computed<InjuryDeathValues, 'entitled'> {
  readonly amounts: InjuryDeathAmounts
  /** Funeral allowance, lump sum, and the pension of each dependant for each stretch of months with one amount. */
  readonly payments: readonly Payment[]
  /** The dependants' pensions as `explain` prints them. */
  readonly rows: readonly ShownValues<PensionRow>[]
  /** Each relative, eligible or not. */
  readonly parts: { readonly dependants: DeterminedDependants }
}

/** The answer to a death by work injury. */
export type InjuryDeath = EntitledInjuryDeath | NotEntitled | Undetermined

const RULE = 'workInjury.death'

/**
 * Benefits after a death by work injury (工亡待遇): the funeral allowance (丧葬补助金, 6 months of the pool area's average wage
 * of the year before), the dependants' pension (供养亲属抚恤金: of the worker's own wage 40 % for the spouse, 30 % for each
 * other dependant, 10 points more for a lone elder or an orphan, together at most the own wage) and the lump sum
 * (一次性工亡补助金: 20 times the national urban disposable income per head of the year before). A death after paid leave with
 * grade 1 to 4 brings the first two. The pension starts in the month after the death and ends as `dependants` says.
 *
 * How a capped pension is shared, and whether it is shared again when somebody leaves, no text says: the caller chooses.
 * Without insurance the employer pays the same. Later yearly rises: `workInjury.adjustThrough`.
 *
 * @returns `entitled` with amounts in yuan, the payments, a row for each pension, the relatives in `parts`; `notEntitled`
 * after paid leave with grade 5 to 10; `undetermined` naming what the law or the caller leaves open
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, and the codes of
 * `workInjury.dependants`; `workInjury.recognisedBeforeDeath`
 * @see 工伤保险条例 第三十九条、第六十二条; 社会保险法 第三十八条、第四十九条; 河南省工伤保险条例 第二十九条、第三十条
 * @example
 * const death = workInjury.death({
 *   death: '2025-05', circumstance: 'atWork', insured: true, ownWage: '6000',
 *   dependants: [
 *     { relationship: 'spouse', sex: 'female', birth: '1965-02', supported: true, incapacitated: false },
 *     { relationship: 'child', sex: 'male', birth: '2010-08', supported: true, incapacitated: false },
 *   ],
 * }, lawOf('luoyang'))
 * death.outcome === 'entitled' && death.amounts.lumpSum.toFixed(2) // '1083760.00'
 * death.outcome === 'entitled' && death.amounts.funeral.toFixed(2) // '43099.80': 6 × 7183.3
 * death.outcome === 'entitled' && death.amounts.monthly.toFixed(2) // '4200.00': 40 % and 30 % of 6000
 */
export function death(input: InjuryDeathInput, law: Law): InjuryDeath {
  const request = readInjuryDeath(input)
  const reader = readerOf(law)
  const afterLeave = request.circumstance === 'afterPaidLeave'
  const lastGrade = afterLeave ? reader.count('workInjury.death.lastGrade', request.death.month) : undefined
  if (lastGrade !== undefined && (request.grade as number) > lastGrade)
    return notEntitled(frameOf(RULE, law, reader), [gradeNotCovered])
  return withRelatives(request, lastGrade ?? null, law, reader)
}

function withRelatives(
  request: InjuryDeathRequest,
  lastGrade: number | null,
  law: Law,
  reader: Reader,
): InjuryDeath {
  const { death: died, circumstance, insured, funeralElsewhere } = request
  const missing: Missing[] = []
  const funeral = funeralValues(died.month, funeralElsewhere, reader)
  const lumpSum =
    circumstance === 'afterPaidLeave' ? noLumpSum : lumpSumValues(died.month, request, reader, missing)
  const rounding = reader.choice('workInjury.rounding', died.month)
  const family = decideDependants(request.dependants, died, law)
  const members = family.assessed === undefined ? [] : membersOf(family.assessed)
  const open = openQuestions(members)
  missing.push(...missingForPension(members.length, open, request))
  if (family.outcome.outcome === 'undetermined') missing.push(...family.outcome.missing)
  const lacks = distinctPaths([...reader.missing, ...missing])
  const parts = { dependants: family.outcome }
  if (
    lacks.length > 0 ||
    funeral === undefined ||
    lumpSum === undefined ||
    rounding === undefined ||
    family.outcome.outcome === 'undetermined'
  )
    return undetermined(frameOf(RULE, law, reader), lacks, parts)
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
  const values: InjuryDeathValues = {
    death: died.month,
    circumstance,
    grade: request.grade,
    lastGrade,
    insured,
    payer,
    funeralElsewhere,
    ...funeral,
    ...lumpSum,
    recognised: request.recognised ?? null,
    rescue: lumpSum.lumpSumRule === 'averageWageMonths' ? (request.rescue as boolean) : null,
    ownWage,
    dependants: members.length,
    sharing: open.sharing ? (request.sharing as string) : null,
    leaving: open.leaving ? (request.leaving as string) : null,
    once: (funeral.funeral + lumpSum.lumpSum) as Fen,
    monthly: firstAward(members, sharing).reduce((sum, { amount }) => sum + amount, 0) as Fen,
  }
  const shown = present(values, injuryDeathSteps)
  return {
    ...frameOf(RULE, law, reader, [
      ...ruleNotices(values, injuryDeathSteps),
      ...(members.length > 0 ? family.outcome.notices : []),
    ]),
    outcome: 'entitled',
    amounts: { funeral: shown.funeral, lumpSum: shown.lumpSum, once: shown.once, monthly: shown.monthly },
    payments: [
      ...paidAtDeath(funeral.funeral, lumpSum.lumpSum, payer, died.month),
      ...paidToDependants(rows, payer),
    ],
    values: shown,
    rows: rows.map((row) => present(row, pensionRowSteps)),
    parts: { dependants: family.outcome },
  }
}

const gradeNotCovered: Reason = {
  code: 'workInjury.death.gradeNotCovered',
  zh: '停工留薪期满后死亡的，只有一级至四级伤残职工的近亲属享受丧葬补助金和供养亲属抚恤金',
  en: 'after paid leave only the family of a worker with grade 1 to 4 is paid',
  sources: [{ document: 'national/2010-586', article: '第三十九条' }],
}

/** What is missing, each path and month once. */
export function distinctPaths(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [`${each.path} ${each.month ?? ''}`, each])).values()]
}
