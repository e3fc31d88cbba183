import type { Citation } from '../law/index.js'
import { articleInEnglish } from './article.js'
import type { Names } from './names.js'

/** A citation as text: '《国务院关于…的决定》（国发〔2005〕38号）第六条', 'State Council decision … (国发〔2005〕38号), art. 6'. */
export function sourceText(citation: Citation, { documents, language }: Names): string {
  const document = Object.hasOwn(documents, citation.document) ? documents[citation.document] : undefined
  if (document === undefined) return citation.document
  const { number } = document
  const { article } = citation
  if (language === 'zh')
    return `《${document.zh}》${number === undefined ? '' : `（${number}）`}${article ?? ''}`
  const title = number === undefined ? document.en : `${document.en} (${number})`
  return article === undefined ? title : `${title}, ${articleInEnglish(article)}`
}

/** Citations as texts, each once; a document cited with its article is not cited again without. */
export function sourceTexts(citations: readonly Citation[], names: Names): readonly string[] {
  const precise = new Set(
    citations.filter(({ article }) => article !== undefined).map(({ document }) => document),
  )
  const kept = citations.filter(({ article, document }) => article !== undefined || !precise.has(document))
  return [...new Set(kept.map((citation) => sourceText(citation, names)))]
}
