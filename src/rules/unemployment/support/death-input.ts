import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import type { Missing } from '../../../law/index.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { RECEIVED, type Received } from './received.js'
import { readFen, monthlyBenefitField, checkedMonth, yuanField } from './support-fields.js'

/** What somebody died of who drew the benefit. */
export const JOBLESS_DEATH_CAUSES = ['illness', 'nonWorkInjury'] as const

/** The death of somebody who drew from the unemployment fund. */
export interface DeathInput {
  /** Month of death 'YYYY-MM'. */
  readonly death: string
  /** What the person drew in that month. */
  readonly received: Received
  /** `illness` or `nonWorkInjury`. */
  readonly cause: (typeof JOBLESS_DEATH_CAUSES)[number]
  /** Months of pension contributions, deemed ones included; needed for deaths since July 2011. */
  readonly contributionMonths?: number
  /** Own pension contributions in all, yuan; needed below five years, as in `survivors.benefit`. */
  readonly ownContributions?: DecimalInput
  /** Mean contribution wage of the last 24 months, yuan a month; needed for some deaths, as in `survivors.benefit`. */
  readonly meanWage?: DecimalInput
  /**
   * True when the family takes the funeral grant of the pension or of work-injury insurance; only one is paid. Needed
   * for deaths since July 2011.
   */
  readonly funeralElsewhere?: boolean
  /** Dependants the person maintained; needed for deaths before July 2011. */
  readonly dependants?: number
  /** True after a death for the public good; needed for deaths before July 2011. */
  readonly publicGood?: boolean
  /** True when the benefit of the month of death was drawn already; needed for deaths before July 2011. */
  readonly monthDrawn?: boolean
  /** Monthly benefit in yuan; without it the standard of the place. It decides before July 2011 only. */
  readonly monthlyBenefit?: DecimalInput
}

/** The same, read. */
export interface DeathRequest {
  readonly input: DeathInput
  readonly death: YearMonth
  readonly received: Received
  readonly monthlyBenefit: Fen | undefined
}

/** The wire shape of {@link DeathInput}. */
export const deathShape: Shape<DeathInput> = objectOf(
  {
    death: monthField('month of death'),
    received: choiceField(RECEIVED, 'what was drawn in that month'),
    cause: choiceField(JOBLESS_DEATH_CAUSES, 'cause of death'),
    contributionMonths: optional(countField(1, 840, 'months of pension contributions, deemed ones included')),
    ownContributions: optional(yuanField('own pension contributions in all, yuan')),
    meanWage: optional(
      decimalField({ decimals: 2, min: 1, max: 1e9 }, 'mean contribution wage of the last 24 months, yuan'),
    ),
    funeralElsewhere: optional(flagField('the funeral grant of another insurance is taken')),
    dependants: optional(countField(0, 50, 'dependants the person maintained')),
    publicGood: optional(flagField('death for the public good')),
    monthDrawn: optional(flagField('benefit of the month of death drawn already')),
    monthlyBenefit: monthlyBenefitField,
  },
  'the death of somebody who drew from the unemployment fund',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readDeathInput(input: DeathInput): DeathRequest {
  const issues = shapeIssues(deathShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    input,
    death: checkedMonth(input.death),
    received: input.received,
    monthlyBenefit: readFen(input.monthlyBenefit),
  }
}

/** The fields each rule needs, as they are missed. */
export const DEATH_NEEDS = {
  asEmployedWorker: ['contributionMonths', 'funeralElsewhere'],
  monthsOfStandard: ['dependants', 'publicGood', 'monthDrawn'],
} as const

/** What the case needs and the caller did not give. */
export function missingOfDeath(input: DeathInput, rule: keyof typeof DEATH_NEEDS): readonly Missing[] {
  return DEATH_NEEDS[rule].flatMap((path) =>
    input[path] === undefined ? [{ kind: 'input', path, ...NEEDED[path] }] : [],
  )
}

const NEEDED = {
  contributionMonths: {
    zh: '缺少养老保险缴费月数：2011年7月起参照在职职工的规定',
    en: 'needs the months of pension contributions: since July 2011 the rule for employed workers serves',
  },
  funeralElsewhere: {
    zh: '缺少丧葬补助金是否另行领取：养老、工伤、失业保险只能领取一项',
    en: 'needs whether the funeral grant is taken elsewhere: of pension, work-injury and unemployment insurance one pays',
  },
  dependants: {
    zh: '缺少供养亲属人数：2011年7月以前按人数发给抚恤金',
    en: 'needs the number of dependants: before July 2011 the grant went by their number',
  },
  publicGood: {
    zh: '缺少是否因社会公益事业死亡：2011年7月以前可提高待遇',
    en: 'needs whether the death was for the public good: before July 2011 it raised the grants',
  },
  monthDrawn: {
    zh: '缺少死亡当月失业保险金是否已领取',
    en: 'needs whether the benefit of the month of death was drawn already',
  },
} as const
