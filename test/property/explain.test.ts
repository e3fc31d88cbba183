import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employeePension, explain, explanationTree, importLawPack, lawOf, type AnyOutcome } from 'shebao'
import { brokenSteps } from '../support/check-steps.js'
import { D, evaluateFormula, type Num } from '../support/evaluate-formula.js'
import { toyPack } from '../toy/toy-pack.js'
import { shippedPack, type DatedValue, type LawPack } from '../../src/law/index.js'
import { runs } from './settings.js'

type Input = Parameters<typeof employeePension.award>[0]

const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

/** Somebody who asks for an award in these years: entitled, too early, too few months, or in a month without a base. */
const anyone: fc.Arbitrary<Input> = fc
  .record({
    age: fc.constantFrom(50, 55, 60),
    extra: fc.integer({ min: -40, max: 100 }),
    retirement: fc.integer({ min: 2023 * 12, max: 2027 * 12 }),
    totalMonths: fc.integer({ min: 150, max: 560 }),
    deemed: fc.constantFrom(0, 0, 1, 37, 120),
    overall: fc.integer({ min: 1, max: 50_000 }),
    actual: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: undefined, freq: 8 }),
    balance: fc.integer({ min: 0, max: 90_000_000 }),
  })
  .map(({ age, extra, retirement, totalMonths, deemed, overall, actual, balance }) => ({
    sex: age === 60 ? 'male' : 'female',
    originalRetirementAge: age,
    birth: month(retirement - age * 12 - extra),
    retirement: month(retirement),
    totalMonths,
    deemedMonths: deemed,
    overallIndex: new D(overall).div(10_000).toFixed(4),
    ...(actual !== undefined && { actualIndex: new D(actual).div(10_000).toFixed(4) }),
    accountBalance: new D(balance).div(100).toFixed(2),
  }))

const laws = [
  ['Luoyang', lawOf('luoyang')],
  ['Luoyang carried forward', lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })],
  ['Toytown', lawOf('toytown', { pack: toyPack })],
] as const

const languages = ['zh', 'en'] as const
const formats = ['text', 'markdown'] as const

/** The number at the front of a shown value: '4863.92 yuan/month', '1.3%', '41.50 years'. */
function shownNumber(text: string): Num {
  const [, digits = '', percent] = /^(-?[\d.]+)(%?)/.exec(text) ?? []
  return percent === '%' ? new D(digits).div(100) : new D(digits)
}

