import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'

/** The values of a payment. */
export interface PersonalContributionValues {
  /** Day of payment. */
  readonly date: string
  /** Cap of the year. */
  readonly cap: Fen
  /** Paid in before in the year. */
  readonly paidThisYear: Fen
  /** The payment. */
  readonly amount: Fen
  /** What the cap of the year still admits of the payment. */
  readonly accepted: Fen
  /** What the cap does not admit of it. */
  readonly aboveCap: Fen
  /** Whether contributions of the year are deducted at the place. */
  readonly deferral: 'none' | 'deferred'
  /** Deducted from taxable income: all of the year, this payment included. */
  readonly deductible: Fen
  /** Taxable income of the year before the deduction; null where it was not given. */
  readonly taxableIncome: Fen | null
  /** What the payments of the year before this one already took off it. */
  readonly deductedBefore: Fen
  /** Tax of the year with the payments before, without this one. */
  readonly taxBefore: Fen | null
  /** Tax of the year with this payment as well. */
  readonly taxAfter: Fen | null
  /** Tax this payment saves; null where the income was not given. */
  readonly taxSaved: Fen | null
}

const rules: Citation = { document: 'national/pp-rules-2022' }
const taxed2022: Citation = { document: 'national/pp-tax-2022' }
const taxed2024: Citation = { document: 'national/pp-tax-2024' }
const table: Citation = { document: 'national/iit', article: '附表一' }
const known = (v: PersonalContributionValues) => v.taxableIncome !== null

/** Step table of {@link PersonalContributionValues}. */
export const personalContributionSteps: StepTable<PersonalContributionValues> = {
  date: inputStep(['缴费日', 'day of payment'], 'text', [rules]),
  cap: parameterStep(['年缴费上限', 'yearly cap'], 'yuan/year', 'personalPension.cap', [rules, taxed2022]),
  paidThisYear: inputStep(['本年已缴', 'paid before in the year'], 'yuan', [rules]),
  amount: inputStep(['本次缴费', 'payment'], 'yuan', [rules]),
  accepted: computedStep(['本次可缴', 'admitted of it'], 'yuan', [rules], {
    formula: 'max(0; min({amount}; {cap} − {paidThisYear}))',
  }),
  aboveCap: computedStep(['超过上限部分', 'above the cap'], 'yuan', [rules], {
    formula: '{amount} − {accepted}',
  }),
  deferral: parameterStep(['缴费税前扣除', 'deduction'], 'text', 'personalPension.tax.deferral', [
    taxed2022,
    taxed2024,
  ]),
  deductible: computedStep(['本次可税前扣除', 'deductible of this payment'], 'yuan', [taxed2022, taxed2024], {
    formula: (v) => (v.deferral === 'deferred' ? '{accepted}' : '{accepted} − {accepted}'),
  }),
  taxableIncome: inputStep(
    ['扣除前应纳税所得额', 'taxable income before the deduction'],
    'yuan',
    [taxed2022],
    {
      shown: known,
    },
  ),
  deductedBefore: computedStep(['本年此前已扣除', 'deducted before in the year'], 'yuan', [taxed2022], {
    formula: (v) =>
      v.deferral === 'deferred' ? 'min({paidThisYear}; {cap})' : '{paidThisYear} − {paidThisYear}',
    shown: known,
  }),
  taxBefore: computedStep(
    ['不含本次缴费的全年税额', 'tax of the year without this payment'],
    'yuan',
    [table],
    {
      how: {
        zh: '扣除前所得减此前已扣除，按年度税率表分级计税',
        en: 'the income less what was deducted before, by slices of the yearly table',
      },
      evidence: 'secondary',
      shown: known,
    },
  ),
  taxAfter: computedStep(['含本次缴费的全年税额', 'tax of the year with it'], 'yuan', [table], {
    how: {
      zh: '再减本次可扣除额，按年度税率表分级计税',
      en: 'less what this payment deducts, by slices of the same table',
    },
    evidence: 'secondary',
    shown: known,
  }),
  taxSaved: computedStep(['本次缴费少缴税额', 'tax saved by this payment'], 'yuan', [taxed2022, taxed2024], {
    formula: '{taxBefore} − {taxAfter}',
    shown: known,
  }),
}
