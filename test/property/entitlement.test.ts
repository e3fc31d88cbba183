import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entitlement, lawOf } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from './settings.js'

const law = lawOf('luoyang', { carryForward: true })
const month = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
const at = (year: number, of = 1) => year * 12 + of - 1

/** Somebody of Luoyang who paid as an employee, perhaps as a resident, was perhaps out of work or injured, and claimed. */
const life = fc
  .record({
    born: fc.integer({ min: at(1962), max: at(1965, 12) }),
    started: fc.integer({ min: at(1996), max: at(2012) }),
    worked: fc.integer({ min: 12, max: 200 }),
    residentFor: fc.integer({ min: 0, max: 120 }),
    overlap: fc.integer({ min: 0, max: 24 }),
    claimed: fc.integer({ min: 0, max: 24 }),
    died: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    balance: fc.integer({ min: 1, max: 200_000 }),
    index: fc.integer({ min: 4000, max: 30_000 }),
    jobless: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    injured: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  })
  .map(
    ({
      born,
      started,
      worked,
      residentFor,
      overlap,
      claimed,
      died,
      balance,
      index,
      jobless,
      injured,
    }): entitlement.LifeInput => {
      const claim = born + 60 * 12 + 4 + claimed
      const ended = Math.min(started + worked - 1, claim)
      const from = Math.max(ended + 1 - overlap, started)
      const to = Math.min(from + residentFor - 1, born + 60 * 12, claim)
      const years = Array.from(
        { length: Math.max(0, Math.floor(to / 12) - Math.floor(from / 12) + 1) },
        (_, i) => Math.floor(from / 12) + i,
      )
      return {
        sex: 'male',
        birth: month(born),
        originalRetirementAge: 60,
        household: 'luoyang',
        claimMonth: month(claim),
        records: [
          {
            scheme: 'employee',
            place: 'luoyang',
            account: { balance },
            spells: [{ from: month(started), to: month(ended) }],
            contributions: [{ from: month(started), to: month(ended), base: '3600' }],
          },
          ...(to < from
            ? []
            : [
                {
                  scheme: 'resident' as const,
                  place: 'luoyang',
                  account: { balance: 20_000 },
                  spells: [{ from: month(from), to: month(to) }],
                  payments: years.map((year) => ({ year, own: 200 })),
                },
              ]),
        ],
        employee: { overallIndex: (index / 10_000).toFixed(4) },
        ...(jobless !== undefined && {
          unemployment: [
            {
              ended: `${month(claim - jobless)}-01`,
              ending: 'laidOff' as const,
              registered: `${month(claim - jobless)}-20`,
              contributionMonths: worked,
            },
          ],
        }),
        ...(injured !== undefined && {
          workInjury: {
            disability: {
              injury: '2022-02',
              graded: '2022-04',
              grade: injured,
              ownWage: '6200',
              ownContributions: 0,
              nursing: 'mostly' as const,
              insured: true,
              ...(injured > 4 && { placed: false }),
            },
            aboveFloor: true,
          },
        }),
        ...(died !== undefined && {
          death: {
            month: month(claim + died),
            cause: 'illness' as const,
            accountBalance: 1000,
            ownContributions: 50_000,
          },
        }),
      }
    },
  )

const basic = /^(?:employeePension|residentPension)\.basic$/

describe('what a person gets over a life', () => {
  it('is at most one basic pension in a month and nothing that it replaces, ends with death, and is the same month by month', () => {
    let found = 0
    fc.assert(
      fc.property(
        life,
        fc.integer({ min: at(2021), max: at(2026, 12) }),
        fc.nat(36),
        (person, asked, more) => {
          const line = entitlement.timeline(person, month(asked + more), law)
          const due = entitlement.payable(person, month(asked), law)
          expect(brokenSteps(due)).toEqual([])
          if (line.outcome !== 'determined') return
          found++
          const inMonth = line.payments.filter(
            ({ from, to }) => from <= month(asked) && (to === null || month(asked) <= to),
          )
          expect(inMonth.filter(({ benefit }) => basic.test(benefit)).length).toBeLessThan(2)
          const drawn = inMonth.map(({ benefit }) => benefit)
          if (drawn.some((benefit) => basic.test(benefit))) {
            expect(drawn).not.toContain('unemployment.benefit')
            expect(drawn).not.toContain('workInjury.allowance')
          }
          const listed = due.outcome === 'entitled' ? due.payments : []
          expect(due.outcome).not.toBe('undetermined')
          expect(listed.map(({ benefit, amount }) => `${benefit} ${amount.toFixed(2)}`).sort()).toEqual(
            inMonth.map(({ benefit, amount }) => `${benefit} ${amount.toFixed(2)}`).sort(),
          )
          const death = person.death?.month
          if (death !== undefined && death <= month(asked + more))
            expect(line.payments.filter(({ to }) => to === null || to > death)).toEqual([])
        },
      ),
      { numRuns: runs(150) },
    )
    expect(found).toBeGreaterThan(30)
  })

  it('does not change with the order of the records, nor when a spell is cut in two', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: at(2023), max: at(2025, 12) }), (person, asked) => {
        const whole = entitlement.payable(person, month(asked), law)
        const [first, ...rest] = person.records
        const [spell] = first?.spells ?? []
        if (first === undefined || spell === undefined || spell.from === spell.to) return
        const [year = 0, of = 1] = spell.from.split('-').map(Number)
        const cut = {
          ...first,
          spells: [
            { from: spell.from, to: spell.from },
            { from: month(at(year, of) + 1), to: spell.to },
          ],
        }
        const turned = entitlement.payable({ ...person, records: [...rest, cut] }, month(asked), law)
        expect(turned.outcome).toBe(whole.outcome)
        if (turned.outcome === 'entitled' && whole.outcome === 'entitled')
          expect(turned.amounts.total.toFixed(2)).toBe(whole.amounts.total.toFixed(2))
      }),
      { numRuns: runs(60) },
    )
  })
})
