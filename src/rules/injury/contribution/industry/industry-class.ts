import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import {
  choiceField,
  countField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  textField,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { MOST_CLASSES } from '../rate/rate-input.js'
import { classIssues } from '../rate/class-issues.js'
import { classOf, editionIssues, type ClassLookUp } from './class-look-up.js'
import { industryClassSteps, type IndustryClassValues } from './industry-class-steps.js'
import { INDUSTRY_EDITIONS, parseIndustryCode, type IndustryEdition } from './industry-code.js'

/** An industry whose class of risk is asked for. */
export interface IndustryClassInput {
  /** Month 'YYYY-MM': the classes of that month. */
  readonly month: string
  /** Code of GB/T 4754: two to four digits, with or without the letter of the section, as 'C26', '26', '2611'. */
  readonly code: string
  /** Edition of the classification the code belongs to, '2011' or '2017'. */
  readonly edition: IndustryEdition
  /** The class fixed by the agency for this firm (经办机构核定), 1 to 8; it stands over the table. */
  readonly assigned?: number
}

/** The class of an industry, or what settles it. */
export type IndustryClass = Computed<IndustryClassValues, 'determined'> | Undetermined

/** The wire shape of {@link IndustryClassInput}. */
export const industryClassShape: Shape<IndustryClassInput> = objectOf(
  {
    month: monthField('month'),
    code: textField('code of GB/T 4754, two to four digits, with or without the letter of the section'),
    edition: choiceField(INDUSTRY_EDITIONS, 'edition of the classification'),
    assigned: optional(countField(1, MOST_CLASSES, 'class fixed by the agency')),
  },
  'an industry',
)

/**
 * The class of risk of an industry (行业工伤风险类别): 1 to 8 since October 2015, by division (大类) of the national
 * classification GB/T 4754 in its edition of 2011. A code of the edition of 2017 is led back to 2011; where its parts
 * lie in different classes, as loading and storage in division 59, the answer is `undetermined` and names the finer codes.
 *
 * Before October 2015 there were three classes; their table of industries is not shipped.
 *
 * @returns `determined` with the class and what was read of the code; `undetermined` naming the finer code or the
 * table that would settle it
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `workInjury.industryCode`,
 * `workInjury.unknownDivision`, `workInjury.sectionMismatch`, `workInjury.noSuchClass`
 * @see 人社部发〔2015〕71号 附件; GB/T 4754—2011; GB/T 4754—2017
 * @example
 * const law = lawOf('luoyang')
 * const smelter = workInjury.industryClass({ month: '2025-06', code: 'C3210', edition: '2017' }, law)
 * smelter.outcome === 'determined' && smelter.values.riskClass // 6
 * workInjury.industryClass({ month: '2025-06', code: '59', edition: '2017' }, law).outcome // 'undetermined'
 */
export function industryClass(input: IndustryClassInput, law: Law): IndustryClass {
  const issues: Issue[] = shapeIssues(industryClassShape, input)
  const given = isObject(input) && typeof input.code === 'string' && input.code.trim() !== ''
  const code = given ? parseIndustryCode(input.code, ['code'], issues) : undefined
  if (issues.length > 0 || code === undefined) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const { edition, assigned } = input
  const reader = readerOf(law)
  const wrong = [
    ...editionIssues(code, edition, month, reader),
    ...classIssues(assigned, ['assigned'], month, reader),
  ]
  if (wrong.length > 0) throw new ShebaoError('input', wrong)
  const scheme = reader.choice('workInjury.rate.scheme', month)
  const {
    division,
    riskClass: listed,
    missing,
  } = assigned === undefined
    ? classOf(code, edition, month, reader)
    : (reader.optional((r) => classOf(code, edition, month, r)) as ClassLookUp)
  const riskClass = assigned ?? listed
  if (scheme === undefined || riskClass === undefined)
    return undetermined(frameOf('workInjury.industryClass', law, reader), [...reader.missing, ...missing])
  const values: IndustryClassValues = {
    month,
    scheme,
    edition,
    section: code.section,
    code: code.digits,
    division,
    assigned: assigned !== undefined,
    listedClass: listed ?? null,
    riskClass,
  }
  const notices = [...ruleNotices(values, industryClassSteps), ...otherClass(assigned, listed)]
  return {
    ...frameOf('workInjury.industryClass', law, reader, notices),
    outcome: 'determined',
    values: present(values, industryClassSteps),
  }
}

/** The agency fixed another class than the table has. */
function otherClass(assigned: number | undefined, listed: number | undefined): readonly Notice[] {
  if (assigned === undefined || listed === undefined || assigned === listed) return []
  return [
    {
      code: 'input',
      subject: 'assigned',
      zh: `核定类别${assigned}与行业分类表的${listed}类不同，按核定类别`,
      en: `the class fixed by the agency, ${assigned}, is not that of the table, ${listed}; the agency’s is used`,
    },
  ]
}
