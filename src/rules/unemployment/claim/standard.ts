import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { TO_FEN, type Fen, type Share } from '../../../money/index.js'
import {
  localWage,
  urbanWage,
  wageOf,
  type LocalWage,
  type WageCategory,
} from '../../minimum-wage/local-wage.js'
import { isWholeFen, shareOfWage, withinLimits } from './standard-formula.js'
import type { StandardValues, WageReference } from './standard-values.js'

/** What the caller says of the place where the benefit is paid, instead of the law or beside it. */
export interface BenefitPlace {
  readonly category?: WageCategory | undefined
  /** Category of the districts of the prefecture (省辖市市区). */
  readonly urbanCategory?: WageCategory | undefined
  readonly formerPovertyCounty?: boolean | undefined
  readonly livingStandard?: Fen | undefined
}

/**
 * The unemployment benefit of a place in a month (失业保险金标准) with every value behind it. Undefined when the law or
 * the caller lacks a value: the reader knows which.
 */
export function standardAt(
  reader: Reader,
  month: YearMonth,
  place: BenefitPlace = {},
): StandardValues | undefined {
  const basis = basisAt(reader, month, place)
  const cap = reader.choice('unemployment.amount.cap', month)
  const own =
    basis?.reference === 'local' || cap === 'localWage' ? localWage(reader, month, place.category) : null
  if (basis === undefined || cap === undefined) return undefined
  const { share, wage, reference } = basis
  const rounding = isWholeFen(wage.monthly, share)
    ? null
    : reader.rounding('unemployment.amount.rounding', month)
  if (own === undefined || rounding === undefined) return undefined
  const livingStandard =
    place.livingStandard ??
    reader.optional((each) => each.money('unemployment.amount.livingStandard', month)) ??
    null
  const computed = shareOfWage(wage.monthly, share, rounding ?? TO_FEN)
  const highest = cap === 'localWage' && own !== null ? own.monthly : null
  return {
    month,
    category: own?.category ?? null,
    localWage: own?.monthly ?? null,
    formerPovertyCounty: basis.formerPovertyCounty,
    reference,
    referenceWage: wage.monthly,
    share,
    rounding,
    computed,
    livingStandard,
    cap,
    standard: withinLimits(computed, { livingStandard, highest }),
    announced: reader.optional((each) => each.choice('unemployment.amount.announced', month)) ?? null,
  }
}

/** The wage the benefit is a share of, and the share. */
interface Basis {
  readonly reference: WageReference
  readonly wage: LocalWage
  readonly share: Share
  readonly formerPovertyCounty: boolean
}

function basisAt(reader: Reader, month: YearMonth, place: BenefitPlace): Basis | undefined {
  const listed = place.formerPovertyCounty ?? listedAt(reader, month)
  if (listed === undefined) return undefined
  const special = listed ? reader.choice('unemployment.povertyCounty.reference', month) : 'none'
  if (special === undefined) return undefined
  const formerPovertyCounty = special !== 'none'
  const reference = special === 'none' ? reader.choice('unemployment.amount.reference', month) : special
  const share = reader.share(
    formerPovertyCounty ? 'unemployment.povertyCounty.share' : 'unemployment.amount.share',
    month,
  )
  const wage = reference && referenceWage(reader, month, reference, place)
  if (reference === undefined || share === undefined || wage === undefined) return undefined
  return { reference, wage, share, formerPovertyCounty }
}

function listedAt(reader: Reader, month: YearMonth): boolean | undefined {
  const listed = reader.choice('unemployment.povertyCounty.listed', month)
  return listed && listed === 'yes'
}

function referenceWage(
  reader: Reader,
  month: YearMonth,
  reference: WageReference,
  place: BenefitPlace,
): LocalWage | undefined {
  switch (reference) {
    case 'local':
      return localWage(reader, month, place.category)
    case 'urbanDistricts':
      return place.urbanCategory === undefined
        ? urbanWage(reader, month)
        : wageOf(reader, month, place.urbanCategory)
    case 'provinceFirst':
      return wageOf(reader, month, 'first')
  }
}
