import { readMonth } from '../calendar/index.js'
import { isParameterPath, type ParameterValue } from '../law/index.js'
import { Decimal } from '../money/index.js'
import { UNIT_DECIMALS } from '../rules/present.js'
import type { Step, StepUnit } from '../rules/step.js'
import type { Names } from './names.js'
import { MARKS, WORDS } from './wording.js'

type Values = Record<string, unknown>

/** The parameter a step shows, among those the rule read: where several months were read, the one with the step's value. */
export function parameterOf(
  key: string,
  step: Step<Values>,
  values: Values,
  parameters: readonly ParameterValue[],
): ParameterValue | undefined {
  const path = typeof step.parameter === 'function' ? step.parameter(values) : step.parameter
  if (path === undefined || !isParameterPath(path)) return undefined
  const read = parameters.filter((parameter) => parameter.path === path)
  if (read.length < 2) return read[0]
  return read.find(({ value }) => scaledParameter(value, step.unit) === values[key]) ?? read[0]
}

/** The text of a parameter as the scaled value a step would hold. */
function scaledParameter(value: ParameterValue['value'], unit: StepUnit): unknown {
  if (typeof value !== 'string') return undefined
  if (unit === 'month') return readMonth(value)
  if (unit === 'text') return value
  const number = Number(value)
  if (Number.isNaN(number)) return value
  const decimals = UNIT_DECIMALS[unit]
  return decimals === undefined ? number : new Decimal(value).times(10 ** decimals).toNumber()
}

/** Where a parameter comes from: place, period, day of knowledge, basis. */
export function parameterText(parameter: ParameterValue, { language, placeName }: Names): string {
  const words = WORDS[language]
  const { basis, reform, knownFrom } = parameter
  const parts =
    reform === undefined
      ? [
          placeName(parameter.place),
          periodText(parameter, language),
          ...(knownFrom === null ? [] : [`${words.known}${language === 'zh' ? '' : ' '}${knownFrom}`]),
          ...(basis === 'precedingYear' ? [words.provisional] : basis === 'carried' ? [words.carried] : []),
        ]
      : [language === 'zh' ? `改革方案“${reform}”` : `reform "${reform}"`, periodText(parameter, language)]
  return parts.join(MARKS[language].comma)
}

function periodText({ from, to }: ParameterValue, language: Names['language']): string {
  if (to === from) return from
  if (language === 'zh') return to === null ? `${from}起` : `${from}至${to}`
  return to === null ? `from ${from}` : `${from} to ${to}`
}
