import { describe, expect, it } from 'vitest'
import { employeePension, explain, incapacity, isShebaoError, lawOf, requiredInputs } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

type Input = incapacity.AllowanceInput

const law = lawOf('luoyang', { asOf: '2026-03-31' })

/** A man of 57 with the minimum met: 61 years is his age, in 2029-09. */
const near: Input = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1968-09',
  application: '2026-02-10',
  finding: '2025-11-03',
  totalIncapacity: true,
  totalMonths: 400,
  deemedMonths: 60,
  overallIndex: '0.9123',
  actualIndex: '0.8765',
  accountBalance: '98765.43',
}
const far: Input = { ...near, birth: '1980-05' }
const few: Input = { ...far, totalMonths: 123, deemedMonths: 0 }

function entitled(input: Input, under = law): incapacity.EntitledAllowance {
  const result = incapacity.allowance(input, under)
  if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
  expect(brokenSteps(result)).toEqual([])
  return result
}

function reasons(input: Input, under = law): readonly string[] {
  const result = incapacity.allowance(input, under)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

function missing(input: Input, under = law): readonly string[] {
  const result = incapacity.allowance(input, under)
  return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
}

describe('five years or less to the age, the minimum met (article 3)', () => {
  it('pays all items of a pension to the statutory month, where it becomes the pension', () => {
    const { amounts, values, payments, firstPayment, through } = entitled(near)
    expect(values.case).toBe('fullFormula')
    expect([values.statutoryMonth, values.monthsToAge]).toEqual(['2029-09', 43])
    expect(amounts.basic.toFixed(2)).toBe('2122.21') // (6738 + 6573 × 0.9123) ÷ 2 × 33.33 × 1 %
    expect(amounts.account.toFixed(2)).toBe('635.15') // 98765.43 ÷ 155.5, the divisor at 57 years 5 months
    expect(amounts.total.eq(amounts.basic.plus(amounts.account).plus(amounts.transitional))).toBe(true)
    expect([firstPayment, through]).toEqual(['2026-03', '2029-09'])
    expect([values.atAge, values.adjustment, values.contributionsDue]).toEqual([
      'pensionUnchanged',
      'placePensioners',
      false,
    ])
    expect(payments.map((each) => [each.periodicity, each.from, each.to, each.payer])).toEqual([
      ['monthly', '2026-03', '2029-09', 'pensionFund'],
      ['monthly', '2029-10', null, 'pensionFund'],
    ])
  })

  it('begins at five years inclusive', () => {
    expect(entitled({ ...near, birth: '1970-01', application: '2026-05-31' }).values.case).toBe('fullFormula') // 2031-05
    expect(entitled({ ...near, birth: '1970-01', application: '2026-04-01' }).values.case).toBe(
      'basicUntilFiveYears',
    )
  })

  it('takes the divisor of the age at application, and says that this is open', () => {
    const result = entitled(near)
    expect(result.values.ageMonths).toBe(57 * 12 + 5)
    expect(result.notices.map(({ subject }) => subject)).toContain('incapacity.divisorAge')
    const statutory = law.with({
      name: 'statutory age',
      changes: [{ path: 'incapacity.divisorAge', from: '2025-01', value: 'statutoryAge' }],
    })
    const other = entitled(near, statutory)
    expect(other.values.ageMonths).toBe(61 * 12)
    expect(other.amounts.account.toFixed(2)).toBe('748.22') // 98765.43 ÷ 132
  })

  it('needs balance and index, but not for the basic item', () => {
    const { accountBalance: _b, actualIndex: _i, ...bare } = near
    expect(missing(bare)).toEqual(['accountBalance', 'actualIndex'])
    expect(entitled({ ...bare, birth: '1980-05' }).values.case).toBe('basicUntilFiveYears')
    expect(missing(near, lawOf('zhengzhou', { asOf: '2026-03-31' }))).toEqual(['localSupplement'])
  })

  it('equals the award of the same figures', () => {
    const woman: Input = { ...near, sex: 'female', originalRetirementAge: 50, birth: '1975-12' }
    const allowance = entitled({ ...woman, application: '2026-01-15' })
    const { application: _a, finding: _f, totalIncapacity: _t, ...figures } = woman
    const award = employeePension.award({ ...figures, retirement: '2026-01' } as never, law)
    expect(award.outcome === 'entitled' && award.amounts).toEqual(allowance.amounts)
  })
})

describe('more than five years to the age, the minimum met (article 4)', () => {
  it('pays the basic item until five years remain, and says when it is computed anew', () => {
    const { amounts, values, payments, through } = entitled(far)
    expect(values.statutoryMonth).toBe('2043-05') // 63 years
    expect(values.recomputedIn).toBe('2038-05')
    expect(amounts.total.toFixed(2)).toBe('2122.21')
    expect([amounts.account.toFixed(2), amounts.transitional.toFixed(2)]).toEqual(['0.00', '0.00'])
    expect(payments.map(({ from, to }) => [from, to])).toEqual([['2026-03', '2038-05']])
    expect([through, values.atAge, values.adjustment]).toEqual([
      '2043-05',
      'recomputedBefore',
      'nationalRate',
    ])
  })
})

describe('the minimum not met (article 5)', () => {
  it('pays the basic item for some months, never past the statutory month', () => {
    const { values, firstPayment, through } = entitled(few)
    expect([values.duration, firstPayment, through, values.atAge]).toEqual([
      30,
      '2026-03',
      '2028-08',
      'endsBefore',
    ])
    const old = entitled({ ...near, totalMonths: 179, deemedMonths: 0, birth: '1966-10' }) // 2027-03
    expect([old.values.duration, old.through]).toEqual([42, old.values.statutoryMonth])
    expect(old.values.case).toBe('basicForMonths')
    expect(old.values.earliestRetirement).toBeNull()
  })

  it('takes the minimum of the year of application', () => {
    const carried = lawOf('luoyang', { carryForward: true })
    const late: Input = { ...far, application: '2031-03-01', finding: '2031-01-01', totalMonths: 191 }
    expect(entitled(late, carried).values.case).toBe('basicForMonths')
    expect(entitled({ ...late, totalMonths: 192 }, carried).values.case).toBe('basicUntilFiveYears')
  })
})

describe('what stops an allowance', () => {
  it('is work with contributions, from the next month', () => {
    const { values, through, payments } = entitled({ ...few, contributionsResumed: '2026-09' })
    expect([through, values.amountThrough, values.stoppedBy]).toEqual([
      '2026-09',
      '2026-09',
      'contributionsResumed',
    ])
    expect(payments[0]?.to).toBe('2026-09')
  })

  it('is a review that no longer finds total incapacity', () => {
    expect(entitled({ ...near, reviewedFit: '2027-01' }).payments.map(({ to }) => to)).toEqual(['2027-01'])
    const stopped = entitled({ ...far, reviewedFit: '2030-01', contributionsResumed: '2031-01' })
    expect([stopped.through, stopped.values.stoppedBy, stopped.values.recomputedIn]).toEqual([
      '2030-01',
      'reviewedFit',
      null,
    ])
    const later = entitled({ ...far, reviewedFit: '2040-01' })
    expect([later.through, later.values.recomputedIn, later.values.amountThrough]).toEqual([
      '2040-01',
      '2038-05',
      '2038-05',
    ])
  })

  it('leaves nothing when it comes before the first month', () => {
    expect(reasons({ ...near, contributionsResumed: '2026-02' })).toEqual(['incapacity.stoppedBeforeStart'])
  })
})

describe('no allowance', () => {
  it('is due for every reason that holds', () => {
    expect(
      reasons({
        ...near,
        birth: '1960-01',
        finding: '2020-01-01',
        totalIncapacity: false,
        workInjury: true,
      }),
    ).toEqual([
      'incapacity.workInjury',
      'incapacity.notTotal',
      'incapacity.ageReached',
      'incapacity.findingTooOld',
    ])
  })

  it('is due from the statutory month on', () => {
    const at = (application: string) => reasons({ ...near, birth: '1966-03', application }) // 2026-07
    expect(at('2026-07-01')).toEqual(['incapacity.ageReached'])
    expect(at('2026-06-30')).toEqual(['entitled'])
  })

  it('is due on a finding older than a year to the day', () => {
    expect(reasons({ ...near, finding: '2025-02-10' })).toEqual(['entitled'])
    expect(reasons({ ...near, finding: '2025-02-09' })).toEqual(['incapacity.findingTooOld'])
  })

  it('was known before 2025, when illness retirement was open', () => {
    expect(reasons({ ...near, application: '2024-12-31', finding: '2024-11-01' })).toEqual([
      'incapacity.formerRule',
    ])
    expect(missing(near, lawOf('luoyang', { asOf: '2024-01-01' }))).toContain('incapacity.fullFormula.within')
  })
})

describe('bad input', () => {
  const issues = (input: unknown): readonly string[] => {
    try {
      incapacity.allowance(input as Input, law)
    } catch (error) {
      if (isShebaoError(error))
        return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
      throw error
    }
    return []
  }

  it('is refused with every issue at once', () => {
    expect(
      issues({
        ...near,
        sex: 'martian',
        application: '1900-02-29',
        finding: '2025-13-01',
        totalMonths: -3,
        overallIndex: '0.91234',
        accountBalance: NaN,
        planet: 'mars',
      }),
    ).toEqual([
      'award.deemedAboveTotal deemedMonths',
      'calendar.date application',
      'calendar.date finding',
      'decimal.float accountBalance',
      'decimal.tooFine overallIndex',
      'input.choice sex',
      'input.count totalMonths',
      'input.unknownField planet',
    ])
    expect(issues({ ...near, deemedMonths: 401, finding: '2026-02-11', reviewedFit: '2026-01' })).toEqual([
      'award.deemedAboveTotal deemedMonths',
      'incapacity.beforeApplication reviewedFit',
      'incapacity.findingAfterApplication finding',
    ])
    expect(issues({ ...near, birth: '2026-02' })).toEqual(['incapacity.beforeBirth application'])
    expect(issues({ ...near, originalRetirementAge: 55 })).toEqual([
      'retirement.originalAge originalRetirementAge',
    ])
    expect(issues({ ...near, ground: { kind: 'age' } })).toEqual(['input.unknownField ground'])
    for (const nonsense of [null, 7, 'x', []]) expect(issues(nonsense).length).toBeGreaterThan(0)
  })
})

describe('the explanation', () => {
  it('shows the items that are due and no others', () => {
    const full = explain(entitled(near), { language: 'zh' })
    expect(full).toContain('个人账户养老金')
    expect(full).toContain('过渡性养老金')
    const basic = explain(entitled(far), { language: 'zh' })
    expect(basic).not.toContain('个人账户养老金')
    expect(basic).toContain('2038-05重新核定')
  })
})

describe('what an allowance asks for', () => {
  it('names the fields that are missing', () => {
    const { inputs } = requiredInputs('incapacity.allowance', { deemedMonths: 0 }, law)
    const paths = inputs.map(({ path }) => path)
    expect(paths).toContain('application')
    expect(paths).not.toContain('actualIndex')
  })
})
