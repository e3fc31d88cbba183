import type { LegalDocument } from '../../types.js'

/** Texts: basic pension of enterprise employees (企业职工基本养老保险), retirement age. */
export const employeePensionDocuments = {
  // National law and State Council texts
  'national/sil': {
    kind: 'law',
    zh: '中华人民共和国社会保险法（2018年12月29日修正）',
    en: 'Social Insurance Law of the People’s Republic of China (as amended on 2018-12-29)',
  },
  'national/sil-rules': {
    kind: 'regulation',
    zh: '实施《中华人民共和国社会保险法》若干规定',
    en: 'Rules for implementing the Social Insurance Law',
    number: '人力资源和社会保障部令第13号',
  },
  'national/1978-104': {
    kind: 'regulation',
    zh: '国务院关于安置老弱病残干部的暂行办法、国务院关于工人退休、退职的暂行办法',
    en: 'State Council interim measures on cadres in old age or ill health and on the retirement and resignation of workers',
    number: '国发〔1978〕104号',
  },
  'national/1985-6': {
    kind: 'notice',
    zh: '劳动人事部关于改由各主管部门审批提前退休工种的通知',
    en: 'Notice on the approval of kinds of work with early retirement',
    number: '劳人护〔1985〕6号',
  },
  'national/1997-26': {
    kind: 'regulation',
    zh: '国务院关于建立统一的企业职工基本养老保险制度的决定',
    en: 'State Council decision on a unified basic pension scheme for enterprise employees',
    number: '国发〔1997〕26号',
  },
  'national/1997-116': {
    kind: 'notice',
    zh: '职工基本养老保险个人账户管理暂行办法',
    en: 'Interim measures on individual accounts of the basic pension',
    number: '劳办发〔1997〕116号',
  },
  'national/1999-8': {
    kind: 'notice',
    zh: '关于制止和纠正违反国家规定办理企业职工提前退休有关问题的通知',
    en: 'Notice on stopping and correcting early retirements against the rules',
    number: '劳社部发〔1999〕8号',
  },
  'national/2001-20': {
    kind: 'notice',
    zh: '关于完善城镇职工基本养老保险政策有关问题的通知',
    en: 'Notice on improving the basic pension policy for urban employees',
    number: '劳社部发〔2001〕20号',
  },
  'national/2005-38': {
    kind: 'regulation',
    zh: '国务院关于完善企业职工基本养老保险制度的决定',
    en: 'State Council decision on improving the basic pension scheme for enterprise employees',
    number: '国发〔2005〕38号',
  },
  'national/2016-36': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于阶段性降低社会保险费率的通知',
    en: 'Notice on lowering social insurance rates for a time',
    number: '人社部发〔2016〕36号',
  },
  'national/2016-132': {
    kind: 'notice',
    zh: '关于进一步加强企业职工基本养老保险基金收支管理的通知',
    en: 'Notice on stricter management of income and expenditure of the pension fund',
    number: '人社部发〔2016〕132号',
    issued: '2016-12-28',
  },
  'national/2014-17': {
    kind: 'notice',
    zh: '城乡养老保险制度衔接暂行办法',
    en: 'Interim measures on moving between the employee and the resident pension scheme',
    number: '人社部发〔2014〕17号',
  },
  'national/2017-31': {
    kind: 'notice',
    zh: '统一和规范职工养老保险个人账户记账利率办法',
    en: 'Measures on a uniform bookkeeping rate of individual pension accounts',
    number: '人社部发〔2017〕31号',
  },
  'national/account-rates': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部每年公布的职工基本养老保险个人账户记账利率',
    en: 'Bookkeeping rates of individual accounts published each year by the ministries of human resources and finance',
  },
  'national/2018-25': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于继续阶段性降低社会保险费率的通知',
    en: 'Notice on lowering social insurance rates for a further time',
    number: '人社部发〔2018〕25号',
  },
  'national/2019-13': {
    kind: 'regulation',
    zh: '国务院办公厅关于印发降低社会保险费率综合方案的通知',
    en: 'State Council office notice: comprehensive plan for lower social insurance rates',
    number: '国办发〔2019〕13号',
  },
  'national/2020-11': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、税务总局关于阶段性减免企业社会保险费的通知',
    en: 'Notice on waiving social insurance contributions of enterprises for a time',
    number: '人社部发〔2020〕11号',
  },
  'national/2020-49': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、税务总局关于延长阶段性减免企业社会保险费政策实施期限等问题的通知',
    en: 'Notice on prolonging the waiver of social insurance contributions',
    number: '人社部发〔2020〕49号',
  },
  'national/2022-16': {
    kind: 'notice',
    zh: '人力资源社会保障部办公厅、国家税务总局办公厅关于特困行业阶段性实施缓缴企业社会保险费政策的通知',
    en: 'Notice on deferring contributions of enterprises in hard-hit industries for a time',
    number: '人社厅发〔2022〕16号',
  },
  'national/2022-31': {
    kind: 'notice',
    zh: '人力资源社会保障部、国家发展改革委、财政部、税务总局关于扩大阶段性缓缴社会保险费政策实施范围等问题的通知',
    en: 'Notice on widening the deferral of social insurance contributions',
    number: '人社部发〔2022〕31号',
    issued: '2022-05-31',
  },
  'national/2022-50': {
    kind: 'notice',
    zh: '关于阶段性缓缴社会保险费补缴安排的通知（题名据内容）',
    en: 'Notice on paying deferred social insurance contributions (title by content)',
    number: '人社厅发〔2022〕50号',
  },
  'national/delay-2024': {
    kind: 'law',
    zh: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定，附国务院关于渐进式延迟法定退休年龄的办法',
    en: 'Decision of the Standing Committee of the National People’s Congress on the gradual delay of the statutory retirement age, with the State Council measures',
    issued: '2024-09-13',
  },
  'national/2024-72': {
    kind: 'notice',
    zh: '企业职工基本养老保险病残津贴暂行办法',
    en: 'Interim measures on the incapacity allowance of the enterprise employees’ pension scheme',
    number: '人社部发〔2024〕72号',
    issued: '2024-09-27',
  },
  'national/2024-94': {
    kind: 'notice',
    zh: '实施弹性退休制度暂行办法',
    en: 'Interim measures on flexible retirement',
    number: '人社部发〔2024〕94号',
  },

  // Henan
  'henan/1995-74': {
    kind: 'regulation',
    zh: '河南省人民政府办公厅转发省劳动厅《河南省深化企业职工养老保险制度改革试行方案》的通知',
    en: 'Henan government office: trial plan for deepening the reform of the pension insurance of enterprise employees',
    number: '豫政办〔1995〕74号',
  },
  'henan/1997-15': {
    kind: 'notice',
    zh: '河南省劳动厅关于公布1996年企业职工基本养老保险个人帐户利率的通知',
    en: 'Henan labour department: interest rate of individual accounts for 1996',
    number: '豫劳险〔1997〕15号',
    issued: '1997-06-25',
  },
  'henan/2001-16': {
    kind: 'notice',
    zh: '关于2001缴费年度企业职工基本养老保险个人账户年利率的通知（题名据内容）',
    en: 'Interest rate of individual accounts for the contribution year 2001 (title by content)',
    number: '豫劳社养老〔2001〕16号',
    issued: '2001-06-13',
  },
  'henan/2004-42': {
    kind: 'notice',
    zh: '关于统计部门公布的在岗职工平均工资作为缴费和计发依据的函（题名据内容）',
    en: 'Letter on the on-post average wage of the statistics office as reference of contributions and benefits (title by content)',
    number: '豫劳社函〔2004〕42号',
  },
  'henan/2006-29': {
    kind: 'regulation',
    zh: '河南省人民政府关于完善企业职工基本养老保险制度的文件（题名据内容）',
    en: 'Henan government: improving the basic pension scheme for enterprise employees (title by content)',
    number: '豫政〔2006〕29号',
  },
  'henan/2006-26': {
    kind: 'notice',
    zh: '河南省劳动和社会保障厅关于基本养老金计发办法的文件（题名据内容）',
    en: 'Henan labour and social security department: calculation of the basic pension (title by content)',
    number: '豫劳社养老〔2006〕26号',
  },
  'henan/2019-13': {
    kind: 'notice',
    zh: '关于降低社会保险费率有关问题的通知',
    en: 'Henan: notice on lower social insurance rates',
    number: '豫人社〔2019〕13号',
  },
  'henan/2019-36': {
    kind: 'notice',
    zh: '河南省2019年5月起社会保险缴费基数上下限通知（题名据内容）',
    en: 'Henan: bounds of the contribution base from May 2019 (title by content)',
    number: '豫人社办〔2019〕36号',
  },
  'henan/2020-63': {
    kind: 'notice',
    zh: '河南省2020年度社会保险缴费基数上下限通知（题名据内容）',
    en: 'Henan: bounds of the contribution base 2020 (title by content)',
    number: '豫人社办〔2020〕63号',
    issued: '2020-09-03',
  },
  'henan/2021-102': {
    kind: 'notice',
    zh: '河南省2021年度社会保险缴费基数上下限通知（题名据内容）',
    en: 'Henan: bounds of the contribution base 2021 (title by content)',
    number: '豫人社办〔2021〕102号',
    issued: '2021',
  },
  'henan/2024-101': {
    kind: 'notice',
    zh: '河南省2024年度社会保险缴费基数上下限通知（题名据内容）',
    en: 'Henan: bounds of the contribution base 2024 (title by content)',
    number: '豫人社办〔2024〕101号',
  },
  'henan/2025-67': {
    kind: 'notice',
    zh: '河南省2025年度社会保险缴费基数上下限通知（题名据内容）',
    en: 'Henan: bounds of the contribution base 2025 (title by content)',
    number: '豫人社办〔2025〕67号',
  },
  'henan/award-base-2025': {
    kind: 'notice',
    zh: '河南省2025年度基本养老金计发基数通知（题名据内容，文号各处引用不一）',
    en: 'Henan: award bases 2025 (title by content; its number is cited in different forms)',
  },

  // Cities
  'luoyang/2009-20': {
    kind: 'notice',
    zh: '洛阳市2009年度养老保险缴费与待遇参照工资的文件（题名据内容）',
    en: 'Luoyang: reference wage of contributions and benefits 2009 (title by content)',
    number: '洛社险〔2009〕20号',
  },
  'luoyang/answer-award-base-2023': {
    kind: 'notice',
    zh: '洛阳市人力资源和社会保障局关于2023年计发基数的公开答复',
    en: 'Luoyang bureau of human resources and social security: public answer on the award base 2023',
  },
  'zhengzhou/pension-regulation': {
    kind: 'regulation',
    zh: '郑州市企业职工基本养老保险条例（2022年1月1日文本）',
    en: 'Zhengzhou regulation on the basic pension insurance of enterprise employees (text of 2022-01-01)',
  },
  'zhengzhou/2007-36': {
    kind: 'notice',
    zh: '郑州市过渡性补贴标准的文件（题名据内容）',
    en: 'Zhengzhou: rates of the transitional subsidy (title by content)',
    number: '郑劳社〔2007〕36号',
  },
  'jinan/divisor-answer': {
    kind: 'practice',
    zh: '济南市政务热线关于非整岁计发月数的答复（2025年6月12日）',
    en: 'Jinan government hotline: answer on divisors between whole ages (2025-06-12)',
    issued: '2025-06-12',
  },
  'yiwu/disclosure-2025': {
    kind: 'notice',
    zh: '义乌市社会保险信息披露（2025年6月）',
    en: 'Yiwu: disclosure on social insurance (June 2025)',
    issued: '2025-06',
  },
  'nanchang/disclosure-2025': {
    kind: 'notice',
    zh: '南昌市社会保险信息披露（2025年）',
    en: 'Nanchang: disclosure on social insurance (2025)',
    issued: '2025',
  },
  'jinchang/disclosure-2025': {
    kind: 'notice',
    zh: '金昌市社会保险信息披露（2025年）',
    en: 'Jinchang: disclosure on social insurance (2025)',
    issued: '2025',
  },

  // Benefit sheets
  'sheet/henan-2024-01': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（河南，2024年1月，按2023年计发基数预发）',
    en: 'Pension benefit sheet (Henan, January 2024, provisional on the bases of 2023)',
    issued: '2024-01',
  },
  'sheet/pingdingshan-2024-11': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（平顶山，2024年11月）',
    en: 'Pension benefit sheet (Pingdingshan, November 2024)',
    issued: '2024-11',
  },
  'sheet/xinyang-2025-10': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（信阳，2025年10月）',
    en: 'Pension benefit sheet (Xinyang, October 2025)',
    issued: '2025-10',
  },
  'sheet/luoyang-2025-12': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（洛阳，2025年12月）',
    en: 'Pension benefit sheet (Luoyang, December 2025)',
    issued: '2025-12',
  },
  'sheet/kaifeng-2026-02': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（开封，2026年2月）',
    en: 'Pension benefit sheet (Kaifeng, February 2026)',
    issued: '2026-02',
  },
  'sheet/zhengzhou-2026-02': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（郑州，2026年2月）',
    en: 'Pension benefit sheet (Zhengzhou, February 2026)',
    issued: '2026-02',
  },
  'sheet/luoyang-2026-03': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（洛阳，2026年3月）',
    en: 'Pension benefit sheet (Luoyang, March 2026)',
    issued: '2026-03',
  },
  'sheet/xinxiang-2026-03': {
    kind: 'sheet',
    zh: '养老保险待遇核定表（新乡，2026年3月）',
    en: 'Pension benefit sheet (Xinxiang, March 2026)',
    issued: '2026-03',
  },

  // Statistics
  'statistics/henan-on-post-wage': {
    kind: 'statistics',
    zh: '河南省城镇单位在岗职工平均工资（历年统计）',
    en: 'Average wage of on-post employees of urban units in Henan (yearly statistics)',
  },
  'statistics/luoyang-wage': {
    kind: 'statistics',
    zh: '洛阳市城镇非私营单位就业人员平均工资（历年统计）',
    en: 'Average wage of employees of urban non-private units in Luoyang (yearly statistics)',
  },

  // Press
  'press/henan-account-rate-2012': {
    kind: 'press',
    zh: '关于河南省2012缴费年度个人账户记账利率的报道（2012年）',
    en: 'Press report on Henan’s account rate of the contribution year 2012 (2012)',
    issued: '2012',
  },
  'press/henan-account-rate-2013': {
    kind: 'press',
    zh: '关于河南省2013缴费年度个人账户记账利率的报道（2013年）',
    en: 'Press report on Henan’s account rate of the contribution year 2013 (2013)',
    issued: '2013',
  },
  'press/henan-1995-plan-2012': {
    kind: 'press',
    zh: '关于河南省1995年个人账户规模的报道（2012年）',
    en: 'Press report on the size of the individual account under the plan of 1995 (2012)',
    issued: '2012',
  },
  'press/luoyang-bounds': {
    kind: 'press',
    zh: '关于洛阳市2016年至2018年缴费基数上下限的转述（刊名、日期不详）',
    en: 'Reports on the bounds of the contribution base in Luoyang, 2016 to 2018 (paper and day not known)',
  },
  'press/henan-bounds': {
    kind: 'press',
    zh: '关于河南省各年度社会保险缴费基数上下限的报道（转载，刊名、日期不详）',
    en: 'Reports on the yearly bounds of the contribution base in Henan (reprints, paper and day not known)',
  },
  'press/henan-bounds-2025': {
    kind: 'press',
    zh: '驻马店新闻关于河南省2025年度社会保险缴费基数上下限的报道（2025年9月24日）',
    en: 'Zhumadian press report on the bounds of the contribution base in Henan 2025 (2025-09-24)',
    issued: '2025-09-24',
  },
  'press/henan-award-base-2023': {
    kind: 'press',
    zh: '关于河南省2023年度养老金计发基数公布的报道（2023年11月20日）',
    en: 'Report on the publication of the award bases of Henan for 2023 (2023-11-20)',
    issued: '2023-11-20',
  },
  'press/henan-award-bases': {
    kind: 'press',
    zh: '河南省及各市历年养老金计发基数汇总（第三方整理）',
    en: 'Award bases of Henan and its cities by year (compiled by a third party)',
  },

  // Practice
  'practice/bounds-continue': {
    kind: 'practice',
    zh: '惯例：新一年度缴费基数上下限公布前沿用上一年度标准，公布后补缴差额',
    en: 'Practice: bounds of the preceding year continue until the new ones are published; differences are settled then',
  },
  'practice/provisional-award': {
    kind: 'practice',
    zh: '惯例：当年计发基数公布前按上一年度基数预发，公布后重算补发',
    en: 'Practice: awards use the preceding year’s base until the new one is published, then are recomputed with arrears',
  },
  'practice/contribution-to-fen': {
    kind: 'practice',
    zh: '惯例：缴费额算至分',
    en: 'Practice: contributions are computed to the fen',
  },
  'practice/account-closing': {
    kind: 'practice',
    zh: '惯例：个人账户每年结息，利息算至分',
    en: 'Practice: accounts are closed each year, interest to the fen',
  },
  'practice/monthly-divisors': {
    kind: 'practice',
    zh: '2025年1月后退休个人账户养老金计发月份表（各地经办使用，未见全国文号）',
    en: 'Table of divisors by month for retirements since January 2025 (used by agencies; no national number seen)',
  },
  'practice/henan-index': {
    kind: 'practice',
    zh: '河南省平均缴费工资指数的经办口径（二手整理）',
    en: 'How Henan’s agencies compute the average contribution index (compiled second-hand)',
  },
} as const satisfies Record<string, LegalDocument>
