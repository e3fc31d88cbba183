import { describe, expect, it } from 'vitest'
import { employeePension, lawOf } from 'shebao'

/**
 * Check points of the three annexed tables of the State Council measures of 2024-09-13: birth month, months of
 * delay, statutory age, statutory month.
 */
const men = `
  1964-12  0  60      2024-12
  1965-01  1  60y1m   2025-02
  1965-04  1  60y1m   2025-05
  1965-05  2  60y2m   2025-07
  1965-09  3  60y3m   2025-12
  1965-12  3  60y3m   2026-03
  1966-01  4  60y4m   2026-05
  1967-01  7  60y7m   2027-08
  1968-09 12  61      2029-09
  1970-01 16  61y4m   2031-05
  1972-06 23  61y11m  2034-05
  1974-09 30  62y6m   2037-03
  1976-08 35  62y11m  2039-07
  1976-09 36  63      2039-09
  1976-12 36  63      2039-12`
const women55 = `
  1969-12  0  55      2024-12
  1970-01  1  55y1m   2025-02
  1970-04  1  55y1m   2025-05
  1970-05  2  55y2m   2025-07
  1971-01  4  55y4m   2026-05
  1971-04  4  55y4m   2026-08
  1972-01  7  55y7m   2027-08
  1974-01 13  56y1m   2030-02
  1975-12 18  56y6m   2032-06
  1977-09 24  57      2034-09
  1979-05 29  57y5m   2036-10
  1981-08 35  57y11m  2039-07
  1981-09 36  58      2039-09
  1981-12 36  58      2039-12
  1982-01 36  58      2040-01`
const women50 = `
  1974-12  0  50      2024-12
  1975-01  1  50y1m   2025-02
  1975-02  1  50y1m   2025-03
  1975-03  2  50y2m   2025-05
  1975-12  6  50y6m   2026-06
  1976-01  7  50y7m   2026-08
  1977-01 13  51y1m   2028-02
  1978-06 21  51y9m   2030-03
  1979-12 30  52y6m   2032-06
  1981-01 37  53y1m   2034-02
  1983-07 52  54y4m   2037-11
  1984-10 59  54y11m  2039-09
  1984-11 60  55      2039-11
  1984-12 60  55      2039-12
  1985-01 60  55      2040-01`

const rows = [
  ...read('men', 'male', 60, men),
  ...read('women originally 55', 'female', 55, women55),
  ...read('women originally 50', 'female', 50, women50),
]

function read(group: string, sex: 'male' | 'female', original: number, table: string) {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [birth = '', delay = '', age = '', month = ''] = line.trim().split(/\s+/)
      const [years = '0', months = '0'] = age.replace('m', '').split('y')
      return {
        group,
        sex,
        original,
        birth,
        delay: Number(delay),
        age: Number(years) * 12 + Number(months),
        month,
      }
    })
}

describe('the tables of the gradual delay', () => {
  it('are fifteen rows for each of the three groups', () => {
    expect(rows).toHaveLength(45)
  })

  it.each(rows)(
    '$group born $birth: $delay months of delay, $month',
    ({ sex, original, birth, delay, age, month }) => {
      const answer = employeePension.retirementAge(
        { sex, birth, originalRetirementAge: original },
        lawOf('luoyang'),
      )
      expect(answer).toMatchObject({
        outcome: 'determined',
        values: { delay, statutoryAge: age, statutoryMonth: month, originalAge: original * 12 },
      })
    },
  )

  it.each(rows)(
    '$group born on the last day of $birth retires as if born on the first',
    ({ sex, original, birth, month }) => {
      const [year, number] = birth.split('-').map(Number) as [number, number]
      const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
      for (const day of ['01', String(last)]) {
        const person = { sex, birth: `${birth}-${day}`, originalRetirementAge: original } as const
        expect(employeePension.retirementAge(person, lawOf('410300'))).toMatchObject({
          values: { statutoryMonth: month },
        })
      }
    },
  )
})

describe('the minimum contribution period', () => {
  /** Annexed table 4: months by the year of the claim. */
  const table: Readonly<Record<string, number>> = {
    2025: 180, 2026: 180, 2027: 180, 2028: 180, 2029: 180,
    2030: 186, 2031: 192, 2032: 198, 2033: 204, 2034: 210,
    2035: 216, 2036: 222, 2037: 228, 2038: 234, 2039: 240, 2040: 240,
  } // prettier-ignore

  it.each(rows.filter(({ month }) => month >= '2025'))(
    '$group born $birth: that of the year of $month, and of the year chosen when early',
    ({ sex, original, birth, month }) => {
      const person = { sex, birth, originalRetirementAge: original } as const
      const answer = employeePension.retirementAge(person, lawOf('luoyang'))
      if (answer.outcome !== 'determined') throw new Error(answer.outcome)
      const { minimumMonths, earliestMinimumMonths, earliestMonth } = answer.values
      expect(minimumMonths).toBe(table[month.slice(0, 4)])
      expect(earliestMinimumMonths).toBe(table[earliestMonth.slice(0, 4)])
    },
  )
})
