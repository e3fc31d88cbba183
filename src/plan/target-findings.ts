import { aimOf, evaluateCell } from './evaluate-cell.js'
import { found, type RowRule } from './finding.js'
import { plain } from './number-text.js'
import { numberIn, onOneBasis, valueIn } from './plan-rows.js'

/** What a row shows about its target: set below what was there, missed, passed, or far away. */

/** The target asks for less than was there already. */
const targetAgainstBaseline: RowRule = (row) => {
  const baseline = valueIn(row.baseline)
  const target = numberIn(row.target)
  const aim = aimOf(row)
  if (!baseline || !target || !onOneBasis(row.baseline, row.target)) return []
  const result = valueIn(row.result)
  const numbers = { baseline, target, ...(result ? { result } : {}) }
  const reached = result
    ? { zh: `；结果${plain(result)}`, en: `; the result is ${plain(result)}` }
    : { zh: '', en: '' }
  const total = row.target.kind === 'number' && row.target.cumulative
  const passed = total
    ? { zh: '前五年已完成的比它多', en: 'so the five years before had more' }
    : { zh: '制定时已经超过', en: 'so it was passed before it was set' }
  if ((aim === 'atLeast' || aim === 'above') && target.lt(baseline))
    return [
      found('target.belowBaseline', 'warning', [row.id], numbers, {
        zh: `${row.name.zh}：目标${row.target.raw}低于基数${row.baseline.raw}，${passed.zh}${reached.zh}。`,
        en: `${row.name.en}: the target ${row.target.raw} lies below the baseline ${row.baseline.raw}, ${passed.en}${reached.en}.`,
      }),
    ]
  if ((aim === 'atMost' || aim === 'below') && target.gt(baseline))
    return [
      found('target.looserThanBaseline', 'warning', [row.id], numbers, {
        zh: `${row.name.zh}：目标${row.target.raw}比基数${row.baseline.raw}宽松，允许变差${reached.zh}。`,
        en: `${row.name.en}: the target ${row.target.raw} is looser than the baseline ${row.baseline.raw} and allows a change for the worse${reached.en}.`,
      }),
    ]
  return []
}

/** The target is missed, strictly read. */
const targetMissed: RowRule = (row, box, plan) => {
  if (row.result === undefined) return []
  const { verdict, reason, achieved } = evaluateCell(row.target, row.result, row.aim)
  if (verdict !== 'notMet') return []
  const claimed = plan.text?.allMet.includes(box.number) === true
  const strict = reason.code === 'equalsStrictLimit'
  const target = numberIn(row.target)
  const result = numberIn(row.result)
  return [
    found(
      strict ? 'target.strictMissed' : 'target.missed',
      claimed ? 'contradiction' : 'warning',
      [row.id],
      { ...(target && { target }), ...(result && { result }), ...(achieved && { achieved }) },
      {
        zh: `${row.name.zh}：${reason.zh}${claimed ? '；正文却称目标全部完成' : ''}。`,
        en: `${row.name.en}: ${reason.en}${claimed ? '; the text nevertheless reports every target met' : ''}.`,
      },
    ),
  ]
}

/** What was reached is less than what was there before. */
const resultAgainstBaseline: RowRule = (row) => {
  const baseline = valueIn(row.baseline)
  const result = valueIn(row.result)
  const aim = aimOf(row)
  if (!baseline || !result || !onOneBasis(row.baseline, row.result)) return []
  if ((aim !== 'atLeast' && aim !== 'above') || result.gte(baseline)) return []
  const achieved = evaluateCell(row.target, row.result ?? row.target, row.aim).achieved
  return [
    found(
      'result.belowBaseline',
      'note',
      [row.id],
      { baseline, result, ...(achieved && { achieved }) },
      {
        zh: `${row.name.zh}：结果${plain(result)}低于基数${plain(baseline)}${achieved ? `，为目标的${plain(achieved.times(100))}％` : ''}。`,
        en: `${row.name.en}: the result ${plain(result)} lies below the baseline ${plain(baseline)}${achieved ? ` and is ${plain(achieved.times(100))} % of the target` : ''}.`,
      },
    ),
  ]
}

/** The target is at least twice the baseline. */
const steepTarget: RowRule = (row) => {
  const baseline = valueIn(row.baseline)
  const target = valueIn(row.target)
  if (!baseline || !target || !onOneBasis(row.baseline, row.target) || baseline.isZero()) return []
  const ratio = target.div(baseline)
  if (ratio.lt(2)) return []
  return [
    found(
      'target.steep',
      'note',
      [row.id],
      { baseline, target, targetPercent: ratio.times(100) },
      {
        zh: `${row.name.zh}：目标${row.target.raw}是基数${row.baseline.raw}的${ratio.toFixed(2)}倍，应核对口径是否改变。`,
        en: `${row.name.en}: the target ${row.target.raw} is ${ratio.toFixed(2)} times the baseline ${row.baseline.raw}; check whether the definition changed.`,
      },
    ),
  ]
}

/** The rules of this file. */
export const targetRules: readonly RowRule[] = [
  targetAgainstBaseline,
  targetMissed,
  resultAgainstBaseline,
  steepTarget,
]
