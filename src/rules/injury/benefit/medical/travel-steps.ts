import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { INJURY_WORDS, national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import type { CityKind } from '../injury-fields.js'

/** The values of travel to treatment, in the order of the formula. */
export interface TravelValues {
  readonly month: YearMonth
  readonly city: CityKind
  readonly days: number
  readonly insured: boolean
  /** Fares of all journeys as paid. */
  readonly fares: Fen
  /** Fares in a class the rates admit. */
  readonly faresPaid: Fen
  /** Yuan a day. */
  readonly cityTransport: Fen
  readonly cityTransportPaid: Fen
  /** Yuan a day at most. */
  readonly lodgingLimit: Fen
  readonly lodgingAndBoard: Fen
  readonly lodgingPaid: Fen
  readonly total: Fen
  /** What was spent and is not paid. */
  readonly ownPart: Fen
}

/** The values of a journey. */
export interface FareRowValues {
  readonly means: FareMeans
  readonly cost: Fen
  readonly share: Share
  readonly paid: Fen
}

/** Means and classes of journeys (交通工具和等级). */
export const FARE_MEANS = [
  'coach',
  'hardSeat',
  'hardBerth',
  'secondClassRail',
  'thirdClassShip',
  'other',
] as const
/** Means and class of a journey; `other` for those the rates do not name, such as a plane or first class. */
export type FareMeans = (typeof FARE_MEANS)[number]

type V = TravelValues
const article: Citation = national('第三十条')
const rates: Citation = { document: 'henan/injury-2012-1' }

const MEANS_WORDS = {
  coach: { zh: '长途汽车', en: 'coach' },
  hardSeat: { zh: '火车硬座', en: 'hard seat' },
  hardBerth: { zh: '火车硬卧', en: 'hard berth' },
  secondClassRail: { zh: '高铁动车二等座', en: 'second-class rail' },
  thirdClassShip: { zh: '轮船三等舱', en: 'third-class ship' },
  other: { zh: '其他', en: 'other' },
} as const

/** Step table of {@link FareRowValues}. */
export const fareRowSteps: StepTable<FareRowValues> = {
  means: inputStep(['交通工具和等级', 'means and class'], 'text', [rates], { words: MEANS_WORDS }),
  cost: inputStep(['票价', 'fare'], 'yuan', [rates]),
  share: parameterStep(['报销比例', 'share paid'], 'share', 'workInjury.travel.fareShare', [rates]),
  paid: computedStep(['报销', 'paid'], 'yuan', [rates], {
    formula: '{cost} × {share}',
    rounding: { mode: 'down', to: 'fen' },
  }),
}

/** Step table of {@link TravelValues}. */
export const travelSteps: StepTable<TravelValues> = {
  month: inputStep(['就医所在月', 'month of treatment'], 'month', [article]),
  city: inputStep(['就医城市', 'city of treatment'], 'text', [rates], { words: INJURY_WORDS.city }),
  days: inputStep(['在外天数', 'days away'], 'days', [article]),
  insured: uninsuredStep<V>(),
  fares: computedStep(['往返交通费', 'fares'], 'yuan', [rates], {
    how: { zh: '逐程相加', en: 'all journeys' },
  }),
  faresPaid: computedStep(['报销的往返交通费', 'fares paid'], 'yuan', [article, rates], {
    how: { zh: '规定等级内据实', en: 'at cost in the classes named' },
  }),
  cityTransport: parameterStep(
    ['市内交通费标准', 'city transport, rate a day'],
    'yuan/day',
    'workInjury.travel.cityTransport',
    [rates],
  ),
  cityTransportPaid: computedStep(['市内交通费', 'city transport'], 'yuan', [article, rates], {
    formula: '{cityTransport} × {days}',
  }),
  lodgingLimit: parameterStep(
    ['食宿费限额', 'lodging and board, limit a day'],
    'yuan/day',
    'workInjury.travel.lodgingAndBoard',
    [rates],
  ),
  lodgingAndBoard: inputStep(['食宿费', 'lodging and board'], 'yuan', [article]),
  lodgingPaid: computedStep(['报销的食宿费', 'lodging and board paid'], 'yuan', [article, rates], {
    formula: 'min({lodgingAndBoard}; {lodgingLimit} × {days})',
  }),
  total: computedStep(['交通食宿费合计', 'travel in all'], 'yuan', [article, rates], {
    formula: '{faresPaid} + {cityTransportPaid} + {lodgingPaid}',
  }),
  ownPart: computedStep<V>(['自理部分', 'left to the worker'], 'yuan', [rates], {
    formula: '{fares} − {faresPaid} + {lodgingAndBoard} − {lodgingPaid}',
    shown: (v) => v.ownPart > 0,
  }),
}
