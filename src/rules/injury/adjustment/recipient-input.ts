import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  monthField,
  optional,
  type Fields,
} from '../../../records/index.js'
import { nursingField, type NursingLevel } from '../benefit/injury-fields.js'

/** Monthly benefits that are adjusted: disability allowance, dependants' pension, nursing. */
export const ADJUSTED_BENEFITS = ['allowance', 'dependant', 'nursing'] as const
/** A monthly benefit that is adjusted: disability allowance (伤残津贴), dependants' pension (供养亲属抚恤金), nursing (生活护理费). */
export type AdjustedBenefit = (typeof ADJUSTED_BENEFITS)[number]

/** Who draws a monthly benefit of work-injury insurance. */
export interface InjuryRecipientInput {
  readonly benefit: AdjustedBenefit
  /** Grade of disability, 1 to 6; for the allowance. */
  readonly grade?: number
  /** Spouse or another relative; for a dependant. */
  readonly relation?: 'spouse' | 'other'
  /** Lone elder (孤寡老人) or orphan (孤儿); for a dependant. */
  readonly alone?: boolean
  /** Level of dependence (生活自理障碍等级): `complete`, `mostly`, `partly`; for nursing. */
  readonly level?: NursingLevel
  /** First month of the benefit 'YYYY-MM'. */
  readonly start: string
  /** Month of the injury or of the diagnosis 'YYYY-MM'; for a dependant that of the worker. */
  readonly injury: string
  /** Who pays the benefit; it stays so. */
  readonly payer: 'injuryFund' | 'employer'
  /**
   * True when the caller knows that the amount is not below the floor of the year. Needed where notices speak of a floor
   * that is not on record, or were not seen to the end; a floor that is on record counts in any case.
   */
  readonly aboveFloor?: boolean
}

/** The same, read. */
export interface InjuryRecipient {
  readonly benefit: AdjustedBenefit
  readonly grade: number | null
  readonly relation: 'spouse' | 'other' | null
  readonly alone: boolean | null
  readonly level: NursingLevel | null
  readonly start: YearMonth
  readonly injury: YearMonth
  readonly payer: 'injuryFund' | 'employer'
  readonly aboveFloor: boolean
}

/** Amounts end at ten million yuan a month. */
const AMOUNT = { decimals: 2, min: 0, max: 1e9 }
/** Grades that bring a monthly allowance. */
export const LAST_ALLOWANCE_GRADE = 6

/** The fields of {@link InjuryRecipientInput}. */
export const recipientFields: Fields = {
  benefit: choiceField(ADJUSTED_BENEFITS, 'the benefit'),
  grade: optional(countField(1, LAST_ALLOWANCE_GRADE, 'grade of disability')),
  relation: optional(choiceField(['spouse', 'other'], 'spouse or another relative')),
  alone: optional(flagField('lone elder or orphan')),
  level: optional(nursingField('level of dependence on nursing')),
  start: monthField('first month of the benefit'),
  injury: monthField('month of the injury'),
  payer: choiceField(['injuryFund', 'employer'], 'who pays the benefit'),
  aboveFloor: optional(flagField('the amount is not below the floor of the year')),
}

/** The field of an amount a month. */
export const amountField = (description: string) => decimalField<DecimalInput>(AMOUNT, description)

/** An amount the shape let through. */
export function readAmount(amount: DecimalInput): Fen {
  return parseScaled(amount, AMOUNT, [], []) as Fen
}

/** A recipient whose fields the shape let through. */
export function readRecipient(input: InjuryRecipientInput): InjuryRecipient {
  const { benefit, grade, relation, alone, level } = input
  return {
    benefit,
    grade: grade ?? null,
    relation: relation ?? null,
    alone: benefit === 'dependant' ? (alone ?? false) : null,
    level: level ?? null,
    start: readMonth(input.start) as YearMonth,
    injury: readMonth(input.injury) as YearMonth,
    payer: input.payer,
    aboveFloor: input.aboveFloor ?? false,
  }
}

const OWN: Readonly<Record<AdjustedBenefit, readonly string[]>> = {
  allowance: ['grade'],
  dependant: ['relation'],
  nursing: ['level'],
}

/** What does not fit together in a recipient; for fields the shape let through. */
export function recipientIssues(input: InjuryRecipientInput): Issue[] {
  const issues: Issue[] = []
  const { benefit } = input
  for (const field of ['grade', 'relation', 'level', 'alone'] as const) {
    const has = input[field] !== undefined
    const needed = OWN[benefit].includes(field)
    if (needed && !has)
      issues.push({
        code: 'input.required',
        path: [field],
        message: `is required for the benefit "${benefit}"`,
      })
    const mayStand = needed || (field === 'alone' && benefit === 'dependant')
    if (has && !mayStand)
      issues.push({
        code: 'workInjury.fieldWithoutMeaning',
        path: [field],
        message: `has no meaning for the benefit "${benefit}"`,
        received: shown(input[field]),
      })
  }
  if ((readMonth(input.start) as YearMonth) < (readMonth(input.injury) as YearMonth))
    issues.push({
      code: 'workInjury.startBeforeInjury',
      path: ['start'],
      message: 'lies before the month of the injury',
      received: shown(input.start),
    })
  return issues
}
