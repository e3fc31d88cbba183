import { ShebaoError, type Issue } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  choiceField,
  decimalField,
  isObject,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { yuanIn } from '../claim/eligibility-input.js'
import { MONEY } from '../limits.js'
import { HARDSHIP_GROUPS, type HardshipGroup } from './hardship.js'
import { yearField } from './year.js'

/** A year's contribution: a tier paid by the person, or a payment by government. Exactly one of `tier` and `hardship`. */
export interface ResidentContributionInput {
  /** The year paid for. */
  readonly year: number
  /** Tier chosen (缴费档次), yuan a year. */
  readonly tier?: DecimalInput
  /** Group for which government pays (政府代缴困难群体). */
  readonly hardship?: HardshipGroup
  /** Year in which a missed year is made up (补缴); its tiers count. */
  readonly madeUpIn?: number
}

/** The same, read. */
export interface ContributionRequest {
  readonly year: number
  readonly tier: Fen | undefined
  readonly hardship: HardshipGroup | undefined
  readonly madeUpIn: number | undefined
}

/** The wire shape of {@link ResidentContributionInput}. */
export const residentContributionShape: Shape<ResidentContributionInput> = objectOf(
  {
    year: yearField('year paid for'),
    tier: optional(decimalField(MONEY, 'tier chosen, yuan a year')),
    hardship: optional(choiceField(HARDSHIP_GROUPS, 'group for which government pays')),
    madeUpIn: optional(yearField('year in which a missed year is made up')),
  },
  'a year’s contribution of a resident',
)

/** Adds an issue when a year is made up before it is over. */
export function checkMadeUp(year: unknown, madeUpIn: unknown, path: Issue['path'], issues: Issue[]): void {
  if (typeof year !== 'number' || typeof madeUpIn !== 'number' || !(madeUpIn <= year)) return
  issues.push({
    code: 'resident.madeUpTooEarly',
    path,
    message: `a year is made up in a later one than ${year}`,
    received: String(madeUpIn),
  })
}

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readContributionInput(input: ResidentContributionInput): ContributionRequest {
  const issues = shapeIssues(residentContributionShape, input)
  if (isObject(input)) {
    const { year, tier, hardship, madeUpIn } = input
    checkMadeUp(year, madeUpIn, ['madeUpIn'], issues)
    if ((tier === undefined) === (hardship === undefined))
      issues.push({
        code: 'resident.tierOrHardship',
        path: [],
        message: 'needs either a tier or a group for which government pays, not both',
      })
    if (hardship !== undefined && madeUpIn !== undefined)
      issues.push({
        code: 'resident.hardshipMadeUp',
        path: ['madeUpIn'],
        message: 'government pays for the current year only',
        received: String(madeUpIn),
      })
  }
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { year, hardship, madeUpIn } = input
  return { year, tier: yuanIn(input.tier), hardship, madeUpIn }
}
