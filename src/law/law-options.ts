import { parseDate, type CalendarDate } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { hasFields, refuseUnknownFields } from './known-fields.js'
import { seal } from './sealed.js'
import { shippedPack } from './shipped-pack.js'
import type { LawPack } from './types.js'

/** Options of {@link lawOf}. */
export interface LawOptions {
  /**
   * Day of knowledge, 'YYYY-MM-DD': values that became known later are left out. Default, and null: all that the
   * pack knows.
   */
  readonly asOf?: string | null
  /** Use the last known value where none is published, and say so in the result. Default: false. */
  readonly carryForward?: boolean
  /** Another body of law, from `importLawPack`. Default: the one that ships. */
  readonly pack?: LawPack
}

/** Options that have been read. */
export interface ReadLawOptions {
  readonly asOf: CalendarDate | null
  readonly asOfText: string | null
  readonly carryForward: boolean
  readonly pack: LawPack
}

/** Reads the options; adds issues, and returns undefined when there is no pack to go on with. */
export function readLawOptions(options: unknown, issues: Issue[]): ReadLawOptions | undefined {
  if (!hasFields(options)) {
    issues.push({
      code: 'law.options',
      path: [],
      message: 'expected options such as { asOf: "2026-03-31" }',
      received: shown(options),
    })
    return undefined
  }
  refuseUnknownFields(options, ['asOf', 'carryForward', 'pack'], [], issues)
  const { asOf = null, carryForward = false, pack = seal(shippedPack) } = options
  const day = asOf === null ? null : (parseDate(asOf, ['asOf'], issues) ?? null)
  if (typeof carryForward !== 'boolean')
    issues.push({
      code: 'law.option',
      path: ['carryForward'],
      message: 'expected true or false',
      received: shown(carryForward),
    })
  if (!looksLikePack(pack)) {
    issues.push({
      code: 'law.option',
      path: ['pack'],
      message: 'expected a law pack, as importLawPack returns it',
      received: shown(pack),
    })
    return undefined
  }
  return { asOf: day, asOfText: asOf as string | null, carryForward: carryForward === true, pack }
}

/** Enough to tell a pack from something else; `importLawPack` is where a pack is checked. */
function looksLikePack(pack: unknown): pack is LawPack {
  return (
    hasFields(pack) &&
    pack.schema === 'shebao-law-pack/1' &&
    Array.isArray(pack.places) &&
    Array.isArray(pack.series) &&
    hasFields(pack.documents)
  )
}
