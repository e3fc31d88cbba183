import type { AdjustmentScheme } from '../../src/law/scheme/types.js'
import type { LawPack, Series, WrittenValue } from '../../src/law/types.js'
import type { ParameterPath } from '../../src/law/parameter.js'
import { parameterPaths, definitionOf } from '../../src/law/parameter.js'

/** One open value from 1950 on, known from the first day. */
function toySeries(path: ParameterPath, value: WrittenValue, place = '900000'): Series {
  return {
    path,
    place,
    verifiedThrough: '2100-12',
    values: [
      {
        from: '1950-01',
        to: null,
        value,
        status: 'final',
        evidence: 'verified',
        knownFrom: '1950-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'toy/act' }],
      },
    ],
  }
}

/** Odd tables whose every entry is asked for. */
const ODD_TABLES: Readonly<Partial<Record<ParameterPath, Readonly<Record<string, string>>>>> = {
  'workInjury.lumpSum.months': {
    '1': '29',
    '2': '23',
    '3': '19',
    '4': '17',
    '5': '13',
    '6': '11',
    '7': '7',
    '8': '5',
    '9': '3',
    '10': '2',
  },
  'workInjury.nursing.share': { complete: '0.531', mostly: '0.417', partly: '0.313' },
  'workInjury.meals.perDay': { large: '23.01', other: '19.07' },
  'workInjury.travel.lodgingAndBoard': { large: '149.5', other: '113.03' },
}

/** Odd values for every parameter: primes, half units, roundings that no real place uses together. */
const ODD: Readonly<Partial<Record<ParameterPath, string>>> = {
  'employeePension.contribution.rate.employer': '0.1701',
  'employeePension.contribution.rate.employee': '0.0713',
  'employeePension.contribution.rate.flexible': '0.1907',
  'employeePension.contribution.rate.account': '0.0713',
  'employeePension.contribution.base.reference': '4999.99',
  'employeePension.contribution.base.floorShare': '0.57',
  'employeePension.contribution.base.ceilingShare': '3.1',
  'employeePension.contribution.base.fixedFloor': '3001.01',
  'employeePension.contribution.base.rounding': 'up/jiao',
  'employeePension.contribution.rounding': 'halfUp/jiao',
  'employeePension.contribution.lateCharge.dailyRate': '0.000513',
  'employeePension.relief.deferral.fiveIndustries': '2023-12',
  'employeePension.relief.deferral.moreIndustries': '2023-12',
  'employeePension.relief.flexibleMakeUp': '2023-12',
  'employeePension.relief.deferral.hardship': '6',
  'employeePension.relief.exemption.small': '1',
  'employeePension.relief.exemption.large': '0.5',
  'employeePension.account.start': '1993-02',
  'employeePension.account.rate': '0.0337',
  'employeePension.account.yearStart': '4',
  'employeePension.contribution.yearStart': '7',
  'employeePension.account.method': 'monthlyProduct',
  'employeePension.account.yearlyFactor': '1.083',
  'employeePension.account.rounding': 'up/jiao',
  'employeePension.index.averageWage': '3333.33',
  'employeePension.index.denominator': 'contributionYear',
  'employeePension.index.deemed': '0.97',
  'employeePension.index.unpaidMonths': 'zero',
  'retirement.delay.from': '2025-01',
  'retirement.delay.original60.firstBirth': '1965-01',
  'retirement.delay.original55.firstBirth': '1970-01',
  'retirement.delay.original50.firstBirth': '1975-01',
  'retirement.originalAge.men': '60',
  'retirement.originalAge.womenCadres': '55',
  'retirement.originalAge.womenWorkers': '50',
  'retirement.originalAge.womenFlexible': '55',
  'employeePension.minimumMonths': '173',
  'employeePension.award.base.provincial': '7001.37',
  'employeePension.award.base.local': '6007.73',
  'employeePension.award.basic.averageBase': 'local',
  'employeePension.award.basic.indexedBase': 'provincial',
  'employeePension.award.basic.accrualRate': '0.0103',
  'employeePension.award.transitional.base': 'provincial',
  'employeePension.award.transitional.coefficient': '0.0139',
  'employeePension.award.localSupplement': 'none',
  'employeePension.award.yearsDecimals': '4',
  'employeePension.award.yearsRounding': 'up',
  'employeePension.award.itemRounding': 'up/jiao',
  'employeePension.award.firstPayment': 'sameMonth',
  'employeePension.divisor.betweenAges': 'byMonth',
  'employeePension.shortfall.lumpSumFirstInsuredBefore': '2011-07',
  'civilPension.reformStart': '2014-10',
  'civilPension.contribution.rate.employer': '0.1511',
  'civilPension.contribution.rate.employee': '0.0719',
  'civilPension.contribution.rate.account': '0.0719',
  'civilPension.seniorWomenAge': '60',
  'civilPension.award.basic.averageBase': 'local',
  'civilPension.award.basic.indexedBase': 'provincial',
  'civilPension.award.basic.accrualRate': '0.0107',
  'civilPension.award.transitional.base': 'local',
  'civilPension.award.transitional.coefficient': '0.0137',
  'civilPension.award.yearsDecimals': '3',
  'civilPension.award.yearsRounding': 'down',
  'civilPension.award.itemRounding': 'halfUp/jiao',
  'civilPension.award.firstPayment': 'sameMonth',
  'civilPension.comparison.lastRetirement': '2026-03',
  'civilPension.comparison.share': '0.3701',
  'civilPension.comparison.growth': '0.013107',
  'civilPension.comparison.rounding': 'up/jiao',
  'landExpropriation.years.decimals': '3',
  'residentPension.account.rate': '0.0311',
  'residentPension.divisor': '137',
  'residentPension.basic.amount': '131.07',
  'residentPension.extra.longYears': '3.01',
  'residentPension.claim.start.local': '2011-05',
  'residentPension.claim.start.latest': '2013-03',
  'occupationalAnnuity.bookRate': '0.0313',
}

