import type { DecimalSpec } from '../money/index.js'
import type { JsonSchema } from './shape.js'

/** The decimal grammar takes no more digits before the point. */
const MOST_WHOLE_DIGITS = 13

/**
 * What JSON Schema can say of a decimal: the grammar of the text with its sign and the number of its digits; a
 * JSON number must be whole and within the bounds. It takes whatever `parseScaled` takes; a text just above
 * the bounds passes here and is refused by the reader.
 */
export function decimalJsonSchema(spec: DecimalSpec): JsonSchema {
  const { minimum, maximum } = wholeBounds(spec)
  return {
    anyOf: [
      { type: 'string', pattern: decimalPattern(spec, Math.max(Math.abs(minimum), Math.abs(maximum))) },
      { type: 'integer', minimum, maximum },
    ],
  }
}

/** The whole numbers that the bounds and the scale let through. */
function wholeBounds({ decimals, min, max }: DecimalSpec): {
  readonly minimum: number
  readonly maximum: number
} {
  const one = 10 ** decimals
  const most = Math.min(10 ** MOST_WHOLE_DIGITS - 1, Math.floor(Number.MAX_SAFE_INTEGER / one))
  return {
    minimum: min === undefined ? -most : Math.ceil(min / one),
    maximum: max === undefined ? most : Math.floor(max / one),
  }
}

/** `'1.50'` and `'1.5000'` are the same two decimals; `'-0'` is 0. */
function decimalPattern({ decimals, min }: DecimalSpec, largest: number): string {
  const digits = String(largest).length
  const whole = digits === 1 ? '[0-9]' : `(0|[1-9][0-9]{0,${digits - 1}})`
  const fraction = decimals === 0 ? '(\\.0+)?' : `(\\.[0-9]{1,${decimals}}0*)?`
  if (min === undefined || min < 0) return `^-?${whole}${fraction}$`
  return min === 0 ? `^(-0(\\.0+)?|${whole}${fraction})$` : `^${whole}${fraction}$`
}
