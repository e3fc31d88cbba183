import { readerOf, type Law } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { readSmallFirmInput, type SmallFirmInput, type SmallFirmRequest } from './small-firm-input.js'
import { smallFirmSteps, type SmallFirmValues } from './small-firm-steps.js'

/** The contribution of a small firm, or what the law lacks. */
export type SmallFirm = Computed<SmallFirmValues, 'determined'> | Undetermined

/**
 * The work-injury contribution of firms that keep no wage bill (部分行业企业工伤保险费): small service firms pay for staff
 * × average wage of the place × the part that counts × rate, small mines for output × wages in a unit × rate.
 *
 * @returns `determined` with the contribution of the month in yuan; `undetermined` naming the missing average wage
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `workInjury.notForWay`
 * @see 人力资源和社会保障部令第10号
 * @example
 * const law = lawOf('luoyang')
 * const cafe = { month: '2024-05', by: 'staff', staff: 6, wageShare: '0.6', rate: '0.0032' } as const
 * const bill = workInjury.smallFirm(cafe, law)
 * bill.outcome === 'determined' && bill.values.contribution.toFixed(2) // '82.16': 6 × 7132 × 60 % × 0.32 %
 */
export function smallFirm(input: SmallFirmInput, law: Law): SmallFirm {
  const request = readSmallFirmInput(input)
  const reader = readerOf(law)
  const averageWage =
    request.by === 'output' ? null : (request.averageWage ?? reader.money('workInjury.base', request.month))
  const rounding = reader.rounding('workInjury.contribution.rounding', request.month)
  if (averageWage === undefined || rounding === undefined)
    return undetermined(frameOf('workInjury.smallFirm', law, reader), reader.missing)
  const { month, staff, wageShare, output, wagePerUnit, rate } = request
  const wages = countedWages({ ...request, averageWage }, rounding)
  const values: SmallFirmValues = {
    month,
    staff,
    averageWage,
    averageWageGiven: request.averageWage !== null,
    wageShare,
    output,
    wagePerUnit,
    wages,
    rate,
    rounding,
    contribution: mulDivMoney(wages, rate, SHARE_ONE, rounding),
  }
  return {
    ...frameOf('workInjury.smallFirm', law, reader, ruleNotices(values, smallFirmSteps)),
    outcome: 'determined',
    values: present(values, smallFirmSteps),
  }
}

/** Staff × average wage × the part that counts, or output × wages in a unit. */
function countedWages(
  { staff, averageWage, wageShare, output, wagePerUnit }: SmallFirmRequest,
  rounding: MoneyRounding,
): Fen {
  if (staff === null) return mulDivMoney(wagePerUnit ?? 0, output ?? 0, 1, rounding)
  return mulDivMoney((averageWage ?? 0) * staff, wageShare ?? 0, SHARE_ONE, rounding)
}
