import { addMonths, dateParts, monthsBetween, type YearMonth } from '../../../calendar/index.js'
import type { Citation, Missing } from '../../../law/index.js'
import type { Share } from '../../../money/index.js'
import type { Reason } from '../../outcome.js'
import type { Dependant, Moment, Relationship } from './dependant-input.js'
import type { DependantTerms } from './dependant-terms.js'

/** By which condition a relative is a dependant (劳动和社会保障部令第18号 第三条). */
export type Ground = 'incapacitated' | 'elder' | 'minor'

/** What the law says of one relative. */
export interface DependantDecision {
  readonly ground: Ground | null
  /** The item of article 3 that was met, or that was asked. */
  readonly article: Citation
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  /** Share of the own wage; 0 for who is no dependant. */
  readonly share: Share
  /** First month; null for who is no dependant, and where a condition ends before the first payment. */
  readonly from: YearMonth | null
  /** Last month, or null while no end is known. */
  readonly to: YearMonth | null
}

const ITEMS: Readonly<Record<Relationship, string>> = {
  spouse: '第三条第（二）项',
  parent: '第三条第（三）项',
  child: '第三条第（四）项',
  grandparent: '第三条第（五）项',
  grandchild: '第三条第（六）项',
  sibling: '第三条第（七）项',
}
const order18 = (article: string): Citation => ({ document: 'national/labour-18', article })
const ELDERS: readonly Relationship[] = ['spouse', 'parent', 'grandparent']

/** Whether a relative is a dependant, by which item, with which share, from which month to which. */
export function decideDependant(
  person: Dependant,
  index: number,
  death: Moment,
  terms: DependantTerms,
): DependantDecision {
  const { relationship, supported, incapacitated, alone } = person
  const item = order18(incapacitated ? '第三条第（一）项' : ITEMS[relationship])
  const none = { ground: null, article: item, share: 0 as Share, from: null, to: null }
  if (!supported) return { ...none, reasons: [notSupported], missing: [] }
  const ground: Ground = incapacitated ? 'incapacitated' : ELDERS.includes(relationship) ? 'elder' : 'minor'
  const reached = ground === 'incapacitated' ? false : hasReached(person, death, ageOf(person, ground, terms))
  const reasons = [
    ...(ground === 'incapacitated' ? [] : kinReasons(person, terms, item)),
    ...(ground === 'elder' && reached === false ? [tooYoung(item)] : []),
    ...(ground === 'minor' && reached === true ? [adult(item)] : []),
  ]
  if (reasons.length > 0) return { ...none, reasons, missing: [] }
  if (reached === undefined) return { ...none, reasons: [], missing: [needsDay(person, index)] }
  const base = relationship === 'spouse' ? terms.spouseShare : terms.otherShare
  const from = Math.max(addMonths(death.month, terms.startsAfter), person.birth) as YearMonth
  const to = endOf(person, ground, terms)
  const never = to !== null && to < from
  return {
    ground,
    article: item,
    reasons: [],
    missing: [],
    share: (base + (alone ? terms.aloneShare : 0)) as Share,
    from: never ? null : from,
    to: never ? null : to,
  }
}

/** The age in months that decides. */
function ageOf({ sex }: Dependant, ground: Ground, terms: DependantTerms): number {
  return ground === 'elder' ? terms.elderMonths[sex] : terms.adultMonths
}

/** Whether the age was reached on the day of death; undefined when that hangs on a day that is not known. */
function hasReached({ birth, birthDay }: Dependant, death: Moment, months: number): boolean | undefined {
  const passed = monthsBetween(birth, death.month) - months
  if (passed !== 0) return passed > 0
  if (birthDay === undefined || death.day === undefined) return undefined
  return dateParts(death.day)[2] >= dateParts(birthDay)[2]
}

/** The last month: what ended the pension, or the month in which a minor comes of age, the earlier one. */
function endOf({ ended, birth }: Dependant, ground: Ground, terms: DependantTerms): YearMonth | null {
  const ends = [
    ...(ended === undefined ? [] : [ended.month]),
    ...(ground === 'minor' ? [addMonths(birth, terms.adultMonths)] : []),
  ]
  return ends.length === 0 ? null : ((Math.min(...ends) - terms.endsBefore) as YearMonth)
}

function kinReasons({ relationship, nearerKin }: Dependant, terms: DependantTerms, item: Citation): Reason[] {
  if (relationship !== 'grandparent' && relationship !== 'grandchild' && relationship !== 'sibling') return []
  const asked = terms.kin[relationship]
  if (nearerKin === 'dead' || (nearerKin === 'incapacitated' && asked === 'deadOrIncapable')) return []
  const [zh, en] = relationship === 'grandchild' ? ['子女', 'child'] : ['父母', 'parents']
  return [
    {
      code: 'workInjury.dependant.nearerKin',
      zh: `职工的${zh}${asked === 'dead' ? '未全部死亡' : '仍有劳动能力'}`,
      en: `the worker’s ${en} ${asked === 'dead' ? 'are not all dead' : 'still can work'}`,
      sources: [item],
    },
  ]
}

const notSupported: Reason = {
  code: 'workInjury.dependant.notSupported',
  zh: '不依靠因工死亡职工生前提供主要生活来源',
  en: 'did not live mainly on what the worker provided',
  sources: [order18('第三条')],
}

function tooYoung(item: Citation): Reason {
  return {
    code: 'workInjury.dependant.tooYoung',
    zh: '职工死亡时未达到规定年龄，也未完全丧失劳动能力',
    en: 'below the age on the day of death, and able to work',
    sources: [item, order18('第六条')],
  }
}

function adult(item: Citation): Reason {
  return {
    code: 'workInjury.dependant.adult',
    zh: '职工死亡时已成年，也未完全丧失劳动能力',
    en: 'of age on the day of death, and able to work',
    sources: [item, order18('第六条')],
  }
}

function needsDay({ birthDay }: Dependant, index: number): Missing {
  const [path, zh, en] =
    birthDay === undefined
      ? [`dependants.${index}.birth`, '出生日', 'the day of birth']
      : ['death', '死亡日', 'the day of death']
  return {
    kind: 'input',
    path,
    zh: `缺少${zh}：当月达到规定年龄，须比较到日`,
    en: `needs ${en}: the age is reached in the month of death, the days decide`,
  }
}
