import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { shown, type Issue } from '../../errors.js'
import { PENSIONER_CLASSES, SECTORS, type PensionerClass, type Sector } from '../../law/index.js'
import { parseScaled, type DecimalInput, type Fen } from '../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  listOf,
  monthField,
  monthOrDayField,
  optional,
  textField,
} from '../../records/index.js'
import type { PensionerFacts } from './pensioner-facts.js'

/** Who is adjusted: the same for one year and for many. */
export interface PensionerInput {
  /** `enterprise`: employees' scheme (企业). `civil`: government and public institutions (机关事业单位). */
  readonly sector: Sector
  /** Birth month 'YYYY-MM' or day, as accepted at retirement. */
  readonly birth: string
  /** Retirement month 'YYYY-MM'. */
  readonly retirement: string
  /** Months of contributions, deemed ones included, converted ones (折算工龄) not. */
  readonly months: number
  /** Needed where a scheme makes a difference, as for women from 65 in Zhejiang. */
  readonly sex?: 'male' | 'female'
  /** Groups the person belongs to; absent for none. */
  readonly classes?: readonly PensionerClass[]
  /** Class of the hard and remote area (艰苦边远地区类别), as the scheme names it; absent for none. */
  readonly remoteClass?: string
  /**
   * Age supplements of earlier years together, yuan a month: needed where a scheme tops them up. When pensions are
   * carried through years it is that at award, and the later ones are added.
   */
  readonly ageSupplementSoFar?: DecimalInput
}

/** Pensions end at ten million yuan a month. */
export const MOST_PENSION = 1e9
const MONEY = { decimals: 2, min: 0, max: MOST_PENSION }
/** Longest career taken, in months. */
export const LONGEST_CAREER = 840

/** The fields of {@link PensionerInput}. */
export const pensionerFields = {
  sector: choiceField(SECTORS, 'whose pension it is'),
  birth: monthOrDayField('birth month or day'),
  retirement: monthField('retirement month'),
  months: countField(0, LONGEST_CAREER, 'months of contributions, deemed ones included'),
  sex: optional(choiceField(['male', 'female'], 'sex')),
  classes: optional(listOf(choiceField(PENSIONER_CLASSES, 'group'), 'groups the person belongs to')),
  remoteClass: optional(textField('class of the hard and remote area')),
  ageSupplementSoFar: optional(decimalField(MONEY, 'age supplements of earlier years, yuan a month')),
}

/** An amount of money a month, up to ten million yuan. */
export const pensionField = (description: string) => decimalField<DecimalInput>(MONEY, description)

/** An amount that the shape has let through, in fen. */
export function readPension(value: DecimalInput): Fen {
  return parseScaled(value, MONEY, [], []) as Fen
}

/** What was read of the person, the pension apart. */
export type PersonFacts = Omit<PensionerFacts, 'pension' | 'averagePension'>

/** Reads the person; adds what does not go together. Only for input whose shape is right. */
export function readPerson(input: PensionerInput, issues: Issue[]): PersonFacts {
  const birth = readMonth(input.birth.slice(0, 7)) as YearMonth
  const retirement = readMonth(input.retirement) as YearMonth
  if (retirement <= birth)
    issues.push({
      code: 'adjustment.retirementBeforeBirth',
      path: ['retirement'],
      message: `lies not after the birth month ${monthText(birth)}`,
      received: shown(input.retirement),
    })
  return {
    sector: input.sector,
    sex: input.sex,
    classes: input.classes ?? [],
    months: input.months,
    birth,
    retirement,
    remoteClass: input.remoteClass,
    ageSupplementSoFar:
      input.ageSupplementSoFar === undefined ? undefined : readPension(input.ageSupplementSoFar),
  }
}
