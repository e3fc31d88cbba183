import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import type { RateScheme } from '../rate/rate-words.js'
import type { IndustryEdition } from './industry-code.js'

/** The values of the class of an industry. */
export interface IndustryClassValues {
  readonly month: YearMonth
  /** `threeClasses` or `eightClasses`. */
  readonly scheme: RateScheme
  readonly edition: IndustryEdition
  /** The digits of the code as they were read. */
  readonly code: string
  /** Letter of the section, where the code had one. */
  readonly section: string | null
  /** Division of edition 2011, two digits; null where the agency fixed the class. */
  readonly division: string | null
  /** True when the class was fixed by the agency. */
  readonly assigned: boolean
  /** Class of risk of the table; null where it does not say. */
  readonly listedClass: number | null
  /** Class of risk that holds, 1 the lowest. */
  readonly riskClass: number
}

const notice: readonly Citation[] = [{ document: 'national/2015-71', article: '附件' }]
const standard: readonly Citation[] = [
  { document: 'national/gb4754-2011' },
  { document: 'national/gb4754-2017' },
]

/** Step table of {@link IndustryClassValues}. */
export const industryClassSteps: StepTable<IndustryClassValues> = {
  month: inputStep(['所属月', 'month'], 'month', notice),
  scheme: parameterStep(['行业分类办法', 'classes in force'], 'text', 'workInjury.rate.scheme', notice),
  edition: inputStep(['行业分类标准版本', 'edition of the classification'], 'text', standard),
  section: inputStep(['门类', 'section'], 'text', standard, { shown: (v) => v.section !== null }),
  code: inputStep(['行业代码', 'code of the industry'], 'text', standard),
  division: computedStep(['2011年版大类', 'division of edition 2011'], 'text', standard, {
    how: (v) =>
      v.edition === '2011'
        ? { zh: '代码前两位', en: 'the first two digits of the code' }
        : { zh: '按2017年版与2011年版的对应', en: 'by the correspondence of editions 2017 and 2011' },
    evidence: 'recalled',
    shown: (v) => v.division !== null,
  }),
  assigned: inputStep(['经办机构核定类别', 'class fixed by the agency'], 'text', notice, {
    shown: (v) => v.assigned,
  }),
  listedClass: parameterStep(
    ['行业分类表的类别', 'class of the table'],
    'count',
    'workInjury.industry.class',
    notice,
    { shown: (v) => v.listedClass !== null },
  ),
  riskClass: computedStep(['行业风险类别', 'class of risk'], 'count', notice, {
    how: (v) =>
      v.assigned
        ? { zh: '经办机构核定', en: 'as fixed by the agency' }
        : { zh: '按行业分类表', en: 'as the table has it' },
  }),
}
