import { shown, type Issue } from '../../../../errors.js'

/** Editions of the classification of industries (国民经济行业分类, GB/T 4754). */
export const INDUSTRY_EDITIONS = ['2011', '2017'] as const
/** An edition of the classification of industries. */
export type IndustryEdition = (typeof INDUSTRY_EDITIONS)[number]

/** A code as it was read. */
export interface IndustryCode {
  /** Letter of the section (门类), where the code had one. */
  readonly section: string | null
  /** The digits: division (大类), group (中类) or class (小类). */
  readonly digits: string
  /** The first two digits. */
  readonly division: number
}

const CODE = /^([A-T])?(\d{2,4})$/

/** Reads 'C26', '26' or '2611'. Adds `workInjury.industryCode` for anything else. */
export function parseIndustryCode(
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): IndustryCode | undefined {
  const [, section = null, digits] = (typeof input === 'string' && CODE.exec(input)) || []
  if (digits !== undefined) return { section, digits, division: Number(digits.slice(0, 2)) }
  issues.push({
    code: 'workInjury.industryCode',
    path,
    message:
      'expected two to four digits, with or without the letter of the section, as "C26", "26" or "2611"',
    received: shown(input),
  })
  return undefined
}

/** A division as two digits, as the table of classes writes it. */
export function divisionText(division: number): string {
  return String(division).padStart(2, '0')
}
