import type { LegalDocument } from '../../types.js'

/** Texts: What is paid beside the unemployment benefit (其他失业待遇). */
export const unemploymentSupportDocuments = {
  'national/2021-85': {
    kind: 'notice',
    zh: '关于失业保险关系跨省转移接续的通知（题名据内容）',
    en: 'Notice on moving unemployment insurance between provinces (title by content)',
    number: '人社厅发〔2021〕85号',
  },
  'press/nanyang-unemployment-death': {
    kind: 'press',
    zh: '南阳失业保险待遇明细：丧葬补助金和抚恤金（转述河南省失业保险条例）',
    en: 'Unemployment benefits of Nanyang: funeral and survivors’ grants (after the regulation of Henan)',
  },
  'press/price-subsidy-2011': {
    kind: 'press',
    zh: '大河报：河南省建立社会救助和保障标准与物价上涨挂钩联动机制',
    en: 'Dahe Daily: Henan links social aid to prices',
    issued: '2011-08-24',
  },
  'press/price-subsidy-2017': {
    kind: 'press',
    zh: '河南日报：CPI单月涨幅达3.5%困难群众可领补贴',
    en: 'Henan Daily: a subsidy when consumer prices rise by 3.5 % in a month',
    issued: '2017-01-09',
  },
  'press/price-subsidy-2021': {
    kind: 'press',
    zh: '郑州日报：河南社会救助和保障标准与物价上涨挂钩联动',
    en: 'Zhengzhou Daily: social aid of Henan linked to prices',
    issued: '2021-12-23',
  },
  'press/jobless-aid-luoyang-2020': {
    kind: 'press',
    zh: '洛阳失业补助金申领指南（2020年）',
    en: 'How to claim the jobless aid in Luoyang (2020)',
  },
  'press/jobless-aid-kaifeng-2020': {
    kind: 'press',
    zh: '开封市失业补助金通知（2020年）',
    en: 'Kaifeng: notice on the jobless aid (2020)',
  },
  'press/jobless-aid-2022': {
    kind: 'press',
    zh: '2022年河南省失业补助金和临时生活补助标准',
    en: 'Jobless aid and temporary living aid of Henan in 2022',
  },
  'press/jobless-aid-district-2022': {
    kind: 'press',
    zh: '河南县区转发失业保险稳岗政策的通知（2022年8月）',
    en: 'Notice of a district of Henan on unemployment insurance (August 2022)',
  },
  'press/luoyang-medical-2010': {
    kind: 'press',
    zh: '洛阳2010年7月起失业保险金640元、560元，医疗补助金64元、56元的报道',
    en: 'Report on Luoyang from July 2010: benefit of 640 and 560 yuan, medical aid of 64 and 56',
  },
} as const satisfies Record<string, LegalDocument>
