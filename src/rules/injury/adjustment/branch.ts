import { readMonth, yearOf } from '../../../calendar/index.js'
import { scaledText } from '../../../money/index.js'
import type { Branch } from '../../branch.js'
import type { RuleDescription } from '../../description.js'
import { field, given, type Need, type PartialInput, type Requirement } from '../../requirement.js'
import { injuryAdjustmentShape } from './adjust-input.js'
import { injuryAdjustmentSteps, type InjuryAdjustmentValues } from './injury-adjustment-steps.js'
import { adjustmentDates } from './injury-adjustment-terms.js'
import type { InjuryAdjustmentRuleId } from './rule-ids.js'
import { injuryThroughShape } from './through-input.js'
import {
  injuryThroughRowSteps,
  injuryThroughSteps,
  type InjuryThroughRow,
  type InjuryThroughValues,
} from './through-steps.js'

const money = (fen: number) => scaledText(fen, 2)

const adjust: RuleDescription<InjuryAdjustmentValues> = {
  zh: '工伤定期待遇调整',
  en: 'Adjustment of a monthly work-injury benefit',
  steps: injuryAdjustmentSteps,
  answer: (v) => ({
    zh: `${v.year}年每月增加${money(v.increase)}元，调整后${money(v.adjusted)}元`,
    en: `${v.year}: ${money(v.increase)} yuan a month more, ${money(v.adjusted)} yuan after`,
  }),
}

const through: RuleDescription<InjuryThroughValues, InjuryThroughRow> = {
  zh: '工伤定期待遇历年调整',
  en: 'A monthly work-injury benefit through the years',
  steps: injuryThroughSteps,
  rowSteps: injuryThroughRowSteps,
  rowsName: { zh: '历年调整', en: 'Adjustments' },
  answer: (v) => ({
    zh: `每月${money(v.amount)}元（${v.adjustments}次调整共增加${money(v.increases)}元）`,
    en: `${money(v.amount)} yuan a month, ${money(v.increases)} more after ${v.adjustments} adjustments`,
  }),
}

/** Needed for one benefit only. */
const forBenefit =
  (benefit: string) =>
  (partial: PartialInput): Need => {
    const named = given(partial, 'benefit')
    return named === undefined ? 'unknown' : named === benefit
  }

const STANDARD = ['增加额因此而异', 'the rise goes by it'] as const
const recipient: readonly Requirement[] = [
  field('benefit', ['待遇', 'benefit'], STANDARD),
  field('grade', ['伤残等级', 'grade'], STANDARD, forBenefit('allowance')),
  field('relation', ['亲属关系', 'relative'], STANDARD, forBenefit('dependant')),
  field('level', ['护理等级', 'level of dependence'], STANDARD, forBenefit('nursing')),
  field('amount', ['调整前数额', 'amount before'], ['在其上增加', 'the rise is added to it']),
  field(
    'start',
    ['起领月', 'first month of the benefit'],
    ['上年末已领取的方可调整', 'only what was drawn at the end of the year before is adjusted'],
  ),
  field(
    'injury',
    ['受伤或诊断月', 'month of the accident or diagnosis'],
    ['早期工伤另增', 'early injuries bring more'],
  ),
  field('payer', ['支付方', 'payer'], ['支付渠道不变', 'who pays stays as it was']),
]

/** Yearly adjustment of work-injury benefits (工伤定期待遇调整): what is known of its rules. */
export const injuryAdjustmentBranch: Branch<InjuryAdjustmentRuleId> = {
  descriptions: { 'workInjury.adjust': adjust, 'workInjury.adjustThrough': through },
  requirements: {
    'workInjury.adjust': {
      fields: [
        field('year', ['调整年度', 'year'], ['各年通知不同', 'each year has its notice']),
        ...recipient,
      ],
      parameters({ year }, reader) {
        if (typeof year === 'number' && Number.isInteger(year) && year >= 1990 && year <= 2200)
          adjustmentDates(year, reader)
      },
    },
    'workInjury.adjustThrough': {
      fields: [
        ...recipient,
        field(
          'through',
          ['截至月', 'month asked for'],
          ['调整到哪一年为止', 'up to which year it is adjusted'],
        ),
      ],
      parameters(partial, reader) {
        const [from, to] = ['start', 'through'].map((path) => {
          const text = given(partial, path)
          return readMonth(text)
        })
        if (from === undefined || to === undefined) return
        for (let year = yearOf(from) + 1; year <= yearOf(to); year++) adjustmentDates(year, reader)
      },
    },
  },
  shapes: { 'workInjury.adjust': injuryAdjustmentShape, 'workInjury.adjustThrough': injuryThroughShape },
}
