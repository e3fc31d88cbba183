import { yearOf, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice, type Reader } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import type { Payer, Payment } from '../../../payment.js'
import { scaledValues } from '../../../present.js'
import { national } from '../benefit-words.js'
import { disabilityOf, type EntitledDisability } from '../disability/disability.js'
import type { DisabilityRequest } from '../disability/disability-input.js'
import { disabilitySteps } from '../disability/disability-steps.js'
import type { DisabilityValues } from '../disability/disability-values.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { readRegradeInput, type RegradeInput, type RegradeRequest } from './regrade-input.js'
import { regradeSteps, type RegradeValues } from './regrade-steps.js'
import { lackingOf } from './second-injury.js'
import { nursingStretches, paidOver, type NursingStretch } from './nursing-stretches.js'

/** Benefits after a new grading. */
export interface EntitledRegrading extends EntitledInjury<RegradeValues> {
  readonly amounts: {
    /** Yuan, new less old; 0 after a review. */
    readonly lumpSumDifference: Decimal
    /** Yuan a month at the new grade; 0 where none is due. */
    readonly allowance: Decimal
    /** Yuan by the new level in the first month; 0 where none is due. */
    readonly nursing: Decimal
  }
  readonly parts: { readonly first: EntitledDisability; readonly renewed: EntitledDisability }
}

/** The answer to a new grading. */
export type Regrading = EntitledRegrading | NotEntitled | Undetermined

/**
 * A new grading (再次鉴定、复查鉴定). On appeal the new grade reaches back to the month after the first grading: the
 * one-off allowance is settled, and so are the months paid since. After a review, which may be asked for a year after
 * the first grading, benefits follow the new grade from the month after it and the one-off allowance is not done again.
 *
 * The allowance is that of the grade without the yearly adjustments between; nursing is set anew each January.
 *
 * @returns `entitled` with the difference of the lump sum, yuan a month at the new grade, and arrears; both gradings as
 * `parts`; `notEntitled` for a review that was asked for too early; `undetermined` as `workInjury.disability`
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `workInjury.order`,
 * `workInjury.fieldWithoutMeaning`
 * @see 工伤保险条例 第二十六条、第二十八条; 河南省工伤保险条例 第三十条
 * @example
 * const months = { injury: '2023-05', firstGraded: '2024-02', regraded: '2024-06' } as const
 * const grading = { ...months, way: 'appeal', oldGrade: 8, newGrade: 7 } as const
 * const renewed = workInjury.regrade({ ...grading, ownWage: '5000', insured: true }, lawOf('luoyang'))
 * renewed.outcome === 'entitled' && renewed.amounts.lumpSumDifference.toFixed(2) // '10000.00': 13 less 11 months
 */
export function regrade(input: RegradeInput, law: Law): Regrading {
  const rule = 'workInjury.regrade'
  const request = readRegradeInput(input)
  const { way, firstGraded, applied, regraded } = request
  const reader = readerOf(law)
  const isReview = way === 'review'
  const reviewAfter = isReview ? reader.count('workInjury.regrade.reviewAfter', firstGraded) : null
  if (
    isReview &&
    typeof reviewAfter === 'number' &&
    applied !== undefined &&
    applied < firstGraded + reviewAfter
  )
    return notEntitled(frameOf(rule, law, reader), [TOO_EARLY])
  const first = disabilityOf(gradingOf(request, 'old'), law, readerOf(law))
  const renewed = disabilityOf(gradingOf(request, 'new'), law, readerOf(law))
  const notices = [...first.notices, ...renewed.notices]
  if (first.outcome !== 'entitled' || renewed.outcome !== 'entitled' || reviewAfter === undefined) {
    const missing = [...reader.missing, ...lackingOf([first, renewed])]
    return undetermined(frameOf(rule, law, reader, notices), missing, { first, renewed })
  }
  const then = scaledValues<DisabilityValues>(first.values, disabilitySteps)
  const now = scaledValues<DisabilityValues>(renewed.values, disabilitySteps)
  const monthsBack = isReview ? null : Math.max(regraded - now.firstPayment + 1, 0)
  const settled = isReview ? NOTHING_BACK : nursingBack(request, now.firstPayment, reader)
  if (settled === undefined)
    return undetermined(frameOf(rule, law, reader, notices), reader.missing, { first, renewed })
  const [newAllowance, newNursing] = [now.allowance ?? (0 as Fen), now.nursing ?? (0 as Fen)]
  const [oldAllowance, oldNursing] = [then.allowance ?? (0 as Fen), then.nursing ?? (0 as Fen)]
  const values: RegradeValues = {
    ...{ way, injury: request.injury, recognised: request.recognised ?? null },
    ...{ firstGraded, applied: applied ?? null, reviewAfter, regraded },
    ...{ oldGrade: request.oldGrade, newGrade: request.newGrade, from: now.firstPayment },
    oldLumpSum: isReview ? null : then.lumpSum,
    newLumpSum: isReview ? null : now.lumpSum,
    lumpSumDifference: (isReview ? 0 : now.lumpSum - then.lumpSum) as Fen,
    oldAllowance: isReview ? null : oldAllowance,
    oldNursing: isReview ? null : oldNursing,
    ...{ newAllowance, newNursing, monthsBack },
    allowanceArrears: monthsBack === null ? null : (((newAllowance - oldAllowance) * monthsBack) as Fen),
    nursingArrears:
      monthsBack === null ? null : ((paidOver(settled.renewed) - paidOver(settled.first)) as Fen),
  }
  const fund = fundOrEmployer(request.insured)
  const due = Math.max(values.lumpSumDifference, 0) as Fen
  const payments = [
    injuryPayment('workInjury.lumpSumDifference', due, fund, 'once', now.lumpSumDue),
    ...renewed.payments.filter(
      ({ benefit, periodicity }) =>
        periodicity === 'monthly' && !(benefit === 'workInjury.nursing' && settled.renewed.length > 0),
    ),
    ...nursingPayments(settled.renewed, fund),
  ]
  const outcome = entitledInjury(rule, law, reader, values, regradeSteps, payments, [
    ...notices,
    ...oddNotices(values, then, now),
  ])
  const { lumpSumDifference, newAllowance: allowance, newNursing: nursing } = outcome.values
  return { ...outcome, amounts: { lumpSumDifference, allowance, nursing }, parts: { first, renewed } }
}

