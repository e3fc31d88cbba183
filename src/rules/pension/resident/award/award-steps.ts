import type { YearMonth } from '../../../../calendar/index.js'
import { roundingOf, type Fen } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { ACCOUNT_AND_BENEFITS, ADJUSTMENT, CONDITIONS, HANDLING } from '../sources.js'
import type { AccountTerms } from './award-terms.js'

/** The values of a residents' pension in a month. */
export interface ResidentAwardValues {
  readonly birth: YearMonth
  readonly claimAge: number
  /** Month the age is reached (到龄月). */
  readonly reachMonth: YearMonth
  readonly schemeStart: YearMonth | null
  readonly minimumYears: number
  readonly requiredYears: number
  readonly paidYears: number
  /** First month of payment (首次发放月). */
  readonly firstPayment: YearMonth
  /** Month of payment the amounts are for. */
  readonly month: YearMonth
  readonly ageMonths: number
  readonly basic: Fen
  readonly localAddition: Fen
  readonly additionFrom: 'lawAmount' | 'suppliedAmount'
  readonly extraYears: number
  readonly longYearsEach: Fen
  readonly longYears: Fen
  readonly highAge: Fen
  readonly accountBalance: Fen
  readonly divisor: number
  readonly itemRounding: AccountTerms['itemRounding']
  readonly account: Fen
  /** Whole months the account covers without interest; the fund pays on after them. */
  readonly coveredMonths: number | null
  readonly total: Fen
}

const SETTING = [ACCOUNT_AND_BENEFITS, ADJUSTMENT]
const hasExtraYears = (v: ResidentAwardValues) => v.extraYears > 0

/** Step table of {@link ResidentAwardValues}, in the order of the formula. */
export const residentAwardSteps: StepTable<ResidentAwardValues> = {
  birth: inputStep(['出生月', 'birth month'], 'month', [CONDITIONS]),
  claimAge: parameterStep(['领取年龄', 'claiming age'], 'age', 'residentPension.claim.age', [CONDITIONS]),
  reachMonth: computedStep(['到龄月', 'month the age is reached'], 'month', [CONDITIONS], {
    formula: '{birth} + {claimAge}',
  }),
  schemeStart: computedStep(
    ['当地制度实施月', 'month the scheme began at the place'],
    'month',
    [CONDITIONS],
    {
      how: { zh: '所填月份，未填则据当地规定', en: 'as given, else by the law of the place' },
      shown: (v) => v.schemeStart !== null,
    },
  ),
  minimumYears: parameterStep(
    ['累计缴费最低年限', 'years of payment needed in full'],
    'count',
    'residentPension.claim.minimumYears',
    [CONDITIONS],
  ),
  requiredYears: computedStep(['本人应缴年数', 'years this person needs'], 'count', [CONDITIONS], {
    how: {
      zh: '满最低年限；制度实施时距领取年龄不足的，按实施月至到龄月的年数',
      en: 'the full period, or the years from the start of the scheme to the age for those nearer to it then',
    },
  }),
  paidYears: inputStep(['累计缴费年限', 'years of payment'], 'count', [CONDITIONS]),
  firstPayment: computedStep(['首次发放月', 'first month of payment'], 'month', [HANDLING], {
    how: (v) =>
      v.firstPayment === v.reachMonth
        ? { zh: '到龄当月', en: 'the month the age is reached' }
        : {
            zh: '到龄（或补足年限）的次月；实施时已到龄的自实施月起',
            en: 'the month after the age is reached or the years are made up; from the start of the scheme for those past the age then',
          },
    evidence: 'recalled',
  }),
  month: computedStep(['发放月', 'month of payment'], 'month', [ACCOUNT_AND_BENEFITS], {
    how: { zh: '所问月份，未填则为首次发放月', en: 'the month asked about, else the first month of payment' },
  }),
  ageMonths: computedStep(['发放月年龄', 'age in that month'], 'age', [ADJUSTMENT], {
    how: { zh: '发放月减出生月', en: 'month of payment less birth month' },
  }),
  basic: parameterStep(
    ['基础养老金', 'basic pension'],
    'yuan/month',
    'residentPension.basic.amount',
    SETTING,
  ),
  localAddition: parameterStep(
    ['市县加发', 'addition of the place'],
    'yuan/month',
    'residentPension.basic.localAddition',
    SETTING,
    { shown: (v) => v.localAddition > 0 },
  ),
  additionFrom: computedStep(['加发额来源', 'addition from'], 'text', SETTING, {
    how: { zh: '已收录，或由调用方提供', en: 'the law, or supplied by the caller' },
    shown: (v) => v.localAddition > 0,
  }),
  extraYears: computedStep(['超过最低年限的年数', 'years above the full period'], 'count', SETTING, {
    formula: 'max({paidYears} − {minimumYears}; 0)',
    shown: hasExtraYears,
  }),
  longYearsEach: parameterStep(
    ['每多缴一年加发', 'addition for each of them'],
    'yuan/month',
    'residentPension.extra.longYears',
    SETTING,
    { shown: hasExtraYears },
  ),
  longYears: computedStep(['年限养老金', 'addition for long payment'], 'yuan/month', SETTING, {
    formula: '{longYearsEach} × {extraYears}',
    shown: hasExtraYears,
  }),
  highAge: parameterStep(
    ['高龄加发', 'addition by age'],
    'yuan/month',
    'residentPension.extra.highAge',
    [ADJUSTMENT],
    { shown: (v) => v.highAge > 0 },
  ),
  accountBalance: inputStep(['个人账户储存额', 'balance of the account'], 'yuan', [ACCOUNT_AND_BENEFITS]),
  divisor: parameterStep(['计发月数', 'divisor'], 'months', 'residentPension.divisor', [
    ACCOUNT_AND_BENEFITS,
  ]),
  itemRounding: parameterStep(
    ['各项取整', 'rounding of items'],
    'text',
    'residentPension.itemRounding',
    [HANDLING],
    { shown: () => false },
  ),
  account: computedStep(['个人账户养老金', 'account pension'], 'yuan/month', [ACCOUNT_AND_BENEFITS], {
    formula: '{accountBalance} ÷ {divisor}',
    rounding: (v) => roundingOf(v.itemRounding),
  }),
  coveredMonths: computedStep(
    [
      '账户可支付的整月数（不计利息），此后由基金继续支付',
      'months the account covers, without interest; the fund pays on after',
    ],
    'months',
    [ACCOUNT_AND_BENEFITS],
    {
      formula: (v) => (v.account > 0 ? 'floor({accountBalance} ÷ {account})' : null),
      how: { zh: '账户无余额', en: 'nothing in the account' },
      evidence: 'recalled',
      shown: (v) => v.coveredMonths !== null,
    },
  ),
  total: computedStep(['养老金合计', 'pension in all'], 'yuan/month', [ACCOUNT_AND_BENEFITS], {
    formula: (v) =>
      [
        '{basic}',
        ...(v.localAddition > 0 ? ['{localAddition}'] : []),
        ...(v.longYears > 0 ? ['{longYears}'] : []),
        ...(v.highAge > 0 ? ['{highAge}'] : []),
        '{account}',
      ].join(' + '),
  }),
}
