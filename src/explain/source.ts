import type { Citation } from '../law/index.js'
import { articleInEnglish } from './article.js'
import type { Names } from './names.js'

/** A citation as text: '《国务院关于…的决定》（国发〔2005〕38号）第六条', 'State Council decision … (国发〔2005〕38号), art. 6'. */
function sourceText(citation: Citation, { documents, language }: Names): string {
  const document = Object.hasOwn(documents, citation.document) ? documents[citation.document] : undefined
  if (document === undefined) return citation.document
  const { number } = document
  const { article } = citation
  if (language === 'zh') {
    const title = document.zh.replaceAll('《', '〈').replaceAll('》', '〉')
    return `《${title}》${number === undefined ? '' : `（${number}）`}${article ?? ''}`
  }
  const title = number === undefined ? document.en : `${document.en} (${number})`
  return article === undefined ? title : `${title}, ${articleInEnglish(article)}`
}

/** Citations as texts, each once. What another citation of the same document covers is left out: a document without its article beside one with it. */
export function sourceTexts(citations: readonly Citation[], names: Names): readonly string[] {
  if (citations.length < 2) return citations.map((citation) => sourceText(citation, names))
  const kept = citations.filter((one) => !citations.some((other) => covers(other, one)))
  return [...new Set(kept.map((citation) => sourceText(citation, names)))]
}

/** True when the first citation says all that the second says, and more. */
function covers(more: Citation, less: Citation): boolean {
  if (more.document !== less.document || more.article === undefined) return false
  if (less.article === undefined) return true
  const places = more.article.split('、')
  const fewer = less.article.split('、')
  return fewer.length < places.length && fewer.every((place) => places.includes(place))
}
