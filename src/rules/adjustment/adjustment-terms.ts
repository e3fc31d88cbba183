import { yearMonth, type YearMonth } from '../../calendar/index.js'
import type { Law, Missing, Reader } from '../../law/index.js'
import type { Lack, SchemeTerms } from './pensioner-facts.js'

/** The month a year's law is looked up by. */
export function lookUpMonth(year: number): YearMonth {
  return yearMonth(year, 1)
}

/** The scheme of a year as the formula takes it; undefined when a value is missing (the reader knows which). */
export function schemeTerms(year: number, reader: Reader): SchemeTerms | undefined {
  const month = lookUpMonth(year)
  const scheme = reader.scheme('adjustment.pension.scheme', month)
  if (scheme === undefined) return undefined
  const partRounding = scheme.partRounding ?? reader.rounding('adjustment.pension.rounding', month)
  if (partRounding === undefined) return undefined
  return { scheme, effective: yearMonth(year, scheme.effectiveMonth), partRounding, kept: undefined }
}

/** First month whose regular payment has the new amount, where the scheme says by when it is paid. */
export function paymentMonth({ scheme, effective }: SchemeTerms): YearMonth | undefined {
  if (scheme.paidBy === null) return undefined
  const later = scheme.paidBy.month - scheme.effectiveMonth
  return (effective + (later < 0 ? later + 12 : later)) as YearMonth
}

const INPUTS = {
  sex: { zh: '缺少性别：方案按性别有别', en: 'needs the sex: the scheme makes a difference' },
  remoteClass: {
    zh: '艰苦边远地区类别不在方案所列之内',
    en: 'needs a class of area that the scheme names',
  },
  ageSupplementSoFar: {
    zh: '缺少以往累计的高龄倾斜额：方案按累计补足',
    en: 'needs the age supplements of earlier years: the scheme tops them up',
  },
  averagePension: {
    zh: '缺少当地企业退休人员平均养老金：企业军转干部以其为下限',
    en: 'needs the average enterprise pension of the place: former army cadres are raised to it',
  },
}

const PARTS = {
  flat: { zh: '定额', en: 'flat amount' },
  years: { zh: '挂钩年限', en: 'part by years' },
  percent: { zh: '挂钩水平', en: 'part by percent' },
  level: { zh: '分档', en: 'part by classes of pension' },
  age: { zh: '高龄倾斜', en: 'age supplement' },
  remote: { zh: '艰苦边远', en: 'supplement for remote areas' },
  special: { zh: '特殊群体', en: 'part for special groups' },
  floors: { zh: '补足和下限', en: 'top-ups and floors' },
}

/** What is lacking, in words, each once. */
export function missingOfLacks(lacks: readonly Lack[], year: number, law: Law): readonly Missing[] {
  const missing = lacks.map((lack): Missing => {
    if (lack.kind === 'input') return { kind: 'input', path: lack.path, ...INPUTS[lack.path] }
    const part = PARTS[lack.part]
    return {
      kind: 'parameter',
      path: 'adjustment.pension.scheme',
      place: law.place.key,
      month: `${year}-01`,
      zh: `${year}年方案的“${part.zh}”未知：${lack.reason.zh}`,
      en: `the ${part.en} of the ${year} scheme is not known: ${lack.reason.en}`,
    }
  })
  return missing.filter((each, i) => missing.findIndex((other) => other.en === each.en) === i)
}