describe.each(laws)('under the law of %s', (_, law) => {
  it('the explained total is the computed total, and the sum of the explained items', () => {
    let entitled = 0
    fc.assert(
      fc.property(anyone, (input) => {
        const award = employeePension.award(input, law)
        if (award.outcome !== 'entitled') return
        entitled++
        const { steps } = explanationTree(award, { language: 'en' })
        const shown = (key: string) => {
          const text = steps.find((step) => step.key === key)?.value
          return text === undefined ? new D(0) : shownNumber(text)
        }
        expect(shown('total').toFixed(2)).toBe(award.amounts.total.toFixed(2))
        const items = ['basic', 'account', 'transitional', 'localSupplement'].map(shown)
        expect(items.reduce((sum, item) => sum.plus(item)).toFixed(2)).toBe(award.amounts.total.toFixed(2))
        expect(explain(award, { language: 'zh' })).toContain(`= ${award.amounts.total.toFixed(2)}元/月`)
      }),
      { numRuns: runs(150) },
    )
    expect(entitled).toBeGreaterThan(10)
  })

  it('who reckons with the numbers of the text gets the values of the text', () => {
    let reckoned = 0
    fc.assert(
      fc.property(anyone, (input) => {
        const award = employeePension.award(input, law)
        expect(brokenSteps(award)).toEqual([])
        if (award.outcome !== 'entitled') return
        for (const { numbers, rounding, value } of explanationTree(award, { language: 'en' }).steps) {
          if (numbers === undefined || !/^[\d.%()+−×÷; ]+$/.test(numbers)) continue
          const exact = evaluateFormula(numbers, () => new D(NaN))
          expect(rounded(exact, rounding).toFixed(6)).toBe(shownNumber(value).toFixed(6))
          reckoned++
        }
      }),
      { numRuns: runs(150) },
    )
    expect(reckoned).toBeGreaterThan(50)
  })

  it('an outcome that went through JSON is explained to the letter', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const award = employeePension.award(input, law)
        const copy = JSON.parse(JSON.stringify(award)) as AnyOutcome
        for (const language of languages)
          for (const format of formats)
            expect(explain(copy, { language, format, law })).toBe(explain(award, { language, format, law }))
      }),
      { numRuns: runs(60) },
    )
  })

  it('a reform that changes nothing changes nothing but the name of the reform', () => {
    const nothing = [
      law.with({ name: 'nothing', changes: [] }),
      law.with({
        name: 'nothing',
        changes: [{ path: 'employeePension.award.base.local', from: '2190-01', value: '1' }],
      }),
    ]
    fc.assert(
      fc.property(anyone, fc.constantFrom(...nothing), (input, reform) => {
        const award = employeePension.award(input, law)
        const same = employeePension.award(input, reform)
        expect({ ...same, law: award.law }).toEqual(award)
        for (const language of languages)
          for (const format of formats) {
            const text = explain(same, { language, format, law })
            const unnamed = text.replace(/，改革方案：nothing|, reforms: nothing/, '')
            expect(unnamed).not.toBe(text)
            expect(unnamed).toBe(explain(award, { language, format, law }))
          }
      }),
      { numRuns: runs(60) },
    )
  })

  it('a reform that says what the law says changes no amount', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const award = employeePension.award(input, law)
        if (award.outcome !== 'entitled') return
        const at = input.retirement
        const said = award.parameters.filter(({ path }) => /award|divisor/.test(path))
        const reform = law.with({
          name: 'said again',
          changes: said.map(({ path, value }) => ({ path, from: at, to: at, value })),
        })
        const again = employeePension.award(input, reform)
        expect(again.outcome === 'entitled' && again.amounts).toEqual(award.amounts)
        expect(again.notices.filter(({ code }) => code === 'parameter.assumed')).toHaveLength(said.length)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('splitting every interval of the law in two', () => {
  const split = importLawPack({
    ...shippedPack,
    series: shippedPack.series.map((one) => ({ ...one, values: one.values.flatMap(halves) })),
  } satisfies LawPack)

  it('changes no award and no caveat', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(null, '2024-06-30', '2026-03-31'),
        fc.boolean(),
        (input, asOf, carryForward) => {
          const options = { asOf, carryForward }
          const award = employeePension.award(input, lawOf('luoyang', options))
          const same = employeePension.award(input, lawOf('luoyang', { ...options, pack: split }))
          const seen = ({ notices, parameters: _, ...rest }: typeof award) => ({
            ...rest,
            codes: notices.map(({ code, subject }) => `${code} ${subject ?? ''}`),
          })
          expect(seen(same)).toEqual(seen(award))
        },
      ),
      { numRuns: runs(150) },
    )
  })
})

function rounded(value: Num, rounding: string | undefined): Num {
  if (rounding === undefined) return value
  const [mode = '', to = ''] = rounding.split(', ')
  const decimals =
    /(\d+) decimal/.exec(to)?.[1] ?? { fen: 2, jiao: 1, yuan: 0 }[/the (\w+)/.exec(to)?.[1] ?? '']
  const modes: Readonly<Record<string, 0 | 1 | 4>> = { up: 0, down: 1, 'half up': 4 }
  return value.toDecimalPlaces(Number(decimals), modes[mode] ?? 4)
}

/** The value in two pieces, the second known the same day; a value of one month stays whole. */
function halves(value: DatedValue): DatedValue[] {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
  const from = number(value.from)
  const to = value.to === null ? from + 100 : number(value.to)
  if (to === from) return [value]
  const middle = Math.floor((from + to) / 2)
  return [
    { ...value, to: month(middle) },
    { ...value, from: month(middle + 1) },
  ]
}
