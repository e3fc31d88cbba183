import { describe, expect, it } from 'vitest'
import { yearMonth } from '../../../src/calendar/index.js'
import { lawOf, readerOf, type Notice } from '../../../src/law/index.js'
import { distinct, frameOf, notEntitled, undetermined } from '../../../src/rules/frame.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const BASE = 'employeePension.award.base.local'
const notice = (code: Notice['code'], en: string, subject?: string): Notice => ({
  code,
  zh: en,
  en,
  ...(subject !== undefined && { subject }),
})

describe('the frame of an outcome', () => {
  it('says under which law it was computed', () => {
    const reform = law.with({ name: 'nothing', changes: [] })
    expect(frameOf('employeePension.award', reform, readerOf(reform))).toEqual({
      rule: 'employeePension.award',
      law: { place: 'luoyang', asOf: '2026-03-31', carryForward: false, reforms: ['nothing'] },
      parameters: [],
      notices: [],
    })
  })

  it('lists what was read, with its caveats before those of the rule', () => {
    const reader = readerOf(law)
    reader.money(BASE, yearMonth(2026, 3))
    const frame = frameOf('employeePension.award', law, reader, [notice('estimate', 'an estimate')])
    expect(frame.parameters).toMatchObject([{ path: BASE, value: '6573', basis: 'precedingYear' }])
    expect(frame.notices.map(({ code }) => code)).toEqual(['parameter.provisional', 'estimate'])
  })

  it('says the same caveat once', () => {
    const reader = readerOf(law)
    reader.money(BASE, yearMonth(2026, 3))
    const [provisional] = reader.notices()
    const frame = frameOf('employeePension.award', law, reader, [
      provisional as Notice,
      notice('estimate', 'x'),
    ])
    expect(frame.notices.map(({ code }) => code)).toEqual(['parameter.provisional', 'estimate'])
  })

  it('goes into an answer that says no, or what is missing', () => {
    const frame = frameOf('employeePension.award', law, readerOf(law))
    const parts = { base: undetermined(frame, []) }
    expect(notEntitled(frame, [])).toEqual({ ...frame, outcome: 'notEntitled', reasons: [] })
    expect(undetermined(frame, [], parts)).toEqual({ ...frame, outcome: 'undetermined', missing: [], parts })
  })
})

describe('distinct notices', () => {
  it('differ in code, subject or text', () => {
    const all = [
      notice('input', 'a'),
      notice('estimate', 'a'),
      notice('input', 'a', 's'),
      notice('input', 'b'),
    ]
    expect(distinct([...all, ...all])).toEqual(all)
    expect(distinct(all.slice(0, 1))).toEqual(all.slice(0, 1))
  })
})
