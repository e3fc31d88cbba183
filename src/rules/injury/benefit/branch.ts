import type { Branch } from '../../branch.js'
import { injuryBenefitDescriptions } from './descriptions.js'
import { disabilityShape } from './disability/disability-input.js'
import { migrantLumpSumShape } from './later/migrant-lump-sum.js'
import { nursingShape } from './later/nursing.js'
import { pensionTopUpShape } from './later/pension-top-up.js'
import { regradeShape } from './later/regrade-input.js'
import { secondInjuryShape } from './later/second-injury.js'
import { wageLossShape } from './later/wage-loss.js'
import { leavingGrantsShape } from './leaving/leaving-input.js'
import { deviceShape } from './medical/devices.js'
import { hospitalMealsShape } from './medical/hospital-meals.js'
import { leavePayShape } from './medical/leave-pay.js'
import { travelShape } from './medical/travel.js'
import { ownWageShape } from './own-wage/own-wage-input.js'
import { recomputeShape } from './recomputation/recomputation-input.js'
import { injuryBenefitRequirements } from './requirements.js'
import type { InjuryBenefitRuleId } from './rule-ids.js'

/** Work-injury benefits (工伤待遇): what is known of its rules. */
export const injuryBenefitBranch: Branch<InjuryBenefitRuleId> = {
  descriptions: injuryBenefitDescriptions,
  requirements: injuryBenefitRequirements,
  shapes: {
    'workInjury.ownWage': ownWageShape,
    'workInjury.disability': disabilityShape,
    'workInjury.leavingGrants': leavingGrantsShape,
    'workInjury.leavePay': leavePayShape,
    'workInjury.hospitalMeals': hospitalMealsShape,
    'workInjury.travel': travelShape,
    'workInjury.devices': deviceShape,
    'workInjury.nursing': nursingShape,
    'workInjury.wageLoss': wageLossShape,
    'workInjury.pensionTopUp': pensionTopUpShape,
    'workInjury.migrantLumpSum': migrantLumpSumShape,
    'workInjury.regrade': regradeShape,
    'workInjury.secondInjury': secondInjuryShape,
    'workInjury.recomputation': recomputeShape,
  },
}
