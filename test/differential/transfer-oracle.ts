import type { transfer } from 'shebao'

/**
 * A resolution written straight from the texts, month by month with sets of texts and BigInt money, sharing no code with
 * the library: 国办发〔2009〕66号 arts. 4 and 6, 人社部发〔2014〕17号 arts. 4 to 7.
 */

type Input = Parameters<typeof transfer.resolve>[0]
type OneRecord = Input['records'][number]

const CODES: Readonly<Record<string, string>> = { luoyang: '410300', zhengzhou: '410100' }
const codeOf = (place: string | undefined) => (place === undefined ? '' : (CODES[place] ?? place))
const provinceOf = (place: string) => place.slice(0, 2)

/** The months of a stretch as texts. */
function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = next(month)) months.push(month)
  return months
}

function next(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const fen = (amount: unknown) => BigInt(Math.round(Number(amount) * 100))
const halfUp = (n: bigint, d: bigint) => (2n * n + d) / (2n * d)

interface Facts {
  readonly record: OneRecord
  readonly place: string
  /** Months up to the claim, and which of them are deemed. */
  readonly months: readonly string[]
  readonly deemed: ReadonlySet<string>
  readonly base: ReadonlyMap<string, bigint>
  readonly rate: ReadonlyMap<string, bigint>
}

function factsOf(record: OneRecord, claim: string): Facts {
  const deemed = new Set<string>()
  const months: string[] = []
  for (const { kind, from, to } of record.spells)
    for (const month of monthsOf(from, to)) {
      if (month > claim) continue
      months.push(month)
      const before = month < '2014-10' && (record.scheme === 'civil' || record.scheme === 'military')
      if (kind === 'deemed' || before) deemed.add(month)
    }
  const base = new Map<string, bigint>()
  const rate = new Map<string, bigint>()
  for (const row of record.contributions ?? [])
    for (const month of monthsOf(row.from, row.to)) {
      base.set(month, fen(row.base))
      rate.set(month, BigInt(Math.round(Number(row.employerRate ?? 0) * 1_000_000)))
    }
  return { record, place: codeOf(record.place), months: months.sort(), deemed, base, rate }
}

/** Records in the order in which they keep a month: the person's choice, the longer one, then scheme and place. */
function inOrder(all: readonly Facts[], keep: readonly string[]): Facts[] {
  const schemes = ['employee', 'civil', 'resident', 'military']
  const chosen = ({ record }: Facts) => {
    const at = keep.indexOf(record.id ?? '')
    return at < 0 ? 999 : at
  }
  return [...all].sort(
    (a, b) =>
      chosen(a) - chosen(b) ||
      b.months.length - a.months.length ||
      schemes.indexOf(a.record.scheme) - schemes.indexOf(b.record.scheme) ||
      Number(a.place) - Number(b.place) ||
      Number(a.record.temporary ?? false) - Number(b.record.temporary ?? false),
  )
}

/** What the oracle finds. */
export interface OracleAnswer {
  readonly months: Readonly<Record<'employee' | 'civil' | 'resident' | 'military', number>>
  readonly deemed: number
  readonly dropped: number
  readonly scheme: string
  readonly place: string
  readonly claimPlace: string | null
  readonly counted: number
  readonly refunded: bigint
  readonly pooled: bigint
  readonly merged: bigint
  readonly award: string
}

export function oracle(input: Input): OracleAnswer {
  const claim = input.claimMonth
  const all = inOrder(
    input.records.map((record) => factsOf(record, claim)),
    input.keep ?? [],
  )
  const keeper = new Map<string, Facts>()
  const layers = [
    all
      .filter(({ record }) => record.scheme !== 'resident')
      .map((facts) => [facts, facts.months.filter((m) => !facts.deemed.has(m))] as const),
    all
      .filter(({ record }) => record.scheme !== 'resident')
      .map((facts) => [facts, [...facts.deemed]] as const),
    all.filter(({ record }) => record.scheme === 'resident').map((facts) => [facts, facts.months] as const),
  ]
  for (const layer of layers)
    for (const [facts, months] of layer)
      for (const month of months) if (!keeper.has(month)) keeper.set(month, facts)
  const kept = (facts: Facts) => facts.months.filter((month) => keeper.get(month) === facts)
  const months = { employee: 0, civil: 0, resident: 0, military: 0 }
  for (const facts of all) months[facts.record.scheme] += kept(facts).length
  const deemed = all.flatMap((facts) => kept(facts).filter((month) => facts.deemed.has(month))).length
  const dropped = all.reduce((sum, facts) => sum + facts.months.length - kept(facts).length, 0)

  const ordinary = all
    .filter(({ record }) => ['employee', 'civil'].includes(record.scheme) && record.temporary !== true)
    .filter((facts) => kept(facts).length > 0)
    .sort((a, b) => ((kept(a).at(-1) ?? '') < (kept(b).at(-1) ?? '') ? 1 : -1))
  const inProvince = (place: string) =>
    ordinary
      .filter((facts) => provinceOf(facts.place) === provinceOf(place))
      .reduce((sum, facts) => sum + kept(facts).length, 0)
  const household = codeOf(input.household)
  const present = ordinary[0]
  let place = household
  if (present !== undefined) {
    const stays = present.record.scheme === 'civil' || provinceOf(present.place) === provinceOf(household)
    const long = ordinary.find((facts) => inProvince(facts.place) >= 120)
    if (stays) place = present.place
    else if (inProvince(present.place) >= 120) place = present.place
    else if (long !== undefined) place = long.place
  }
  const work = months.employee + months.civil + months.military
  const met = work >= 180
  const career = present?.record.scheme ?? 'employee'
  const refunds = all.map((facts) => refundOf(facts, new Set(kept(facts))))
  const pools = all.map((facts) => (moves(facts, career, place) ? poolOf(facts) : 0n))
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
  return {
    months,
    deemed,
    dropped,
    scheme: met ? career : 'resident',
    place: met ? place : household,
    claimPlace: work > 0 ? place : null,
    counted: met ? work : work + months.resident,
    refunded: sum(refunds),
    pooled: sum(pools),
    merged: sum(input.records.map(({ account }) => fen(account?.balance ?? 0))) - sum(refunds),
    award: claim,
  }
}

function refundOf(facts: Facts, kept: ReadonlySet<string>): bigint {
  const { scheme } = facts.record
  if (scheme === 'military') return 0n
  if (scheme === 'resident') {
    let sum = 0n
    for (const { year, own, collective } of facts.record.payments ?? []) {
      const insured = facts.months.filter((month) => month.startsWith(`${year}-`))
      const lost = insured.filter((month) => !kept.has(month))
      if (lost.length > 0)
        sum += halfUp((fen(own) + fen(collective ?? 0)) * BigInt(lost.length), BigInt(insured.length))
    }
    return sum
  }
  let sum = 0n
  for (const month of facts.months) {
    if (kept.has(month) || facts.deemed.has(month)) continue
    const percent = scheme === 'civil' || month >= '2006-01' ? 8n : 11n
    sum += halfUp((facts.base.get(month) as bigint) * percent, 100n)
  }
  return sum
}

/** Between schemes and between provinces money moves; inside a province the record alone. */
function moves({ record, place }: Facts, scheme: string, claimPlace: string): boolean {
  if (record.scheme !== 'employee' && record.scheme !== 'civil') return false
  return record.scheme !== scheme || provinceOf(place) !== provinceOf(claimPlace)
}

function poolOf({ record, months, deemed, base, rate }: Facts): bigint {
  const groups: { key: string; share: bigint; bases: bigint }[] = []
  for (const month of months) {
    if (deemed.has(month)) continue
    const own = rate.get(month) ?? 0n
    const share = record.temporary === true && own > 120_000n ? own : 120_000n
    const key = `${month.slice(0, 4)} ${share}`
    const last = groups.at(-1)
    if (last?.key === key) last.bases += base.get(month) as bigint
    else groups.push({ key, share, bases: base.get(month) as bigint })
  }
  return groups.reduce((sum, { share, bases }) => sum + halfUp(bases * share, 1_000_000n), 0n)
}
