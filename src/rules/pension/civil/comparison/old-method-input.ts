import { shown, type Issue } from '../../../../errors.js'
import { parseScaled, SHARE_ONE, type DecimalInput, type Fen, type Share } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  isObject,
  objectOf,
  optional,
  type Shape,
} from '../../../../records/index.js'

/** The ratio of the old method: by years of service, or as it stands on the form. */
export interface OldRatioInput {
  /** Completed years of service at retirement (工作年限), interruptions left out. Give these or `ratio`. */
  readonly serviceYears?: number
  /** The ratio itself (计发比例), as '0.85', where it is known; needed below 20 years. */
  readonly ratio?: DecimalInput
  /** Points granted on top (提高比例), as '0.05'. Default: 0. */
  readonly ratioPoints?: DecimalInput
}

/** What the old method needs (老办法待遇计发标准): pay and allowances of September 2014, yuan a month. */
export interface OldMethodInput extends OldRatioInput {
  /** A: own basic pay of September 2014: post or rank pay and grade, step or technical pay. */
  readonly basicPay: DecimalInput
  /** B: retirement allowances of September 2014 for the rank (退休补贴). */
  readonly allowances: DecimalInput
  /** C: the increase of retirement pay under 国办发〔2015〕3号 for the rank. */
  readonly increase: DecimalInput
}

/** The ratio, read. */
export interface OldRatioRequest {
  readonly serviceYears: number | undefined
  readonly givenRatio: Share | undefined
  readonly ratioPoints: Share
}

/** The same, read. */
export interface OldMethodRequest extends OldRatioRequest {
  readonly basicPay: Fen
  readonly allowances: Fen
  readonly increase: Fen
}

/** Longest service taken, in years. */
export const LONGEST_SERVICE = 70
/** Monthly amounts end at a million yuan. */
export const MOST_MONTHLY = 1e8
const MONEY = { decimals: 2, min: 0, max: MOST_MONTHLY }
const RATIO = { decimals: 6, min: 0, max: SHARE_ONE }

/** The fields of {@link OldRatioInput}. */
export const oldRatioFields = {
  serviceYears: optional(countField(0, LONGEST_SERVICE, 'completed years of service at retirement')),
  ratio: optional(decimalField(RATIO, 'ratio of the old method, where it is known')),
  ratioPoints: optional(decimalField(RATIO, 'points added to the ratio')),
}

/** The wire shape of {@link OldMethodInput}. */
export const oldMethodShape: Shape<OldMethodInput> = objectOf(
  {
    basicPay: decimalField(MONEY, 'A: basic pay of September 2014, yuan a month'),
    allowances: decimalField(MONEY, 'B: retirement allowances of September 2014, yuan a month'),
    increase: decimalField(MONEY, 'C: increase of retirement pay of 2014, yuan a month'),
    ...oldRatioFields,
  },
  'figures of the old method',
)

const read = (value: unknown, spec: typeof MONEY) =>
  value === undefined ? undefined : parseScaled(value, spec, [], [])

/** Reads the ratio of an input whose shape has been checked: years of service and ratio exclude each other. */
export function oldRatioOf(input: OldRatioInput, path: Issue['path'], issues: Issue[]): OldRatioRequest {
  if (input.serviceYears !== undefined && input.ratio !== undefined)
    issues.push({
      code: 'civilPension.ratioTwice',
      path: [...path, 'ratio'],
      message: 'give the years of service or the ratio, not both',
      received: shown(input.ratio),
    })
  return {
    serviceYears: input.serviceYears,
    givenRatio: read(input.ratio, RATIO) as Share | undefined,
    ratioPoints: (read(input.ratioPoints, RATIO) ?? 0) as Share,
  }
}

/** Reads the old method of an input whose shape has been checked. */
export function oldMethodOf(
  input: OldMethodInput,
  path: Issue['path'],
  issues: Issue[],
): OldMethodRequest | undefined {
  if (!isObject(input)) return undefined
  return {
    basicPay: read(input.basicPay, MONEY) as Fen,
    allowances: read(input.allowances, MONEY) as Fen,
    increase: read(input.increase, MONEY) as Fen,
    ...oldRatioOf(input, path, issues),
  }
}
