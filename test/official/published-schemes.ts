import type { adjustment } from 'shebao'

type Scheme = adjustment.AdjustmentScheme

const january = { sectors: ['enterprise', 'civil'], effectiveMonth: 1 } as const
const notSeen = { zh: '所见文本未列', en: 'not listed in the text seen' }

/** Beijing 2021 and 2022: five yuan more for 30 years. */
const beijingAges = [
  { when: { yearsFrom: 30 }, amounts: { '65': '45', '70': '55', '75': '65', '80': '75' } },
  { amounts: { '65': '40', '70': '50', '75': '60', '80': '70' } },
]

/** Beijing since 2021: by full years and odd months, a class line with a guard, five yuan more for 30 years from 65 on. */
function beijing(
  flat: string,
  perYear: string,
  under10: string,
  land: string,
  classes: NonNullable<adjustment.LevelCase['classes']>,
  more: Partial<Scheme>,
): Scheme {
  return {
    ...january,
    partYear: 'month',
    flat: [{ amount: flat }],
    years: [
      { when: { classes: ['landRequisition'], yearsBelow: 15 }, slices: [{ over: 0, together: land }] },
      { when: { yearsBelow: 10 }, slices: [{ over: 0, together: under10 }] },
      { slices: [{ over: 0, perYear }] },
    ],
    level: [{ classes, guard: true }],
    ...more,
  }
}

