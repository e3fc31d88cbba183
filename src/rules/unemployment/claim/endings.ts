import type { Bilingual, Citation } from '../../../law/index.js'

/** How work can end. Which of these count as involuntary, the law of the month says (`unemployment.ending.involuntary`). */
export const ENDING_KINDS = [
  'contractExpired',
  'employerBankrupt',
  'employerClosed',
  'dismissedForFault',
  'dismissedWithNotice',
  'laidOff',
  'agreedByEmployer',
  'agreedByWorker',
  'appointmentEnded',
  'discharged',
  'removed',
  'expelled',
  'resignedForCause',
  'resigned',
  'pensionBegan',
  'otherByLaw',
] as const
/**
 * How work ended. `contractExpired`: the contract ran out (劳动合同期满). `employerBankrupt`, `employerClosed`: the
 * employer is bankrupt or closed. `dismissedForFault`, `dismissedWithNotice`, `laidOff`: dismissal under art. 39, 40 or
 * 41 of the Labour Contract Law. `agreedByEmployer`, `agreedByWorker`: agreed ending the employer or the worker
 * proposed (协商解除). `appointmentEnded`, `discharged`, `removed`, `expelled`: 解除聘用合同、辞退、除名、开除.
 * `resignedForCause`: resigned for the employer's fault. `resigned`: by own will. `pensionBegan`: the pension began.
 * `otherByLaw`: another ending that a law, regulation or rule names.
 */
export type EndingKind = (typeof ENDING_KINDS)[number]

const contract = (article: string): Citation => ({ document: 'national/labour-contract-law', article })
const ending = (zh: string, en: string, source?: Citation): Ending => ({ zh, en, ...(source && { source }) })

/** An ending in words, with the article that defines it. */
export interface Ending extends Bilingual {
  readonly source?: Citation
}

/** Every ending in words, with the article of the labour law behind it. */
export const ENDINGS: Readonly<Record<EndingKind, Ending>> = {
  contractExpired: ending('劳动合同期满', 'contract expired', contract('第四十四条')),
  employerBankrupt: ending('用人单位破产', 'employer bankrupt', contract('第四十四条')),
  employerClosed: ending('用人单位被吊销、关闭、撤销或解散', 'employer closed', contract('第四十四条')),
  dismissedForFault: ending('因过错被解除合同', 'dismissed for fault', contract('第三十九条')),
  dismissedWithNotice: ending('无过失性辞退', 'dismissed with notice', contract('第四十条')),
  laidOff: ending('经济性裁员', 'laid off', contract('第四十一条')),
  agreedByEmployer: ending(
    '用人单位提出协商解除',
    'ended by agreement, proposed by the employer',
    contract('第三十六条'),
  ),
  agreedByWorker: ending(
    '劳动者提出协商解除',
    'ended by agreement, proposed by the worker',
    contract('第三十六条'),
  ),
  appointmentEnded: ending('用人单位解除聘用合同', 'appointment ended by the employer'),
  discharged: ending('被辞退', 'discharged'),
  removed: ending('被除名', 'removed from the rolls'),
  expelled: ending('被开除', 'expelled'),
  resignedForCause: ending(
    '因用人单位过错解除合同',
    'resigned for the employer’s fault',
    contract('第三十八条'),
  ),
  resigned: ending('本人辞职', 'resigned', contract('第三十七条')),
  pensionBegan: ending('开始享受基本养老保险待遇', 'pension began', contract('第四十四条')),
  otherByLaw: ending('法律法规规章规定的其他情形', 'another ending named by law'),
}

/** Events that can stop the benefit; which do, and how many in a row, the law of the month says. */
export const STOP_EVENTS = [
  'reemployed',
  'conscripted',
  'movedAbroad',
  'pension',
  'imprisoned',
  'refusedWork',
  'refusedTraining',
] as const
/**
 * What can stop the benefit: work found (重新就业), called up (应征服兵役), settled abroad (移居境外), basic pension drawn
 * (享受基本养老保险待遇), imprisoned (被判刑收监), suitable work or training refused without good reason.
 */
export type StopEvent = (typeof STOP_EVENTS)[number]

/** The events in words. */
export const STOP_WORDS: Readonly<Record<StopEvent, Bilingual>> = {
  reemployed: { zh: '重新就业', en: 'work found' },
  conscripted: { zh: '应征服兵役', en: 'called up' },
  movedAbroad: { zh: '移居境外', en: 'settled abroad' },
  pension: { zh: '享受基本养老保险待遇', en: 'basic pension drawn' },
  imprisoned: { zh: '被判刑收监', en: 'imprisoned' },
  refusedWork: { zh: '无正当理由拒不接受介绍的工作', en: 'work refused without good reason' },
  refusedTraining: { zh: '无正当理由拒不接受培训', en: 'training refused without good reason' },
}
