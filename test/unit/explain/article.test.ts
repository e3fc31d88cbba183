import { describe, expect, it } from 'vitest'
import { articleInEnglish } from '../../../src/explain/article.js'
import { readChineseNumber } from '../../../src/explain/chinese-number.js'
import { definitions, shippedPack, type Citation, type ParameterDefinition } from '../../../src/law/index.js'
import { citedInSteps } from './cited-in-steps.js'

describe('a Chinese number', () => {
  it.each([
    ['〇', 0],
    ['一', 1],
    ['十', 10],
    ['十六', 16],
    ['二十', 20],
    ['二十二', 22],
    ['八十六', 86],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一千二百六十', 1260],
    ['两百', 200],
    ['4', 4],
    ['12', 12],
  ])('%s is %d', (text, number) => {
    expect(readChineseNumber(text)).toBe(number)
  })

  it.each(['', '甲', '一甲', '二三', '1.5', '-1'])('%j is none', (text) => {
    expect(readChineseNumber(text)).toBeUndefined()
  })
})

describe('a place in a document, in English', () => {
  it.each([
    ['第六条', 'art. 6'],
    ['附件4', 'annex 4'],
    ['附件一', 'annex 1'],
    ['附件', 'annex'],
    ['第十六条第二款', 'art. 16 para. 2'],
    ['第十六条第二款第（三）项', 'art. 16 para. 2 item 3'],
    ['第五条第一项', 'art. 5 item 1'],
    ['第八条之一', 'art. 8-1'],
    ['办法第二条、附件4', 'measures art. 2, annex 4'],
    ['第三章', 'ch. 3'],
    ['三', 'no. 3'],
    ['三、（二）', 'no. 3, (2)'],
    ['附表2', 'table 2'],
    ['第2条', 'art. 2'],
  ])('%s is %s', (article, english) => {
    expect(articleInEnglish(article)).toBe(english)
  })

  it.each(['第甲条', '说明', '问答3', '第一条但书'])('%s stays as it is', (article) => {
    expect(articleInEnglish(article)).toBe(article)
  })

  it('keeps what it cannot read beside what it can', () => {
    expect(articleInEnglish('第六条、说明')).toBe('art. 6, 说明')
  })

  it('reads every article that the law and the rules cite', () => {
    const cited: Citation[] = [
      ...shippedPack.series.flatMap(({ values }) => values.flatMap(({ sources }) => sources)),
      ...Object.values<ParameterDefinition>(definitions).flatMap(
        ({ whenUnpublished }) => whenUnpublished?.sources ?? [],
      ),
      ...citedInSteps(),
    ]
    const articles = [...new Set(cited.flatMap(({ article }) => article ?? []))]
    expect(articles.length).toBeGreaterThan(15)
    expect(articles.filter((article) => /\p{Script=Han}/u.test(articleInEnglish(article)))).toEqual([])
  })
})
