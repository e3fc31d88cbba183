import { describe, expect, it } from 'vitest'
import { explain, lawOf, requiredInputs, workInjury, type Law } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

type Input = workInjury.DisabilityInput

const law = lawOf('luoyang')
const worker: Input = {
  injury: '2023-04',
  graded: '2024-02',
  grade: 3,
  ownWage: '6200',
  insured: true,
  ownContributions: '99.20',
}

function entitled(input: Input, under: Law = law): workInjury.EntitledDisability {
  const result = workInjury.disability(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result
  throw new Error(JSON.stringify(result))
}
function missing(input: Input, under: Law = law): readonly string[] {
  const result = workInjury.disability(input, under)
  return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
}
const paid = (input: Input, under: Law = law) =>
  entitled(input, under).payments.map(({ benefit, amount, payer, periodicity, from, to }) =>
    [benefit.replace('workInjury.', ''), amount.toFixed(2), payer, periodicity, from, to].join(' '),
  )
const issues = (input: unknown) => codesOf(() => workInjury.disability(input as Input, law))
const withMean = ({ ownWage: _, ...rest }: Input, meanWage: string, trueMeanWage?: string): Input => ({
  ...rest,
  meanWage,
  ...(trueMeanWage !== undefined && { trueMeanWage }),
})
const plain = ({ ownContributions: _, ...rest }: Input): Input => rest

describe('the lump sum', () => {
  it.each([
    [1, 27],
    [2, 25],
    [3, 23],
    [4, 21],
    [5, 18],
    [6, 16],
    [7, 13],
    [8, 11],
    [9, 9],
    [10, 7],
  ])('of grade %i is %i months of own wage', (grade, months) => {
    const { values } = entitled({ ...worker, grade, placed: false })
    expect([values.lumpMonths, values.lumpSum.toFixed(2)]).toEqual([months, (6200 * months).toFixed(2)])
  })

  it('before 2011 had fewer months, and the recognition decides', () => {
    const early: Input = { ...plain(worker), injury: '2010-06', graded: '2011-03', grade: 10 }
    expect(missing(early)).toEqual(['recognised'])
    expect(entitled({ ...early, recognised: '2010-12' }).values.lumpMonths).toBe(6)
    const result = entitled({ ...early, recognised: '2011-01' })
    expect(result.values.lumpMonths).toBe(7)
    expect(missing({ ...early, injury: '2003-05', recognised: '2003-12' })).toEqual([
      'workInjury.lumpSum.months',
    ])
    const recalled = entitled({ ...early, recognised: '2010-12' })
    expect(recalled.notices.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      'parameter.recalled workInjury.lumpSum.months',
    )
  })

  it('is not paid for an old wound of a former soldier', () => {
    const result = entitled({ ...worker, oldWound: true })
    expect(result.amounts.lumpSum.toFixed(2)).toBe('0.00')
    expect(result.payments.map(({ benefit }) => benefit)).toEqual(['workInjury.allowance'])
  })

  it('is paid by the month after the claim', () => {
    expect(entitled({ ...worker, claimed: '2024-05' }).payments[0]?.from).toBe('2024-06')
    expect(entitled(worker).payments[0]?.from).toBe('2024-03')
  })
})

describe('the allowance', () => {
  it.each([
    [1, '5580.00', 'injuryFund'],
    [2, '5270.00', 'injuryFund'],
    [3, '4960.00', 'injuryFund'],
    [4, '4650.00', 'injuryFund'],
    [5, '4340.00', 'employer'],
    [6, '3720.00', 'employer'],
  ])('of grade %i is %s a month from the %s', (grade, amount, payer) => {
    const monthly = paid({ ...worker, grade, placed: false })[1]
    expect(monthly).toBe(`allowance ${amount} ${payer} monthly 2024-03 `)
  })

  it('is none from grade 7 on, and none where suitable work is given', () => {
    for (const grade of [7, 8, 9, 10])
      expect(entitled({ ...plain(worker), grade }).amounts.allowance).toBeNull()
    expect(entitled({ ...plain(worker), grade: 5, placed: true }).amounts.allowance).toBeNull()
  })

  it('net of own contributions does not fall below the minimum wage', () => {
    const poor = entitled({ ...worker, grade: 4, ownWage: '2800', ownContributions: '210.05' })
    expect(poor.amounts.allowance?.toFixed(2)).toBe('2310.05')
    expect(poor.values.floorTopUp?.toFixed(2)).toBe('210.05')
    const exactly = entitled({ ...worker, grade: 4, ownWage: '2800', ownContributions: '0' })
    expect(exactly.values.floorTopUp?.toFixed(2)).toBe('0.00')
    const county = { ...worker, grade: 4, ownWage: '2000', ownContributions: '0' }
    expect(entitled(county, lawOf('songxian')).amounts.allowance?.toFixed(2)).toBe('2000.00')
    expect(entitled({ ...county, wageCategory: 'third' }).amounts.allowance?.toFixed(2)).toBe('1800.00')
  })

  it('asks for the contributions and, for grades 5 and 6, for the work', () => {
    expect(missing(plain(worker))).toEqual(['ownContributions'])
    expect(missing({ ...plain(worker), grade: 6 })).toEqual(['placed', 'ownContributions'])
    expect(missing({ ...plain(worker), grade: 6, placed: false })).toEqual(['ownContributions'])
  })

  it('says that the contributions of grades 1 to 4 are open', () => {
    const subjects = (grade: number) =>
      entitled({ ...worker, grade, placed: false }).notices.map(({ subject }) => subject)
    expect(subjects(4)).toContain('ownContributions')
    expect(subjects(5)).not.toContain('ownContributions')
  })
})

describe('nursing', () => {
  const nursed = (more: Partial<Input>) => entitled({ ...plain(worker), grade: 8, ...more })

  it('goes by the base of the grading', () => {
    expect(nursed({ nursing: 'complete' }).amounts.nursing?.toFixed(2)).toBe('3566.00')
    expect(nursed({ nursing: 'mostly' }).amounts.nursing?.toFixed(2)).toBe('2852.80')
    expect(nursed({ nursing: 'partly' }).amounts.nursing?.toFixed(2)).toBe('2139.60')
    expect(nursed({}).amounts.nursing).toBeNull()
  })

  it('of a December grading takes the new base in January, where it is higher', () => {
    const { values } = nursed({ graded: '2024-12', nursing: 'complete' })
    expect(
      [values.nursingAtGrading, values.nursingAnew, values.nursing].map((each) => each?.toFixed(2)),
    ).toEqual(['3566.00', '3592.00', '3592.00'])
    const lower = law.with({
      name: 'a lower base',
      changes: [{ path: 'workInjury.base', from: '2025-01', to: '2025-12', value: '7000' }],
    })
    const frozen = workInjury.disability(
      { ...plain(worker), grade: 8, graded: '2024-12', nursing: 'complete' },
      lower,
    )
    expect(frozen.outcome === 'entitled' && frozen.amounts.nursing?.toFixed(2)).toBe('3566.00')
  })

  it('before 2017 keeps the amount of the grading', () => {
    const before = law.with({
      name: 'bases',
      changes: [{ path: 'workInjury.base', from: '2014-01', to: '2015-12', value: '3000' }],
    })
    const { values } = entitled(
      { ...plain(worker), grade: 8, injury: '2014-02', graded: '2014-12', nursing: 'partly' },
      before,
    )
    expect([values.nursing?.toFixed(2), values.nursingAnew]).toEqual(['900.00', null])
  })

  it('is undetermined without the base', () => {
    expect(
      missing({ ...plain(worker), grade: 8, injury: '2020-01', graded: '2020-05', nursing: 'partly' }),
    ).toEqual(['workInjury.base'])
  })
})

describe('the own wage of a disability', () => {
  it('is held to its bounds where the mean is given', () => {
    const { values } = entitled(withMean(worker, '1000'))
    expect([values.floor?.toFixed(2), values.ownWage.toFixed(2)]).toEqual(['3945.00', '3945.00'])
  })

  it('declared too low leaves differences to the employer', () => {
    const low = withMean(plain(worker), '5000', '8000')
    expect(paid({ ...low, ownContributions: '0' })).toEqual([
      'lumpSum 115000.00 injuryFund once 2024-03 2024-03',
      'undeclaredLumpSum 69000.00 employer once 2024-03 2024-03',
      'allowance 4000.00 injuryFund monthly 2024-03 ',
      'undeclaredAllowance 2400.00 employer monthly 2024-03 ',
    ])
    expect(paid({ ...low, grade: 9 })).toEqual([
      'lumpSum 45000.00 injuryFund once 2024-03 2024-03',
      'undeclaredLumpSum 27000.00 employer once 2024-03 2024-03',
    ])
    expect(paid({ ...low, grade: 9, oldWound: true })).toEqual([])
    const floored = entitled({
      ...low,
      grade: 4,
      meanWage: '4000',
      trueMeanWage: '4100',
      ownContributions: '1200',
    })
    expect(floored.values.allowanceDifference?.toFixed(2)).toBe('0.00')
  })
})

describe('an uninsured employer', () => {
  it('pays every item', () => {
    const { payments } = entitled({ ...worker, insured: false, nursing: 'partly' })
    expect(payments.map(({ payer }) => payer)).toEqual(['employer', 'employer', 'employer'])
    expect(explain(entitled({ ...worker, insured: false }), { language: 'zh' })).toContain('第六十二条')
  })
})

describe('benefits that stop', () => {
  it.each(['conditionsLost', 'gradingRefused', 'treatmentRefused'] as const)('because of %s', (stopped) => {
    const result = workInjury.disability({ ...worker, stopped }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      `workInjury.${stopped}`,
    ])
  })
})

