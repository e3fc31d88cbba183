import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/law/index.js'

const { places, series } = shippedPack

describe('places', () => {
  it('have a six-digit code and a pinyin key of their own', () => {
    expect(places.filter(({ code, key }) => !/^\d{6}$/.test(code) || !/^[a-z]+$/.test(key))).toEqual([])
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length)
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length)
  })

  it('lie under a place that exists, up to the country', () => {
    for (const place of places) {
      const chain = [place.code]
      let parent = place.parent
      while (parent !== null) {
        const next = places.find(({ code }) => code === parent)
        expect(next, `${place.key}: ${parent}`).toBeDefined()
        expect(chain, place.key).not.toContain(parent)
        chain.push(parent)
        parent = next?.parent ?? null
      }
      expect(chain.at(-1), place.key).toBe('100000')
    }
  })

  it('share the first digits of their code with the place above, as GB/T 2260 has it', () => {
    const strangers = places.filter(
      ({ code, parent }) =>
        parent !== null && parent !== '100000' && !code.startsWith(parent.replace(/(?:00)+$/, '')),
    )
    expect(strangers).toEqual([])
  })

  it('are there because they, or one below, have values of their own', () => {
    const used = new Set(series.map(({ place }) => place))
    const idle = places.filter(({ code }) => !used.has(code) && !places.some(({ parent }) => parent === code))
    expect(idle).toEqual([])
  })

  it('are known for every series', () => {
    expect(series.filter(({ place }) => !places.some(({ code }) => code === place))).toEqual([])
  })
})
