import { inputStep } from '../../step-builders.js'
import type { Step } from '../../step.js'
import { UNINSURED } from './benefit-words.js'

/** Says of an uninsured employer that it pays every item; nothing of an insured one. */
export function uninsuredStep<V extends { readonly insured: boolean }>(): Step<V> {
  return inputStep<V>(
    [
      '用人单位已参保（未参保的各项待遇由用人单位支付）',
      'the employer is insured; one that is not pays every item',
    ],
    'text',
    UNINSURED,
    { shown: (v) => !v.insured },
  )
}
