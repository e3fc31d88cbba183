import type { LegalDocument } from '../../types.js'

/** Texts: Moving between schemes and places (转移接续). */
export const transferDocuments = {
  'national/2009-187': {
    kind: 'notice',
    zh: '关于贯彻落实城镇企业职工基本养老保险关系转移接续暂行办法的通知（题名据内容）',
    en: 'Notice on carrying out the interim measures on transferring pension relations (title by content)',
    number: '人社部发〔2009〕187号',
  },
  'national/2015-1726': {
    kind: 'notice',
    zh: '关于军人退役基本养老保险关系转移接续的通知（题名据内容）',
    en: 'Notice on moving the basic pension relation of soldiers who leave the service (title by content)',
    number: '后财〔2015〕1726号',
  },
  'national/2019-94': {
    kind: 'notice',
    zh: '关于职工基本养老保险关系转移接续有关问题的补充通知（题名据内容）',
    en: 'Supplementary notice on transferring employees’ pension relations (title by content)',
    number: '人社厅发〔2019〕94号',
  },
  'national/pooling-plan': {
    kind: 'notice',
    zh: '企业职工基本养老保险全国统筹制度实施方案（未公开全文）',
    en: 'Plan for the national pooling of the enterprise employees’ basic pension (not public in full)',
  },
} as const satisfies Record<string, LegalDocument>
