import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../../errors.js'
import {
  choiceField,
  countField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  textField,
  type Shape,
} from '../../../../records/index.js'
import { PROVINCES } from '../../../pension/transfer/provinces.js'

/** The two levels of delivery fees since July 2025, by the past pay-out ratio of the platform. */
export const DELIVERY_LEVELS = ['lower', 'higher'] as const
/** A level of delivery fees. */
export type DeliveryLevel = (typeof DELIVERY_LEVELS)[number]

/** A platform's orders of a month in one province. */
export interface PlatformOrdersInput {
  /** Month 'YYYY-MM'. */
  readonly month: string
  /**
   * Code of the province (GB/T 2260), as '510000'. Default: the province of the law's place; needed under
   * `lawOf('china')`, and no other than its own under the law of a place.
   */
  readonly province?: string
  /** Rides (出行). */
  readonly ride?: number
  /** Take-out orders (外卖). */
  readonly takeOut?: number
  /** Deliveries (即时配送). */
  readonly delivery?: number
  /** Freight orders (同城货运). */
  readonly freight?: number
  /** Level of delivery fees since July 2025, by the past pay-out ratio of the platform. */
  readonly deliveryLevel?: DeliveryLevel
}

/** Orders, read. Kinds that were not given are 0. */
export interface PlatformRequest {
  readonly month: YearMonth
  readonly province: string | undefined
  readonly ride: number
  readonly takeOut: number
  readonly delivery: number
  readonly freight: number
  readonly deliveryLevel: DeliveryLevel | undefined
}

const ORDERS = 10_000_000_000
const count = (description: string) => optional(countField(0, ORDERS, description))

/** The wire shape of {@link PlatformOrdersInput}. */
export const platformOrdersShape: Shape<PlatformOrdersInput> = objectOf(
  {
    month: monthField('month of the orders'),
    province: optional(textField('code of the province (GB/T 2260), six digits')),
    ride: count('rides'),
    takeOut: count('take-out orders'),
    delivery: count('deliveries'),
    freight: count('freight orders'),
    deliveryLevel: optional(choiceField(DELIVERY_LEVELS, 'level of delivery fees since July 2025')),
  },
  'a platform’s orders of a month in one province',
)

function isProvince(code: string): boolean {
  return /^\d\d0000$/.test(code) && PROVINCES[Number(code.slice(0, 2))] !== undefined
}

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readPlatformInput(input: PlatformOrdersInput): PlatformRequest {
  const issues: Issue[] = shapeIssues(platformOrdersShape, input)
  const province = isObject(input) ? input.province : undefined
  if (typeof province === 'string' && province.trim() !== '' && !isProvince(province))
    issues.push({
      code: 'workInjury.province',
      path: ['province'],
      message: 'expected the six-digit code of a province, as "510000"',
      received: shown(province),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { ride = 0, takeOut = 0, delivery = 0, freight = 0, deliveryLevel } = input
  return {
    month: readMonth(input.month) as YearMonth,
    province: input.province,
    ride,
    takeOut,
    delivery,
    freight,
    deliveryLevel,
  }
}
