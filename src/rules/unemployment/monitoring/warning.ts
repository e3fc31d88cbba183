import {
  readerOf,
  type Bilingual,
  type Law,
  type Missing,
  type Notice,
  type Reader,
} from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { INDICATORS, WARNING_INDICATORS, type WarningIndicatorName } from './indicators.js'
import { readWarningInput, type UnemploymentWarningInput, type WarningRequest } from './warning-input.js'
import { unemploymentWarningSteps, type UnemploymentWarningValues } from './warning-steps.js'
import { warningValues, type PlanLimits } from './warning-values.js'

/** One indicator of early warning: its value, how it stands to the plan, and the level it has reached. */
export interface WarningIndicator extends Bilingual {
  /** Its stable name. */
  readonly indicator: WarningIndicatorName
  /** `undetermined` when a figure it rests on was not given; `missing` names it. */
  readonly outcome: 'determined' | 'undetermined'
  /** A share for the rates, months for the reserve; null when undetermined. */
  readonly value: Decimal | null
  /** The limit of the plan; null where there is none. */
  readonly planLimit: Decimal | null
  /** Value less plan limit: negative is room left. */
  readonly overPlan: Decimal | null
  /** Whether the value is within the plan; at the limit itself as the plan puts it. */
  readonly withinPlan: boolean | null
  /** The gravest level reached; null when none is. */
  readonly level: string | null
  /** Its limit. */
  readonly levelLimit: Decimal | null
  /** Value less that limit. */
  readonly beyondLevel: Decimal | null
  /** The next level; null when the gravest is reached or none was given. */
  readonly nextLevel: string | null
  /** Its limit. */
  readonly nextLimit: Decimal | null
  /** That limit less the value. */
  readonly toNext: Decimal | null
  /** Figures that were not given, and plan limits the law does not hold. */
  readonly missing: readonly Missing[]
}

/** An early warning, indicator by indicator. */
export interface DeterminedUnemploymentWarning extends Computed<UnemploymentWarningValues, 'determined'> {
  /** All four indicators, in a fixed order. */
  readonly indicators: readonly WarningIndicator[]
}

/** What the figures say, or that none was given. */
export type UnemploymentWarning = DeterminedUnemploymentWarning | Undetermined

const PLAN_PATHS = {
  registeredRate: 'unemployment.monitoring.registeredLimit',
  surveyedRate: 'unemployment.monitoring.surveyedLimit',
} as const

/**
 * Early warning of unemployment (失业预警): the registered and the surveyed unemployment rate against the limits of the
 * plan, people drawing benefit per insured person, and how many months of expenditure the fund can pay; each with
 * the gravest level it has reached and how far it is from the next.
 *
 * Henan obliges county governments and up to run early warning; no official set of indicators with levels and
 * limits for Luoyang is known, so levels are given by the caller and none is built in. Limits are compared with
 * the exact quotient, not with its rounding. A figure left out leaves its own indicator undetermined.
 *
 * @param input rates as shares, people as whole numbers, money in yuan, and the levels of each indicator from the
 * mildest to the gravest
 * @returns `determined` with `indicators`; `undetermined` when no indicator has its figures
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.thresholdSides`, `unemployment.thresholdOrder`
 * @see 河南省就业促进条例 第二十七条; 洛阳市“十四五”人力资源和社会保障事业发展规划
 * @example
 * const thresholds = [{ indicator: 'reserveMonths', limit: '12', when: 'below', level: 'yellow' }] as const
 * const figures = { month: '2025-06', surveyedRate: '0.055', fundBalance: '90000000', monthlyExpense: '8000000' }
 * const watch = unemployment.warning({ ...figures, thresholds }, lawOf('luoyang'))
 * watch.outcome === 'determined' && watch.indicators.map(({ level }) => level) // [null, null, null, 'yellow']
 * watch.outcome === 'determined' && watch.indicators[1]?.overPlan?.toString() // '0.002'
 */
export function warning(input: UnemploymentWarningInput, law: Law): UnemploymentWarning {
  const request = readWarningInput(input)
  const reader = readerOf(law)
  const values = warningValues(request, planLimits(request, reader))
  const lacking = WARNING_INDICATORS.flatMap((name) => inputsMissing(name, request))
  if (WARNING_INDICATORS.every((name) => values[name] === null))
    return undetermined(frameOf('unemployment.warning', law, reader), lacking)
  const shown = present(values, unemploymentWarningSteps)
  return {
    ...frameOf('unemployment.warning', law, reader, [...lacking, ...reader.missing].map(noticeOf)),
    outcome: 'determined',
    values: shown,
    indicators: WARNING_INDICATORS.map((name) => indicatorOf(name, shown, request, reader)),
  }
}

/** The plan is asked only for a rate that was given. */
function planLimits({ month, registeredRate, surveyedRate }: WarningRequest, reader: Reader): PlanLimits {
  return {
    registeredRate: registeredRate === null ? null : (reader.share(PLAN_PATHS.registeredRate, month) ?? null),
    surveyedRate: surveyedRate === null ? null : (reader.share(PLAN_PATHS.surveyedRate, month) ?? null),
    atLimit: () => reader.choice('unemployment.monitoring.atLimit', month) ?? null,
  }
}

function inputsMissing(name: WarningIndicatorName, request: WarningRequest): readonly Missing[] {
  const { zh, en, inputs } = INDICATORS[name]
  return inputs.flatMap((path): Missing[] => {
    if (request[path] !== null) return []
    const words = unemploymentWarningSteps[path]
    return [
      {
        kind: 'input',
        path,
        zh: words.zh === zh ? `未给出${zh}` : `未给出${words.zh}，无法确定${zh}`,
        en: words.en === en ? `needs the ${en}` : `needs the ${words.en} for the ${en}`,
      },
    ]
  })
}

function noticeOf({ path, zh, en }: Missing): Notice {
  return { code: 'input', subject: path, zh, en }
}

function indicatorOf(
  name: WarningIndicatorName,
  shown: ShownValues<UnemploymentWarningValues>,
  request: WarningRequest,
  reader: Reader,
): WarningIndicator {
  const planned = name === 'registeredRate' || name === 'surveyedRate' ? name : undefined
  const standing = planned === undefined ? null : shown[`${planned}Standing`]
  const value = shown[name]
  return {
    indicator: name,
    zh: INDICATORS[name].zh,
    en: INDICATORS[name].en,
    outcome: value === null ? 'undetermined' : 'determined',
    value,
    planLimit: planned === undefined ? null : shown[`${planned}Plan`],
    overPlan: planned === undefined ? null : shown[`${planned}OverPlan`],
    withinPlan: standing === null ? null : standing === 'withinPlan',
    level: shown[`${name}Level`],
    levelLimit: shown[`${name}Limit`],
    beyondLevel: shown[`${name}Beyond`],
    nextLevel: shown[`${name}Next`],
    nextLimit: shown[`${name}NextLimit`],
    toNext: shown[`${name}ToNext`],
    missing: [
      ...inputsMissing(name, request),
      ...reader.missing.filter(({ path }) => planned !== undefined && path === PLAN_PATHS[planned]),
    ],
  }
}
