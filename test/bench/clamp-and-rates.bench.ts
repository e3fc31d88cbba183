import Engine from 'publicodes'
import { bench, describe } from 'vitest'
import { mulDiv } from '../../src/money/index.js'
import { sequence } from './people.js'

const RATES = { c1: 16, c2: 8, c3: 0.7, c4: 0.3, c5: 0.4 } as const
const PPM = Object.values(RATES).map((percent) => Math.round(percent * 10_000))
const next = sequence(11)
const wages = Array.from({ length: 100 }, () => 200_000 + next(2_000_000))

/** Clamp to 3000 to 20 000 yuan, five rates, each to the fen: the shape of a month's contributions. */
function clampAndRates(wage: number): number {
  const base = Math.min(Math.max(wage, 300_000), 2_000_000)
  let total = 0
  for (const rate of PPM) total += mulDiv(base, rate, 1_000_000, 'halfUp')
  return total
}

const rules = {
  wage: { question: 'wage' },
  base: { valeur: 'wage', plancher: 3000, plafond: 20000 },
  ...Object.fromEntries(
    Object.entries(RATES).map(([name, percent]) => [name, { produit: ['base', `${percent}%`] }]),
  ),
  total: { somme: Object.keys(RATES) },
}
const engine = new Engine(rules)

describe('clamp and five rates, 100 people', () => {
  bench('shebao', () => {
    for (const wage of wages) clampAndRates(wage)
  })
  bench('publicodes', () => {
    for (const wage of wages) {
      engine.setSituation({ wage: wage / 100 })
      engine.evaluate('total')
    }
  })
})
