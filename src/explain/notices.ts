import type { Notice, NoticeCode } from '../law/index.js'
import { MARKS, type Language } from './wording.js'

/** Caveats that say the same of many values: '…: 2028-03 lies after the month it was last verified for'. */
const SAID_OF_MANY: readonly NoticeCode[] = [
  'parameter.beyondVerified',
  'parameter.recalled',
  'parameter.secondary',
  'parameter.assumed',
  'rule.recalled',
  'rule.secondary',
  'rule.unsettled',
]

/** Caveats as texts: those that say the same of several values are said once, with the names in front. */
export function noticeTexts(notices: readonly Notice[], language: Language): readonly string[] {
  const { colon, semicolon } = MARKS[language]
  const said = new Map<string, { names: string[]; remark: string }>()
  notices.forEach((notice, i) => {
    const text = notice[language]
    const at = SAID_OF_MANY.includes(notice.code) ? text.lastIndexOf(colon) : -1
    if (at < 0) {
      said.set(`${i}`, { names: [], remark: text })
      return
    }
    const name = text.slice(0, at)
    const remark = text.slice(at + colon.length)
    const group = said.get(`${notice.code} ${remark}`)
    if (group === undefined) said.set(`${notice.code} ${remark}`, { names: [name], remark })
    else if (!group.names.includes(name)) group.names.push(name)
  })
  return [...said.values()].map(({ names, remark }) =>
    names.length === 0 ? remark : `${names.join(semicolon)}${colon}${remark}`,
  )
}
