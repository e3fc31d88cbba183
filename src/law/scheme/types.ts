/**
 * A scheme of the yearly adjustment of pensions (基本养老金调整方案) as data. All amounts are decimal text in yuan a
 * month, rates are shares ('0.0046' is 0.46 %). Every part is a list of cases: the first case whose condition
 * holds for a person counts, and none means no such part.
 */

/** Whose pension it is. `enterprise`: employees' scheme (企业). `civil`: government and public institutions (机关事业单位). */
export const SECTORS = ['enterprise', 'civil'] as const
/** {@link SECTORS} */
export type Sector = (typeof SECTORS)[number]

/**
 * Groups that schemes treat apart. `resigned`: 退职. `retreat`: 退养. `armyCadre`: former army cadres in enterprises
 * (企业军转干部). `seniorProfessional`: retired with a senior title (高级职称). `formerIndustrialist`: 原工商业者.
 * `landRequisition`: land-requisition workers (征地超转、建设征地农转工). `pre1949Worker`: workers from before 1949-10
 * (建国前老工人). `injuryGrade1to4`: work injury of grades 1 to 4 (工伤一至四级).
 */
export const PENSIONER_CLASSES = [
  'resigned',
  'retreat',
  'armyCadre',
  'seniorProfessional',
  'formerIndustrialist',
  'landRequisition',
  'pre1949Worker',
  'injuryGrade1to4',
] as const
/** {@link PENSIONER_CLASSES} */
export type PensionerClass = (typeof PENSIONER_CLASSES)[number]

/**
 * How a year begun counts. `up`: as one. `half`: up to six months as half a year, more as one. `month`: by its
 * months. `down`: not at all.
 */
export const PART_YEARS = ['up', 'half', 'month', 'down'] as const
/** {@link PART_YEARS} */
export type PartYear = (typeof PART_YEARS)[number]

/** The parts of an increase before floors and top-ups. */
export const PART_NAMES = ['flat', 'years', 'percent', 'level', 'age', 'remote', 'special'] as const
/** {@link PART_NAMES} */
export type PartName = (typeof PART_NAMES)[number]

/**
 * How an age supplement goes by age. `reached`: everybody gets the amount of the highest age reached. `turned`: only
 * who turned exactly that age in the twelve months before the effect. `topUp`: who turned that age in those months
 * is brought up to the amount, less what the supplements of earlier years came to.
 */
export const AGE_COUNTINGS = ['reached', 'turned', 'topUp'] as const
/** {@link AGE_COUNTINGS} */
export type AgeCounting = (typeof AGE_COUNTINGS)[number]

/** For whom a case counts: everything that is stated must hold. */
export interface SchemeCondition {
  readonly sector?: Sector
  readonly sex?: 'male' | 'female'
  /** At least one of these groups. */
  readonly classes?: readonly PensionerClass[]
  /** None of these groups. */
  readonly notClasses?: readonly PensionerClass[]
  /** Years of contributions, by the months: at least, and less than. */
  readonly yearsFrom?: number
  readonly yearsBelow?: number
  /** Completed years of age at the end of the month before the effect: at least, and less than. */
  readonly ageFrom?: number
  readonly ageBelow?: number
  /** Birth month 'YYYY-MM', both ends included. */
  readonly bornFrom?: string
  readonly bornTo?: string
  /** Retirement month 'YYYY-MM', both ends included. */
  readonly retiredFrom?: string
  readonly retiredTo?: string
}

/** What every case may carry. */
export interface SchemeCase {
  readonly when?: SchemeCondition
  /** The scheme has this part, but what it says was not seen; stands in place of the amounts. */
  readonly unknown?: UnknownPart
}

/** Why an amount is not known, in both languages. */
export interface UnknownPart {
  readonly zh: string
  readonly en: string
}

/** A flat amount (定额), or one for a special group. */
export interface AmountCase extends SchemeCase {
  readonly amount?: string
}

/** An amount by years of contributions (挂钩缴费年限). */
export interface YearsCase extends SchemeCase {
  /** From the lowest: years beyond `over` up to the next slice. */
  readonly slices?: readonly YearSlice[]
  /** Fewer years count as this many. */
  readonly leastYears?: number
  /** The part is at least this amount. */
  readonly leastAmount?: string
  /** As 'up/yuan'; default that of the scheme, else that of the law. */
  readonly rounding?: string
}

/** Years beyond `over`: so much for each of them, or one sum for all of them together. */
export interface YearSlice {
  readonly over: number
  readonly perYear?: string
  readonly together?: string
}

/** A share of the own pension of the month before the effect (挂钩养老金水平). */
export interface PercentCase extends SchemeCase {
  readonly rate?: string
  readonly rounding?: string
}

/** An amount by classes of the own pension, the lower the more (按绝对额分档). */
export interface LevelCase extends SchemeCase {
  /** From the lowest; all but the last have a line. */
  readonly classes?: readonly LevelClass[]
  /** Whoever would fall behind the top of the class below, its amount included, is raised to that. */
  readonly guard?: boolean
}

/** Pensions below, or up to and including, a line of so many yuan a month. */
export interface LevelClass {
  readonly below?: string
  readonly through?: string
  readonly add: string
}

/** An age supplement (高龄倾斜): amounts by age, or by birth months. */
export interface AgeCase extends SchemeCase {
  /** Default `reached`. */
  readonly counting?: AgeCounting
  /** By completed years of age, as `{ '70': '15', '75': '20' }`. */
  readonly amounts?: Readonly<Record<string, string>>
  readonly bands?: readonly BirthBand[]
}

/** Born from month to month, 'YYYY-MM', both included. */
export interface BirthBand {
  readonly from?: string
  readonly to?: string
  readonly amount: string
}

/** A supplement for hard and remote areas (艰苦边远地区) by class of the area. */
export interface RemoteCase extends SchemeCase {
  readonly amounts?: Readonly<Record<string, string>>
}

/** A floor or a top-up, after the parts and after the floors before it. */
export interface SchemeFloor extends SchemeCase {
  /** Yuan a month that the pension reaches with this floor. With `unknown`: below it, the amount is needed. */
  readonly limit?: string
  /** The limit is a figure the caller has to give: the average pension (平均养老金水平). */
  readonly limitOf?: 'averagePension'
  /** The most that is added. */
  readonly most?: string
  /** The parts that count towards the limit; default all parts and the floors before. */
  readonly counting?: readonly PartName[]
}

/** A scheme of the yearly adjustment. */
export interface AdjustmentScheme {
  readonly sectors: readonly Sector[]
  /** Groups the scheme leaves out. */
  readonly excludes?: readonly PensionerClass[]
  /** Calendar month of the effect: 1 for January. */
  readonly effectiveMonth: number
  /** Month and day by which the increase is paid out, 'MM-DD', where the text says. */
  readonly paidBy?: string
  readonly partYear: PartYear
  readonly flat?: readonly AmountCase[]
  readonly years?: readonly YearsCase[]
  readonly percent?: readonly PercentCase[]
  readonly level?: readonly LevelCase[]
  readonly age?: readonly AgeCase[]
  readonly remote?: readonly RemoteCase[]
  readonly special?: readonly AmountCase[]
  readonly floors?: readonly SchemeFloor[]
  /** Rounding of each part, and of their sum, where the text says, as 'up/yuan'. */
  readonly rounding?: { readonly parts?: string; readonly total?: string }
}
