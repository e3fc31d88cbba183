import type { LegalDocument } from '../../types.js'

/** Documents: Yearly adjustment of pensions (基本养老金调整). */
export const adjustmentDocuments = {
  'national/adjustment-before-2016': {
    kind: 'notice',
    zh: '2008年至2015年各年关于调整企业退休人员基本养老金的通知（题名据内容）',
    en: 'Yearly notices on adjusting the pensions of enterprise retirees, 2008 to 2015 (title by content)',
  },
  'press/state-council-2014-01-08': {
    kind: 'press',
    zh: '国务院常务会议决定2014年企业退休人员基本养老金水平提高10%（题名据内容）',
    en: 'State Council meeting: enterprise pensions to rise by 10 % in 2014 (title by content)',
    issued: '2014-01-08',
  },
  'national/adjustment-2016': {
    kind: 'notice',
    zh: '关于2016年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2016',
    number: '人社部发〔2016〕37号',
  },
  'national/adjustment-2017': {
    kind: 'notice',
    zh: '关于2017年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2017',
    number: '人社部发〔2017〕30号',
  },
  'national/adjustment-2018': {
    kind: 'notice',
    zh: '关于2018年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2018',
    number: '人社部发〔2018〕18号',
  },
  'national/adjustment-2019': {
    kind: 'notice',
    zh: '关于2019年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2019',
    number: '人社部发〔2019〕24号',
  },
  'national/adjustment-2020': {
    kind: 'notice',
    zh: '关于2020年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2020',
    number: '人社部发〔2020〕22号',
  },
  'national/adjustment-2021': {
    kind: 'notice',
    zh: '关于2021年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2021',
    number: '人社部发〔2021〕20号',
  },
  'national/adjustment-2022': {
    kind: 'notice',
    zh: '关于2022年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2022',
    number: '人社部发〔2022〕27号',
  },
  'national/adjustment-2023': {
    kind: 'notice',
    zh: '关于2023年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2023',
    number: '人社部发〔2023〕28号',
  },
  'national/adjustment-2024': {
    kind: 'notice',
    zh: '关于2024年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2024',
    number: '人社部发〔2024〕48号',
  },
  'national/adjustment-2025': {
    kind: 'notice',
    zh: '关于2025年调整退休人员基本养老金的通知',
    en: 'Notice on adjusting the basic pensions of retirees in 2025',
    number: '人社部发〔2025〕38号',
    issued: '2025-07-10',
  },
  'henan/adjustment-2010': {
    kind: 'press',
    zh: '河南省2010年提高企业退休人员基本养老金的报道（题名据内容）',
    en: 'Report on Henan’s rise of enterprise pensions in 2010 (title by content)',
    issued: '2010-01-27',
  },
  'henan/adjustment-2014': {
    kind: 'notice',
    zh: '河南省关于2014年调整企业退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting enterprise pensions in 2014 (title by content)',
    issued: '2014-04-09',
  },
  'henan/adjustment-2015': {
    kind: 'notice',
    zh: '河南省关于2015年调整企业退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting enterprise pensions in 2015 (title by content)',
  },
  'henan/adjustment-2016': {
    kind: 'notice',
    zh: '河南省关于2016年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2016 (title by content)',
    issued: '2016-09-05',
  },
  'henan/adjustment-2017': {
    kind: 'press',
    zh: '河南日报：河南省2017年调整退休人员基本养老金（题名据内容）',
    en: 'Henan Daily: Henan adjusts pensions in 2017 (title by content)',
    issued: '2017-07-18',
  },
  'henan/adjustment-2018': {
    kind: 'notice',
    zh: '河南省关于2018年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2018 (title by content)',
  },
  'henan/adjustment-2019': {
    kind: 'notice',
    zh: '河南省关于2019年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2019 (title by content)',
  },
  'henan/adjustment-2020': {
    kind: 'notice',
    zh: '河南省关于2020年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2020 (title by content)',
    issued: '2020',
  },
  'henan/adjustment-2021': {
    kind: 'notice',
    zh: '河南省关于2021年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2021 (title by content)',
    issued: '2021',
  },
  'henan/adjustment-2022': {
    kind: 'notice',
    zh: '河南省关于2022年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2022 (title by content)',
    issued: '2022',
  },
  'henan/adjustment-2023': {
    kind: 'notice',
    zh: '河南省关于2023年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2023 (title by content)',
    issued: '2023',
  },
  'henan/adjustment-2024': {
    kind: 'notice',
    zh: '河南省关于2024年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2024 (title by content)',
    issued: '2024',
  },
  'henan/adjustment-2025': {
    kind: 'notice',
    zh: '河南省关于2025年调整退休人员基本养老金的通知（题名据内容）',
    en: 'Henan notice on adjusting pensions in 2025 (title by content)',
    issued: '2025-07-25',
  },
  'practice/adjustment-to-fen': {
    kind: 'practice',
    zh: '调整额各项计算到分',
    en: 'Parts of an adjustment kept to the fen',
  },
} as const satisfies Record<string, LegalDocument>
