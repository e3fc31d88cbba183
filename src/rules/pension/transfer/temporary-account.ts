import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../law/index.js'
import {
  choiceField,
  flagField,
  monthField,
  monthOrDayField,
  objectOf,
  optional,
  readBirth,
  shapeIssues,
  textField,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { placeNumbers, provinceOf } from './place-number.js'

/** Somebody who is insured as an employee in a place for the first time. */
export interface TemporaryAccountInput {
  readonly sex: 'male' | 'female'
  /** Birth month 'YYYY-MM', or the day. */
  readonly birth: string
  /** Place of household registration: key or GB/T 2260 code. */
  readonly household: string
  /** The new place: key or GB/T 2260 code. */
  readonly place: string
  /** Month of first insurance there, 'YYYY-MM'. */
  readonly firstInsured: string
  /** True for somebody who comes by approved transfer (经批准调动). Default: false. */
  readonly transferOrder?: boolean
}

/** What kind of account the new place keeps. */
export interface TemporaryAccountValues {
  readonly birth: YearMonth
  readonly household: string
  readonly place: string
  readonly firstInsured: YearMonth
  /** Age in months when first insured there. */
  readonly age: number
  /** Age in years from which the account is temporary. */
  readonly fromAge: number
  readonly sex: 'male' | 'female'
  readonly account: 'ordinary' | 'temporaryAccount'
  readonly because: 'atHousehold' | 'byTransferOrder' | 'belowAge' | 'fromAge'
  /** What becomes of it when the person moves again. */
  readonly atNextMove: 'moves' | 'sealed'
}

/** The answer to the question which account a new place keeps. */
export type TemporaryAccount = Computed<TemporaryAccountValues, 'determined'> | Undetermined

const five: Citation = { document: 'national/2009-66', article: '第五条' }
const later: Citation = { document: 'national/2016-5' }

/** Step table of {@link TemporaryAccountValues}. */
export const temporaryAccountSteps: StepTable<TemporaryAccountValues> = {
  birth: inputStep(['出生年月', 'birth month'], 'month', [five]),
  household: inputStep(['户籍所在地', 'place of household registration'], 'text', [five]),
  place: inputStep(['新参保地', 'new place'], 'text', [five]),
  firstInsured: inputStep(['在该地首次参保月', 'first insured there'], 'month', [five]),
  age: computedStep(['首次参保时的年龄', 'age when first insured there'], 'age', [five], {
    formula: '{firstInsured} − {birth}',
  }),
  fromAge: parameterStep(
    ['建立临时账户的年龄（岁）', 'age in years of temporary accounts'],
    'count',
    (v) => (v.sex === 'male' ? 'transfer.temporary.ageMen' : 'transfer.temporary.ageWomen'),
    [five],
  ),
  sex: inputStep(['性别', 'sex'], 'text', [five]),
  account: computedStep(['账户种类', 'account'], 'text', [five], {
    how: {
      zh: '非户籍省份、已达年龄、非经批准调动的，建立临时账户',
      en: 'temporary outside the household province, from that age, without approved transfer',
    },
  }),
  because: computedStep(['理由', 'because'], 'text', [five], {
    how: { zh: '按户籍、调动、年龄依次判断', en: 'household place, transfer and age in this order' },
  }),
  atNextMove: computedStep(['再次跨省流动时', 'at the next move'], 'text', [five, later], {
    how: {
      zh: '临时账户封存，待遇领取时归集；一般关系随同转移',
      en: 'a temporary account is sealed and gathered at the claim; an ordinary relation moves along',
    },
    evidence: 'recalled',
  }),
}

/** The wire shape of {@link TemporaryAccountInput}. */
export const temporaryAccountShape: Shape<TemporaryAccountInput> = objectOf(
  {
    sex: choiceField(['male', 'female'], 'sex'),
    birth: monthOrDayField('birth month or day'),
    household: textField('place of household registration'),
    place: textField('new place'),
    firstInsured: monthField('month of first insurance there'),
    transferOrder: optional(flagField('comes by approved transfer')),
  },
  'somebody who is insured in a place for the first time',
)

/**
 * Which account a new place keeps for somebody who is insured there for the first time: a temporary one
 * (临时基本养老保险缴费账户) for men from 50 and women from 40 outside the household province, unless they come by approved
 * transfer; else an ordinary relation. A temporary account gives no place of claim; its whole content is gathered at the claim.
 *
 * @returns `determined` with the account, why, and what becomes of it at the next move; `undetermined` before the measures of 2010
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `transfer.place`, `transfer.insuredBeforeBirth`
 * @see 国办发〔2009〕66号 第五条; 人社部规〔2016〕5号
 * @example
 * const account = transfer.temporaryAccount({
 *   sex: 'female', birth: '1980-02', household: 'luoyang', place: '440300', firstInsured: '2020-02',
 * }, lawOf('luoyang'))
 * account.outcome === 'determined' && account.values.account // 'temporaryAccount'
 */
export function temporaryAccount(input: TemporaryAccountInput, law: Law): TemporaryAccount {
  const rule = 'transfer.temporaryAccount'
  const issues: Issue[] = shapeIssues(temporaryAccountShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const birth = readBirth(input.birth) as YearMonth
  const firstInsured = readMonth(input.firstInsured) as YearMonth
  if (firstInsured <= birth)
    issues.push({
      code: 'transfer.insuredBeforeBirth',
      path: ['firstInsured'],
      message: 'lies not after the birth month',
      received: input.firstInsured,
    })
  const places = placeNumbers(
    [
      { text: input.household, path: ['household'] },
      { text: input.place, path: ['place'] },
    ],
    law.pack,
    issues,
  )
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const path = input.sex === 'male' ? 'transfer.temporary.ageMen' : 'transfer.temporary.ageWomen'
  const fromAge = reader.count(path, firstInsured)
  if (fromAge === undefined) return undetermined(frameOf(rule, law, reader, places.notices), reader.missing)
  const household = places.numberOf(input.household)
  const place = places.numberOf(input.place)
  const age = firstInsured - birth
  const because =
    provinceOf(household) === provinceOf(place)
      ? 'atHousehold'
      : input.transferOrder === true
        ? 'byTransferOrder'
        : age >= fromAge * 12
          ? 'fromAge'
          : 'belowAge'
  const values: TemporaryAccountValues = {
    birth,
    household: places.textOf(household),
    place: places.textOf(place),
    firstInsured,
    age,
    fromAge,
    sex: input.sex,
    account: because === 'fromAge' ? 'temporaryAccount' : 'ordinary',
    because,
    atNextMove: because === 'fromAge' ? 'sealed' : 'moves',
  }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, temporaryAccountSteps), ...places.notices]),
    outcome: 'determined',
    values: present(values, temporaryAccountSteps),
  }
}
