import { difference, monthText, parseMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../../law/index.js'
import type { Index } from '../../../../money/index.js'
import { safeReadCareer, type CareerRecord, type ReadCareer } from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { coveredBy, elsewhereNotices, missingBases } from '../account/account-spells.js'
import {
  averageIndexRowSteps,
  averageIndexSteps,
  type AverageIndexRow,
  type AverageIndexValues,
} from './average-index-steps.js'
import { averageOfRatios } from './index-formula.js'
import { countedMonths, type CountedMonths } from './index-months.js'
import { boundNotices, ESTIMATE, monthNotices } from './index-notices.js'
import { indexRows } from './index-rows.js'

/** Average indices from records, with a row for each run of months. */
export interface EstimatedIndex extends Computed<AverageIndexValues, 'determined'> {
  readonly rows: readonly ShownValues<AverageIndexRow>[]
}

/** The answer to an average index. */
export type AverageIndex = EstimatedIndex | Undetermined

/**
 * The average contribution indices of a career (平均缴费工资指数、实际缴费指数), from its bases: an estimate, and
 * every result says so. The months that count come with it.
 *
 * The ratio of a paid month is its base ÷ the wage in force for its contribution year. The overall index
 * averages paid and deemed months, the actual index paid months since individual accounts began; both are
 * rounded once to 4 decimals. A base outside its bounds gives whatever ratio it gives.
 *
 * @param retirement the last month counted, 'YYYY-MM'
 * @returns `determined` with both indices, the months counted and a row for each run of months;
 * `undetermined` with every month whose wage the law lacks and every paid month without a base
 * @throws ShebaoError (kind `input`) with every issue: those of the record, `calendar.month`,
 * `index.retirementBeforeBirth`
 * @see 豫劳社养老〔2006〕26号; 国发〔2005〕38号 第六条
 * @example
 * const index = employeePension.averageIndex({
 *   sex: 'male', birth: '1966-03', originalRetirementAge: 60,
 *   spells: [{ scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2021-07', to: '2024-06' }],
 *   contributions: [{ from: '2021-07', to: '2024-06', base: '4800' }],
 * }, '2024-06', lawOf('luoyang'))
 * index.outcome === 'determined' && index.values.overall.toFixed(4) // '0.8502'
 */
export function averageIndex(record: CareerRecord, retirement: string, law: Law): AverageIndex {
  const issues: Issue[] = []
  const month = parseMonth(retirement, ['retirement'], issues)
  const career = safeReadCareer(record)
  if (!career.ok) issues.push(...career.issues)
  else if (month !== undefined && month <= career.value.birth)
    issues.push({
      code: 'index.retirementBeforeBirth',
      path: ['retirement'],
      message: `lies not after the birth month ${monthText(career.value.birth)}`,
      received: monthText(month),
    })
  if (issues.length > 0 || !career.ok || month === undefined) throw new ShebaoError('input', issues)
  return decideAverageIndex(career.value, month, law, readerOf(law))
}

/** The same for a record that has been read. */
export function decideAverageIndex(
  career: ReadCareer,
  retirement: YearMonth,
  law: Law,
  reader: Reader,
): AverageIndex {
  const rule = 'employeePension.averageIndex'
  const accountStart = reader.month('employeePension.account.start', retirement)
  if (accountStart === undefined) return undetermined(frameOf(rule, law, reader, [ESTIMATE]), reader.missing)
  const months = countedMonths(career, accountStart, retirement)
  const bases = months.paid.flatMap((stretch) => coveredBy(career.rows, stretch))
  const rows = indexRows(bases, law, reader)
  const terms = indexTerms(months, retirement, reader)
  const uncovered = months.paid.flatMap((stretch) => difference(stretch, bases))
  const notices = [
    ESTIMATE,
    ...monthNotices(months),
    ...boundNotices(bases, law),
    ...elsewhereNotices(career, law),
  ]
  const missing = [
    ...missingBases(uncovered),
    ...(months.totalMonths === 0 ? [NO_MONTHS] : []),
    ...reader.missing,
  ]
  if (missing.length > 0 || terms === undefined)
    return undetermined(frameOf(rule, law, reader, notices), missing)
  const values = valuesOf(retirement, accountStart, months, rows, terms)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, averageIndexSteps), ...notices]),
    outcome: 'determined',
    values: present(values, averageIndexSteps),
    rows: rows.map((row) => present(row, averageIndexRowSteps)),
  }
}

const NO_MONTHS: Missing = {
  kind: 'input',
  path: 'spells',
  zh: '缺少参保记录：截至退休月没有职工基本养老保险的缴费月或视同缴费月',
  en: 'needs participation spells: no paid or deemed month of the employee scheme lies before retirement',
}

type IndexTerms = Pick<AverageIndexValues, 'deemedIndex' | 'unpaidMonths'>

/** What the law says of deemed and skipped months; it is not asked about months that the career has none of. */
function indexTerms(months: CountedMonths, retirement: YearMonth, reader: Reader): IndexTerms | undefined {
  const deemedIndex =
    months.deemedMonths === 0 ? (0 as Index) : reader.index('employeePension.index.deemed', retirement)
  const unpaidMonths =
    months.skippedMonths === 0 ? 'leftOut' : reader.choice('employeePension.index.unpaidMonths', retirement)
  return deemedIndex === undefined || unpaidMonths === undefined ? undefined : { deemedIndex, unpaidMonths }
}

function valuesOf(
  retirement: YearMonth,
  accountStart: YearMonth,
  months: CountedMonths,
  rows: readonly AverageIndexRow[],
  { deemedIndex, unpaidMonths }: IndexTerms,
): AverageIndexValues {
  const { paidMonths, deemedMonths, totalMonths, skippedMonths } = months
  const asZero = unpaidMonths === 'zero' ? skippedMonths : 0
  return {
    retirement,
    accountStart,
    paidMonths,
    deemedMonths,
    totalMonths,
    skippedMonths,
    unpaidMonths,
    deemedIndex,
    ratioSum: averageOfRatios(rows, 0, 1),
    overall: averageOfRatios(rows, deemedMonths * deemedIndex, totalMonths + asZero),
    actual: paidMonths === 0 ? null : averageOfRatios(rows, 0, paidMonths + asZero),
  }
}
