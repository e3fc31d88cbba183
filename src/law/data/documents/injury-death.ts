import type { LegalDocument } from '../../types.js'

/** Texts: Death by work injury (工亡待遇). */
export const injuryDeathDocuments = {
  'national/labour-18': {
    kind: 'regulation',
    zh: '因工死亡职工供养亲属范围规定',
    en: 'Rules on who is a dependant of a worker who died by work injury',
    number: '劳动和社会保障部令第18号',
    issued: '2003-09-23',
  },
  'national/civil-general-2017': {
    kind: 'law',
    zh: '中华人民共和国民法总则',
    en: 'General provisions of the civil law',
    number: '主席令第66号',
    issued: '2017-03-15',
  },
  'national/civil-code': {
    kind: 'law',
    zh: '中华人民共和国民法典',
    en: 'Civil code',
    number: '主席令第45号',
    issued: '2020-05-28',
  },
  'practice/dependants-last-month': {
    kind: 'practice',
    zh: '惯例：丧失条件的次月起停发供养亲属抚恤金',
    en: 'Practice: the dependants’ pension stops in the month after a condition ended',
  },
} as const satisfies Record<string, LegalDocument>
