import type { LegalDocument } from '../../types.js'

/** Texts: Unemployment insurance: contributions (失业保险费), coverage, early warning. */
export const unemploymentContributionDocuments = {
  'henan/unemployment-rate-2015': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅关于调整失业保险费率有关问题的通知（2015年）',
    en: 'Henan: notice on the rate of unemployment insurance 2015',
    issued: '2015',
  },
  'national/2017-14': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于阶段性降低失业保险费率有关问题的通知',
    en: 'Notice on lowering the rate of unemployment insurance for a time',
    number: '人社部发〔2017〕14号',
  },
  'henan/unemployment-rate-2017': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅关于阶段性降低失业保险费率的通知（2017年）',
    en: 'Henan: notice on lowering the rate of unemployment insurance for a time 2017',
  },
  'henan/unemployment-rate-continued': {
    kind: 'notice',
    zh: '河南省关于失业保险费率继续按1%执行的历年通知（2020年、2021年、2022年，题名据内容）',
    en: 'Henan: yearly notices that the rate of unemployment insurance stays at 1 % (2020, 2021, 2022; title by content)',
  },
  'press/henan-unemployment-regulation-2025': {
    kind: 'press',
    zh: '河南省人力资源和社会保障厅对新修订《河南省失业保险条例》的解读',
    en: 'The Henan department on the new regulation on unemployment insurance',
    issued: '2025-03-14',
  },
  'press/henan-deferral-2022': {
    kind: 'press',
    zh: '河南扩大缓缴社会保险费实施范围（“5+17”个行业）的报道',
    en: 'Report on Henan’s wider deferral of contributions in 2022 (five and 17 industries)',
    issued: '2022-06-14',
  },
  'practice/unemployment-ceiling': {
    kind: 'practice',
    zh: '惯例：失业保险缴费基数的上下限与企业职工基本养老保险相同，上限为参照工资的300%',
    en: 'Practice: the bounds of the unemployment contribution base are those of the employees’ pension, the ceiling 300 % of the reference wage',
  },
  'practice/unemployment-base': {
    kind: 'practice',
    zh: '惯例：2025年3月以后失业保险缴费基数仍按本人上年度月平均工资核定',
    en: 'Practice: since March 2025 the unemployment contribution base still rests on the own average wage of the preceding year',
  },
  'practice/unemployment-to-fen': {
    kind: 'practice',
    zh: '惯例：失业保险费单位和个人部分分别计算到分',
    en: 'Practice: both shares of an unemployment contribution are computed to the fen',
  },
  'henan/employment-promotion-2009': {
    kind: 'regulation',
    zh: '河南省就业促进条例',
    en: 'Henan: regulation on promoting employment',
    issued: '2009-03-26',
  },
} as const satisfies Record<string, LegalDocument>
