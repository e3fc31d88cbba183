import {
  choiceField,
  countField,
  decimalField,
  fieldsWithout,
  flagField,
  listOf,
  monthField,
  objectOf,
  optional,
  personFields,
  textField,
  type Fields,
  type Shape,
} from '../../records/index.js'
import { carryShape } from '../adjustment/carry-input.js'
import { enterprisePayoutShape } from '../annuity/enterprise/payout-input.js'
import { occupationalPayoutShape } from '../annuity/occupational/payout-input.js'
import { withdrawalShape } from '../annuity/personal/withdrawal-input.js'
import { civilAwardShape } from '../pension/civil/award/civil-award-input.js'
import { awardShape, MOST_MONEY } from '../pension/employee/award/award-input.js'
import { allowanceShape } from '../pension/incapacity/allowance-input.js'
import { figureFields } from '../pension/incapacity/figures.js'
import { residentAwardShape } from '../pension/resident/award/award-input.js'
import { DEATH_CAUSES } from '../pension/survivors/benefit-input.js'
import { recordsShape } from '../pension/transfer/record-input.js'
import { disabilityShape } from '../injury/benefit/disability/disability-input.js'
import { unemploymentAwardShape } from '../unemployment/claim/award-input.js'
import type { LifeInput } from './life-input.js'

const PERSON = Object.keys(personFields)
const OF_THE_RECORDS = [...PERSON, 'retirement', 'totalMonths', 'deemedMonths']
const OF_THE_LIFE = ['birth', 'paidThrough']
const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }
const yuan = (description: string) => optional(decimalField(MONEY, description))

/** Fields that may all be left out. */
function optionalFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, optional(field)]))
}

const balance = yuan('balance of the individual account at the claim, yuan')
const employeeFields = {
  ...optionalFields(fieldsWithout(awardShape, OF_THE_RECORDS)),
  accountBalance: balance,
}
const civilFields = { ...fieldsWithout(civilAwardShape, OF_THE_RECORDS), accountBalance: balance }
const residentFields = optionalFields(fieldsWithout(residentAwardShape, ['birth', 'month', 'qualified']))
const { classes, remoteClass, averagePensions } = fieldsWithout(carryShape, []) as Record<
  'classes' | 'remoteClass' | 'averagePensions',
  Shape<unknown>
>

const deathShape = objectOf(
  {
    month: monthField('month of death'),
    cause: choiceField(DEATH_CAUSES, 'cause of death'),
    scheme: optional(choiceField(['employee', 'civil', 'resident'], 'scheme that pays at the death')),
    insuredAs: optional(choiceField(['employed', 'flexible'], 'through an employer or on the own account')),
    ownContributions: yuan('own contributions in all, yuan'),
    meanWage: yuan('mean contribution wage of the last 24 months, yuan a month'),
    dependants: optional(countField(0, 50, 'dependants maintained')),
    publicGood: optional(flagField('death for the public good')),
    funeralElsewhere: optional(flagField('the funeral allowance of another insurance is taken')),
    accountBalance: yuan('rest of the individual account, yuan'),
    ownPart: yuan('part of the account from own contributions, yuan'),
    basicPay: yuan('basic pay or basic retirement pay, yuan a month'),
  },
  'a death',
)

/** The wire shape of a {@link LifeInput}. */
export const lifeShape: Shape<LifeInput> = objectOf(
  {
    ...personFields,
    id: optional(textField('reference of the caller')),
    household: textField('place of household registration: key or GB/T 2260 code'),
    records: recordsShape,
    keep: optional(listOf(textField('name of a record'), 'records that keep a month paid twice')),
    claimMonth: optional(monthField('month in which the pension is claimed')),
    employee: optional(objectOf(employeeFields, 'figures of an employees’ pension')),
    civil: optional(objectOf(civilFields, 'figures of a civil pension')),
    resident: optional(objectOf(residentFields, 'figures of a residents’ pension')),
    incapacity: optional(
      objectOf(
        {
          ...fieldsWithout(allowanceShape, PERSON),
          recomputation: optional(objectOf(figureFields, 'figures when five years remain')),
        },
        'an application for the incapacity allowance',
      ),
    ),
    unemployment: optional(
      listOf(
        objectOf(
          fieldsWithout(unemploymentAwardShape, ['statutoryAge', 'drawsPension']),
          'a claim to unemployment benefit',
        ),
        'claims to unemployment benefit, in order of time',
      ),
    ),
    workInjury: optional(
      objectOf(
        {
          disability: disabilityShape,
          aboveFloor: optional(flagField('amounts not below floors that are not on record')),
        },
        'a graded work injury',
      ),
    ),
    occupationalAnnuity: optional(
      objectOf(fieldsWithout(occupationalPayoutShape, OF_THE_LIFE), 'a request for an occupational annuity'),
    ),
    enterpriseAnnuity: optional(
      objectOf(fieldsWithout(enterprisePayoutShape, OF_THE_LIFE), 'a request for an enterprise annuity'),
    ),
    personalPension: optional(
      objectOf(fieldsWithout(withdrawalShape, OF_THE_LIFE), 'a request to draw a personal pension'),
    ),
    pensioner: optional(
      objectOf({ classes, remoteClass, averagePensions }, 'facts of the yearly adjustment'),
    ),
    death: optional(deathShape),
  },
  'a person with all records and claims',
)
