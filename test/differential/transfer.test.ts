import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, transfer } from 'shebao'
import { runs } from '../property/settings.js'
import { lives } from '../unit/transfer/random-lives.js'
import { oracle } from './transfer-oracle.js'

const law = lawOf('luoyang')
const fen = (amount: { times(by: number): { toFixed(): string } }) => BigInt(amount.times(100).toFixed())

describe('a resolution', () => {
  it('is what sets of months and BigInt money give', () => {
    let seen = { employee: 0, civil: 0, resident: 0 }
    fc.assert(
      fc.property(lives, (life) => {
        const answer = transfer.resolve(life, law)
        if (answer.outcome === 'notEntitled') return expect(answer.reasons[0]?.code).toBe('transfer.noMonths')
        if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
        const { values } = answer
        const expected = oracle(life)
        expect({
          months: {
            employee: values.employeeMonths,
            civil: values.civilMonths,
            resident: values.residentMonths,
            military: values.militaryMonths,
          },
          deemed: values.deemedMonths,
          dropped: values.droppedMonths,
          scheme: values.scheme,
          place: values.place,
          claimPlace: values.claimPlace,
          counted: values.countedMonths,
          refunded: fen(values.refunded),
          pooled: fen(values.poolMoved),
          merged: fen(values.accountMerged),
          award: values.awardMonth,
        }).toEqual(expected)
        seen = { ...seen, [values.scheme]: seen[values.scheme as keyof typeof seen] + 1 }
      }),
      { numRuns: runs(3_000) },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
  }, 240_000)
})
