import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import type { Decimal } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, OutcomeFrame, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import { claimFormula } from '../claim/claim-formula.js'
import { claimTerms, startOf } from '../claim/claim-terms.js'
import { checkClaim } from '../claim/eligibility-input.js'
import { residentAwardFormula } from './award-formula.js'
import { readResidentAwardInput, type ResidentAwardInput } from './award-input.js'
import { residentAwardReasons } from './award-reasons.js'
import { residentAwardSteps, type ResidentAwardValues } from './award-steps.js'
import { accountTerms, monthTerms } from './award-terms.js'

/** The items of a residents' pension, yuan a month. */
export interface ResidentAwardAmounts {
  /** Basic pension (基础养老金) of the month. */
  readonly basic: Decimal
  /** Addition of the place (市县加发). */
  readonly localAddition: Decimal
  /** Addition for years above the full period (年限养老金). */
  readonly longYears: Decimal
  /** Addition by age (高龄加发). */
  readonly highAge: Decimal
  /** Account pension (个人账户养老金). */
  readonly account: Decimal
  /** The sum of the items. */
  readonly total: Decimal
}

/** A residents' pension that is due. */
export interface EntitledResidentAward extends Computed<ResidentAwardValues, 'entitled'> {
  readonly amounts: ResidentAwardAmounts
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  /** The items with who pays them, as of the month asked about. */
  readonly payments: readonly Payment[]
}

/** The answer to an award. */
export type ResidentAward = EntitledResidentAward | NotEntitled | Undetermined

/**
 * The residents' pension in a month of payment (城乡居民养老金): the basic pension of that month, the addition of the
 * place, additions for long payment and high age, and the account over the divisor. The account item is paid for
 * life; when the account is used up the fund pays on.
 *
 * The basic pension is raised by notice, so the same person has another amount in another month; the account item and
 * the additions do not rise with it. `arrears` settles a rise that was put into effect late.
 *
 * @returns `entitled` with amounts in yuan a month; `notEntitled` with reasons (age, years, another pension, before
 * the first payment); `undetermined` with the missing parameter
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `resident.notAfterBirth`, `resident.beyondCalendar`, `resident.startTooLate`, `resident.qualifiedTooLate`
 * @see 国发〔2014〕8号 第五条、第六条; 人社部发〔2018〕21号
 * @example
 * const award = residentPension.award({
 *   birth: '1964-08', paidYears: 15, accountBalance: '8340.00',
 * }, lawOf('luoyang'))
 * award.outcome === 'entitled' && award.firstPayment // '2024-09'
 * award.outcome === 'entitled' && award.amounts.account.toFixed(2) // '60.00'
 * award.outcome === 'entitled' && award.amounts.total.toFixed(2) // '208.00'
 */
export function award(input: ResidentAwardInput, law: Law): ResidentAward {
  const rule = 'residentPension.award'
  const request = readResidentAwardInput(input)
  const { birth, paidYears, accountBalance, qualified, localAddition } = request
  const reader = readerOf(law)
  const claim = claimTerms(birth, paidYears, reader)
  if (claim === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  checkClaim(claim, request.schemeStart)
  const start = startOf(claim, paidYears, request.schemeStart, reader)
  const standing = reader.missing.length > 0 ? undefined : claimFormula(claim, start, paidYears, qualified)
  const reasons = residentAwardReasons(request, claim, standing)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (standing === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const month = request.month ?? standing.firstPayment
  const ofAccount = accountTerms(standing.firstPayment, reader)
  const ofMonth = monthTerms(month, localAddition, paidYears > claim.minimumYears, reader)
  if (ofAccount === undefined || ofMonth === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const facts = { paidYears, minimumYears: claim.minimumYears, accountBalance, ageMonths: month - birth }
  const items = residentAwardFormula(facts, ofAccount, ofMonth)
  const values: ResidentAwardValues = {
    ...claim,
    ...standing,
    ...ofAccount,
    ...ofMonth,
    ...facts,
    ...items,
    birth,
    schemeStart: start ?? null,
    month,
    additionFrom: localAddition === undefined ? 'lawAmount' : 'suppliedAmount',
    coveredMonths: items.account > 0 ? Math.floor(accountBalance / items.account) : null,
  }
  const notices = [...ruleNotices(values, residentAwardSteps), ...suppliedNotice(localAddition)]
  return entitled(frameOf(rule, law, reader, notices), values)
}

function suppliedNotice(localAddition: number | undefined): readonly Notice[] {
  if (localAddition === undefined) return []
  return [
    {
      code: 'input',
      subject: 'localAddition',
      zh: '市县加发额由调用方提供',
      en: 'the addition of the place was supplied by the caller',
    },
  ]
}

function entitled(frame: OutcomeFrame, values: ResidentAwardValues): EntitledResidentAward {
  const shown = present(values, residentAwardSteps)
  const { basic, localAddition, longYears, highAge, account, total, firstPayment, month } = shown
  const pay = (name: string, zh: string, en: string, amount: Decimal, from: string): readonly Payment[] =>
    amount.isZero()
      ? []
      : [
          {
            benefit: `residentPension.${name}`,
            zh,
            en,
            amount,
            payer: 'residentFund',
            periodicity: 'monthly',
            from,
            to: null,
          },
        ]
  return {
    ...frame,
    outcome: 'entitled',
    amounts: { basic, localAddition, longYears, highAge, account, total },
    firstPayment,
    payments: [
      ...pay('basic', '基础养老金', 'basic pension', basic, month),
      ...pay('localAddition', '市县加发基础养老金', 'addition of the place', localAddition, month),
      ...pay('longYears', '年限养老金', 'addition for long payment', longYears, month),
      ...pay('highAge', '高龄加发', 'addition by age', highAge, month),
      ...pay('account', '个人账户养老金', 'account pension', account, firstPayment),
    ],
    values: shown,
  }
}
