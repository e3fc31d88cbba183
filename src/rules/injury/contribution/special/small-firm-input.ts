import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'

/** The ways of paying where wage bills are not kept: by staff, or by output. */
export const SMALL_FIRM_WAYS = ['staff', 'output'] as const

/** A small service firm by staff, or a small mine by output. */
export interface SmallFirmInput {
  /** Month of contribution 'YYYY-MM'. */
  readonly month: string
  /** `staff`: small service firms, staff × average wage. `output`: small mines, output × wages in a unit. */
  readonly by: (typeof SMALL_FIRM_WAYS)[number]
  /** By staff: people to be insured. */
  readonly staff?: number
  /** By staff: part of the average wage that counts in the place, '1' for the whole. */
  readonly wageShare?: DecimalInput
  /** By staff: average wage of the place, yuan a month; default the base of injury benefits of the law. */
  readonly averageWage?: DecimalInput
  /** By output: output of the month, tons or pieces, a whole number. */
  readonly output?: number
  /** By output: wages in a ton or piece, yuan. */
  readonly wagePerUnit?: DecimalInput
  /** The rate, as a share; see `workInjury.rate`. */
  readonly rate: DecimalInput
}

/** A small firm, read. */
export interface SmallFirmRequest {
  readonly month: YearMonth
  readonly by: SmallFirmInput['by']
  readonly staff: number | null
  readonly wageShare: Share | null
  readonly averageWage: Fen | null
  readonly output: number | null
  readonly wagePerUnit: Fen | null
  readonly rate: Share
}

const WAGE = { decimals: 2, min: 0, max: 1e9 }
const SHARE = { decimals: 6, min: 0, max: 3_000_000 }
const RATE = { decimals: 6, min: 0, max: 1_000_000 }

/** The wire shape of {@link SmallFirmInput}. */
export const smallFirmShape: Shape<SmallFirmInput> = objectOf(
  {
    month: monthField('month of contribution'),
    by: choiceField(SMALL_FIRM_WAYS, 'way of paying: by staff or by output'),
    staff: optional(countField(0, 100_000, 'by staff: people to be insured')),
    wageShare: optional(decimalField(SHARE, 'by staff: part of the average wage that counts')),
    averageWage: optional(decimalField(WAGE, 'by staff: average wage of the place, yuan a month')),
    output: optional(countField(0, 100_000_000, 'by output: output of the month')),
    wagePerUnit: optional(decimalField(WAGE, 'by output: wages in a unit, yuan')),
    rate: decimalField(RATE, 'the rate, as a share'),
  },
  'a small firm',
)

const OWN_FIELDS = {
  staff: { needs: ['staff', 'wageShare'], others: ['output', 'wagePerUnit'] },
  output: { needs: ['output', 'wagePerUnit'], others: ['staff', 'wageShare', 'averageWage'] },
} as const

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readSmallFirmInput(input: SmallFirmInput): SmallFirmRequest {
  const issues = [...shapeIssues(smallFirmShape, input), ...wayIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const read = (value: unknown, spec: typeof WAGE) => parseScaled(value, spec, [], []) ?? null
  return {
    month: readMonth(input.month) as YearMonth,
    by: input.by,
    staff: input.staff ?? null,
    wageShare: read(input.wageShare, SHARE) as Share | null,
    averageWage: read(input.averageWage, WAGE) as Fen | null,
    output: input.output ?? null,
    wagePerUnit: read(input.wagePerUnit, WAGE) as Fen | null,
    rate: read(input.rate, RATE) as Share,
  }
}

/** Which fields belong to which way of paying. */
function wayIssues(input: unknown): readonly Issue[] {
  if (!isObject(input)) return []
  const way = SMALL_FIRM_WAYS.find((each) => each === input.by)
  if (way === undefined) return []
  const { needs, others } = OWN_FIELDS[way]
  return [
    ...needs
      .filter((name) => input[name] === undefined)
      .map((name) => ({ code: 'input.required', path: [name], message: `is required by ${way}` })),
    ...others
      .filter((name) => input[name] !== undefined)
      .map((name) => ({
        code: 'workInjury.notForWay',
        path: [name],
        message: `does not belong to payment by ${way}`,
        received: shown(input[name]),
      })),
  ]
}
