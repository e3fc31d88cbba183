import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../errors.js'
import { readerOf, type Citation, type Law, type Reader } from '../../../law/index.js'
import {
  choiceField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present } from '../../present.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import {
  COVERAGE_WORKERS,
  COVERED_EMPLOYERS,
  GROUP_WORDS,
  type CoverageGroup,
  type CoverageWorker,
  type CoveredEmployer,
} from './coverage-groups.js'

/** A person in a month. */
export interface UnemploymentCoverageInput {
  /** Month 'YYYY-MM'. */
  readonly month: string
  /**
   * `employee`: in an employment relation with an employer (rural contract workers too). `civilServant`: civil
   * servants and those under their rules. `civilianStaff`: of army and armed police. `flexible`: 灵活就业人员.
   * `platform`: platform workers without an employment relation. `selfEmployed`: own-account businesses without
   * employees.
   */
  readonly worker: CoverageWorker
  /**
   * Of an employee: the kind of employer. `privateNonFirm` is 民办非企业单位, in the text of 2025 社会服务机构.
   * `institution` leaves out those under the civil-service rules.
   */
  readonly employer?: CoveredEmployer
}

/** The values of a coverage. */
export interface UnemploymentCoverageValues {
  /** Month asked for. */
  readonly month: YearMonth
  /** The kind of employer, or of person, by which the law decides. */
  readonly group: CoverageGroup
  /** Insured by law. Somebody who is not gets `notEntitled`. */
  readonly covered: 'covered'
}

/** Covered, not covered, or not known. */
export type UnemploymentCoverage =
  Computed<UnemploymentCoverageValues, 'determined'> | NotEntitled | Undetermined

/** The wire shape of {@link UnemploymentCoverageInput}. */
export const unemploymentCoverageShape: Shape<UnemploymentCoverageInput> = objectOf(
  {
    month: monthField('month'),
    worker: choiceField(COVERAGE_WORKERS, 'who the person is'),
    employer: optional(choiceField(COVERED_EMPLOYERS, 'of an employee: the kind of employer')),
  },
  'a person whose coverage is asked for',
)

const texts: readonly Citation[] = [
  { document: 'national/sil', article: '第四十四条' },
  { document: 'henan/unemployment-2001', article: '第二条' },
  { document: 'henan/unemployment-2024' },
]

/** Step table of {@link UnemploymentCoverageValues}. */
export const unemploymentCoverageSteps: StepTable<UnemploymentCoverageValues> = {
  month: inputStep(['所属月', 'month'], 'month', texts),
  group: inputStep(['人员', 'person'], 'text', texts, { words: GROUP_WORDS }),
  covered: computedStep(['是否覆盖', 'covered or not'], 'text', texts, {
    how: { zh: '按该月施行的条例', en: 'by the regulation of the month' },
    parameter: (v) => `unemployment.coverage.${v.group}`,
  }),
}

/**
 * Whether unemployment insurance covers a person (失业保险参保范围): the kinds of employer and of person as the
 * regulation of the month names them. Henan's regulation of 2001 names urban firms, institutions, associations,
 * labourers of organs and private non-firm units; that in force since March 2025 names more, and only reserves
 * room for flexible and platform workers.
 *
 * @returns `determined` when the person is insured by law; `notEntitled` with the reason and its text when not
 * (`unemployment.notCovered`); `undetermined` where the text names the kind neither way
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `unemployment.employerForWorker`
 * @see 社会保险法 第四十四条; 河南省失业保险条例（2001年）第二条、第五十条; 河南省失业保险条例（2024年修订）
 * @example
 * const law = lawOf('luoyang')
 * unemployment.coverage({ month: '2025-06', worker: 'employee', employer: 'lawFirm' }, law).outcome // 'determined'
 * unemployment.coverage({ month: '2025-06', worker: 'platform' }, law).outcome // 'notEntitled'
 */
export function coverage(input: UnemploymentCoverageInput, law: Law): UnemploymentCoverage {
  const issues = shapeIssues(unemploymentCoverageShape, input)
  if (isObject(input)) employerIssues(input, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = readMonth(input.month) as YearMonth
  const group = groupOf(input)
  const reader = readerOf(law)
  const answer = reader.choice(`unemployment.coverage.${group}`, month)
  const frame = frameOf('unemployment.coverage', law, reader)
  if (answer === undefined) return undetermined(frame, reader.missing)
  if (answer === 'notCovered') return notEntitled(frame, [reasonOf(group, reader)])
  return {
    ...frame,
    outcome: 'determined',
    values: present({ month, group, covered: answer }, unemploymentCoverageSteps),
  }
}

/** An employee has an employer, and nobody else has one here. */
function employerIssues({ worker, employer }: UnemploymentCoverageInput, issues: Issue[]): void {
  if (worker === 'employee' && employer === undefined)
    issues.push({ code: 'input.required', path: ['employer'], message: 'is required for an employee' })
  if (worker !== 'employee' && COVERAGE_WORKERS.includes(worker) && employer !== undefined)
    issues.push({
      code: 'unemployment.employerForWorker',
      path: ['employer'],
      message: `a ${worker} is told by the kind of person; an employer belongs to an employee`,
      received: shown(employer),
    })
}

function groupOf({ worker, employer }: UnemploymentCoverageInput): CoverageGroup {
  return worker === 'employee' ? (employer as CoveredEmployer) : worker
}

/** The law speaks through the parameter that said no: its text is the source, its note the words. */
function reasonOf(group: CoverageGroup, reader: Reader): Reason {
  const source = reader.used.find(({ path }) => path === `unemployment.coverage.${group}`)?.entry.source
  const { zh, en } = GROUP_WORDS[group]
  const why = source?.note
  return {
    code: 'unemployment.notCovered',
    zh: `${zh}不在失业保险参保范围${why === undefined ? '' : `：${why.zh}`}`,
    en: `unemployment insurance does not cover ${en}${why === undefined ? '' : `: ${why.en}`}`,
    sources: source?.sources ?? texts,
  }
}
