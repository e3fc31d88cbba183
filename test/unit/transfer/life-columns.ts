import { lawOf, monthNumber, type TransferColumns, type transfer } from 'shebao'
import { readerOf } from '../../../src/law/index.js'
import { readResolveInput } from '../../../src/rules/pension/transfer/resolve-input.js'

type ResolveInput = Parameters<typeof transfer.resolve>[0]

/** People as columns, read at the door of the single rule. */
export function columnsOf(people: readonly ResolveInput[], law = lawOf('luoyang')): TransferColumns {
  const read = people.map((input) => readResolveInput(input, law, readerOf(law)).life)
  const lives = read.map(({ life }) => life)
  const starts = (counts: readonly number[]) =>
    Uint32Array.from(counts.reduce<number[]>((all, n) => [...all, (all.at(-1) ?? 0) + n], [0]))
  const rowCounts = lives.flatMap(({ scheme, rowStarts }) =>
    Array.from(scheme, (_, i) => (rowStarts[i + 1] ?? 0) - (rowStarts[i] ?? 0)),
  )
  const all = (of: (life: (typeof lives)[number]) => ArrayLike<number>) =>
    lives.flatMap((life) => Array.from(of(life)))
  return {
    sex: Uint8Array.from(people, ({ sex }) => (sex === 'male' ? 0 : 1)),
    originalRetirementAge: Uint8Array.from(people, (input) => input.originalRetirementAge),
    birth: Int32Array.from(people, ({ birth }) => monthNumber(birth.slice(0, 7))),
    claim: Int32Array.from(people, ({ claimMonth }) => monthNumber(claimMonth)),
    household: Int32Array.from(read, ({ household }) => household),
    relationStarts: starts(lives.map(({ scheme }) => scheme.length)),
    scheme: Uint8Array.from(all(({ scheme }) => scheme)),
    place: Int32Array.from(all(({ place }) => place)),
    temporary: Uint8Array.from(all(({ temporary }) => temporary)),
    preference: Uint8Array.from(all(({ preference }) => preference)),
    balance: Float64Array.from(all(({ balance }) => balance)),
    employerPart: Float64Array.from(all(({ employerPart }) => employerPart)),
    rowStarts: starts(rowCounts),
    from: Int32Array.from(all(({ from }) => from)),
    to: Int32Array.from(all(({ to }) => to)),
    deemed: Uint8Array.from(all(({ deemed }) => deemed)),
    amount: Float64Array.from(all(({ amount }) => amount)),
    employerRate: Int32Array.from(all(({ employerRate }) => employerRate)),
  }
}
