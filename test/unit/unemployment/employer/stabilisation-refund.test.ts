import { describe, expect, it } from 'vitest'
import {
  explain,
  explanationTree,
  isShebaoError,
  lawOf,
  requiredInputs,
  unemployment,
  type Law,
} from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'

type Input = unemployment.StabilisationRefundInput

const law = lawOf('luoyang')
const firm: Input = {
  month: '2025-09',
  unit: 'sme',
  contributionMonths: 60,
  arrearsCleared: true,
  paidLastYear: '48000',
  headcountAtStart: 80,
  headcountAtEnd: 80,
}
const shrunk: Input = { ...firm, headcountAtEnd: 76, leavers: 9, leaversNotCounted: 5, insured: 76 }

function entitled(input: Input, under: Law = law): unemployment.EntitledStabilisationRefund {
  const result = unemployment.stabilisationRefund(input, under)
  expect(brokenSteps(result)).toEqual([])
  if (result.outcome === 'entitled') return result
  throw new Error(JSON.stringify(result))
}

const refund = (input: Input, under?: Law) => entitled(input, under).amounts.refund.toFixed(2)

function reasons(input: Input, under: Law = law): readonly string[] {
  const result = unemployment.stabilisationRefund(input, under)
  return result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]
}

function missing(input: Input, under: Law = law): readonly string[] {
  const result = unemployment.stabilisationRefund(input, under)
  return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
}

