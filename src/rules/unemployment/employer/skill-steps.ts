import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { SkillLevel, SkillStatus } from './skill-input.js'
import type { SkillTerms } from './skill-terms.js'

/** The values of a skill subsidy, inputs and law included. */
export interface SkillSubsidyValues {
  /** Month of the claim. */
  readonly month: YearMonth
  /** Day of the claim, 'YYYY-MM-DD'. */
  readonly application: string
  /** Day the certificate was issued, 'YYYY-MM-DD'. */
  readonly certificate: string
  /** First month of certificates that count. */
  readonly certificatesFrom: YearMonth
  readonly certificateMonths: number
  /** Last day of the claim, 'YYYY-MM-DD'. */
  readonly lastDay: string
  readonly status: SkillStatus
  readonly contributionMonths: number
  readonly requiredMonths: number
  readonly shortageTrade: boolean
  readonly takenThisYear: number
  /** Subsidies this person may have this year; null where the law names no number. */
  readonly perYear: number | null
  readonly sameTradeAndLevelTaken: boolean
  readonly filedBy: SkillTerms['filedBy']
  readonly level: SkillLevel
  /** `upTo`: the amount is a ceiling within which the place decides. */
  readonly basis: SkillTerms['basis']
  /** Yuan. */
  readonly subsidy: Fen
}

type V = SkillSubsidyValues
const national: readonly Citation[] = [{ document: 'national/2017-40' }]
const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** Step table of {@link SkillSubsidyValues}. */
export const skillSteps: StepTable<V> = {
  month: inputStep(['申领月', 'month of the claim'], 'month', national),
  application: inputStep(['申领日', 'day of the claim'], 'text', national),
  certificate: inputStep(['证书核发日', 'day of the certificate'], 'text', national),
  certificatesFrom: parameterStep(
    ['证书起始月', 'first month of certificates that count'],
    'month',
    'unemployment.skill.certificatesFrom',
    national,
  ),
  certificateMonths: parameterStep(
    ['申领期限', 'months to claim'],
    'months',
    'unemployment.skill.certificateMonths',
    national,
  ),
  lastDay: computedStep(['申领截止日', 'last day of the claim'], 'text', national, {
    how: {
      zh: '证书核发之日起满申领期限之日',
      en: 'the day of the certificate, moved by the months to claim',
    },
  }),
  status: inputStep(['身份', 'status'], 'text', national, {
    words: {
      firmStaff: words('企业在职职工', 'at work with a firm'),
      otherStaff: words('其他单位在职职工', 'at work with another unit'),
      claimant: words('领取失业保险金人员', 'drawing the unemployment benefit'),
    },
  }),
  contributionMonths: inputStep(['累计缴费月数', 'months of contributions'], 'months', national),
  requiredMonths: parameterStep(
    ['所需缴费月数', 'months asked for'],
    'months',
    'unemployment.skill.months',
    national,
  ),
  shortageTrade: inputStep(['急需紧缺职业（工种）', 'trade in shortage'], 'text', national),
  takenThisYear: inputStep(['本年已享受次数', 'subsidies taken this year'], 'count', national),
  perYear: parameterStep<V>(
    ['本年可享受次数', 'subsidies a year'],
    'count',
    'unemployment.skill.perYear',
    national,
    { shown: (v) => v.perYear !== null },
  ),
  sameTradeAndLevelTaken: inputStep<V>(
    ['同一职业同一等级已享受', 'trade and level taken before'],
    'text',
    [{ document: 'national/2018-36' }],
    { shown: (v) => v.sameTradeAndLevelTaken },
  ),
  filedBy: parameterStep(['申报', 'filing'], 'text', 'unemployment.skill.filedBy', national),
  level: inputStep(['证书等级', 'level'], 'text', national, {
    words: {
      junior: words('初级（五级）', 'junior'),
      intermediate: words('中级（四级）', 'intermediate'),
      senior: words('高级（三级）', 'senior'),
      ungraded: words('不分级', 'ungraded'),
    },
  }),
  basis: parameterStep(['标准的口径', 'kind of amount'], 'text', 'unemployment.skill.basis', national),
  subsidy: parameterStep(['技能提升补贴', 'skill subsidy'], 'yuan', 'unemployment.skill.amount', national),
}
