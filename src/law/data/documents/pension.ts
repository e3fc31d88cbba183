import type { LegalDocument } from '../../types.js'

/** Texts that several pension schemes rest on. */
export const pensionDocuments = {
  'national/2009-66': {
    kind: 'notice',
    zh: '城镇企业职工基本养老保险关系转移接续暂行办法',
    en: 'Interim measures on transferring the basic pension relations of enterprise employees',
    number: '国办发〔2009〕66号',
    issued: '2009-12-28',
  },
  'national/2010-70': {
    kind: 'notice',
    zh: '关于城镇企业职工基本养老保险关系转移接续若干具体问题的意见',
    en: 'Opinions on specific questions of transferring the pension relations of enterprise employees',
    number: '人社部发〔2010〕70号',
  },
  'national/2014-8': {
    kind: 'regulation',
    zh: '国务院关于建立统一的城乡居民基本养老保险制度的意见',
    en: 'State Council opinions on a unified basic pension scheme for urban and rural residents',
    number: '国发〔2014〕8号',
  },
  'national/2015-2': {
    kind: 'regulation',
    zh: '国务院关于机关事业单位工作人员养老保险制度改革的决定',
    en: 'State Council decision on reforming the pensions of staff of government and public institutions',
    number: '国发〔2015〕2号',
    issued: '2015-01',
  },
  'national/2015-18': {
    kind: 'notice',
    zh: '机关事业单位职业年金办法',
    en: 'Measures on the occupational annuity of government and public institutions',
    number: '国办发〔2015〕18号',
    issued: '2015-03-27',
  },
  'national/2015-28': {
    kind: 'notice',
    zh: '关于贯彻落实《国务院关于机关事业单位工作人员养老保险制度改革的决定》的通知',
    en: 'Notice on carrying out the decision on reforming the pensions of government and public institutions',
    number: '人社部发〔2015〕28号',
    issued: '2015-03',
  },
  'national/2016-5': {
    kind: 'notice',
    zh: '关于城镇企业职工基本养老保险关系转移接续若干问题的通知',
    en: 'Notice on several questions of transferring the pension relations of enterprise employees',
    number: '人社部规〔2016〕5号',
  },
  'national/2017-1': {
    kind: 'notice',
    zh: '关于机关事业单位基本养老保险关系和职业年金转移接续有关问题的通知',
    en: 'Notice on transferring the pension relations and occupational annuities of government and public institutions',
    number: '人社部规〔2017〕1号',
  },
  'national/2017-7': {
    kind: 'notice',
    zh: '机关事业单位基本养老保险关系和职业年金转移接续经办规程（暂行）',
    en: 'Interim handling rules for transferring the pension relations and occupational annuities of public institutions',
    number: '人社厅发〔2017〕7号',
  },
  'national/2021-18': {
    kind: 'notice',
    zh: '企业职工基本养老保险遗属待遇暂行办法',
    en: 'Interim measures on survivors’ benefits of the employees’ basic pension',
    number: '人社部发〔2021〕18号',
  },
} as const satisfies Record<string, LegalDocument>
