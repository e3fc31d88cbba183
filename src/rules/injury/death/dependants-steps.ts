import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Share } from '../../../money/index.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { Ground } from './dependant-decision.js'
import type { Dependant, Relationship } from './dependant-input.js'

/** The values of an assessment of dependants. */
export interface DependantsValues {
  readonly death: YearMonth
  readonly people: number
  readonly eligible: number
  /** Shares of the own wage together, before any cap. */
  readonly shares: Share
}

/** One relative. */
export interface DependantRow {
  readonly name: string | null
  readonly relationship: Relationship
  readonly sex: 'male' | 'female'
  readonly birth: YearMonth
  readonly supported: boolean
  readonly incapacitated: boolean
  readonly alone: boolean
  readonly nearerKin: Dependant['nearerKin']
  readonly eligible: boolean
  readonly ground: Ground | 'none'
  /** The item of article 3 that was met or asked. */
  readonly article: string
  readonly share: Share
  readonly from: YearMonth | null
  readonly to: YearMonth | null
}

const order = (article: string): readonly Citation[] => [{ document: 'national/labour-18', article }]
const who = order('第二条')
const conditions = order('第三条')
const shares: readonly Citation[] = [{ document: 'national/2010-586', article: '第三十九条' }]
const word = (zh: string, en: string): Bilingual => ({ zh, en })

/** What relatives are called. */
export const RELATIONSHIP_WORDS: Readonly<Record<Relationship, Bilingual>> = {
  spouse: word('配偶', 'spouse'),
  child: word('子女', 'child'),
  parent: word('父母', 'parent'),
  grandparent: word('祖父母、外祖父母', 'grandparent'),
  grandchild: word('孙子女、外孙子女', 'grandchild'),
  sibling: word('兄弟姐妹', 'sibling'),
}
const GROUNDS: Readonly<Record<string, Bilingual>> = {
  incapacitated: word('完全丧失劳动能力', 'totally incapable of work'),
  elder: word('达到规定年龄', 'old enough'),
  minor: word('未成年', 'under age'),
  none: word('不符合', 'none'),
}
const ITEMS: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  ['一', '二', '三', '四', '五', '六', '七'].map((numeral, i) => {
    const article = `第三条第（${numeral}）项`
    return [article, word(article, `art. 3 (${i + 1})`)]
  }),
)
const KIN: Readonly<Record<string, Bilingual>> = {
  living: word('健在且有劳动能力', 'living and able to work'),
  incapacitated: word('完全丧失劳动能力', 'totally incapable of work'),
  dead: word('均已死亡', 'dead'),
}

/** Step table of {@link DependantsValues}. */
export const dependantsSteps: StepTable<DependantsValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', order('第六条')),
  people: inputStep(['亲属人数', 'relatives'], 'count', who),
  eligible: computedStep(['符合条件人数', 'dependants among them'], 'count', conditions, {
    how: { zh: '各行中符合条件的', en: 'the rows that are eligible' },
  }),
  shares: computedStep(['比例合计', 'shares together'], 'share', shares, {
    how: { zh: '各行比例之和', en: 'the sum of the rows' },
  }),
}

/** Step table of {@link DependantRow}. */
export const dependantRowSteps: StepTable<DependantRow> = {
  name: inputStep(['称呼', 'name'], 'text', who, { shown: (v) => v.name !== null }),
  relationship: inputStep(['关系', 'relationship'], 'text', who, { words: RELATIONSHIP_WORDS }),
  sex: inputStep(['性别', 'sex'], 'text', conditions),
  birth: inputStep(['出生', 'birth'], 'month', conditions),
  supported: inputStep(['依靠职工生活', 'lived on the worker'], 'text', conditions),
  incapacitated: inputStep(['完全丧失劳动能力', 'totally incapable'], 'text', conditions),
  alone: inputStep(['孤寡老人或孤儿', 'lone elder or orphan'], 'text', shares),
  nearerKin: inputStep(['职工的父母或子女', 'those between'], 'text', conditions, {
    words: KIN,
    shown: (v) => v.nearerKin !== null,
  }),
  eligible: computedStep(['符合条件', 'dependant'], 'text', conditions, {
    how: { zh: '依靠职工生活且符合其中一项', en: 'lived on the worker and meets one of the items' },
  }),
  ground: computedStep(['依据', 'ground'], 'text', conditions, {
    how: { zh: '第三条各项', en: 'the items of article 3' },
    words: GROUNDS,
  }),
  article: computedStep(['条款', 'article'], 'text', conditions, {
    how: { zh: '所依或所问的一项', en: 'the item that was met or asked' },
    words: ITEMS,
  }),
  share: computedStep(['比例', 'share of the own wage'], 'share', shares, {
    how: {
      zh: '配偶、其他亲属的比例，孤寡、孤儿另加',
      en: 'of the spouse or another relative, more if alone',
    },
  }),
  from: computedStep(['起发月', 'from'], 'month', [{ document: 'henan/injury-2007', article: '第三十条' }], {
    how: {
      zh: '死亡次月；遗腹子女自出生月',
      en: 'the month after the death; born later, the month of birth',
    },
    shown: (v) => v.from !== null,
  }),
  to: computedStep(['末次发放月', 'to'], 'month', order('第四条'), {
    how: { zh: '条件丧失的当月', en: 'the month in which a condition ends' },
    evidence: 'unsettled',
    shown: (v) => v.to !== null,
  }),
}
