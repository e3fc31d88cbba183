import { ShebaoError, shown } from '../../../../errors.js'
import {
  readerOf,
  type Bilingual,
  type Law,
  type Missing,
  type Notice,
  type Reader,
} from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { readPlatformInput, type PlatformOrdersInput, type PlatformRequest } from './platform-input.js'
import { platformSteps, type OrderKinds, type PlatformValues } from './platform-steps.js'

/** The fees of a platform; `notEntitled` where the province is not in the pilot. */
export type PlatformOrders = Computed<PlatformValues, 'determined'> | NotEntitled | Undetermined

/**
 * The fees of a platform for the occupational injury cover of its workers (新就业形态人员职业伤害保障): orders of the month ×
 * fee of the kind, paid by the platform. The pilot runs in seven provinces since July 2022, in seventeen since July 2025;
 * from July 2026 on the start of the others, Henan among them, is not on record, nor are Henan's fees.
 *
 * Since July 2025 take-out counts as delivery, which has two levels by the past pay-out ratio of the platform. From the
 * second year of a pilot the fee floats by that ratio; the float is not computed, and a notice says so.
 *
 * @returns `determined` with yuan a month; `notEntitled` (`workInjury.notInPilot`) where no such fee is due;
 * `undetermined` naming the missing start, fee, province or level
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `workInjury.province`,
 * `workInjury.provinceOfLaw`
 * @see 人社部发〔2021〕110号; 人社部发〔2025〕24号
 * @example
 * const orders = { month: '2025-09', province: '500000', ride: 200000, freight: 1000 }
 * const fees = workInjury.platformOrders(orders, lawOf('china'))
 * fees.outcome === 'determined' && fees.values.total.toFixed(2) // '2180.00'
 * workInjury.platformOrders({ month: '2025-09', ride: 200000 }, lawOf('henan')).outcome // 'notEntitled'
 */
export function platformOrders(input: PlatformOrdersInput, law: Law): PlatformOrders {
  const request = readPlatformInput(input)
  const reader = readerOf(law)
  const own = law.place.parent === null ? undefined : `${law.place.code.slice(0, 2)}0000`
  const province = request.province ?? own
  if (own !== undefined && province !== own)
    throw new ShebaoError('input', [
      {
        code: 'workInjury.provinceOfLaw',
        path: ['province'],
        message: `the law is that of ${law.place.key}: leave the province out, or take lawOf('china')`,
        received: shown(province),
      },
    ])
  const frame = () => frameOf('workInjury.platformOrders', law, reader)
  if (province === undefined) return undetermined(frame(), [PROVINCE_MISSING])
  const covered = isCovered(province, request, reader)
  if (covered === false) return notEntitled(frame(), [NOT_IN_PILOT])
  const kinds = reader.choice('workInjury.platform.kinds', request.month)
  const fees = reader.table('workInjury.platform.fee', request.month)
  if (kinds === undefined || fees === undefined) return undetermined(frame(), reader.missing)
  const parts = feesOf(kinds, request, fees)
  const missing = [...reader.missing, ...feesMissing(request, parts)]
  if (missing.length > 0) return undetermined(frame(), missing)
  const values = valuesOf(province, kinds, request, parts)
  const floats = kinds === 'takeOutAsDelivery' ? [FLOATS] : []
  return {
    ...frameOf('workInjury.platformOrders', law, reader, [...ruleNotices(values, platformSteps), ...floats]),
    outcome: 'determined',
    values: present(values, platformSteps),
  }
}

/** Whether the pilot runs in a province; undefined when that is not on record. */
function isCovered(province: string, { month }: PlatformRequest, reader: Reader): boolean | undefined {
  const listed = reader.optional((r) => r.table('workInjury.platform.provinces', month))
  if (listed?.has(province) === true) return true
  const elsewhere = reader.choice('workInjury.platform.elsewhere', month)
  return elsewhere && elsewhere === 'inPilot'
}

/** Orders of a kind and what one costs; undefined where the law does not say. */
interface KindFee {
  readonly orders: number
  readonly fee: number | undefined
}
type Kind = 'ride' | 'takeOut' | 'delivery' | 'freight'

