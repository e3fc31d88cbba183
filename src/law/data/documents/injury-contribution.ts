import type { LegalDocument } from '../../types.js'

/** Texts: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const injuryContributionDocuments = {
  'national/2015-71': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于调整工伤保险费率政策的通知',
    en: 'Notice on new work-injury insurance rates: eight classes',
    number: '人社部发〔2015〕71号',
  },
  'national/2003-29': {
    kind: 'notice',
    zh: '劳动和社会保障部等关于工伤保险费率问题的通知',
    en: 'Notice on work-injury insurance rates: three classes',
    number: '劳社部发〔2003〕29号',
  },
  'national/gb4754-2011': {
    kind: 'notice',
    zh: '国民经济行业分类（2011年版）',
    en: 'Classification of industries, edition 2011',
    number: 'GB/T 4754—2011',
  },
  'national/gb4754-2017': {
    kind: 'notice',
    zh: '国民经济行业分类（2017年版）',
    en: 'Classification of industries, edition 2017',
    number: 'GB/T 4754—2017',
  },
  'national/order-10': {
    kind: 'regulation',
    zh: '部分行业企业工伤保险费缴纳办法',
    en: 'Measures on paying work-injury contributions in some industries',
    number: '人力资源和社会保障部令第10号',
  },
  'national/2014-103': {
    kind: 'notice',
    zh: '人力资源社会保障部等关于进一步做好建筑业工伤保险工作的意见',
    en: 'Opinion on work-injury insurance in construction',
    number: '人社部发〔2014〕103号',
  },
  'national/2016-29': {
    kind: 'notice',
    zh: '人力资源社会保障部关于执行《工伤保险条例》若干问题的意见（二）',
    en: 'Opinion (2) on carrying out the regulation on work-injury insurance',
    number: '人社部发〔2016〕29号',
  },
  'national/2004-256': {
    kind: 'notice',
    zh: '劳动和社会保障部关于实施《工伤保险条例》若干问题的意见',
    en: 'Opinion on carrying out the regulation on work-injury insurance (2004)',
    number: '劳社部函〔2004〕256号',
  },
  'national/2021-110': {
    kind: 'notice',
    zh: '关于开展新就业形态就业人员职业伤害保障试点工作的通知（题名据内容）',
    en: 'Notice on the pilot of occupational injury cover for platform workers (title by content)',
    number: '人社部发〔2021〕110号',
  },
  'national/2025-24': {
    kind: 'notice',
    zh: '关于扩大新就业形态人员职业伤害保障试点的通知（题名据内容）',
    en: 'Notice on widening the pilot of occupational injury cover for platform workers (title by content)',
    number: '人社部发〔2025〕24号',
  },
  'chongqing/platform-2025': {
    kind: 'notice',
    zh: '重庆市职业伤害保障每单缴费标准（2025年7月，题名据内容）',
    en: 'Chongqing: fees of an order of the occupational injury cover, July 2025 (title by content)',
    issued: '2025-07',
  },
  'press/platform-2026': {
    kind: 'press',
    zh: '报道：贵州、吉林自2026年7月1日起实施职业伤害保障',
    en: 'Press: occupational injury cover in Guizhou and Jilin from 2026-07-01',
  },
  'henan/injury-float': {
    kind: 'notice',
    zh: '河南省工伤保险浮动费率管理暂行办法',
    en: 'Henan: interim measures on floating rates of work-injury insurance',
  },
  'henan/injury-cut-2019': {
    kind: 'notice',
    zh: '河南省2019年5月起各地工伤保险费率阶段性降低幅度（题名据内容）',
    en: 'Henan: cuts of the work-injury rate by place from May 2019 (title by content)',
  },
  'henan/2020-36': {
    kind: 'notice',
    zh: '河南省继续阶段性降低工伤保险费率的通知（2020年，题名据内容）',
    en: 'Henan: lower work-injury rates prolonged, 2020 (title by content)',
    number: '豫人社办〔2020〕36号',
  },
  'press/injury-cut-2021': {
    kind: 'press',
    zh: '报道：河南2021年继续阶段性降低工伤保险费率',
    en: 'Press: Henan prolongs lower work-injury rates in 2021',
    issued: '2021-04-16',
  },
  'press/injury-cut-2022': {
    kind: 'press',
    zh: '报道：河南2022年继续阶段性降低工伤保险费率',
    en: 'Press: Henan prolongs lower work-injury rates in 2022',
    issued: '2022-04-14',
  },
  'henan/2023-38': {
    kind: 'notice',
    zh: '河南省继续阶段性降低失业保险、工伤保险费率的通知（2023年，题名据内容）',
    en: 'Henan: lower unemployment and work-injury rates prolonged, 2023 (title by content)',
    number: '豫人社办〔2023〕38号',
  },
  'henan/2024-2': {
    kind: 'notice',
    zh: '河南省阶段性降低工伤保险费率的通知（2024年，题名据内容）',
    en: 'Henan: lower work-injury rates in 2024 (title by content)',
    number: '豫人社办〔2024〕2号',
  },
  'henan/2024-146': {
    kind: 'notice',
    zh: '河南省2025年继续阶段性降低工伤保险费率的函（题名据内容）',
    en: 'Henan: lower work-injury rates in 2025 (title by content)',
    number: '豫人社办函〔2024〕146号',
  },
  'national/2024-35': {
    kind: 'notice',
    zh: '人力资源社会保障部办公厅关于阶段性降低工伤保险费率的函（2024年，题名据内容）',
    en: 'Ministry letter on lower work-injury rates, 2024 (title by content)',
    number: '人社厅函〔2024〕35号',
  },
} as const satisfies Record<string, LegalDocument>
