import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, resolveColumns, transfer, TRANSFER_STATUS, type DecimalInput } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { columnsOf } from '../unit/transfer/life-columns.js'
import { lives, monthOf } from '../unit/transfer/random-lives.js'
import { runs } from './settings.js'

const law = lawOf('luoyang')
type Life = Parameters<typeof transfer.resolve>[0]
type Determined = Extract<ReturnType<typeof transfer.resolve>, { outcome: 'determined' }>

function determined(life: Life): Determined | undefined {
  const answer = transfer.resolve(life, law)
  return answer.outcome === 'determined' ? answer : undefined
}

/** Every spell and row of a record cut in two where it has more than one month. */
function cut<T extends { readonly from: string; readonly to: string }>(items: readonly T[], n: number): T[] {
  return items.flatMap((item) => {
    const length = monthNumber(item.to) - monthNumber(item.from)
    if (length === 0) return [item]
    const middle = monthNumber(item.from) + (n % length)
    return [
      { ...item, from: monthOf(middle + 1) },
      { ...item, to: monthOf(middle) },
    ]
  })
}

/** The distinct months that the spells of a life cover up to the claim. */
function calendarMonths({ records, claimMonth }: Life): number {
  const months = new Set<number>()
  for (const { spells } of records)
    for (const { from, to } of spells)
      for (
        let month = monthNumber(from);
        month <= Math.min(monthNumber(to), monthNumber(claimMonth));
        month++
      )
        months.add(month)
  return months.size
}

