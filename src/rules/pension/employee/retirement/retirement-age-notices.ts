import type { Notice, Reader } from '../../../../law/index.js'
import type { RetirementAgeValues } from './retirement-age-steps.js'
import { isKnownAge, type CareerEnd } from './retirement-input.js'

/** What the rule took as given: an age the law is silent on, and what an expert finding or a work record must show. */
export function retirementAgeNotices(
  person: CareerEnd,
  window: RetirementAgeValues,
  reader: Reader,
): readonly Notice[] {
  const notices: Notice[] = []
  const say = (subject: string, zh: string, en: string) => notices.push({ code: 'input', subject, zh, en })
  if (!isKnownAge(person, reader))
    say(
      'originalRetirementAge',
      '当时的法律中未收录原法定退休年龄，按所填年龄计算，未作核对',
      'the law as known has no original retirement age for that month: the one given is used unchecked',
    )
  if (person.ground === 'age' && window.step === 0 && delayInForce(window, reader))
    say(
      'originalRetirementAge',
      '该原法定退休年龄没有对应的延迟表，未加延迟',
      'the law has no delay table for this original age: no delay is added',
    )
  if (person.ground === 'specialWork')
    say(
      'ground',
      '特殊工种工作经历须经核准，此处按所填年限计算',
      'the record of special work must be approved; the years given are used',
    )
  if (person.ground === 'incapacity')
    say(
      'ground',
      '须经鉴定完全丧失劳动能力，此处按已鉴定计算；2025年起由病残津贴取代',
      'total loss of work capacity must be found by experts and is taken as given; since 2025 the incapacity allowance stands in its place',
    )
  return notices
}

function delayInForce({ originalMonth }: RetirementAgeValues, reader: Reader): boolean {
  const from = reader.optional((r) => r.month('retirement.delay.from', originalMonth))
  return from !== undefined && originalMonth >= from
}
