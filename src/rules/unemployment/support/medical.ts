import { readerOf, type Citation, type Law, type Reader } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { earlierMedicalSteps, type EarlierMedicalValues } from './earlier-medical-steps.js'
import { earlierMedicalValues } from './earlier-medical-values.js'
import { readMedicalInput, type MedicalInput, type MedicalRequest } from './medical-input.js'
import { medicalSteps, type MedicalValues } from './medical-steps.js'
import { medicalValues } from './medical-values.js'
import { besideReasons } from './received.js'

/** The medical contributions of a month that the unemployment fund pays. */
export interface EntitledMedical extends Computed<MedicalValues, 'entitled'> {
  readonly rule: 'unemployment.medical'
  /** Yuan a month; `maternity` is null where the text does not name it. */
  readonly amounts: {
    readonly employer: Decimal
    readonly employee: Decimal
    readonly maternity: Decimal | null
    readonly total: Decimal
  }
  readonly payments: readonly Payment[]
}

/** The medical aid of a month before July 2011. */
export interface EntitledEarlierMedical extends Computed<EarlierMedicalValues, 'entitled'> {
  readonly rule: 'unemployment.medicalBefore2011'
  /** Yuan: the aid of the month, and that for inpatient care (null without it). */
  readonly amounts: { readonly monthly: Decimal; readonly inpatient: Decimal | null }
  readonly payments: readonly Payment[]
}

/** The answer on medical care. */
export type Medical = EntitledMedical | EntitledEarlierMedical | NotEntitled | Undetermined

/**
 * Medical care of somebody who draws the unemployment benefit (失业人员医疗保险费、医疗补助金), paid by the unemployment
 * fund.
 *
 * Since July 2011 the person is insured like an employee and the fund pays both parts, maternity insurance included
 * since December 2023. Base and rates are those of the place's medical insurance; they are declared gaps that `law.with`
 * fills. Before, in Henan, a tenth of the benefit was paid a month, and 70 % of inpatient costs up to ten months of
 * benefit (eighteen for people honoured or injured for the public good).
 *
 * @returns `entitled` with yuan of the month and who is paid; `notEntitled` for somebody who draws no benefit, or the
 * jobless aid alone; `undetermined` naming the base, rate or standard that is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.fieldWithoutMeaning`
 * @see 社会保险法 第四十八条; 社会保险经办条例 第二十四条; 河南省失业保险条例（2001年） 第二十五条
 * @example
 * const aid = unemployment.medical({ month: '2010-08', received: 'benefit' }, lawOf('luoyang'))
 * aid.outcome === 'entitled' && aid.rule === 'unemployment.medicalBefore2011' && aid.amounts.monthly.toFixed(2) // '64.00'
 */
export function medical(input: MedicalInput, law: Law): Medical {
  const request = readMedicalInput(input)
  const reader = readerOf(law)
  const regime = reader.choice('unemployment.medical.rule', request.month)
  const rule = regime === 'medicalAllowance' ? 'unemployment.medicalBefore2011' : 'unemployment.medical'
  const reasons = besideReasons(request.received, request.month, 'other', SOURCES, reader)
  if (reasons !== undefined && reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (regime === 'medicalAllowance') return earlierMedical(request, law, reader)
  const values = regime === undefined ? undefined : medicalValues(request, reader)
  if (values === undefined || reader.missing.length > 0)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const shown = present(values, medicalSteps)
  const { employer, employee, maternityAmount: maternity, total } = shown
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, medicalSteps)),
    rule: 'unemployment.medical',
    outcome: 'entitled',
    amounts: { employer, employee, maternity, total },
    payments: [
      {
        benefit: 'unemployment.medicalContributions',
        zh: '失业人员职工医疗保险费',
        en: 'medical contributions of an unemployed person',
        amount: total,
        payer: 'unemploymentFund',
        periodicity: 'monthly',
        from: shown.month,
        to: shown.month,
      },
    ],
    values: shown,
  }
}

/** The rule of Henan before July 2011. */
function earlierMedical(request: MedicalRequest, law: Law, reader: Reader): Medical {
  const rule = 'unemployment.medicalBefore2011'
  const found = earlierMedicalValues(request, law, reader)
  if (found === undefined || reader.missing.length > 0)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { values, benefit: used } = found
  const shown = present(values, earlierMedicalSteps)
  const { monthlyAid: monthly, inpatientAid: inpatient, month } = shown
  const paid = { payer: 'unemploymentFund', from: month, to: month } as const
  const aid: Payment = {
    ...paid,
    benefit: 'unemployment.medicalAid',
    zh: '失业人员医疗补助金',
    en: 'medical aid of an unemployed person',
    amount: monthly,
    periodicity: 'monthly',
  }
  const care: readonly Payment[] =
    inpatient === null || inpatient.isZero()
      ? []
      : [
          {
            ...paid,
            benefit: 'unemployment.inpatientAid',
            zh: '失业人员住院医疗补助',
            en: 'inpatient aid of an unemployed person',
            amount: inpatient,
            periodicity: 'once',
          },
        ]
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, earlierMedicalSteps), ...used.notices]),
    rule,
    outcome: 'entitled',
    amounts: { monthly, inpatient },
    payments: [aid, ...care],
    values: shown,
    ...(used.parts && { parts: used.parts }),
  }
}

const SOURCES: readonly Citation[] = [
  { document: 'national/sil', article: '第四十八条' },
  { document: 'henan/unemployment-2001', article: '第二十五条' },
]
