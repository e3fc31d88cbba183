import { shippedPack, type Bilingual } from '../../law/index.js'
import { PROVINCES } from '../pension/transfer/provinces.js'

const named = (key: string, { zh, en }: Bilingual): readonly [string, Bilingual] => [key, { zh, en }]

/** Places by key and code: those of the shipped law, and the provinces. */
export const PLACE_NAMES: Readonly<Record<string, Bilingual>> = Object.fromEntries([
  ...Object.entries(PROVINCES).map(([digits, province]) => named(`${digits}0000`, province)),
  ...shippedPack.places.flatMap((place) => [named(place.key, place), named(place.code, place)]),
])
