import type { DecimalInput } from '../../money/index.js'
import type { PersonInput } from '../../records/index.js'
import type { AveragePension, PensionerInput } from '../adjustment/index.js'
import type { EnterprisePayoutInput } from '../annuity/enterprise/index.js'
import type { OccupationalPayoutInput } from '../annuity/occupational/index.js'
import type { WithdrawalInput } from '../annuity/personal/index.js'
import type { CivilAwardInput } from '../pension/civil/index.js'
import type { AwardInput } from '../pension/employee/index.js'
import type { AllowanceInput, IncapacityFigures } from '../pension/incapacity/index.js'
import type { ResidentAwardInput } from '../pension/resident/index.js'
import type { DeathCause } from '../pension/survivors/index.js'
import type { TransferRecord } from '../pension/transfer/index.js'
import type { DisabilityInput } from '../injury/index.js'
import type { UnemploymentAwardInput } from '../unemployment/index.js'
import type { DeathScheme } from './death-scheme.js'

/** What the records and the claim say already. */
type Known = keyof PersonInput | 'retirement' | 'totalMonths' | 'deemedMonths'

/** Figures of an employees' pension that the records do not hold, or hold less exactly than a benefit sheet. */
export type EmployeeFigures = Partial<Omit<AwardInput, Known>>

/** Figures of a civil pension; those that the law asks for and that are absent are named as missing. */
export type CivilFigures = Omit<CivilAwardInput, Known | 'accountBalance'> & {
  /** Balance of the individual account at retirement, yuan. Default: the accounts of the records. */
  readonly accountBalance?: DecimalInput
}

/** Figures of a residents' pension. */
export type ResidentFigures = Partial<Omit<ResidentAwardInput, 'birth' | 'month' | 'qualified'>>

/** An application for the incapacity allowance, with the figures of that day. */
export interface IncapacityClaim extends Omit<AllowanceInput, keyof PersonInput> {
  /** The figures when five years remain to the age, where the allowance is then computed anew. */
  readonly recomputation?: IncapacityFigures
}

/** Facts of the yearly adjustment. */
export interface PensionerFactsInput extends Pick<PensionerInput, 'classes' | 'remoteClass'> {
  /** Average enterprise pension of the place by year of adjustment: for former army cadres. */
  readonly averagePensions?: readonly AveragePension[]
}

/** A claim to unemployment benefit: the statutory age and the pension come from the life. */
export type UnemploymentOfLife = Omit<UnemploymentAwardInput, 'statutoryAge' | 'drawsPension'>

/** A graded work injury of a life. */
export interface InjuryOfLife {
  /** As `workInjury.disability` takes it. */
  readonly disability: DisabilityInput
  /** True when the amounts are known not to lie below the floors of the years whose floors are not on record. */
  readonly aboveFloor?: boolean
}

/** A death, as far as the records and benefits do not say it. */
export interface DeathOfLife {
  /** Month of death, 'YYYY-MM'. */
  readonly month: string
  readonly cause: DeathCause
  /**
   * For somebody with records in several schemes who drew no benefit: the one that pays funeral allowance and lump sum.
   * Default: that of the record that ends last.
   */
  readonly scheme?: DeathScheme
  /** For somebody who drew no benefit: insured through an employer or on the own account. Default: `employed`. */
  readonly insuredAs?: 'employed' | 'flexible'
  /** Own contributions in all, yuan: below five years they cap the benefits. */
  readonly ownContributions?: DecimalInput
  /** Mean contribution wage of the last 24 months, yuan a month: for deaths in work in Henan before September 2021. */
  readonly meanWage?: DecimalInput
  /** Dependants maintained, and a death for the public good: of somebody on unemployment benefit, before July 2011. */
  readonly dependants?: number
  readonly publicGood?: boolean
  /** True when the family takes the funeral allowance of another insurance. */
  readonly funeralElsewhere?: boolean
  /** What is left in the individual account, yuan. Default for an employees' pensioner: what the award leaves after the payments. */
  readonly accountBalance?: DecimalInput
  /** The part of it from own contributions with interest, yuan: before July 2011 only that part is inherited. */
  readonly ownPart?: DecimalInput
  /** Basic pay or basic retirement pay, yuan a month: for government and public institutions. */
  readonly basicPay?: DecimalInput
}

/** A person with all records and claims: what `payable` and `timeline` look at. */
export interface LifeInput extends PersonInput {
  /** Any reference of the caller's. */
  readonly id?: string
  /** Place of household registration (户籍所在地): key or GB/T 2260 code. */
  readonly household: string
  /** All records, of every scheme and place. */
  readonly records: readonly TransferRecord[]
  /** Names of the records that keep a month paid twice. */
  readonly keep?: readonly string[]
  /** Month in which the pension is claimed, 'YYYY-MM': the retirement month. Without it no pension is listed. */
  readonly claimMonth?: string
  readonly employee?: EmployeeFigures
  readonly civil?: CivilFigures
  readonly resident?: ResidentFigures
  readonly incapacity?: IncapacityClaim
  /** Claims to unemployment benefit, in order of time; each after the first names the one before as `earlierClaim`. */
  readonly unemployment?: readonly UnemploymentOfLife[]
  readonly workInjury?: InjuryOfLife
  readonly occupationalAnnuity?: Omit<OccupationalPayoutInput, 'birth' | 'paidThrough'>
  readonly enterpriseAnnuity?: Omit<EnterprisePayoutInput, 'birth' | 'paidThrough'>
  readonly personalPension?: Omit<WithdrawalInput, 'birth' | 'paidThrough'>
  readonly pensioner?: PensionerFactsInput
  readonly death?: DeathOfLife
}
