import type { LegalDocument } from '../../types.js'

/** Texts: Basic pension of government and public institutions (机关事业单位养老保险). */
export const civilPensionDocuments = {
  'national/civil-servant-law': {
    kind: 'law',
    zh: '中华人民共和国公务员法（2018年修订）',
    en: 'Civil Servant Law (as revised in 2018)',
  },
  'national/2006-60': {
    kind: 'notice',
    zh: '关于机关事业单位离退休人员计发离退休费等问题的实施办法（题名据内容）',
    en: 'Measures on the retirement pay of staff of government and public institutions (title by content)',
    number: '国人部发〔2006〕60号',
  },
  'national/2015-3': {
    kind: 'notice',
    zh: '国务院办公厅转发关于调整机关事业单位工作人员基本工资标准、增加离退休人员离退休费三个实施方案的通知（题名据内容）',
    en: 'State Council office notice: three plans on basic pay scales and on raising retirement pay (title by content)',
    number: '国办发〔2015〕3号',
  },
  'national/2011-192': {
    kind: 'notice',
    zh: '关于国家机关工作人员及离退休人员死亡一次性抚恤发放办法的通知（题名据内容）',
    en: 'Notice on the one-off compensation at the death of government staff and pensioners (title by content)',
    number: '民发〔2011〕192号',
  },
  'national/2015-14': {
    kind: 'notice',
    zh: '关于机关事业单位县处级女干部和具有高级职称的女性专业技术人员退休年龄问题的通知',
    en: 'Notice on the retirement age of women at division level and with senior professional titles in public institutions',
    number: '组通字〔2015〕14号',
  },
  'henan/2017-89': {
    kind: 'notice',
    zh: '河南省2014年10月后退休人员预发退休待遇的通知（题名据内容）',
    en: 'Henan notice on provisional retirement pay of people retiring after September 2014 (title by content)',
    number: '豫人社办〔2017〕89号',
    issued: '2017',
  },
  'practice/civil-rounding': {
    kind: 'practice',
    zh: '惯例：机关事业单位养老金沿用企业职工养老金核定表的取舍',
    en: 'Practice: awards of public institutions round as the benefit sheets of enterprise employees do',
  },
} as const satisfies Record<string, LegalDocument>
