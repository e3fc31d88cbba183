import type { Decimal } from '../money/index.js'

/** The two languages of a text. */
export type Language = 'zh' | 'en'

/** A number with at most six decimals and no zeros at the end. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(6).toString()
}

/** A percentage with two decimals: `6.38 %` or `6.38％`. */
export function percentText(value: Decimal, language: Language, decimals = 2): string {
  return `${signed(value.toFixed(decimals))}${language === 'zh' ? '％' : ' %'}`
}

/** A head count given in 10 000 persons: 万人 with two decimals in Chinese, whole persons in English. */
export function headsText(value: Decimal, language: Language): string {
  return language === 'zh' ? `${signed(value.toFixed(2))}万人` : `${personsText(value)} persons`
}

/** A head count given in 10 000 persons, as a bare number: 万 with two decimals, or whole persons in groups. */
export function headsNumber(value: Decimal, language: Language): string {
  return language === 'zh' ? signed(value.toFixed(2)) : personsText(value)
}

/** A change with its sign always shown. */
export function changeText(text: string): string {
  return text.startsWith('−') || /^0(?:\.0+)?$/.test(text) ? text : `+${text}`
}

function personsText(value: Decimal): string {
  return signed(value.times(10_000).toFixed(0)).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A true minus sign, and none before zero. */
function signed(text: string): string {
  if (!text.startsWith('-')) return text
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1)
}
