import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import { choiceField, countField, decimalField, flagField, type Shape } from '../../../records/index.js'

/** Levels of dependence on nursing (生活完全、大部分、部分不能自理). */
export const NURSING_LEVELS = ['complete', 'mostly', 'partly'] as const
/** A level of dependence on nursing: complete, mostly, partly unable to care for oneself. */
export type NursingLevel = (typeof NURSING_LEVELS)[number]

/** Kinds of city (城市类别): large ones are municipalities, sub-provincial cities and provincial capitals. */
export const CITY_KINDS = ['large', 'other'] as const
/** A kind of city: `large` for municipalities, sub-provincial cities and provincial capitals. */
export type CityKind = (typeof CITY_KINDS)[number]

/** The gravest disability grade and the lightest (伤残等级). */
export const GRAVEST_GRADE = 1
export const LIGHTEST_GRADE = 10
/** Wages end at ten million yuan a month, bills at a billion. */
export const MOST_WAGE = 1e9
const WAGE = { decimals: 2, min: 0, max: MOST_WAGE }
const BILL = { decimals: 2, min: 0, max: 1e11 }

export const gradeField = (description: string): Shape<number> =>
  countField(GRAVEST_GRADE, LIGHTEST_GRADE, description)
export const nursingField = (description: string): Shape<NursingLevel> =>
  choiceField(NURSING_LEVELS, description)
export const cityField: Shape<CityKind> = choiceField(CITY_KINDS, 'kind of city')
export const wageField = (description: string): Shape<DecimalInput> => decimalField(WAGE, description)
export const billField = (description: string): Shape<DecimalInput> => decimalField(BILL, description)
export const insuredField: Shape<boolean> = flagField('the employer is insured against work injury')

/** An amount that passed its field, in fen. */
export function readFen(input: DecimalInput): Fen {
  return parseScaled(input, BILL, [], []) as Fen
}

/** The same where it was given. */
export function readOptionalFen(input: DecimalInput | undefined): Fen | undefined {
  return input === undefined ? undefined : readFen(input)
}
