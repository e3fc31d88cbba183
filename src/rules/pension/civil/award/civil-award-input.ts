import { monthText, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import { parseScaled, type DecimalInput, type Fen, type Index } from '../../../../money/index.js'
import {
  countField,
  decimalField,
  flagField,
  monthField,
  objectOf,
  optional,
  personFields,
  shapeIssues,
  textField,
  type PersonInput,
  type Shape,
} from '../../../../records/index.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../../employee/award/award-input.js'
import { careerEndOf, type CareerEnd } from '../../employee/retirement/retirement-input.js'
import { annuityField } from '../comparison/comparison-input.js'
import {
  MOST_MONTHLY,
  oldMethodOf,
  oldMethodShape,
  type OldMethodInput,
  type OldMethodRequest,
} from '../comparison/old-method-input.js'
import type { DeemedIndexKeys } from './deemed-index.js'

/** Somebody retiring from the civil scheme, with the figures of the award. */
export interface CivilAwardInput extends PersonInput {
  /** Month work began, 'YYYY-MM' (参加工作时间): it decides the group. */
  readonly startedWork: string
  /** Retirement month 'YYYY-MM'. */
  readonly retirement: string
  /** Retirement before the age, approved under the Civil Servant Law (经批准提前退休). Default: false. */
  readonly approvedEarly?: boolean
  /** All months that count: paid and deemed (累计缴费月数，含视同). */
  readonly totalMonths: number
  /** Deemed months among them (视同缴费月数): recognised service before 2014-10. */
  readonly deemedMonths: number
  /** Average index over the months paid (实际缴费指数), 4 decimals; needed where there are paid months. */
  readonly paidIndex?: DecimalInput
  /** Deemed index (视同缴费指数), 4 decimals; with deemed months give it, or `deemedIndexKeys`. */
  readonly deemedIndex?: DecimalInput
  /** Names to look the deemed index up by, once the tables of the province are loaded. */
  readonly deemedIndexKeys?: DeemedIndexKeys
  /** Balance of the individual account at retirement, yuan. */
  readonly accountBalance: DecimalInput
  /** Occupational annuity, yuan a month (职业年金月标准); needed while the comparison applies, '0' where there is none. */
  readonly annuityMonthly?: DecimalInput
  /** The old method; needed while the comparison applies. */
  readonly oldMethod?: OldMethodInput
}

/** The same, read. */
export interface CivilAwardRequest {
  readonly person: CareerEnd
  readonly seniorWoman: boolean
  readonly startedWork: YearMonth
  readonly retirement: YearMonth
  readonly approvedEarly: boolean
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly paidIndex: Index | undefined
  readonly deemedIndex: Index | undefined
  readonly deemedIndexKeys: DeemedIndexKeys | undefined
  readonly accountBalance: Fen
  readonly annuityMonthly: Fen | undefined
  readonly oldMethod: OldMethodRequest | undefined
}

const INDEX = { decimals: 4, min: 1, max: HIGHEST_INDEX }
const BALANCE = { decimals: 2, min: 0, max: MOST_MONEY }
const MONTHLY = { decimals: 2, min: 0, max: MOST_MONTHLY }

const deemedIndexKeysShape: Shape<DeemedIndexKeys> = objectOf(
  {
    post: textField('post or rank'),
    step: textField('grade or salary step'),
    adjustment: textField('key of the adjusting part'),
  },
  'names to look the deemed index up by',
)

/** The wire shape of {@link CivilAwardInput}. */
export const civilAwardShape: Shape<CivilAwardInput> = objectOf(
  {
    ...personFields,
    startedWork: monthField('month work began'),
    retirement: monthField('retirement month'),
    approvedEarly: optional(flagField('early retirement approved under the Civil Servant Law')),
    totalMonths: countField(0, LONGEST_CAREER, 'paid and deemed months'),
    deemedMonths: countField(0, LONGEST_CAREER, 'deemed months among them'),
    paidIndex: optional(decimalField(INDEX, 'average index over the months paid')),
    deemedIndex: optional(decimalField(INDEX, 'deemed index')),
    deemedIndexKeys: optional(deemedIndexKeysShape),
    accountBalance: decimalField(BALANCE, 'balance of the individual account at retirement, yuan'),
    annuityMonthly: optional(annuityField),
    oldMethod: optional(oldMethodShape),
  },
  'figures of an award of a public institution',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readCivilAwardInput(input: CivilAwardInput, reader: Reader): CivilAwardRequest {
  const issues = shapeIssues(civilAwardShape, input)
  const request = requestOf(input, reader, issues)
  if (issues.length > 0 || request === undefined) throw new ShebaoError('input', issues)
  return request
}

function requestOf(input: CivilAwardInput, reader: Reader, issues: Issue[]): CivilAwardRequest | undefined {
  const personIssues: Issue[] = []
  const person = careerEndOf(input, reader, personIssues)
  const seniorWoman = person !== undefined && isSeniorWoman(person, reader)
  issues.push(...personIssues.filter(({ code }) => !(seniorWoman && code === 'retirement.originalAge')))
  if (person === undefined) return undefined
  monthIssues(input, person, issues)
  figureIssues(input, issues)
  const read = (value: unknown, spec: typeof INDEX) =>
    value === undefined ? undefined : parseScaled(value, spec, [], [])
  return {
    person,
    seniorWoman,
    startedWork: readMonth(input.startedWork) as YearMonth,
    retirement: readMonth(input.retirement) as YearMonth,
    approvedEarly: input.approvedEarly ?? false,
    totalMonths: input.totalMonths,
    deemedMonths: input.deemedMonths,
    paidIndex: read(input.paidIndex, INDEX) as Index | undefined,
    deemedIndex: read(input.deemedIndex, INDEX) as Index | undefined,
    deemedIndexKeys: input.deemedIndexKeys,
    accountBalance: read(input.accountBalance, BALANCE) as Fen,
    annuityMonthly: read(input.annuityMonthly, MONTHLY) as Fen | undefined,
    oldMethod: input.oldMethod && oldMethodOf(input.oldMethod, ['oldMethod'], issues),
  }
}

/** Women at division level or with a senior title, whose original age is that of men. */
export function isSeniorWoman({ sex, birth, originalAge, ground }: CareerEnd, reader: Reader): boolean {
  if (sex !== 'female' || ground !== 'age') return false
  const at = (birth + originalAge) as YearMonth
  return reader.optional((r) => r.count('civilPension.seniorWomenAge', at)) === originalAge / 12
}

function monthIssues(input: CivilAwardInput, { birth }: CareerEnd, issues: Issue[]): void {
  const started = readMonth(input.startedWork)
  const retirement = readMonth(input.retirement)
  const after = (path: string, month: YearMonth | undefined, other: YearMonth | undefined, what: string) => {
    if (month !== undefined && other !== undefined && month <= other)
      issues.push({
        code: 'civilPension.monthOrder',
        path: [path],
        message: `lies not after ${what} ${monthText(other)}`,
        received: monthText(month),
      })
  }
  after('startedWork', started, birth, 'the birth month')
  after(
    'retirement',
    retirement,
    started ?? birth,
    started === undefined ? 'the birth month' : 'the month work began,',
  )
}

function figureIssues(input: CivilAwardInput, issues: Issue[]): void {
  const { totalMonths, deemedMonths, deemedIndex, deemedIndexKeys } = input
  if (typeof deemedMonths === 'number' && typeof totalMonths === 'number' && deemedMonths > totalMonths)
    issues.push({
      code: 'civilPension.deemedAboveTotal',
      path: ['deemedMonths'],
      message: `deemed months are part of the ${totalMonths} total months`,
      received: String(deemedMonths),
    })
  if (deemedIndex !== undefined && deemedIndexKeys !== undefined)
    issues.push({
      code: 'civilPension.deemedIndexTwice',
      path: ['deemedIndexKeys'],
      message: 'give the deemed index or the names to look it up by, not both',
      received: shown(deemedIndexKeys),
    })
}

/**
 * Deemed months are recognised service before the reform: somebody who began work after it has none, and no transitional
 * pension. When the reform began is known from the law, so the shape cannot say it.
 *
 * @throws ShebaoError (kind `input`) `civilPension.deemedOfNewPeople`
 */
export function refuseDeemedOfNewPeople(
  { startedWork, deemedMonths }: Pick<CivilAwardRequest, 'startedWork' | 'deemedMonths'>,
  start: YearMonth | undefined,
): void {
  if (start === undefined || startedWork < start || deemedMonths === 0) return
  throw new ShebaoError('input', [
    {
      code: 'civilPension.deemedOfNewPeople',
      path: ['deemedMonths'],
      message: `work began in ${monthText(startedWork)}, not before the reform of ${monthText(start)}: no month can be deemed`,
      received: shown(deemedMonths),
    },
  ])
}
