import type { LegalDocument } from '../../types.js'

/** Texts: yearly adjustment of work-injury benefits (工伤定期待遇调整). */
export const injuryAdjustmentDocuments = {
  'press/injury-adjustment-2004': {
    kind: 'press',
    zh: '2004年7月河南提高工伤定期待遇的报道',
    en: 'Press: Henan raises work-injury benefits from July 2004',
    issued: '2005-02-19',
  },
  'henan/injury-adjustment-2010': {
    kind: 'notice',
    zh: '河南省2010年调整工伤人员定期待遇通知（题名据内容）',
    en: 'Henan: adjustment of work-injury benefits 2010 (title by content)',
    issued: '2010',
  },
  'press/injury-adjustment-2011': {
    kind: 'press',
    zh: '河南工伤定期待遇历年最大幅度调整的报道（2011年，年份推定）',
    en: 'Press: largest adjustment of work-injury benefits in Henan so far (2011, year inferred)',
    issued: '2011',
  },
  'henan/injury-adjustment-2012': {
    kind: 'notice',
    zh: '河南省2012年调整工伤人员定期待遇通知（第9次调整，题名据内容）',
    en: 'Henan: adjustment of work-injury benefits 2012, the ninth (title by content)',
    issued: '2012',
  },
  'press/injury-adjustment-2013': {
    kind: 'press',
    zh: '三门峡：2013年调整工伤人员定期待遇（第10次调整）',
    en: 'Press of Sanmenxia: adjustment of work-injury benefits 2013, the tenth',
    issued: '2013-09',
  },
  'press/injury-adjustment-2015': {
    kind: 'press',
    zh: '2015年河南调整工伤人员定期待遇的报道',
    en: 'Press: adjustment of work-injury benefits in Henan 2015',
    issued: '2015-09-01',
  },
  'press/injury-adjustment-2016': {
    kind: 'press',
    zh: '2016年河南调整工伤人员定期待遇的报道',
    en: 'Press: adjustment of work-injury benefits in Henan 2016',
    issued: '2016',
  },
  'press/injury-adjustment-2017': {
    kind: 'press',
    zh: '2017年河南调整工伤人员定期待遇的报道',
    en: 'Press: adjustment of work-injury benefits in Henan 2017',
    issued: '2017',
  },
  'henan/2018-145': {
    kind: 'notice',
    zh: '河南省2018年调整工伤人员定期待遇通知（题名据内容）',
    en: 'Henan: adjustment of work-injury benefits 2018 (title by content)',
    number: '豫人社办〔2018〕145号',
    issued: '2018',
  },
  'press/injury-adjustment-2019': {
    kind: 'press',
    zh: '信阳：2019年调整工伤人员定期待遇',
    en: 'Press of Xinyang: adjustment of work-injury benefits 2019',
    issued: '2019',
  },
  'henan/2021-55': {
    kind: 'notice',
    zh: '河南省2021年调整工伤人员定期待遇通知（题名据内容）',
    en: 'Henan: adjustment of work-injury benefits 2021 (title by content)',
    number: '豫人社办〔2021〕55号',
    issued: '2021',
  },
  'press/injury-adjustment-2022': {
    kind: 'press',
    zh: '2022年河南调整工伤人员定期待遇的报道',
    en: 'Press: adjustment of work-injury benefits in Henan 2022',
    issued: '2022',
  },
  'press/injury-adjustment-2023': {
    kind: 'press',
    zh: '2023年河南调整工伤人员定期待遇的报道',
    en: 'Press: adjustment of work-injury benefits in Henan 2023',
    issued: '2023',
  },
  'press/injury-nursing-2024': {
    kind: 'press',
    zh: '2024年河南生活护理费标准的报道',
    en: 'Press: nursing of injured workers in Henan 2024',
    issued: '2024',
  },
} as const satisfies Record<string, LegalDocument>
