import { describe, expect, it } from 'vitest'
import { countParticipants, type Relation } from '../../../src/plan/index.js'
import { failure } from './failure.js'

const relation = (person: string, rest: Partial<Relation> = {}): Relation => ({
  person,
  scheme: 'resident',
  status: 'paying',
  ...rest,
})

describe('countParticipants', () => {
  it('goes through the counting order and says what it dropped', () => {
    const count = countParticipants([
      relation('A', { scheme: 'enterprise', status: 'interrupted', place: '410300' }),
      relation('A', { scheme: 'enterprise', status: 'interrupted', place: '410300' }),
      relation('A'),
      relation('B', { status: 'receiving', ended: 'deceased' }),
      relation('C', { ended: 'movedOut' }),
      relation('D', { ended: 'registeredElsewhere' }),
      relation('E', { status: 'receiving' }),
    ])
    expect([count.gross, count.relations, count.persons]).toEqual([7, 3, 2])
    expect(count.byScheme).toEqual({ government: 0, enterprise: 1, resident: 1 })
    expect(count.byStatus).toEqual({ receiving: 1, paying: 0, interrupted: 1, suspended: 0 })
    expect(count.dropped.map(({ index, reason, keptIndex }) => [index, reason, keptIndex])).toEqual([
      [1, 'repeat', 0],
      [2, 'otherRelation', 0],
      [3, 'deceased', undefined],
      [4, 'movedOut', undefined],
      [5, 'registeredElsewhere', undefined],
    ])
  })

  it('keeps government before enterprise before resident, whatever the status', () => {
    const count = countParticipants([
      relation('A'),
      relation('A', { scheme: 'enterprise' }),
      relation('A', { scheme: 'government', status: 'suspended' }),
    ])
    expect(count.byScheme).toEqual({ government: 1, enterprise: 0, resident: 0 })
    expect(count.dropped.map(({ keptIndex }) => keptIndex)).toEqual([2, 2])
  })

  it('keeps receiving before paying before interrupted before suspended within a scheme', () => {
    const statuses = ['suspended', 'interrupted', 'paying', 'receiving'] as const
    for (let length = 1; length <= statuses.length; length += 1) {
      const count = countParticipants(statuses.slice(0, length).map((status) => relation('A', { status })))
      expect(count.byStatus[statuses[length - 1] ?? 'paying']).toBe(1)
    }
  })

  it('keeps the first place by code where all else is equal', () => {
    const places = ['410300', '110000', '410100']
    const { dropped } = countParticipants(places.map((place) => relation('A', { place })))
    expect(dropped.map(({ keptIndex }) => keptIndex)).toEqual([1, 1])
  })

  it('counts a person whom one record calls dead and another does not, and says so', () => {
    const count = countParticipants([
      relation('A', { ended: 'deceased' }),
      relation('A', { place: '410100' }),
    ])
    expect([count.persons, count.deathConflicts]).toEqual([1, ['A']])
    expect(count.dropped.map(({ reason }) => reason)).toEqual(['deceased'])
  })

  it('counts nobody in an empty list', () => {
    expect(countParticipants([])).toMatchObject({ gross: 0, relations: 0, persons: 0, dropped: [] })
  })

  it('refuses bad records, all at once', () => {
    const bad = [
      { person: '', scheme: 'martian', status: 'paying' },
      { person: 'A', scheme: 'resident', status: 'late', ended: 'lost', place: 7 },
      null,
    ]
    const error = failure(() => countParticipants(bad as never))
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['plan.name', 0, 'person'],
      ['plan.word', 0, 'scheme'],
      ['plan.word', 1, 'status'],
      ['plan.name', 1, 'place'],
      ['plan.word', 1, 'ended'],
      ['plan.object', 2],
    ])
    expect(failure(() => countParticipants('A' as never)).code).toBe('plan.list')
  })

  it('takes a hundred thousand records without delay', () => {
    const records = Array.from({ length: 100_000 }, (_, at) =>
      relation(`P${at % 70_000}`, { place: String(at % 3) }),
    )
    const started = performance.now()
    expect(countParticipants(records).persons).toBe(70_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
