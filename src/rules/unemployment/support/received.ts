import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'

/**
 * What a person draws from the unemployment fund in a month. `benefit`: the unemployment benefit (失业保险金).
 * `joblessAid`: the jobless aid (失业补助金). `none`: neither.
 */
export const RECEIVED = ['benefit', 'joblessAid', 'none'] as const
/** What a person draws from the unemployment fund: the benefit, the jobless aid, or neither. */
export type Received = (typeof RECEIVED)[number]

/** What each of them is called. */
export const RECEIVED_WORDS = {
  benefit: { zh: '失业保险金', en: 'the unemployment benefit' },
  joblessAid: { zh: '失业补助金', en: 'the jobless aid' },
  none: { zh: '无', en: 'neither' },
} as const

/**
 * Why somebody who draws this gets nothing beside it: the price subsidy, or anything else. Undefined when the law lacks
 * what recipients of the jobless aid get (the reader knows).
 *
 * @param sources the texts that grant it to those who draw the benefit
 */
export function besideReasons(
  received: Received,
  month: YearMonth,
  wanted: 'priceSubsidy' | 'other',
  sources: readonly Citation[],
  reader: Reader,
): readonly Reason[] | undefined {
  if (received === 'benefit') return []
  if (received === 'none') return [notDrawing(sources)]
  const beside = reader.choice('unemployment.joblessAid.beside', month)
  if (beside === undefined) return undefined
  return beside === 'everythingBeside' || (beside === 'priceSubsidyOnly' && wanted === 'priceSubsidy')
    ? []
    : [ONLY_AID]
}

function notDrawing(sources: readonly Citation[]): Reason {
  return {
    code: 'unemployment.notDrawing',
    zh: '该月不在领取失业保险金期间',
    en: 'no unemployment benefit is drawn in that month',
    sources,
  }
}
const ONLY_AID: Reason = {
  code: 'unemployment.onlyJoblessAid',
  zh: '领取失业补助金期间不享受该项失业保险待遇',
  en: 'recipients of the jobless aid do not get this benefit',
  sources: [{ document: 'press/jobless-aid-luoyang-2020' }, { document: 'press/jobless-aid-kaifeng-2020' }],
}
