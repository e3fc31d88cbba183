import { civilPension, lawOf, type AnyOutcome } from 'shebao'
import type { CivilPensionRuleId } from '../../../../src/rules/pension/civil/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
/** A law with the growth of every year loaded. */
const grown = law.with({
  name: 'growth of the old standard',
  changes: [
    { path: 'civilPension.comparison.growth', from: '2015-01', to: '2015-12', value: '0.065' },
    { path: 'civilPension.comparison.growth', from: '2016-01', to: '2023-12', value: '0.045' },
  ],
})

/** A man who retires after the ten years. */
const man = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1965-09',
  startedWork: '1986-07',
  retirement: '2025-12',
  totalMonths: 473,
  deemedMonths: 339,
  paidIndex: '1.2034',
  deemedIndex: '1.2649',
  accountBalance: '118200.55',
} as const
/** The same within them. */
const within = {
  ...man,
  birth: '1963-05',
  retirement: '2023-05',
  totalMonths: 442,
  annuityMonthly: '420.15',
  oldMethod: { basicPay: '2846', serviceYears: 36, allowances: '1630', increase: '260' },
} as const
const standards = {
  retirement: '2023-05',
  basic: '2871.02',
  transitional: '3005.33',
  account: '601.50',
} as const

const teacher = {
  basicPay: '4120',
  nationalAllowances: '180',
  performancePay: '3600',
  outside: '900',
} as const
const form = { retirement: '2016-03', postPay: '1640', gradePay: '1205', livingAllowance: '1580' } as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const civilPensionSamples: Readonly<Record<CivilPensionRuleId, readonly AnyOutcome[]>> = {
  'civilPension.contribution': [
    civilPension.contribution({ unit: 'institution', from: '2025-09', pay: teacher }, law),
    civilPension.contribution(
      { unit: 'government', from: '2019-01', to: '2020-12', pay: { basicPay: '1500', yearEndBonus: '1501' } },
      law,
    ),
    civilPension.contribution({ unit: 'institution', from: '2014-09', pay: teacher }, law),
    civilPension.contribution({ unit: 'institution', from: '2015-09', pay: teacher }, law),
  ],
  'civilPension.group': [
    civilPension.group({ startedWork: '1986-07', retirement: '2023-05' }, law),
    civilPension.group({ startedWork: '1975-07', retirement: '2012-05' }, law),
    civilPension.group({ startedWork: '2018-07', retirement: '2055-05' }, law),
  ],
  'civilPension.award': [
    civilPension.award(man, law),
    civilPension.award(within, grown),
    civilPension.award({ ...within, accountBalance: '0', annuityMonthly: '0', deemedIndex: '0.6' }, grown),
    civilPension.award(within, law),
    civilPension.award({ ...man, deemedMonths: 0, totalMonths: 134 }, law),
  ],
  'civilPension.comparison': [
    civilPension.comparison({ ...standards, annuityMonthly: '420.15', oldMethod: within.oldMethod }, grown),
    civilPension.comparison(
      { ...standards, basic: '0', annuityMonthly: '0', oldMethod: within.oldMethod },
      grown,
    ),
    civilPension.comparison({ ...standards, annuityMonthly: '0', oldMethod: within.oldMethod }, law),
    civilPension.comparison(
      { ...standards, retirement: '2024-10', annuityMonthly: '0', oldMethod: within.oldMethod },
      law,
    ),
  ],
  'civilPension.provisionalPay': [
    civilPension.provisionalPay({ ...form, serviceYears: 33, ratioPoints: '0.05' }, law),
    civilPension.provisionalPay({ ...form, ratio: '0.7' }, law),
    civilPension.provisionalPay({ ...form, serviceYears: 15 }, law),
    civilPension.provisionalPay({ ...form, retirement: '2013-03', serviceYears: 33 }, law),
  ],
  'civilPension.settlement': [
    civilPension.settlement(
      {
        from: '2016-04',
        through: '2018-12',
        provisional: [
          { from: '2016-04', amount: '4355' },
          { from: '2017-01', amount: '4476.94' },
        ],
        final: [
          { from: '2016-04', amount: '4603.12' },
          { from: '2017-01', amount: '4732.01' },
        ],
      },
      law,
    ),
    civilPension.settlement(
      {
        from: '2016-04',
        through: '2016-04',
        provisional: [{ from: '2016-01', amount: '4355' }],
        final: [{ from: '2016-04', amount: '4300' }],
      },
      law,
    ),
  ],
  'civilPension.deathBenefit': [
    civilPension.deathBenefit(
      { month: '2026-03', cause: 'illness', status: 'retired', basicPay: '3420', accountBalance: '41230.18' },
      law,
    ),
    civilPension.deathBenefit(
      { month: '2026-03', cause: 'workRelated', status: 'inService', basicPay: '3420' },
      law,
    ),
    civilPension.deathBenefit(
      { month: '2020-03', cause: 'illness', status: 'inService', basicPay: '3420' },
      law,
    ),
  ],
}
