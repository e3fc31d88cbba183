import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import {
  MOST_MONTHLY,
  oldRatioFields,
  oldRatioOf,
  type OldRatioInput,
  type OldRatioRequest,
} from '../comparison/old-method-input.js'

/** The lines of the form of provisional retirement pay, yuan a month. */
export interface ProvisionalPayInput extends OldRatioInput {
  /** Retirement month 'YYYY-MM'. */
  readonly retirement: string
  /** Post or rank pay (职务、岗位工资). */
  readonly postPay: DecimalInput
  /** Grade, step or technical pay (级别、薪级、技术等级工资). Default: 0. */
  readonly gradePay?: DecimalInput
  /** Allowances kept (保留的津补贴). Default: 0. */
  readonly keptAllowances?: DecimalInput
  /** Living allowance of retired people (退休人员生活补贴). Default: 0. */
  readonly livingAllowance?: DecimalInput
  /** Other lines of the form. Default: 0. */
  readonly other?: DecimalInput
  /** Amount paid in advance of an increase (预增发). Default: 0. */
  readonly preIncrease?: DecimalInput
}

/** The same, read. */
export interface ProvisionalPayRequest extends OldRatioRequest {
  readonly retirement: YearMonth
  readonly postPay: Fen
  readonly gradePay: Fen
  readonly keptAllowances: Fen
  readonly livingAllowance: Fen
  readonly other: Fen
  readonly preIncrease: Fen
}

const MONEY = { decimals: 2, min: 0, max: MOST_MONTHLY }
const money = (description: string) => decimalField<DecimalInput>(MONEY, `${description}, yuan a month`)

/** The wire shape of {@link ProvisionalPayInput}. */
export const provisionalPayShape: Shape<ProvisionalPayInput> = objectOf(
  {
    retirement: monthField('retirement month'),
    postPay: money('post or rank pay'),
    gradePay: optional(money('grade, step or technical pay')),
    keptAllowances: optional(money('allowances kept')),
    livingAllowance: optional(money('living allowance of retired people')),
    other: optional(money('other lines')),
    preIncrease: optional(money('paid in advance of an increase')),
    ...oldRatioFields,
  },
  'lines of the form of provisional retirement pay',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readProvisionalPayInput(input: ProvisionalPayInput): ProvisionalPayRequest {
  const issues = shapeIssues(provisionalPayShape, input)
  const ratio = isObject(input) ? oldRatioOf(input, [], issues) : undefined
  if (issues.length > 0 || ratio === undefined) throw new ShebaoError('input', issues)
  const read = (value: DecimalInput | undefined) => parseScaled(value ?? '0', MONEY, [], []) as Fen
  return {
    retirement: readMonth(input.retirement) as YearMonth,
    postPay: read(input.postPay),
    gradePay: read(input.gradePay),
    keptAllowances: read(input.keptAllowances),
    livingAllowance: read(input.livingAllowance),
    other: read(input.other),
    preIncrease: read(input.preIncrease),
    ...ratio,
  }
}
