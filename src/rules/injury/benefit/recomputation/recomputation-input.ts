import { parseMonth, type YearMonth } from '../../../../calendar/index.js'
import type { Issue } from '../../../../errors.js'
import { isObject, objectOf, optional, shapeIssues, type Shape } from '../../../../records/index.js'
import { disabilityShape, type DisabilityInput } from '../disability/disability-input.js'
import { nursingShape, type NursingInput } from '../later/nursing.js'
import { leavingGrantsShape, type LeavingGrantsInput } from '../leaving/leaving-input.js'

/** The benefits to be computed again, as they were awarded: one or more. */
export interface InjuryRecomputeInput {
  /** Benefits of a graded disability, as `workInjury.disability` takes them. */
  readonly disability?: DisabilityInput
  /** Grants on leaving, as `workInjury.leavingGrants` takes them. */
  readonly leavingGrants?: LeavingGrantsInput
  /** Nursing of a later year, as `workInjury.nursing` takes it; months count from its month. */
  readonly nursing?: NursingInput
}

/** Options of a recomputation of work-injury benefits. */
export interface InjuryRecomputeOptions {
  /** Last month paid on the provisional base, 'YYYY-MM'. Without it monthly benefits show differences, no arrears. */
  readonly paidThrough?: string
}

/** The wire shape of {@link InjuryRecomputeInput}. */
export const recomputeShape: Shape<InjuryRecomputeInput> = objectOf(
  {
    disability: optional(disabilityShape),
    leavingGrants: optional(leavingGrantsShape),
    nursing: optional(nursingShape),
  },
  'benefits to be computed again',
  { minProperties: 1 },
)

/** Adds what is wrong with the input as a whole and with the last month; the benefits check their own. */
export function readRecomputeInput(
  input: InjuryRecomputeInput,
  options: InjuryRecomputeOptions,
  issues: Issue[],
): YearMonth | undefined {
  const fields = ['disability', 'leavingGrants', 'nursing']
  const own = shapeIssues(recomputeShape, input).filter(({ path }) => !fields.includes(String(path[0])))
  issues.push(...own)
  if (own.length === 0 && isObject(input) && Object.values(input).every((each) => each === undefined))
    issues.push({
      code: 'workInjury.nothingToRecompute',
      path: [],
      message: 'give the disability, the grants on leaving or the nursing to be computed again',
    })
  if (options.paidThrough === undefined) return undefined
  return parseMonth(options.paidThrough, ['paidThrough'], issues)
}
