import type { Bilingual } from '../../law/index.js'
import type { TransferRecord } from '../pension/transfer/index.js'
import type { Findings } from './findings.js'
import { PLACE_NAMES } from './place-names.js'

const COUNTRY = '100000'

/**
 * Whether the law is that of the place that pays: the place itself, one inside it, or one that holds it. Where it is not,
 * the law of the other place is missing: no place pays by the figures of another.
 *
 * @param payingPlace key or GB/T 2260 code; undefined where no record names one
 */
export function isOfLaw(findings: Findings, payingPlace: string | undefined): boolean {
  const { law } = findings
  if (payingPlace === undefined || law.place.code === COUNTRY) return true
  const code = law.pack.places.find(({ key }) => key === payingPlace)?.code ?? payingPlace
  const [paying, known] = [significant(code), significant(law.place.code)]
  if (paying.startsWith(known) || known.startsWith(paying)) return true
  const name = nameOf(code)
  findings.missing.push({
    kind: 'input',
    path: 'law',
    zh: `由${name.zh}支付，所用法律数据为${law.place.zh}：请改用该地的法律数据`,
    en: `${name.en} pays, but the law given is that of ${law.place.en}: give the law of that place`,
  })
  return false
}

/** The place of the record of a scheme of employees that ends last; undefined where none names one. */
export function lastPlace(records: readonly TransferRecord[]): string | undefined {
  const ends = records.flatMap(({ scheme, place, spells }) =>
    scheme === 'resident' || place === undefined ? [] : spells.map(({ to }) => ({ place, to })),
  )
  return ends.sort((a, b) => a.to.localeCompare(b.to) || a.place.localeCompare(b.place)).at(-1)?.place
}

/** A code without the pairs of zeros at its end: those of a place begin with those of the place that holds it. */
function significant(code: string): string {
  return code.replace(/(?:00)+$/, '')
}

function nameOf(code: string): Bilingual {
  const own = PLACE_NAMES[code]
  const province = PLACE_NAMES[`${code.slice(0, 2)}0000`]
  if (own !== undefined) return own
  return province === undefined
    ? { zh: code, en: code }
    : { zh: `${province.zh}（${code}）`, en: `${province.en} (${code})` }
}