function issues(input: unknown): readonly string[] {
  try {
    unemployment.stabilisationRefund(input as Input, law)
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  return []
}

describe('the share of the stabilisation refund', () => {
  it.each([
    ['2025-09', 'largeFirm', '14400.00'],
    ['2025-09', 'sme', '28800.00'],
    ['2025-09', 'individualBusiness', '28800.00'],
    ['2023-06', 'largeFirm', '14400.00'],
    ['2022-10', 'largeFirm', '24000.00'],
    ['2022-10', 'sme', '43200.00'],
    ['2022-03', 'largeFirm', '14400.00'],
    ['2021-08', 'sme', '28800.00'],
    ['2019-08', 'largeFirm', '24000.00'],
    ['2019-08', 'sme', '24000.00'],
    ['2016-08', 'sme', '24000.00'],
  ] as const)('in %s for %s refunds %s of 48 000', (month, unit, amount) => {
    expect(refund({ ...firm, month, unit, newClaimants: 0 })).toBe(amount)
  })

  it('cites no notice of a later year for what is given or read from the law', () => {
    const tree = explanationTree(entitled({ ...shrunk, month: '2024-08', reserveMonths: 12 }), {
      language: 'zh',
    })
    const late = tree.steps.filter(
      ({ kind, sources }) => kind !== 'computed' && sources.some((text) => text.includes('〔2025〕35号')),
    )
    expect(late.map(({ label }) => label)).toEqual([])
  })

  it('leaves the first half of 2022 open between 60 and 90 %', () => {
    const result = entitled({ ...firm, month: '2022-03' })
    const share = result.parameters.find(({ path }) => path === 'unemployment.refund.share.sme')
    expect(share?.evidence).toBe('unsettled')
    expect(result.amounts.refund.toFixed(2)).toBe('28800.00')
  })

  it('says that the text of 2014 names a ceiling', () => {
    const result = entitled({ ...firm, month: '2016-08' })
    expect(
      result.notices.some(({ code, subject }) => code === 'estimate' && subject?.endsWith('.basis')),
    ).toBe(true)
    expect(explain(result, { language: 'zh' })).toContain('最高24000.00元')
  })

  it('counts what was paid, without back payments, late fees and fines', () => {
    expect(refund({ ...firm, backPayments: '8000' })).toBe('24000.00')
    expect(refund({ ...firm, paidLastYear: '0.01' })).toBe('0.01')
    expect(entitled({ ...firm, paidLastYear: '500', backPayments: '500' }).payments).toEqual([])
  })
})

describe('the layoff rate', () => {
  it('is nothing when the year ends with as many workers as it began', () => {
    const result = entitled({ ...firm, leavers: 30, leaversNotCounted: 0 })
    expect([result.values.layoffs, result.values.layoffLimit]).toEqual([0, null])
    expect(result.values.layoffRate.toFixed()).toBe('0')
    expect(explain(result, { language: 'en' })).toContain(
      '- laid-off workers = 0\n    none: the year ended with as many workers as it began, or more',
    )
  })

  it('leaves out expiry, transfer, own will, retirement and death', () => {
    expect(entitled(shrunk).values.layoffs).toBe(4)
    expect(entitled({ ...shrunk, leaversNotCounted: 9 }).values.layoffs).toBe(0)
    expect(reasons({ ...shrunk, leaversNotCounted: 0 })).toEqual(['unemployment.layoffs'])
  })

  it('of exactly the limit is within, a hair above is beyond', () => {
    // 11 of 11 + 189 are 5.5 %
    const at: Input = {
      ...firm,
      headcountAtStart: 200,
      headcountAtEnd: 189,
      leavers: 11,
      leaversNotCounted: 0,
      insured: 189,
    }
    expect(entitled(at).values.layoffRate.toFixed(3)).toBe('0.055')
    expect(reasons({ ...at, headcountAtEnd: 188, leavers: 12, leaversNotCounted: 1 })).toEqual([
      'unemployment.layoffs',
    ])
    const beyond = law.with({
      name: 'below the limit',
      changes: [{ path: 'unemployment.refund.layoff.atLimit', from: '2025-01', value: 'beyond' }],
    })
    expect(reasons(at, beyond)).toEqual(['unemployment.layoffs'])
    const said = unemployment.stabilisationRefund(at, beyond)
    expect(said.outcome === 'notEntitled' && said.reasons.map(({ zh, en }) => [zh, en])).toEqual([
      ['裁员11人，占200人的比例未低于上限5.5%', '11 laid off out of 200, not below the limit of 5.5 %'],
    ])
  })

  it('may reach 20 % with at most thirty insured', () => {
    const small: Input = {
      ...firm,
      headcountAtStart: 30,
      headcountAtEnd: 24,
      leavers: 6,
      leaversNotCounted: 0,
    }
    expect(entitled({ ...small, insured: 30 }).values.layoffRate.toFixed(1)).toBe('0.2')
    expect(reasons({ ...small, insured: 31 })).toEqual(['unemployment.layoffs'])
    expect(reasons({ ...small, insured: 30, headcountAtStart: 31, leavers: 7 })).toEqual([
      'unemployment.layoffs',
    ])
  })

  it('in 2023 takes new claimants over the average insured', () => {
    const input: Input = {
      ...firm,
      month: '2023-09',
      newClaimants: 10,
      averageInsured: '1000',
      insured: 1000,
    }
    const { values } = entitled(input)
    expect([values.layoffRate.toFixed(2), values.layoffMethod]).toEqual(['0.01', 'newClaimants'])
    expect(missing({ ...firm, month: '2023-09' })).toEqual(['newClaimants'])
    expect(missing({ ...firm, month: '2023-09', newClaimants: 1 })).toEqual(['insured', 'averageInsured'])
    expect(
      missing({ ...firm, month: '2023-09', newClaimants: 1, insured: 9, averageInsured: '999.9' }),
    ).toEqual(['entitled'])
  })

  it('takes another denominator where a reform says so', () => {
    const under = (value: string) =>
      law.with({
        name: value,
        changes: [{ path: 'unemployment.refund.layoff.denominator', from: '2025-01', value }],
      })
    expect(entitled(shrunk, under('yearStart')).values.layoffRate.toFixed(4)).toBe('0.0500')
    expect(missing(shrunk, under('average'))).toEqual(['averageInsured'])
    expect(
      entitled({ ...shrunk, averageInsured: '78.5' }, under('average')).values.layoffRate.toFixed(6),
    ).toBe('0.050955')
  })

  it('needs the figures only of a firm that shrank', () => {
    expect(missing({ ...firm, headcountAtEnd: 79 })).toEqual(['leavers', 'leaversNotCounted'])
    expect(missing({ ...firm, headcountAtEnd: 79, leavers: 1, leaversNotCounted: 0 })).toEqual(['insured'])
  })

  it('has no settled limit before 2021, which matters only to a firm that laid off somebody', () => {
    expect(missing({ ...shrunk, month: '2019-08' })).toEqual(['unemployment.refund.layoff.limits'])
    expect(missing({ ...shrunk, month: '2016-08' })).toEqual(['unemployment.refund.layoff.limits'])
    const loaded = law.with({
      name: 'registered rate',
      changes: [
        { path: 'unemployment.refund.layoff.limits', from: '2016-01', to: '2016-12', value: { '0': '0.05' } },
      ],
    })
    // 4 of 4 + 76 are 5 %: not below it
    expect(reasons({ ...shrunk, month: '2016-08' }, loaded)).toEqual(['unemployment.layoffs'])
    expect(refund({ ...shrunk, month: '2016-08', leaversNotCounted: 6 }, loaded)).toBe('24000.00')
  })

  it('is compared exactly even for headcounts whose products exceed safe integers', () => {
    const huge: Input = {
      ...firm,
      headcountAtStart: 1_000_000,
      headcountAtEnd: 0,
      leavers: 1_000_000,
      leaversNotCounted: 0,
      insured: 1_000_000,
    }
    expect(reasons(huge)).toEqual(['unemployment.layoffs'])
    const all = law.with({
      name: 'any',
      changes: [{ path: 'unemployment.refund.layoff.limits', from: '2025-01', value: { '0': '1' } }],
    })
    expect(reasons(huge, all)).toEqual(['entitled'])
  })

  it('is shown for every average that is let in, however small', () => {
    const many: Input = { ...firm, month: '2023-09', newClaimants: 1_000_000, insured: 31 }
    expect(reasons({ ...many, averageInsured: '0.001' })).toEqual(['unemployment.layoffs'])
    expect(() => unemployment.stabilisationRefund({ ...many, averageInsured: '0.0009' }, law)).toThrow(
      /averageInsured/,
    )
  })

  it('is undetermined below the first line of the table of limits', () => {
    const high = law.with({
      name: 'from a hundred',
      changes: [{ path: 'unemployment.refund.layoff.limits', from: '2025-01', value: { '100': '0.1' } }],
    })
    expect(missing(shrunk, high)).toEqual(['unemployment.refund.layoff.limits'])
  })
})

describe('who gets no refund', () => {
  it('hears every reason at once, each with the text of its year', () => {
    const result = unemployment.stabilisationRefund(
      { ...shrunk, unit: 'organ', contributionMonths: 11, arrearsCleared: false, leaversNotCounted: 0 },
      law,
    )
    if (result.outcome !== 'notEntitled') throw new Error(result.outcome)
    expect(result.reasons.map(({ code }) => code)).toEqual([
      'unemployment.kindExcluded',
      'unemployment.tooFewMonths',
      'unemployment.arrears',
      'unemployment.layoffs',
    ])
    for (const { sources } of result.reasons)
      expect(sources.map(({ document }) => document)).toContain('henan/2025-35')
    const earlier = unemployment.stabilisationRefund(
      { ...firm, month: '2022-09', contributionMonths: 11 },
      law,
    )
    expect(earlier.outcome === 'notEntitled' && earlier.reasons[0]?.sources[0]?.document).toBe(
      'press/zhengzhou-refund-2022',
    )
  })

  it('is the firm a month short, not the firm at twelve months', () => {
    expect(reasons({ ...firm, contributionMonths: 11 })).toEqual(['unemployment.tooFewMonths'])
    expect(reasons({ ...firm, contributionMonths: 12 })).toEqual(['entitled'])
    expect(reasons({ ...firm, month: '2016-08', contributionMonths: 0 })).toEqual(['entitled'])
  })

  it('is every firm of a province whose fund lasts under a year, in 2024', () => {
    const input: Input = { ...firm, month: '2024-09' }
    expect(missing(input)).toEqual(['reserveMonths'])
    expect(reasons({ ...input, reserveMonths: 11 })).toEqual(['unemployment.reserveTooLow'])
    expect(refund({ ...input, reserveMonths: 12 })).toBe('28800.00')
  })

  it('refuses for a certain reason even while a figure is missing', () => {
    expect(reasons({ ...firm, headcountAtEnd: 79, arrearsCleared: false })).toEqual(['unemployment.arrears'])
  })
})

describe('what is not known', () => {
  it('is named for 2020 and 2026, and never carried forward', () => {
    expect(missing({ ...firm, month: '2020-08' })).toEqual(['unemployment.refund.share.sme'])
    const next = missing({ ...firm, month: '2026-03' }, lawOf('luoyang', { carryForward: true }))
    expect(next).toContain('unemployment.refund.share.sme')
    expect(missing({ ...firm, month: '2026-03', unit: 'organ' })).toContain(
      'unemployment.refund.kinds.public',
    )
    expect(missing({ ...firm, month: '2019-08' }, lawOf('henan'))).toEqual(['unemployment.refund.share.sme'])
  })

  it('is not known before the notice', () => {
    const before = lawOf('luoyang', { asOf: '2025-03-31' })
    expect(missing(firm, before)).toContain('unemployment.refund.share.sme')
  })
})

describe('the answer', () => {
  it('is paid once by the unemployment fund to the unit', () => {
    expect(entitled(shrunk).payments.map((each) => ({ ...each, amount: each.amount.toFixed(2) }))).toEqual([
      {
        benefit: 'unemployment.stabilisationRefund',
        zh: '稳岗返还（发给单位）',
        en: 'stabilisation refund, to the unit',
        amount: '28800.00',
        payer: 'unemploymentFund',
        periodicity: 'once',
        from: '2025-09',
        to: '2025-09',
      },
    ])
  })

  it('tells a labour-dispatch firm what is special', () => {
    const said = entitled({ ...firm, labourDispatch: true }).notices.filter(({ code }) => code === 'input')
    expect(said.map(({ subject }) => subject)).toEqual(['labourDispatch'])
  })

  it('says what it still needs', () => {
    const paths = (partial: object) =>
      requiredInputs('unemployment.stabilisationRefund', partial, law).inputs.map(
        ({ path, necessity }) => `${path} ${necessity}`,
      )
    expect(paths({ ...firm })).toEqual([])
    expect(paths({ ...firm, headcountAtEnd: 70 })).toEqual([
      'leavers required',
      'leaversNotCounted required',
      'insured conditional',
    ])
    expect(paths({ ...firm, month: '2024-09' })).toEqual(['reserveMonths required'])
    expect(paths({ ...firm, month: '2023-09' })).toEqual([
      'newClaimants required',
      'averageInsured conditional',
      'insured conditional',
    ])
    expect(
      requiredInputs('unemployment.stabilisationRefund', { month: '2026-03' }, law).parameters,
    ).not.toEqual([])
  })
})

describe('absurd input', () => {
  it('is refused with every issue at once', () => {
    expect(
      issues({
        month: '2025-13',
        unit: 'martian',
        contributionMonths: -1,
        arrearsCleared: 'yes',
        paidLastYear: '１２',
        headcountAtStart: 1.5,
        headcountAtEnd: NaN,
        mood: 1,
      }),
    ).toEqual([
      'calendar.month month',
      'decimal.grammar paidLastYear',
      'input.choice unit',
      'input.count contributionMonths',
      'input.count headcountAtEnd',
      'input.count headcountAtStart',
      'input.flag arrearsCleared',
      'input.unknownField mood',
    ])
    expect(issues(null)).toEqual(['input.type '])
    expect(issues({ ...firm, paidLastYear: '-1' })).toEqual(['decimal.belowMinimum paidLastYear'])
  })

  it('is refused where figures contradict each other', () => {
    expect(
      issues({ ...shrunk, backPayments: '48000.01', leavers: 3, leaversNotCounted: 5, averageInsured: 0 }),
    ).toEqual([
      'decimal.belowMinimum averageInsured',
      'unemployment.backPaymentsAbovePaid backPayments',
      'unemployment.leaversBelowDrop leavers',
      'unemployment.notCountedAboveLeavers leaversNotCounted',
    ])
  })
})
