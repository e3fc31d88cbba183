import type { LegalDocument } from '../../types.js'

/** Texts: Work-injury benefits (工伤待遇). */
export const injuryBenefitDocuments = {
  'press/injury-base-2022': {
    kind: 'press',
    zh: '报道：2022年河南工伤待遇计发基数6355元',
    en: 'Press: base of work-injury benefits in Henan 2022, 6355 yuan',
    issued: '2022-06-11',
  },
  'press/injury-base-2023': {
    kind: 'press',
    zh: '报道：2023年河南工伤待遇计发基数6575元',
    en: 'Press: base of work-injury benefits in Henan 2023, 6575 yuan',
    issued: '2023-08-04',
  },
  'press/injury-base-2024': {
    kind: 'press',
    zh: '报道：2024年河南工伤待遇计发基数7132元',
    en: 'Press: base of work-injury benefits in Henan 2024, 7132 yuan',
    issued: '2024-07-23',
  },
  'press/injury-2025': {
    kind: 'press',
    zh: '河南省人社厅：2025年调整工伤人员定期待遇',
    en: 'Henan department: adjustment of work-injury benefits 2025',
    issued: '2025-11-04',
  },
  'practice/injury-base': {
    kind: 'practice',
    zh: '惯例：计发基数六七月公布，自1月1日执行，已按旧基数核发的重新计算并补发',
    en: 'Practice: the base is published in June or July, holds from 1 January, and benefits paid on the old one are computed again and topped up',
  },
  'henan/2018-44': {
    kind: 'notice',
    zh: '河南省工伤保险省级统筹（五统一、一调剂）的通知（题名据内容）',
    en: 'Henan: provincial pooling of work-injury insurance from 2019 (title by content)',
    number: '豫人社〔2018〕44号',
  },
  'national/2003-375': {
    kind: 'regulation',
    zh: '工伤保险条例（2003年）',
    en: 'Regulation on work-injury insurance (2003)',
    number: '国务院令第375号',
    issued: '2003-04-27',
  },
  'henan/injury-2012-1': {
    kind: 'notice',
    zh: '河南省工伤职工住院伙食补助费和统筹地区以外就医交通食宿费标准（题名据内容）',
    en: 'Henan: rates of meals in hospital and of travel to treatment outside the pool area (title by content)',
    number: '豫人社工伤〔2012〕1号',
    issued: '2012',
  },
  'press/injury-nursing-2017': {
    kind: 'press',
    zh: '报道：2017年起河南生活护理费按比例逐年核定',
    en: 'Press: nursing in Henan set by share each year from 2017',
  },
  'press/injury-2023-benefits': {
    kind: 'press',
    zh: '报道：2023年河南调整工伤保险待遇',
    en: 'Press: adjustment of work-injury benefits in Henan 2023',
    issued: '2023',
  },
  'practice/injury-own-wage': {
    kind: 'practice',
    zh: '惯例：本人工资的上下限用当年计发基数，参保不满12个月的按实际月数平均',
    en: 'Practice: the bounds of the own wage rest on the base of the year; fewer than twelve months insured are averaged as they are',
  },
  'practice/injury-to-fen': {
    kind: 'practice',
    zh: '惯例：工伤待遇算至分',
    en: 'Practice: work-injury benefits are computed to the fen',
  },
} as const satisfies Record<string, LegalDocument>