function feesOf(
  kinds: OrderKinds,
  { ride, takeOut, delivery, freight, deliveryLevel }: PlatformRequest,
  fees: ReadonlyMap<string, number>,
): Readonly<Record<Kind, KindFee>> {
  const merged = kinds === 'takeOutAsDelivery'
  return {
    ride: { orders: ride, fee: fees.get('ride') },
    takeOut: { orders: merged ? 0 : takeOut, fee: fees.get('takeOut') },
    delivery: {
      orders: merged ? delivery + takeOut : delivery,
      fee: fees.get('delivery') ?? fees.get(`delivery.${deliveryLevel ?? ''}`),
    },
    freight: { orders: freight, fee: fees.get('freight') },
  }
}

function valuesOf(
  province: string,
  kinds: OrderKinds,
  { month, deliveryLevel }: PlatformRequest,
  parts: Readonly<Record<Kind, KindFee>>,
): PlatformValues {
  const fee = ({ orders, fee = 0 }: KindFee) => (orders > 0 ? (fee as Fen) : null)
  const total = ({ orders, fee = 0 }: KindFee) => (orders * fee) as Fen
  const { ride, takeOut, delivery, freight } = parts
  return {
    month,
    province,
    kinds,
    deliveryLevel: deliveryLevel ?? null,
    ride: ride.orders,
    rideFee: fee(ride),
    rideTotal: total(ride),
    takeOut: takeOut.orders,
    takeOutFee: fee(takeOut),
    takeOutTotal: total(takeOut),
    delivery: delivery.orders,
    deliveryFee: fee(delivery),
    deliveryTotal: total(delivery),
    freight: freight.orders,
    freightFee: fee(freight),
    freightTotal: total(freight),
    total: (total(ride) + total(takeOut) + total(delivery) + total(freight)) as Fen,
  }
}

/** Kinds with orders and without a fee: the level of deliveries, or a fee that the table does not hold. */
function feesMissing(
  { deliveryLevel }: PlatformRequest,
  parts: Readonly<Record<Kind, KindFee>>,
): readonly Missing[] {
  return Object.entries(parts)
    .filter(([, { orders, fee }]) => orders > 0 && fee === undefined)
    .map(([kind]) =>
      kind === 'delivery' && deliveryLevel === undefined ? LEVEL_MISSING : feeMissing(kind as Kind),
    )
}

function feeMissing(kind: Kind): Missing {
  return {
    kind: 'parameter',
    path: 'workInjury.platform.fee',
    zh: `每单缴费标准表没有“${KIND_WORDS[kind].zh}”`,
    en: `the table of fees has none for ${KIND_WORDS[kind].en}`,
  }
}

const KIND_WORDS: Readonly<Record<Kind, Bilingual>> = {
  ride: { zh: '出行', en: 'rides' },
  takeOut: { zh: '外卖', en: 'take-out' },
  delivery: { zh: '即时配送', en: 'deliveries' },
  freight: { zh: '同城货运', en: 'freight' },
}

const LEVEL_MISSING: Missing = {
  kind: 'input',
  path: 'deliveryLevel',
  zh: '缺少即时配送缴费档次：2025年7月起按平台以往支缴率分两档',
  en: 'needs the level of delivery fees: since July 2025 there are two, by the past pay-out ratio of the platform',
}

const PROVINCE_MISSING: Missing = {
  kind: 'input',
  path: 'province',
  zh: '缺少省份：试点按省实施',
  en: 'needs the province: the pilot runs by province',
}

const FLOATS: Notice = {
  code: 'estimate',
  subject: 'workInjury.platform.fee',
  zh: '试点第二年起每单缴费按平台支缴率浮动，此处按浮动前的标准',
  en: 'from the second year of a pilot the fee floats by the pay-out ratio of the platform; this is the fee before the float',
}

const NOT_IN_PILOT: Reason = {
  code: 'workInjury.notInPilot',
  zh: '该省当月未实施职业伤害保障试点，平台不缴此费',
  en: 'the pilot did not run in the province in that month: the platform pays no such fee',
  sources: [{ document: 'national/2021-110' }, { document: 'national/2025-24' }],
}
