import { monthText } from '../../calendar/index.js'
import type { Bilingual } from '../../law/index.js'
import { scaledText } from '../../money/index.js'
import type { RuleDescription } from '../description.js'
import type { AnyDescription } from '../description.js'
import { allocationSteps, type AllocationValues } from './enterprise/allocation-steps.js'
import {
  enterpriseContributionSteps,
  type EnterpriseContributionValues,
} from './enterprise/contribution-steps.js'
import { enterprisePayoutSteps } from './enterprise/payout.js'
import { enterpriseProjectionSteps } from './enterprise/projection.js'
import { vestingSteps, type VestingValues } from './enterprise/vesting-steps.js'
import {
  occupationalBalanceRowSteps,
  occupationalBalanceSteps,
  type OccupationalBalanceRowValues,
  type OccupationalBalanceValues,
} from './occupational/balance-steps.js'
import {
  occupationalContributionSteps,
  type OccupationalContributionValues,
} from './occupational/contribution-steps.js'
import { occupationalPayoutSteps } from './occupational/payout.js'
import { occupationalProjectionSteps } from './occupational/projection.js'
import type { PayoutValues } from './payout/payout-values.js'
import { personalContributionSteps, type PersonalContributionValues } from './personal/contribution-steps.js'
import { openSteps, type OpenValues } from './personal/open.js'
import { personalProjectionSteps } from './personal/projection.js'
import { withdrawalSteps } from './personal/withdrawal.js'
import {
  projectionRowSteps,
  type ProjectionRow,
  type ProjectionValues,
} from './projection/projection-steps.js'
import {
  annuityTaxRowSteps,
  annuityTaxSteps,
  type AnnuityTaxRow,
  type AnnuityTaxValues,
} from './tax/annuity-tax-steps.js'
import type { AnnuityRuleId } from './rule-ids.js'

const yuan = (fen: number) => scaledText(fen, 2)

function payout(
  zh: string,
  en: string,
  steps: RuleDescription<PayoutValues>['steps'],
): RuleDescription<PayoutValues> {
  return { zh, en, steps, answer: payoutAnswer }
}

function payoutAnswer(v: PayoutValues): Bilingual {
  const taxed = { zh: `个人所得税合计${yuan(v.taxInAll)}元`, en: `income tax ${yuan(v.taxInAll)} in all` }
  if (v.payments === 1)
    return { zh: `一次${yuan(v.balance)}元，${taxed.zh}`, en: `${yuan(v.balance)} yuan once, ${taxed.en}` }
  const [from, to] = [monthText(v.from), monthText(v.lastMonth)]
  return {
    zh: `每次${yuan(v.amount)}元，共${v.payments}次，${from}至${to}，末次${yuan(v.last)}元；${taxed.zh}`,
    en: `${yuan(v.amount)} yuan each time, ${v.payments} times from ${from} to ${to}, the last one ${yuan(v.last)}; ${taxed.en}`,
  }
}

function tax(zh: string, en: string): RuleDescription<AnnuityTaxValues, AnnuityTaxRow> {
  return {
    zh,
    en,
    steps: annuityTaxSteps,
    rowSteps: annuityTaxRowSteps,
    rowsName: { zh: '各级距', en: 'Steps of the table' },
    answer: (v) => ({
      zh: `税额${yuan(v.tax)}元，税后${yuan(v.net)}元`,
      en: `tax ${yuan(v.tax)} yuan, ${yuan(v.net)} left`,
    }),
  }
}

function projection(
  zh: string,
  en: string,
  steps: RuleDescription<ProjectionValues>['steps'],
): RuleDescription<ProjectionValues, ProjectionRow> {
  return {
    zh,
    en,
    steps,
    rowSteps: projectionRowSteps,
    rowsName: { zh: '逐年测算', en: 'Year by year' },
    answer: (v) => ({
      zh: `测算余额${yuan(v.projected)}元，折合每月${yuan(v.monthly)}元（假设收益率，不是待遇核定）`,
      en: `projected balance ${yuan(v.projected)} yuan, ${yuan(v.monthly)} a month (at an assumed return, no entitlement)`,
    }),
  }
}

const occupationalContribution: RuleDescription<OccupationalContributionValues> = {
  zh: '职业年金月缴费',
  en: 'Contributions to an occupational annuity',
  steps: occupationalContributionSteps,
  answer: (v) => ({
    zh: `单位${yuan(v.employer)}元、个人${yuan(v.employee)}元，其中记账${yuan(v.book)}元，税前扣除${yuan(v.deductible)}元`,
    en: `employer ${yuan(v.employer)}, employee ${yuan(v.employee)} yuan; ${yuan(v.book)} of it a book entry, ${yuan(v.deductible)} deductible`,
  }),
}

