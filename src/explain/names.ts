import { ShebaoError, shown } from '../errors.js'
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

/** The names an explanation looks up. @throws ShebaoError (kind `input`) `explain.language` */
export function namesOf(options: ExplainOptions): Names {
  const language: unknown = (options as ExplainOptions | undefined)?.language
  if (language !== 'zh' && language !== 'en')
    throw new ShebaoError('input', [
      {
        code: 'explain.language',
        path: ['language'],
        message: 'expected "zh" or "en"',
        received: shown(language),
      },
    ])
  const pack = options.law?.pack ?? shippedPack
  return {
    language,
    documents: pack === shippedPack ? shippedPack.documents : { ...shippedPack.documents, ...pack.documents },
    placeName: (key) => pack.places.find((place) => place.key === key)?.[language] ?? key,
  }
}
