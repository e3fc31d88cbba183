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

/** Every series that ships: national, then Henan, Luoyang, and the other cities and counties of Henan. */
export const shippedSeries: readonly Series[] = [
  ...nationalContribution,
  ...nationalRelief,
  ...nationalAccount,
  ...nationalRetirement,
  ...nationalRetirementDelay,
  ...nationalAward,
  ...henanContribution,
  ...henanReferenceWage,
  ...henanAccount,
  ...henanIndex,
  ...henanAward,
  ...henanAwardBase,
  ...luoyangReferenceWage,
  ...luoyangAwardBase,
  ...henanCities,
]
