import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { ResolveRow, ResolveValues } from './resolve-values.js'

const schemes = (article?: string): Citation => ({
  document: 'national/2014-17',
  ...(article !== undefined && { article }),
})
const places = (article: string): Citation => ({ document: 'national/2009-66', article })
const civil: Citation = { document: 'national/2017-1' }
const tested = (v: ResolveValues) => v.minimumMonths !== null
const byRecords = {
  zh: '按记录逐月计算，重复月份只计一次',
  en: 'month by month from the records, each month once',
}

/** Step table of {@link ResolveValues}. */
export const resolveSteps: StepTable<ResolveValues> = {
  claimMonth: inputStep(['待遇领取月', 'month of the claim'], 'month', [schemes('第三条')]),
  household: inputStep(['户籍所在地', 'place of household registration'], 'text', [places('第六条')]),
  statutoryMonth: computedStep(
    ['法定退休月', 'statutory retirement month'],
    'month',
    [{ document: 'national/delay-2024' }],
    {
      how: {
        zh: '按出生月、原法定退休年龄和渐进式延迟计算',
        en: 'from birth month, original age and the gradual delay',
      },
      shown: (v) => v.statutoryMonth !== null,
    },
  ),
  decidedAt: computedStep(
    ['判定最低缴费年限的月份', 'month whose minimum counts'],
    'month',
    [{ document: 'national/2024-94', article: '第七条' }],
    {
      formula: (v) => (v.decidedAt === null ? null : 'min({claimMonth}; {statutoryMonth})'),
      how: { zh: '不适用', en: 'does not apply' },
      shown: (v) => v.decidedAt !== null,
    },
  ),
  minimumMonths: parameterStep(
    ['最低缴费年限（月）', 'minimum contribution period'],
    'months',
    'employeePension.minimumMonths',
    [{ document: 'national/sil', article: '第十六条' }],
    { shown: tested },
  ),
  employeeMonths: computedStep(
    ['企业职工养老保险月数', 'months of the employees’ scheme'],
    'months',
    [places('第三条')],
    { how: byRecords },
  ),
  civilMonths: computedStep(['机关事业单位养老保险月数', 'months of the civil scheme'], 'months', [civil], {
    how: byRecords,
    evidence: 'recalled',
    shown: (v) => v.civilMonths > 0,
  }),
  militaryMonths: computedStep(
    ['军人服役月数', 'months of army service'],
    'months',
    [{ document: 'national/2015-1726' }],
    { how: byRecords, evidence: 'recalled', shown: (v) => v.militaryMonths > 0 },
  ),
  residentMonths: computedStep(
    ['居民养老保险月数', 'months of the residents’ scheme'],
    'months',
    [schemes('第七条')],
    { how: byRecords },
  ),
  deemedMonths: computedStep(
    ['其中视同缴费月数', 'deemed months among them'],
    'months',
    [{ document: 'national/2015-2' }],
    {
      how: {
        zh: '视同缴费时段，机关事业单位改革前的年限，军人补助以前的服役',
        en: 'deemed stretches, civil service before the reform, army service before the subsidy',
      },
      evidence: 'recalled',
      shown: (v) => v.deemedMonths > 0,
    },
  ),
  paidMonths: computedStep(
    ['实际缴费月数（不含居民）', 'months paid, residents’ months left out'],
    'months',
    [places('第三条')],
    {
      formula: '{employeeMonths} + {civilMonths} + {militaryMonths} − {deemedMonths}',
    },
  ),
  droppedMonths: computedStep(
    ['剔除的重复月数', 'overlapped months removed'],
    'months',
    [schemes('第七条'), { document: 'national/2009-187' }],
    { how: byRecords, shown: (v) => v.droppedMonths > 0 },
  ),
  testedMonths: computedStep(
    ['审核最低年限的月数', 'months tested against the minimum'],
    'months',
    [schemes('第三条')],
    {
      formula: (v) =>
        v.testedMonths > v.employeeMonths + v.civilMonths + v.militaryMonths
          ? '{employeeMonths} + {civilMonths} + {militaryMonths} + {residentMonths}'
          : '{employeeMonths} + {civilMonths} + {militaryMonths}',
    },
  ),
  scheme: computedStep(['核定待遇的制度', 'scheme that awards'], 'text', [schemes('第三条')], {
    how: {
      zh: '满最低年限由职工养老保险（最后参保的制度）核定，否则由居民养老保险核定',
      en: 'the employees’ kind of the last relation when the minimum is met, the residents’ otherwise',
    },
  }),
  because: computedStep(['理由', 'because'], 'text', [schemes('第三条')], {
    how: { zh: '见办理步骤', en: 'see the steps' },
  }),
  claimPlace: computedStep(
    ['职工养老保险归集地', 'place where employees’ records are gathered'],
    'text',
    [places('第六条')],
    {
      how: {
        zh: '现参保地在户籍地，否则满年限的现参保地，否则上一个满年限的参保地，否则户籍地',
        en: 'the present place if it is the household’s or has enough years, else the last earlier one with enough, else the household place',
      },
      shown: (v) => v.claimPlace !== null,
    },
  ),
  claimPlaceReason: computedStep(['归集地的理由', 'why that place'], 'text', [places('第六条')], {
    how: { zh: '地方按省比较', en: 'places are compared by province' },
    evidence: 'recalled',
    shown: (v) => v.claimPlace !== null,
  }),
  claimPlaceMonths: parameterStep(
    ['确定领取地的月数', 'months that make a place of claim'],
    'months',
    'transfer.claim.months',
    [places('第六条')],
    { shown: (v) => v.claimPlace !== null },
  ),
  place: computedStep(
    ['核定待遇的地方', 'place that awards'],
    'text',
    [places('第六条'), schemes('第四条')],
    {
      how: {
        zh: '职工待遇由归集地，居民待遇由户籍所在地',
        en: 'the place of claim, for residents the household place',
      },
    },
  ),
  countedMonths: computedStep(
    ['计入待遇的月数', 'months that count for the award'],
    'months',
    [schemes('第五条'), schemes('第六条')],
    {
      formula: (v) => {
        if (v.scheme !== 'resident') return '{testedMonths}'
        const all = '{employeeMonths} + {civilMonths} + {militaryMonths} + {residentMonths}'
        return v.countedMonths > v.residentMonths ? all : '{residentMonths}'
      },
    },
  ),
  accountsIn: computedStep(['各账户储存额合计', 'all accounts together'], 'yuan', [places('第三条')], {
    how: { zh: '各记录个人账户储存额之和', en: 'the sum of the balances of the records' },
  }),
  refunded: computedStep(
    ['退还的重复缴费', 'refunded for overlapped months'],
    'yuan',
    [schemes('第七条'), { document: 'national/2009-187' }],
    {
      how: { zh: '见办理步骤', en: 'see the steps' },
      evidence: 'unsettled',
      shown: (v) => v.refunded > 0,
    },
  ),
  staying: computedStep(['留存原参保地', 'stays at the former place'], 'yuan', [places('第四条')], {
    how: {
      zh: '1998年以前单位划入部分，或已领取待遇的账户',
      en: 'what employers paid in before 1998, or the accounts of a pension drawn already',
    },
    shown: (v) => v.staying > 0,
  }),
  accountMerged: computedStep(
    ['合并后的个人账户', 'account after merging'],
    'yuan',
    [schemes('第五条'), schemes('第六条')],
    {
      formula: '{accountsIn} − {refunded} − {staying}',
    },
  ),
  poolMoved: computedStep(['转移的统筹基金', 'moved from pooled funds'], 'yuan', [places('第四条')], {
    how: {
      zh: '见办理步骤；各年明细见转移规则',
      en: 'see the steps; the years are those of the rule on money that moves',
    },
    shown: (v) => v.poolMoved > 0,
  }),
  awardMonth: computedStep(
    ['待遇核定月', 'first month of the award'],
    'month',
    [schemes('第三条'), { document: 'national/2014-8' }],
    {
      how: {
        zh: '待遇领取月；居民待遇不早于其领取年龄',
        en: 'the month of the claim; for residents not before their age',
      },
    },
  ),
}

/** Step table of {@link ResolveRow}. */
export const resolveRowSteps: StepTable<ResolveRow> = {
  step: computedStep(['序号', 'step'], 'count', [schemes()], { how: { zh: '依次', en: 'in order' } }),
  action: computedStep(['办理', 'action'], 'text', [schemes()], {
    how: { zh: '办理事项', en: 'what is done' },
  }),
  scheme: inputStep(['制度', 'scheme'], 'text', [schemes()]),
  place: inputStep(['地方', 'place'], 'text', [places('第六条')]),
  from: inputStep(['起', 'from'], 'month', [schemes()]),
  to: inputStep(['止', 'to'], 'month', [schemes()]),
  months: computedStep(['月数', 'months'], 'months', [schemes('第七条')], { how: byRecords }),
  money: computedStep(['金额', 'money'], 'yuan', [places('第四条')], {
    how: { zh: '按所列条文计算', en: 'by the article named' },
  }),
  reason: computedStep(['理由', 'reason'], 'text', [schemes()], {
    how: { zh: '所列条文', en: 'the article named' },
  }),
  article: computedStep(['条文', 'article'], 'text', [schemes()], {
    how: { zh: '文号和条', en: 'document number and article' },
  }),
}
