import { monthOf, readDate, readMonth, type YearMonth } from '../calendar/index.js'
import { choiceField, countField, monthOrDayField } from './fields.js'
import { groundShape, type RetirementGround } from './ground.js'
import { optional, type Fields } from './shape.js'

/** A person, as the rules on retirement take one. */
export interface PersonInput {
  readonly sex: 'male' | 'female'
  /** Birth month 'YYYY-MM', or the day 'YYYY-MM-DD' (the day plays no part). */
  readonly birth: string
  /**
   * The original statutory age in years (原法定退休年龄): men 60, women 50 or 55; after special work men 55,
   * women 45.
   */
  readonly originalRetirementAge: number
  /** Default: at the age. */
  readonly ground?: RetirementGround
}

/** The fields of {@link PersonInput}, for the shapes that hold a person. */
export const personFields: Fields = {
  sex: choiceField(['male', 'female'], 'sex'),
  birth: monthOrDayField('birth month or day'),
  originalRetirementAge: countField(40, 70, 'original statutory retirement age in years'),
  ground: optional(groundShape),
}

/** The birth month of a month or day text, or undefined. */
export function readBirth(text: unknown): YearMonth | undefined {
  if (typeof text !== 'string') return undefined
  const day = text.length === 10 ? readDate(text) : undefined
  return day === undefined ? readMonth(text) : monthOf(day)
}
