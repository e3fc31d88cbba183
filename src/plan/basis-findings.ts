import { exact } from './door.js'
import { found, type RowRule } from './finding.js'
import { plain } from './number-text.js'
import { numberIn, onOneBasis, valueIn, yearsOf } from './plan-rows.js'

/** What a row shows about its bases: bounds, levels beside five-year totals, periods, units, words. */

/** A bound stands where a value is expected. */
const boundForValue: RowRule = (row) =>
  [row.baseline, row.result].flatMap((cell) =>
    cell?.kind === 'number' && cell.comparator !== '='
      ? [
          found(
            'result.bound',
            'note',
            [row.id],
            { bound: exact(cell.value) },
            {
              zh: `${row.name.zh}：${cell.raw}只是界限，不是数值；可以判断达标，不能计算变化。`,
              en: `${row.name.en}: ${cell.raw} is a bound, not a value; it can meet a target, but no change can be computed from it.`,
            },
          ),
        ]
      : [],
  )

/** A level and a five-year total in one row. */
const mixedBases: RowRule = (row) => {
  const baseline = numberIn(row.baseline)
  const target = numberIn(row.target)
  if (!baseline || !target || onOneBasis(row.baseline, row.target)) return []
  return [
    found(
      'basis.mixed',
      'warning',
      [row.id],
      { baseline, target },
      {
        zh: `${row.name.zh}：基数${row.baseline.raw}与目标${row.target.raw}一个不带方括号、一个是五年累计数，不能计算增长率。`,
        en: `${row.name.en}: of the baseline ${row.baseline.raw} and the target ${row.target.raw}, one is in brackets (a five-year total) and one is not; no growth rate may be computed.`,
      },
    ),
  ]
}

/** A footnote gives the target another period than the plan's own. */
const twoReadings: RowRule = (row, box) => {
  const target = valueIn(row.target)
  const mark = row.target.kind === 'number' ? row.target.mark : null
  const period = mark === null ? undefined : box.marks[mark]
  if (!target || !period || mark === null || yearsOf(period) === yearsOf(box.period)) return []
  const footnote = target.div(yearsOf(period))
  const own = target.div(yearsOf(box.period))
  const baseline = onOneBasis(row.baseline, row.target) ? valueIn(row.baseline) : undefined
  const before = baseline?.div(yearsOf(box.period))
  const numbers = {
    perYearByFootnote: footnote,
    perYearByPlan: own,
    ...(before && { perYearBefore: before }),
  }
  const was = before
    ? { zh: `；前五年年均${plain(before)}`, en: `; the five years before had ${plain(before)} a year` }
    : { zh: '', en: '' }
  return [
    found('period.twoReadings', 'warning', [row.id], numbers, {
      zh: `${row.name.zh}：${row.target.raw}按脚注为${period.first}—${period.last}年累计（${yearsOf(period)}年，年均${plain(footnote)}），按规划期为${box.period.first}—${box.period.last}年（${yearsOf(box.period)}年，年均${plain(own)}）${was.zh}。`,
      en: `${row.name.en}: by its footnote ${row.target.raw} is the total of ${period.first}-${period.last} (${yearsOf(period)} years, ${plain(footnote)} a year), by the plan's period that of ${box.period.first}-${box.period.last} (${yearsOf(box.period)} years, ${plain(own)} a year)${was.en}.`,
    }),
  ]
}

/** A total in the column of the baseline year belongs to the five years before. */
const formerTotal: RowRule = (row, box) => {
  const baseline = numberIn(row.baseline)
  if (!baseline || row.baseline.kind !== 'number' || !row.baseline.cumulative) return []
  const last = box.period.first - 1
  const first = last - yearsOf(box.period) + 1
  const result = valueIn(row.result)
  const own = result
    ? {
        zh: `；${plain(result)}是${box.period.first}—${box.period.last}年的累计数，两者不矛盾`,
        en: `; ${plain(result)} is the total of ${box.period.first}-${box.period.last}, and the two do not conflict`,
      }
    : { zh: '', en: '' }
  return [
    found(
      'period.formerTotal',
      'note',
      [row.id],
      { baseline, ...(result && { result }) },
      {
        zh: `${row.name.zh}：${row.baseline.raw}虽在${last}年一栏，却是${first}—${last}年的累计数${own.zh}。`,
        en: `${row.name.en}: ${row.baseline.raw} stands in the column of ${last} and is the total of ${first}-${last}${own.en}.`,
      },
    ),
  ]
}

/** A target in words. */
const targetInWords: RowRule = (row) => {
  if (row.target.kind !== 'words') return []
  const baseline = numberIn(row.baseline)
  return [
    found(
      'target.inWords',
      'note',
      [row.id],
      { ...(baseline && { baseline }) },
      {
        zh: `${row.name.zh}：目标是文字“${row.target.raw}”，不作数值评价。`,
        en: `${row.name.en}: the target is in words (${row.target.raw}) and is not evaluated as a number.`,
      },
    ),
  ]
}

/** The unit counts times, the name counts persons. */
const unitAgainstName: RowRule = (row) =>
  row.name.zh.includes('人数') && row.unit?.zh.includes('人次') === true
    ? [
        found(
          'unit.againstName',
          'note',
          [row.id],
          {},
          {
            zh: `${row.name.zh}：名称为“人数”，单位却是“${row.unit.zh}”，同一人可能计多次。`,
            en: `${row.name.en}: the name counts persons, the unit (${row.unit.en}) counts times, so one person may count more than once.`,
          },
        ),
      ]
    : []

/** The rules of this file. */
export const basisRules: readonly RowRule[] = [
  boundForValue,
  mixedBases,
  twoReadings,
  formerTotal,
  targetInWords,
  unitAgainstName,
]
