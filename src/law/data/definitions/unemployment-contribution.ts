import type { Bilingual, ParameterDefinition } from '../../types.js'

const contributionMonth: Bilingual = { zh: '费款所属月', en: 'month of contribution' }
const MONEY_ROUNDINGS = [
  'halfUp/yuan',
  'halfUp/jiao',
  'halfUp/fen',
  'up/yuan',
  'down/yuan',
  'up/jiao',
  'down/jiao',
  'up/fen',
  'down/fen',
] as const

/** Whether a kind of employer, or of person, is covered. */
function coverage(zh: string, en: string) {
  return {
    zh: `失业保险覆盖范围：${zh}`,
    en: `coverage of unemployment insurance: ${en}`,
    kind: 'choice',
    unit: 'choice',
    choices: ['covered', 'notCovered'],
    axis: { zh: '所属月', en: 'month it holds for' },
  } as const satisfies ParameterDefinition
}

/** Parameters: Unemployment insurance: contributions (失业保险费), coverage, early warning. */
export const unemploymentContributionDefinitions = {
  'unemployment.contribution.rate.employer': {
    zh: '失业保险单位缴费比例',
    en: 'employer rate of unemployment insurance',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },
  'unemployment.contribution.rate.employee': {
    zh: '失业保险个人缴费比例',
    en: 'employee rate of unemployment insurance',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },
  'unemployment.contribution.rate.ruralContract': {
    zh: '失业保险个人缴费比例（农民合同制工人）',
    en: 'employee rate of unemployment insurance, rural contract workers',
    kind: 'share',
    unit: 'share',
    axis: contributionMonth,
  },
  'unemployment.contribution.base.wage': {
    zh: '失业保险缴费基数的工资口径',
    en: 'wage the unemployment contribution base rests on',
    kind: 'choice',
    unit: 'choice',
    axis: contributionMonth,
    choices: ['ownPrecedingYear'],
  },
  'unemployment.contribution.base.unfixedWage': {
    zh: '本人工资难以确定时的失业保险缴费基数',
    en: 'unemployment contribution base where the own wage cannot be fixed',
    kind: 'choice',
    unit: 'choice',
    axis: contributionMonth,
    choices: ['localAverage', 'atFloor'],
  },
  'unemployment.contribution.rounding': {
    zh: '失业保险费取整',
    en: 'rounding of an unemployment contribution',
    kind: 'choice',
    unit: 'choice',
    axis: contributionMonth,
    choices: MONEY_ROUNDINGS,
  },
  'unemployment.contribution.deferral.approved': {
    zh: '经批准缓缴失业保险费的最长月数',
    en: 'longest deferral of unemployment contributions with the agency’s consent, in months',
    kind: 'count',
    unit: 'months',
    axis: contributionMonth,
  },
  'unemployment.contribution.deferral.fiveIndustries': {
    zh: '阶段性缓缴失业保险费：餐饮、零售、旅游、民航、公路水路铁路运输，补缴期限',
    en: 'deferral of the employer share of unemployment contributions for catering, retail, tourism, civil aviation and road, water and rail transport; pay by',
    kind: 'month',
    unit: 'calendar month',
    axis: contributionMonth,
    neverCarried: true,
  },
  'unemployment.contribution.deferral.moreIndustries': {
    zh: '阶段性缓缴失业保险费：扩大的17个困难行业，补缴期限',
    en: 'deferral of the employer share of unemployment contributions for 17 further industries; pay by',
    kind: 'month',
    unit: 'calendar month',
    axis: contributionMonth,
    neverCarried: true,
  },
  'unemployment.contribution.lateCharge.dailyRate': {
    zh: '失业保险费滞纳金日加收率',
    en: 'late-payment charge per day on unemployment contributions',
    kind: 'share',
    unit: 'share/day',
    axis: { zh: '逾期日所在月', en: 'month of the day late' },
  },
  'unemployment.contribution.deemedRule': {
    zh: '视同缴费后单位与个人缴费时间不一致时以何者为准',
    en: 'rule on whose contribution time counts when employer’s and worker’s differ',
    kind: 'choice',
    unit: 'choice',
    choices: ['workerCount', 'employerCount'],
    axis: { zh: '核定月', en: 'month of the count' },
  },
  'unemployment.coverage.urbanFirm': coverage('城镇企业', 'urban firms'),
  'unemployment.coverage.ruralFirm': coverage('城镇以外的企业', 'firms outside towns'),
  'unemployment.coverage.institution': coverage(
    '事业单位（不含参照公务员法管理的）',
    'institutions outside the civil-service rules',
  ),
  'unemployment.coverage.association': coverage('社会团体', 'associations'),
  'unemployment.coverage.privateNonFirm': coverage(
    '民办非企业单位（社会服务机构）',
    'private non-firm units (social-service bodies)',
  ),
  'unemployment.coverage.foundation': coverage('基金会', 'foundations'),
  'unemployment.coverage.lawFirm': coverage('律师事务所', 'law firms'),
  'unemployment.coverage.accountingFirm': coverage('会计师事务所', 'accounting firms'),
  'unemployment.coverage.organ': coverage(
    '国家机关（与之形成劳动关系的劳动者）',
    'state organs, for those in an employment relation',
  ),
  'unemployment.coverage.individualBusiness': coverage(
    '有雇工的个体工商户',
    'individual businesses with employees',
  ),
  'unemployment.coverage.civilServant': coverage(
    '公务员和参照公务员法管理的人员',
    'civil servants and those under their rules',
  ),
  'unemployment.coverage.civilianStaff': coverage(
    '军队和武警部队文职人员',
    'civilian staff of army and armed police',
  ),
  'unemployment.coverage.flexible': coverage('灵活就业人员', 'flexible workers'),
  'unemployment.coverage.platform': coverage(
    '新就业形态劳动者（平台）',
    'platform workers without an employment relation',
  ),
  'unemployment.coverage.selfEmployed': coverage(
    '无雇工的个体工商户',
    'own-account businesses without employees',
  ),
  'unemployment.monitoring.registeredLimit': {
    zh: '规划目标：城镇登记失业率界限',
    en: 'plan target: limit of the registered urban unemployment rate',
    kind: 'share',
    unit: 'share',
    axis: { zh: '监测月', en: 'month observed' },
    neverCarried: true,
  },
  'unemployment.monitoring.surveyedLimit': {
    zh: '规划目标：城镇调查失业率界限',
    en: 'plan target: limit of the surveyed urban unemployment rate',
    kind: 'share',
    unit: 'share',
    axis: { zh: '监测月', en: 'month observed' },
    neverCarried: true,
  },
  'unemployment.monitoring.atLimit': {
    zh: '规划目标：恰等于界限时是否在目标内',
    en: 'plan target: whether a rate at the limit itself is within it',
    kind: 'choice',
    unit: 'choice',
    choices: ['withinPlan', 'beyondPlan'],
    axis: { zh: '监测月', en: 'month observed' },
    neverCarried: true,
  },
} as const satisfies Record<string, ParameterDefinition>
