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
  ...luoyangReferenceWage,
  ...luoyangAwardBase,
  ...henanCities,
]
