import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'

const PERIOD = ['决定适用的办法', 'it decides which rule applies'] as const
const STANDING = ['决定是否享受', 'it decides whether anything is due'] as const
const START = ['决定起发月', 'it decides the first month'] as const

const unemployed = field('unemployed', ['失业月', 'month of becoming unemployed'], PERIOD)
const applied = field('applied', ['申领月', 'month of the application'], STANDING)
const approved = ['审核通过月', 'month of the approval'] as const

/** Whether the law counts the first month from the approval. */
function countsFromApproval(partial: PartialInput, reader: Reader): Need {
  const month = givenMonth(partial, 'unemployed')
  if (month === undefined) return 'unknown'
  return reader.optional((each) => each.count('unemployment.joblessAid.firstMonth', month)) !== undefined
}

/** What the jobless aid asks for. */
export const AID: RuleRequirements = {
  fields: [
    unemployed,
    field('ground', ['不能领取失业保险金的原因', 'why there is no claim to the benefit'], STANDING),
    field(
      'contributionMonths',
      ['累计缴费月数', 'months of contributions'],
      ['标准按缴费时间分档', 'the amount goes by months of contributions'],
    ),
    applied,
    field('approved', approved, START, countsFromApproval),
    field('firstMonth', ['起发月', 'first month'], START, (partial, reader) => {
      const counts = countsFromApproval(partial, reader)
      return counts === 'unknown' ? counts : !counts
    }),
    field('drawnBefore', ['是否已领取过', 'whether it was drawn before'], STANDING),
    field(
      'ruralWithoutOwn',
      ['是否为个人不缴费的农民合同制工人', 'rural contract worker without own contributions'],
      STANDING,
      (partial) => {
        const months = given(partial, 'contributionMonths')
        if (given(partial, 'ground') === 'exhausted') return false
        return typeof months === 'number' ? months < 12 : 'unknown'
      },
    ),
  ],
  parameters(partial, reader) {
    const month = givenMonth(partial, 'unemployed')
    if (month !== undefined) reader.choice('unemployment.joblessAid.rule', month)
  },
}

/** What the temporary living aid asks for. */
export const TEMPORARY_AID: RuleRequirements = {
  fields: [
    unemployed,
    field('ruralWorker', ['农民工', 'migrant worker from the countryside'], STANDING),
    field('contributionMonths', ['参保月数', 'months insured'], STANDING),
    applied,
    field('approved', approved, START),
  ],
  parameters(partial, reader) {
    const month = givenMonth(partial, 'unemployed')
    if (month !== undefined) reader.money('unemployment.temporaryAid.amount', month)
  },
}
