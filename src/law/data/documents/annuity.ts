import type { LegalDocument } from '../../types.js'

/** Texts: Occupational annuity (职业年金), enterprise annuity (企业年金) and personal pension (个人养老金). */
export const annuityDocuments = {
  'national/annuity-order-20': {
    kind: 'regulation',
    zh: '企业年金试行办法',
    en: 'Trial measures on enterprise annuities',
    number: '劳动和社会保障部令第20号',
  },
  'national/annuity-order-36': {
    kind: 'regulation',
    zh: '企业年金办法',
    en: 'Measures on enterprise annuities',
    number: '人力资源和社会保障部、财政部令第36号',
  },
  'national/2013-103': {
    kind: 'notice',
    zh: '财政部、人力资源社会保障部、国家税务总局关于企业年金、职业年金个人所得税有关问题的通知',
    en: 'Notice on the income tax of enterprise and occupational annuities',
    number: '财税〔2013〕103号',
  },
  'national/2016-92': {
    kind: 'notice',
    zh: '职业年金基金管理暂行办法',
    en: 'Interim measures on managing the funds of occupational annuities',
    number: '人社部发〔2016〕92号',
  },
  'national/2018-164': {
    kind: 'notice',
    zh: '财政部、税务总局关于个人所得税法修改后有关优惠政策衔接问题的通知',
    en: 'Notice on preferential policies after the amendment of the Individual Income Tax Law',
    number: '财税〔2018〕164号',
  },
  'national/iit': {
    kind: 'law',
    zh: '中华人民共和国个人所得税法（2018年8月31日修正）',
    en: 'Individual Income Tax Law (as amended on 2018-08-31)',
  },
  'national/iit-2011': {
    kind: 'law',
    zh: '中华人民共和国个人所得税法（2011年6月30日修正）',
    en: 'Individual Income Tax Law (as amended on 2011-06-30)',
  },
  'national/pp-2022': {
    kind: 'notice',
    zh: '国务院办公厅关于推动个人养老金发展的意见',
    en: 'State Council office opinions on developing personal pensions',
    number: '国办发〔2022〕7号',
    issued: '2022-04-08',
  },
  'national/pp-rules-2022': {
    kind: 'notice',
    zh: '个人养老金实施办法',
    en: 'Measures on carrying out the personal pension',
    number: '人社部发〔2022〕70号',
    issued: '2022-10-26',
  },
  'national/pp-pilot-2022': {
    kind: 'notice',
    zh: '人力资源社会保障部办公厅等关于公布个人养老金先行城市（地区）的通知',
    en: 'Notice naming the pilot cities and areas of the personal pension',
    number: '人社厅函〔2022〕169号',
    issued: '2022-11',
  },
  'national/pp-tax-2022': {
    kind: 'notice',
    zh: '财政部、税务总局关于个人养老金有关个人所得税政策的公告',
    en: 'Announcement on the income tax of personal pensions',
    number: '财政部、税务总局公告2022年第34号',
    issued: '2022-11-03',
  },
  'national/pp-nationwide-2024': {
    kind: 'notice',
    zh: '人力资源社会保障部等关于全面实施个人养老金制度的通知',
    en: 'Notice on carrying out the personal pension nation-wide',
    number: '人社部发〔2024〕87号',
    issued: '2024-12-10',
  },
  'national/pp-tax-2024': {
    kind: 'notice',
    zh: '财政部、税务总局关于在全国范围实施个人养老金个人所得税优惠政策的公告',
    en: 'Announcement on the income tax preference of personal pensions nation-wide',
    number: '财政部、税务总局公告2024年第21号',
    issued: '2024-12-12',
  },
  'national/pp-withdrawal-2025': {
    kind: 'notice',
    zh: '关于领取个人养老金有关问题的通知',
    en: 'Notice of five ministries on questions of drawing the personal pension',
    issued: '2025-08-19',
  },
  'practice/annuity-to-fen': {
    kind: 'practice',
    zh: '惯例：年金缴费、领取和税额算至分',
    en: 'Practice: annuity contributions, payments and tax are computed to the fen',
  },
} as const satisfies Record<string, LegalDocument>
