import { monthText, shownMonth, type YearMonth } from '../calendar/index.js'
import type { Notice } from '../law/index.js'
import { Decimal, isDecimal, toDecimal } from '../money/index.js'
import type { ShownValues, Step, StepTable, StepUnit } from './step.js'

/** Decimals of the scaled units; the other units are handed out as they are. */
export const UNIT_DECIMALS: Readonly<Partial<Record<StepUnit, number>>> = {
  yuan: 2,
  'yuan/month': 2,
  'yuan/year': 2,
  'yuan/hour': 2,
  'yuan/day': 2,
  share: 6,
  index: 4,
  years: 4,
  divisor: 1,
}

/** The values of a rule as they are handed out, by the units of its step table. */
export function present<V extends object>(values: V, steps: StepTable<V>): ShownValues<V> {
  const shown: Record<string, unknown> = {}
  for (const key in steps) shown[key] = presentValue(values[key], steps[key].unit)
  return shown as ShownValues<V>
}

function presentValue(value: unknown, unit: StepUnit): unknown {
  if (typeof value !== 'number') return value
  const decimals = UNIT_DECIMALS[unit]
  if (decimals !== undefined) return toDecimal(value, decimals)
  return unit === 'month' ? monthText(value as YearMonth) : value
}

/** The scaled values behind shown ones, also after a round trip through JSON. */
export function scaledValues<V extends object>(
  shown: Readonly<Record<string, unknown>>,
  steps: StepTable<V>,
): V {
  const values: Record<string, unknown> = {}
  for (const key in steps) values[key] = scaledValue(shown[key], steps[key].unit)
  return values as V
}

function scaledValue(value: unknown, unit: StepUnit): unknown {
  const decimals = UNIT_DECIMALS[unit]
  if (decimals !== undefined && (isDecimal(value) || typeof value === 'string'))
    return new Decimal(value).times(10 ** decimals).toNumber()
  return unit === 'month' && typeof value === 'string' ? shownMonth(value) : value
}

/** Caveats of the rule itself: computed steps whose formula or rounding is below `verified`. */
export function ruleNotices<V extends object>(values: V, steps: StepTable<V>): readonly Notice[] {
  return doubtsOf(steps).flatMap(({ shown, notice }) => (shown?.(values) === false ? [] : [notice]))
}

/** The caveat of a step, and whether the step counts for a case. */
interface Doubt<V> {
  readonly shown: Step<V>['shown']
  readonly notice: Notice
}

/** A step table is fixed, so its caveats are written once. */
const DOUBTS = new WeakMap<object, readonly Doubt<never>[]>()

function doubtsOf<V extends object>(steps: StepTable<V>): readonly Doubt<V>[] {
  const known = DOUBTS.get(steps) as readonly Doubt<V>[] | undefined
  if (known !== undefined) return known
  const entries: readonly (readonly [string, Step<V>])[] = Object.entries(steps)
  const doubts = entries.flatMap(([subject, step]) => {
    if (step.kind !== 'computed' || step.evidence === 'verified') return []
    const said = RULE_NOTICES[step.evidence]
    const notice: Notice = Object.freeze({
      code: `rule.${step.evidence}`,
      subject,
      zh: `${step.zh}：${said.zh}`,
      en: `${step.en}: ${said.en}`,
    })
    return [{ shown: step.shown, notice }]
  })
  DOUBTS.set(steps, doubts)
  return doubts
}

const RULE_NOTICES = {
  secondary: { zh: '规则仅见于二手来源', en: 'the rule was read in a secondary source only' },
  recalled: {
    zh: '规则据业务常识，未查阅原文',
    en: 'the rule is known to practitioners, the text was not opened',
  },
  unsettled: { zh: '规则口径未定', en: 'the rule is unsettled' },
}
