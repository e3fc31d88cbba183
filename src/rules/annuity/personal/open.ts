import { dateText, readDate, type CalendarDate } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { choiceField, dayField, objectOf, shapeIssues, type Shape } from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep } from '../../step-builders.js'
import { notOpenReason, openingAt } from './opening.js'

/** In which basic pension somebody takes part. */
export const BASIC_SCHEMES = ['employee', 'resident', 'none'] as const
/** A basic pension, or none. */
export type BasicScheme = (typeof BASIC_SCHEMES)[number]

/** Somebody who wants a personal pension account. */
export interface OpenInput {
  /** Day of opening, 'YYYY-MM-DD'. */
  readonly date: string
  /** Basic pension in which the person takes part: of employees (civil servants included), of residents, or none. */
  readonly scheme: BasicScheme
}

/** The values of an opening. */
export interface OpenValues {
  /** Day of opening. */
  readonly date: string
  /** Basic pension of the person. */
  readonly scheme: BasicScheme
  /** First day of that month on which accounts can be opened at the place. */
  readonly openFrom: string
}

/** The wire shape of {@link OpenInput}. */
export const openShape: Shape<OpenInput> = objectOf(
  {
    date: dayField('day of opening'),
    scheme: choiceField(BASIC_SCHEMES, 'basic pension in which the person takes part'),
  },
  'somebody who wants a personal pension account',
)

/** Step table of {@link OpenValues}. */
export const openSteps: StepTable<OpenValues> = {
  date: inputStep(['开户日', 'day of opening'], 'text', [{ document: 'national/pp-rules-2022' }]),
  scheme: inputStep(['参加的基本养老保险', 'basic pension'], 'text', [
    { document: 'national/pp-rules-2022' },
  ]),
  openFrom: computedStep(
    ['当月可开户首日', 'open in that month from'],
    'text',
    [{ document: 'national/pp-pilot-2022' }, { document: 'national/pp-nationwide-2024' }],
    { how: { zh: '按当地实施首日', en: 'by the first day on which it is in force at the place' } },
  ),
}

/** Whether an account can be opened. */
export type Open = Computed<OpenValues, 'determined'> | NotEntitled | Undetermined

/**
 * Whether somebody can open a personal pension account (个人养老金开户) on a day at the law's place: the scheme must be
 * in force there (pilot cities, Zhengzhou among them, from 2022-11-25; the whole country, Luoyang included, from
 * 2024-12-15), and the person in a basic pension.
 *
 * @param input day 'YYYY-MM-DD', basic pension
 * @returns `determined` when it can; `notEntitled` with reasons (`personalPension.notInForce`,
 * `personalPension.noBasicPension`); `undetermined` when the law lacks a value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.date`
 * @see 人社部发〔2022〕70号; 人社部发〔2024〕87号
 * @example
 * personalPension.open({ date: '2024-12-14', scheme: 'employee' }, lawOf('luoyang')).outcome // 'notEntitled'
 * personalPension.open({ date: '2024-12-15', scheme: 'employee' }, lawOf('luoyang')).outcome // 'determined'
 */
export function open(input: OpenInput, law: Law): Open {
  const rule = 'personalPension.open'
  const issues = shapeIssues(openShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const date = readDate(input.date) as CalendarDate
  const reader = readerOf(law)
  const opening = openingAt(date, reader)
  const reasons: Reason[] = [
    ...(opening?.isOpen === false ? [notOpenReason(date, opening)] : []),
    ...(input.scheme === 'none' ? [NO_BASIC_PENSION] : []),
  ]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (opening === undefined || opening.openFrom === null)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const values: OpenValues = {
    date: input.date,
    scheme: input.scheme,
    openFrom: dateText(opening.openFrom),
  }
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, openSteps)),
    outcome: 'determined',
    values: present(values, openSteps),
  }
}

const NO_BASIC_PENSION: Reason = {
  code: 'personalPension.noBasicPension',
  zh: '未参加职工或城乡居民基本养老保险',
  en: 'the person takes part in no basic pension, of employees or residents',
  sources: [{ document: 'national/pp-2022' }, { document: 'national/pp-rules-2022' }],
}
