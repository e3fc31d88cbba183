import type { AdjustmentColumns } from 'shebao'

/** Pensioners made by a fixed generator: the same rows on every run. */
export function pensioners(rows: number): AdjustmentColumns {
  let state = 20_250_101
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const columns = {
    sector: new Uint8Array(rows),
    birth: new Int32Array(rows),
    retirement: new Int32Array(rows),
    months: new Int32Array(rows),
    pension: new Float64Array(rows),
  }
  for (let row = 0; row < rows; row++) {
    const birth = 1925 * 12 + next(50 * 12)
    columns.sector[row] = next(4) === 0 ? 1 : 0
    columns.birth[row] = birth
    columns.retirement[row] = birth + 50 * 12 + next(121)
    columns.months[row] = 180 + next(361)
    columns.pension[row] = 80_000 + next(900_000)
  }
  return columns
}