const occupationalBalance: RuleDescription<OccupationalBalanceValues, OccupationalBalanceRowValues> = {
  zh: '职业年金个人账户',
  en: 'Account of an occupational annuity',
  steps: occupationalBalanceSteps,
  rowSteps: occupationalBalanceRowSteps,
  rowsName: { zh: '逐段明细', en: 'Row by row' },
  answer: (v) => ({
    zh: `${monthText(v.through)}末余额${yuan(v.total)}元，其中记账${yuan(v.bookBalance)}元`,
    en: `${yuan(v.total)} yuan at the end of ${monthText(v.through)}, ${yuan(v.bookBalance)} of it by the book`,
  }),
}

const enterpriseContribution: RuleDescription<EnterpriseContributionValues> = {
  zh: '企业年金缴费上限',
  en: 'Contributions to an enterprise annuity against their caps',
  steps: enterpriseContributionSteps,
  answer: (v) => ({
    zh: `单位上限${yuan(v.employerCap)}元、合计上限${yuan(v.totalCap)}元；可缴单位${yuan(v.employerWithin)}元、个人${yuan(v.employeesWithin)}元`,
    en: `caps ${yuan(v.employerCap)} and ${yuan(v.totalCap)} yuan; admitted ${yuan(v.employerWithin)} of the employer, ${yuan(v.employeesWithin)} of the members`,
  }),
}

const allocation: RuleDescription<AllocationValues> = {
  zh: '企业年金个人账户分配',
  en: 'A member’s part of an enterprise annuity',
  steps: allocationSteps,
  answer: (v) => ({
    zh: `企业缴费计入${yuan(v.employerWithin)}元，超限${yuan(v.employerAbove)}元；个人缴费税前扣除${yuan(v.deductible)}元`,
    en: `${yuan(v.employerWithin)} yuan of the employer within the limit, ${yuan(v.employerAbove)} above; ${yuan(v.deductible)} of the own part deductible`,
  }),
}

const vesting: RuleDescription<VestingValues> = {
  zh: '企业年金归属',
  en: 'What a member of an enterprise annuity owns on leaving',
  steps: vestingSteps,
  answer: (v) => ({
    zh: `本人权益${yuan(v.owned)}元，未归属${yuan(v.unvested)}元`,
    en: `${yuan(v.owned)} yuan owned, ${yuan(v.unvested)} not`,
  }),
}

const open: RuleDescription<OpenValues> = {
  zh: '个人养老金开户',
  en: 'Opening a personal pension account',
  steps: openSteps,
  answer: (v) => ({ zh: `${v.date}可以开户`, en: `an account can be opened on ${v.date}` }),
}

const personalContribution: RuleDescription<PersonalContributionValues> = {
  zh: '个人养老金缴费',
  en: 'A payment into a personal pension account',
  steps: personalContributionSteps,
  answer: (v) => ({
    zh: `可缴${yuan(v.accepted)}元，税前扣除${yuan(v.deductible)}元`,
    en: `${yuan(v.accepted)} yuan admitted, ${yuan(v.deductible)} deductible`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const annuityDescriptions: Readonly<Record<AnnuityRuleId, AnyDescription>> = {
  'occupationalAnnuity.contribution': occupationalContribution,
  'occupationalAnnuity.balance': occupationalBalance,
  'occupationalAnnuity.payout': payout(
    '职业年金领取',
    'Drawing an occupational annuity',
    occupationalPayoutSteps,
  ),
  'occupationalAnnuity.tax': tax('职业年金领取个人所得税', 'Income tax on an occupational annuity'),
  'occupationalAnnuity.projection': projection(
    '职业年金测算',
    'Projection of an occupational annuity',
    occupationalProjectionSteps,
  ),
  'enterpriseAnnuity.contribution': enterpriseContribution,
  'enterpriseAnnuity.allocation': allocation,
  'enterpriseAnnuity.vesting': vesting,
  'enterpriseAnnuity.payout': payout('企业年金领取', 'Drawing an enterprise annuity', enterprisePayoutSteps),
  'enterpriseAnnuity.tax': tax('企业年金领取个人所得税', 'Income tax on an enterprise annuity'),
  'enterpriseAnnuity.projection': projection(
    '企业年金测算',
    'Projection of an enterprise annuity',
    enterpriseProjectionSteps,
  ),
  'personalPension.open': open,
  'personalPension.contribution': personalContribution,
  'personalPension.withdrawal': payout('个人养老金领取', 'Drawing a personal pension', withdrawalSteps),
  'personalPension.projection': projection(
    '个人养老金测算',
    'Projection of a personal pension',
    personalProjectionSteps,
  ),
}
