import type { Bilingual, ParameterDefinition } from '../../types.js'

const contributionMonth: Bilingual = { zh: '缴费所属月', en: 'month of contribution' }
const moveMonth: Bilingual = { zh: '转移月', en: 'month of the move' }
const claimMonth: Bilingual = { zh: '待遇领取月', en: 'month of the claim' }
const firstInsuredMonth: Bilingual = { zh: '在该地首次参保月', en: 'month of first insurance in the place' }

/** Parameters: Moving between schemes and places (转移接续). */
export const transferDefinitions = {
  // Money that moves
  'transfer.pool.employeeShare': {
    zh: '企业职工养老保险转移的统筹基金占缴费工资的比例',
    en: 'share of the contribution base that moves from the pooled fund of the employees’ scheme',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },
  'transfer.pool.civilShare': {
    zh: '机关事业单位养老保险转移的统筹基金占缴费工资的比例',
    en: 'share of the contribution base that moves from the pooled fund of the civil scheme',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },
  'transfer.money.betweenProvinces': {
    zh: '跨省转移是否转移资金',
    en: 'rule on money that moves between provinces',
    kind: 'choice',
    unit: 'choice',
    axis: moveMonth,
    choices: ['moneyMoves', 'recordOnly'],
  },
  'transfer.money.withinProvince': {
    zh: '企业职工养老保险省内转移是否转移资金',
    en: 'rule on money that moves inside the province in the employees’ scheme',
    kind: 'choice',
    unit: 'choice',
    axis: moveMonth,
    choices: ['moneyMoves', 'recordOnly'],
  },
  'transfer.money.civilWithinProvince': {
    zh: '机关事业单位养老保险省内转移是否转移资金',
    en: 'rule on money that moves inside the province in the civil scheme',
    kind: 'choice',
    unit: 'choice',
    axis: moveMonth,
    choices: ['moneyMoves', 'recordOnly'],
  },
  'transfer.money.betweenSchemes': {
    zh: '机关事业单位与企业之间转移是否转移资金',
    en: 'rule on money that moves between the civil and the employees’ scheme',
    kind: 'choice',
    unit: 'choice',
    axis: moveMonth,
    choices: ['moneyMoves', 'recordOnly'],
  },
  'transfer.rounding': {
    zh: '转移和退还金额取整',
    en: 'rounding of money that moves or is refunded',
    kind: 'choice',
    unit: 'choice',
    axis: moveMonth,
    choices: ['halfUp/fen', 'down/fen', 'up/fen', 'halfUp/jiao', 'halfUp/yuan'],
  },
  'transfer.account.civilShare': {
    zh: '机关事业单位养老保险计入个人账户的比例',
    en: 'share of the base credited to the individual account of the civil scheme',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },

  // Months
  'transfer.civil.paidFrom': {
    zh: '机关事业单位实际缴费起始月（此前为视同缴费）',
    en: 'first month paid in the civil scheme; earlier months are deemed',
    kind: 'month',
    unit: 'calendar month',
    axis: claimMonth,
  },
  'transfer.military.paidFrom': {
    zh: '军人退役养老保险补助起始月（此前的服役年限为视同缴费）',
    en: 'first month of service with a subsidy into the account; earlier service is deemed',
    kind: 'month',
    unit: 'calendar month',
    axis: claimMonth,
  },
  'transfer.resident.monthsInEmployee': {
    zh: '转入职工养老保险时居民缴费年限是否计入',
    en: 'rule on residents’ months in the employees’ scheme',
    kind: 'choice',
    unit: 'choice',
    axis: claimMonth,
    choices: ['notCounted', 'counted'],
  },
  'transfer.employee.monthsInResident': {
    zh: '转入居民养老保险时职工缴费年限是否计入',
    en: 'rule on employees’ months in the residents’ scheme',
    kind: 'choice',
    unit: 'choice',
    axis: claimMonth,
    choices: ['counted', 'notCounted'],
  },
  'transfer.resident.age': {
    zh: '城乡居民养老保险待遇领取年龄',
    en: 'age of the residents’ pension',
    kind: 'count',
    unit: 'years',
    axis: claimMonth,
  },

  // Overlaps and double benefits
  'transfer.overlap.keep': {
    zh: '职工养老保险之间重复缴费保留哪一段',
    en: 'rule which of two employees’ records keeps a month paid in both',
    kind: 'choice',
    unit: 'choice',
    axis: claimMonth,
    choices: ['longerRecord', 'earlierRecord', 'laterRecord'],
  },
  'transfer.overlap.residentRefund': {
    zh: '居民养老保险重复缴费的退还方法',
    en: 'method of refunding the residents’ payment of a year for overlapped months',
    kind: 'choice',
    unit: 'choice',
    axis: claimMonth,
    choices: ['byMonths', 'wholeYears'],
  },
  'transfer.double.keep': {
    zh: '重复领取职工养老金时保留哪一份',
    en: 'rule which of two employees’ pensions drawn at once is kept',
    kind: 'choice',
    unit: 'choice',
    axis: claimMonth,
    choices: ['firstAwarded', 'lastAwarded'],
  },

  // Place of claim and temporary accounts
  'transfer.claim.months': {
    zh: '确定待遇领取地的最低累计缴费月数',
    en: 'months at a place that make it the place of claim',
    kind: 'count',
    unit: 'months',
    axis: claimMonth,
  },
  'transfer.temporary.ageMen': {
    zh: '男性建立临时缴费账户的年龄',
    en: 'age from which a man away from his household place gets a temporary account',
    kind: 'count',
    unit: 'years',
    axis: firstInsuredMonth,
  },
  'transfer.temporary.ageWomen': {
    zh: '女性建立临时缴费账户的年龄',
    en: 'age from which a woman away from her household place gets a temporary account',
    kind: 'count',
    unit: 'years',
    axis: firstInsuredMonth,
  },
} as const satisfies Record<string, ParameterDefinition>
