/** What a user writes: the first example of the README, for each module format and for TypeScript. */

const award = `
const law = lawOf('luoyang', { asOf: '2026-03-31' })
const award = employeePension.award({
  sex: 'male', originalRetirementAge: 60, birth: '1966-03', retirement: '2026-03',
  totalMonths: 498, deemedMonths: 123,
  overallIndex: '1.0695', actualIndex: '1.0933', accountBalance: '145885.34',
}, law)
`

const report = `
if (award.outcome !== 'entitled') throw new Error(award.outcome)
if (Object.keys(plan).length === 0) throw new Error('shebao/plan exports nothing')
console.log(award.amounts.total.toFixed(2))
`

export const esm = `
import { employeePension, lawOf } from 'shebao'
import * as plan from 'shebao/plan'
${award}${report}`

export const cjs = `
const { employeePension, lawOf } = require('shebao')
const plan = require('shebao/plan')
${award}${report}`

/** An error thrown by the CommonJS copy, recognised with the ESM copy. */
export const mixed = `
import { createRequire } from 'node:module'
import { isShebaoError } from 'shebao'
const { lawOf } = createRequire(import.meta.url)('shebao')
try {
  lawOf('atlantis', { asOf: '2026-03-31' })
} catch (error) {
  console.log(isShebaoError(error), typeof error.code, error.issues.length > 0)
}
`

export const typescript = `
import { employeePension, explain, lawOf } from 'shebao'
import * as plan from 'shebao/plan'
${award}
if (award.outcome === 'entitled') {
  const total: string = award.amounts.total.toFixed(2)
  const text: string = explain(award, { language: 'zh' })
  // @ts-expect-error -- an amount is a Decimal, so the types are there and are not any
  const wrong: number = award.amounts.total
  void [total, text, wrong]
}

employeePension.award({
  // @ts-expect-error -- the input is checked by name and value
  sex: 'martian', originalRetirementAge: 60, birth: '1966-03', retirement: '2026-03',
  totalMonths: 498, deemedMonths: 123,
  overallIndex: '1.0695', actualIndex: '1.0933', accountBalance: '145885.34',
}, law)

void plan
`

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
}

export const nodenext = {
  compilerOptions: { ...compilerOptions, module: 'nodenext', moduleResolution: 'nodenext' },
  files: ['consumer.mts', 'consumer.cts'],
}

export const bundler = {
  compilerOptions: { ...compilerOptions, module: 'esnext', moduleResolution: 'bundler' },
  files: ['consumer.ts'],
}
