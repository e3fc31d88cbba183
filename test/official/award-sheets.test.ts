import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { employeePension, lawOf } from 'shebao'

interface Sheet {
  readonly id: string
  readonly inputs: Readonly<Record<string, string | number>>
  readonly expected: Readonly<
    Record<'years' | 'deemedYears' | 'basic' | 'account' | 'transitional' | 'total', string>
  >
}

const { sheets } = JSON.parse(readFileSync(new URL('award-sheets.json', import.meta.url), 'utf8')) as {
  sheets: readonly Sheet[]
}

/**
 * The Pingdingshan sheet gives a birth month (1974-12) at which its own divisor (195, age 50) and retirement
 * month (2024-11) could not be; its note calls the month uncertain. It does not enter the amounts, so the award
 * is asked for with the birth month that the divisor implies.
 */
const BIRTH_BY_DIVISOR: Readonly<Record<string, string>> = { 'pingdingshan-2024-11': '1974-11' }

function awardOf(sheet: Sheet, birth: string) {
  const { inputs } = sheet
  const retirement = String(inputs['retirement'])
  const law = lawOf(String(inputs['city']).toLowerCase(), { asOf: `${retirement}-28` })
  return employeePension.award(
    {
      sex: inputs['sex'] as 'male' | 'female',
      originalRetirementAge: inputs['sex'] === 'male' ? 60 : 50,
      birth,
      retirement,
      totalMonths: Number(inputs['totalMonths']),
      deemedMonths: Number(inputs['deemedMonths']),
      overallIndex: String(inputs['averageIndexOverall']),
      actualIndex: String(inputs['averageIndexActual']),
      accountBalance: String(inputs['accountBalance']),
    },
    law,
  )
}

describe('the benefit sheets', () => {
  it('are the three of the brief', () => {
    expect(sheets.map((sheet) => sheet.id)).toEqual([
      'luoyang-2026-03',
      'kaifeng-2026-02',
      'pingdingshan-2024-11',
    ])
  })

  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
    '%s comes out to the fen, item by item',
    (id, sheet) => {
      const award = awardOf(sheet, BIRTH_BY_DIVISOR[id] ?? String(sheet.inputs['birth']))
      if (award.outcome !== 'entitled') throw new Error(`${id} is ${award.outcome}`)
      const { basic, account, transitional, total } = award.amounts
      const { years, deemedYears, divisor, averageBase, indexedBase, transitionalCoefficient } = award.values
      expect({
        years: years.toFixed(2),
        deemedYears: deemedYears.toFixed(2),
        basic: basic.toFixed(2),
        account: account.toFixed(2),
        transitional: transitional.toFixed(2),
        total: total.toFixed(2),
      }).toEqual(sheet.expected)
      expect(divisor.toString()).toBe(sheet.inputs['divisor'])
      expect(averageBase.toNumber()).toBe(sheet.inputs['provincialBase'])
      expect(indexedBase.toNumber()).toBe(sheet.inputs['localBase'])
      expect(transitionalCoefficient.toString()).toBe(sheet.inputs['transitionalCoefficient'])
    },
  )

  it('kaifeng prints both indexed wages as the library shows them', () => {
    const sheet = sheets[1] as Sheet
    const award = awardOf(sheet, String(sheet.inputs['birth']))
    if (award.outcome !== 'entitled') throw new Error(award.outcome)
    expect(award.values.indexedWage.toFixed(2)).toBe(sheet.inputs['indexedWageOverall'])
    expect(award.values.indexedBase.times(award.values.actualIndex).toFixed(2)).toBe(
      sheet.inputs['indexedWageActual'],
    )
  })

  it('a birth month that would put the Pingdingshan retirement before the age is refused with the earliest month', () => {
    const sheet = sheets[2] as Sheet
    const award = awardOf(sheet, String(sheet.inputs['birth']))
    expect(award).toMatchObject({ outcome: 'notEntitled', reasons: [{ code: 'award.tooEarly' }] })
  })
})
