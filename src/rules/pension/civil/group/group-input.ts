import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../../../records/index.js'

/** The two months that decide the group. */
export interface GroupInput {
  /** Month work began, 'YYYY-MM' (参加工作时间). */
  readonly startedWork: string
  /** Retirement month 'YYYY-MM', past or planned. */
  readonly retirement: string
}

/** The same, read. */
export interface GroupRequest {
  readonly startedWork: YearMonth
  readonly retirement: YearMonth
}

/** The wire shape of {@link GroupInput}. */
export const groupShape: Shape<GroupInput> = objectOf(
  { startedWork: monthField('month work began'), retirement: monthField('retirement month') },
  'months that decide the group',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readGroupInput(input: GroupInput): GroupRequest {
  const issues = shapeIssues(groupShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const startedWork = readMonth(input.startedWork) as YearMonth
  const retirement = readMonth(input.retirement) as YearMonth
  if (retirement <= startedWork)
    throw new ShebaoError('input', [
      {
        code: 'civilPension.monthOrder',
        path: ['retirement'],
        message: `lies not after the month work began, ${monthText(startedWork)}`,
        received: monthText(retirement),
      },
    ])
  return { startedWork, retirement }
}
