import { lawOf, workInjury, type AnyOutcome } from 'shebao'
import type { InjuryDeathRuleId } from '../../../../src/rules/injury/death/rule-ids.js'

const law = lawOf('luoyang')
const spouse = {
  relationship: 'spouse',
  sex: 'female',
  birth: '1965-02',
  supported: true,
  incapacitated: false,
} as const
const child = { ...spouse, relationship: 'child', birth: '2010-08' } as const
const family = [
  spouse,
  child,
  { ...child, name: '次子', birth: '2013-04', imprisoned: { from: '2027-01', to: '2027-06' } },
  { ...spouse, relationship: 'parent', birth: '1940-01', alone: true },
] as const
const killed = {
  death: '2025-05',
  circumstance: 'atWork',
  insured: true,
  ownWage: '6000',
  dependants: [spouse, child],
} as const
const before2011 = {
  ...killed,
  death: '2009-05',
  rescue: false,
  recognised: '2009-08',
  dependants: [{ ...child, birth: '2001-08' }],
} as const
const baseOf2009 = law.with({
  name: 'base of 2009',
  changes: [{ path: 'workInjury.base', from: '2009-01', to: '2009-12', value: '1906.92' }],
})
const gone = {
  accident: '2024-07',
  insured: true,
  monthlyWage: '6500',
  ownWage: '6000',
  dependants: [child],
  advance: '2024-11',
} as const

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const injuryDeathSamples: Readonly<Record<InjuryDeathRuleId, readonly AnyOutcome[]>> = {
  'workInjury.death': [
    workInjury.death(killed, law),
    workInjury.death(
      { ...killed, dependants: family, sharing: 'proportional', whenSomebodyLeaves: 'sharedAgain' },
      law,
    ),
    workInjury.death(
      { ...killed, dependants: family, sharing: 'inOrder', whenSomebodyLeaves: 'kept', insured: false },
      law,
    ),
    workInjury.death(
      { ...killed, dependants: family, sharing: 'spouseFirst', whenSomebodyLeaves: 'kept' },
      law,
    ),
    workInjury.death({ ...killed, circumstance: 'afterPaidLeave', grade: 3, funeralElsewhere: true }, law),
    workInjury.death(before2011, baseOf2009),
    workInjury.death({ ...killed, circumstance: 'afterPaidLeave', grade: 7 }, law),
    workInjury.death({ ...killed, dependants: family }, law),
    workInjury.death({ ...killed, death: '2010-05' }, law),
  ],
  'workInjury.dependants': [
    workInjury.dependants(
      {
        death: '2025-05',
        dependants: [
          ...family,
          { ...spouse, relationship: 'grandparent', birth: '1930-01', nearerKin: 'living' },
          { ...child, relationship: 'sibling', nearerKin: 'incapacitated' },
          { ...child, supported: false },
        ],
      },
      law,
    ),
    workInjury.dependants({ death: '2025-05', dependants: [{ ...child, birth: '2007-05-20' }] }, law),
  ],
  'workInjury.missing': [
    workInjury.missing(gone, law),
    workInjury.missing({ ...gone, declaredDead: '2025-08' }, law),
    workInjury.missing({ ...gone, declaredDead: '2025-08', reappeared: '2026-02' }, law),
    workInjury.missing({ ...gone, accident: '2010-03', ownWage: '5000' }, law),
  ],
}
