import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import type { DeliveryLevel } from './platform-input.js'

/** How orders are told apart: four kinds to June 2025, take-out as delivery since. */
export type OrderKinds = 'fourKinds' | 'takeOutAsDelivery'

/** The values of a platform's fees. A fee is null where no order of the kind was given. */
export interface PlatformValues {
  readonly month: YearMonth
  /** Code of the province. */
  readonly province: string
  readonly kinds: OrderKinds
  readonly deliveryLevel: DeliveryLevel | null
  readonly ride: number
  readonly rideFee: Fen | null
  readonly rideTotal: Fen
  readonly takeOut: number
  readonly takeOutFee: Fen | null
  readonly takeOutTotal: Fen
  readonly delivery: number
  readonly deliveryFee: Fen | null
  readonly deliveryTotal: Fen
  readonly freight: number
  readonly freightFee: Fen | null
  readonly freightTotal: Fen
  /** Yuan for the month, paid by the platform. */
  readonly total: Fen
}

const texts: readonly Citation[] = [{ document: 'national/2021-110' }, { document: 'national/2025-24' }]
type V = PlatformValues
type Kind = 'ride' | 'takeOut' | 'delivery' | 'freight'
const some = (kind: Kind): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[kind] > 0 })

const orders = (kind: Kind, zh: string, en: string): Step<V> =>
  inputStep([`${zh}单量`, `${en} orders`], 'count', texts, some(kind))
const fee = (kind: Kind, zh: string, en: string): Step<V> =>
  parameterStep(
    [`${zh}每单缴费`, `fee of a ${en} order`],
    'yuan',
    'workInjury.platform.fee',
    texts,
    some(kind),
  )
const total = (kind: Kind, zh: string, en: string): Step<V> =>
  computedStep([`${zh}缴费`, `fees of ${en} orders`], 'yuan', texts, {
    formula: (v) => (v[kind] > 0 ? `{${kind}} × {${kind}Fee}` : null),
    how: { zh: '没有订单', en: 'no orders' },
    ...some(kind),
  })

/** Step table of {@link PlatformValues}. */
export const platformSteps: StepTable<PlatformValues> = {
  month: inputStep(['订单所属月', 'month of the orders'], 'month', texts),
  province: inputStep(['省级区划代码', 'code of the province'], 'text', texts),
  kinds: parameterStep(['订单分类', 'kinds of order'], 'text', 'workInjury.platform.kinds', texts),
  deliveryLevel: inputStep(['即时配送缴费档次', 'level of delivery fees'], 'text', texts, {
    words: { lower: { zh: '较低档', en: 'lower' }, higher: { zh: '较高档', en: 'higher' } },
    shown: (v) => v.deliveryLevel !== null,
  }),
  ride: orders('ride', '出行', 'ride'),
  rideFee: fee('ride', '出行', 'ride'),
  rideTotal: total('ride', '出行', 'ride'),
  takeOut: orders('takeOut', '外卖', 'take-out'),
  takeOutFee: fee('takeOut', '外卖', 'take-out'),
  takeOutTotal: total('takeOut', '外卖', 'take-out'),
  delivery: orders('delivery', '即时配送', 'delivery'),
  deliveryFee: fee('delivery', '即时配送', 'delivery'),
  deliveryTotal: total('delivery', '即时配送', 'delivery'),
  freight: orders('freight', '同城货运', 'freight'),
  freightFee: fee('freight', '同城货运', 'freight'),
  freightTotal: total('freight', '同城货运', 'freight'),
  total: computedStep(['平台应缴合计', 'due from the platform'], 'yuan', texts, {
    formula: '{rideTotal} + {takeOutTotal} + {deliveryTotal} + {freightTotal}',
  }),
}
