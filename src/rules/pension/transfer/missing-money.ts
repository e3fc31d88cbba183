import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Missing, Reader } from '../../../law/index.js'
import { FIRST_MONTH, RESIDENT, UNKNOWN, type Life, type Scratch } from './life.js'
import type { ReadLife } from './life-of-records.js'
import { deemedThrough, type Person } from './month-owners.js'
import type { MonthTerms } from './transfer-terms.js'

/** What a relation lacks whose money could not be found: bases or payments, else a share of the law. */
export function missingMoney(
  { life, records, places }: ReadLife,
  person: Person,
  i: number,
  terms: MonthTerms,
  scratch: Scratch,
  reader: Reader,
): readonly Missing[] {
  const relation = person.begin + i
  const record = records[relation]?.[0] ?? 0
  const resident = life.scheme[relation] === RESIDENT
  const field = resident ? 'payments' : 'contributions'
  const stretches = unknownRows(life, person, relation, terms).filter(
    ({ from, to }) => !resident || touchesDropped(scratch, i, from, to),
  )
  if (stretches.length > 0)
    return stretches.map(({ from, to }) => {
      const months = `${monthText(from)}…${monthText(to)}`
      return {
        kind: 'input',
        path: `records[${record}].${field}`,
        month: monthText(from),
        zh: resident ? `缺少${months}的居民缴费额` : `缺少${months}的缴费基数`,
        en: resident
          ? `needs the resident’s payment for ${months}`
          : `needs the contribution base of ${months}`,
      }
    })
  if (reader.missing.length > 0) return []
  const place = places.textOf(life.place[relation] as number)
  return [
    {
      kind: 'parameter',
      path: 'employeePension.contribution.rate.account',
      place,
      zh: `缺少${place}在全国统一以前计入个人账户的比例`,
      en: `needs the share credited to accounts at ${place} before it was the same in the whole country`,
    },
  ]
}

function unknownRows(
  life: Life,
  person: Person,
  relation: number,
  terms: MonthTerms,
): readonly { readonly from: YearMonth; readonly to: YearMonth }[] {
  const found: { from: YearMonth; to: YearMonth }[] = []
  for (let row = life.rowStarts[relation] as number; row < (life.rowStarts[relation + 1] as number); row++) {
    if (life.amount[row] !== UNKNOWN) continue
    const from = Math.max(life.from[row] as number, deemedThrough(life, relation, row, terms) + 1)
    const to = Math.min(life.to[row] as number, person.through)
    if (from <= to) found.push({ from: from as YearMonth, to: to as YearMonth })
  }
  return found
}

function touchesDropped({ owner }: Scratch, i: number, from: number, to: number): boolean {
  for (let month = from; month <= to; month++) if (owner[month - FIRST_MONTH] !== i + 1) return true
  return false
}
