import type { Missing } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { openQuestions } from './pension-over-time.js'
import type { LeavingRule } from './pension-over-time.js'
import type { SharingRule } from './sharing.js'

/** What the dependants' pension needs and the caller did not give. */
export function missingForPension(
  dependants: number,
  open: ReturnType<typeof openQuestions>,
  {
    ownWage,
    sharing,
    leaving,
  }: {
    readonly ownWage: Fen | undefined
    readonly sharing: SharingRule | undefined
    readonly leaving: LeavingRule | undefined
  },
): readonly Missing[] {
  const missing: Missing[] = []
  if (dependants > 0 && ownWage === undefined)
    missing.push({
      kind: 'input',
      path: 'ownWage',
      zh: '缺少本人工资：供养亲属抚恤金以此计算',
      en: 'needs the own wage of the worker: the dependants’ pension is a share of it',
    })
  if (open.sharing && sharing === undefined)
    missing.push({
      kind: 'input',
      path: 'sharing',
      zh: '缺少分配办法：各供养亲属之和超过本人工资，如何分配未见明文',
      en: 'needs how the own wage is shared: the shares add up to more, and no text was found that says how',
    })
  if (open.leaving && leaving === undefined)
    missing.push({
      kind: 'input',
      path: 'whenSomebodyLeaves',
      zh: '缺少有人停发后的办法：其余的人是否重新分配未见明文',
      en: 'needs what happens when somebody leaves: no text was found that says whether the others share again',
    })
  return missing
}
