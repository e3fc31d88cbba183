import { readerOf, type Law, type Notice } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Decimal, type Fen, type Share } from '../../../money/index.js'
import { frameOf } from '../../frame.js'
import type { Computed } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { readVesting, type VestingCause, type VestingInput, type VestingRequest } from './vesting-input.js'
import { vestingSteps, type VestingValues } from './vesting-steps.js'

/** What a member owns on leaving a plan. */
export interface Vesting extends Computed<VestingValues, 'determined'> {
  /** Yuan: employer money owned, employer money that goes back to the plan, and all the member owns. */
  readonly amounts: { readonly vested: Decimal; readonly unvested: Decimal; readonly owned: Decimal }
}

/** 企业年金办法 第二十条: causes that make employer money owned at once in full. */
const IN_FULL: readonly VestingCause[] = [
  'retirement',
  'incapacity',
  'death',
  'planEnded',
  'endedByEnterprise',
  'notRenewed',
  'namedByPlan',
]

/**
 * What a member of an enterprise annuity owns on leaving (企业年金归属): own money always, employer money by the plan's
 * ladder, or in full at once where the cause says so. There is no statutory ladder: the plan's is given, and the law
 * only says that employer money is fully owned after eight years at the latest (since 2018-02).
 *
 * @param input month 'YYYY-MM', completed months of service, balances in yuan, the ladder in completed years
 * @returns `determined` with amounts in yuan
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`,
 * `annuity.ladderOrder`, `annuity.ladderFalls`, `annuity.ladderIncomplete`, `annuity.ladderTooLong`
 * @see 企业年金办法 第十九条、第二十条
 * @example
 * const left = enterpriseAnnuity.vesting({
 *   month: '2026-03', because: 'ownChoice', serviceMonths: 47,
 *   employerBalance: '30000', employeeBalance: '12000',
 *   ladder: [{ years: 2, share: '0.2' }, { years: 4, share: '0.6' }, { years: 6, share: '1' }],
 * }, lawOf('luoyang'))
 * left.amounts.owned.toFixed(2) // '18000.00': 20 % of the employer money after three full years
 */
export function vesting(input: VestingInput, law: Law): Vesting {
  const reader = readerOf(law)
  const request = readVesting(input, reader)
  const { month, because, serviceMonths, employerBalance, employeeBalance } = request
  const longest = reader.optional((r) => r.count('enterpriseAnnuity.vesting.longestYears', month))
  const inFull = IN_FULL.includes(because)
  const share = inFull ? (SHARE_ONE as Share) : shareAt(request)
  const vested = mulDivMoney(employerBalance, share, SHARE_ONE, TO_FEN)
  const values: VestingValues = {
    month,
    because,
    serviceMonths,
    serviceYears: Math.floor(serviceMonths / 12),
    longestYears: longest ?? null,
    inFull,
    share,
    employerBalance,
    vested,
    unvested: (employerBalance - vested) as Fen,
    employeeBalance,
    owned: (vested + employeeBalance) as Fen,
  }
  const shown = present(values, vestingSteps)
  const notices = [
    ...ruleNotices(values, vestingSteps),
    ...(longest === undefined ? [NO_LIMIT, ...(inFull ? [IN_FULL_BY_PLAN] : [])] : []),
  ]
  return {
    ...frameOf('enterpriseAnnuity.vesting', law, reader, notices),
    outcome: 'determined',
    amounts: { vested: shown.vested, unvested: shown.unvested, owned: shown.owned },
    values: shown,
  }
}

/** The share of the highest rung reached; nothing below the first. */
function shareAt({ serviceMonths, ladder }: VestingRequest): Share {
  const years = Math.floor(serviceMonths / 12)
  return ladder.filter((rung) => rung.years <= years).at(-1)?.share ?? (0 as Share)
}

const NO_LIMIT: Notice = {
  code: 'input',
  subject: 'ladder',
  zh: '该月没有完全归属年限的法定上限，归属比例表按所给采用',
  en: 'no law of that month limits how long a ladder takes: the one given is used as it is',
}

const IN_FULL_BY_PLAN: Notice = {
  code: 'rule.unsettled',
  subject: 'inFull',
  zh: '该月尚无全部归属情形的法定规定，按2018年2月起施行的第二十条比照计算，当时以企业年金方案为准',
  en: 'no law of that month named causes for owning all at once: article 20, in force since 2018-02, stands in for the plan of the time, which decides',
}
