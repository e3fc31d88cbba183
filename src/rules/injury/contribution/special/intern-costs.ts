import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import {
  mulDivMoney,
  parseScaled,
  SHARE_ONE,
  TO_FEN,
  type DecimalInput,
  type Fen,
  type Share,
} from '../../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'

/** An intern hurt at the host's (实习学生伤害). */
export interface InternCostsInput {
  /** Month of the accident 'YYYY-MM'. */
  readonly month: string
  /** What is paid once by the standards of work injury, yuan. */
  readonly amount: DecimalInput
  /** Part borne by the host as host and school agreed, '0' to '1'; default that of the law, half. */
  readonly agreedHostShare?: DecimalInput
}

/** The values of an intern's costs. */
export interface InternCostsValues {
  readonly month: YearMonth
  readonly amount: Fen
  /** True when host and school agreed. */
  readonly agreed: boolean
  readonly hostShare: Share
  readonly host: Fen
  readonly school: Fen
}

/** How host and school share an intern's costs, or what the law lacks. */
export type InternCosts = Computed<InternCostsValues, 'determined'> | Undetermined

const MONEY = { decimals: 2, min: 0, max: 1e11 }
const SHARE = { decimals: 6, min: 0, max: SHARE_ONE }
const article46: readonly Citation[] = [{ document: 'henan/injury-2007', article: '第四十六条' }]

/** The wire shape of {@link InternCostsInput}. */
export const internCostsShape: Shape<InternCostsInput> = objectOf(
  {
    month: monthField('month of the accident'),
    amount: decimalField(MONEY, 'what is paid once, yuan'),
    agreedHostShare: optional(decimalField(SHARE, 'part borne by the host as agreed')),
  },
  'an intern hurt at the host’s',
)

/** Step table of {@link InternCostsValues}. */
export const internCostsSteps: StepTable<InternCostsValues> = {
  month: inputStep(['事故月', 'month of the accident'], 'month', article46),
  amount: inputStep(['一次性费用', 'amount paid once'], 'yuan', article46),
  agreed: inputStep(['双方有约定', 'host and school agreed'], 'text', article46, { shown: (v) => v.agreed }),
  hostShare: parameterStep(
    ['实习单位承担的部分', 'part of the host'],
    'share',
    'workInjury.interns.hostShare',
    article46,
  ),
  host: computedStep(['实习单位承担', 'borne by the host'], 'yuan', article46, {
    formula: '{amount} × {hostShare}',
    rounding: TO_FEN,
  }),
  school: computedStep(['学校承担', 'borne by the school'], 'yuan', article46, {
    formula: '{amount} − {host}',
  }),
}

/**
 * How the host and the school share what an intern is paid once after an accident (实习学生伤害费用分担): as they agreed,
 * else half each in Henan. The amount follows the standards of work injury and is given.
 *
 * @returns `determined` with the parts of host and school in yuan; `undetermined` where the place has no such rule
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 河南省工伤保险条例 第四十六条
 * @example
 * const costs = workInjury.internCosts({ month: '2024-10', amount: '30000.01' }, lawOf('luoyang'))
 * costs.outcome === 'determined' && costs.values.host.toFixed(2) // '15000.01'
 * costs.outcome === 'determined' && costs.values.school.toFixed(2) // '15000.00'
 */
export function internCosts(input: InternCostsInput, law: Law): InternCosts {
  const issues = shapeIssues(internCostsShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const amount = parseScaled(input.amount, MONEY, [], []) as Fen
  const agreed = parseScaled(input.agreedHostShare, SHARE, [], []) as Share | undefined
  const reader = readerOf(law)
  const hostShare = agreed ?? reader.share('workInjury.interns.hostShare', month)
  if (hostShare === undefined)
    return undetermined(frameOf('workInjury.internCosts', law, reader), reader.missing)
  const host = mulDivMoney(amount, hostShare, SHARE_ONE, TO_FEN)
  const school = (amount - host) as Fen
  const values: InternCostsValues = { month, amount, agreed: agreed !== undefined, hostShare, host, school }
  return {
    ...frameOf('workInjury.internCosts', law, reader, ruleNotices(values, internCostsSteps)),
    outcome: 'determined',
    values: present(values, internCostsSteps),
  }
}
