import { describe, expect, it } from 'vitest'
import { explain, lawOf, ShebaoError, unemployment, type AnyOutcome } from 'shebao'

const law = lawOf('luoyang')
const ABSURD: readonly unknown[] = [
  ...[null, undefined, NaN, Infinity, -1, 0, 1.5, 1e21, 10n, Symbol.iterator, true, [], {}, () => 1],
  ...['', '-1', '1e3', '１２３４', 'martian', '__proto__', '99999999999999999999'],
  ...['2026-13', '1900-01', '1900-02-29', '2014-09', '2200-12', '2201-01', '2200-12-31'],
]

const firm = {
  month: '2024-09',
  unit: 'sme',
  contributionMonths: 60,
  arrearsCleared: true,
  paidLastYear: '48000',
  backPayments: '10.01',
  headcountAtStart: 80,
  headcountAtEnd: 76,
  leavers: 9,
  leaversNotCounted: 5,
  newClaimants: 2,
  averageInsured: '77.5',
  insured: 76,
  reserveMonths: 13,
  labourDispatch: false,
}

const CASES: readonly (readonly [string, (input: never) => AnyOutcome, Readonly<Record<string, unknown>>])[] =
  [
    ['stabilisationRefund', (input) => unemployment.stabilisationRefund(input, law), firm],
    [
      'stabilisationRefund 2023',
      (input) => unemployment.stabilisationRefund(input, law),
      { ...firm, month: '2023-09' },
    ],
    [
      'emergencyRefund',
      (input) => unemployment.emergencyRefund(input, law),
      {
        month: '2020-05',
        unit: 'largeFirm',
        hitByEpidemic: true,
        recoveryExpected: true,
        option: 'contributions',
        insured: 76,
        reserveMonths: 26,
        localBenefit: '1520',
        socialContributions: '310000.55',
        headcountAtStart: 80,
        headcountAtEnd: 76,
        leavers: 9,
        leaversNotCounted: 5,
      },
    ],
    [
      'skillSubsidy',
      (input) => unemployment.skillSubsidy(input, law),
      {
        application: '2025-09-10',
        certificate: '2025-03-20',
        level: 'ungraded',
        status: 'claimant',
        contributionMonths: 30,
        takenThisYear: 0,
        shortageTrade: true,
        sameTradeAndLevelTaken: false,
      },
    ],
    [
      'jobExpansion',
      (input) => unemployment.jobExpansion(input, law),
      {
        month: '2025-11',
        hired: '2025-07-15',
        group: 'registeredYouth',
        birth: '2001-01-31',
        contract: true,
        contributionMonths: 4,
        takenBefore: false,
      },
    ],
    [
      'keptTraining',
      (input) => unemployment.keptTraining(input, law),
      { month: '2022-09', unit: 'sme', hitByEpidemic: true, takenBefore: false, insured: 12 },
    ],
  ]

function* mutants(input: Readonly<Record<string, unknown>>): Generator<unknown> {
  yield* ABSURD
  for (const key of Object.keys(input)) {
    const { [key]: _, ...rest } = input
    yield rest
    for (const absurd of ABSURD) yield { ...input, [key]: absurd }
  }
}

describe('whatever stands in a field of a payment to firms, it is an answer or an issue', () => {
  it.each(CASES)('%s', (_name, rule, input) => {
    expect(rule(input as never).outcome).toBe('entitled')
    for (const mutant of mutants(input)) {
      let answer: AnyOutcome
      try {
        answer = rule(mutant as never)
      } catch (error) {
        if (!(error instanceof ShebaoError) || error.kind !== 'input') throw error
        for (const { message } of error.issues) expect(message).not.toMatch(/NaN|undefined|\[object/)
        continue
      }
      const text = `${explain(answer, { language: 'zh' })} ${JSON.stringify(answer)}`
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
    }
  })
})
