import { describe, expect, it } from 'vitest'
import { employeePension, explain, lawOf, type Law, type PersonInput } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'
import { toyPack } from '../../toy/toy-pack.js'

const luoyang = lawOf('luoyang', { asOf: '2026-03-31' })
const man = (birth: string): PersonInput => ({ sex: 'male', birth, originalRetirementAge: 60 })
const woman = (birth: string, originalRetirementAge: number): PersonInput => ({
  sex: 'female',
  birth,
  originalRetirementAge,
})

function valuesOf(person: PersonInput, law: Law = luoyang) {
  const answer = employeePension.retirementAge(person, law)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer))
  return answer.values
}

describe('flexible retirement', () => {
  it('opens at the original age while the delay is under three years', () => {
    expect(valuesOf(man('1966-03'))).toMatchObject({
      statutoryMonth: '2026-07',
      earliestMonth: '2026-03',
      latestMonth: '2029-07',
    })
    expect(valuesOf(man('1976-12'))).toMatchObject({
      delay: 36,
      earliestMonth: '2036-12',
      statutoryMonth: '2039-12',
    })
  })

  it('opens three years before the statutory age once a woman of originally 50 is delayed by more', () => {
    expect(valuesOf(woman('1981-01', 50))).toMatchObject({
      delay: 37,
      earliestMonth: '2031-02',
      originalMonth: '2031-01',
    })
    expect(valuesOf(woman('1984-12', 50))).toMatchObject({
      delay: 60,
      earliestMonth: '2036-12',
      originalMonth: '2034-12',
    })
  })

  it('closes three years after the statutory month', () => {
    expect(valuesOf(woman('1970-01', 55))).toMatchObject({
      statutoryMonth: '2025-02',
      latestMonth: '2028-02',
    })
  })

  it('did not exist before 2025', () => {
    const values = valuesOf(man('1964-12'))
    expect(values).toMatchObject({
      delay: 0,
      statutoryMonth: '2024-12',
      earliestMonth: '2024-12',
      latestMonth: '2024-12',
    })
    expect(values).toMatchObject({ earlyNoticeBy: undefined, lateNoticeBy: undefined, firstBirth: undefined })
  })

  it('has no early month for those who are not delayed', () => {
    const law = luoyang.with({
      name: 'delay from 1990 births',
      changes: [{ path: 'retirement.delay.original60.firstBirth', from: '2025-01', value: '1990-01' }],
    })
    expect(valuesOf(man('1970-05'), law)).toMatchObject({
      delay: 0,
      statutoryMonth: '2030-05',
      earliestMonth: '2030-05',
      earliestMinimumMonths: undefined,
      earlyNoticeBy: undefined,
      lateNoticeBy: '2030-04',
    })
  })
})

describe('what is asked next', () => {
  it('is the minimum of the statutory year, and of the chosen year when early', () => {
    expect(valuesOf(man('1969-10'))).toMatchObject({
      statutoryMonth: '2031-01',
      minimumMonths: 192,
      earliestMonth: '2029-10',
      earliestMinimumMonths: 180,
    })
  })

  it('is by when to give notice: three months before the earliest month, one before the statutory one', () => {
    expect(valuesOf(man('1966-03'))).toMatchObject({
      earlyNoticeMonths: 3,
      earlyNoticeBy: '2025-12',
      lateNoticeMonths: 1,
      lateNoticeBy: '2026-06',
    })
  })

  it('is left out where the law is silent: the minimum before 2011-07', () => {
    expect(valuesOf(man('1950-06'))).toMatchObject({ statutoryMonth: '2010-06', minimumMonths: undefined })
    expect(valuesOf(man('1951-07'))).toMatchObject({ statutoryMonth: '2011-07', minimumMonths: 180 })
  })
})

describe('the law as known before 2024-09-13', () => {
  const before = lawOf('luoyang', { asOf: '2024-09-12' })
  const after = lawOf('luoyang', { asOf: '2024-09-13' })

  it.each([
    [man('1966-03'), '2026-03', '2026-07'],
    [man('1980-01'), '2040-01', '2043-01'],
    [woman('1975-01', 50), '2025-01', '2025-02'],
    [woman('1981-12', 55), '2036-12', '2039-12'],
  ])('knows no delay and no choice', (person, original, delayed) => {
    expect(valuesOf(person, before)).toMatchObject({
      delay: 0,
      statutoryMonth: original,
      earliestMonth: original,
      latestMonth: original,
      minimumMonths: 180,
    })
    expect(valuesOf(person, after)).toMatchObject({ statutoryMonth: delayed })
  })

  it('still refuses an age that does not fit the sex', () => {
    expect(() =>
      employeePension.retirementAge({ ...man('1966-03'), originalRetirementAge: 50 }, before),
    ).toThrow(/retirement\.originalAge/)
  })
})