/** Divisors from age 40 to 80, falling by seven tenths a year. */
export const TOY_DIVISORS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 41 }, (_, i) => [String(40 + i), (230.3 - 0.7 * i).toFixed(1)]),
)

/** A scheme of the yearly adjustment with odd numbers. */
const TOY_SCHEME: AdjustmentScheme = {
  sectors: ['enterprise', 'civil'],
  effectiveMonth: 1,
  partYear: 'half',
  flat: [{ amount: '17.31' }],
  years: [{ slices: [{ over: 0, perYear: '0.37' }], leastYears: 13 }],
  percent: [{ rate: '0.0137', rounding: 'up/jiao' }],
}

function valueOf(path: ParameterPath): WrittenValue {
  const odd = ODD[path]
  if (odd !== undefined) return odd
  const definition = definitionOf(path)
  if (definition.kind === 'divisors') return TOY_DIVISORS
  if (definition.kind === 'scheme') return TOY_SCHEME
  if (definition.kind === 'table') return ODD_TABLES[path] ?? { '0': '7' }
  if (definition.kind === 'choice') return definition.choices?.[0] ?? ''
  if (definition.unit === 'share/day') return '0.0007'
  return definition.kind === 'month' ? '2020-01' : '7'
}

/** A country of one town, to exercise the engine apart from any real law. */
export const toyPack: LawPack = {
  schema: 'shebao-law-pack/1',
  name: 'toy',
  places: [
    { code: '900000', key: 'toyland', zh: '玩具国', en: 'Toyland', parent: null },
    { code: '900100', key: 'toytown', zh: '玩具城', en: 'Toytown', parent: '900000' },
  ],
  documents: { 'toy/act': { kind: 'law', zh: '玩具法', en: 'Toy Act' } },
  series: parameterPaths.map((path) => toySeries(path, valueOf(path))),
}
