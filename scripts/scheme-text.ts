import type { AdjustmentScheme } from '../src/law/scheme/types.js'

/** Names of the fields of a scheme, both languages. */
const NAMES: Readonly<Record<string, string>> = {
  sectors: '适用 covers',
  excludes: '不含 not',
  effectiveMonth: '执行月 effective month',
  paidBy: '发放日 paid by',
  partYear: '不满一年 part year',
  flat: '定额 flat amount',
  years: '挂钩年限 by years',
  percent: '挂钩水平 percent',
  level: '分档 by classes',
  age: '高龄 age',
  remote: '艰苦边远 remote areas',
  special: '特殊群体 special groups',
  floors: '补足 top-ups and floors',
  rounding: '取整 rounding',
}

/** A scheme of the yearly adjustment for a cell: a line for each of its fields. */
export function schemeText(scheme: AdjustmentScheme): string {
  return Object.entries(scheme)
    .map(([field, value]) => `${NAMES[field] ?? field}: ${plain(value)}`)
    .join('<br>')
}

/** Data without the marks of JSON: `[sector enterprise] rate 0.005`. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]) => (key === 'when' ? `[${plain(inner)}]` : `${word(key)} ${inside(inner)}`))
    .join(', ')
    .replaceAll('], ', '] ')
}

/** Lists within a case stand in brackets, so that their ends are seen. */
function inside(value: unknown): string {
  return Array.isArray(value) ? `(${value.map(plain).join('; ')})` : plain(value)
}

/** 'leastYears' as 'least years'. */
function word(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
