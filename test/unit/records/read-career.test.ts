import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import { isShebaoError } from '../../../src/errors.js'
import { readCareer, type CareerRecord } from '../../../src/records/index.js'
import { career, record, row, spell } from './records.js'

describe('a record that is read', () => {
  it('has months as integers, money in fen, and the record it came from', () => {
    const read = readCareer(career)
    expect(read.input).toBe(career)
    expect(read.birth).toBe(yearMonth(1971, 3))
    expect(read.known).toEqual({ balance: 2_718_319, at: yearMonth(2019, 12) })
    expect(read.rows[2]).toEqual({ from: yearMonth(2020, 1), to: yearMonth(2024, 6), base: 357_950 })
    expect(read.spells[2]).toEqual({
      scheme: 'employee',
      place: '410300',
      kind: 'madeUp',
      from: yearMonth(2008, 7),
      to: yearMonth(2009, 6),
      paidIn: yearMonth(2011, 11),
    })
    expect(read.spells[0]?.paidIn).toBeUndefined()
  })

  it('loses no spell and no row, and has both in order of time', () => {
    const turned = {
      ...career,
      spells: [...career.spells].reverse(),
      contributions: [...career.contributions].reverse(),
    }
    const read = readCareer(turned)
    expect(read.spells).toEqual(readCareer(career).spells)
    expect(read.rows).toEqual(readCareer(career).rows)
    expect(read.spells).toHaveLength(career.spells.length)
    expect(turned.spells[0]).toBe(career.spells[8])
  })

  it('has no known balance when none was given', () => {
    const input = record({ spells: [spell()], contributions: [row()] }) as unknown as CareerRecord
    expect(readCareer(input).known).toBeUndefined()
  })

  it('is refused as an error of the kind input', () => {
    const read = () => readCareer(record({ sex: 'martian', birth: 'once' }) as unknown as CareerRecord)
    expect(read).toThrow()
    try {
      read()
    } catch (error) {
      expect(isShebaoError(error) && [error.kind, error.code, error.issues.length]).toEqual([
        'input',
        'input.choice',
        2,
      ])
    }
  })
})
