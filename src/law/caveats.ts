import { monthText } from '../calendar/index.js'
import { choiceWords } from './choice-words.js'
import type { Law } from './law.js'
import type { Missing, Notice, NoticeCode } from './notice.js'
import { definitionOf } from './parameter.js'
import type { Found, NotFound } from './resolve.js'
import type { Alternative } from './types.js'

/** What to say of a value that is not there: series, place, date, why, and what circulates in its stead. */
export function missingOf(law: Law, resolution: NotFound): Missing {
  const { path, gap, knownLater } = resolution
  const month = monthText(resolution.month)
  const name = definitionOf(path)
  const later = knownLater && law.asOf !== null
  const because = {
    zh: later ? `（${law.asOf}时尚未公布）` : gap === undefined ? '' : `：${gap.reason.zh}`,
    en: later ? ` (not yet known on ${law.asOf})` : gap === undefined ? '' : `: ${gap.reason.en}`,
  }
  const candidates = gap?.candidates?.map((candidate) => candidate.value) ?? []
  const claimed = candidates.length > 0 && { zh: candidates.join('、'), en: candidates.join(', ') }
  const claims = {
    zh: claimed ? `（未经证实的说法：${claimed.zh}）` : '',
    en: claimed ? ` (in circulation, unconfirmed: ${claimed.en})` : '',
  }
  return {
    kind: 'parameter',
    path,
    place: law.place.key,
    month,
    zh: `缺少${law.place.zh}${month}的“${name.zh}”${because.zh}${claims.zh}`,
    en: `${neededEn(name.en, law.place.en, month)}${because.en}${claims.en}`,
    ...(candidates.length > 0 && { candidates }),
  }
}

/** Names that ask a question, and names that end with a preposition, take place and month in brackets. */
const QUESTION = /^(?:whether|which|what|how|who|whose) /
const OPEN_ENDED = / (?:of|to|by|in|for|on|from|at)$/

function neededEn(name: string, place: string, month: string): string {
  if (QUESTION.test(name)) return `needs to know ${name} (${place}, ${month})`
  if (OPEN_ENDED.test(name)) return `needs the ${name} (${place}, ${month})`
  return `needs the ${name} of ${place} for ${month}`
}

/** The caveats of a value that a computation used. */
export function noticesOf(use: Found): readonly Notice[] {
  const notices: Notice[] = []
  const { source, reform } = use.entry
  const name = definitionOf(use.path)
  const month = monthText(use.month)
  const say = (code: NoticeCode, zh: string, en: string) =>
    notices.push(Object.freeze({ code, subject: use.path, zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` }))
  const period = `${source.from}…${source.to ?? ''}`
  if (reform !== undefined) {
    say('parameter.assumed', `采用改革方案“${reform}”的假设值`, `value assumed by the reform "${reform}"`)
  } else if (source.evidence === 'secondary') {
    say('parameter.secondary', '仅见于二手来源', 'read in a secondary source only')
  } else if (source.evidence === 'recalled') {
    say('parameter.recalled', '据业务常识，未查阅原文', 'known to practitioners, the text was not opened')
  } else if (source.evidence === 'unsettled') {
    const zh = others(source.alternatives, 'zh')
    const en = others(source.alternatives, 'en')
    say(
      'parameter.unsettled',
      zh === '' ? '口径未定' : `口径未定，另有：${zh}`,
      en === '' ? 'unsettled' : `unsettled; the alternatives are: ${en}`,
    )
  }
  if (use.basis === 'precedingYear')
    say(
      'parameter.provisional',
      `${month}的数值尚未公布，暂用上年度（${period}）数值，公布后重算`,
      `the figure for ${month} is not published; that of the preceding year (${period}) serves provisionally and is settled later`,
    )
  else if (source.status === 'provisional')
    say('parameter.provisional', `${period}为暂定数`, `the figure for ${period} is provisional`)
  if (use.basis === 'carried')
    say(
      'parameter.carriedForward',
      `应调用方要求，${month}沿用${period}的数值`,
      `carried forward to ${month} from ${period} on the caller's request`,
    )
  if (use.beyondVerified && use.basis === 'published' && reform === undefined)
    say(
      'parameter.beyondVerified',
      `${month}晚于最近一次核对的月份`,
      `${month} lies after the month it was last verified for`,
    )
  return Object.freeze(notices)
}

/** The values that were not taken, choices in words. */
function others(alternatives: readonly Alternative[] | undefined, language: 'zh' | 'en'): string {
  return (alternatives ?? [])
    .map(({ value }) => choiceWords(value)?.[language] ?? value)
    .join(language === 'zh' ? '、' : ', ')
}
