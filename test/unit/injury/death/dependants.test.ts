import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { issuesOf } from './issues.js'

const law = lawOf('luoyang')
const base = { sex: 'female', supported: true, incapacitated: false } as const

function assess(death: string, ...dependants: workInjury.DependantInput[]) {
  const outcome = workInjury.dependants({ death, dependants }, law)
  if (outcome.outcome !== 'determined') throw new Error(JSON.stringify(outcome.missing))
  expect(brokenSteps(outcome)).toEqual([])
  return outcome.people
}

/** 'yes' with article and months, or the code of the refusal. */
function answers(death: string, ...dependants: workInjury.DependantInput[]): string[] {
  return assess(death, ...dependants).map(({ eligible, article, from, to, reasons }) =>
    eligible ? `${article} ${from} ${to}` : reasons.map(({ code }) => code.split('.').at(-1)).join(' '),
  )
}

describe('dependants of a worker who died by work injury', () => {
  it('are a spouse and parents from 60 (men) or 55 (women) on', () => {
    expect(
      answers(
        '2025-05-10',
        { ...base, relationship: 'spouse', birth: '1970-04' },
        { ...base, relationship: 'parent', birth: '1970-06' },
        { ...base, relationship: 'parent', sex: 'male', birth: '1965-04' },
        { ...base, relationship: 'parent', sex: 'male', birth: '1970-04' },
      ),
    ).toEqual(['第三条第（二）项 2025-06 null', 'tooYoung', '第三条第（三）项 2025-06 null', 'tooYoung'])
  })

  it('are anybody who is totally incapable of work and lived on the worker', () => {
    expect(
      answers(
        '2025-05',
        { ...base, relationship: 'spouse', birth: '1995-04', incapacitated: true },
        { ...base, relationship: 'child', birth: '1995-04', incapacitated: true },
        { ...base, relationship: 'grandparent', birth: '1950-04', incapacitated: true },
        { ...base, relationship: 'sibling', birth: '1990-04', incapacitated: true, nearerKin: 'living' },
        { ...base, relationship: 'child', birth: '1995-04', incapacitated: true, supported: false },
      ),
    ).toEqual([...Array<string>(4).fill('第三条第（一）项 2025-06 null'), 'notSupported'])
  })

  it('are children, grandchildren and siblings under 18, through the month of the birthday', () => {
    expect(
      answers(
        '2025-05',
        { ...base, relationship: 'child', birth: '2010-08' },
        { ...base, relationship: 'grandchild', birth: '2010-08', nearerKin: 'incapacitated' },
        { ...base, relationship: 'sibling', birth: '2010-08', nearerKin: 'dead' },
        { ...base, relationship: 'sibling', birth: '2010-08', nearerKin: 'living' },
        { ...base, relationship: 'child', birth: '2007-04' },
      ),
    ).toEqual([
      '第三条第（四）项 2025-06 2028-08',
      '第三条第（六）项 2025-06 2028-08',
      '第三条第（七）项 2025-06 2028-08',
      'nearerKin',
      'adult',
    ])
  })

  it('are grandparents only when the worker’s parents are all dead', () => {
    const grandfather = { ...base, relationship: 'grandparent', sex: 'male', birth: '1940-01' } as const
    expect(
      answers(
        '2025-05',
        { ...grandfather, nearerKin: 'dead' },
        { ...grandfather, nearerKin: 'incapacitated' },
        { ...grandfather, birth: '1970-01', nearerKin: 'living' },
      ),
    ).toEqual(['第三条第（五）项 2025-06 null', 'nearerKin', 'nearerKin tooYoung'])
  })

  it('count as they stood on the day of death: in the month of the birthday the days decide', () => {
    const child = { ...base, relationship: 'child', birth: '2007-05-20' } as const
    expect(answers('2025-05-19', child)).toEqual(['第三条第（四）项 null null'])
    expect(answers('2025-05-20', child)).toEqual(['adult'])
    const asks = (death: string, birth: string) => {
      const outcome = workInjury.dependants({ death, dependants: [{ ...child, birth }] }, law)
      return outcome.outcome === 'undetermined' ? outcome.missing.map(({ path }) => path) : []
    }
    expect(asks('2025-05-19', '2007-05')).toEqual(['dependants.0.birth'])
    expect(asks('2025-05', '2007-05-20')).toEqual(['death'])
    expect(asks('2025-06', '2007-05')).toEqual([])
  })

  it('lose the pension with work, the army, a new marriage, adoption or death, whichever comes first', () => {
    expect(
      answers(
        '2025-05',
        {
          ...base,
          relationship: 'spouse',
          birth: '1960-01',
          ended: { month: '2027-03', because: 'remarried' },
        },
        {
          ...base,
          relationship: 'child',
          birth: '2010-08',
          ended: { month: '2030-03', because: 'employed' },
        },
        { ...base, relationship: 'child', birth: '2010-08', ended: { month: '2027-03', because: 'adopted' } },
      ),
    ).toEqual([
      '第三条第（二）项 2025-06 2027-03',
      '第三条第（四）项 2025-06 2028-08',
      '第三条第（四）项 2025-06 2027-03',
    ])
  })

  it('may be a child born after the death, paid from its birth', () => {
    expect(answers('2025-05', { ...base, relationship: 'child', birth: '2025-11' })).toEqual([
      '第三条第（四）项 2025-11 2043-11',
    ])
  })

  it('have shares of 40 and 30 per cent, ten points more when alone', () => {
    const [spouse, orphan] = assess(
      '2025-05',
      { ...base, relationship: 'spouse', birth: '1960-01', alone: true },
      { ...base, relationship: 'child', birth: '2012-01', alone: true },
    )
    expect([spouse?.share.toFixed(2), orphan?.share.toFixed(2)]).toEqual(['0.50', '0.40'])
  })

  it('are refused with every issue at once when they cannot be', () => {
    const odd = (dependants: unknown, death: unknown = '2025-05') =>
      issuesOf(() => workInjury.dependants({ death, dependants } as never, law))
    expect(odd('martian', '1900-02-29')).toEqual(['calendar.date death', 'input.type dependants'])
    expect(odd([{ relationship: 'aunt', sex: 'x', birth: '2025-13', supported: 1, child: true }])).toEqual([
      'calendar.month dependants.0.birth',
      'input.choice dependants.0.relationship',
      'input.choice dependants.0.sex',
      'input.flag dependants.0.supported',
      'input.required dependants.0.incapacitated',
      'input.unknownField dependants.0.child',
    ])
    expect(
      odd([
        { ...base, relationship: 'spouse', birth: '1960-01' },
        { ...base, relationship: 'spouse', birth: '1960-01', nearerKin: 'dead' },
        { ...base, relationship: 'sibling', birth: '2025-06' },
        {
          ...base,
          relationship: 'child',
          birth: '2027-01',
          ended: { month: '2020-01', because: 'remarried' },
        },
        { ...base, relationship: 'child', birth: '2011-01', imprisoned: { from: '2027-02', to: '2027-01' } },
      ]),
    ).toEqual([
      'input.required dependants.2.nearerKin',
      'workInjury.bornAfterDeath dependants.2.birth',
      'workInjury.bornAfterDeath dependants.3.birth',
      'workInjury.endBeforeDeath dependants.3.ended',
      'workInjury.fieldWithoutMeaning dependants.1.nearerKin',
      'workInjury.fieldWithoutMeaning dependants.3.ended',
      'workInjury.prisonOrder dependants.4.imprisoned',
      'workInjury.twoSpouses dependants.1.relationship',
    ])
    expect(odd([], '２０２５-05')).toEqual(['calendar.month death'])
  })
})
