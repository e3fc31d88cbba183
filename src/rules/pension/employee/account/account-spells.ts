import { intersection, monthText, type MonthInterval, type YearMonth } from '../../../../calendar/index.js'
import { pathText } from '../../../../errors.js'
import { findPlace, nearest, type Law, type Missing, type Notice } from '../../../../law/index.js'
import type { ReadCareer, ReadRow, ReadSpell } from '../../../../records/index.js'

/** The spells of the employee scheme in which somebody paid: all kinds but deemed ones. */
export function paidSpells(career: ReadCareer): readonly ReadSpell[] {
  return career.spells.filter((spell) => spell.scheme === 'employee' && spell.kind !== 'deemed')
}

/** The parts of a stretch that contribution rows cover, with the base of each, in order. */
export function coveredBy(rows: readonly ReadRow[], stretch: MonthInterval): readonly ReadRow[] {
  return rows.flatMap((row) => {
    const shared = intersection(row, stretch)
    return shared === undefined ? [] : [{ ...shared, base: row.base }]
  })
}

/** From a month to another, or undefined when the first lies after the second. */
export function stretchOf(from: YearMonth, to: YearMonth): MonthInterval | undefined {
  return from <= to ? { from, to } : undefined
}

/** Paid months without a contribution row, as missing input: one entry for each stretch. */
export function missingBases(stretches: readonly MonthInterval[]): readonly Missing[] {
  return stretches.map((stretch) => {
    const months = stretchText(stretch)
    return {
      kind: 'input',
      path: 'contributions',
      month: monthText(stretch.from),
      zh: `缺少${months}的缴费基数：已缴费月份没有对应的缴费记录`,
      en: `needs the contribution base of ${months}: the months were paid and no contribution row covers them`,
    }
  })
}

/** '2001-03', or '2001-03…2001-06'. */
export function stretchText({ from, to }: MonthInterval): string {
  return from === to ? monthText(from) : `${monthText(from)}…${monthText(to)}`
}

/** The caveat for spells in another place than that of the law, which is applied to all of them. */
export function elsewhereNotices(career: ReadCareer, law: Law): readonly Notice[] {
  const counted = career.spells.filter((spell) => spell.scheme === 'employee')
  const others = [...new Set(counted.map((spell) => spell.place))].filter(
    (place) => findPlace(law.pack, place)?.code !== law.place.code,
  )
  if (others.length === 0) return []
  return [
    ...unknownPlaces(career, law),
    {
      code: 'input',
      subject: 'spells',
      zh: `另有参保地${others.join('、')}：全部月份均按${law.place.zh}的规定计算`,
      en: `some months were spent in ${others.join(', ')}: the law of ${law.place.en} is applied to all months`,
    },
  ]
}

/** A place the law pack does not know may be one outside it, or a misspelt one: the result says which spell names it. */
function unknownPlaces({ input }: ReadCareer, law: Law): readonly Notice[] {
  const keys = law.pack.places.map((place) => place.key)
  return input.spells.flatMap(({ scheme, place }, i): Notice[] => {
    if (scheme !== 'employee' || findPlace(law.pack, place) !== undefined) return []
    const guess = nearest(place.slice(0, 80), keys)
    return [
      {
        code: 'input',
        subject: pathText(['spells', i, 'place']),
        zh: `法规数据中没有参保地“${place}”${guess === undefined ? '' : `，是否为“${guess}”`}（spells[${i}].place）`,
        en: `the law pack knows no place "${place}"${guess === undefined ? '' : `; did you mean "${guess}"?`} (spells[${i}].place)`,
      },
    ]
  })
}
