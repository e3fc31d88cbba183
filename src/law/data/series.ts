import type { Series } from '../types.js'
import { henanAccount } from './henan/account.js'
import { henanAwardBase } from './henan/award-base.js'
import { henanAward } from './henan/award.js'
import { henanCities } from './henan/cities.js'
import { henanContribution } from './henan/contribution.js'
import { henanIndex } from './henan/average-index.js'
import { henanReferenceWage } from './henan/reference-wage.js'
import { luoyangAwardBase } from './luoyang/award-base.js'
import { luoyangReferenceWage } from './luoyang/reference-wage.js'
import { nationalAccount } from './national/account.js'
import { nationalAward } from './national/award.js'
import { nationalContribution } from './national/contribution.js'
import { nationalRelief } from './national/relief.js'
import { nationalRetirementDelay } from './national/retirement-delay.js'
import { nationalRetirement } from './national/retirement.js'
import { henanCivilPension } from './henan/civil-pension.js'
import { nationalCivilPension } from './national/civil-pension.js'
import { henanResidentPension } from './henan/resident-pension.js'
import { nationalResidentPension } from './national/resident-pension.js'
import { henanLandExpropriation } from './henan/land-expropriation.js'
import { nationalLandExpropriation } from './national/land-expropriation.js'
import { henanSurvivors } from './henan/survivors.js'
import { nationalSurvivors } from './national/survivors.js'
import { henanIncapacity } from './henan/incapacity.js'
import { nationalIncapacity } from './national/incapacity.js'
import { henanTransfer } from './henan/transfer.js'
import { nationalTransfer } from './national/transfer.js'
import { henanAnnuity } from './henan/annuity.js'
import { nationalAnnuity } from './national/annuity.js'
import { henanAdjustment } from './henan/adjustment.js'
import { nationalAdjustment } from './national/adjustment.js'
import { henanMinimumWage } from './henan/minimum-wage.js'
import { luoyangMinimumWage } from './luoyang/minimum-wage.js'
import { nationalMinimumWage } from './national/minimum-wage.js'
import { nationalStatistics } from './national/statistics.js'
import { henanUnemploymentContribution } from './henan/unemployment-contribution.js'
import { henanUnemploymentCoverage } from './henan/unemployment-coverage.js'
import { luoyangUnemploymentContribution } from './luoyang/unemployment-contribution.js'
import { nationalUnemploymentContribution } from './national/unemployment-contribution.js'
import { henanUnemploymentClaim } from './henan/unemployment-claim.js'
import { luoyangUnemploymentClaim } from './luoyang/unemployment-claim.js'
import { nationalUnemploymentClaim } from './national/unemployment-claim.js'
import { henanUnemploymentSupport } from './henan/unemployment-support.js'
import { luoyangUnemploymentSupport } from './luoyang/unemployment-support.js'
import { nationalUnemploymentSupport } from './national/unemployment-support.js'
import { henanUnemploymentEmployer } from './henan/unemployment-employer.js'
import { luoyangUnemploymentEmployer } from './luoyang/unemployment-employer.js'
import { nationalUnemploymentEmployer } from './national/unemployment-employer.js'
import { henanInjuryContribution } from './henan/injury-contribution.js'
import { luoyangInjuryContribution } from './luoyang/injury-contribution.js'
import { nationalInjuryContribution } from './national/injury-contribution.js'
import { henanInjuryBenefit } from './henan/injury-benefit.js'
import { luoyangInjuryBenefit } from './luoyang/injury-benefit.js'
import { nationalInjuryBenefit } from './national/injury-benefit.js'
import { henanInjuryDeath } from './henan/injury-death.js'
import { henanInjuryAdjustment } from './henan/injury-adjustment.js'
import { nationalInjuryDeath } from './national/injury-death.js'

/** Every series that ships: national, then Henan, Luoyang, and the other cities and counties of Henan. */
export const shippedSeries: readonly Series[] = [
  ...nationalContribution,
  ...nationalRelief,
  ...nationalAccount,
  ...nationalRetirement,
  ...nationalRetirementDelay,
  ...nationalAward,
  ...nationalCivilPension,
  ...nationalResidentPension,
  ...nationalLandExpropriation,
  ...nationalSurvivors,
  ...nationalIncapacity,
  ...nationalTransfer,
  ...nationalAnnuity,
  ...nationalAdjustment,
  ...nationalMinimumWage,
  ...nationalStatistics,
  ...nationalUnemploymentContribution,
  ...nationalUnemploymentClaim,
  ...nationalUnemploymentSupport,
  ...nationalUnemploymentEmployer,
  ...nationalInjuryContribution,
  ...nationalInjuryBenefit,
  ...nationalInjuryDeath,
  ...henanContribution,
  ...henanReferenceWage,
  ...henanAccount,
  ...henanIndex,
  ...henanAward,
  ...henanAwardBase,
  ...henanCivilPension,
  ...henanResidentPension,
  ...henanLandExpropriation,
  ...henanSurvivors,
  ...henanIncapacity,
  ...henanTransfer,
  ...henanAnnuity,
  ...henanAdjustment,
  ...henanMinimumWage,
  ...henanUnemploymentContribution,
  ...henanUnemploymentCoverage,
  ...henanUnemploymentClaim,
  ...henanUnemploymentSupport,
  ...henanUnemploymentEmployer,
  ...henanInjuryContribution,
  ...henanInjuryBenefit,
  ...henanInjuryDeath,
  ...henanInjuryAdjustment,
  ...luoyangReferenceWage,
  ...luoyangAwardBase,
  ...luoyangMinimumWage,
  ...luoyangUnemploymentContribution,
  ...luoyangUnemploymentClaim,
  ...luoyangUnemploymentSupport,
  ...luoyangUnemploymentEmployer,
  ...luoyangInjuryContribution,
  ...luoyangInjuryBenefit,
  ...henanCities,
]
