import type { YearMonth } from '../calendar/index.js'
import {
  PENSIONER_CLASSES,
  SECTORS,
  type CompiledScheme,
  type PensionerClass,
  type Sector,
} from '../law/index.js'
import type { Fen } from '../money/index.js'
import type { PensionerFacts, SchemeTerms } from '../rules/adjustment/pensioner-facts.js'
import { keptParts } from '../rules/adjustment/kept-parts.js'
import { schemeForGroup } from '../rules/adjustment/scheme-for-group.js'

import { FIRST_MONTH } from './award-row-rules.js'

/** The sexes by their code. */
export const SEXES: readonly PensionerFacts['sex'][] = ['male', 'female', undefined]

/** The groups behind a bit mask, and whether the scheme leaves one of them out. */
interface Groups {
  readonly classes: readonly PensionerClass[]
  readonly excluded: boolean
}

/** Law and groups of a row, found once for each sector, sex and bit mask. */
export interface RowTerms extends Groups {
  readonly terms: SchemeTerms
}

/** The terms of rows by sector, sex and mask: each is found when the first such row comes. */
export function rowTerms(whole: SchemeTerms): (sector: number, sex: number, mask: number) => RowTerms {
  const groups = knownGroups(whole.scheme)
  const known: (RowTerms | undefined)[] = []
  return (sector, sex, mask) =>
    (known[(mask * SECTORS.length + sector) * SEXES.length + sex] ??= found(
      whole,
      groups[mask] as Groups,
      SECTORS[sector] as Sector,
      SEXES[sex],
    ))
}

/** Written out field by field: copies by spread have a hidden class each, and the loop slows down after the fourth. */
function found(whole: SchemeTerms, groups: Groups, sector: Sector, sex: PensionerFacts['sex']): RowTerms {
  const { classes, excluded } = groups
  const scheme = schemeForGroup(whole.scheme, { sector, sex, classes })
  const { effective, partRounding } = whole
  return {
    classes,
    excluded,
    terms: { scheme, effective, partRounding, kept: keptParts(scheme, FIRST_MONTH) },
  }
}

/** The groups of every bit mask. */
function knownGroups({ excludes }: CompiledScheme): readonly Groups[] {
  return Array.from({ length: 2 ** PENSIONER_CLASSES.length }, (_, mask) => {
    const classes = PENSIONER_CLASSES.filter((__, bit) => (mask & (1 << bit)) !== 0)
    return { classes, excluded: classes.some((one) => excludes.includes(one)) }
  })
}

/** Which sectors a scheme covers, by their code. */
export function coverageOf({ sectors }: CompiledScheme): readonly boolean[] {
  return SECTORS.map((sector) => sectors.includes(sector))
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Facts to be filled for each row. */
export function emptyFacts(averagePension: number | undefined): Mutable<PensionerFacts> {
  return {
    sector: 'enterprise',
    sex: undefined,
    classes: [],
    months: 0,
    birth: 0 as YearMonth,
    retirement: 0 as YearMonth,
    pension: 0 as Fen,
    remoteClass: undefined,
    ageSupplementSoFar: undefined,
    averagePension: averagePension as Fen | undefined,
  }
}
