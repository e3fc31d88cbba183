import { describe, expect, it } from 'vitest'
import { explain, isShebaoError, lawOf, requiredInputs, survivors, type Law } from 'shebao'
import { brokenSteps } from '../../support/check-steps.js'

type Input = survivors.BenefitInput

const law = lawOf('luoyang')
const inWork: Input = { death: '2023-06', status: 'employed', cause: 'illness', contributionMonths: 240 }
const retired: Input = { ...inWork, status: 'retired', contributionMonths: 372, pensionMonths: 99 }

function entitled(input: Input, under = law): survivors.EntitledBenefit {
  const result = survivors.benefit(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled' && result.rule === 'survivors.benefit') return result
  throw new Error(JSON.stringify(result))
}

function earlier(input: Input, under: Law): survivors.EntitledEarlierBenefit {
  const result = survivors.benefit(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled' && result.rule === 'survivors.benefitBefore2021') return result
  throw new Error(JSON.stringify(result))
}

function twelfths(input: Input): number {
  return entitled({ ownContributions: '900000', ...input }).values.twelfths
}

function missing(input: Input, under = law): readonly string[] {
  const result = survivors.benefit(input, under)
  return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
}

function issues(input: unknown): readonly string[] {
  try {
    survivors.benefit(input as Input, law)
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  return []
}

describe('the months of the lump sum', () => {
  it.each([
    [1, 3],
    [59, 3],
    [60, 6],
    [119, 6],
    [120, 9],
    [180, 9],
    [192, 10],
    [240, 14],
    [359, 23 + 11 / 12],
    [360, 24],
    [840, 24],
  ])('in work, %i months of contributions give %d', (contributionMonths, months) => {
    expect(twelfths({ ...inWork, contributionMonths })).toBe(Math.round(months * 12))
  })

  it('count a part of a year by twelfths, in contributions and in drawing', () => {
    expect(twelfths({ ...inWork, contributionMonths: 181 })).toBe(109)
    expect(twelfths(retired)).toBe(24 * 12 - 99)
    const { values } = entitled(retired)
    expect([values.wholeMonths, values.oddTwelfths]).toEqual([15, 9])
  })

  it('of a pensioner never fall below nine, however few the years', () => {
    expect(twelfths({ ...retired, pensionMonths: 960 })).toBe(108)
    expect(twelfths({ ...retired, contributionMonths: 40, pensionMonths: 0 })).toBe(108)
    expect(twelfths({ ...retired, status: 'resigned', contributionMonths: 200, pensionMonths: 12 })).toBe(116)
  })

  it('of somebody on incapacity allowance are those of people in work, since 2025', () => {
    const reform = law.with({
      name: 'income 2024',
      changes: [{ path: 'survivors.urbanIncome', from: '2025-01', to: '2025-12', value: '42000' }],
    })
    const input: Input = { ...inWork, death: '2025-06', status: 'incapacityAllowance' }
    const result = entitled(input, reform)
    expect(result.values.twelfths).toBe(14 * 12)
    expect(result.values.pensionThrough).toBe('2025-06')
    expect(missing({ ...input, death: '2023-06' })).toEqual(['survivors.incapacityRecipient'])
    const asRetired = reform.with({
      name: 'as retired',
      changes: [{ path: 'survivors.incapacityRecipient', from: '2025-01', value: 'asRetired' }],
    })
    expect(missing(input, asRetired)).toEqual(['pensionMonths'])
    expect(entitled({ ...input, pensionMonths: 24 }, asRetired).values.twelfths).toBe(12 * 12)
  })
})

describe('the amounts', () => {
  it('are paid once each, by the pooled fund, in the month of death', () => {
    const { amounts, payments } = entitled(retired)
    expect(amounts.total.toFixed(2)).toBe('56924.25')
    expect(payments.map((each) => [each.benefit, each.amount.toFixed(2), each.payer, each.from])).toEqual([
      ['survivors.funeral', '6414.00', 'pensionFund', '2023-06'],
      ['survivors.lumpSum', '50510.25', 'pensionFund', '2023-06'],
    ])
  })

  it('go by the income of the year before the death, and say what is in doubt', () => {
    const result = entitled({ ...inWork, death: '2022-02' })
    expect(result.amounts.funeral.toFixed(2)).toBe('6182.50') // 37095 ÷ 6
    const subjects = result.notices.map(({ code, subject }) => `${code} ${subject}`)
    expect(subjects).toContain('parameter.recalled survivors.urbanIncome')
    expect(subjects).toContain('parameter.unsettled survivors.incomeRounding')
    expect(entitled({ ...inWork, death: '2021-09' }).amounts.funeral.toFixed(2)).toBe('5791.67') // 34750 ÷ 6
  })

  it('are undetermined without the income, naming the gap', () => {
    expect(missing({ ...inWork, death: '2025-02' })).toEqual(['survivors.urbanIncome'])
  })

  it('are capped by own contributions below five years in work', () => {
    const short: Input = { ...inWork, status: 'flexible', contributionMonths: 59 }
    expect(missing(short)).toEqual(['ownContributions'])
    const capped = entitled({ ...short, ownContributions: '9000' })
    expect(capped.amounts).toMatchObject({ total: capped.values.ownContributions })
    expect(capped.payments.map(({ amount }) => amount.toFixed(2))).toEqual(['6414.00', '2586.00'])
    const poor = entitled({ ...short, ownContributions: '5000' })
    expect(poor.payments.map(({ amount }) => amount.toFixed(2))).toEqual(['5000.00'])
    expect(entitled({ ...short, ownContributions: '90000' }).amounts.total.toFixed(2)).toBe('16035.00')
    expect(
      entitled({ ...short, contributionMonths: 60, ownContributions: '1' }).values.ownContributions,
    ).toBe(null)
  })

  it('leave out the funeral where another insurance pays it', () => {
    const result = entitled({ ...inWork, funeralElsewhere: true })
    expect(result.amounts.funeral.toFixed(2)).toBe('0.00')
    expect(result.payments.map(({ benefit }) => benefit)).toEqual(['survivors.lumpSum'])
  })

  it('are explained in both languages', () => {
    expect(explain(entitled(retired), { language: 'zh' })).toContain('15个月又9/12')
    expect(explain(entitled(retired), { language: 'en' })).toContain('15 9/12 months')
  })

  it('name the time to tell the agency since the regulation on handling', () => {
    expect(entitled(inWork).values.noticeDays).toBeNull()
    expect(entitled({ ...inWork, death: '2023-12' }).values.noticeDays).toBe(20)
  })
})

describe('a death at work', () => {
  it('is left to work-injury insurance', () => {
    const result = survivors.benefit({ ...inWork, cause: 'workInjury' }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'survivors.workInjury',
    ])
  })
})

describe('Henan before September 2021', () => {
  const loaded = law.with({
    name: 'average pension of Luoyang',
    changes: [{ path: 'survivors.ownWage.averagePension', from: '2019-01', to: '2019-12', value: '2600.55' }],
  })
  const early: Input = { ...inWork, death: '2019-06', contributionMonths: 180, meanWage: '4000.10' }

  it('pays three months of the average pension and a month of own wage a year, at most twenty', () => {
    const result = earlier(early, loaded)
    expect(result.amounts.funeral.toFixed(2)).toBe('7801.65')
    expect(result.amounts.lumpSum.toFixed(2)).toBe('60001.50')
    expect(explain(result, { language: 'zh' })).not.toContain('2021〕18号')
    expect(earlier({ ...early, contributionMonths: 251 }, loaded).amounts.lumpSum.toFixed(2)).toBe('80002.00')
  })

  it('asks for what is not shipped: the average pension, and how part of a year counts', () => {
    expect(missing(early)).toEqual(['survivors.ownWage.averagePension'])
    expect(missing({ ...early, contributionMonths: 185 }, loaded)).toEqual(['survivors.ownWage.partYear'])
    const { meanWage: _, ...silent } = early
    expect(missing(silent, loaded)).toEqual(['meanWage'])
    for (const [value, months] of [
      ['leftOut', 15 * 12],
      ['byTwelfths', 185],
      ['countsAsOne', 16 * 12],
    ] as const) {
      const settled = loaded.with({
        name: value,
        changes: [{ path: 'survivors.ownWage.partYear', from: '2019-01', to: '2019-12', value }],
      })
      expect(earlier({ ...early, contributionMonths: 185 }, settled).values.twelfths).toBe(months)
    }
  })

  it('does not know the rules for pensioners, and says so', () => {
    expect(missing({ ...retired, death: '2021-08' })).toEqual(['survivors.rule.retired'])
    const resigned = survivors.benefit({ ...retired, status: 'resigned', death: '2019-06' }, law)
    expect(resigned.outcome === 'undetermined' && resigned.missing[0]?.en).toContain('twenty months')
    expect(missing({ ...inWork, death: '2012-06' })).toEqual(['survivors.rule.inWork'])
    expect(missing({ ...inWork, death: '2019-06' }, lawOf('china'))).toEqual(['survivors.rule.inWork'])
  })
})

describe('bad input', () => {
  it('is refused with every issue at once', () => {
    expect(
      issues({
        death: '2023-13',
        status: 'martian',
        cause: 'boredom',
        contributionMonths: -1,
        ownContributions: '１２',
        meanWage: NaN,
        funeralElsewhere: 'yes',
        planet: 'mars',
      }),
    ).toEqual([
      'calendar.month death',
      'decimal.float meanWage',
      'decimal.grammar ownContributions',
      'input.choice cause',
      'input.choice status',
      'input.count contributionMonths',
      'input.flag funeralElsewhere',
      'input.unknownField planet',
    ])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
    expect(issues({ ...inWork, death: '1900-02-29' })).toEqual(['calendar.month death'])
  })

  it('asks for the months drawn of a pensioner and refuses them of others', () => {
    const { pensionMonths: _, ...silent } = retired
    expect(issues(silent)).toEqual(['input.required pensionMonths'])
    expect(issues({ ...inWork, pensionMonths: 3 })).toEqual(['survivors.fieldWithoutMeaning pensionMonths'])
  })
})

describe('what a benefit asks for', () => {
  const asked = (partial: object) =>
    requiredInputs('survivors.benefit', partial, law).inputs.map(({ path }) => path)

  it('depends on status, months and date', () => {
    expect(asked({ ...inWork })).toEqual([])
    expect(asked({ ...inWork, contributionMonths: 30 })).toEqual(['ownContributions'])
    expect(asked({ death: '2023-06', cause: 'illness', status: 'retired', contributionMonths: 300 })).toEqual(
      ['pensionMonths'],
    )
    expect(asked({ ...inWork, death: '2019-06' })).toEqual(['meanWage'])
    expect(asked({})).toContain('status')
  })
})
