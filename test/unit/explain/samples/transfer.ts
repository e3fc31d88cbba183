import { lawOf, transfer, type AnyOutcome } from 'shebao'
import type { TransferRuleId } from '../../../../src/rules/pension/transfer/rule-ids.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const man = { sex: 'male', birth: '1965-03', originalRetirementAge: 60, household: 'luoyang' } as const

const shenzhen = {
  id: 'shenzhen',
  scheme: 'employee',
  place: '440300',
  spells: [{ from: '2001-07', to: '2012-06' }],
  contributions: [{ from: '2001-07', to: '2012-06', base: '3000' }],
  account: { balance: '48211.30', employerPartBefore1998: '0' },
} as const
const luoyang = {
  scheme: 'employee',
  place: 'luoyang',
  spells: [
    { kind: 'deemed', from: '1985-01', to: '1992-12' },
    { from: '2012-01', to: '2024-12' },
  ],
  contributions: [{ from: '2012-01', to: '2024-12', base: '4000' }],
  account: { balance: '71350.80' },
} as const
const resident = {
  scheme: 'resident',
  place: 'luoyang',
  spells: [{ from: '2010-01', to: '2012-12' }],
  payments: [
    { year: 2010, own: '100' },
    { year: 2011, own: '100' },
    { year: 2012, own: '200', collective: '50' },
  ],
  account: { balance: '612.40' },
} as const
const civil = {
  scheme: 'civil',
  place: 'zhengzhou',
  spells: [{ from: '1990-01', to: '2016-12' }],
  contributions: [{ from: '2014-10', to: '2016-12', base: '5000' }],
  account: { balance: '11980.00' },
} as const
const army = {
  scheme: 'military',
  spells: [{ from: '1983-01', to: '1986-12' }],
  account: { balance: '0' },
} as const
const drawnByEmployee = {
  scheme: 'employee',
  place: 'luoyang',
  paid: [{ from: '2025-05', to: '2026-03', amount: '2310.50' }],
} as const
const drawnByResident = {
  scheme: 'resident',
  place: 'luoyang',
  paid: [{ from: '2025-04', to: '2026-03', amount: '173' }],
  accountLeft: '2950',
  subsidyLeft: '450',
} as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const transferSamples: Readonly<Record<TransferRuleId, readonly AnyOutcome[]>> = {
  'transfer.move': [
    transfer.move({ record: shenzhen, to: { scheme: 'employee', place: 'luoyang' }, month: '2025-07' }, law),
    transfer.move({ record: luoyang, to: { scheme: 'employee', place: 'zhengzhou' }, month: '2025-07' }, law),
    transfer.move({ record: civil, to: { scheme: 'employee', place: 'luoyang' }, month: '2017-01' }, law),
    transfer.move({ record: luoyang, to: { scheme: 'employee', place: 'zhengzhou' }, month: '2015-07' }, law),
  ],
  'transfer.claimPlace': [
    transfer.claimPlace(
      {
        household: '330100',
        claimMonth: '2022-03',
        places: [
          { place: '440000', months: 120, lastMonth: '1999-12' },
          { place: '110000', months: 168, lastMonth: '2013-12' },
          { place: '310000', months: 96, lastMonth: '2022-02' },
        ],
      },
      law,
    ),
    transfer.claimPlace({ household: 'luoyang', claimMonth: '2005-01', places: [] }, law),
  ],
  'transfer.temporaryAccount': [
    transfer.temporaryAccount(
      { sex: 'female', birth: '1980-02', household: 'luoyang', place: '440300', firstInsured: '2020-02' },
      law,
    ),
    transfer.temporaryAccount(
      { sex: 'male', birth: '1980-02', household: 'luoyang', place: '440300', firstInsured: '2008-02' },
      law,
    ),
  ],
  'transfer.overlaps': [
    transfer.overlaps({ records: [shenzhen, luoyang, resident], through: '2025-03' }, law),
    transfer.overlaps({ records: [{ ...resident, payments: [] }, luoyang], through: '2025-03' }, law),
  ],
  'transfer.doubleBenefit': [
    transfer.doubleBenefit({ benefits: [drawnByEmployee, drawnByResident], settledIn: '2026-03' }, law),
    transfer.doubleBenefit(
      { benefits: [drawnByEmployee, { ...drawnByEmployee, place: '440300' }], settledIn: '2026-03' },
      law,
    ),
  ],
  'transfer.resolve': [
    transfer.resolve({ ...man, claimMonth: '2025-06', records: [shenzhen, luoyang, resident] }, law),
    transfer.resolve(
      { ...man, claimMonth: '2025-06', records: [{ ...shenzhen, temporary: true }, resident] },
      law,
    ),
    transfer.resolve({ ...man, claimMonth: '2025-06', records: [civil, army, resident, shenzhen] }, law),
    transfer.resolve(
      {
        ...man,
        claimMonth: '2026-03',
        records: [luoyang, resident],
        drawing: [drawnByEmployee, drawnByResident],
      },
      law,
    ),
    transfer.resolve({ ...man, claimMonth: '2020-06', records: [luoyang] }, law),
    transfer.resolve({ ...man, claimMonth: '2025-06', records: [{ ...shenzhen, contributions: [] }] }, law),
  ],
}