describe('another place', () => {
  it('has the national shares and lacks what a province sets', () => {
    const there = workInjury.disability({ ...worker, wageCategory: 'first' }, lawOf('china'))
    expect(there.outcome === 'undetermined' && there.missing.map(({ path }) => path)).toEqual([
      'workInjury.lumpSumDue',
      'workInjury.firstPayment',
    ])
  })
})

describe('bad input', () => {
  it('is refused with every issue at once', () => {
    expect(
      issues({
        injury: '2024-13',
        graded: 202402,
        grade: 11,
        ownWage: -1,
        meanWage: '1e3',
        insured: 'yes',
        nursing: 'martian',
        placed: 1,
        wageCategory: 'fourth',
        stopped: 'never',
        planet: 'mars',
      }),
    ).toEqual([
      'calendar.month graded',
      'calendar.month injury',
      'decimal.belowMinimum ownWage',
      'decimal.grammar meanWage',
      'input.choice nursing',
      'input.choice stopped',
      'input.choice wageCategory',
      'input.count grade',
      'input.flag insured',
      'input.flag placed',
      'input.unknownField planet',
      'workInjury.ownOrMean ownWage',
    ])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
  })

  it('is months out of order and a true wage without the mean', () => {
    expect(issues({ ...worker, graded: '2023-03' })).toEqual(['workInjury.order graded'])
    expect(issues({ ...worker, recognised: '2023-03' })).toEqual(['workInjury.order recognised'])
    expect(issues({ ...worker, claimed: '2024-01' })).toEqual(['workInjury.order claimed'])
    expect(issues({ ...worker, trueMeanWage: '9000' })).toEqual([
      'workInjury.fieldWithoutMeaning trueMeanWage',
    ])
    expect(issues({ ...worker, insured: undefined })).toEqual(['input.required insured'])
  })
})

