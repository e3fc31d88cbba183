import { lawOf, type Law, type Series } from '../../../src/law/index.js'
import { toyPack, toySeries, type Stretch } from '../account/toy-account-law.js'

/** The index law of a toy place as plain tables, for the pack and for an oracle. */
export interface IndexFacts {
  readonly start: string
  /** First month of the contribution year, 1 to 12. */
  readonly yearStart: number
  readonly reference: readonly Stretch[]
  /** Average wages of statistical years. */
  readonly averageWage: readonly Stretch[]
  readonly denominator: readonly Stretch[]
  readonly deemed: string
  readonly unpaidMonths: 'leftOut' | 'zero'
  /** Shares of the reference wage, and a floor fixed by notice. */
  readonly floorShare: string
  readonly ceilingShare: string
}

const wages = (first: number, last: number, start: number, step: number): readonly Stretch[] =>
  Array.from({ length: last - first + 1 }, (_, i) => [
    `${first + i}-01`,
    `${first + i}-12`,
    (start + step * i + (i % 7) / 100).toFixed(2),
  ])

const references = (first: number, last: number, month: string, before: string, start: number): Stretch[] =>
  Array.from({ length: last - first + 1 }, (_, i) => [
    `${first + i}-${month}`,
    `${month === '01' ? first + i : first + i + 1}-${before}`,
    (start + 311 * i + (i % 3) * 0.37).toFixed(2),
  ])

/** Laws of every shape: reference wages from some year on, both readings of the denominator, gaps as zero. */
export const INDEX_LAWS: Readonly<Record<string, IndexFacts>> = {
  contributionYear: {
    start: '1994-03',
    yearStart: 7,
    reference: references(2009, 2050, '07', '06', 1907),
    averageWage: wages(1985, 2050, 151, 113),
    denominator: [['1950-01', null, 'contributionYear']],
    deemed: '1',
    unpaidMonths: 'leftOut',
    floorShare: '0.6',
    ceilingShare: '3',
  },
  calendarYear: {
    start: '1996-01',
    yearStart: 4,
    reference: references(2003, 2050, '04', '03', 1013),
    averageWage: wages(1985, 2050, 163, 97),
    denominator: [['1950-01', null, 'calendarYear']],
    deemed: '0.9871',
    unpaidMonths: 'zero',
    floorShare: '0.5703',
    ceilingShare: '3.1',
  },
  theReadingChanges: {
    start: '1990-01',
    yearStart: 1,
    reference: [...references(1999, 2011, '01', '12', 701), ...references(2017, 2050, '01', '12', 3001)],
    averageWage: wages(1985, 2050, 149, 131),
    denominator: [
      ['1950-01', '2005-08', 'calendarYear'],
      ['2005-09', null, 'contributionYear'],
    ],
    deemed: '1.3',
    unpaidMonths: 'zero',
    floorShare: '0',
    ceilingShare: '9',
  },
  // Wages that divide without a rest, so that the average often falls on half of the last decimal.
  roundWages: {
    start: '1994-03',
    yearStart: 7,
    reference: [['1950-01', null, '2000']],
    averageWage: wages(1985, 2050, 151, 113),
    denominator: [['1950-01', null, 'contributionYear']],
    deemed: '1',
    unpaidMonths: 'leftOut',
    floorShare: '0.6',
    ceilingShare: '3',
  },
}

/** The series of the facts, with the bounds of the base that notices speak of. */
export function indexSeries(facts: IndexFacts): Series[] {
  const always = (path: string, value: string) => toySeries(path, [['1950-01', null, value]])
  return [
    always('employeePension.account.start', facts.start),
    always('employeePension.contribution.yearStart', String(facts.yearStart)),
    toySeries('employeePension.contribution.base.reference', facts.reference),
    toySeries('employeePension.index.averageWage', facts.averageWage),
    toySeries('employeePension.index.denominator', facts.denominator),
    always('employeePension.index.deemed', facts.deemed),
    always('employeePension.index.unpaidMonths', facts.unpaidMonths),
    always('employeePension.contribution.base.floorShare', facts.floorShare),
    always('employeePension.contribution.base.ceilingShare', facts.ceilingShare),
    always('employeePension.contribution.base.rounding', 'up/jiao'),
  ]
}

/** The law made of index facts. */
export function indexLaw(facts: IndexFacts): Law {
  return lawOf('toytown', { pack: toyPack(indexSeries(facts)) })
}
