import { lawOf, type Law, type LawPack, type Series } from '../../../src/law/index.js'

/** A value over months: [from, to or null, value]. */
export type Stretch = readonly [from: string, to: string | null, value: string]

/** The account law of a toy place as plain tables: the pack is made of them, and an oracle reads them by itself. */
export interface AccountFacts {
  readonly start: string
  readonly yearStart: readonly Stretch[]
  readonly rate: readonly Stretch[]
  readonly method: readonly Stretch[]
  readonly yearlyFactor: readonly Stretch[]
  readonly rounding: readonly Stretch[]
  readonly creditRate: readonly Stretch[]
  readonly creditRounding: readonly Stretch[]
}

const PATHS = {
  yearStart: 'employeePension.account.yearStart',
  rate: 'employeePension.account.rate',
  method: 'employeePension.account.method',
  yearlyFactor: 'employeePension.account.yearlyFactor',
  rounding: 'employeePension.account.rounding',
  creditRate: 'employeePension.contribution.rate.account',
  creditRounding: 'employeePension.contribution.rounding',
} as const satisfies Partial<Record<keyof AccountFacts, string>>

/** A series of the toy town, known from its first day. */
export function toySeries(path: string, stretches: readonly Stretch[], place = '990100'): Series {
  return {
    path,
    place,
    verifiedThrough: '2100-12',
    values: stretches.map(([from, to, value]) => ({
      from,
      to,
      value,
      status: 'final',
      evidence: 'verified',
      knownFrom: `${from}-01`,
      knownBasis: 'effect',
      sources: [{ document: 'toy/act' }],
    })),
  }
}

/** A body of law for the toy town: a city under a country that is silent. */
export function toyPack(series: readonly Series[]): LawPack {
  return {
    schema: 'shebao-law-pack/1',
    name: 'toy accounts',
    places: [
      { code: '990000', key: 'toyland', zh: '玩具国', en: 'Toyland', parent: null },
      { code: '990100', key: 'toytown', zh: '玩具城', en: 'Toytown', parent: '990000' },
      { code: '990200', key: 'elsewhere', zh: '他处', en: 'Elsewhere', parent: '990000' },
    ],
    documents: { 'toy/act': { kind: 'law', zh: '玩具法', en: 'Toy Act' } },
    series,
  }
}

/** The series of the account facts. */
export function accountSeries(facts: AccountFacts): Series[] {
  const dated = Object.entries(PATHS).map(([key, path]) => toySeries(path, facts[key as keyof typeof PATHS]))
  return [toySeries('employeePension.account.start', [['1950-01', null, facts.start]]), ...dated]
}

/** The law made of account facts. */
export function accountLaw(facts: AccountFacts): Law {
  return lawOf('toytown', { pack: toyPack(accountSeries(facts)) })
}

const always = (value: string): readonly Stretch[] => [['1950-01', null, value]]

/** Rates of account years that begin in a month, primes in per mille. */
function ratesFrom(first: number, last: number, month: string, before: string): Stretch[] {
  const primes = [97, 41, 53, 11, 83, 29, 7, 61, 37, 19, 71, 3]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return years.map((year, i) => [
    `${year}-${month}`,
    `${month === '01' ? year : year + 1}-${before}`,
    `0.${String((primes[i % primes.length] as number) * 10 + (i % 9)).padStart(4, '0')}`,
  ])
}

/** July to June, calendar years from 2016, to the fen: Henan's shape with odd numbers. */
const henanShape: AccountFacts = {
  start: '1994-03',
  yearStart: [
    ['1994-03', '2015-12', '7'],
    ['2016-01', null, '1'],
  ],
  rate: [
    ['1994-03', '1994-06', '0.0313'],
    ...ratesFrom(1994, 2014, '07', '06'),
    ['2015-07', '2015-12', '0.0271'],
    ...ratesFrom(2016, 2045, '01', '12'),
  ],
  method: always('monthlyProduct'),
  yearlyFactor: always('1.083'),
  rounding: always('halfUp/fen'),
  creditRate: [
    ['1950-01', '1997-12', '0.1613'],
    ['1998-01', '2005-12', '0.1103'],
    ['2006-01', null, '0.0809'],
  ],
  creditRounding: always('halfUp/fen'),
}

/** Years that begin in April, then in November, a rate that changes inside a year, jiao everywhere. */
const oddShape: AccountFacts = {
  ...henanShape,
  yearStart: [
    ['1994-03', '2003-08', '4'],
    ['2003-09', null, '11'],
  ],
  rate: [
    ['1994-03', '2001-01', '0.0457'],
    ['2001-02', '2001-02', '0.0457'],
    ['2001-03', '2009-01', '0.0331'],
    ['2009-02', '2017-10', '0.1009'],
    ['2017-11', null, '0.0007'],
  ],
  yearlyFactor: [
    ['1950-01', '2006-12', '1.083333'],
    ['2007-01', null, '1.0007'],
  ],
  creditRounding: always('down/jiao'),
}

/** Laws of every shape: both methods, part years, all roundings, rates of nothing. */
export const ACCOUNT_LAWS: Readonly<Record<string, AccountFacts>> = {
  henanShape,
  henanShapeYearly: { ...henanShape, method: always('yearly') },
  oddShape: { ...oddShape, rounding: always('up/jiao') },
  oddShapeYearly: { ...oddShape, method: always('yearly'), rounding: always('halfUp/jiao') },
  methodChanges: {
    ...henanShape,
    method: [
      ['1950-01', '2004-09', 'yearly'],
      ['2004-10', '2012-06', 'monthlyProduct'],
      ['2012-07', null, 'yearly'],
    ],
    rounding: [
      ['1950-01', '2010-02', 'down/fen'],
      ['2010-03', null, 'up/fen'],
    ],
    creditRounding: always('up/fen'),
  },
  noInterest: { ...henanShape, rate: always('0') },
  downToJiao: { ...henanShape, rounding: always('down/jiao') },
}
