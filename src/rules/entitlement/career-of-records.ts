import type { CareerRecord, ContributionRow, PersonInput, Spell } from '../../records/index.js'
import type { TransferRecord } from '../pension/transfer/index.js'

/**
 * The employees' records as one career, from which the average index is estimated; undefined where a month stands in
 * two of them, since it has one base.
 */
export function careerOfRecords(
  person: PersonInput,
  records: readonly TransferRecord[],
): CareerRecord | undefined {
  const own = records.filter(({ scheme }) => scheme === 'employee')
  const spells = own.flatMap((record) =>
    record.spells.map(({ kind, from, to }): Spell => ({
      scheme: 'employee',
      place: record.place ?? '',
      kind: kind === 'deemed' ? 'deemed' : 'employed',
      from,
      to,
    })),
  )
  const contributions = own.flatMap(({ contributions = [] }) =>
    contributions.map(({ from, to, base }): ContributionRow => ({ from, to, base })),
  )
  return meet(spells) || meet(contributions) ? undefined : { ...person, spells, contributions }
}

/** True when two stretches share a month; months as texts compare like months. */
function meet(stretches: readonly { readonly from: string; readonly to: string }[]): boolean {
  const ordered = [...stretches].sort((a, b) => a.from.localeCompare(b.from))
  return ordered.some(({ from }, i) => i > 0 && from <= (ordered[i - 1]?.to ?? ''))
}
