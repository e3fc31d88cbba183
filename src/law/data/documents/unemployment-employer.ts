import type { LegalDocument } from '../../types.js'

/** Texts: Payments to firms and workers out of the unemployment fund (稳岗返还、技能提升补贴、扩岗补助). */
export const unemploymentEmployerDocuments = {
  'national/2014-76': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、国家发展改革委、工业和信息化部关于失业保险支持企业稳定岗位有关问题的通知',
    en: 'Notice on support of the unemployment insurance for firms that keep their workers',
    number: '人社部发〔2014〕76号',
  },
  'national/2017-40': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部关于失业保险支持参保职工提升职业技能有关问题的通知',
    en: 'Notice on support of the unemployment insurance for the skills of insured workers',
    number: '人社部发〔2017〕40号',
  },
  'national/2018-36': {
    kind: 'notice',
    zh: '人力资源社会保障部办公厅关于实施失业保险支持技能提升“展翅行动”的通知',
    en: 'Notice on the campaign for the skill subsidy of the unemployment insurance',
    number: '人社厅发〔2018〕36号',
  },
  'national/2018-39': {
    kind: 'notice',
    zh: '国务院关于做好当前和今后一个时期促进就业工作的若干意见',
    en: 'Opinions of the State Council on promoting employment now and in the time to come',
    number: '国发〔2018〕39号',
  },
  'national/2021-29': {
    kind: 'notice',
    zh: '人力资源社会保障部等关于延续实施部分减负稳岗扩就业政策措施的通知',
    en: 'Notice on prolonging measures that relieve firms and keep and expand jobs',
    number: '人社部发〔2021〕29号',
  },
  'national/2022-23': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、国家税务总局关于做好失业保险稳岗位提技能防失业工作的通知',
    en: 'Notice on keeping jobs, raising skills and preventing unemployment through the unemployment insurance',
    number: '人社部发〔2022〕23号',
  },
  'national/2024-40': {
    kind: 'notice',
    zh: '人力资源社会保障部、财政部、国家税务总局关于延续实施失业保险援企稳岗政策的通知（文号据记忆）',
    en: 'Notice on prolonging the support of the unemployment insurance for firms (number as remembered)',
    number: '人社部发〔2024〕40号',
  },
  'henan/2020-11': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅关于进一步做好失业保险稳岗返还工作的通知',
    en: 'Henan: notice on the stabilisation refund of the unemployment insurance',
    number: '豫人社办〔2020〕11号',
    issued: '2020-02-18',
  },
  'henan/2023-71': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅关于做好2023年失业保险稳岗返还工作的通知',
    en: 'Henan: notice on the stabilisation refund 2023',
    number: '豫人社办〔2023〕71号',
  },
  'henan/2024-47': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅、国家税务总局河南省税务局关于延续实施失业保险援企稳岗有关政策的通知',
    en: 'Henan: notice on prolonging the support of the unemployment insurance for firms',
    number: '豫人社办〔2024〕47号',
  },
  'henan/2025-35': {
    kind: 'notice',
    zh: '河南省人力资源和社会保障厅、河南省财政厅、河南省教育厅、国家税务总局河南省税务局关于我省贯彻落实失业保险援企稳岗惠民政策的通知',
    en: 'Henan: notice on carrying out the support of the unemployment insurance for firms',
    number: '豫人社办〔2025〕35号',
  },
  'luoyang/emergency-2019': {
    kind: 'notice',
    zh: '洛阳市人力资源和社会保障局：应急稳岗返还的说明（2019年，题名据内容）',
    en: 'Luoyang bureau: explanation of the emergency refund, 2019 (title by content)',
    issued: '2019',
  },
  'press/luoyang-refund-2019': {
    kind: 'press',
    zh: '报道：洛阳2019年稳岗返还1020家企业6736万元，稳定岗位30786个',
    en: 'Press: stabilisation refund in Luoyang 2019, 1,020 firms, 67.36 million yuan, 30,786 posts',
    issued: '2020-01-15',
  },
  'press/luoyang-layoff-rate': {
    kind: 'press',
    zh: '洛阳市稳岗补贴条件和裁员率公式的介绍（年份未载明）',
    en: 'Account of the conditions and the layoff rate of the refund in Luoyang (year not named)',
  },
  'press/layoff-rate-2023': {
    kind: 'press',
    zh: '2023年稳岗返还裁员率计算说明（省份未载明）',
    en: 'Explanation of the layoff rate of the refund 2023 (province not named)',
    issued: '2023',
  },
  'press/zhengzhou-refund-2022': {
    kind: 'press',
    zh: '郑州市人社局：继续实施失业保险稳岗返还政策（2022年6月）',
    en: 'Zhengzhou bureau: stabilisation refund continued, June 2022',
    issued: '2022-06-14',
  },
  'press/henan-refund-2022': {
    kind: 'press',
    zh: '河南某区2022年8月关于失业保险稳岗返还的公告：大型企业50%，中小微企业90%',
    en: 'Notice of a district of Henan, August 2022: 50 % to large firms, 90 % to small and medium ones',
    issued: '2022-08',
  },
  'press/luoyang-employer-2025': {
    kind: 'press',
    zh: '洛阳市社会保险中心：2025年失业保险援企稳岗惠民政策',
    en: 'Luoyang social insurance centre: support of the unemployment insurance for firms in 2025',
    issued: '2025-08-17',
  },
  'press/skill-2017': {
    kind: 'press',
    zh: '光明日报：失业保险支持参保职工提升职业技能',
    en: 'Guangming Daily: the unemployment insurance supports the skills of insured workers',
    issued: '2017-05-21',
  },
  'press/henan-expansion-2023': {
    kind: 'press',
    zh: '报道：河南2023年延续一次性扩岗补助',
    en: 'Press: the job-expansion subsidy continued in Henan in 2023',
    issued: '2023-08',
  },
  'press/henan-expansion-2025': {
    kind: 'press',
    zh: '三门峡市、新乡市社保中心：2025年一次性扩岗补助开始申报',
    en: 'Social insurance centres of Sanmenxia and Xinxiang: job-expansion subsidy 2025',
    issued: '2025-10',
  },
  'practice/refund-rounding': {
    kind: 'practice',
    zh: '惯例：稳岗返还计算到分',
    en: 'Practice: the stabilisation refund is computed to the fen',
  },
} as const satisfies Record<string, LegalDocument>
