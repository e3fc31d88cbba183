import { readChineseNumber } from './chinese-number.js'

const N = '([零〇一二两三四五六七八九十百千]+|\\d+)'
const rule = (pattern: string, words: string) => ({ pattern: new RegExp(`^${pattern}`), words })

/** The parts of a citation and their English names; `#` stands for the number. */
const PARTS = [
  rule('办法', 'measures'),
  rule('决定', 'decision'),
  rule(`附件${N}`, 'annex #'),
  rule('附件', 'annex'),
  rule(`附表${N}`, 'table #'),
  rule('附表', 'table'),
  rule(`第${N}条之${N}`, 'art. #-#'),
  rule(`第${N}条`, 'art. #'),
  rule(`第${N}款`, 'para. #'),
  rule(`第[（(]?${N}[）)]?项`, 'item #'),
  rule(`第${N}章`, 'ch. #'),
  rule(`第${N}节`, 'sec. #'),
  rule(`第${N}部分`, 'part #'),
  rule(`第${N}段`, 'paragraph #'),
  rule(`[（(]${N}[）)]`, '(#)'),
  rule(`${N}$`, 'no. #'),
]

/** A place in a document in English: 第十六条第二款 is 'art. 16 para. 2'. What it cannot read it leaves as it is. */
export function articleInEnglish(article: string): string {
  return article
    .split('、')
    .map((place) => placeInEnglish(place) ?? place)
    .join(', ')
}

function placeInEnglish(place: string): string | undefined {
  const words: string[] = []
  let rest = place.trim()
  while (rest !== '') {
    const part = PARTS.find(({ pattern }) => pattern.test(rest))
    const match = part?.pattern.exec(rest)
    if (part === undefined || match === undefined || match === null) return undefined
    const numbers = match.slice(1).map(readChineseNumber)
    if (numbers.includes(undefined)) return undefined
    words.push(part.words.replaceAll('#', () => String(numbers.shift())))
    rest = rest.slice(match[0].length).trimStart()
  }
  return words.join(' ')
}
