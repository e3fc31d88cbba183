import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../law/index.js'
import {
  choiceField,
  countField,
  flagField,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  textField,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { claimSeat, type PlaceReason } from './claim-place-formula.js'
import { CIVIL, EMPLOYEE, MOST_RELATIONS, newScratch } from './life.js'
import { placeNumbers } from './place-number.js'

/** What somebody has at a place, in the employees’ or the civil scheme. */
export interface PlaceOfRecord {
  /** Key of the law pack or GB/T 2260 code. */
  readonly place: string
  /** Months that count there, deemed ones included, each month of the calendar once over all places. */
  readonly months: number
  /** Last month there, 'YYYY-MM'. */
  readonly lastMonth: string
  /** Default: `employee`. */
  readonly scheme?: 'employee' | 'civil'
  /** True for a temporary account: it gives no place of claim. */
  readonly temporary?: boolean
}

/** Somebody who claims a pension after working in several places. */
export interface ClaimPlaceInput {
  /** Place of household registration: key or GB/T 2260 code. */
  readonly household: string
  readonly places: readonly PlaceOfRecord[]
  /** Month of the claim, 'YYYY-MM'. */
  readonly claimMonth: string
}

/** The place of claim. */
export interface ClaimPlaceValues {
  readonly claimMonth: YearMonth
  readonly household: string
  /** Months at a place that make it the place of claim. */
  readonly leastMonths: number
  readonly place: string
  readonly because: PlaceReason
  /** Months in the province of that place; null when the household place was taken without months there. */
  readonly monthsThere: number | null
}

/** The answer to the question where to claim. */
export type ClaimPlace = Computed<ClaimPlaceValues, 'determined'> | Undetermined

const six: Citation = { document: 'national/2009-66', article: '第六条' }

/** Step table of {@link ClaimPlaceValues}. */
export const claimPlaceSteps: StepTable<ClaimPlaceValues> = {
  claimMonth: inputStep(['待遇领取月', 'month of the claim'], 'month', [six]),
  household: inputStep(['户籍所在地', 'place of household registration'], 'text', [six]),
  leastMonths: parameterStep(
    ['确定领取地的月数', 'months that make a place of claim'],
    'months',
    'transfer.claim.months',
    [six],
  ),
  place: computedStep(['待遇领取地', 'place of claim'], 'text', [six], {
    how: {
      zh: '现参保地在户籍地，否则满年限的现参保地，否则上一个满年限的参保地，否则户籍地；临时账户不计',
      en: 'the present place if it is the household’s or has enough years, else the last earlier one with enough, else the household place; temporary accounts left out',
    },
  }),
  because: computedStep(['理由', 'because'], 'text', [six, { document: 'national/2017-1' }], {
    how: { zh: '地方按省比较', en: 'places are compared by province' },
    evidence: 'recalled',
  }),
  monthsThere: computedStep(['该省累计月数', 'months in that province'], 'months', [six], {
    how: { zh: '该省各参保地月数之和', en: 'the sum of the months in that province' },
    shown: (v) => v.monthsThere !== null,
  }),
}

/** The wire shape of {@link ClaimPlaceInput}. */
export const claimPlaceShape: Shape<ClaimPlaceInput> = objectOf(
  {
    household: textField('place of household registration'),
    places: listOf(
      objectOf(
        {
          place: textField('place: key or GB/T 2260 code'),
          months: countField(0, 1200, 'months that count there'),
          lastMonth: monthField('last month there'),
          scheme: optional(choiceField(['employee', 'civil'], 'scheme')),
          temporary: optional(flagField('temporary account')),
        },
        'what somebody has at a place',
      ),
      'places of record',
    ),
    claimMonth: monthField('month of the claim'),
  },
  'somebody who claims after working in several places',
)

/**
 * The place of claim (待遇领取地): the present place when it is the household’s, else the present place with ten years, else
 * the last earlier place with ten years, else the household place. Temporary accounts give no place. Places are compared by
 * province; somebody who retires from the civil scheme claims where the last unit is.
 *
 * @returns `determined` with the place and why; `undetermined` when the law lacks the number of months
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `transfer.place`,
 * `transfer.lastMonthAfterClaim`, `transfer.temporaryScheme`, `transfer.tooManyPlaces`
 * @see 国办发〔2009〕66号 第六条
 * @example
 * const claim = transfer.claimPlace({
 *   household: '330100', claimMonth: '2022-03',
 *   places: [
 *     { place: '440000', months: 120, lastMonth: '1999-12' },
 *     { place: '110000', months: 168, lastMonth: '2013-12' },
 *     { place: '310000', months: 96, lastMonth: '2022-02' },
 *   ],
 * }, lawOf('luoyang'))
 * claim.outcome === 'determined' && claim.values.place // '110000'
 */
export function claimPlace(input: ClaimPlaceInput, law: Law): ClaimPlace {
  const rule = 'transfer.claimPlace'
  const issues: Issue[] = shapeIssues(claimPlaceShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const claim = readMonth(input.claimMonth) as YearMonth
  const numbers = placeNumbers(
    [
      { text: input.household, path: ['household'] },
      ...input.places.map(({ place }, i) => ({ text: place, path: ['places', i, 'place'] })),
    ],
    law.pack,
    issues,
  )
  issues.push(...placeIssues(input, claim))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const leastMonths = reader.count('transfer.claim.months', claim)
  if (leastMonths === undefined)
    return undetermined(frameOf(rule, law, reader, numbers.notices), reader.missing)
  const sorted = input.places
    .map((each) => ({
      ...each,
      number: numbers.numberOf(each.place),
      last: readMonth(each.lastMonth) as number,
    }))
    .sort((a, b) => a.number - b.number || a.months - b.months)
  const scratch = newScratch()
  sorted.forEach(({ months, last }, i) => {
    scratch.tallies.kept[i] = months
    scratch.tallies.lastKept[i] = last
  })
  const life = {
    scheme: sorted.map(({ scheme }) => (scheme === 'civil' ? CIVIL : EMPLOYEE)),
    place: sorted.map(({ number }) => number),
    temporary: sorted.map(({ temporary }) => (temporary === true ? 1 : 0)),
  }
  const household = numbers.numberOf(input.household)
  const seat = claimSeat(life, { begin: 0, end: sorted.length }, household, leastMonths, scratch.tallies)
  const values: ClaimPlaceValues = {
    claimMonth: claim,
    household: numbers.textOf(household),
    leastMonths,
    place: numbers.textOf(seat.place),
    because: seat.reason,
    monthsThere: seat.months === 0 ? null : seat.months,
  }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, claimPlaceSteps), ...numbers.notices]),
    outcome: 'determined',
    values: present(values, claimPlaceSteps),
  }
}

function placeIssues({ places }: ClaimPlaceInput, claim: YearMonth): Issue[] {
  const issues = places.flatMap(({ lastMonth, scheme, temporary }, i): Issue[] => [
    ...((readMonth(lastMonth) ?? 0) > claim
      ? [
          {
            code: 'transfer.lastMonthAfterClaim',
            path: ['places', i, 'lastMonth'],
            message: `lies after the claim, ${monthText(claim)}`,
            received: lastMonth,
          },
        ]
      : []),
    ...(temporary === true && scheme === 'civil'
      ? [
          {
            code: 'transfer.temporaryScheme',
            path: ['places', i, 'temporary'],
            message: 'only the employees’ scheme has temporary accounts',
          },
        ]
      : []),
  ])
  if (places.length > MOST_RELATIONS)
    issues.push({
      code: 'transfer.tooManyPlaces',
      path: ['places'],
      message: `at most ${MOST_RELATIONS} places`,
    })
  return issues
}
