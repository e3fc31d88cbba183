import type { adjustment } from 'shebao'

type Scheme = adjustment.AdjustmentScheme

const everybody = ['enterprise', 'civil'] as const

/** The schemes of adjustment-schemes.json as data of the library: nothing but what the notices say. */
export const officialSchemes: Readonly<Record<string, Scheme>> = {
  'beijing-2014': {
    sectors: ['enterprise'],
    effectiveMonth: 1,
    partYear: 'month',
    years: [
      { when: { classes: ['landRequisition'], yearsBelow: 15 }, slices: [{ over: 0, together: '52.5' }] },
      { when: { yearsBelow: 10 }, slices: [{ over: 0, together: '35' }] },
      { slices: [{ over: 0, perYear: '3.5' }] },
    ],
    level: [
      {
        classes: [
          { below: '2773', add: '150' },
          { below: '3770', add: '100' },
          { below: '4770', add: '70' },
          { add: '60' },
        ],
        guard: true,
      },
    ],
    age: [{ amounts: { '65': '90', '70': '110', '75': '130', '80': '150' } }],
    floors: [
      {
        when: { classes: ['armyCadre', 'seniorProfessional', 'formerIndustrialist'] },
        limit: '3050',
        counting: ['years', 'level'],
      },
      { when: { classes: ['resigned'] }, limit: '1331' },
      { when: { classes: ['retreat'] }, limit: '1210' },
      { when: { notClasses: ['resigned', 'retreat'] }, limit: '1463' },
    ],
  },
  'sichuan-2021': {
    sectors: everybody,
    effectiveMonth: 1,
    partYear: 'up',
    flat: [{ amount: '42' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '0.7' },
          { over: 15, perYear: '1.8' },
        ],
      },
    ],
    percent: [{ rate: '0.013' }],
    age: [{ amounts: { '70': '35', '80': '65', '90': '105' } }],
    remote: [{ amounts: { '1': '10', '2': '20', '3': '30', '4': '40', '5': '60', '6': '80' } }],
  },
  'jiangsu-2021': {
    sectors: everybody,
    effectiveMonth: 1,
    partYear: 'up',
    flat: [{ amount: '31' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '1.8' },
          { over: 15, perYear: '2.7' },
          { over: 25, perYear: '4.5' },
        ],
        leastAmount: '27',
      },
    ],
    percent: [{ rate: '0.012', rounding: 'up/jiao' }],
    age: [{ amounts: { '70': '23', '75': '32', '80': '41' } }],
  },
  'hebei-2024': {
    sectors: everybody,
    effectiveMonth: 1,
    partYear: 'up',
    flat: [{ amount: '32' }],
    years: [{ slices: [{ over: 0, perYear: '1' }] }],
    percent: [{ rate: '0.0094' }],
    age: [
      {
        bands: [
          { from: '1949-01', to: '1953-12', amount: '20' },
          { from: '1944-01', to: '1948-12', amount: '30' },
          { to: '1943-12', amount: '40' },
        ],
      },
    ],
    remote: [{ amounts: { '1': '15', '2': '20', '3': '25', outsideProvinceHigher: '30' } }],
  },
}
