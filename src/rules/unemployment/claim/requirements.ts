import { daysBetween, monthOf } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenDay,
  givenMonth,
  type Need,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../../requirement.js'
import { durationTerms } from './duration-terms.js'
import { rateOfLate } from './late-rate.js'
import type { UnemploymentClaimRuleId } from './rule-ids.js'
import { standardAt, type BenefitPlace } from './standard.js'

const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
const CONDITION = ['领取条件', 'a condition of the benefit'] as const
const MONTHS = ['决定领取期限', 'the months of benefit rest on it'] as const

const CONTRIBUTIONS: readonly Requirement[] = [
  field(
    'contributionMonths',
    ['缴费月数', 'months of contributions'],
    MONTHS,
    (partial) => given(partial, 'spells') === undefined,
  ),
]

/** Needed where the limit was a ground to refuse and more days than it passed since the end of the work. */
const certificate = (partial: PartialInput, reader: Reader): Need => {
  const [ended, registered] = [givenDay(partial, 'ended'), givenDay(partial, 'registered')]
  if (ended === undefined || registered === undefined) return 'unknown'
  const month = monthOf(registered)
  const allowed = reader.optional((each) => each.count('unemployment.application.days', month))
  if (allowed === undefined || daysBetween(ended, registered) <= allowed) return false
  return reader.optional((each) => each.choice('unemployment.application.late', month)) === 'refused'
}

const CLAIM: readonly Requirement[] = [
  field('ended', ['劳动关系终止日', 'day on which the work ended'], PERIOD),
  field('ending', ['离职情形', 'how the work ended'], CONDITION),
  field('registered', ['失业登记日', 'day of registration'], CONDITION),
  field('statutoryAge', ['达到法定退休年龄的月份', 'month of the statutory age'], CONDITION),
  field('drawsPension', ['是否享受基本养老保险待遇', 'whether a basic pension is drawn'], CONDITION),
  field(
    'certificate',
    ['解除或终止劳动关系证明日期', 'day of the certificate'],
    ['当时须在60日内登记', 'registration was due within 60 days of it'],
    certificate,
  ),
  ...CONTRIBUTIONS,
]

function placeIn(partial: PartialInput): BenefitPlace {
  const category = (['first', 'second', 'third'] as const).find((each) => each === partial.category)
  const urbanCategory = (['first', 'second', 'third'] as const).find((each) => each === partial.urbanCategory)
  const { formerPovertyCounty } = partial
  return {
    category,
    urbanCategory,
    formerPovertyCounty: typeof formerPovertyCounty === 'boolean' ? formerPovertyCounty : undefined,
  }
}

const readDuration: RuleRequirements['parameters'] = (partial, reader) => {
  const month = givenMonth(partial, 'registered')
  if (month !== undefined) durationTerms(reader, month)
}

/** What each rule of this branch asks for. */
export const unemploymentClaimRequirements: Readonly<Record<UnemploymentClaimRuleId, RuleRequirements>> = {
  'unemployment.eligibility': {
    fields: CLAIM,
    parameters(partial, reader) {
      const month = givenMonth(partial, 'ended')
      if (month !== undefined) reader.table('unemployment.ending.involuntary', month)
    },
  },
  'unemployment.duration': {
    fields: [field('registered', ['失业登记日', 'day of registration'], PERIOD), ...CONTRIBUTIONS],
    parameters: readDuration,
  },
  'unemployment.amount': {
    fields: [field('month', ['待遇所属月', 'month of the benefit'], PERIOD)],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'month')
      if (month !== undefined) standardAt(reader, month, placeIn(partial))
    },
  },
  'unemployment.award': {
    fields: CLAIM,
    parameters(partial, reader) {
      readDuration(partial, reader)
      const month = givenMonth(partial, 'registered')
      if (month !== undefined) standardAt(reader, month, placeIn(partial))
    },
  },
  'unemployment.backPay': {
    fields: [
      field('from', ['补发起', 'first month'], PERIOD),
      field('to', ['补发止', 'last month'], PERIOD),
      field('paidIn', ['补发月', 'month of payment'], PERIOD),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'paidIn')
      if (month !== undefined) rateOfLate(reader, month)
    },
  },
}
