import type { LegalDocument } from '../../types.js'

/** Texts that several rules of unemployment and work-injury insurance rest on. */
export const insuranceDocuments = {
  'national/1999-258': {
    kind: 'regulation',
    zh: '失业保险条例',
    en: 'Regulation on unemployment insurance',
    number: '国务院令第258号',
    issued: '1999-01-22',
  },
  'national/2010-586': {
    kind: 'regulation',
    zh: '工伤保险条例（2010年12月20日修订）',
    en: 'Regulation on work-injury insurance (as revised on 2010-12-20)',
    number: '国务院令第586号',
    issued: '2010-12-20',
  },
  'henan/unemployment-2001': {
    kind: 'regulation',
    zh: '河南省失业保险条例（2001年11月29日通过，2002年1月1日施行）',
    en: 'Henan: regulation on unemployment insurance (passed 2001-11-29, in force 2002-01-01)',
    issued: '2001-11-29',
  },
  'henan/unemployment-2024': {
    kind: 'regulation',
    zh: '河南省失业保险条例（2024年11月28日通过，2025年3月1日施行）',
    en: 'Henan: regulation on unemployment insurance (passed 2024-11-28, in force 2025-03-01)',
    issued: '2024-11-28',
  },
  'henan/injury-2007': {
    kind: 'regulation',
    zh: '河南省工伤保险条例',
    en: 'Henan: regulation on work-injury insurance',
    issued: '2007-06-01',
  },
  'henan/2024-9': {
    kind: 'notice',
    zh: '关于调整失业保险金标准有关问题的通知（豫人社办〔2024〕9号，题名据内容）',
    en: 'Henan: notice on the level of the unemployment benefit 2024 (title by content)',
    number: '豫人社办〔2024〕9号',
    issued: '2024-01-30',
  },
  'henan/2011-70': {
    kind: 'notice',
    zh: '河南省人民政府关于调整河南省最低工资标准的通知（2011年）',
    en: 'Henan government: minimum wage 2011',
    number: '豫政〔2011〕70号',
  },
  'henan/2018-26': {
    kind: 'notice',
    zh: '河南省人民政府关于调整河南省最低工资标准的通知（2018年）',
    en: 'Henan government: minimum wage 2018',
    number: '豫政〔2018〕26号',
  },
  'henan/2021-33': {
    kind: 'notice',
    zh: '河南省人民政府关于调整河南省最低工资标准的通知（2021年）',
    en: 'Henan government: minimum wage 2021',
    number: '豫政〔2021〕33号',
  },
  'henan/2023-43': {
    kind: 'notice',
    zh: '河南省人民政府关于调整河南省最低工资标准的通知（2023年）',
    en: 'Henan government: minimum wage 2023',
    number: '豫政〔2023〕43号',
  },
  'henan/2025-25': {
    kind: 'notice',
    zh: '河南省人民政府关于调整河南省最低工资标准的通知（2025年）',
    en: 'Henan government: minimum wage 2025',
    number: '豫政〔2025〕25号',
  },
  'henan/2023-38': {
    kind: 'notice',
    zh: '河南省关于阶段性降低失业保险、工伤保险费率有关问题的通知（2023年，题名据内容）',
    en: 'Henan: notice on lowering the rates of unemployment and work-injury insurance for a time 2023 (title by content)',
    number: '豫人社办〔2023〕38号',
  },
  'national/2024-40': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、国家税务总局关于延续实施失业保险援企稳岗政策的通知',
    en: 'Notice on prolonging the policies of unemployment insurance for firms and jobs',
    number: '人社部发〔2024〕40号',
  },
} as const satisfies Record<string, LegalDocument>
