import {
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'

/** A step (级距) of a progressive table: what lies above `from` and not above the next step bears `rate`. */
export interface TaxStep {
  readonly from: Fen
  readonly rate: Share
  /** Tax on all the steps below, in full. */
  readonly below: Fen
}

/** A progressive table (超额累进税率表), its steps in order. */
export type TaxSteps = readonly TaxStep[]

/** The steps of a table of the law: lower ends in fen to rates. Nothing is taxed below the first lower end. */
export function taxStepsOf(table: ReadonlyMap<number, number>): TaxSteps {
  const steps: TaxStep[] = []
  for (const [from, rate] of table) {
    const last = steps.at(-1)
    const below =
      last === undefined ? 0 : last.below + mulDivMoney(from - last.from, last.rate, SHARE_ONE, TO_FEN)
    steps.push({ from: from as Fen, rate: rate as Share, below: below as Fen })
  }
  return steps
}

/** The step an amount ends in: the last one whose lower end, for each of `months`, lies below it. */
export function topStep(amount: number, months: number, steps: TaxSteps): TaxStep {
  let at = 0
  while (at + 1 < steps.length && amount > months * (steps[at + 1] as TaxStep).from) at++
  return steps[at] as TaxStep
}

/**
 * The tax on an amount spread evenly over months, each taxed apart, by slices:
 *
 *     tax = months × tax of the full steps below + (amount − months × lower end) × rate of the top step
 *
 * rounded once.
 */
export function taxOf(amount: Fen, months: number, steps: TaxSteps, rounding: MoneyRounding): Fen {
  const top = topStep(amount, months, steps)
  const within = amount - months * top.from
  if (within <= 0) return 0 as Fen
  return (months * top.below + mulDivMoney(within, top.rate, SHARE_ONE, rounding)) as Fen
}
