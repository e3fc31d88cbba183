import { DECISION_REASONS } from './decision-reasons.js'
import { because, national, PLACES, SCHEMES, type StepReason } from './step-reason.js'

/** The reasons of the steps by code. */
export const STEP_REASONS = {
  recordEnds: because(
    '参保记录截至待遇领取月',
    'records end with the month of the claim',
    national(SCHEMES),
    '第三条',
  ),
  gathered: because(
    '缴费年限和储存额归集到待遇领取地',
    'years and balances are gathered at the place of claim',
    national(PLACES),
    '第三条',
  ),
  temporaryContent: because(
    '临时账户全部储存额归集，不确定待遇领取地',
    'the whole content of a temporary account is gathered; it gives no place of claim',
    national(PLACES),
    '第五条',
  ),
  residentGathered: because(
    '居民养老保险关系并入待遇领取地',
    'the residents’ relation is gathered',
    national(SCHEMES),
    '第四条',
  ),
  militaryGathered: because(
    '军人退役养老保险补助并入',
    'the subsidy of army service joins',
    'national/2015-1726',
  ),
  residentOverlap: because(
    '与职工养老保险重复的月份只计职工年限',
    'a month paid as an employee, too, counts there alone',
    national(SCHEMES),
    '第七条',
  ),
  employeeOverlap: because(
    '职工养老保险重复月份只保留一段',
    'of two employees’ records one keeps the month',
    'national/2009-187',
  ),
  deemedGivesWay: because(
    '同月有实际缴费的，不再视同缴费',
    'a month that was paid is not deemed elsewhere',
    'national/2009-187',
  ),
  residentTwice: because(
    '居民养老保险重复月份只计一次',
    'a month paid twice as a resident counts once',
    national(SCHEMES),
    '第七条',
  ),
  accountPartRefund: because(
    '退还重复缴费的个人账户部分',
    'the account part of overlapped months is paid back',
    'national/2009-187',
  ),
  ownPaymentRefund: because(
    '退还重复时段的个人缴费和集体补助',
    'own payment and collective aid of overlapped months are paid back',
    national(SCHEMES),
    '第七条',
  ),
  relationAtHousehold: because(
    '基本养老保险关系在户籍所在地',
    'the present relation is at the household place',
    national(PLACES),
    '第六条',
  ),
  tenYearsAtPresentPlace: because(
    '在现参保地累计缴费满规定年限',
    'enough years at the present place',
    national(PLACES),
    '第六条',
  ),
  tenYearsAtEarlierPlace: because(
    '转回上一个缴费满规定年限的原参保地',
    'back to the last earlier place with enough years',
    national(PLACES),
    '第六条',
  ),
  backToHousehold: because(
    '各参保地均不满规定年限，由户籍所在地办理',
    'no place has enough years: the household place',
    national(PLACES),
    '第六条',
  ),
  lastCivilUnit: because(
    '机关事业单位退休，由最后单位所在地办理',
    'retirement from the civil scheme: the place of the last unit',
    'national/2017-1',
  ),
  poolMoves: because(
    '按各年度实际缴费工资转移统筹基金',
    'pooled money moves by the actual bases of each year',
    national(PLACES),
    '第四条',
  ),
  poolMovesBetweenSchemes: because(
    '机关事业单位与企业之间转移统筹基金',
    'pooled money moves between the civil and the employees’ scheme',
    'national/2017-1',
  ),
  poolOfTemporary: because(
    '临时账户按单位实际缴费比例转移，低于规定比例的按规定比例',
    'from a temporary account at the employer’s rate, at least the share of the rule',
    'national/2009-187',
  ),
  noMoneyMoves: because(
    '统筹范围内只转关系和记录，不转资金',
    'inside the pooling area relation and record move, no money',
    'national/pooling-plan',
  ),
  employerPartStays: because(
    '1998年以前单位划入部分不跨省转移',
    'what employers paid in before 1998 does not move to another province',
    national(PLACES),
    '第四条',
  ),
  ...DECISION_REASONS,
} as const satisfies Record<string, StepReason>

/** The code of a reason. */
export type StepReasonCode = keyof typeof STEP_REASONS
