import type { Bilingual } from '../../../law/index.js'

/** Kinds of employer, whose employees are covered or not. */
export const COVERED_EMPLOYERS = [
  'urbanFirm',
  'ruralFirm',
  'institution',
  'association',
  'privateNonFirm',
  'foundation',
  'lawFirm',
  'accountingFirm',
  'organ',
  'individualBusiness',
] as const
/** Kinds of person outside an ordinary employment relation. */
export const OTHER_PERSONS = [
  'civilServant',
  'civilianStaff',
  'flexible',
  'platform',
  'selfEmployed',
] as const

/** Who a person is: an employee of some employer, or one of the others. */
export const COVERAGE_WORKERS = ['employee', ...OTHER_PERSONS] as const

/** A kind of employer. */
export type CoveredEmployer = (typeof COVERED_EMPLOYERS)[number]
/** Who a person is. */
export type CoverageWorker = (typeof COVERAGE_WORKERS)[number]
/** What the law decides coverage by. */
export type CoverageGroup = CoveredEmployer | (typeof OTHER_PERSONS)[number]

/** What each group is called. */
export const GROUP_WORDS: Readonly<Record<CoverageGroup, Bilingual>> = {
  urbanFirm: { zh: '城镇企业的职工', en: 'employees of urban firms' },
  ruralFirm: { zh: '城镇以外企业的职工', en: 'employees of firms outside towns' },
  institution: {
    zh: '事业单位（不含参照公务员法管理的）的职工',
    en: 'employees of institutions outside the civil-service rules',
  },
  association: { zh: '社会团体的职工', en: 'employees of associations' },
  privateNonFirm: {
    zh: '民办非企业单位（社会服务机构）的职工',
    en: 'employees of private non-firm units (social-service bodies)',
  },
  foundation: { zh: '基金会的职工', en: 'employees of foundations' },
  lawFirm: { zh: '律师事务所的职工', en: 'employees of law firms' },
  accountingFirm: { zh: '会计师事务所的职工', en: 'employees of accounting firms' },
  organ: {
    zh: '国家机关中与之形成劳动关系的劳动者',
    en: 'those in an employment relation with a state organ',
  },
  individualBusiness: { zh: '个体工商户的雇工', en: 'employees of individual businesses' },
  civilServant: { zh: '公务员和参照公务员法管理的人员', en: 'civil servants and those under their rules' },
  civilianStaff: { zh: '军队和武警部队文职人员', en: 'civilian staff of army and armed police' },
  flexible: { zh: '灵活就业人员', en: 'flexible workers' },
  platform: {
    zh: '未建立劳动关系的新就业形态劳动者（平台）',
    en: 'platform workers without an employment relation',
  },
  selfEmployed: { zh: '无雇工的个体工商户', en: 'own-account businesses without employees' },
}
