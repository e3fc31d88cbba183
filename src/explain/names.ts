import { shippedPack, type Law, type LegalDocument } from '../law/index.js'
import type { Language } from './wording.js'

/** How to explain. */
export interface ExplainOptions {
  readonly language: Language
  /** The law the outcome was computed under, when it came from an imported pack: its documents and places are named. */
  readonly law?: Law
}

/** Where names of documents and places are looked up. */
export interface Names {
  readonly language: Language
  readonly documents: Readonly<Record<string, LegalDocument>>
  readonly placeName: (key: string) => string
}

/** The names an explanation looks up. */
export function namesOf({ language, law }: ExplainOptions): Names {
  const pack = law?.pack ?? shippedPack
  return {
    language,
    documents: { ...shippedPack.documents, ...pack.documents },
    placeName: (key) => pack.places.find((place) => place.key === key)?.[language] ?? key,
  }
}
