import type { Issue } from '../../../errors.js'
import { parseScaled, type Fen, type Index } from '../../../money/index.js'
import { countField, decimalField, optional, type Fields, type Shape } from '../../../records/index.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../employee/award/award-input.js'

/** The figures of an allowance, read. */
export interface FiguresRequest {
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly overallIndex: Index
  readonly actualIndex: Index | undefined
  readonly accountBalance: Fen | undefined
  readonly localSupplement: Fen | undefined
}

const INDEX = { decimals: 4, min: 1, max: HIGHEST_INDEX }
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }

/** The balance, where it is always needed. */
export const accountBalanceField: Shape<unknown> = decimalField(
  MONEY,
  'balance of the individual account, yuan',
)

/** The fields of the figures, for the shapes that hold them. */
export const figureFields: Fields = {
  totalMonths: countField(1, LONGEST_CAREER, 'paid and deemed months'),
  deemedMonths: countField(0, LONGEST_CAREER, 'deemed months among them'),
  overallIndex: decimalField(INDEX, 'overall average contribution index'),
  actualIndex: optional(decimalField(INDEX, 'average index over the months actually paid')),
  accountBalance: optional(accountBalanceField),
  localSupplement: optional(decimalField(MONEY, 'local supplement, yuan a month')),
}

/** Reads the figures of an object whose shape has been checked; adds the issue that concerns two of them. */
export function figuresOf(input: object, issues: Issue[]): FiguresRequest {
  const fields = input as Readonly<Record<string, unknown>>
  const { totalMonths, deemedMonths } = fields
  if (typeof totalMonths === 'number' && typeof deemedMonths === 'number' && deemedMonths > totalMonths)
    issues.push({
      code: 'award.deemedAboveTotal',
      path: ['deemedMonths'],
      message: `deemed months are part of the ${totalMonths} total months`,
      received: String(deemedMonths),
    })
  const read = (key: string, spec: typeof INDEX) =>
    fields[key] === undefined ? undefined : parseScaled(fields[key], spec, [], [])
  return {
    totalMonths: totalMonths as number,
    deemedMonths: deemedMonths as number,
    overallIndex: read('overallIndex', INDEX) as Index,
    actualIndex: read('actualIndex', INDEX) as Index | undefined,
    accountBalance: read('accountBalance', MONEY) as Fen | undefined,
    localSupplement: read('localSupplement', MONEY) as Fen | undefined,
  }
}
