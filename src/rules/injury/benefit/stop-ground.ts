import { choiceField, type Shape } from '../../../records/index.js'
import type { Reason } from '../../outcome.js'
import { national } from './benefit-words.js'

/** Why work-injury benefits stop (停止享受工伤保险待遇). */
export const STOP_GROUNDS = ['conditionsLost', 'gradingRefused', 'treatmentRefused'] as const
/** Why benefits stop: the conditions are lost, grading is refused, treatment is refused. */
export type InjuryStopGround = (typeof STOP_GROUNDS)[number]

export const stopField: Shape<InjuryStopGround> = choiceField(STOP_GROUNDS, 'why benefits stop')

const TEXTS: Readonly<Record<InjuryStopGround, readonly [zh: string, en: string]>> = {
  conditionsLost: ['丧失享受待遇条件，停止享受工伤保险待遇', 'the conditions are lost, so benefits stop'],
  gradingRefused: ['拒不接受劳动能力鉴定，停止享受工伤保险待遇', 'grading is refused, so benefits stop'],
  treatmentRefused: ['拒绝治疗，停止享受工伤保险待遇', 'treatment is refused, so benefits stop'],
}

/** The reason of article 42, or none. */
export function stopReasons(ground: InjuryStopGround | undefined): readonly Reason[] {
  if (ground === undefined) return []
  const [zh, en] = TEXTS[ground]
  return [{ code: `workInjury.${ground}`, zh, en, sources: [national('第四十二条')] }]
}
