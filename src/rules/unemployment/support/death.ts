import { readerOf, type Citation, type Law, type Reader } from '../../../law/index.js'
import { fenOf, type Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { AnyOutcome, Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { benefit } from '../../pension/survivors/benefit.js'
import { present, ruleNotices } from '../../present.js'
import { missingOfDeath, readDeathInput, type DeathInput, type DeathRequest } from './death-input.js'
import { deathPayments } from './death-payments.js'
import { deathSteps, type DeathValues } from './death-steps.js'
import { earlierDeathSteps, type EarlierDeathValues } from './earlier-death-steps.js'
import { earlierDeathValues } from './earlier-death-values.js'
import { besideReasons } from './received.js'

/** What the family of somebody who drew the benefit is paid. */
export interface EntitledDeath extends Computed<DeathValues, 'entitled'> {
  readonly rule: 'unemployment.death'
  /** Yuan, each paid once. */
  readonly amounts: { readonly funeral: Decimal; readonly lumpSum: Decimal; readonly total: Decimal }
  readonly payments: readonly Payment[]
  /** The survivors' benefits of an employed worker, which this rule takes over. */
  readonly parts: Readonly<Record<string, AnyOutcome>>
}

/** The same for a death before July 2011. */
export interface EntitledEarlierDeath extends Computed<EarlierDeathValues, 'entitled'> {
  readonly rule: 'unemployment.deathBefore2011'
  /** Yuan, each paid once; `lastBenefit` is the benefit of the month of death that was not drawn. */
  readonly amounts: {
    readonly funeral: Decimal
    readonly survivors: Decimal
    readonly lastBenefit: Decimal
    readonly total: Decimal
  }
  readonly payments: readonly Payment[]
}

/** The answer to the death of somebody who drew from the unemployment fund. */
export type Death = EntitledDeath | EntitledEarlierDeath | NotEntitled | Undetermined

/**
 * The death of somebody who drew the unemployment benefit (丧葬补助金、抚恤金), paid once by the unemployment fund.
 *
 * Since July 2011 the family gets what that of an employed worker gets: `survivors.benefit` computes it and is attached
 * as a part. Of the funeral grants of the pension, of work-injury and of unemployment insurance one is paid. Before, in
 * Henan, seven months of benefit went to the funeral and five to each dependant, at most fifteen, raised by 80 % after a
 * death for the public good, with the benefit of the month of death that was not drawn.
 *
 * @returns `entitled` with amounts in yuan and payments; `notEntitled` when no benefit was drawn; `undetermined` naming
 * the input or value that is missing, among them the income of the province and the rules before 2014
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`
 * @see 社会保险法 第四十九条; 人社部发〔2021〕18号; 河南省失业保险条例（2001年） 第二十六条
 * @example
 * const death = unemployment.death({
 *   death: '2023-06', received: 'benefit', cause: 'illness', contributionMonths: 255, funeralElsewhere: true,
 * }, lawOf('luoyang'))
 * death.outcome === 'entitled' && death.amounts.total.toFixed(2) // '48906.75': the lump sum alone
 */
export function death(input: DeathInput, law: Law): Death {
  const request = readDeathInput(input)
  const reader = readerOf(law)
  const regime = reader.choice('unemployment.death.rule', request.death)
  const rule = regime === 'monthsOfStandard' ? 'unemployment.deathBefore2011' : 'unemployment.death'
  const reasons = besideReasons(request.received, request.death, 'other', SOURCES, reader)
  if (reasons !== undefined && reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (regime === 'monthsOfStandard') return earlierDeath(request, law, reader)
  const missing = [...(regime ? missingOfDeath(input, regime) : []), ...reader.missing]
  const { contributionMonths } = input
  if (missing.length > 0 || contributionMonths === undefined)
    return undetermined(frameOf(rule, law, reader), missing)
  return asEmployed({ ...input, contributionMonths }, request, law, reader)
}

/** What the family of an employed worker gets, paid by the unemployment fund. */
function asEmployed(
  input: DeathInput & { readonly contributionMonths: number },
  { death: month, received }: DeathRequest,
  law: Law,
  reader: Reader,
): Death {
  const rule = 'unemployment.death'
  const {
    death: text,
    cause,
    contributionMonths,
    ownContributions,
    meanWage,
    funeralElsewhere = false,
  } = input
  const found = benefit(
    {
      death: text,
      status: 'employed',
      cause,
      contributionMonths,
      funeralElsewhere,
      ...(ownContributions !== undefined && { ownContributions }),
      ...(meanWage !== undefined && { meanWage }),
    },
    law,
  )
  if (found.outcome === 'notEntitled')
    return notEntitled(frameOf(rule, law, reader), found.reasons, { survivors: found })
  if (found.outcome === 'undetermined')
    return undetermined(frameOf(rule, law, reader), found.missing, { survivors: found })
  // Another fund pays here: the part keeps its values and leaves its payments.
  const { payments: _, ...survivors } = found
  const { funeral, lumpSum, total } = found.amounts
  const values: DeathValues = {
    death: month,
    received,
    cause,
    contributionMonths,
    funeralElsewhere,
    funeral: fenOf(funeral),
    lumpSum: fenOf(lumpSum),
    total: fenOf(total),
  }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, deathSteps), ...found.notices]),
    rule,
    outcome: 'entitled',
    amounts: { funeral, lumpSum, total },
    payments: deathPayments(text, { funeral, lumpSum }),
    parts: { survivors },
    values: present(values, deathSteps),
  }
}

/** The rule of Henan before July 2011. */
function earlierDeath(request: DeathRequest, law: Law, reader: Reader): Death {
  const rule = 'unemployment.deathBefore2011'
  const found = earlierDeathValues(request, law, reader)
  const missing = [...missingOfDeath(request.input, 'monthsOfStandard'), ...reader.missing]
  if (found === undefined || missing.length > 0) return undetermined(frameOf(rule, law, reader), missing)
  const { values, benefit: used } = found
  const shown = present(values, earlierDeathSteps)
  const { funeral, survivors, lastBenefit, total } = shown
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, earlierDeathSteps), ...used.notices]),
    rule,
    outcome: 'entitled',
    amounts: { funeral, survivors, lastBenefit, total },
    payments: deathPayments(shown.death, { funeral, lumpSum: survivors, lastBenefit }),
    values: shown,
    ...(used.parts && { parts: used.parts }),
  }
}

const SOURCES: readonly Citation[] = [
  { document: 'national/sil', article: '第四十九条' },
  { document: 'henan/unemployment-2001', article: '第二十六条' },
]
