import type { Bilingual, Evidence } from '../law/types.js'
import type { Decimal } from '../money/index.js'
import type { Indicator, Plan, PlanBox } from './types.js'

/**
 * `contradiction`: two statements that cannot both hold as printed. `warning`: a number that must not be used
 * without care. `note`: what a reader will stumble over.
 */
export type Severity = 'contradiction' | 'warning' | 'note'

const SEVERITIES: readonly Severity[] = ['contradiction', 'warning', 'note']

/** What kind of thing was found, in the order in which findings of one severity are listed. */
const CODES = [
  'coverage.headCountsAgainstRate',
  'target.strictMissed',
  'target.missed',
  'series.baselineDiffers',
  'text.value',
  'share.impliedTotals',
  'basis.mixed',
  'period.twoReadings',
  'target.belowBaseline',
  'target.looserThanBaseline',
  'growth.sameEmployees',
  'amount.fromHeadCount',
  'text.basis',
  'text.comparator',
  'text.unit',
  'text.period',
  'text.name',
  'target.belowFormerTarget',
  'result.belowBaseline',
  'result.bound',
  'attribute.rateBesideCounts',
  'target.steep',
  'flow.againstStock',
  'flow.equalsStock',
  'target.inWords',
  'period.formerTotal',
  'series.nameChanged',
  'unit.againstName',
  'number.missing',
  'blank.printedDifferently',
  'figure.precision',
  'remark',
] as const

/** What kind of thing was found. */
export type FindingCode = (typeof CODES)[number]

/** One thing found in a plan: where, how serious, the numbers behind it, and a sentence in each language. */
export interface Finding extends Bilingual {
  readonly code: FindingCode
  readonly severity: Severity
  /** The rows concerned; empty for figures that stand in the text only. */
  readonly indicators: readonly string[]
  /** Exact, in the units of the rows; names say what they are, those with Percent are per cent. */
  readonly numbers: Readonly<Record<string, Decimal>>
  /** `rule`: derived from the data. `record`: a remark on record. */
  readonly origin: 'rule' | 'record'
  /** How sure a remark on record is; what a rule finds follows from the printed figures. */
  readonly evidence?: Evidence
}

/** A rule that looks at one row by itself, so that the order of rows does not matter. */
export type RowRule = (row: Indicator, box: PlanBox, plan: Plan) => readonly Finding[]

/** A rule that looks at a plan as a whole. */
export type PlanRule = (plan: Plan) => readonly Finding[]

/** A finding of a rule. */
export function found(
  code: FindingCode,
  severity: Severity,
  indicators: readonly string[],
  numbers: Readonly<Record<string, Decimal>>,
  text: Bilingual,
): Finding {
  return { code, severity, indicators, numbers, zh: text.zh, en: text.en, origin: 'rule' }
}

/** Most serious first; the order of rows and rules does not matter. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      CODES.indexOf(a.code) - CODES.indexOf(b.code) ||
      compareText(a.indicators.join(), b.indicators.join()) ||
      compareText(a.en, b.en),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
