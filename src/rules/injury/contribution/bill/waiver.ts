import type { YearMonth } from '../../../../calendar/index.js'
import type { Law, Missing, Reader } from '../../../../law/index.js'
import type { Share } from '../../../../money/index.js'
import { lawSpeaks } from '../../../contribution/temporary.js'
import type { WaiverClass } from './bill-input.js'

/**
 * The part of the contribution waived in a month (阶段性减免). The waiver of 2020 is one text for pension,
 * unemployment and work injury, so its numbers are those of the pension.
 *
 * @returns null when the class of the employer counts and was not given; undefined when the law does not settle it
 */
export function waivedShare(
  employerClass: WaiverClass | undefined,
  month: YearMonth,
  law: Law,
  reader: Reader,
): Share | null | undefined {
  const small = 'employeePension.relief.exemption.small'
  const large = 'employeePension.relief.exemption.large'
  const nothing = 0 as Share
  if (employerClass === 'none') return nothing
  if (employerClass !== undefined) {
    const path = employerClass === 'small' ? small : large
    return lawSpeaks(law, path, month) ? reader.share(path, month) : nothing
  }
  return lawSpeaks(law, small, month) || lawSpeaks(law, large, month) ? null : nothing
}

/** What to say when the class of the employer is missing. */
export const CLASS_MISSING: Missing = {
  kind: 'input',
  path: 'employerClass',
  zh: '缺少单位类型：2020年阶段性减免按中小微企业、大型企业等区分',
  en: 'needs the class of the employer: the waiver of 2020 tells small from large firms',
}
