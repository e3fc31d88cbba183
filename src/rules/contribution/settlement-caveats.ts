import type { Notice, Reader } from '../../law/index.js'
import type { SettlementValues } from './settlement-steps.js'

/** What deserves a second look in a settlement: who owes it, and until when it bears no late charge. */
export function settlementNotices(
  values: SettlementValues,
  dayByCaller: boolean,
  reader: Reader,
): readonly Notice[] {
  if (values.payableTotal === 0) return []
  const notices =
    values.payableUntil === null ? [dayNotGiven(reader)] : dayByCaller ? [dayGiven(values.payableUntil)] : []
  return values.flexibleTotal === 0 ? notices : [...notices, FLEXIBLE_OWES]
}

const FLEXIBLE_OWES: Notice = {
  code: 'rule.unsettled',
  subject: 'flexibleTotal',
  zh: '灵活就业人员按暂定标准缴费后是否须补差，规则口径未定，此处按补差计算',
  en: 'whether a flexible worker who paid on provisional bounds owes the difference is unsettled; here it is taken as owed',
}

function dayGiven(day: string): Notice {
  return {
    code: 'input',
    subject: 'payableUntil',
    zh: `免收滞纳金的补缴截止日${day}由使用者填写`,
    en: `that the difference bears no late charge until ${day} is taken as given`,
  }
}

/** The note of the final reference wage tells the day where a notice stated one. */
function dayNotGiven(reader: Reader): Notice {
  const notes = reader.used.flatMap(({ path, entry }) =>
    path === 'employeePension.contribution.base.reference' ? (entry.source.note ?? []) : [],
  )
  const zh = notes.map((note) => `。${note.zh}`).join('')
  const en = notes.map((note) => `. ${note.en}`).join('')
  return {
    code: 'input',
    subject: 'payableUntil',
    zh: `未填写免收滞纳金的补缴截止日，以公布最终标准的通知为准${zh}`,
    en: `no day was given until which the difference bears no late charge; the notice of the final bounds states it${en}`,
  }
}
