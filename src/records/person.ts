import { choiceField, countField, monthOrDayField, objectOf, optional, type Fields } from './shape.js'

/** On which ground somebody retires: at the age (到龄), after special work (特殊工种), or ill before 2025 (病退). */
export type RetirementGround =
  | { readonly kind: 'age' }
  | {
      readonly kind: 'specialWork'
      /** Height or extra heavy; underground or high temperature; other harmful work. */
      readonly work: 'heavy' | 'underground' | 'harmful'
      /** Completed years of that work. */
      readonly years: number
    }
  | {
      readonly kind: 'incapacity'
      /** Completed years of service. */
      readonly years: number
    }

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
  ground: optional(
    objectOf(
      {
        kind: choiceField(['age', 'specialWork', 'incapacity'], 'ground of retirement'),
        work: optional(choiceField(['heavy', 'underground', 'harmful'], 'kind of special work')),
        years: optional(countField(0, 60, 'completed years of that work, or of service')),
      },
      'ground of retirement',
    ),
  ),
}
