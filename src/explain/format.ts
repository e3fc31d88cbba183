import { ageOfMonths, monthText, type YearMonth } from '../calendar/index.js'
import { scaledText } from '../money/index.js'
import { UNIT_DECIMALS } from '../rules/present.js'
import type { StepUnit } from '../rules/step.js'
import type { Language } from './wording.js'

/** A scaled value as a reader sees it, with its unit: '2856.82 yuan/month', '1.3%', '60岁4个月'. */
export function formatValue(value: unknown, unit: StepUnit, language: Language): string {
  if (typeof value !== 'number') return String(value)
  const zh = language === 'zh'
  switch (unit) {
    case 'yuan':
      return `${formatNumber(value, unit)}${zh ? '元' : ' yuan'}`
    case 'yuan/month':
      return `${formatNumber(value, unit)}${zh ? '元/月' : ' yuan/month'}`
    case 'months':
    case 'divisor':
      return `${formatNumber(value, unit)}${zh ? '个月' : value === 1 ? ' month' : ' months'}`
    case 'days':
      return `${value}${zh ? '天' : value === 1 ? ' day' : ' days'}`
    case 'years':
      return `${formatNumber(value, unit)}${zh ? '年' : ' years'}`
    case 'age':
      return ageWords(value, zh)
    default:
      return formatNumber(value, unit)
  }
}

/** A scaled value as it stands inside a formula: no unit, shares in per cent. */
export function formatNumber(value: unknown, unit: StepUnit): string {
  if (typeof value !== 'number') return String(value)
  if (unit === 'month') return monthText(value as YearMonth)
  if (unit === 'share') return `${trim(scaledText(value, 4), 0)}%`
  if (unit === 'years') return trim(scaledText(value, 4), 2)
  if (unit === 'divisor') return trim(scaledText(value, 1), 0)
  const decimals = UNIT_DECIMALS[unit]
  return decimals === undefined ? String(value) : scaledText(value, decimals)
}

/** Text without trailing zeros after the point, but with at least `least` decimals. */
function trim(text: string, least: number): string {
  const point = text.indexOf('.')
  let end = text.length
  while (end > point + 1 + least && text[end - 1] === '0') end--
  return text.slice(0, end === point + 1 ? point : end)
}

function ageWords(months: number, zh: boolean): string {
  const age = ageOfMonths(months)
  if (zh) return age.months === 0 ? `${age.years}岁` : `${age.years}岁${age.months}个月`
  return age.months === 0 ? `${age.years} years` : `${age.years} years ${age.months} months`
}
