import { shown, type Issue } from '../../../errors.js'
import { findPlace, nearest, type LawPack, type Notice } from '../../../law/index.js'
import { PROVINCES } from './provinces.js'

/** Numbers of places: codes of GB/T 2260 below a million, texts the law pack does not know from there on. */
const FIRST_UNKNOWN = 1_000_000
/** Service in the army has no place. */
export const NO_PLACE = 0

/** The province of a place: the first two digits of its code. A place known by its text alone stands by itself. */
export function provinceOf(place: number): number {
  return place < FIRST_UNKNOWN ? Math.floor(place / 10_000) : place
}

/** True for a number that can be a place in columns: a code inside a province. */
export function isPlaceCode(code: number): boolean {
  return Number.isInteger(code) && Object.hasOwn(PROVINCES, Math.floor(code / 10_000))
}

/**
 * Places as the texts of one input name them: keys of the law pack, codes, and texts that stand for places
 * elsewhere. The numbers of the latter follow the order of the texts, not that of the records.
 */
export interface PlaceNumbers {
  numberOf(text: string): number
  /** The code, or the text of a place that is known by it alone. */
  textOf(place: number): string
  /** A caveat for every place that is known by its text alone: its province is not recognised. */
  readonly notices: readonly Notice[]
}

/** Numbers the places of an input. Adds `transfer.place` for a code of six digits that lies in no province. */
export function placeNumbers(
  named: readonly { readonly text: unknown; readonly path: Issue['path'] }[],
  pack: LawPack,
  issues: Issue[],
): PlaceNumbers {
  const numbers = new Map<string, number>()
  const elsewhere = new Set<string>()
  for (const { text, path } of named) {
    if (typeof text !== 'string' || text.trim() === '') continue
    const code = codeOf(text, pack)
    if (code === undefined) elsewhere.add(text)
    else if (isPlaceCode(code)) numbers.set(text, code)
    else
      issues.push({
        code: 'transfer.place',
        path,
        message: 'no province has a code that begins like this',
        received: shown(text),
      })
  }
  const unknown = [...elsewhere].sort()
  unknown.forEach((text, i) => numbers.set(text, FIRST_UNKNOWN + i))
  return {
    numberOf: (text) => numbers.get(text) ?? NO_PLACE,
    textOf: (place) => unknown[place - FIRST_UNKNOWN] ?? String(place),
    notices: unknown.map((text) => elsewhereNotice(text, pack)),
  }
}

function codeOf(text: string, pack: LawPack): number | undefined {
  const code = findPlace(pack, text)?.code ?? (/^[0-9]{6}$/.test(text) ? text : undefined)
  if (code !== undefined) return Number(code)
  const province = Object.entries(PROVINCES).find(
    ([, { en, zh }]) => en.toLowerCase().replace(' ', '') === text || zh === text,
  )
  return province === undefined ? undefined : Number(province[0]) * 10_000
}

function elsewhereNotice(text: string, pack: LawPack): Notice {
  const guess = nearest(
    text.slice(0, 80),
    pack.places.map((place) => place.key),
  )
  return {
    code: 'input',
    subject: text,
    zh: `“${text}”按外省地方处理：法规数据中没有该地，给出六位行政区划代码才能认出所在省份${guess === undefined ? '' : `；是否为“${guess}”`}`,
    en: `"${text}" is taken as a place in a province of its own: the law pack does not know it, and only a six-digit code tells its province${guess === undefined ? '' : `; did you mean "${guess}"?`}`,
  }
}
