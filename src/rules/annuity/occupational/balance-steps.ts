import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import { roundingOf, type Fen, type RoundingName, type Share } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { BookInterest } from './balance-formula.js'

/** The account at the end. */
export interface OccupationalBalanceValues {
  /** Book balance at the start. */
  readonly openingBook: Fen
  /** Real balance at the start. */
  readonly openingReal: Fen
  /** Last month of the account. */
  readonly through: YearMonth
  /** Book balance at the end, before it is made real. */
  readonly bookBalance: Fen
  /** Real balance at the end, before the book part is made real. */
  readonly realBalance: Fen
  /** What the treasury pays in to make the book part real. */
  readonly madeReal: Fen
  /** Both parts together. */
  readonly total: Fen
}

/** The account over the months of a row. */
export interface OccupationalBalanceRowValues {
  /** First month. */
  readonly from: YearMonth
  /** Last month. */
  readonly to: YearMonth
  /** Months of the row. */
  readonly months: number
  /** Book balance at its start. */
  readonly bookOpening: Fen
  /** Book entry of each month. */
  readonly bookMonthly: Fen
  /** How credits of the year earn. */
  readonly method: BookInterest
  /** Balances times the months they stood. */
  readonly product: Fen
  /** Book rate a year. */
  readonly bookRate: Share
  /** How interest is rounded. */
  readonly rounding: RoundingName
  /** Interest on the book part. */
  readonly bookInterest: Fen
  /** Book balance at its end. */
  readonly bookClosing: Fen
  /** Real balance at its start. */
  readonly realOpening: Fen
  /** Real money of each month. */
  readonly realMonthly: Fen
  /** What the real money earned. */
  readonly returns: Fen
  /** Real balance at its end. */
  readonly realClosing: Fen
}

const article6: Citation = { document: 'national/2015-18', article: '第六条' }
const funds: Citation = { document: 'national/2016-92' }

/** Step table of {@link OccupationalBalanceValues}. */
export const occupationalBalanceSteps: StepTable<OccupationalBalanceValues> = {
  openingBook: inputStep(['期初记账余额', 'book balance at the start'], 'yuan', [article6]),
  openingReal: inputStep(['期初实账余额', 'real balance at the start'], 'yuan', [article6]),
  through: computedStep(['截至', 'up to'], 'month', [article6], {
    how: { zh: '末行末月', en: 'the last month of the last row' },
  }),
  bookBalance: computedStep(['记账余额', 'book balance'], 'yuan', [article6], {
    how: { zh: '逐行累计，见明细', en: 'row by row, as shown' },
  }),
  realBalance: computedStep(['实账余额', 'real balance'], 'yuan', [article6], {
    how: { zh: '逐行累计，见明细', en: 'row by row, as shown' },
  }),
  madeReal: computedStep(
    ['由同级财政拨付记实', 'paid in by the treasury to make it real'],
    'yuan',
    [article6],
    {
      how: {
        zh: '退休前或离开本制度时，记账余额全额记实；未要求记实的为0',
        en: 'the whole book balance before retirement or on leaving the scheme; 0 where that was not asked for',
      },
    },
  ),
  total: computedStep(['个人账户余额', 'balance of the account'], 'yuan', [article6], {
    formula: '{bookBalance} + {realBalance}',
  }),
}

/** Step table of {@link OccupationalBalanceRowValues}. */
export const occupationalBalanceRowSteps: StepTable<OccupationalBalanceRowValues> = {
  from: inputStep(['自', 'from'], 'month', [article6]),
  to: inputStep(['至', 'to'], 'month', [article6]),
  months: computedStep(['月数', 'months'], 'months', [article6], { formula: '{to} − {from} + 1' }),
  bookOpening: computedStep(['记账期初', 'book, opening'], 'yuan', [article6], {
    how: { zh: '上一行期末', en: 'the closing of the row before' },
  }),
  bookMonthly: inputStep(['每月记账', 'book entry a month'], 'yuan/month', [article6]),
  method: parameterStep(
    ['当年记账额计息', 'credits of the year earn'],
    'text',
    'occupationalAnnuity.bookInterest',
    [funds],
  ),
  product: computedStep(['计息积数', 'interest product'], 'yuan', [funds], {
    formula: (v) =>
      v.method === 'monthlyProduct'
        ? '{bookOpening} × {months} + {bookMonthly} × {months} × ({months} + 1) ÷ 2'
        : '{bookOpening} × {months}',
    evidence: 'unsettled',
  }),
  bookRate: parameterStep(['记账利率', 'book rate'], 'share', 'occupationalAnnuity.bookRate', [article6]),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'annuity.contribution.rounding', [article6], {
    shown: () => false,
  }),
  bookInterest: computedStep(['记账利息', 'book interest'], 'yuan', [article6], {
    formula: '{product} × {bookRate} ÷ 12',
    rounding: (v) => roundingOf(v.rounding),
  }),
  bookClosing: computedStep(['记账期末', 'book, closing'], 'yuan', [article6], {
    formula: '{bookOpening} + {bookMonthly} × {months} + {bookInterest}',
  }),
  realOpening: computedStep(['实账期初', 'real, opening'], 'yuan', [article6], {
    how: { zh: '上一行期末', en: 'the closing of the row before' },
  }),
  realMonthly: inputStep(['每月实账', 'real money a month'], 'yuan/month', [article6]),
  returns: inputStep(['投资收益', 'returns'], 'yuan', [article6]),
  realClosing: computedStep(['实账期末', 'real, closing'], 'yuan', [article6], {
    formula: '{realOpening} + {realMonthly} × {months} + {returns}',
  }),
}