describe('a resolution', () => {
  it('counts every month of the calendar once, whatever the records share', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const values = determined(life)?.values
        if (values === undefined) return
        const all = values.employeeMonths + values.civilMonths + values.militaryMonths + values.residentMonths
        expect(all).toBe(calendarMonths(life))
        expect(values.countedMonths).toBeLessThanOrEqual(all)
      }),
      { numRuns: runs(500) },
    )
  })

  it('keeps the money: all accounts are what is merged, refunded and left, to the fen', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const answer = determined(life)
        if (answer === undefined) return
        const { values, rows } = answer
        const given = life.records.reduce((sum, { account }) => sum + Number(account?.balance ?? 0), 0)
        expect(values.accountsIn.toNumber()).toBe(given)
        expect(values.accountMerged.plus(values.refunded).plus(values.staying).eq(values.accountsIn)).toBe(
          true,
        )
        const sum = (action: string) =>
          rows
            .filter((row) => row.action === action)
            .reduce((total, { money }) => total + Number(money ?? 0), 0)
        expect(sum('refundBack').toFixed(2)).toBe(values.refunded.toFixed(2))
        const paid = answer.payments.reduce(
          (total, { amount }) => total.plus(amount),
          values.refunded.times(0),
        )
        expect(paid.eq(values.refunded)).toBe(true)
        expect(sum('movePool').toFixed(2)).toBe(values.poolMoved.toFixed(2))
        expect(sum('gather').toFixed(2)).toBe(values.accountsIn.toFixed(2))
      }),
      { numRuns: runs(500) },
    )
  })

  it('awards one pension, and ends every relation but the one that pays', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const answer = determined(life)
        if (answer === undefined) return
        const awards = answer.rows.filter(({ action }) => action === 'awardIt')
        expect(awards).toHaveLength(1)
        expect(awards[0]?.scheme).toBe(answer.values.scheme)
        const gathered = answer.rows.filter(({ action }) => action === 'gather').length
        const ended = answer.rows.filter(({ action }) => action === 'terminate').length
        expect(gathered - ended).toBeLessThanOrEqual(1)
        expect(answer.rows.map(({ step }) => step)).toEqual(answer.rows.map((_, i) => i + 1))
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not change with the order of records, spells and rows', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const turned: Life = {
          ...life,
          records: [...life.records].reverse().map((record) => ({
            ...record,
            spells: [...record.spells].reverse(),
            ...(record.contributions && { contributions: [...record.contributions].reverse() }),
            ...(record.payments && { payments: [...record.payments].reverse() }),
          })),
        }
        expect(transfer.resolve(turned, law)).toEqual(transfer.resolve(life, law))
      }),
      { numRuns: runs(300) },
    )
  })

  it('does not change when spells and rows are cut in two, or a record is', () => {
    fc.assert(
      fc.property(lives, fc.nat(1_000), fc.nat(5), (life, n, which) => {
        const parts = life.records.map((record) => ({
          ...record,
          spells: cut(record.spells, n),
          ...(record.contributions && { contributions: cut(record.contributions, n + 7) }),
        }))
        expect(transfer.resolve({ ...life, records: parts }, law)).toEqual(transfer.resolve(life, law))
        const at = which % life.records.length
        const record = life.records[at]
        if (record === undefined || record.scheme === 'resident' || record.spells.length < 2) return
        const [first, ...rest] = record.spells
        if (first === undefined) return
        const within = (spells: typeof rest) => (row: { readonly from: string }) =>
          spells.some((spell) => spell.from <= row.from && row.from <= spell.to)
        const piece = (spells: typeof rest, balance: DecimalInput) => ({
          ...record,
          spells,
          ...(record.contributions && { contributions: record.contributions.filter(within(spells)) }),
          account: { balance },
        })
        const { id: _, ...second } = piece(rest, '40000000')
        const split = [
          ...life.records.slice(0, at),
          piece([first], '50000000'),
          second,
          ...life.records.slice(at + 1),
        ]
        expect(transfer.resolve({ ...life, records: split }, law)).toEqual(transfer.resolve(life, law))
      }),
      { numRuns: runs(300) },
    )
  })

  it('explains what it computes, with the part on the other ways', () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(brokenSteps(transfer.resolve(life, law))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  it('comes out the same in columns', () => {
    fc.assert(
      fc.property(fc.array(lives, { minLength: 1, maxLength: 5 }), (people) => {
        const results = resolveColumns(columnsOf(people, law), law)
        people.forEach((life, i) => {
          const values = determined(life)?.values
          expect(TRANSFER_STATUS[results.status[i] ?? 0]).toBe(
            values === undefined ? 'noMonths' : 'determined',
          )
          if (values === undefined) return
          expect(['employee', 'civil', 'resident'][results.scheme[i] ?? 9]).toBe(values.scheme)
          expect(String(results.place[i])).toBe(values.place)
          if (values.claimPlace !== null) expect(String(results.claimPlace[i])).toBe(values.claimPlace)
          for (const key of [
            'countedMonths',
            'testedMonths',
            'employeeMonths',
            'civilMonths',
            'militaryMonths',
            'residentMonths',
            'deemedMonths',
            'droppedMonths',
          ] as const)
            expect(results[key][i], key).toBe(values[key])
          for (const key of ['accountMerged', 'refunded', 'staying', 'poolMoved'] as const)
            expect(results[key][i], key).toBe(values[key].times(100).toNumber())
          expect(monthOf(results.awardMonth[i] ?? 0)).toBe(values.awardMonth)
        })
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('overlaps', () => {
  it('give the months and refunds of the resolution, and explain each refund', () => {
    fc.assert(
      fc.property(lives, ({ records, keep, ...life }) => {
        const whole = determined({ records, ...life, ...(keep && { keep }) })
        const clean = transfer.overlaps({ records, through: life.claimMonth, ...(keep && { keep }) }, law)
        if (clean.outcome !== 'determined') throw new Error(clean.outcome)
        expect(brokenSteps(clean)).toEqual([])
        if (whole === undefined) return
        expect(clean.values.droppedMonths).toBe(whole.values.droppedMonths)
        expect(clean.values.refunded.eq(whole.values.refunded)).toBe(true)
        expect(clean.overlapped.reduce((sum, { months }) => sum + months, 0)).toBe(whole.values.droppedMonths)
        const rows = clean.rows.reduce((sum, { money }) => sum.plus(money), clean.values.refunded.times(0))
        expect(rows.eq(clean.values.refunded)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('a move', () => {
  it('is the sum of its years, and of the account nothing is lost', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom('410300', '440300', '110000'), (life, place) => {
        for (const record of life.records) {
          const moved = transfer.move(
            { record, to: { scheme: 'employee', place }, month: life.claimMonth },
            law,
          )
          if (moved.outcome !== 'determined') throw new Error(JSON.stringify(moved.missing))
          expect(brokenSteps(moved)).toEqual([])
          const { values, rows } = moved
          const years = rows.reduce((sum, { money }) => sum.plus(money), values.poolMoved.times(0))
          expect(years.eq(values.poolMoved)).toBe(true)
          expect(values.accountMoved.plus(values.staying).eq(values.accountBalance)).toBe(true)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('of every record to the place of claim gives the pooled money of the resolution', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const values = determined(life)?.values
        if (values === undefined || values.scheme === 'resident' || values.claimPlace === null) return
        const to = { scheme: values.scheme as 'employee' | 'civil', place: values.claimPlace }
        const pools = life.records.map((record) => {
          const moved = transfer.move({ record, to, month: life.claimMonth }, law)
          return moved.outcome === 'determined' ? moved.values.poolMoved.toNumber() : NaN
        })
        expect(pools.reduce((sum, pool) => sum + pool, 0).toFixed(2)).toBe(values.poolMoved.toFixed(2))
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('pensions drawn at once', () => {
  const month = fc.integer({ min: 2015 * 12, max: 2025 * 12 + 11 })
  const money = fc.nat(500_000).map((n) => (n / 100).toFixed(2))
  const benefit = fc
    .record({
      scheme: fc.constantFrom('employee', 'civil', 'resident'),
      place: fc.constantFrom('410300', '440300', '110000'),
      from: month,
      lengths: fc.array(fc.record({ months: fc.integer({ min: 1, max: 30 }), amount: money }), {
        minLength: 1,
        maxLength: 3,
      }),
      accountLeft: fc.nat(5_000_000),
      subsidy: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ scheme, place, from, lengths, accountLeft, subsidy }) => {
      let next = from
      const paid = lengths.map(({ months, amount }) => {
        const first = next
        next += months
        return { from: monthOf(first), to: monthOf(next - 1), amount }
      })
      const left = Math.floor(accountLeft * subsidy)
      return {
        scheme: scheme,
        place,
        paid,
        accountLeft: (accountLeft / 100).toFixed(2),
        ...(scheme === 'resident' && { subsidyLeft: (left / 100).toFixed(2) }),
      }
    })

  it('leave one, and every yuan is returned, set off, paid out or still owed', () => {
    fc.assert(
      fc.property(fc.array(benefit, { minLength: 1, maxLength: 4 }), (benefits) => {
        const settled = transfer.doubleBenefit({ benefits, settledIn: '2035-12' }, law)
        if (settled.outcome !== 'determined') throw new Error(settled.outcome)
        expect(brokenSteps(settled)).toEqual([])
        const { values, rows } = settled
        expect(rows).toHaveLength(benefits.length - 1)
        expect(values.paidOut.plus(values.setOff).eq(values.refundable)).toBe(true)
        expect(values.fromPension.plus(values.setOff).eq(values.owed)).toBe(true)
        expect(values.paidOut.gt(0) && values.fromPension.gt(0)).toBe(false)
        if (benefits.some(({ scheme }) => scheme !== 'resident'))
          expect(values.keptScheme).not.toBe('resident')
      }),
      { numRuns: runs(500) },
    )
  })
})
