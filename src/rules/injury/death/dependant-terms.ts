import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Share } from '../../../money/index.js'

/** What the law of the month of death says of dependants (劳动和社会保障部令第18号; 工伤保险条例 第三十九条). */
export interface DependantTerms {
  readonly adultMonths: number
  readonly elderMonths: { readonly male: number; readonly female: number }
  readonly kin: Readonly<Record<'grandparent' | 'grandchild' | 'sibling', 'dead' | 'deadOrIncapable'>>
  readonly spouseShare: Share
  readonly otherShare: Share
  readonly aloneShare: Share
  /** Months between the death and the first payment. */
  readonly startsAfter: number
  /** Months between the last payment and the month in which a condition ends. */
  readonly endsBefore: number
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function dependantTerms(death: YearMonth, reader: Reader): DependantTerms | undefined {
  const adult = reader.count('workInjury.dependants.adultAge', death)
  const male = reader.count('workInjury.dependants.elderAge.male', death)
  const female = reader.count('workInjury.dependants.elderAge.female', death)
  const grandparent = reader.choice('workInjury.dependants.kin.grandparent', death)
  const grandchild = reader.choice('workInjury.dependants.kin.grandchild', death)
  const sibling = reader.choice('workInjury.dependants.kin.sibling', death)
  const spouseShare = reader.share('workInjury.dependants.share.spouse', death)
  const otherShare = reader.share('workInjury.dependants.share.other', death)
  const aloneShare = reader.share('workInjury.dependants.share.alone', death)
  const start = reader.choice('workInjury.dependants.start', death)
  const lastMonth = reader.choice('workInjury.dependants.lastMonth', death)
  if (
    adult === undefined ||
    male === undefined ||
    female === undefined ||
    grandparent === undefined ||
    grandchild === undefined ||
    sibling === undefined ||
    spouseShare === undefined ||
    otherShare === undefined ||
    aloneShare === undefined ||
    start === undefined ||
    lastMonth === undefined
  )
    return undefined
  return {
    adultMonths: adult * 12,
    elderMonths: { male: male * 12, female: female * 12 },
    kin: { grandparent, grandchild, sibling },
    spouseShare,
    otherShare,
    aloneShare,
    startsAfter: start === 'monthAfter' ? 1 : 0,
    endsBefore: lastMonth === 'monthBefore' ? 1 : 0,
  }
}
