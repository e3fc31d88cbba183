import type { LegalDocument } from '../../types.js'

/** Texts: Minimum wage (最低工资). */
export const minimumWageDocuments = {
  'press/henan-minimum-wage': {
    kind: 'press',
    zh: '河南省历次最低工资标准的报道（2010年至2017年）',
    en: 'Reports on the minimum wages of Henan, 2010 to 2017',
  },
  'press/luoyang-minimum-wage-2017': {
    kind: 'press',
    zh: '洛阳市人社局：2017年最低工资标准',
    en: 'Luoyang bureau: minimum wage 2017',
    issued: '2017-09-08',
  },
  'press/henan-minimum-wage-2021': {
    kind: 'press',
    zh: '河南日报等：2022年1月1日起调整最低工资标准',
    en: 'Press: minimum wage of Henan from January 2022',
    issued: '2021-12-21',
  },
  'press/henan-minimum-wage-2025': {
    kind: 'press',
    zh: '报道：河南2025年12月1日起调整最低工资标准',
    en: 'Press: minimum wage of Henan from December 2025',
    issued: '2025-11-26',
  },
  'press/luoyang-wage-categories': {
    kind: 'press',
    zh: '洛阳各县区最低工资类别的报道',
    en: 'Reports on the minimum-wage categories of the districts and counties of Luoyang',
  },
} as const satisfies Record<string, LegalDocument>
