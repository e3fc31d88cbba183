import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, lookUp, unemployment, type Law } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const settings = { numRuns: runs(300) }
const PLACES = ['luoyang', 'yanshi', 'xinan', 'luanchuan', 'songxian', 'yichuan'] as const
const laws = new Map(PLACES.map((place) => [place, lawOf(place)] as const))
const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const months = fc.integer({ min: 2011 * 12 + 9, max: 2026 * 12 + 8 }).map(month)
const places = fc.constantFrom(...PLACES)
const contributionMonths = fc.integer({ min: 12, max: 480 })
const unclaimed = fc.integer({ min: 0, max: 48 }).map((halves) => String(halves / 2))
const registered = fc.integer({ min: 2025 * 12 + 2, max: 2026 * 12 + 8 }).map((at) => `${month(at)}-15`)

const claimOf = (day: string, paid: number) =>
  ({
    ended: day,
    ending: 'contractExpired',
    registered: day,
    contributionMonths: paid,
    statutoryAge: '2060-01',
    drawsPension: false,
  }) as const

function granted(input: unemployment.UnemploymentDurationInput, law: Law): number {
  const answer = unemployment.duration(input, law)
  return answer.outcome === 'determined' ? answer.values.grantedMonths.toNumber() : 0
}

describe('the unemployment benefit', () => {
  it('never lies above the local minimum wage, and below it but where the regulation of 2025 meets it', () => {
    fc.assert(
      fc.property(places, months, (place, at) => {
        const law = laws.get(place) as Law
        const answer = unemployment.amount({ month: at }, law)
        if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
        const category = lookUp(law, 'minimumWage.category', at)
        if (category.outcome !== 'found') throw new Error('no category')
        const wage = lookUp(law, `minimumWage.monthly.${category.value as 'first'}`, at)
        expect(wage.outcome === 'found' && answer.values.standard.lt(wage.value as string)).toBe(true)
        expect(brokenSteps(answer)).toEqual([])
      }),
      settings,
    )
  })

  it('never falls with time in a place of Luoyang', () => {
    fc.assert(
      fc.property(fc.constantFrom('luoyang', 'xinan', 'yanshi'), months, months, (place, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a]
        const amounts = [before, after].map((at) =>
          unemployment.amount({ month: at }, laws.get(place as 'xinan') as Law),
        )
        const [first, second] = amounts
        if (first?.outcome !== 'determined' || second?.outcome !== 'determined')
          throw new Error('undetermined')
        expect(second.values.standard.gte(first.values.standard)).toBe(true)
      }),
      settings,
    )
  })

  it('is granted for no more than 24 months, within the caps, never less for more contributions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('luoyang', 'zhengzhou', 'xuchang'),
        contributionMonths,
        unclaimed,
        (place, paid, unclaimedMonths) => {
          const law = lawOf(place)
          const input = (more: number) => ({
            registered: '2025-06-15',
            contributionMonths: paid + more,
            earlierClaim: { registered: '1980-01', unclaimedMonths },
          })
          const now = granted(input(0), law)
          expect(now).toBeLessThanOrEqual(24)
          expect(now).toBeGreaterThanOrEqual(Math.min(Number(unclaimedMonths), 24))
          expect(granted(input(1), law)).toBeGreaterThanOrEqual(now)
          const bound = paid < 60 ? 12 : paid < 120 ? 18 : 24
          expect(granted({ registered: '2025-06-15', contributionMonths: paid }, law)).toBeLessThanOrEqual(
            bound,
          )
        },
      ),
      settings,
    )
  })

  it('does not change when a spell of contributions is cut, turned round or told twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995 * 12, max: 2015 * 12 }),
        fc.integer({ min: 2, max: 110 }),
        fc.nat(108),
        fc.integer({ min: 1996 * 12, max: 2024 * 12 }),
        (from, length, cut, claimed) => {
          const to = from + length - 1
          const at = from + (cut % (length - 1))
          const earlierClaim = { registered: month(claimed), unclaimedMonths: '1.5' }
          const counted = (spells: readonly (readonly [number, number])[]) => {
            const answer = unemployment.duration(
              {
                registered: '2025-06-15',
                spells: spells.map(([first, last]) => ({ from: month(first), to: month(last) })),
                earlierClaim,
              },
              laws.get('luoyang') as Law,
            )
            if (answer.outcome === 'undetermined') throw new Error(JSON.stringify(answer.missing))
            return answer.outcome === 'determined' ? answer.values : answer.reasons
          }
          const whole = counted([[from, to]])
          expect(
            counted([
              [from, at],
              [at + 1, to],
            ]),
          ).toEqual(whole)
          expect(
            counted([
              [at, to],
              [from, at],
            ]),
          ).toEqual(whole)
          expect(
            counted([
              [from, to],
              [from, at],
            ]),
          ).toEqual(whole)
        },
      ),
      settings,
    )
  })

  it('adds up: payments cover the months granted without a hole and sum to the total', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('luoyang', 'xuchang'),
        registered,
        contributionMonths,
        (place, day, paid) => {
          const answer = unemployment.award({ ...claimOf(day, paid), category: 'first' }, lawOf(place))
          if (answer.outcome !== 'entitled') throw new Error(JSON.stringify(answer))
          expect(brokenSteps(answer)).toEqual([])
          const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
          let sum = 0
          let next = number(answer.values.start)
          for (const { from, to, amount } of answer.payments) {
            expect(number(from)).toBe(next)
            next = number(to ?? '') + 1
            sum += amount.times(100).toNumber() * (next - number(from))
          }
          expect(next - number(answer.values.start)).toBe(Math.ceil(answer.values.grantedMonths.toNumber()))
          expect(sum / 100).toBe(answer.amounts.total.toNumber())
        },
      ),
      settings,
    )
  })

  it('pays no more when an event stops it, and leaves what was not paid', () => {
    fc.assert(
      fc.property(registered, contributionMonths, fc.integer({ min: 1, max: 30 }), (day, paid, after) => {
        const law = laws.get('luoyang') as Law
        const claim = claimOf(day, paid)
        const start = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
        const whole = unemployment.award(claim, law)
        const cut = unemployment.award(
          { ...claim, events: [{ event: 'reemployed', month: month(start + after) }] },
          law,
        )
        if (whole.outcome !== 'entitled' || cut.outcome !== 'entitled') throw new Error('not entitled')
        expect(cut.amounts.total.lte(whole.amounts.total)).toBe(true)
        const { grantedMonths, paidMonths, leftMonths } = cut.values
        expect(paidMonths.plus(leftMonths).eq(grantedMonths)).toBe(true)
        expect(paidMonths.toNumber()).toBe(Math.min(after, grantedMonths.toNumber()))
      }),
      settings,
    )
  })

  it('is back-paid since March 2025 as it would have been paid', () => {
    fc.assert(
      fc.property(months, fc.nat(20), (first, more) => {
        const law = laws.get('luoyang') as Law
        const from = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1
        const late = { from: first, to: month(from + more), paidIn: '2029-01' }
        const answer = unemployment.backPay(late, law)
        if (answer.outcome !== 'entitled') throw new Error(JSON.stringify(answer))
        let sum = 0
        for (let at = from; at <= from + more; at++) {
          const each = unemployment.amount({ month: month(at) }, law)
          sum += each.outcome === 'determined' ? each.values.standard.toNumber() : Number.NaN
        }
        expect(answer.amounts.amount.toNumber()).toBe(sum)
        expect(brokenSteps(answer)).toEqual([])
      }),
      settings,
    )
  })
})
