import type { Bilingual, Citation } from '../../../law/index.js'

/** Why a step of a resolution is taken, and the text that says so. */
export interface StepReason extends Bilingual {
  readonly source: Citation
}

/** A reason with its text. */
export const because = (zh: string, en: string, document: string, article?: string): StepReason => ({
  zh,
  en,
  source: article === undefined ? { document } : { document, article },
})

/** Key of the measures on places. */
export const PLACES = '2009-66'
/** Key of the measures on schemes. */
export const SCHEMES = '2014-17'
/** A national document. */
export const national = (key: string) => `national/${key}`
