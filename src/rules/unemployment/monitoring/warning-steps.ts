import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, ParameterPath } from '../../../law/index.js'
import type { Fen, Index, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable, StepUnit } from '../../step.js'
import { INDICATORS, type WarningIndicatorName } from './indicators.js'

/** How an indicator is scaled. */
type Scaled<K extends WarningIndicatorName> = K extends 'reserveMonths' ? Index : Share

/** What is said of each indicator: the gravest level reached with its limit, and the next one; null where there is none. */
export type LevelValues<K extends WarningIndicatorName> = {
  readonly [P in `${K}Level` | `${K}Next`]: string | null
} & {
  readonly [P in `${K}Limit` | `${K}Beyond` | `${K}NextLimit` | `${K}ToNext`]: Scaled<K> | null
}

/** What is said of an indicator the plan limits. */
export type PlanValues<K extends 'registeredRate' | 'surveyedRate'> = {
  readonly [P in `${K}Plan` | `${K}OverPlan`]: Share | null
} & { readonly [P in `${K}Standing`]: 'withinPlan' | 'beyondPlan' | null }

/** The values of an early warning; null where a figure was not given or the law holds none. */
export type UnemploymentWarningValues = {
  readonly month: YearMonth
  readonly registeredRate: Share | null
  readonly surveyedRate: Share | null
  readonly claimants: number | null
  readonly insured: number | null
  readonly claimRate: Share | null
  readonly fundBalance: Fen | null
  readonly monthlyExpense: Fen | null
  readonly reserveMonths: Index | null
} & LevelValues<'registeredRate'> &
  LevelValues<'surveyedRate'> &
  LevelValues<'claimRate'> &
  LevelValues<'reserveMonths'> &
  PlanValues<'registeredRate'> &
  PlanValues<'surveyedRate'>

type V = UnemploymentWarningValues

const duty: readonly Citation[] = [{ document: 'henan/employment-promotion-2009', article: '第二十七条' }]
const plan: readonly Citation[] = [{ document: 'luoyang/plan-2022' }]
const given = (key: keyof V) => ({ shown: (v: V) => v[key] !== null })

/** Table of the levels of one indicator. */
function levelSteps<K extends WarningIndicatorName>(name: K, unit: StepUnit): StepTable<LevelValues<K>> {
  const { zh, en } = INDICATORS[name]
  const key = (suffix: string) => `${name}${suffix}` as keyof V
  const set = { zh: '按使用者给出的级别', en: 'by the levels the caller gave' }
  const steps: Readonly<Record<string, unknown>> = {
    [`${name}Level`]: computedStep<V>([`${zh}：达到的级别`, `${en}: level reached`], 'text', duty, {
      how: set,
      ...given(key('Level')),
    }),
    [`${name}Limit`]: inputStep<V>(
      [`${zh}：达到级别的界限`, `${en}: limit of the level reached`],
      unit,
      duty,
      given(key('Limit')),
    ),
    [`${name}Beyond`]: computedStep<V>([`${zh}：与该界限之差`, `${en}: value less that limit`], unit, duty, {
      formula: `{${name}} − {${name}Limit}`,
      ...given(key('Beyond')),
    }),
    [`${name}Next`]: computedStep<V>([`${zh}：下一级别`, `${en}: next level`], 'text', duty, {
      how: set,
      ...given(key('Next')),
    }),
    [`${name}NextLimit`]: inputStep<V>(
      [`${zh}：下一级别的界限`, `${en}: limit of the next level`],
      unit,
      duty,
      given(key('NextLimit')),
    ),
    [`${name}ToNext`]: computedStep<V>(
      [`${zh}：距下一级别`, `${en}: limit of the next level less the value`],
      unit,
      duty,
      { formula: `{${name}NextLimit} − {${name}}`, ...given(key('ToNext')) },
    ),
  }
  return steps as StepTable<LevelValues<K>>
}

/** Table of what the plan limits. */
function planSteps<K extends 'registeredRate' | 'surveyedRate'>(
  name: K,
  parameter: ParameterPath,
): StepTable<PlanValues<K>> {
  const { zh, en } = INDICATORS[name]
  const key = (suffix: string) => `${name}${suffix}` as keyof V
  const steps: Readonly<Record<string, unknown>> = {
    [`${name}Plan`]: parameterStep<V>(
      [`${zh}：规划界限`, `${en}: limit of the plan`],
      'share',
      parameter,
      plan,
      given(key('Plan')),
    ),
    [`${name}OverPlan`]: computedStep<V>(
      [`${zh}：与规划界限之差`, `${en}: value less the limit of the plan`],
      'share',
      plan,
      { formula: `{${name}} − {${name}Plan}`, ...given(key('OverPlan')) },
    ),
    [`${name}Standing`]: computedStep<V>(
      [`${zh}：是否在规划目标内`, `${en}: within the plan or not`],
      'text',
      plan,
      {
        how: {
          zh: '低于界限为在目标内，高于为超出，恰等于界限按规划的写法',
          en: 'below the limit is within, above it beyond; at the limit itself as the plan puts it',
        },
        parameter: 'unemployment.monitoring.atLimit',
        ...given(key('Standing')),
      },
    ),
  }
  return steps as StepTable<PlanValues<K>>
}

const name = (indicator: WarningIndicatorName) =>
  [INDICATORS[indicator].zh, INDICATORS[indicator].en] as const

/** Step table of {@link UnemploymentWarningValues}. */
export const unemploymentWarningSteps: StepTable<V> = {
  month: inputStep(['监测月', 'month observed'], 'month', duty),
  registeredRate: inputStep(name('registeredRate'), 'share', duty, given('registeredRate')),
  ...planSteps('registeredRate', 'unemployment.monitoring.registeredLimit'),
  ...levelSteps('registeredRate', 'share'),
  surveyedRate: inputStep(name('surveyedRate'), 'share', duty, given('surveyedRate')),
  ...planSteps('surveyedRate', 'unemployment.monitoring.surveyedLimit'),
  ...levelSteps('surveyedRate', 'share'),
  claimants: inputStep(
    ['领取失业保险金人数', 'people drawing unemployment benefit'],
    'count',
    duty,
    given('claimants'),
  ),
  insured: inputStep(
    ['失业保险参保人数', 'people insured against unemployment'],
    'count',
    duty,
    given('insured'),
  ),
  claimRate: computedStep(name('claimRate'), 'share', duty, {
    formula: '{claimants} ÷ {insured}',
    rounding: { mode: 'halfUp', decimals: 6 },
    ...given('claimRate'),
  }),
  ...levelSteps('claimRate', 'share'),
  fundBalance: inputStep(
    ['失业保险基金结余', 'balance of the unemployment fund'],
    'yuan',
    duty,
    given('fundBalance'),
  ),
  monthlyExpense: inputStep(
    ['失业保险基金月支出', 'expenditure of the fund in a month'],
    'yuan/month',
    duty,
    given('monthlyExpense'),
  ),
  reserveMonths: computedStep(name('reserveMonths'), 'index', duty, {
    formula: '{fundBalance} ÷ {monthlyExpense}',
    rounding: { mode: 'halfUp', decimals: 4 },
    ...given('reserveMonths'),
  }),
  ...levelSteps('reserveMonths', 'index'),
}