/** Schemes of other provinces as their notices print them: data alone. What was not seen is said to be unknown. */
export const publishedSchemes = {
  // the table of the notice; the printed example of that year has 55 in place of 65, and the line may be that of 2020
  'beijing-2021': beijing('50', '3', '30', '45', [{ below: '5646', add: '65' }, { add: '30' }], {
    age: beijingAges,
  }),
  // the same with the amount that the printed example of 2021 has; where its line lies was not seen
  'beijing-example-2021': beijing('50', '3', '30', '45', [{ add: '55' }], { age: beijingAges }),
  'beijing-2022': beijing('36', '3', '30', '45', [{ through: '6250', add: '50' }, { add: '20' }], {
    age: beijingAges,
  }),
  'beijing-2024': beijing('30', '2.4', '24', '36', [{ through: '6813', add: '30' }, { add: '15' }], {
    percent: [{ unknown: notSeen }],
    age: [{ when: { ageFrom: 65 }, unknown: notSeen }],
  }),
  'beijing-2025': beijing('18', '1.8', '18', '27', [{ through: '7118', add: '18' }, { add: '3' }], {
    percent: [{ rate: '0.0015' }],
    age: [{ when: { ageFrom: 65 }, unknown: notSeen }],
  }),
  'sichuan-2022': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '38' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '0.6' },
          { over: 15, perYear: '1.7' },
        ],
      },
    ],
    percent: [{ rate: '0.011' }],
    age: [{ amounts: { '70': '30', '80': '60', '90': '100' } }],
    remote: [{ amounts: { '1': '8.5', '2': '17.5', '3': '26.5', '4': '36', '5': '55', '6': '75' } }],
  },
  'shaanxi-2021': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '56' }],
    years: [
      {
        slices: [
          { over: 0, together: '25' },
          { over: 15, perYear: '2' },
        ],
      },
    ],
    percent: [{ rate: '0.01', rounding: 'up/yuan' }],
    age: [
      { when: { bornFrom: '1938-06', bornTo: '1938-06' }, bands: [{ amount: '30' }] },
      { when: { bornTo: '1956-12' }, unknown: notSeen },
    ],
  },
  'shaanxi-2024': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '32' }],
    years: [
      {
        slices: [
          { over: 0, together: '8' },
          { over: 15, perYear: '1.8' },
        ],
      },
    ],
    percent: [{ rate: '0.01' }],
    age: [
      {
        bands: [
          { to: '1943-12', amount: '30' },
          { from: '1944-01', to: '1948-12', amount: '20' },
          { from: '1949-01', to: '1953-12', amount: '10' },
        ],
      },
    ],
    rounding: { total: 'up/yuan' },
  },
  'shandong-2022': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '43' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '1.3' },
          { over: 15, perYear: '1.5' },
          { over: 25, perYear: '1.7' },
          { over: 35, perYear: '1.9' },
          { over: 45, perYear: '2.1' },
        ],
      },
    ],
    percent: [{ rate: '0.0126' }],
    age: [{ amounts: { '70': '15', '75': '30', '80': '60' } }],
    rounding: { total: 'up/yuan' },
  },
  'shandong-2021': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '65' }],
    years: [
      { when: { classes: ['injuryGrade1to4'] }, slices: shandong2021(), leastYears: 35 },
      { slices: shandong2021() },
    ],
    percent: [{ rate: '0.012' }],
    age: [{ when: { ageFrom: 70 }, unknown: notSeen }],
  },
  'fujian-2022': fujian('40', '0.02'),
  'fujian-2023': fujian('34', '0.0189'),
  'fujian-2024': fujian('33', '0.0129'),
  // two readings of 2023 contradict each other; ages and the least amount of 15 years were not seen
  'jiangsu-one-2023': jiangsu('27', ['1.4', '2.2', '3.8'], '0.012'),
  'jiangsu-other-2023': jiangsu('26', ['1.3', '2.1', '3.7'], '0.011'),
  // slices, a least amount and the jiao as in 2021; no number of 2024 was seen
  'jiangsu-2024': {
    ...january,
    partYear: 'up',
    flat: [{ unknown: notSeen }],
    years: [{ unknown: notSeen }],
    percent: [{ unknown: notSeen }],
    age: [{ when: { ageFrom: 70 }, unknown: notSeen }],
  },
  // classes of areas and birth-date bands as in 2024; the other numbers of 2023 were not seen
  'hebei-2023': {
    ...january,
    partYear: 'up',
    flat: [{ unknown: notSeen }],
    years: [{ unknown: notSeen }],
    percent: [{ unknown: notSeen }],
    age: [{ when: { bornTo: '1952-12' }, unknown: notSeen }],
    remote: [{ amounts: { '1': '15', '2': '20', '3': '25', outsideProvinceHigher: '30' } }],
  },
  'zhejiang-2024': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '31' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '1.1' },
          { over: 15, perYear: '1.8' },
          { over: 30, perYear: '2.2' },
        ],
        leastAmount: '11',
      },
    ],
    percent: [{ rate: '0.0086' }],
    age: [
      { when: { sex: 'female' }, amounts: { '65': '12.5', '70': '25', '80': '50' } },
      { amounts: { '70': '25', '80': '50' } },
    ],
  },
  'anhui-2021': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '35' }],
    years: [{ slices: [{ over: 0, perYear: '2' }] }],
    percent: [{ rate: '0.01', rounding: 'up/yuan' }],
    age: [
      { counting: 'topUp', amounts: { '70': '140', '75': '180', '80': '280', '85': '390' } },
      { amounts: { '70': '10', '80': '20', '90': '50' } },
    ],
  },
  'hubei-2022': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '32' }],
    years: [{ slices: [{ over: 0, perYear: '1.8' }] }],
    percent: [{ rate: '0.012' }],
    age: [{ amounts: { '70': '40', '80': '60' } }],
    remote: [{ amounts: { hard: '15' } }],
  },
  'guizhou-2022': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '45.48' }],
    years: [{ slices: [{ over: 0, perYear: '2' }] }],
    percent: [{ rate: '0.001' }],
    age: [
      {
        amounts: Object.fromEntries(
          Array.from({ length: 31 }, (_, i) => [String(70 + i), String(6 * (i + 1))]),
        ),
      },
    ],
  },
  'guangdong-2022': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '28' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '1' },
          { over: 20, perYear: '2' },
        ],
        leastAmount: '15',
      },
    ],
    percent: [{ rate: '0.021' }],
    age: [{ when: { ageFrom: 70 }, unknown: notSeen }],
  },
  'guangdong-2023': {
    ...january,
    partYear: 'up',
    flat: [{ amount: '22' }],
    years: [
      {
        slices: [
          { over: 0, perYear: '1' },
          { over: 20, perYear: '2' },
        ],
        leastAmount: '15',
      },
    ],
    percent: [{ rate: '0.0212' }],
    age: [{ amounts: { '70': '20', '80': '30', '90': '60', '100': '200' } }],
  },
} as const satisfies Readonly<Record<string, Scheme>>

/** Fujian: part years by the half, a supplement only for those who turned 70 in the year before. */
function fujian(flat: string, rate: string): Scheme {
  return {
    ...january,
    partYear: 'half',
    flat: [{ amount: flat }],
    years: [{ slices: [{ over: 0, perYear: '1' }] }],
    percent: [{ rate }],
    age: [{ counting: 'turned', amounts: { '70': '40' } }],
  }
}

/** Jiangsu 2023, as far as it was seen. */
function jiangsu(
  flat: string,
  [first, second, third]: readonly [string, string, string],
  rate: string,
): Scheme {
  return {
    ...january,
    partYear: 'up',
    flat: [{ amount: flat }],
    years: [
      { when: { yearsBelow: 15 }, unknown: notSeen },
      {
        slices: [
          { over: 0, perYear: first },
          { over: 15, perYear: second },
          { over: 25, perYear: third },
        ],
      },
    ],
    percent: [{ rate, rounding: 'up/jiao' }],
    age: [{ when: { ageFrom: 70 }, unknown: notSeen }],
  }
}

function shandong2021() {
  return [
    { over: 0, perYear: '1' },
    { over: 15, perYear: '1.3' },
    { over: 25, perYear: '1.6' },
    { over: 35, perYear: '1.9' },
    { over: 45, perYear: '2.2' },
  ]
}
