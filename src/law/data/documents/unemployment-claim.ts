import type { LegalDocument } from '../../types.js'

/** Texts: Unemployment benefit (失业保险金). */
export const unemploymentClaimDocuments = {
  'henan/unemployment-2022': {
    kind: 'notice',
    zh: '关于调整失业保险金标准的通知（河南，2022年，题名据内容）',
    en: 'Henan: notice on the level of the unemployment benefit 2022 (title by content)',
  },
  'press/luoyang-unemployment-pooling': {
    kind: 'press',
    zh: '报道：洛阳市失业保险2012年起市级统筹',
    en: 'Press: unemployment insurance of Luoyang pooled by the prefecture from 2012',
  },
  'press/luoyang-unemployment-2022': {
    kind: 'press',
    zh: '报道：洛阳市各县区2022年失业保险金标准表',
    en: 'Press: table of the unemployment benefit in the districts and counties of Luoyang 2022',
  },
  'national/2000-8': {
    kind: 'regulation',
    zh: '失业保险金申领发放办法',
    en: 'Measures for claiming and paying the unemployment benefit',
    number: '劳动和社会保障部令第8号',
    issued: '2000-10-26',
  },
  'national/2020-24': {
    kind: 'notice',
    zh: '关于失业保险金申领时限等问题的通知（人社厅发〔2020〕24号，题名据内容）',
    en: 'Notice on claiming the unemployment benefit 2020 (title by content)',
    number: '人社厅发〔2020〕24号',
  },
  'national/labour-contract-law': {
    kind: 'law',
    zh: '中华人民共和国劳动合同法',
    en: 'Labour Contract Law of the People’s Republic of China',
  },
  'henan/2005-4': {
    kind: 'notice',
    zh: '关于调整失业保险金发放标准及有关问题的通知（原河南省劳动和社会保障厅）',
    en: 'Henan: notice on the level of the unemployment benefit and related questions 2005',
    number: '豫劳社失业〔2005〕4号',
  },
  'press/henan-unemployment-2025': {
    kind: 'press',
    zh: '郑州日报等：2025年3月1日起施行新的河南省失业保险条例',
    en: 'Press: the new unemployment regulation of Henan from March 2025',
    issued: '2025-01',
  },
  'press/xuchang-unemployment-2024': {
    kind: 'press',
    zh: '许昌失业保险金领取期限的报道（2024年）',
    en: 'Report on the months of unemployment benefit in Xuchang 2024',
    issued: '2024',
  },
  'zhengzhou/unemployment-2019': {
    kind: 'regulation',
    zh: '郑州市失业保险条例',
    en: 'Zhengzhou: regulation on unemployment insurance',
    issued: '2019-01-22',
  },
  'practice/unemployment-resumed': {
    kind: 'practice',
    zh: '惯例：重新就业不满1年再次失业的，可以续领剩余月数的失业保险金',
    en: 'Practice: somebody out of work again within a year may resume the unclaimed months',
  },
  'practice/unemployment-half-month': {
    kind: 'practice',
    zh: '惯例：半个月的失业保险金',
    en: 'Practice: half a month of unemployment benefit',
  },
  'practice/unemployment-near-retirement': {
    kind: 'practice',
    zh: '惯例：2019年12月起，领取期满仍未就业且距法定退休年龄不足1年的，续发至法定退休年龄',
    en: 'Practice since December 2019: whose benefit has run out less than a year before the statutory age draws it on to that age',
  },
  'practice/unemployment-stop': {
    kind: 'practice',
    zh: '惯例：停发情形发生的次月起停发失业保险金',
    en: 'Practice: the benefit stops with the month after the event',
  },
} as const satisfies Record<string, LegalDocument>
