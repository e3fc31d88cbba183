import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../errors.js'
import type { DecimalInput, Fen } from '../../money/index.js'
import {
  choiceField,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../records/index.js'
import { yearField } from './adjust-input.js'
import {
  pensionerFields,
  pensionField,
  readPension,
  readPerson,
  type PersonFacts,
  type PensionerInput,
} from './pensioner-input.js'

/** By which way a pension is adjusted. `scheme`: the scheme of the place. `nationalRate`: the national overall rate. */
export const CHANNELS = ['scheme', 'nationalRate'] as const
/** {@link CHANNELS} */
export type Channel = (typeof CHANNELS)[number]

/** The average enterprise pension of a year, for former army cadres. */
export interface AveragePension {
  readonly year: number
  /** Yuan a month. */
  readonly amount: DecimalInput
}

/** A pension and the month up to which it is carried. */
export interface CarryInput extends PensionerInput {
  /** The pension as awarded, yuan a month, pooled items only. */
  readonly pension: DecimalInput
  /** The month asked for, 'YYYY-MM': every adjustment with effect by then counts. */
  readonly through: string
  /**
   * Default `scheme`: retirees, and incapacity allowances within five years of the age. `nationalRate`: the other
   * incapacity allowances (人社部发〔2024〕72号 第四条、第五条).
   */
  readonly channel?: Channel
  /** Average enterprise pension of the place by year of adjustment: for former army cadres. */
  readonly averagePensions?: readonly AveragePension[]
}

/** The same, read. */
export interface CarryRequest {
  readonly person: PersonFacts
  readonly award: Fen
  readonly through: YearMonth
  readonly channel: Channel
  readonly averagePensions: ReadonlyMap<number, Fen>
}

const averageShape = objectOf<AveragePension>(
  { year: yearField, amount: pensionField('average enterprise pension, yuan a month') },
  'the average enterprise pension of a year',
)

/** The wire shape of {@link CarryInput}. */
export const carryShape: Shape<CarryInput> = objectOf(
  {
    ...pensionerFields,
    pension: pensionField('pension as awarded, yuan a month'),
    through: monthField('month asked for'),
    channel: optional(choiceField(CHANNELS, 'by which way the pension is adjusted')),
    averagePensions: optional(listOf(averageShape, 'average enterprise pensions by year of adjustment')),
  },
  'a pension and the month up to which it is carried',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readCarryInput(input: CarryInput): CarryRequest {
  const issues: Issue[] = shapeIssues(carryShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const person = readPerson(input, issues)
  const through = readMonth(input.through) as YearMonth
  if (through < person.retirement)
    issues.push({
      code: 'adjustment.throughBeforeRetirement',
      path: ['through'],
      message: `lies before the retirement month ${monthText(person.retirement)}`,
      received: shown(input.through),
    })
  const averages = input.averagePensions ?? []
  averages.forEach(({ year }, i) => {
    if (averages.findIndex((other) => other.year === year) < i)
      issues.push({
        code: 'adjustment.averageTwice',
        path: ['averagePensions', i, 'year'],
        message: 'the year is given twice',
        received: shown(year),
      })
  })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    person,
    award: readPension(input.pension),
    through,
    channel: input.channel ?? 'scheme',
    averagePensions: new Map(averages.map(({ year, amount }) => [year, readPension(amount)])),
  }
}
