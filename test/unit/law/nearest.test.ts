import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/law/index.js'

const known = ['asOf', 'carryForward', 'pack']

describe('the text that was meant', () => {
  it('is the one with the fewest differing letters', () => {
    expect(nearest('caryForward', known)).toBe('carryForward')
    expect(nearest('ASOF', known)).toBe('asOf')
  })

  it('is none where all are too far', () => {
    expect(nearest('everything', known)).toBeUndefined()
    expect(nearest('', ['long', 'longer'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })

  it('is the one path that ends with it', () => {
    const paths = ['award.base.local', 'award.base.provincial', 'account.rate', 'contribution.rate']
    expect(nearest('base.local', paths)).toBe('award.base.local')
    expect(nearest('rate', paths)).toBeUndefined()
  })
})
