import type { YearMonth } from '../../../../calendar/index.js'
import type { Issue } from '../../../../errors.js'
import type { Missing, Reader } from '../../../../law/index.js'
import { divisionText, type IndustryCode, type IndustryEdition } from './industry-code.js'

/** The division of edition 2011 behind a code, or why there is none. */
type DivisionLookUp =
  { readonly division: number } | { readonly missing: Missing } | { readonly division?: undefined }

/** A code that does not exist in its edition: the letter of another section, or a division past the last. */
export function editionIssues(
  code: IndustryCode,
  edition: IndustryEdition,
  month: YearMonth,
  reader: Reader,
): readonly Issue[] {
  const sections = reader.optional((r) => r.table(`workInjury.industry.sections${edition}`, month))
  const last = reader.optional((r) => r.count(`workInjury.industry.lastDivision${edition}`, month))
  if (sections === undefined || last === undefined) return []
  const { section, division } = code
  if (division < 1 || division > last)
    return [
      {
        code: 'workInjury.unknownDivision',
        path: ['code'],
        message: `edition ${edition} has divisions 01 to ${last}`,
        received: code.digits,
      },
    ]
  const [own] = [...sections]
    .filter(([, first]) => first <= division)
    .reduce<readonly [string | undefined, number]>(
      (last, each) => (each[1] > last[1] ? each : last),
      [undefined, 0],
    )
  if (section === null || own === undefined || own === section) return []
  return [
    {
      code: 'workInjury.sectionMismatch',
      path: ['code'],
      message: `division ${divisionText(division)} lies in section ${own} of edition ${edition}, not in ${section}`,
      received: `${section}${code.digits}`,
    },
  ]
}

/**
 * The division of edition 2011 that a code stands for. A code of edition 2017 whose parts lie in divisions of different
 * classes has none: a finer code decides, or the class fixed by the agency.
 */
function divisionOf(
  code: IndustryCode,
  edition: IndustryEdition,
  month: YearMonth,
  reader: Reader,
): DivisionLookUp {
  if (edition === '2011') return { division: code.division }
  const map = reader.table('workInjury.industry.division2017', month)
  if (map === undefined) return {}
  for (let length = code.digits.length; length >= 2; length--) {
    const division = map.get(code.digits.slice(0, length))
    if (division !== undefined) return { division }
  }
  const finer = [...map].filter(([key]) => key.startsWith(code.digits))
  return { missing: finer.length > 0 ? ambiguous(code, finer, month, reader) : unplaced(code) }
}

function ambiguous(
  { digits }: IndustryCode,
  finer: readonly (readonly [string, number])[],
  month: YearMonth,
  reader: Reader,
): Missing {
  const classes = reader.table('workInjury.industry.class', month)
  const candidates = finer.map(([key, division]) => `${key}: ${classes?.get(divisionText(division)) ?? '?'}`)
  return {
    kind: 'input',
    path: 'code',
    zh: `2017年版代码${digits}含不同类别的行业，需更细的代码（${candidates.join('、')}类）或经办机构核定的类别`,
    en: `code ${digits} of edition 2017 holds activities of different classes: needs a finer code (code and class ${candidates.join(', ')}) or the class fixed by the agency`,
    candidates,
  }
}

function unplaced({ digits }: IndustryCode): Missing {
  return {
    kind: 'input',
    path: 'assigned',
    zh: `2017年版代码${digits}在2011年版中没有已知的对应大类，需经办机构核定的类别`,
    en: `code ${digits} of edition 2017 has no known division in edition 2011: needs the class fixed by the agency`,
  }
}

/** What the tables say of a code. */
export interface ClassLookUp {
  /** Division of edition 2011, two digits. */
  readonly division: string | null
  readonly riskClass: number | undefined
  readonly missing: readonly Missing[]
}

/** The class of a code by its division. What the law lacks stands in the reader, too. */
export function classOf(
  code: IndustryCode,
  edition: IndustryEdition,
  month: YearMonth,
  reader: Reader,
): ClassLookUp {
  const found = divisionOf(code, edition, month, reader)
  const table = reader.table('workInjury.industry.class', month)
  if ('missing' in found) return { division: null, riskClass: undefined, missing: [found.missing] }
  if (found.division === undefined) return { division: null, riskClass: undefined, missing: [] }
  const division = divisionText(found.division)
  const riskClass = table?.get(division)
  const missing = table === undefined || riskClass !== undefined ? [] : [unlisted(division)]
  return { division, riskClass, missing }
}

function unlisted(division: string): Missing {
  return {
    kind: 'parameter',
    path: 'workInjury.industry.class',
    zh: `行业分类表没有大类${division}，需经办机构核定的类别`,
    en: `the table of classes has no division ${division}: needs the class fixed by the agency`,
  }
}
