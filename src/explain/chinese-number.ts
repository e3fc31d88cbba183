const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A number of an article or annex as legal texts write it: 二十二, 一百零三, 4. Undefined for anything else. */
export function readChineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  let total = 0
  let digit: number | undefined
  for (const sign of text) {
    const unit = UNITS[sign]
    if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
    } else {
      const next = DIGITS[sign]
      if (next === undefined || (digit ?? 0) > 0) return undefined
      digit = next
    }
  }
  return text === '' ? undefined : total + (digit ?? 0)
}
