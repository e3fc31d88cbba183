import type { Citation, Notice } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { StandardValues } from './standard-values.js'

const frame: Citation = { document: 'national/1999-258', article: '第十八条' }
const lowerLimit: Citation = { document: 'national/sil', article: '第四十七条' }
/** The share and the wage are the province’s: the parameters name its texts. */
const sources: readonly Citation[] = [frame]
type V = StandardValues

/** Step table of {@link StandardValues}. */
export const standardSteps: StepTable<StandardValues> = {
  month: inputStep(['待遇所属月', 'month of the benefit'], 'month', sources),
  category: parameterStep<V>(
    ['最低工资类别', 'minimum-wage category'],
    'text',
    'minimumWage.category',
    sources,
    { shown: (v) => v.category !== null },
  ),
  localWage: parameterStep<V>(
    ['当地最低工资', 'local minimum wage'],
    'yuan/month',
    (v) => `minimumWage.monthly.${v.category ?? 'first'}`,
    sources,
    { shown: (v) => v.localWage !== null },
  ),
  formerPovertyCounty: parameterStep<V>(
    ['原贫困县', 'former poverty county'],
    'text',
    'unemployment.povertyCounty.listed',
    sources,
    {
      shown: (v) => v.formerPovertyCounty,
    },
  ),
  reference: parameterStep<V>(
    ['所依据的最低工资', 'minimum wage it is a share of'],
    'text',
    (v) => (v.formerPovertyCounty ? 'unemployment.povertyCounty.reference' : 'unemployment.amount.reference'),
    sources,
    {
      words: {
        local: { zh: '当地最低工资', en: 'that of the place' },
        urbanDistricts: { zh: '省辖市市区最低工资', en: 'that of the prefecture’s urban districts' },
        provinceFirst: { zh: '全省一类地区最低工资', en: 'the province’s first category' },
      },
    },
  ),
  referenceWage: computedStep<V>(['计算用最低工资', 'minimum wage used'], 'yuan/month', sources, {
    how: { zh: '按适用地区的最低工资标准', en: 'the minimum wage of the category that counts' },
  }),
  share: parameterStep<V>(
    ['比例', 'share'],
    'share',
    (v) => (v.formerPovertyCounty ? 'unemployment.povertyCounty.share' : 'unemployment.amount.share'),
    sources,
  ),
  rounding: parameterStep<V>(['取整', 'rounding'], 'text', 'unemployment.amount.rounding', [frame], {
    shown: () => false,
  }),
  computed: computedStep<V>(['按比例计算', 'share of the minimum wage'], 'yuan/month', sources, {
    formula: '{referenceWage} × {share}',
    rounding: (v) => v.rounding,
  }),
  livingStandard: parameterStep<V>(
    ['当地城市低保标准（下限）', 'urban minimum-living standard (lower limit)'],
    'yuan/month',
    'unemployment.amount.livingStandard',
    [lowerLimit, frame],
    { shown: (v) => v.livingStandard !== null },
  ),
  cap: parameterStep<V>(['上限', 'upper limit'], 'text', 'unemployment.amount.cap', [frame], {
    words: {
      localWage: { zh: '当地最低工资', en: 'the local minimum wage' },
      none: { zh: '无', en: 'none' },
    },
  }),
  standard: computedStep<V>(
    ['失业保险金标准', 'unemployment benefit a month'],
    'yuan/month',
    [frame, lowerLimit],
    {
      formula: (v) => {
        const raised = v.livingStandard === null ? '{computed}' : 'max({computed}; {livingStandard})'
        return v.cap === 'none' ? raised : `min(${raised}; {localWage})`
      },
    },
  ),
  announced: parameterStep<V>(
    ['标准的由来', 'where the amount comes from'],
    'text',
    'unemployment.amount.announced',
    sources,
    {
      shown: (v) => v.announced !== null,
      words: {
        announced: { zh: '已公布', en: 'announced' },
        fromRegulation: { zh: '按条例推算，通知未见', en: 'computed from the regulation, notice not seen' },
      },
    },
  ),
}

/** Caveats of a standard beyond those of its parameters: an amount without a notice, a limit that was not compared. */
export function standardNotices(values: StandardValues): readonly Notice[] {
  const notices: Notice[] = []
  if (values.announced === 'fromRegulation') notices.push(FROM_REGULATION)
  if (values.livingStandard === null) notices.push(NOT_COMPARED)
  return notices
}

const FROM_REGULATION: Notice = {
  code: 'estimate',
  subject: 'standard',
  zh: '失业保险金标准按条例的公式推算，未见公布该标准的通知',
  en: 'the benefit is computed from the regulation; the notice announcing it was not seen',
}
const NOT_COMPARED: Notice = {
  code: 'input',
  subject: 'livingStandard',
  zh: '未收录当地城市低保标准，未与该下限比较',
  en: 'the urban minimum-living standard of the place is not on record: the benefit was not compared with this lower limit',
}
