import { monthText } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import type { AdjustmentDates } from './injury-adjustment-terms.js'
import type { InjuryRecipient } from './recipient-input.js'

/** Why a benefit is not adjusted this year by its notice: every reason that holds. */
export function injuryAdjustmentReasons(
  { benefit, start }: Pick<InjuryRecipient, 'benefit' | 'start'>,
  pensionAdjusted: boolean,
  { rollsBy }: AdjustmentDates,
  notice: readonly Citation[],
): readonly Reason[] {
  const reasons: Reason[] = []
  if (start > rollsBy) {
    const month = monthText(rollsBy)
    reasons.push({
      code: 'workInjury.adjustment.notOnRolls',
      zh: `${month}未领取该待遇，自下一年起参加调整`,
      en: `not drawn by ${month}: adjusted from the next year on`,
      sources: notice,
    })
  }
  if (pensionAdjusted && benefit === 'allowance')
    reasons.push({
      code: 'workInjury.adjustment.pensionAdjusted',
      zh: '已退休并参加养老金调整的，不再调整伤残津贴',
      en: 'retired with a pension that is adjusted: the allowance does not rise',
      sources: [{ document: 'press/injury-adjustment-2023' }],
    })
  return reasons
}
