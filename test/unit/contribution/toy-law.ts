import type { ParameterPath } from '../../../src/law/parameter.js'
import type { DatedValue, Gap, LawPack, Series } from '../../../src/law/types.js'

/** A dated value in short: first month, last month, value, and where it differs the day it became known. */
export interface ToyValue {
  readonly from: string
  readonly to?: string
  readonly value: string
  readonly status?: DatedValue['status']
  readonly knownFrom?: string
}

/** The values of a law of contributions, by the last words of their paths. */
export interface ToyTerms {
  readonly reference: readonly ToyValue[]
  readonly floorShare: readonly ToyValue[]
  readonly ceilingShare: readonly ToyValue[]
  readonly fixedFloor: readonly ToyValue[]
  readonly boundsRounding: readonly ToyValue[]
  readonly employer: readonly ToyValue[]
  readonly employee: readonly ToyValue[]
  readonly flexible: readonly ToyValue[]
  readonly account: readonly ToyValue[]
  readonly rounding: readonly ToyValue[]
  readonly small: readonly ToyValue[]
  readonly large: readonly ToyValue[]
  readonly hardship: readonly ToyValue[]
  readonly fiveIndustries: readonly ToyValue[]
  readonly moreIndustries: readonly ToyValue[]
  readonly makeUp: readonly ToyValue[]
  readonly lateRate: readonly ToyValue[]
}

const PATHS: Readonly<Record<keyof ToyTerms, ParameterPath>> = {
  reference: 'employeePension.contribution.base.reference',
  floorShare: 'employeePension.contribution.base.floorShare',
  ceilingShare: 'employeePension.contribution.base.ceilingShare',
  fixedFloor: 'employeePension.contribution.base.fixedFloor',
  boundsRounding: 'employeePension.contribution.base.rounding',
  employer: 'employeePension.contribution.rate.employer',
  employee: 'employeePension.contribution.rate.employee',
  flexible: 'employeePension.contribution.rate.flexible',
  account: 'employeePension.contribution.rate.account',
  rounding: 'employeePension.contribution.rounding',
  small: 'employeePension.relief.exemption.small',
  large: 'employeePension.relief.exemption.large',
  hardship: 'employeePension.relief.deferral.hardship',
  fiveIndustries: 'employeePension.relief.deferral.fiveIndustries',
  moreIndustries: 'employeePension.relief.deferral.moreIndustries',
  makeUp: 'employeePension.relief.flexibleMakeUp',
  lateRate: 'employeePension.contribution.lateCharge.dailyRate',
}

/**
 * Odd values: a contribution year from March to February, two rates inside one of them, a floor fixed by notice
 * for 2012, a provisional and a final reference wage for 2013, relief in odd parts.
 */
export const TOY_TERMS: ToyTerms = {
  reference: [
    { from: '2010-03', to: '2011-02', value: '4321.37' },
    { from: '2011-03', to: '2012-02', value: '4567.89' },
    { from: '2012-03', to: '2013-02', value: '5003.11' },
    { from: '2013-03', to: '2014-02', value: '5200.07', status: 'provisional', knownFrom: '2013-03-01' },
    { from: '2013-03', to: '2014-02', value: '5231.93', knownFrom: '2013-11-17' },
    { from: '2014-03', to: '2015-02', value: '5303.51', knownFrom: '2014-08-09' },
  ],
  floorShare: [{ from: '2010-03', value: '0.5371' }],
  ceilingShare: [{ from: '2010-03', value: '2.719' }],
  fixedFloor: [{ from: '2012-03', to: '2013-02', value: '2453.5', knownFrom: '2012-06-01' }],
  boundsRounding: [
    { from: '2010-03', to: '2012-02', value: 'up/jiao' },
    { from: '2012-03', value: 'down/yuan' },
  ],
  employer: [
    { from: '2010-03', to: '2011-07', value: '0.1931' },
    { from: '2011-08', value: '0.1637' },
  ],
  employee: [{ from: '2010-03', value: '0.0797' }],
  flexible: [{ from: '2010-03', value: '0.2011' }],
  account: [
    { from: '2010-03', to: '2010-12', value: '0.1103' },
    { from: '2011-01', value: '0.0797' },
  ],
  rounding: [
    { from: '2010-03', to: '2013-02', value: 'halfUp/fen' },
    { from: '2013-03', value: 'up/jiao' },
  ],
  small: [{ from: '2012-02', to: '2012-10', value: '1' }],
  large: [{ from: '2012-02', to: '2012-06', value: '0.37' }],
  hardship: [{ from: '2012-02', to: '2012-10', value: '5' }],
  fiveIndustries: [{ from: '2013-04', to: '2013-07', value: '2014-11' }],
  moreIndustries: [{ from: '2013-06', to: '2013-07', value: '2014-12' }],
  makeUp: [{ from: '2012-02', to: '2012-10', value: '2013-09' }],
  lateRate: [
    { from: '2010-03', to: '2012-12', value: '0.000713' },
    { from: '2013-01', value: '0.0005' },
  ],
}

/** A gap that is an answer: whether the further industries may put off these months is not known. */
const DEFERRAL_GAP: Gap = {
  from: '2013-04',
  to: '2013-05',
  reason: { zh: '首月未核定', en: 'the first month is not settled' },
}

/** A country of one town with these terms; terms left out are those of {@link TOY_TERMS}. */
export function toyContributionPack(terms: Partial<ToyTerms> = {}): LawPack {
  const all = { ...TOY_TERMS, ...terms }
  return {
    schema: 'shebao-law-pack/1',
    name: 'toy contributions',
    places: [
      { code: '900000', key: 'toyland', zh: '玩具国', en: 'Toyland', parent: null },
      { code: '900100', key: 'toytown', zh: '玩具城', en: 'Toytown', parent: '900000' },
      { code: '900200', key: 'tintown', zh: '锡兵城', en: 'Tintown', parent: '900000' },
    ],
    documents: { 'toy/act': { kind: 'law', zh: '玩具法', en: 'Toy Act' } },
    series: [...Object.keys(PATHS)].map((name) => seriesOf(name as keyof ToyTerms, all)),
  }
}

function seriesOf(name: keyof ToyTerms, terms: ToyTerms): Series {
  return {
    path: PATHS[name],
    place: '900000',
    verifiedThrough: '2099-12',
    values: terms[name].map((value) => ({
      from: value.from,
      to: value.to ?? null,
      value: value.value,
      status: value.status ?? 'final',
      evidence: 'verified',
      knownFrom: value.knownFrom ?? `${value.from}-01`,
      knownBasis: 'effect',
      sources: [{ document: 'toy/act' }],
    })),
    ...(name === 'moreIndustries' && { gaps: [DEFERRAL_GAP] }),
  }
}
