import { ageOfMonths, monthText, type YearMonth } from '../calendar/index.js'
import { scaledText } from '../money/index.js'
import { UNIT_DECIMALS } from '../rules/present.js'
import type { Step, StepUnit } from '../rules/step.js'
import { textWords } from './text-words.js'
import type { Language } from './wording.js'

/** What stands where a value does not exist for the case. */
const NOTHING = '—'
const YES_NO = { zh: { yes: '是', no: '否' }, en: { yes: 'yes', no: 'no' } } as const

/** The value of a step as a reader sees it: a text by the step's own words before those all steps share. */
export function formatStep(
  value: unknown,
  { unit, words }: Pick<Step<never>, 'unit' | 'words'>,
  language: Language,
): string {
  const own =
    typeof value === 'string' && words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined
  return own?.[language] ?? formatValue(value, unit, language)
}

/** A scaled value as a reader sees it, with its unit: '2856.82 yuan/month', '1.3%', '60岁4个月'. */
export function formatValue(value: unknown, unit: StepUnit, language: Language): string {
  if (typeof value !== 'number') return formatNumber(value, unit, language)
  const zh = language === 'zh'
  const number = formatNumber(value, unit, language)
  switch (unit) {
    case 'yuan':
      return `${number}${zh ? '元' : ' yuan'}`
    case 'yuan/month':
      return `${number}${zh ? '元/月' : ' yuan/month'}`
    case 'yuan/year':
      return `${number}${zh ? '元/年' : ' yuan/year'}`
    case 'yuan/hour':
      return `${number}${zh ? '元/小时' : ' yuan/hour'}`
    case 'yuan/day':
      return `${number}${zh ? '元/天' : ' yuan/day'}`
    case 'months':
    case 'divisor':
      return `${number}${zh ? '个月' : plural(number, ' month')}`
    case 'days':
      return `${number}${zh ? '天' : plural(number, ' day')}`
    case 'years':
      return `${number}${zh ? '年' : ' years'}`
    default:
      return number
  }
}

/** A scaled value as it stands inside a formula: shares in per cent, ages in words, no other unit. */
export function formatNumber(value: unknown, unit: StepUnit, language: Language): string {
  if (value === undefined || value === null) return NOTHING
  if (typeof value === 'string') return textWords(value, language)
  if (typeof value === 'boolean') return YES_NO[language][value ? 'yes' : 'no']
  if (typeof value !== 'number') return NOTHING
  if (unit === 'month') return monthText(value as YearMonth)
  if (unit === 'age') return ageWords(value, language)
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

function ageWords(age: number, language: Language): string {
  const { years, months } = ageOfMonths(age)
  if (language === 'zh') return months === 0 ? `${years}岁` : `${years}岁${months}个月`
  const whole = `${years} years`
  return months === 0 ? whole : `${whole} ${months}${plural(String(months), ' month')}`
}

function plural(number: string, word: string): string {
  return number === '1' ? word : `${word}s`
}
