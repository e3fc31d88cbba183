import { describe, expect, it } from 'vitest'
import { noticeTexts } from '../../../src/explain/notices.js'
import type { Notice, NoticeCode } from '../../../src/law/index.js'

const notice = (code: NoticeCode, name: string, remark: string): Notice => ({
  code,
  subject: name,
  zh: `${name}：${remark}`,
  en: `${name}: ${remark}`,
})

describe('the caveats of an explanation', () => {
  it('say once what holds of several values, with the names in front', () => {
    const notices = [
      notice('parameter.beyondVerified', 'a', 'late'),
      notice('parameter.provisional', 'b', 'not published'),
      notice('parameter.beyondVerified', 'c', 'late'),
      notice('parameter.beyondVerified', 'c', 'later'),
      notice('parameter.beyondVerified', 'a', 'late'),
    ]
    expect(noticeTexts(notices, 'en')).toEqual(['a; c: late', 'b: not published', 'c: later'])
    expect(noticeTexts(notices, 'zh')).toEqual(['a；c：late', 'b：not published', 'c：later'])
  })

  it('keep apart the same remark under different codes', () => {
    const notices = [notice('parameter.recalled', 'a', 'x'), notice('rule.recalled', 'b', 'x')]
    expect(noticeTexts(notices, 'en')).toEqual(['a: x', 'b: x'])
  })

  it('cut a name with a colon of its own in the right place', () => {
    const notices = [
      notice('parameter.recalled', '缓缴：餐饮', 'x'),
      notice('parameter.recalled', '利率', 'x'),
    ]
    expect(noticeTexts(notices, 'zh')).toEqual(['缓缴：餐饮；利率：x'])
  })

  it('leave the others word for word, twice said included', () => {
    const notices = [
      notice('parameter.unsettled', 'a', 'the alternatives are: 1'),
      notice('parameter.unsettled', 'b', 'the alternatives are: 1'),
      { code: 'estimate', zh: '估算', en: 'an estimate' } as const,
      { code: 'estimate', zh: '估算', en: 'an estimate' } as const,
    ]
    expect(noticeTexts(notices, 'en')).toEqual([
      'a: the alternatives are: 1',
      'b: the alternatives are: 1',
      'an estimate',
      'an estimate',
    ])
  })

  it('are none where there are none', () => {
    expect(noticeTexts([], 'zh')).toEqual([])
  })
})
