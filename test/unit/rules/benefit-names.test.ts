import { describe, expect, it } from 'vitest'
import type { AnyOutcome, Payment } from 'shebao'
import { BENEFIT_NAMES, PAYER_NAMES } from '../../../src/rules/benefit-names.js'
import { namedSamples } from '../explain/sample-outcomes.js'

/** The payments of an outcome and of every outcome behind it. */
function paymentsOf(outcome: AnyOutcome): readonly Payment[] {
  const own = (outcome as { readonly payments?: readonly Payment[] }).payments ?? []
  return [...own, ...Object.values(outcome.parts ?? {}).flatMap(paymentsOf)]
}

const payments = namedSamples.flatMap(([, outcome]) => paymentsOf(outcome))

describe('the names of benefits', () => {
  it('cover every benefit that a rule pays', () => {
    const benefits = [...new Set(payments.map(({ benefit }) => benefit))]
    expect(benefits.length).toBeGreaterThan(20)
    expect(benefits.filter((benefit) => !Object.hasOwn(BENEFIT_NAMES, benefit))).toEqual([])
  })

  it('cover every payer', () => {
    expect(payments.filter(({ payer }) => !Object.hasOwn(PAYER_NAMES, payer))).toEqual([])
  })
})
