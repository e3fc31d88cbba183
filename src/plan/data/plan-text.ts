import type { PlanLinks, PlanText } from '../types.js'

/** What the text of the plan says about its boxes, and which rows belong together. Literals only. */

const persons10k = { zh: '万人', en: '10000 persons' }
const yuanPerMonth = { zh: '元/月', en: 'yuan per month' }

/** Which rows belong together. */
export const links: PlanLinks = {
  continued: [
    { earlier: 'box1.01', later: 'box2.01' },
    { earlier: 'box1.02', later: 'box2.02' },
    { earlier: 'box1.03', later: 'box2.07' },
    { earlier: 'box1.04', later: 'box2.09' },
    { earlier: 'box1.05', later: 'box2.10' },
    { earlier: 'box1.06', later: 'box2.11' },
    { earlier: 'box1.07', later: 'box2.12' },
    { earlier: 'box1.08', later: 'box2.13' },
    { earlier: 'box1.09', later: 'box2.15' },
    { earlier: 'box1.11', later: 'box2.19' },
    { earlier: 'box1.13', later: 'box2.26' },
  ],
  schemes: [
    { scheme: 'government', indicator: 'box2.09' },
    { scheme: 'enterprise', indicator: 'box2.10' },
    { scheme: 'resident', indicator: 'box2.11' },
    { scheme: 'unemployment', indicator: 'box2.12' },
    { scheme: 'injury', indicator: 'box2.13' },
  ],
  coverage: [{ rate: 'box2.08', parts: ['box2.09', 'box2.10', 'box2.11'] }],
  flows: [
    { stock: 'box2.15', flow: 'box2.16' },
    { stock: 'box2.20', flow: 'box2.22' },
  ],
  shares: [
    {
      of: { zh: '从业人员', en: 'employed persons' },
      parts: [
        { indicator: 'box2.18', percent: '40', comparator: '=' },
        { indicator: 'box2.20', percent: '60', comparator: '>=' },
      ],
    },
  ],
  sameEmployees: [{ scheme: 'box2.10', others: ['box2.12', 'box2.13'] }],
}

