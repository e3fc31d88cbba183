import type { LegalDocument } from '../../types.js'

/** Texts: Pension of urban and rural residents (城乡居民养老保险). */
export const residentPensionDocuments = {
  'national/2009-32': {
    kind: 'regulation',
    zh: '国务院关于开展新型农村社会养老保险试点的指导意见',
    en: 'State Council guidance on pilots of a new rural pension scheme',
    number: '国发〔2009〕32号',
    issued: '2009-09-01',
  },
  'national/2011-18': {
    kind: 'regulation',
    zh: '国务院关于开展城镇居民社会养老保险试点的指导意见',
    en: 'State Council guidance on pilots of a pension scheme for urban residents',
    number: '国发〔2011〕18号',
  },
  'national/2018-21': {
    kind: 'notice',
    zh: '关于建立城乡居民基本养老保险待遇确定和基础养老金正常调整机制的指导意见',
    en: 'Guidance on setting benefits and adjusting the basic pension of residents',
    number: '人社部发〔2018〕21号',
  },
  'national/2021-64': {
    kind: 'notice',
    zh: '关于巩固拓展社会保险扶贫成果助力全面实施乡村振兴战略的通知',
    en: 'Notice on social insurance for people in hardship after 2021',
    number: '人社部发〔2021〕64号',
  },
  'national/resident-basic-rises': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于提高全国城乡居民基本养老保险基础养老金最低标准的历次通知',
    en: 'Notices of the ministries on raising the national minimum of the basic pension of residents',
  },
  'henan/resident-2014': {
    kind: 'notice',
    zh: '河南省关于建立城乡居民基本养老保险制度的实施意见（题名据内容，文号未核定）',
    en: 'Henan: opinions on the unified pension scheme of residents (title by content, number not settled)',
  },
  'henan/2023-4': {
    kind: 'notice',
    zh: '河南省2023年提高城乡居民基本养老保险基础养老金最低标准的通知（题名据内容）',
    en: 'Henan: raising the minimum of the basic pension of residents in 2023 (title by content)',
    number: '豫人社办〔2023〕4号',
  },
  'henan/2023-9': {
    kind: 'notice',
    zh: '河南省调整城乡居民基本养老保险丧葬补助金标准的通知（题名据内容）',
    en: 'Henan: funeral grant of the residents’ scheme (title by content)',
    number: '豫人社办〔2023〕9号',
  },
  'henan/resident-2014-rise': {
    kind: 'notice',
    zh: '河南省2014年提高城乡居民基础养老金标准的通知（省内一市转载，题名据内容）',
    en: 'Henan: raising the basic pension of residents in 2014 (reprinted by a city, title by content)',
  },
  'luoyang/plan-2022': {
    kind: 'notice',
    zh: '洛阳市“十四五”人力资源和社会保障事业发展规划',
    en: 'Luoyang: fourteenth five-year plan for human resources and social security',
    issued: '2022-07-05',
  },
  'press/henan-resident-basic': {
    kind: 'press',
    zh: '关于河南省2018年至2020年提高城乡居民基础养老金最低标准的报道（省厅消息、新华社等）',
    en: 'Reports on the rises of the basic pension of residents in Henan, 2018 to 2020 (department, Xinhua and others)',
  },
  'press/henan-resident-basic-2024': {
    kind: 'press',
    zh: '关于河南省2024年、2025年城乡居民基础养老金标准的报道和第三方汇总',
    en: 'Reports and third-party lists of the basic pension of residents in Henan in 2024 and 2025',
  },
  'press/henan-resident-tiers': {
    kind: 'press',
    zh: '河南省城乡居民基本养老保险缴费档次和缴费补贴汇总（第三方整理）',
    en: 'Tiers and subsidies of the residents’ scheme in Henan (compiled by a third party)',
  },
  'press/resident-basic-2026': {
    kind: 'press',
    zh: '关于2026年提高全国城乡居民基础养老金最低标准并自1月起补发的报道',
    en: 'Reports on the national rise of the residents’ basic pension in 2026, with arrears from January',
    issued: '2026-07-22',
  },
  'practice/resident-handling': {
    kind: 'practice',
    zh: '惯例：城乡居民基本养老保险经办口径（补缴不享受补贴、次月发放等）',
    en: 'Practice: handling of the residents’ scheme (no subsidy for made-up years, payment from the month after, and others)',
  },
  'practice/resident-account-interest': {
    kind: 'practice',
    zh: '惯例：城乡居民个人账户计息方法，各地不一',
    en: 'Practice: how interest is counted on residents’ accounts, differing between places',
  },
  'shijiazhuang/resident-example': {
    kind: 'press',
    zh: '石家庄市人力资源和社会保障局农保部门测算城乡居民养老金的报道',
    en: 'Press report of a computed example by the residents’ insurance office of Shijiazhuang',
  },
} as const satisfies Record<string, LegalDocument>
