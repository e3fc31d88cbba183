import type { Citation } from '../law/index.js'
import type { Names } from './names.js'

/** A citation as text: '《国务院关于…的决定》（国发〔2005〕38号）第六条'. */
export function sourceText(citation: Citation, { documents, language }: Names): string {
  const document = documents[citation.document]
  if (document === undefined) return citation.document
  const number = document.number
  const article = citation.article ?? ''
  if (language === 'zh') return `《${document.zh}》${number === undefined ? '' : `（${number}）`}${article}`
  return [document.en, ...(number === undefined ? [] : [`(${number})`]), ...(article === '' ? [] : [article])].join(' ')
}
