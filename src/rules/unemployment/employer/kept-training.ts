import { readMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Citation, type Law } from '../../../law/index.js'
import { mulDivMoney, TO_FEN, type Decimal } from '../../../money/index.js'
import {
  choiceField,
  countField,
  flagField,
  isObject,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { FIRM_SIZES, type FirmSize } from './emergency-input.js'
import { keptTrainingSteps, type KeptTrainingValues } from './kept-training-steps.js'
import { MOST_WORKERS } from './layoff-input.js'
import { closedMeasure } from './measure.js'
import { paidOnce } from './paid-once.js'
import { periodSources } from './period-sources.js'

/** A firm that asks for the training-while-kept subsidy. */
export interface KeptTrainingInput {
  /** Month of application 'YYYY-MM'. */
  readonly month: string
  /** `largeFirm`, or `sme` (medium, small or micro). */
  readonly unit: FirmSize
  /** True when the epidemic kept the firm from working normally. */
  readonly hitByEpidemic: boolean
  /** True when the firm had this subsidy before; it is paid once. */
  readonly takenBefore: boolean
  /** Insured workers. */
  readonly insured: number
}

/** A training-while-kept subsidy that is due. */
export interface EntitledKeptTraining extends Computed<KeptTrainingValues, 'entitled'> {
  readonly rule: 'unemployment.keptTraining'
  /** Yuan, paid once to the firm. */
  readonly amounts: { readonly subsidy: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a firm that asks for the subsidy. */
export type KeptTraining = EntitledKeptTraining | NotEntitled | Undetermined

/** The wire shape of {@link KeptTrainingInput}. */
export const keptTrainingShape: Shape<KeptTrainingInput> = objectOf(
  {
    month: monthField('month of application'),
    unit: choiceField(FIRM_SIZES, 'size of the firm'),
    hitByEpidemic: flagField('kept from working normally by the epidemic'),
    takenBefore: flagField('had the subsidy before'),
    insured: countField(1, MOST_WORKERS, 'insured workers'),
  },
  'a firm that asks for the training-while-kept subsidy',
)

const texts: readonly Citation[] = [{ document: 'national/2022-23' }]

/**
 * Training-while-kept subsidy (一次性留工培训补助) of 2022: 500 yuan for each insured worker to a small or medium firm
 * hit by the epidemic. Yuan, once, from the unemployment fund to the firm. The whole measure is recalled, not read.
 *
 * @returns `entitled` with the subsidy in yuan and its payment; `notEntitled` with every reason, also after 2022;
 * `undetermined` before 2022
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`
 * @see 人社部发〔2022〕23号
 * @example
 * const firm = { month: '2022-09', unit: 'sme', hitByEpidemic: true, takenBefore: false, insured: 12 } as const
 * const subsidy = unemployment.keptTraining(firm, lawOf('luoyang'))
 * subsidy.outcome === 'entitled' && subsidy.amounts.subsidy.toFixed(2) // '6000.00'
 */
export function keptTraining(input: KeptTrainingInput, law: Law): KeptTraining {
  const rule = 'unemployment.keptTraining'
  const issues = shapeIssues(keptTrainingShape, input)
  const month = isObject(input) ? readMonth(input.month) : undefined
  if (issues.length > 0 || month === undefined) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const inForce = reader.choice('unemployment.keptTraining.inForce', month)
  if (inForce === 'notInForce')
    return notEntitled(frameOf(rule, law, reader), [
      closedMeasure(
        ['一次性留工培训补助', 'the training-while-kept subsidy'],
        month,
        periodSources(reader, 'unemployment.keptTraining.inForce', texts),
      ),
    ])
  const perWorker = inForce && reader.money('unemployment.keptTraining.amount', month)
  if (perWorker === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const reasons = keptTrainingReasons(input)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const { unit, hitByEpidemic, takenBefore, insured } = input
  const subsidy = mulDivMoney(perWorker, insured, 1, TO_FEN)
  const values: KeptTrainingValues = { month, unit, hitByEpidemic, takenBefore, insured, perWorker, subsidy }
  const shown = present(values, keptTrainingSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, keptTrainingSteps)),
    rule,
    outcome: 'entitled',
    amounts: { subsidy: shown.subsidy },
    payments: paidOnce(rule, shown.month, shown.subsidy),
    values: shown,
  }
}

function keptTrainingReasons({ unit, hitByEpidemic, takenBefore }: KeptTrainingInput): readonly Reason[] {
  const reasons: Reason[] = []
  if (unit !== 'sme')
    reasons.push({
      code: 'unemployment.kindExcluded',
      zh: '一次性留工培训补助限于中小微企业',
      en: 'the training-while-kept subsidy is for small and medium firms',
      sources: texts,
    })
  if (!hitByEpidemic)
    reasons.push({
      code: 'unemployment.notHit',
      zh: '限于受疫情影响无法正常生产经营的企业',
      en: 'it is for firms that the epidemic kept from working normally',
      sources: texts,
    })
  if (takenBefore)
    reasons.push({
      code: 'unemployment.takenBefore',
      zh: '每个企业只能享受一次',
      en: 'a firm has it once',
      sources: texts,
    })
  return reasons
}
