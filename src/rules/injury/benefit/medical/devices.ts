import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../../money/index.js'
import {
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled } from '../../../frame.js'
import type { NotEntitled, Reason } from '../../../outcome.js'
import { computedStep, inputStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { national } from '../benefit-words.js'
import { uninsuredStep } from '../uninsured-step.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { billField, insuredField, readFen } from '../injury-fields.js'
import { stopField, stopReasons, type InjuryStopGround } from '../stop-ground.js'

/** A device for an injured worker: a prosthesis, a wheelchair and the like. */
export interface DeviceInput {
  /** Month in which it is fitted, 'YYYY-MM'. */
  readonly month: string
  /** What it costs, yuan. */
  readonly cost: DecimalInput
  /** What the national standard pays for it at most (国家规定的标准), yuan; the catalogue is the caller's. */
  readonly limit: DecimalInput
  /** True when the committee on work capacity confirmed the need (劳动能力鉴定委员会确认). */
  readonly confirmed: boolean
  /** True when the employer is insured; else the employer pays. */
  readonly insured: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** The values of a device. */
export interface DeviceValues {
  readonly month: YearMonth
  readonly insured: boolean
  readonly cost: Fen
  readonly limit: Fen
  readonly paid: Fen
  readonly ownPart: Fen
}

/** A device that is paid. */
export interface EntitledDevice extends EntitledInjury<DeviceValues> {
  readonly amounts: {
    /** What is paid, yuan. */
    readonly paid: Decimal
    /** What lies above the limit, yuan. */
    readonly ownPart: Decimal
  }
}

/** The answer to a device. */
export type Device = EntitledDevice | NotEntitled

/** The wire shape of {@link DeviceInput}. */
export const deviceShape: Shape<DeviceInput> = objectOf(
  {
    month: monthField('month in which it is fitted'),
    cost: billField('cost, yuan'),
    limit: billField('limit of the national standard, yuan'),
    confirmed: flagField('the committee confirmed the need'),
    insured: insuredField,
    stopped: optional(stopField),
  },
  'a device for an injured worker',
)

type V = DeviceValues
const article: Citation = national('第三十二条')

/** Step table of {@link DeviceValues}. */
export const deviceSteps: StepTable<DeviceValues> = {
  month: inputStep(['配置月', 'month of fitting'], 'month', [article]),
  insured: uninsuredStep<V>(),
  cost: inputStep(['辅助器具费用', 'cost of the device'], 'yuan', [article]),
  limit: inputStep(['国家规定的标准', 'limit of the national standard'], 'yuan', [article]),
  paid: computedStep(['支付的辅助器具费', 'paid for the device'], 'yuan', [article], {
    formula: 'min({cost}; {limit})',
  }),
  ownPart: computedStep<V>(['超出标准的部分', 'part above the limit'], 'yuan', [article], {
    formula: '{cost} − {paid}',
    shown: (v) => v.ownPart > 0,
  }),
}

/**
 * Devices (辅助器具): prostheses, orthoses, artificial eyes and teeth, wheelchairs, at cost up to the national standard
 * from the fund, after the committee on work capacity confirmed the need.
 *
 * @returns `entitled` with what is paid and what lies above the limit, yuan; `notEntitled` without confirmation or where
 * benefits stop
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 工伤保险条例 第三十二条
 * @example
 * const leg = { month: '2024-03', cost: '15800', limit: '14000', confirmed: true, insured: true }
 * const device = workInjury.devices(leg, lawOf('luoyang'))
 * device.outcome === 'entitled' && device.amounts.paid.toFixed(2) // '14000.00'
 */
export function devices(input: DeviceInput, law: Law): Device {
  const rule = 'workInjury.devices'
  const issues = shapeIssues(deviceShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const reasons = [...stopReasons(input.stopped), ...(input.confirmed ? [] : [NOT_CONFIRMED])]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const month = readMonth(input.month) as YearMonth
  const { insured } = input
  const [cost, limit] = [readFen(input.cost), readFen(input.limit)]
  const paid = Math.min(cost, limit) as Fen
  const values: DeviceValues = { month, insured, cost, limit, paid, ownPart: (cost - paid) as Fen }
  const payment = injuryPayment('workInjury.device', paid, fundOrEmployer(insured), 'once', month)
  const outcome = entitledInjury(rule, law, reader, values, deviceSteps, [payment])
  return { ...outcome, amounts: { paid: outcome.values.paid, ownPart: outcome.values.ownPart } }
}

const NOT_CONFIRMED: Reason = {
  code: 'workInjury.notConfirmed',
  zh: '安装辅助器具须经劳动能力鉴定委员会确认',
  en: 'a device needs the confirmation of the committee on work capacity',
  sources: [national('第三十二条')],
}
