import type { Bilingual, Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import type { RecognitionInput } from './recognition-input.js'

/** The values of recognition: days as 'YYYY-MM-DD', null where the case has none or the day it counts from was not given. */
export interface RecognitionValues {
  readonly event: RecognitionInput['event']
  readonly date: string
  readonly applicant: RecognitionInput['applicant']
  readonly applied: string | null
  readonly employerDays: number
  readonly extensionDays: number
  /** Last day for the employer, extension included. */
  readonly employerLast: string
  readonly workerMonths: number
  /** Last day for the worker, close relatives and the union. */
  readonly workerLast: string
  /** Last day for the applicant of the case. */
  readonly applicantLast: string
  /** Whether the application was in time; null while none was made. */
  readonly inTime: boolean | null
  /** Days past the last day; 0 in time. */
  readonly daysLate: number | null
  /** First and last day of the costs that the employer bears for not having applied in time; null where it did. */
  readonly employerBearsFrom: string | null
  readonly employerBearsThrough: string | null
  readonly accepted: string | null
  readonly clearCase: boolean
  readonly decisionDays: number | null
  readonly decisionLast: string | null
  readonly proofAsked: string | null
  readonly proofDays: number | null
  readonly proofLast: string | null
  readonly gradingApplied: string | null
  readonly gradingDays: number | null
  readonly gradingMoreDays: number | null
  readonly gradingLast: string | null
  /** The same when the committee takes the longer time. */
  readonly gradingLatest: string | null
  readonly gradingReceived: string | null
  readonly appealDays: number | null
  readonly appealLast: string | null
  readonly graded: string | null
  readonly reviewMonths: number | null
  /** First day on which a review may be asked for. */
  readonly reviewFrom: string | null
}

const reg = (article: string): readonly Citation[] => [{ document: 'national/2010-586', article }]
const article17 = reg('第十七条')
const extension: readonly Citation[] = [...article17, { document: 'henan/injury-2007', article: '第十五条' }]
const proof: readonly Citation[] = [
  ...reg('第十九条'),
  { document: 'henan/injury-2007', article: '第十八条' },
]
const bearing: readonly Citation[] = [...article17, { document: 'national/2004-256' }]

type V = RecognitionValues
type Words = readonly [zh: string, en: string]
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })
const how = (zh: string, en: string): Pick<Step<V>, 'how'> => ({ how: { zh, en } })
const FROM_NEXT_DAY: Bilingual = {
  zh: '自次日起算，期满之日为末日',
  en: 'counted from the next day; the last of the days',
}
const lastDay = (words: Words, sources: readonly Citation[], key: keyof V): Step<V> =>
  computedStep<V>(words, 'text', sources, { how: FROM_NEXT_DAY, ...given(key) })

const eventWords = {
  accident: { zh: '事故伤害', en: 'accident' },
  occupationalDisease: { zh: '职业病', en: 'occupational disease' },
}
const applicantWords = {
  employer: { zh: '用人单位', en: 'employer' },
  worker: { zh: '职工', en: 'worker' },
  kin: { zh: '近亲属', en: 'close relative' },
  union: { zh: '工会', en: 'union' },
}

