import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import type { Law, Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { ReadRow } from '../../../../records/index.js'
import type { AverageIndexRow } from './average-index-steps.js'
import { denominatorFrom, type Denominator } from './index-denominator.js'
import { monthRatio } from './index-formula.js'

/**
 * The bases of paid months against their wages: a row for every run of months with the same base and wage,
 * however the record was cut. Months whose wage the law lacks have no row; the reader names them.
 */
export function indexRows(bases: readonly ReadRow[], law: Law, reader: Reader): readonly AverageIndexRow[] {
  const runs: Run[] = []
  for (const { from, to, base } of bases)
    for (let month = from; month <= to;) {
      const { denominator, through } = denominatorFrom(month, to, law, reader)
      const last = runs[runs.length - 1]
      if (denominator !== undefined)
        if (last !== undefined && goesOn(last, month, base, denominator)) last.to = through
        else runs.push({ from: month, to: through, base, wage: denominator })
      month = addMonths(through, 1)
    }
  return runs.map(rowOf)
}

interface Run {
  readonly from: YearMonth
  to: YearMonth
  readonly base: Fen
  readonly wage: Denominator
}

function goesOn(run: Run, month: YearMonth, base: Fen, { wage, source, status }: Denominator): boolean {
  return (
    run.to === month - 1 &&
    run.base === base &&
    run.wage.wage === wage &&
    run.wage.source === source &&
    run.wage.status === status
  )
}

function rowOf({ from, to, base, wage }: Run): AverageIndexRow {
  return {
    from,
    to,
    months: to - from + 1,
    base,
    denominator: wage.wage,
    denominatorIs: wage.source,
    denominatorStatus: wage.status,
    ratio: monthRatio(base, wage.wage),
  }
}
