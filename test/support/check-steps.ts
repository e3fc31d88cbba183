import { Decimal as HostDecimal } from 'decimal.js'
import type { AnyOutcome } from '../../src/rules/outcome.js'
import { descriptionOf } from '../../src/rules/descriptions.js'
import { scaledValues } from '../../src/rules/present.js'
import type { Step, StepRounding } from '../../src/rules/step.js'
import { D, evaluateFormula, type Num } from './evaluate-formula.js'

type Values = Readonly<Record<string, unknown>>
type Steps = Readonly<Record<string, Step<Values>>>

/**
 * Every step of an outcome (its rows and parts included) whose formula does not give its value: the explanation
 * is computed again with decimal.js from the shown numbers. An empty list means that what is explained is what
 * was computed.
 */
export function brokenSteps(outcome: AnyOutcome): string[] {
  const description = descriptionOf(outcome.rule)
  const parts = Object.values(outcome.parts ?? {}).flatMap(brokenSteps)
  if (outcome.outcome !== 'entitled' && outcome.outcome !== 'determined') return parts
  const rows = (outcome.rows ?? []).flatMap((row, i) =>
    brokenIn(`${outcome.rule}[${i}]`, row, (description.rowSteps ?? {}) as unknown as Steps),
  )
  return [...brokenIn(outcome.rule, outcome.values, description.steps as unknown as Steps), ...rows, ...parts]
}

function brokenIn(where: string, shown: Values, steps: Steps): string[] {
  const scaled = scaledValues<Record<string, unknown>>(shown, steps)
  return Object.entries(steps).flatMap(([key, step]) => {
    const template = typeof step.formula === 'function' ? step.formula(scaled) : step.formula
    if (typeof template !== 'string' || shown[key] === undefined || shown[key] === null) return []
    const exact = evaluateFormula(template, (name) => numberOf(shown[name], name))
    const rounding = typeof step.rounding === 'function' ? step.rounding(scaled) : step.rounding
    const expected = rounding === undefined || rounding === null ? exact : round(exact, rounding)
    const got = numberOf(shown[key], key)
    return got.eq(expected)
      ? []
      : [`${where}.${key}: ${template} gives ${expected.toString()}, the step says ${got.toString()}`]
  })
}

function numberOf(value: unknown, name: string): Num {
  if (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)) {
    const [year, month] = value.split('-') as [string, string]
    return new D(year).times(12).plus(month).minus(1)
  }
  if (typeof value === 'number' || typeof value === 'string') return new D(value)
  if (HostDecimal.isDecimal(value)) return new D(value)
  throw new Error(`the value ${name} is no number`)
}

function round(value: Num, rounding: StepRounding): Num {
  const mode = { halfUp: D.ROUND_HALF_UP, down: D.ROUND_DOWN, up: D.ROUND_UP }[rounding.mode]
  if ('decimals' in rounding) return value.toDecimalPlaces(rounding.decimals, mode)
  return value.toDecimalPlaces({ fen: 2, jiao: 1, yuan: 0 }[rounding.to], mode)
}
