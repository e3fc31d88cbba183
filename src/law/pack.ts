import { ShebaoError, type Issue, type Parsed } from '../errors.js'
import { packIssues } from './pack-issues.js'
import { readPackShape } from './pack-shape.js'
import { seal } from './sealed.js'
import type { LawPack } from './types.js'

/**
 * A body of law as plain JSON data, to be stored, edited and imported again. It shares nothing with the original.
 *
 * @example
 * const law = lawOf('luoyang')
 * importLawPack(exportLawPack(law.pack)).name // 'shebao'
 */
export function exportLawPack(pack: LawPack): LawPack {
  return JSON.parse(JSON.stringify(pack)) as LawPack
}

/**
 * Reads a body of law: every series must name a known parameter and place, hold values of its unit, and cite
 * documents of the pack. The result is a frozen copy.
 *
 * @throws ShebaoError (kind `law`) with every issue: `law.packShape`, `law.unknownPath`, `law.unknownPlace`,
 * `law.unknownDocument`, `law.duplicatePlace`, `law.duplicateSeries`, `law.placeCircle`, `law.overlap`,
 * `law.gapOverlap`, `law.dates`, and the codes of values
 * @example
 * const pack = importLawPack(exportLawPack(lawOf('luoyang').pack))
 * lawOf('luoyang', { pack }).place.en // 'Luoyang'
 */
export function importLawPack(json: unknown): LawPack {
  const parsed = safeImportLawPack(json)
  if (!parsed.ok) throw new ShebaoError('law', parsed.issues)
  return parsed.value
}

/**
 * {@link importLawPack} as a value: the pack, or its issues.
 *
 * @example
 * const pack = exportLawPack(lawOf('luoyang').pack)
 * safeImportLawPack(pack).ok // true
 * safeImportLawPack({ ...pack, places: [] }).ok // false
 */
export function safeImportLawPack(json: unknown): Parsed<LawPack> {
  const issues: Issue[] = []
  const pack = readPackShape(json, issues)
  if (pack !== undefined) issues.push(...packIssues(pack))
  return pack === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value: seal(pack) }
}
