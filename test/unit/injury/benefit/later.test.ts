import { describe, expect, it } from 'vitest'
import { lawOf, requiredInputs, workInjury } from 'shebao'
import { brokenSteps } from '../../../support/check-steps.js'
import { codesOf } from './codes.js'

const law = lawOf('luoyang')

function entitled<T extends { readonly outcome: string }>(
  result: T,
): Extract<T, { readonly outcome: 'entitled' }> {
  expect(brokenSteps(result as never)).toEqual([])
  if (result.outcome === 'entitled') return result as Extract<T, { readonly outcome: 'entitled' }>
  throw new Error(JSON.stringify(result))
}
const reasonsOf = (result: workInjury.WageLoss | workInjury.Regrading | workInjury.PensionTopUp) =>
  result.outcome === 'notEntitled' ? result.reasons.map(({ code }) => code) : [result.outcome]

describe('nursing in a month', () => {
  const care = { level: 'complete', concluded: '2023-05', month: '2023-06', insured: true } as const
  const missing = (input: workInjury.NursingInput) => {
    const result = workInjury.nursing(input, law)
    return result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : [result.outcome]
  }

  it('is set anew each January, and a higher amount stays', () => {
    const amount = (more: Partial<workInjury.NursingInput>) =>
      entitled(workInjury.nursing({ ...care, ...more }, law)).amounts.nursing.toFixed(2)
    expect(amount({})).toBe('3287.50')
    expect(amount({ month: '2023-12' })).toBe('3287.50')
    expect(amount({ month: '2024-01' })).toBe('3566.00')
    expect(amount({ month: '2025-01' })).toBe('3592.00')
    expect(amount({ month: '2025-01', previous: '4000.01' })).toBe('4000.01')
    expect(amount({ month: '2026-01' })).toBe('3592.00')
  })

  it('begins the month after the level was found', () => {
    const result = workInjury.nursing({ ...care, month: '2023-05' }, law)
    expect(result.outcome === 'notEntitled' && result.reasons.map(({ code }) => code)).toEqual([
      'workInjury.notYet',
    ])
  })

  it('before 2017 needs what was paid, and across gaps the bases between', () => {
    expect(missing({ ...care, concluded: '2012-05', month: '2015-02' })).toEqual(['previous'])
    expect(missing({ ...care, concluded: '2012-05', month: '2024-02' })).toEqual([
      'previous',
      'workInjury.base',
    ])
    expect(missing({ ...care, concluded: '2019-05', month: '2024-02' })).toContain('workInjury.base')
    expect(missing({ ...care, concluded: '2012-05', month: '2024-02', previous: '3300' })).toEqual([
      'entitled',
    ])
  })

  it('refuses an amount of the year before in the year of the finding', () => {
    expect(codesOf(() => workInjury.nursing({ ...care, previous: '3000' }, law))).toEqual([
      'workInjury.fieldWithoutMeaning previous',
    ])
  })

  it('refuses months out of order', () => {
    expect(codesOf(() => workInjury.nursing({ ...care, month: '2022-04', previous: -1 }, law))).toEqual([
      'decimal.belowMinimum previous',
      'workInjury.order month',
    ])
  })
})

describe('a wage loss', () => {
  const back = { from: '2024-05', grade: 7, wageBefore: '6200', wageNow: '4700.50' }

  it('is made good to 70 % by the employer for grades 5 to 10', () => {
    const { amounts, payments } = entitled(workInjury.wageLoss(back, law))
    expect([amounts.amount.toFixed(2), payments[0]?.payer]).toEqual(['1049.65', 'employer'])
    expect(reasonsOf(workInjury.wageLoss({ ...back, grade: 4, wageNow: 6200 }, law))).toEqual([
      'workInjury.otherGrade',
      'workInjury.noLoss',
    ])
    expect(workInjury.wageLoss(back, lawOf('china')).outcome).toBe('undetermined')
  })
})

describe('the pension of grades 1 to 4', () => {
  const retired = { from: '2025-04', grade: 2, allowance: '5270', pension: '3911.20', insured: true }

  it('is topped up to the allowance', () => {
    const { amounts, payments } = entitled(workInjury.pensionTopUp(retired, law))
    expect([amounts.topUp.toFixed(2), payments[0]?.payer]).toEqual(['1358.80', 'injuryFund'])
    expect(reasonsOf(workInjury.pensionTopUp({ ...retired, grade: 5, pension: 5270 }, law))).toEqual([
      'workInjury.noFundAllowance',
      'workInjury.pensionNotLower',
    ])
  })
})

