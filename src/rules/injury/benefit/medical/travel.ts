import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Law } from '../../../../law/index.js'
import {
  mulDivMoney,
  SHARE_ONE,
  type Decimal,
  type DecimalInput,
  type Fen,
  type Share,
} from '../../../../money/index.js'
import {
  choiceField,
  countField,
  flagField,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { present } from '../../../present.js'
import { national } from '../benefit-words.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { billField, cityField, insuredField, readFen, type CityKind } from '../injury-fields.js'
import { stopField, stopReasons, type InjuryStopGround } from '../stop-ground.js'
import {
  FARE_MEANS,
  fareRowSteps,
  travelSteps,
  type FareMeans,
  type FareRowValues,
  type TravelValues,
} from './travel-steps.js'

/** A journey to or from treatment. */
export interface InjuryFare {
  /** Means and class; `other` for those the rates do not name. */
  readonly means: FareMeans
  /** Fare, yuan. */
  readonly cost: DecimalInput
}

/** Treatment outside the pool area. */
export interface TravelInput {
  /** Month of treatment 'YYYY-MM'. */
  readonly month: string
  /** Kind of city of treatment. */
  readonly city: CityKind
  /** Days away, 0 to 366. */
  readonly days: number
  /** Journeys there and back. */
  readonly fares: readonly InjuryFare[]
  /** Cost of lodging and board for all days, yuan. */
  readonly lodgingAndBoard: DecimalInput
  /** True when a hospital certified the need and the agency consented before. */
  readonly consent: boolean
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** Travel costs that are due. */
export interface EntitledTravel extends EntitledInjury<TravelValues> {
  readonly amounts: {
    /** Fares, city transport, lodging and board, yuan. */
    readonly total: Decimal
    /** What the worker bears, yuan. */
    readonly ownPart: Decimal
  }
}

/** The answer to treatment outside the pool area. */
export type Travel = EntitledTravel | NotEntitled | Undetermined

/** The wire shape of {@link TravelInput}. */
export const travelShape: Shape<TravelInput> = objectOf(
  {
    month: monthField('month of treatment'),
    city: cityField,
    days: countField(0, 366, 'days away'),
    fares: listOf(
      objectOf<InjuryFare>(
        { means: choiceField(FARE_MEANS, 'means and class'), cost: billField('fare, yuan') },
        'a journey to or from treatment',
      ),
      'journeys there and back',
    ),
    lodgingAndBoard: billField('cost of lodging and board, yuan'),
    consent: flagField('the agency consented before'),
    insured: insuredField,
    stopped: optional(stopField),
  },
  'treatment outside the pool area',
)

/**
 * Travel to treatment outside the pool area (统筹地区以外就医的交通、食宿费): fares at cost in the classes named, city
 * transport at a rate a day, lodging and board at cost up to a limit a day by kind of city, from the fund, with the
 * prior consent of the agency.
 *
 * @returns `entitled` with yuan and a row for each journey; `notEntitled` without consent or where benefits stop;
 * `undetermined` naming the missing rate
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 工伤保险条例 第三十条; 豫人社工伤〔2012〕1号
 * @example
 * const fares = [{ means: 'secondClassRail', cost: '363.5' }, { means: 'other', cost: '900' }] as const
 * const trip = { month: '2024-03', city: 'large', days: 4, fares, lodgingAndBoard: '700', consent: true } as const
 * const travel = workInjury.travel({ ...trip, insured: true }, lawOf('luoyang'))
 * travel.outcome === 'entitled' && travel.amounts.total.toFixed(2) // '1043.50': 363.50, 80 and 600
 */
export function travel(input: TravelInput, law: Law): Travel {
  const rule = 'workInjury.travel'
  const issues = shapeIssues(travelShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const reasons = [...stopReasons(input.stopped), ...(input.consent ? [] : [NO_CONSENT])]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const month = readMonth(input.month) as YearMonth
  const shares = reader.table('workInjury.travel.fareShare', month)
  const cityTransport = reader.money('workInjury.travel.cityTransport', month)
  const limits = reader.table('workInjury.travel.lodgingAndBoard', month)
  const { city, days, insured } = input
  const limit = limits && reader.entry('workInjury.travel.lodgingAndBoard', month, city, limits.get(city))
  if (shares === undefined || cityTransport === undefined || limit === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const rows = input.fares.map((fare) => rowOf(fare, shares))
  const lodgingAndBoard = readFen(input.lodgingAndBoard)
  const lodgingLimit = limit as Fen
  const fares = sum(rows, 'cost')
  const faresPaid = sum(rows, 'paid')
  const lodgingPaid = Math.min(lodgingAndBoard, lodgingLimit * days) as Fen
  const cityTransportPaid = (cityTransport * days) as Fen
  const total = (faresPaid + cityTransportPaid + lodgingPaid) as Fen
  const values: TravelValues = {
    ...{ month, city, days, insured, fares, faresPaid, cityTransport, cityTransportPaid },
    ...{ lodgingLimit, lodgingAndBoard, lodgingPaid, total },
    ownPart: (fares - faresPaid + lodgingAndBoard - lodgingPaid) as Fen,
  }
  const payment = injuryPayment('workInjury.travel', total, fundOrEmployer(insured), 'once', month)
  const outcome = entitledInjury(rule, law, reader, values, travelSteps, [payment])
  return {
    ...outcome,
    amounts: { total: outcome.values.total, ownPart: outcome.values.ownPart },
    rows: rows.map((row) => present(row, fareRowSteps)),
  }
}

function rowOf({ means, cost }: InjuryFare, shares: ReadonlyMap<string, number>): FareRowValues {
  const fen = readFen(cost)
  const share = (shares.get(means) ?? 0) as Share
  return { means, cost: fen, share, paid: mulDivMoney(fen, share, SHARE_ONE, { mode: 'down', to: 'fen' }) }
}

function sum(rows: readonly FareRowValues[], key: 'cost' | 'paid'): Fen {
  return rows.reduce((total, row) => total + row[key], 0) as Fen
}

const NO_CONSENT: Reason = {
  code: 'workInjury.noConsent',
  zh: '统筹地区以外就医须经医疗机构出具证明、报经办机构同意',
  en: 'treatment outside the pool area needs a hospital’s certificate and the agency’s consent',
  sources: [national('第三十条')],
}