/** Step table of {@link RecognitionValues}. */
export const recognitionSteps: StepTable<RecognitionValues> = {
  event: inputStep(['事由', 'what happened'], 'text', article17, { words: eventWords }),
  date: inputStep(['事故或诊断日', 'day of the accident or diagnosis'], 'text', article17),
  applicant: inputStep(['申请人', 'applicant'], 'text', article17, { words: applicantWords }),
  applied: inputStep<V>(['申请日', 'day of the application'], 'text', article17, given('applied')),
  employerDays: parameterStep(
    ['用人单位申请期限', 'time of the employer'],
    'days',
    'workInjury.recognition.employerDays',
    article17,
  ),
  extensionDays: inputStep<V>(['经同意延长', 'extension with consent'], 'days', extension, {
    shown: (v) => v.extensionDays > 0,
  }),
  employerLast: lastDay(['用人单位申请末日', 'last day of the employer'], extension, 'employerLast'),
  workerMonths: parameterStep(
    ['职工、近亲属、工会申请期限', 'time of worker, kin and union'],
    'months',
    'workInjury.recognition.workerMonths',
    article17,
  ),
  workerLast: computedStep<V>(
    ['职工、近亲属、工会申请末日', 'last day of worker, kin and union'],
    'text',
    article17,
    how(
      '期满月的对应日，没有对应日的为月末',
      'the same day of the last month, or the end of a month without it',
    ),
  ),
  applicantLast: computedStep<V>(
    ['本案申请末日', 'last day of the applicant'],
    'text',
    article17,
    how('按申请人', 'by the applicant'),
  ),
  inTime: computedStep<V>(['按期申请', 'applied in time'], 'text', article17, {
    ...how('申请日不晚于末日', 'the application was made by the last day'),
    ...given('inTime'),
  }),
  daysLate: computedStep<V>(['逾期天数', 'days late'], 'days', article17, {
    ...how('末日以后至申请日的天数', 'days from the last day to the application'),
    shown: (v) => v.daysLate !== null && v.daysLate > 0,
  }),
  employerBearsFrom: computedStep<V>(
    ['用人单位自行负担费用的起始日', 'costs are the employer’s from'],
    'text',
    bearing,
    {
      ...how(
        '用人单位未按期申请的，自事故或诊断日起',
        'the employer did not apply in time: from the accident or diagnosis',
      ),
      evidence: 'recalled',
      ...given('employerBearsFrom'),
    },
  ),
  employerBearsThrough: computedStep<V>(
    ['用人单位自行负担费用的截止日', 'costs are the employer’s through'],
    'text',
    bearing,
    {
      ...how('至受理工伤认定申请之日', 'to the day on which the application is accepted'),
      evidence: 'recalled',
      ...given('employerBearsThrough'),
    },
  ),
  accepted: inputStep<V>(['受理日', 'day of acceptance'], 'text', reg('第二十条'), given('accepted')),
  clearCase: inputStep<V>(
    ['事实清楚、权利义务明确', 'clear case'],
    'text',
    reg('第二十条'),
    given('accepted'),
  ),
  decisionDays: parameterStep<V>(
    ['认定决定期限', 'time of the decision'],
    'days',
    (v) => (v.clearCase ? 'workInjury.recognition.clearDecisionDays' : 'workInjury.recognition.decisionDays'),
    reg('第二十条'),
    given('decisionDays'),
  ),
  decisionLast: lastDay(['认定决定末日', 'last day of the decision'], reg('第二十条'), 'decisionLast'),
  proofAsked: inputStep<V>(
    ['举证通知日', 'day on which proof was asked for'],
    'text',
    proof,
    given('proofAsked'),
  ),
  proofDays: parameterStep<V>(
    ['用人单位举证期限', 'time of the proof'],
    'days',
    'workInjury.recognition.proofDays',
    proof,
    given('proofDays'),
  ),
  proofLast: lastDay(['用人单位举证末日', 'last day of the proof'], proof, 'proofLast'),
  gradingApplied: inputStep<V>(
    ['鉴定申请收到日', 'application for grading taken up'],
    'text',
    reg('第二十五条'),
    given('gradingApplied'),
  ),
  gradingDays: parameterStep<V>(
    ['鉴定结论期限', 'time of the grading'],
    'days',
    'workInjury.grading.days',
    reg('第二十五条'),
    given('gradingDays'),
  ),
  gradingMoreDays: parameterStep<V>(
    ['鉴定结论可延长', 'further time of the grading'],
    'days',
    'workInjury.grading.moreDays',
    reg('第二十五条'),
    given('gradingMoreDays'),
  ),
  gradingLast: lastDay(['鉴定结论末日', 'last day of the grading'], reg('第二十五条'), 'gradingLast'),
  gradingLatest: lastDay(
    ['延长后的鉴定结论末日', 'last day of the grading with further time'],
    reg('第二十五条'),
    'gradingLatest',
  ),
  gradingReceived: inputStep<V>(
    ['鉴定结论收到日', 'conclusion received'],
    'text',
    reg('第二十六条'),
    given('gradingReceived'),
  ),
  appealDays: parameterStep<V>(
    ['申请再次鉴定期限', 'time to ask for a second grading'],
    'days',
    'workInjury.grading.appealDays',
    reg('第二十六条'),
    given('appealDays'),
  ),
  appealLast: lastDay(
    ['申请再次鉴定末日', 'last day to ask for a second grading'],
    reg('第二十六条'),
    'appealLast',
  ),
  graded: inputStep<V>(['鉴定结论作出日', 'conclusion made'], 'text', reg('第二十八条'), given('graded')),
  reviewMonths: parameterStep<V>(
    ['复查鉴定的间隔', 'time before a review'],
    'months',
    'workInjury.grading.reviewMonths',
    reg('第二十八条'),
    given('reviewMonths'),
  ),
  reviewFrom: computedStep<V>(
    ['可申请复查鉴定日', 'review may be asked for from'],
    'text',
    reg('第二十八条'),
    {
      ...how('结论作出满间隔的次日', 'the day after the last day of that time'),
      ...given('reviewFrom'),
    },
  ),
}