describe('special work', () => {
  const special = (
    person: PersonInput,
    work: 'heavy' | 'underground' | 'harmful',
    years: number,
  ): PersonInput => ({ ...person, ground: { kind: 'specialWork', work, years } })

  it('keeps its original age in 2026, without delay and without choice', () => {
    const values = valuesOf(special({ ...man('1971-01'), originalRetirementAge: 55 }, 'underground', 9))
    expect(values).toMatchObject({
      delay: 0,
      statutoryMonth: '2026-01',
      earliestMonth: '2026-01',
      minimumMonths: 180,
    })
    expect(valuesOf(special(woman('1985-06', 45), 'harmful', 8))).toMatchObject({
      statutoryMonth: '2030-06',
      delay: 0,
    })
  })

  it.each([
    ['heavy', 10],
    ['underground', 9],
    ['harmful', 8],
  ] as const)('needs its years: %s %i', (work, needed) => {
    const person = { ...man('1971-01'), originalRetirementAge: 55 }
    expect(employeePension.retirementAge(special(person, work, needed), luoyang).outcome).toBe('determined')
    expect(employeePension.retirementAge(special(person, work, needed - 1), luoyang)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'retirement.tooFewGroundYears' }],
    })
  })

  it('says that the record of the work must be approved', () => {
    const answer = employeePension.retirementAge(
      special({ ...man('1971-01'), originalRetirementAge: 55 }, 'heavy', 12),
      luoyang,
    )
    expect(answer.notices).toContainEqual(expect.objectContaining({ code: 'input', subject: 'ground' }))
  })

  it('is undetermined where the law has no years of such work', () => {
    const answer = employeePension.retirementAge(
      special({ ...man('1928-01'), originalRetirementAge: 55 }, 'heavy', 12),
      luoyang,
    )
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'retirement.specialWork.years.heavy', month: '1983-01', place: 'luoyang' }],
    })
  })
})

describe('the former illness retirement', () => {
  const ill = (person: PersonInput, years: number): PersonInput => ({
    ...person,
    ground: { kind: 'incapacity', years },
  })

  it('was open to 2024-12 after ten years of service', () => {
    expect(valuesOf(ill({ ...man('1974-12'), originalRetirementAge: 50 }, 10))).toMatchObject({
      statutoryMonth: '2024-12',
    })
    expect(valuesOf(ill(woman('1979-12', 45), 10))).toMatchObject({ statutoryMonth: '2024-12', delay: 0 })
    expect(employeePension.retirementAge(ill(woman('1979-12', 45), 9), luoyang)).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'retirement.tooFewGroundYears' }],
    })
  })

  it('is closed from 2025-01, and the answer names what replaced it', () => {
    const answer = employeePension.retirementAge(
      ill({ ...man('1975-01'), originalRetirementAge: 50 }, 30),
      luoyang,
    )
    expect(answer).toMatchObject({ outcome: 'notEntitled', reasons: [{ code: 'retirement.groundNotOpen' }] })
    expect(explain(answer, { language: 'zh' })).toContain('病残津贴')
  })

  it('says that the finding of incapacity is taken as given', () => {
    const answer = employeePension.retirementAge(ill(woman('1979-12', 45), 10), luoyang)
    expect(answer.notices).toContainEqual(expect.objectContaining({ code: 'input', subject: 'ground' }))
  })
})

describe('a law with gaps', () => {
  it('says so when it knows no original age for the month', () => {
    const answer = employeePension.retirementAge(man('1910-01'), luoyang)
    expect(answer).toMatchObject({ outcome: 'determined', values: { statutoryMonth: '1970-01' } })
    expect(answer.notices).toContainEqual(
      expect.objectContaining({ code: 'input', subject: 'originalRetirementAge' }),
    )
    expect(employeePension.retirementAge(man('1966-03'), luoyang).notices).not.toContainEqual(
      expect.objectContaining({ subject: 'originalRetirementAge' }),
    )
  })

  it('says so when an original age set by a reform has no delay table', () => {
    const law = luoyang.with({
      name: 'men at 62',
      changes: [{ path: 'retirement.originalAge.men', from: '2025-01', value: '62' }],
    })
    const answer = employeePension.retirementAge({ ...man('1970-01'), originalRetirementAge: 62 }, law)
    expect(answer).toMatchObject({ outcome: 'determined', values: { statutoryMonth: '2032-01', delay: 0 } })
    expect(answer.notices.filter(({ subject }) => subject === 'originalRetirementAge')).toHaveLength(1)
  })

  it('is undetermined when the delay has begun and its table is missing', () => {
    const pack = {
      ...toyPack,
      series: toyPack.series.filter(({ path }) => path !== 'retirement.delay.original60.step'),
    }
    expect(employeePension.retirementAge(man('1970-01'), lawOf('toytown', { pack }))).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'retirement.delay.original60.step', month: '2030-01' }],
    })
  })
})

describe('the explanation', () => {
  const people: readonly PersonInput[] = [
    man('1966-03'),
    man('1964-12'),
    man('1989-11'),
    woman('1983-07', 50),
    woman('1975-12', 55),
    woman('1968-01', 50),
    {
      ...man('1971-01'),
      originalRetirementAge: 55,
      ground: { kind: 'specialWork', work: 'heavy', years: 11 },
    },
  ]

  it.each(people)('computes every step again, under real and odd law', (person) => {
    for (const law of [luoyang, lawOf('toytown', { pack: toyPack })]) {
      if (person.ground !== undefined && law !== luoyang) continue
      expect(brokenSteps(employeePension.retirementAge(person, law))).toEqual([])
    }
  })

  it.each(people)('says nothing undefined, and the same after JSON', (person) => {
    const answer = employeePension.retirementAge(person, luoyang)
    for (const language of ['zh', 'en'] as const) {
      const text = explain(answer, { language })
      expect(text).not.toMatch(/undefined|NaN|null/)
      expect(explain(JSON.parse(JSON.stringify(answer)) as typeof answer, { language })).toBe(text)
    }
  })

  it('names the months of notice and the minimum', () => {
    const text = explain(employeePension.retirementAge(man('1966-03'), luoyang), { language: 'en' })
    expect(text).toContain('= 2025-12')
    expect(text).toContain('minimum period at the statutory month')
  })

  it('speaks of a month from which retirement is open after special work', () => {
    const answer = employeePension.retirementAge(people[6] as PersonInput, luoyang)
    expect(explain(answer, { language: 'en' })).toContain('retirement is open from 2026-01, without delay')
  })
})