describe('one payment to a migrant worker', () => {
  it('is a gap that a caller may fill', () => {
    const chosen = { graded: '2024-05', grade: 2, insured: false }
    const open = workInjury.migrantLumpSum(chosen, law)
    expect(open.outcome === 'undetermined' && open.missing.map(({ path }) => path)).toEqual([
      'workInjury.migrantLumpSum',
    ])
    const loaded = law.with({
      name: 'amounts',
      changes: [
        { path: 'workInjury.migrantLumpSum', from: '2024-01', value: { '1': '500000', '2': '400000.5' } },
      ],
    })
    const { payments } = entitled(workInjury.migrantLumpSum(chosen, loaded))
    expect(payments.map(({ amount, payer }) => `${amount.toFixed(2)} ${payer}`)).toEqual([
      '400000.50 employer',
    ])
    expect(workInjury.migrantLumpSum({ ...chosen, grade: 5 }, loaded).outcome).toBe('notEntitled')
  })
})

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

describe('a new grading', () => {
  const appeal: workInjury.RegradeInput = {
    way: 'appeal',
    injury: '2023-05',
    firstGraded: '2024-02',
    regraded: '2024-06',
    oldGrade: 4,
    newGrade: 3,
    ownWage: '5000',
    insured: true,
    oldNursing: 'partly',
    newNursing: 'mostly',
    ownContributions: '0',
  }
  const { applied: _, ...rest } = appeal
  const review = { ...rest, way: 'review', applied: '2025-02', regraded: '2025-04' } as const

  it('on appeal reaches back to the month after the first', () => {
    const { values, amounts } = entitled(workInjury.regrade(appeal, law))
    expect(values.from).toBe('2024-03')
    expect(amounts.lumpSumDifference.toFixed(2)).toBe('10000.00')
    expect([values.monthsBack, values.allowanceArrears?.toFixed(2)]).toEqual([4, '1000.00'])
    expect(values.nursingArrears?.toFixed(2)).toBe('2852.80')
  })

  it('on appeal settles nursing year by year, as nursing in each month has it', () => {
    const long = { ...appeal, injury: '2022-03', firstGraded: '2022-10', regraded: '2025-02' } as const
    const { values, payments, notices } = entitled(workInjury.regrade(long, law))
    const months = ['2022-11', '2022-12', ...[2023, 2024, 2025].flatMap((year) => monthsOf(year))].slice(
      0,
      28,
    )
    const paid = (level: 'partly' | 'mostly', month: string) => {
      const care = { level, concluded: '2022-10', month, insured: true } as const
      return entitled(workInjury.nursing(care, law)).amounts.nursing
    }
    const due = months.map((month) => paid('mostly', month).minus(paid('partly', month)))
    const sum = due.reduce((total, each) => total.plus(each))
    expect(values.nursingArrears?.toFixed(2)).toBe(sum.toFixed(2))
    expect(
      payments
        .filter(({ benefit }) => benefit === 'workInjury.nursing')
        .map(({ amount, from, to }) => `${amount.toFixed(2)} ${from} ${to}`),
    ).toEqual([
      '2542.00 2022-11 2022-12',
      '2630.00 2023-01 2023-12',
      '2852.80 2024-01 2024-12',
      '2874.00 2025-01 null',
    ])
    expect(notices.map(({ code, subject }) => `${code} ${subject}`)).toContain('estimate allowanceArrears')
  })

  it('asks for the month of the recognition where the lump sum changed between', () => {
    const old = { ...appeal, injury: '2010-05', firstGraded: '2011-03', regraded: '2011-05' } as const
    const { oldNursing: _old, newNursing: _new, ...bare } = old
    const open = workInjury.regrade(bare, law)
    expect(open.outcome === 'undetermined' && open.missing.map(({ path }) => path)).toContain('recognised')
  })

  it('after a review holds from the next month and leaves the lump sum', () => {
    const { values, payments, amounts } = entitled(workInjury.regrade(review, law))
    expect([values.from, values.monthsBack, values.lumpSumDifference.toFixed(2)]).toEqual([
      '2025-05',
      null,
      '0.00',
    ])
    expect(amounts.nursing.toFixed(2)).toBe('2874.00')
    expect(payments.map(({ benefit }) => benefit)).toEqual(['workInjury.allowance', 'workInjury.nursing'])
  })

  it('may be asked for a year after the first grading', () => {
    expect(reasonsOf(workInjury.regrade({ ...review, applied: '2025-01' }, law))).toEqual([
      'workInjury.reviewTooEarly',
    ])
  })

  it('to a lighter grade, or across payers, says what is open', () => {
    const subjects = (more: Partial<workInjury.RegradeInput>) =>
      entitled(workInjury.regrade({ ...appeal, ...more }, law)).notices.map(({ subject }) => subject)
    expect(subjects({ newGrade: 7 })).toContain('lumpSumDifference')
    expect(subjects({ newGrade: 5, placed: false })).toContain('allowanceArrears')
    expect(subjects({})).not.toContain('lumpSumDifference')
  })

  it('lacks what the gradings lack', () => {
    const result = workInjury.regrade({ ...appeal, oldGrade: 6 }, law)
    expect(result.outcome === 'undetermined' && result.missing.map(({ path }) => path)).toEqual(['placed'])
  })

  it('refuses a review without its month, an appeal with one, and months out of order', () => {
    const issues = (input: unknown) => codesOf(() => workInjury.regrade(input as never, law))
    expect(issues({ ...review, applied: undefined })).toEqual(['input.required applied'])
    expect(issues({ ...appeal, applied: '2024-05' })).toEqual(['workInjury.fieldWithoutMeaning applied'])
    expect(issues({ ...appeal, regraded: '2024-01', oldGrade: 11 })).toEqual([
      'input.count oldGrade',
      'workInjury.order regraded',
    ])
  })

  it('asks for the month of a review only', () => {
    const asked = (partial: object) =>
      requiredInputs('workInjury.regrade', partial, law).inputs.map(({ path }) => path)
    expect(asked({ ...appeal })).toEqual([])
    expect(asked({ ...rest, way: 'review' })).toEqual(['applied'])
  })
})