/** Nursing from the first month at the new grade through the new grading, by both levels. */
interface NursingBack {
  readonly first: readonly NursingStretch[]
  readonly renewed: readonly NursingStretch[]
}
const NOTHING_BACK: NursingBack = { first: [], renewed: [] }

function nursingBack(
  { firstGraded, regraded, oldNursing, newNursing }: RegradeRequest,
  from: YearMonth,
  reader: Reader,
): NursingBack | undefined {
  const first = nursingStretches(oldNursing, firstGraded, from, regraded, reader)
  const renewed = nursingStretches(newNursing, firstGraded, from, regraded, reader)
  return first && renewed && { first, renewed }
}

/** Nursing by the new level; the amount of the last year goes on. */
function nursingPayments(stretches: readonly NursingStretch[], payer: Payer): readonly Payment[] {
  return stretches.map(({ from, to, amount }, i) =>
    injuryPayment(
      'workInjury.nursing',
      amount,
      payer,
      'monthly',
      from,
      i === stretches.length - 1 ? null : to,
    ),
  )
}

/** A grading as `workInjury.disability` takes it: on appeal the new one stands in the place of the first. */
function gradingOf(request: RegradeRequest, which: 'old' | 'new'): DisabilityRequest {
  const { injury, recognised, firstGraded, regraded, way } = request
  const { ownWage, insured, placed, ownContributions, wageCategory } = request
  return {
    injury,
    recognised,
    graded: which === 'new' && way === 'review' ? regraded : firstGraded,
    claimed: which === 'new' ? regraded : undefined,
    grade: request[`${which}Grade`],
    nursing: request[`${which}Nursing`],
    ...{ ownWage, insured, placed, ownContributions, wageCategory },
    ...{ meanWage: undefined, trueMeanWage: undefined, oldWound: false, stopped: undefined },
  }
}

function oddNotices(values: RegradeValues, then: DisabilityValues, now: DisabilityValues): readonly Notice[] {
  const { lumpSumDifference, allowanceArrears, nursingArrears } = values
  const overpaid = [lumpSumDifference, allowanceArrears ?? 0, nursingArrears ?? 0].some((each) => each < 0)
  const moved =
    allowanceArrears !== null && then.allowance !== null && now.allowancePayer !== then.allowancePayer
  const across =
    allowanceArrears !== null && allowanceArrears !== 0 && yearOf(values.regraded) > yearOf(values.from)
  return [
    ...(overpaid ? [OVERPAID] : []),
    ...(moved ? [PAYER_MOVED] : []),
    ...(across ? [WITHOUT_ADJUSTMENTS] : []),
  ]
}

const TOO_EARLY: Reason = {
  code: 'workInjury.reviewTooEarly',
  zh: '自鉴定结论作出之日起1年后，才可以申请复查鉴定',
  en: 'a review may be asked for a year after the grading, not before',
  sources: [national('第二十八条')],
}
const OVERPAID: Notice = {
  code: 'rule.unsettled',
  subject: 'lumpSumDifference',
  zh: '新等级低于原等级，差额为多发；如何退还或抵扣未见明文',
  en: 'the new grade is lighter, so the difference was overpaid; how it is returned was not seen in any text',
}
const PAYER_MOVED: Notice = {
  code: 'rule.unsettled',
  subject: 'allowanceArrears',
  zh: '新旧等级的伤残津贴支付方不同，双方如何结算未见明文',
  en: 'the allowance has another payer at the new grade; how the two settle was not seen in any text',
}
const WITHOUT_ADJUSTMENTS: Notice = {
  code: 'estimate',
  subject: 'allowanceArrears',
  zh: '追溯期间跨年：伤残津贴补发未计历年调整和最低工资的提高',
  en: 'the months settled reach into another year: yearly adjustments and rises of the minimum wage between are not in the arrears of the allowance',
}
