import { type YearMonth } from '../../../calendar/index.js'
import type { ParameterPath, Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { standardAt } from '../claim/standard.js'
import { AID, TEMPORARY_AID } from './aid-requirements.js'
import type { UnemploymentSupportRuleId } from './rule-ids.js'

const PERIOD = ['决定适用的办法和参数', 'it decides which rule and which values of the law apply'] as const
const STANDING = ['决定是否享受', 'it decides whether anything is due'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const

const received = field('received', ['领取的待遇', 'what is drawn from the fund'], STANDING)

/** Needed where the law of the month has this rule. */
const under =
  (at: string, path: ParameterPath & `unemployment.${'medical' | 'death'}.rule`, rule: string) =>
  (partial: PartialInput, reader: Reader): Need => {
    const month = givenMonth(partial, at)
    return month === undefined ? 'unknown' : reader.optional((each) => each.choice(path, month)) === rule
  }
const beforeJuly2011 = under('death', 'unemployment.death.rule', 'monthsOfStandard')
const sinceJuly2011 = under('death', 'unemployment.death.rule', 'asEmployedWorker')

/** The standard is read unless the caller gives the benefit. */
function standardUnlessGiven(partial: PartialInput, month: YearMonth | undefined, reader: Reader): void {
  if (month !== undefined && given(partial, 'monthlyBenefit') === undefined) standardAt(reader, month)
}

const MEDICAL: RuleRequirements = {
  fields: [field('month', ['所属月', 'month'], PERIOD), received],
  parameters(partial, reader) {
    const month = givenMonth(partial, 'month')
    if (month === undefined) return
    const rule = reader.choice('unemployment.medical.rule', month)
    if (rule === 'medicalAllowance') standardUnlessGiven(partial, month, reader)
    if (rule !== 'medicalInsurance') return
    reader.money('unemployment.medical.base', month)
    reader.share('unemployment.medical.employerShare', month)
    reader.share('unemployment.medical.employeeShare', month)
    if (reader.choice('unemployment.medical.maternity', month) === 'maternityIncluded')
      reader.share('unemployment.medical.maternityShare', month)
  },
}

const DEATH: RuleRequirements = {
  fields: [
    field('death', ['死亡月', 'month of death'], PERIOD),
    received,
    field('cause', ['死亡原因', 'cause of death'], STANDING),
    field(
      'contributionMonths',
      ['养老保险缴费月数', 'months of pension contributions'],
      AMOUNT,
      sinceJuly2011,
    ),
    field(
      'funeralElsewhere',
      ['丧葬补助金是否另行领取', 'whether the funeral grant is taken elsewhere'],
      ['三项保险的丧葬补助金只能领取一项', 'of three insurances one pays the funeral grant'],
      sinceJuly2011,
    ),
    field('dependants', ['供养亲属人数', 'number of dependants'], AMOUNT, beforeJuly2011),
    field('publicGood', ['是否因社会公益事业死亡', 'death for the public good'], AMOUNT, beforeJuly2011),
    field(
      'monthDrawn',
      ['死亡当月失业保险金是否已领取', 'benefit of the month drawn'],
      AMOUNT,
      beforeJuly2011,
    ),
  ],
  parameters(partial, reader) {
    const month = givenMonth(partial, 'death')
    if (month === undefined) return
    if (reader.choice('unemployment.death.rule', month) === 'monthsOfStandard')
      standardUnlessGiven(partial, month, reader)
  },
}

const standardMonth = field(
  'standardMonth',
  ['适用标准的月份', 'month whose standard the agency applies'],
  ['豫劳社失业〔2005〕4号规定，原文未见', 'a notice of 2005 governs it, its text was not seen'],
)

/** What each rule of this branch asks for. */
export const unemploymentSupportRequirements: Readonly<Record<UnemploymentSupportRuleId, RuleRequirements>> =
  {
    'unemployment.medical': MEDICAL,
    'unemployment.medicalBefore2011': MEDICAL,
    'unemployment.death': DEATH,
    'unemployment.deathBefore2011': DEATH,
    'unemployment.ruralLumpSum': {
      fields: [
        field('ended', ['劳动合同终止月', 'month the contract ended'], PERIOD),
        field('continuousMonths', ['连续工作月数', 'months of continuous work'], AMOUNT),
        field('insured', ['单位是否缴费', 'whether the employer paid contributions'], STANDING),
      ],
      parameters(partial, reader) {
        const month = givenMonth(partial, 'ended')
        if (month !== undefined && reader.choice('unemployment.ruralLumpSum.rule', month) !== undefined)
          standardUnlessGiven(partial, month, reader)
      },
    },
    'unemployment.businessStart': {
      fields: [
        field('month', ['领取月', 'month of payment'], PERIOD),
        field('entitledMonths', ['核定月数', 'months granted'], AMOUNT),
        field('drawnMonths', ['已领月数', 'months drawn'], AMOUNT),
        field('licence', ['营业执照', 'business licence'], STANDING),
        standardMonth,
      ],
      parameters(partial, reader) {
        const month = givenMonth(partial, 'month')
        if (month !== undefined) reader.choice('unemployment.businessStart.rule', month)
        standardUnlessGiven(partial, givenMonth(partial, 'standardMonth'), reader)
      },
    },
    'unemployment.priceSubsidy': {
      fields: [
        field('month', ['价格指数所属月', 'month of the indices'], PERIOD),
        field(
          'published',
          ['指数公布月', 'month of publication'],
          ['决定发放月', 'it decides when it is paid'],
        ),
        received,
        field('indices', ['价格指数涨幅', 'rises of the price indices'], STANDING),
      ],
      parameters(partial, reader) {
        const month = givenMonth(partial, 'month')
        if (month === undefined) return
        if (reader.choice('unemployment.priceSubsidy.rule', month) === undefined) return
        if (reader.choice('unemployment.priceSubsidy.amount', month) === 'standardTimesRise')
          standardUnlessGiven(partial, month, reader)
      },
    },
    'unemployment.joblessAid': AID,
    'unemployment.temporaryAid': TEMPORARY_AID,
    'unemployment.claimTransfer': {
      fields: [
        field('month', ['转移月', 'month of the move'], PERIOD),
        field('destination', ['转往', 'where the person moves'], PERIOD),
        field('remainingMonths', ['剩余月数', 'months of benefit left'], AMOUNT),
        standardMonth,
      ],
      parameters(partial, reader) {
        const month = givenMonth(partial, 'month')
        const destination = given(partial, 'destination')
        if (month === undefined) return
        if (destination !== 'otherProvince' && destination !== 'sameProvince') return
        const rule = reader.choice(`unemployment.transfer.${destination}`, month)
        if (rule === 'moneyMoves') standardUnlessGiven(partial, givenMonth(partial, 'standardMonth'), reader)
      },
    },
  }
