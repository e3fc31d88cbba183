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
} as const satisfies Record<string, LegalDocument>