describe('what disability benefits ask for', () => {
  const asked = (partial: object) =>
    requiredInputs('workInjury.disability', partial, law).inputs.map(
      ({ path, necessity }) => `${path} ${necessity}`,
    )

  it('depends on the grade', () => {
    expect(asked({})).toEqual([
      'injury required',
      'graded required',
      'grade required',
      'ownWage required',
      'insured required',
      'placed conditional',
      'ownContributions conditional',
    ])
    const given = { injury: '2024-01', graded: '2024-05', meanWage: '5000', insured: true, nursing: 'partly' }
    expect(asked({ ...given, grade: 8 })).toEqual([])
    expect(asked({ ...given, grade: 2 })).toEqual(['ownContributions required'])
    expect(asked({ ...given, grade: 5 })).toEqual(['placed required', 'ownContributions required'])
    expect(asked({ ...given, grade: 5, placed: true })).toEqual([])
  })
})

describe('an uninsured employer', () => {
  it('pays every item, and no explanation names the fund as the payer', () => {
    const uninsured = { insured: false } as const
    const graded = {
      injury: '2023-04',
      graded: '2024-02',
      ownWage: '6200',
      ownContributions: '99.2',
    } as const
    const outcomes = [
      workInjury.disability({ ...graded, ...uninsured, grade: 3, nursing: 'partly' }, law),
      workInjury.disability({ ...graded, ...uninsured, grade: 5, placed: false }, law),
      workInjury.leavingGrants(
        {
          month: '2024-09',
          grade: 8,
          way: 'contractEnded',
          occupationalDisease: false,
          monthsToRetirement: 40,
          ...uninsured,
        },
        law,
      ),
    ]
    for (const outcome of outcomes) {
      if (outcome.outcome !== 'entitled') throw new Error(outcome.outcome)
      expect(new Set(outcome.payments.map(({ payer }) => payer))).toEqual(new Set(['employer']))
      expect(explain(outcome, { language: 'zh' })).not.toContain('= 工伤保险基金')
      expect(explain(outcome, { language: 'en' })).not.toContain('= the work-injury fund')
      expect(explain(outcome, { language: 'en' })).toContain('one that is not pays every item = no')
    }
  })
})
