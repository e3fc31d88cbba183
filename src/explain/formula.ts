import type { Step, StepUnit } from '../rules/step.js'
import { formatNumber, formatValue } from './format.js'
import type { Language } from './wording.js'

type Steps = Readonly<Record<string, Step<Record<string, unknown>>>>

/** The functions of a formula as they are shown. */
const FUNCTIONS = {
  zh: { min: '取小', max: '取大', floor: '取整' },
  en: { min: 'min', max: 'max', floor: 'floor' },
} as const

/** A formula with the names of the values. */
export function formulaOfNames(template: string, steps: Steps, language: Language): string {
  return fill(template, language, (name) => nameInFormula(steps[name]?.[language] ?? name, language))
}

/** An English name with marks of its own stands in quotes, so that it does not run into the formula. */
function nameInFormula(name: string, language: Language): string {
  return language === 'en' && /[,()]/.test(name) ? `“${name}”` : name
}

/** A formula with the numbers of the case. */
export function formulaOfNumbers(
  template: string,
  steps: Steps,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const unitOf = (name: string): StepUnit => steps[name]?.unit ?? 'text'
  const months = reckonsInMonths(template, unitOf) ? formatValue : formatNumber
  return fill(template, language, (name) => {
    const format = unitOf(name) === 'months' ? months : formatNumber
    return format(values[name], unitOf(name), language)
  })
}

/** '2026-03 + 4个月': where months are added to a date or an age, they carry their unit. */
function reckonsInMonths(template: string, unitOf: (name: string) => StepUnit): boolean {
  if (template.includes('×') || template.includes('÷')) return false
  if (/\d/.test(template.replace(/\{\w+\}/g, ''))) return false
  return [...template.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => /^(?:age|month)$/.test(unitOf(name)))
}

function fill(template: string, language: Language, replace: (name: string) => string): string {
  return template.replace(
    /\{(\w+)\}|\b(min|max|floor)(?=\()/g,
    (_, name: string | undefined, called: 'min' | 'max' | 'floor') =>
      name === undefined ? FUNCTIONS[language][called] : replace(name),
  )
}
