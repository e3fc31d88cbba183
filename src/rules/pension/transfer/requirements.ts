import { field, givenMonth, type RuleRequirements } from '../../requirement.js'
import type { TransferRuleId } from './rule-ids.js'

const AGE = ['决定法定退休月', 'it decides the statutory month'] as const
const LAW = ['决定适用的参数', 'it decides which values of the law apply'] as const
const PLACE = ['决定待遇领取地', 'it decides the place of claim'] as const
const COUNT = ['决定计入的月数和资金', 'months and money rest on it'] as const

const household = field('household', ['户籍所在地', 'place of household registration'], PLACE)
const records = field('records', ['全部参保记录', 'all records'], COUNT)

/** What each rule of this branch asks for. */
export const transferRequirements: Readonly<Record<TransferRuleId, RuleRequirements>> = {
  'transfer.move': {
    fields: [
      field('record', ['转出的参保记录', 'record that moves'], COUNT),
      field('to.scheme', ['转入制度', 'scheme to which it moves'], COUNT),
      field('to.place', ['转入地', 'place to which it moves'], COUNT),
      field('month', ['转移月', 'month of the move'], LAW),
    ],
  },
  'transfer.claimPlace': {
    fields: [
      household,
      field('places', ['各参保地的月数', 'months by place'], PLACE),
      field('claimMonth', ['待遇领取月', 'month of the claim'], LAW),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'claimMonth')
      if (month !== undefined) reader.count('transfer.claim.months', month)
    },
  },
  'transfer.temporaryAccount': {
    fields: [
      field('sex', ['性别', 'sex'], LAW),
      field('birth', ['出生年月', 'birth month'], LAW),
      household,
      field('place', ['新参保地', 'new place'], PLACE),
      field('firstInsured', ['在该地首次参保月', 'first insured there'], LAW),
    ],
  },
  'transfer.overlaps': { fields: [records, field('through', ['截至月', 'last month looked at'], LAW)] },
  'transfer.doubleBenefit': {
    fields: [
      field('benefits', ['领取的待遇', 'pensions drawn'], COUNT),
      field('settledIn', ['清理月', 'month of the settlement'], LAW),
    ],
  },
  'transfer.resolve': {
    fields: [
      field('sex', ['性别', 'sex'], AGE),
      field('birth', ['出生年月', 'birth month'], AGE),
      field('originalRetirementAge', ['原法定退休年龄', 'original retirement age'], AGE),
      household,
      records,
      field('claimMonth', ['待遇领取月', 'month of the claim'], LAW),
    ],
  },
}