/** What the text says. 以上 ("or more") includes the number itself. */
export const text: PlanText = {
  allMet: [1],
  claims: [
    { indicator: 'box1.01', column: 'result', value: '61.34', comparator: '=' },
    { indicator: 'box1.02', column: 'result', value: '14.52', comparator: '=' },
    {
      indicator: 'box1.05',
      column: 'result',
      value: '124.26',
      comparator: '=',
      subject: { zh: '城镇职工', en: 'urban employees', covers: ['box1.04', 'box1.05'] },
    },
    { indicator: 'box1.13', column: 'result', value: '95', comparator: '=' },
    {
      indicator: 'box2.01',
      column: 'target',
      value: '70',
      comparator: '=',
      period: { first: 2021, last: 2025 },
    },
    { indicator: 'box2.02', column: 'target', value: '8.6', comparator: '>=' },
    { indicator: 'box2.03', column: 'target', value: '5', comparator: '>=' },
    {
      indicator: 'box2.04',
      column: 'baseline',
      value: '11.6',
      comparator: '=',
      cumulative: true,
      unit: persons10k,
    },
    { indicator: 'box2.08', column: 'target', value: '95.1', comparator: '=' },
    { indicator: 'box2.09', column: 'target', value: '26.5', comparator: '=' },
    { indicator: 'box2.10', column: 'target', value: '155', comparator: '=' },
    { indicator: 'box2.11', column: 'target', value: '331', comparator: '=' },
    { indicator: 'box2.12', column: 'target', value: '69', comparator: '=' },
    { indicator: 'box2.13', column: 'target', value: '80', comparator: '=' },
    { indicator: 'box2.15', column: 'target', value: '70', comparator: '=' },
    { indicator: 'box2.16', column: 'target', value: '9', comparator: '=' },
    { indicator: 'box2.19', column: 'target', value: '42', comparator: '=' },
    { indicator: 'box2.20', column: 'target', value: '200', comparator: '=' },
    { indicator: 'box2.21', column: 'target', value: '60', comparator: '>=' },
    { indicator: 'box2.22', column: 'target', value: '105', comparator: '=', cumulative: true },
    { indicator: 'box2.25', column: 'target', value: '60', comparator: '>=' },
    { indicator: 'box2.26', column: 'target', value: '90', comparator: '>=' },
    { indicator: 'box2.27', column: 'target', value: '96', comparator: '>=' },
    { indicator: 'box2.29', column: 'target', value: '67', comparator: '=' },
  ],
  figures: [
    {
      key: 'minimumWage',
      name: { zh: '月最低工资标准（一类）', en: 'monthly minimum wage, first tier' },
      unit: yuanPerMonth,
      from: { year: 2015, value: '1600' },
      to: { year: 2020, value: '1900' },
    },
    {
      key: 'unemploymentBenefit',
      name: { zh: '失业保险金', en: 'unemployment benefit' },
      unit: yuanPerMonth,
      from: { year: 2015, value: '1280' },
      to: { year: 2020, value: '1520' },
    },
    {
      key: 'averageEnterprisePension',
      name: { zh: '企业退休人员月人均养老金', en: 'average monthly pension of enterprise retirees' },
      unit: yuanPerMonth,
      from: { year: 2015, value: '2270.88' },
      to: { year: 2020, value: '2859' },
    },
    {
      key: 'residentBasicPension',
      name: { zh: '城乡居民基础养老金', en: 'basic pension of residents' },
      unit: yuanPerMonth,
      from: { year: 2015, value: '78' },
      to: { year: 2020, value: '108' },
    },
  ],
  amounts: [
    {
      key: 'poorHouseholdContributions',
      name: { zh: '为贫困人口代缴城乡居民养老保险费', en: 'resident contributions paid for poor persons' },
      amount: '2459',
      heads: '24.59',
      unpaid: '9.57',
    },
    {
      key: 'generalRetentionSubsidy',
      name: { zh: '一般稳岗返还', en: 'general job-retention subsidy' },
      amount: '39300',
      heads: '16.2',
    },
    {
      key: 'emergencyRetentionSubsidy',
      name: { zh: '应急稳岗返还', en: 'emergency job-retention subsidy' },
      amount: '73100',
      heads: '9.3',
    },
  ],
  remarks: [
    {
      key: 'trainingOfAllKinds',
      indicators: ['box2.04'],
      evidence: 'verified',
      numbers: { plannedAllKinds: '150', allKindsElsewhere: '249.8' },
      text: {
        zh: '规划正文与专栏4另有各类职业技能培训150万人次，他处为249.8万人次；与本行的补贴性培训口径不同，不能互相校验。',
        en: 'The text and box 4 give 1.5 million person-times of training of all kinds, another place 2.498 million; this row counts subsidised training only, so neither checks the other.',
      },
    },
    {
      key: 'subProgrammes',
      indicators: ['box2.23'],
      evidence: 'verified',
      numbers: { firstProgramme: '4.25', secondProgramme: '3.6', bothProgrammes: '7.85', target: '22' },
      text: {
        zh: '目标为五年22万人次；规划专栏8的两个子项目合计只有4.25＋3.6＝7.85，其余没有分解，无法核对合计。',
        en: 'The target is 22 over five years; the two sub-programmes of box 8 give 4.25 + 3.6 = 7.85 and the rest is not broken down, so the sum cannot be checked.',
      },
    },
    {
      key: 'fourthDisputeTarget',
      indicators: ['box2.25', 'box2.26', 'box2.27'],
      evidence: 'verified',
      numbers: { textOnlyTarget: '70' },
      text: {
        zh: '正文在这一组目标中还有“终结率”70％，专栏没有这一行。',
        en: 'In this group the text has one more target, a termination rate (终结率) of 70 %, for which the box has no row.',
      },
    },
    {
      key: 'fullCoverageClaim',
      indicators: ['box2.08'],
      evidence: 'verified',
      numbers: { rate2020: '94.8' },
      text: {
        zh: '正文称“法定人群全覆盖基本实现”，专栏2同期参保率为94.8％：前者是表述，后者才是数。',
        en: 'The text says that full coverage of the statutory population is "basically achieved"; the coverage rate of the same date is 94.8 %. The first is a phrase, the second a figure.',
      },
    },
    {
      key: 'provincialPooling',
      indicators: ['box2.10'],
      evidence: 'recalled',
      numbers: {},
      text: {
        zh: '企业职工养老保险基金实行省级统收统支，2022年起全国统筹：洛阳市的参保人数是统计数，市一级没有独立的基金偿付能力可言。',
        en: 'The fund of the enterprise scheme is collected and paid by the province and has been pooled nationally since 2022: the head count of the city is a statistic, and the city has no fund whose solvency could be judged.',
      },
    },
  ],
}
