import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { periodText } from '../../contribution/stretches.js'
import { injuryLineSteps, type InjuryContributionLine } from './bill/bill-line-steps.js'
import { injuryContributionSteps, type InjuryContributionValues } from './bill/bill-steps.js'
import { industryClassSteps, type IndustryClassValues } from './industry/industry-class-steps.js'
import {
  liabilityRowSteps,
  liabilitySteps,
  type LiabilityRow,
  type LiabilityValues,
} from './liability/liability-steps.js'
import { injuryRateSteps, type InjuryRateValues } from './rate/rate-steps.js'
import { recognitionSteps, type RecognitionValues } from './recognition/recognition-steps.js'
import type { InjuryContributionRuleId } from './rule-ids.js'
import { constructionSteps, type ConstructionValues } from './special/construction-steps.js'
import { internCostsSteps, type InternCostsValues } from './special/intern-costs.js'
import { platformSteps, type PlatformValues } from './special/platform-steps.js'
import { smallFirmSteps, type SmallFirmValues } from './special/small-firm-steps.js'

const yuan = (fen: number) => scaledText(fen, 2)
/** Millionths as per cent. */
const percent = (share: number) => `${Number(scaledText(share, 4))}%`

const industryClass: RuleDescription<IndustryClassValues> = {
  zh: '行业工伤风险类别',
  en: 'Class of risk of an industry',
  steps: industryClassSteps,
  answer: (v) => ({ zh: `${v.riskClass}类行业`, en: `class ${v.riskClass}` }),
}

const rate: RuleDescription<InjuryRateValues> = {
  zh: '工伤保险费率',
  en: 'Rate of work-injury insurance',
  steps: injuryRateSteps,
  answer: (v) => ({ zh: `执行费率${percent(v.rate)}`, en: `${percent(v.rate)} of the wage bill` }),
}

const contribution: RuleDescription<InjuryContributionValues, InjuryContributionLine> = {
  zh: '工伤保险费',
  en: 'Contribution to work-injury insurance',
  steps: injuryContributionSteps,
  rowSteps: injuryLineSteps,
  rowsName: { zh: '分段明细（每月金额）', en: 'Lines (amounts of each month)' },
  answer: (v) => ({
    zh: `${periodText(v)}共${v.months}个月，单位应缴${yuan(v.dueTotal)}元，个人不缴费`,
    en: `${periodText(v)}, ${v.months} month${v.months === 1 ? '' : 's'}: ${yuan(v.dueTotal)} yuan due from the employer, nothing from employees`,
  }),
}

const constructionProject: RuleDescription<ConstructionValues> = {
  zh: '建设项目工伤保险费',
  en: 'Work-injury contribution of a construction project',
  steps: constructionSteps,
  answer: (v) => ({ zh: `一次缴纳${yuan(v.contribution)}元`, en: `${yuan(v.contribution)} yuan, paid once` }),
}

const smallFirm: RuleDescription<SmallFirmValues> = {
  zh: '小型企业工伤保险费',
  en: 'Work-injury contribution of a small firm',
  steps: smallFirmSteps,
  answer: (v) => ({
    zh: `当月应缴${yuan(v.contribution)}元`,
    en: `${yuan(v.contribution)} yuan for the month`,
  }),
}

const platformOrders: RuleDescription<PlatformValues> = {
  zh: '平台职业伤害保障缴费',
  en: 'Fees of a platform for occupational injury cover',
  steps: platformSteps,
  answer: (v) => ({
    zh: `当月应缴${yuan(v.total)}元`,
    en: `${yuan(v.total)} yuan for the month, paid by the platform`,
  }),
}

const internCosts: RuleDescription<InternCostsValues> = {
  zh: '实习学生伤害费用分担',
  en: 'Costs of an intern’s injury',
  steps: internCostsSteps,
  answer: (v) => ({
    zh: `实习单位承担${yuan(v.host)}元，学校承担${yuan(v.school)}元`,
    en: `${yuan(v.host)} yuan borne by the host, ${yuan(v.school)} by the school`,
  }),
}

const recognition: RuleDescription<RecognitionValues> = {
  zh: '工伤认定和劳动能力鉴定期限',
  en: 'Time limits of recognition and grading',
  steps: recognitionSteps,
  answer: (v) => {
    const said =
      v.inTime === null ? null : v.inTime ? { zh: '，按期', en: ', in time' } : { zh: '，逾期', en: ', late' }
    return {
      zh: `申请末日${v.applicantLast}${said === null ? '' : said.zh}`,
      en: `the application is due by ${v.applicantLast}${said === null ? '' : said.en}`,
    }
  },
}

const liability: RuleDescription<LiabilityValues, LiabilityRow> = {
  zh: '工伤待遇支付责任',
  en: 'Who pays the items of work injury',
  steps: liabilitySteps,
  rowSteps: liabilityRowSteps,
  rowsName: { zh: '待遇项目', en: 'Items' },
  answer: (v) => ({
    zh:
      v.standing === 'insured'
        ? `共${v.items}项，由基金和用人单位分别支付`
        : `共${v.items}项，由用人单位支付${v.standing === 'joinedLater' ? '，补缴后新发生的费用由基金支付' : ''}`,
    en:
      v.standing === 'insured'
        ? `${v.items} items, some paid by the fund, some by the employer`
        : `${v.items} items, paid by the employer${v.standing === 'joinedLater' ? '; new costs after paying up by the fund' : ''}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const injuryContributionDescriptions: Readonly<Record<InjuryContributionRuleId, AnyDescription>> = {
  'workInjury.industryClass': industryClass,
  'workInjury.rate': rate,
  'workInjury.contribution': contribution,
  'workInjury.constructionProject': constructionProject,
  'workInjury.smallFirm': smallFirm,
  'workInjury.platformOrders': platformOrders,
  'workInjury.internCosts': internCosts,
  'workInjury.recognition': recognition,
  'workInjury.liability': liability,
}
