import { readMonth, yearOf } from '../../calendar/index.js'
import type { CompiledScheme, Reader } from '../../law/index.js'
import type { AdjustmentRuleId } from './rule-ids.js'
import {
  field,
  type Need,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../requirement.js'
import { lookUpMonth, schemeTerms } from './adjustment-terms.js'

const THE_SCHEME = ['各项标准因此而异', 'the parts of a scheme go by it'] as const

const pensioner: readonly Requirement[] = [
  field('sector', ['人员类别', 'sector'], THE_SCHEME),
  field('birth', ['出生月', 'birth month'], ['高龄倾斜按年龄', 'age supplements go by age']),
  field(
    'retirement',
    ['退休月', 'retirement month'],
    ['执行前已退休的方可调整', 'only who retired before the effect is adjusted'],
  ),
  field(
    'months',
    ['缴费月数', 'months of contributions'],
    ['与缴费年限挂钩', 'a part goes by years of contributions'],
  ),
]
const pension = field(
  'pension',
  ['养老金', 'pension'],
  ['与本人养老金挂钩', 'a part goes by the own pension'],
)

/** A year of adjustment given so far. */
function yearOfInput(partial: PartialInput): number | undefined {
  const { year } = partial
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined
}

/** Whether the scheme of the year makes a difference, by how it does. */
function schemeNeed(partial: PartialInput, reader: Reader, asks: (scheme: CompiledScheme) => boolean): Need {
  const year = yearOfInput(partial)
  if (year === undefined) return 'unknown'
  const scheme = reader.optional((r) => r.scheme('adjustment.pension.scheme', lookUpMonth(year)))
  return scheme === undefined ? 'unknown' : asks(scheme)
}

function bySex(scheme: CompiledScheme): boolean {
  const parts = [
    scheme.flat,
    scheme.years,
    scheme.percent,
    scheme.level,
    scheme.age,
    scheme.remote,
    scheme.special,
  ]
  return [...parts.flat(), ...scheme.floors].some(({ when }) => when !== null && when.sex !== null)
}

function toppedUp(scheme: CompiledScheme): boolean {
  return scheme.age.some(({ content }) => content !== null && content.counting === 'topUp')
}

function byAverage(partial: PartialInput, scheme: CompiledScheme): boolean {
  const { classes } = partial
  const given: readonly unknown[] = Array.isArray(classes) ? classes : []
  return scheme.floors.some(
    ({ limit, when }) =>
      limit === null && (when?.classes ?? given).some((one: unknown) => given.includes(one)),
  )
}

const ofScheme: readonly Requirement[] = [
  field(
    'sex',
    ['性别', 'sex'],
    ['当年方案按性别有别', 'the scheme of the year makes a difference'],
    (partial, reader) => schemeNeed(partial, reader, bySex),
  ),
  field(
    'ageSupplementSoFar',
    ['以往高龄倾斜额', 'age supplements of earlier years'],
    ['当年方案按累计补足', 'the scheme of the year tops them up'],
    (partial, reader) => schemeNeed(partial, reader, toppedUp),
  ),
  field(
    'averagePension',
    ['当地企业平均养老金', 'average enterprise pension of the place'],
    ['企业军转干部以其为下限', 'former army cadres are raised to it'],
    (partial, reader) => schemeNeed(partial, reader, (scheme) => byAverage(partial, scheme)),
  ),
]

/** What the rules of this branch ask for. */
export const adjustmentRequirements: Readonly<Record<AdjustmentRuleId, RuleRequirements>> = {
  'adjustment.adjust': {
    fields: [
      field('year', ['调整年度', 'year of adjustment'], ['各年方案不同', 'each year has its scheme']),
      ...pensioner,
      pension,
      ...ofScheme,
    ],
    parameters(partial, reader) {
      const year = yearOfInput(partial)
      if (year !== undefined) schemeTerms(year, reader)
    },
  },
  'adjustment.atNationalRate': {
    fields: [
      field('year', ['调整年度', 'year of adjustment'], ['各年比例不同', 'each year has its rate']),
      field(
        'start',
        ['起发月', 'first month'],
        ['当年起发的不调整', 'what began in the year is not adjusted'],
      ),
      field('allowance', ['病残津贴', 'allowance'], ['按比例增加', 'it rises by the rate']),
    ],
    parameters(partial, reader) {
      const year = yearOfInput(partial)
      if (year === undefined) return
      reader.share('adjustment.national.rate', lookUpMonth(year))
      reader.choice('adjustment.pension.rounding', lookUpMonth(year))
    },
  },
  'adjustment.carry': {
    fields: [
      ...pensioner,
      pension,
      field(
        'through',
        ['截至月', 'month asked for'],
        ['调整到哪一年为止', 'up to which year the pension is adjusted'],
      ),
    ],
    parameters(partial, reader) {
      const { retirement, through, channel } = partial
      const from = readMonth(retirement)
      const to = readMonth(through)
      if (from === undefined || to === undefined) return
      for (let year = yearOf(from) + 1; year <= yearOf(to); year++) {
        if (channel === 'nationalRate') reader.share('adjustment.national.rate', lookUpMonth(year))
        else schemeTerms(year, reader)
      }
    },
  },
  'adjustment.carryResident': {
    fields: [
      field(
        'start',
        ['起领月', 'first month'],
        ['标准自此比较', 'the level is compared with that of this month'],
      ),
      field('pension', ['养老金', 'pension'], ['其余各项不变', 'the other items stay as awarded']),
      field('through', ['截至月', 'month asked for'], ['标准比较到此月', 'the level is taken at this month']),
    ],
    parameters({ start, through }, reader) {
      for (const given of [start, through]) {
        const month = readMonth(given)
        if (month !== undefined) reader.money('residentPension.basic.amount', month)
      }
    },
  },
}
