import { Decimal as HostDecimal } from 'decimal.js'

/** Decimals of the tests: wider than the library's, made here so that nothing is shared. */
export const D = HostDecimal.clone({ precision: 60, rounding: HostDecimal.ROUND_HALF_UP, defaults: true })
export type Num = InstanceType<typeof D>

/**
 * The value of a formula of a step table: names in braces, + − × ÷, brackets, `min(a; b)`, `max(a; b)`,
 * `floor(a)`. Written from the grammar in the doc of `Step.formula`; throws on anything else.
 */
export function evaluateFormula(template: string, valueOf: (name: string) => Num): Num {
  const tokens = template.match(/\{\w+\}|\d+(?:\.\d+)?%?|[+−×÷();]|min|max|floor/g) ?? []
  if (tokens.join('') !== template.replace(/\s+/g, ''))
    throw new Error(`cannot read the formula: ${template}`)
  let at = 0
  const take = (token?: string) => {
    const next = tokens[at++]
    if (next === undefined || (token !== undefined && next !== token))
      throw new Error(`expected ${token ?? 'more'} in ${template}`)
    return next
  }
  const sum = (): Num => {
    let value = tokens[at] === '−' ? (take(), product().neg()) : product()
    while (tokens[at] === '+' || tokens[at] === '−')
      value = take() === '+' ? value.plus(product()) : value.minus(product())
    return value
  }
  const product = (): Num => {
    let value = factor()
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = take() === '×' ? value.times(factor()) : value.div(factor())
    return value
  }
  const factor = (): Num => {
    const token = take()
    if (token === '(') return closed(sum())
    if (token === 'floor') return (take('('), closed(sum()).floor())
    if (token === 'min' || token === 'max') {
      take('(')
      const values = [sum()]
      while (tokens[at] === ';') values.push((take(), sum()))
      return closed(token === 'min' ? D.min(...values) : D.max(...values))
    }
    if (token.startsWith('{')) return valueOf(token.slice(1, -1))
    if (token.endsWith('%')) return new D(token.slice(0, -1)).div(100)
    return new D(token)
  }
  const closed = (value: Num): Num => (take(')'), value)
  const value = sum()
  if (at !== tokens.length) throw new Error(`left over in ${template}: ${tokens.slice(at).join(' ')}`)
  return value
}
