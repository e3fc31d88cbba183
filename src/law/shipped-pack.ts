import { documents } from './data/documents.js'
import { places } from './data/places.js'
import { shippedSeries } from './data/series.js'
import type { LawPack } from './types.js'

/** The body of law that ships: national, Henan, Luoyang and the Henan cities whose bases are known. */
export const shippedPack: LawPack = {
  schema: 'shebao-law-pack/1',
  name: 'shebao',
  places,
  documents,
  series: shippedSeries,
}
