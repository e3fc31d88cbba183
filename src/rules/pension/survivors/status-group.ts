import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { SurvivedStatus } from './benefit-input.js'

/** Whose rule holds: that of people in work, of retired people, or of those on resignation benefit. */
export type StatusGroup = 'inWork' | 'retired' | 'resigned'

/** The group of a status; somebody on incapacity allowance counts as the law of the month says. */
export function groupAt(status: SurvivedStatus, death: YearMonth, reader: Reader): StatusGroup | undefined {
  if (status === 'retired' || status === 'resigned') return status
  if (status !== 'incapacityAllowance') return 'inWork'
  const counts = reader.choice('survivors.incapacityRecipient', death)
  return counts === undefined ? undefined : counts === 'asInWork' ? 'inWork' : 'retired'
}
