import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Law } from '../../../../law/index.js'
import {
  mulDivMoney,
  parseScaled,
  SHARE_ONE,
  type DecimalInput,
  type Fen,
  type Share,
} from '../../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { constructionSteps, type ConstructionValues } from './construction-steps.js'

/** A construction project insured as a whole (按项目参保). */
export interface ConstructionProjectInput {
  /** Month of payment 'YYYY-MM', before the construction permit. */
  readonly month: string
  /** Total cost of the project (工程总造价), yuan. */
  readonly projectCost: DecimalInput
  /** Ratio of the place as the agency has it, '0.001' for 1 per mille; default the ratio of the law, where it holds one. */
  readonly ratio?: DecimalInput
}

/** The contribution of a project, or what the law lacks. */
export type ConstructionProject = Computed<ConstructionValues, 'determined'> | Undetermined

const MONEY = { decimals: 2, min: 0, max: 1e14 }
const RATIO = { decimals: 6, min: 0, max: 100_000 }

/** The wire shape of {@link ConstructionProjectInput}. */
export const constructionProjectShape: Shape<ConstructionProjectInput> = objectOf(
  {
    month: monthField('month of payment'),
    projectCost: decimalField(MONEY, 'total cost of the project, yuan'),
    ratio: optional(decimalField(RATIO, 'ratio of the place, as a share of the cost')),
  },
  'a construction project',
)

/**
 * The work-injury contribution of a construction project (建设项目工伤保险费): total cost × ratio of the place, paid once
 * before the permit. The ratios of Henan and Luoyang are not shipped; give the one of the local notice, or load it.
 *
 * @returns `determined` with the contribution in yuan, paid once; `undetermined` naming the missing ratio
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 人社部发〔2014〕103号; 人力资源和社会保障部令第10号
 * @example
 * const law = lawOf('luoyang')
 * const site = { month: '2025-04', projectCost: '86000000' }
 * workInjury.constructionProject(site, law).outcome // 'undetermined': the ratio of Luoyang is not on record
 * const paid = workInjury.constructionProject({ ...site, ratio: '0.001' }, law)
 * paid.outcome === 'determined' && paid.values.contribution.toFixed(2) // '86000.00'
 */
export function constructionProject(input: ConstructionProjectInput, law: Law): ConstructionProject {
  const issues = shapeIssues(constructionProjectShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const projectCost = parseScaled(input.projectCost, MONEY, [], []) as Fen
  const given = parseScaled(input.ratio, RATIO, [], []) as Share | undefined
  const reader = readerOf(law)
  const ratio = given ?? reader.share('workInjury.construction.ratio', month)
  const rounding = reader.rounding('workInjury.contribution.rounding', month)
  if (ratio === undefined || rounding === undefined)
    return undetermined(frameOf('workInjury.constructionProject', law, reader), reader.missing)
  const values: ConstructionValues = {
    month,
    projectCost,
    ratioGiven: given !== undefined,
    ratio,
    rounding,
    contribution: mulDivMoney(projectCost, ratio, SHARE_ONE, rounding),
  }
  return {
    ...frameOf('workInjury.constructionProject', law, reader, ruleNotices(values, constructionSteps)),
    outcome: 'determined',
    values: present(values, constructionSteps),
  }
}
