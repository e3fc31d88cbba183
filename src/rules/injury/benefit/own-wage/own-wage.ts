import { addMonths } from '../../../../calendar/index.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../../law/index.js'
import { mulDivMoney, type Fen, type MoneyRounding } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { boundedWage, ownWageTerms } from './own-wage-formula.js'
import { readOwnWageInput, type OwnWageInput, type OwnWageRequest } from './own-wage-input.js'
import { ownWageSteps, type OwnWageValues } from './own-wage-steps.js'

/** The own wage of an injured worker, or what is missing. */
export type OwnWage = Computed<OwnWageValues, 'determined'> | Undetermined

/**
 * The own wage on which disability benefits rest (本人工资): the mean monthly contribution wage of the twelve months
 * before the accident or diagnosis, at least 60 % and at most 300 % of the average wage of the pool area; of the months
 * there are where fewer were insured. Where the employer declared less than the true wage, `underDeclared` is the part
 * of the own wage that the employer answers for.
 *
 * That the yearly base of benefits serves as the average wage is practice, not read in a text; the parameter
 * `workInjury.ownWage.boundsWage` holds the choice.
 *
 * @returns `determined` with the own wage and its bounds in yuan a month; `undetermined` naming the missing base, or
 * `wages` when none of the months given lies before the injury
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `workInjury.meanOrWages`, `workInjury.order`, `workInjury.monthTwice`
 * @see 工伤保险条例 第六十四条; 河南省工伤保险条例 第三十三条
 * @example
 * const wages = [{ from: '2023-03', to: '2024-02', wage: '3800' }]
 * const wage = workInjury.ownWage({ injury: '2024-03', wages }, lawOf('luoyang'))
 * wage.outcome === 'determined' && wage.values.ownWage.toFixed(2) // '4279.20': 60 % of 7132
 */
export function ownWage(input: OwnWageInput, law: Law): OwnWage {
  const request = readOwnWageInput(input)
  const reader = readerOf(law)
  const terms = ownWageTerms(request.injury, reader)
  const mean = meanOf(request, terms?.rounding, reader)
  const missing = [...(mean === 'noMonth' ? [NO_MONTH] : []), ...reader.missing]
  if (terms === undefined || mean === undefined || mean === 'noMonth')
    return undetermined(frameOf('workInjury.ownWage', law, reader), missing)
  const own = boundedWage(mean.meanWage, terms)
  const { injury, trueMeanWage = null } = request
  const trueOwnWage = trueMeanWage === null ? null : boundedWage(trueMeanWage, terms)
  const values: OwnWageValues = {
    injury,
    ...mean,
    ...terms,
    ownWage: own,
    bound: own > mean.meanWage ? 'raisedToFloor' : own < mean.meanWage ? 'cutToCeiling' : 'within',
    trueMeanWage,
    trueOwnWage,
    underDeclared: trueOwnWage === null ? null : (Math.max(trueOwnWage - own, 0) as Fen),
  }
  return {
    ...frameOf('workInjury.ownWage', law, reader, ruleNotices(values, ownWageSteps)),
    outcome: 'determined',
    values: present(values, ownWageSteps),
  }
}

type Mean = Pick<OwnWageValues, 'months' | 'monthsCounted' | 'wageSum' | 'meanWage'>

/** The mean wage as given, or of the months that count; `noMonth` when none does. */
function meanOf(
  { injury, meanWage, wages = [] }: OwnWageRequest,
  rounding: MoneyRounding | undefined,
  reader: Reader,
): Mean | 'noMonth' | undefined {
  if (meanWage !== undefined) return { months: null, monthsCounted: null, wageSum: null, meanWage }
  const months = reader.count('workInjury.ownWage.months', injury)
  if (months === undefined) return undefined
  const [first, last] = [addMonths(injury, -months), addMonths(injury, -1)]
  let monthsCounted = 0
  let sum = 0
  for (const { from, to, wage } of wages) {
    const counted = Math.max(0, Math.min(to, last) - Math.max(from, first) + 1)
    monthsCounted += counted
    sum += wage * counted
  }
  if (monthsCounted === 0) return 'noMonth'
  if (rounding === undefined) return undefined
  return {
    months,
    monthsCounted,
    wageSum: sum as Fen,
    meanWage: mulDivMoney(sum, 1, monthsCounted, rounding),
  }
}

const NO_MONTH: Missing = {
  kind: 'input',
  path: 'wages',
  zh: '受伤前12个月内没有缴费工资：如何确定本人工资，未见明文',
  en: 'no contribution wage lies in the twelve months before the injury; how the own wage is found then was not seen in any text',
}
