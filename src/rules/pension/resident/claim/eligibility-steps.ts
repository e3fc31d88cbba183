import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { CONDITIONS, HANDLING } from '../sources.js'
import type { TransitionYears } from './claim-terms.js'

/** Whether the pension may be claimed in the month asked about, and if not why. */
export type ClaimState = 'claimPossible' | 'beforeAge' | 'tooFewYears' | 'otherPension'

/** The values of a test of the conditions. */
export interface EligibilityValues {
  readonly birth: YearMonth
  readonly month: YearMonth
  readonly paidYears: number
  readonly drawsOtherPension: boolean
  /** Claiming age in months. */
  readonly claimAge: number
  /** Month of the birthday with which the age is reached (到龄月). */
  readonly reachMonth: YearMonth
  readonly minimumYears: number
  /** Month in which the scheme began at the place; null where it decides nothing. */
  readonly schemeStart: YearMonth | null
  /** How they are counted; null for somebody who has them. */
  readonly transitionYears: TransitionYears | null
  /** Years of payment this person needs. */
  readonly requiredYears: number
  readonly yearsShort: number
  readonly claim: ClaimState
  /** First month of payment when claimed at the age, or in the month asked about when missing years are made up then. */
  readonly firstPayment: YearMonth
  /** Years that may be made up in the month asked about. */
  readonly makeUpYears: number
  /** Tier of the made-up years; null where there are none or the tier is not known. */
  readonly makeUpTier: Fen | null
  /** Own payment for the made-up years; null with the tier. */
  readonly makeUpCost: Fen | null
}

const hasStart = (v: EligibilityValues) => v.schemeStart !== null
const isShort = (v: EligibilityValues) => v.yearsShort > 0
const hasCost = (v: EligibilityValues) => v.makeUpCost !== null

/** Step table of {@link EligibilityValues}. */
export const eligibilitySteps: StepTable<EligibilityValues> = {
  birth: inputStep(['出生月', 'birth month'], 'month', [CONDITIONS]),
  month: inputStep(['判定月', 'month asked about'], 'month', [CONDITIONS]),
  paidYears: inputStep(['累计缴费年限', 'years of payment'], 'count', [CONDITIONS]),
  drawsOtherPension: inputStep(['已领取其他基本养老待遇', 'draws another basic pension'], 'text', [
    CONDITIONS,
  ]),
  claimAge: parameterStep(['领取年龄', 'claiming age'], 'age', 'residentPension.claim.age', [CONDITIONS]),
  reachMonth: computedStep(['到龄月', 'month the age is reached'], 'month', [CONDITIONS], {
    formula: '{birth} + {claimAge}',
  }),
  minimumYears: parameterStep(
    ['累计缴费最低年限', 'years of payment needed in full'],
    'count',
    'residentPension.claim.minimumYears',
    [CONDITIONS],
  ),
  schemeStart: computedStep(
    ['当地制度实施月', 'month the scheme began at the place'],
    'month',
    [CONDITIONS],
    {
      how: { zh: '所填月份，未填则据当地规定', en: 'as given, else by the law of the place' },
      shown: hasStart,
    },
  ),
  transitionYears: parameterStep(
    ['应缴年数计法', 'how the years to the age are counted'],
    'text',
    'residentPension.claim.transitionYears',
    [CONDITIONS],
    { shown: (v) => hasStart(v) && v.transitionYears !== null },
  ),
  requiredYears: computedStep(['本人应缴年数', 'years this person needs'], 'count', [CONDITIONS], {
    how: (v) =>
      v.schemeStart === null
        ? { zh: '满最低年限', en: 'the full period' }
        : {
            zh: '自制度实施月至到龄月的年数，不超过最低年限；实施时已到龄的不用缴费',
            en: 'the years from the start of the scheme to the age, the full period at most; none for those past the age at the start',
          },
  }),
  yearsShort: computedStep(['尚差年数', 'years missing'], 'count', [CONDITIONS], {
    formula: 'max({requiredYears} − {paidYears}; 0)',
  }),
  claim: computedStep(['能否领取', 'whether it may be claimed'], 'text', [CONDITIONS], {
    how: {
      zh: '条件：到龄、缴费年限足够且未领取其他基本养老待遇',
      en: 'asked for: the age reached, the years paid, and no other basic pension drawn',
    },
  }),
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
  makeUpYears: computedStep(['可补缴年数', 'years that may be made up'], 'count', [CONDITIONS, HANDLING], {
    how: {
      zh: '到龄后按所差年数补缴',
      en: 'after the age is reached, as many as are missing',
    },
    evidence: 'recalled',
    shown: isShort,
  }),
  makeUpTier: computedStep(['补缴档次', 'tier of made-up years'], 'yuan/year', [HANDLING], {
    how: { zh: '所填档次，未填则为当地最低档', en: 'as given, else the lowest of the place' },
    evidence: 'recalled',
    shown: hasCost,
  }),
  makeUpCost: computedStep(
    ['补缴金额（不享受补贴）', 'cost of made-up years, without subsidy'],
    'yuan',
    [HANDLING],
    {
      formula: (v) => (hasCost(v) ? '{makeUpYears} × {makeUpTier}' : null),
      how: { zh: '档次未知', en: 'the tier is not known' },
      evidence: 'recalled',
      shown: hasCost,
    },
  ),
}
