import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Notice } from '../../../law/index.js'
import {
  DECI_MONTH_ONE,
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Decimal,
  type Fen,
} from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { divisorAt, divisorTerms } from '../../pension/employee/award/divisor.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues, StepTable } from '../../step.js'
import { MOST_PROJECTED, type ProjectionRequest } from './projection-input.js'
import { projectionRowSteps, type ProjectionRow, type ProjectionValues } from './projection-steps.js'

/** A projection at an assumed return; no entitlement. */
export interface DeterminedProjection extends Computed<ProjectionValues, 'determined'> {
  /** Always true: the figures hang on an assumed return and are no entitlement. */
  readonly projection: true
  /** Yuan: the projected balance, and as a monthly amount before tax. */
  readonly amounts: { readonly projected: Decimal; readonly monthly: Decimal }
  /** Year by year. */
  readonly rows: readonly (ShownValues<ProjectionRow> & Readonly<Record<string, unknown>>)[]
}

/** A projection, or what the law lacks. */
export type Projection = DeterminedProjection | Undetermined

/** The rules that project. */
export type ProjectionRule =
  'occupationalAnnuity.projection' | 'enterpriseAnnuity.projection' | 'personalPension.projection'

/** A balance projected year by year, and as a monthly amount: shared by the three schemes. */
export function project(
  rule: ProjectionRule,
  steps: StepTable<ProjectionValues>,
  request: ProjectionRequest,
  law: Law,
): Projection {
  const { balance, yearly, years, rate, birth, claim } = request
  const reader = readerOf(law)
  const divisors = divisorTerms(claim, reader)
  const rounding = reader.rounding('annuity.payout.rounding', claim)
  if (divisors === undefined || rounding === undefined)
    return undetermined(frameOf(rule, law, reader, [PROJECTED]), reader.missing)
  const rows = yearsOf(request)
  const projected = rows.at(-1)?.closing ?? balance
  const ageMonths = claim - birth
  const divisor = divisorAt(ageMonths, divisors)
  const paidIn = (yearly * years) as Fen
  const values: ProjectionValues = {
    balance,
    yearly,
    years,
    return: rate,
    paidIn,
    earned: (projected - balance - paidIn) as Fen,
    projected,
    claim,
    ageMonths,
    divisor,
    rounding,
    monthly: mulDivMoney(projected, DECI_MONTH_ONE, divisor, rounding),
  }
  const shown = present(values, steps)
  return {
    ...frameOf(rule, law, reader, [PROJECTED, ...ruleNotices(values, steps)]),
    outcome: 'determined',
    projection: true,
    amounts: { projected: shown.projected, monthly: shown.monthly },
    values: shown,
    rows: rows.map((row) => ({ ...present(row, projectionRowSteps) })),
  }
}

/** Year by year: returns on the opening balance, contributions at the end. */
function yearsOf({ balance, yearly, years, rate }: ProjectionRequest): readonly ProjectionRow[] {
  const rows: ProjectionRow[] = []
  let opening: Fen = balance
  for (let year = 1; year <= years; year++) {
    const earned = mulDivMoney(opening, rate, SHARE_ONE, TO_FEN)
    const closing = (opening + earned + yearly) as Fen
    if (closing > MOST_PROJECTED)
      throw new ShebaoError('input', [
        {
          code: 'annuity.projectionTooLarge',
          path: ['return'],
          message: `the balance passes a hundred billion yuan in year ${year}`,
        },
      ])
    rows.push({ year, opening, return: rate, earned, contribution: yearly, closing })
    opening = closing
  }
  return rows
}

const PROJECTED: Notice = {
  code: 'estimate',
  subject: 'return',
  zh: '测算：按假设收益率推算，不是待遇核定，实际数额随收益变动',
  en: 'a projection at an assumed return, no entitlement: the real figures will differ',
}