describe('a second injury', () => {
  const again: workInjury.SecondInjuryInput = {
    injury: '2024-01',
    graded: '2024-08',
    grade: 7,
    newGrade: 4,
    ownWage: '6000',
    insured: true,
    ownContributions: '90',
    allowanceBefore: '3000',
  }

  it('pays the lump sum of its own grade and the allowance of the grade newly found', () => {
    const { amounts, values, payments } = entitled(workInjury.secondInjury(again, law))
    expect([amounts.lumpSum.toFixed(2), amounts.allowance?.toFixed(2)]).toEqual(['78000.00', '4500.00'])
    expect(values.change?.toFixed(2)).toBe('1500.00')
    expect(payments.map(({ benefit }) => benefit)).toEqual(['workInjury.lumpSum', 'workInjury.allowance'])
  })

  it('without an allowance ends the one before', () => {
    const placed = { ...again, newGrade: 5, placed: true }
    const { amounts, values } = entitled(workInjury.secondInjury(placed, law))
    expect([amounts.allowance, values.change?.toFixed(2)]).toEqual([null, '-3000.00'])
  })

  it('asks for nothing that only the monthly benefits of its own grade would need', () => {
    for (let grade = 1; grade <= 10; grade++)
      for (let newGrade = 1; newGrade <= grade; newGrade++) {
        const { ownContributions: _, allowanceBefore: __, ...bare } = again
        const facts = { ...bare, grade, newGrade }
        const asked = requiredInputs('workInjury.secondInjury', facts, law).inputs.map(({ path }) => path)
        const answer = (more: object) => workInjury.secondInjury({ ...facts, ...more }, law)
        const result = answer({})
        expect(result.outcome === 'undetermined' ? result.missing.map(({ path }) => path) : []).toEqual(asked)
        const answers = { ownContributions: '90', placed: false } as const
        const more = Object.fromEntries(asked.map((path) => [path, answers[path as keyof typeof answers]]))
        expect(answer(more).outcome).toBe('entitled')
      }
  })

  it('refuses a grade of both that is lighter, with every other issue', () => {
    const issues = (input: unknown) => codesOf(() => workInjury.secondInjury(input as never, law))
    expect(
      issues({ ...again, newGrade: 8, allowanceBefore: 'x', injury: '2024-13', planet: 'mars' }),
    ).toEqual([
      'calendar.month injury',
      'decimal.grammar allowanceBefore',
      'input.unknownField planet',
      'workInjury.lighterGrade newGrade',
    ])
    expect(issues({ ...again, newGrade: undefined })).toEqual(['input.required newGrade'])
    for (const nonsense of [null, 7, 'x', [], undefined]) expect(issues(nonsense).length).toBeGreaterThan(0)
  })
})
