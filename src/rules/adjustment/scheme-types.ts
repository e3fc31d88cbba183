import type * as law from '../../law/index.js'

// The types of a scheme, as the namespace of this branch hands them out.

/** A scheme of the yearly adjustment. */
export type AdjustmentScheme = law.AdjustmentScheme
/** An age supplement (高龄倾斜): amounts by age, or by birth months. */
export type AgeCase = law.AgeCase
/** Who gets an age supplement: by the age reached, in the year of turning it alone, or topped up to a sum. */
export type AgeCounting = law.AgeCounting
/** A flat amount (定额), or one for a special group. */
export type AmountCase = law.AmountCase
/** Born from month to month, 'YYYY-MM', both included. */
export type BirthBand = law.BirthBand
/** An amount by classes of the own pension, the lower the more (按绝对额分档). */
export type LevelCase = law.LevelCase
/** Pensions below, or up to and including, a line of so many yuan a month. */
export type LevelClass = law.LevelClass
/** The parts of a scheme, by name. */
export type PartName = law.PartName
/** How the part of a year beyond whole years counts. */
export type PartYear = law.PartYear
/** Groups that a scheme may treat apart, as former army cadres or resigned persons. */
export type PensionerClass = law.PensionerClass
/** A share of the own pension of the month before the effect (挂钩养老金水平). */
export type PercentCase = law.PercentCase
/** A supplement for hard and remote areas (艰苦边远地区) by class of the area. */
export type RemoteCase = law.RemoteCase
/** What every case may carry. */
export type SchemeCase = law.SchemeCase
/** For whom a case counts: everything that is stated must hold. */
export type SchemeCondition = law.SchemeCondition
/** A floor or a top-up, after the parts and after the floors before it. */
export type SchemeFloor = law.SchemeFloor
/** Whose pensions: of enterprises, or of government and public institutions. */
export type Sector = law.Sector
/** Why an amount is not known, in both languages. */
export type UnknownPart = law.UnknownPart
/** An amount by years of contributions (挂钩缴费年限). */
export type YearsCase = law.YearsCase
/** Years beyond `over`: so much for each of them, or one sum for all of them together. */
export type YearSlice = law.YearSlice
