import { monthOf, monthText, type YearMonth } from '../../../calendar/index.js'
import type { Citation, Missing, Reader } from '../../../law/index.js'
import { scaledText } from '../../../money/index.js'
import type { Reason } from '../../outcome.js'
import type { WithdrawalRequest } from './withdrawal-input.js'

/** Whether the cause of a request holds: why not, or what would have to be known. */
export interface CauseTest {
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
}

const HOLDS: CauseTest = { reasons: [], missing: [] }
const rules: Citation = { document: 'national/pp-rules-2022' }
const added: Citation = { document: 'national/pp-withdrawal-2025' }

/** Tests the cause of a request on its day. */
export function testCause(request: WithdrawalRequest, reader: Reader): CauseTest {
  const month = monthOf(request.date)
  switch (request.because) {
    case 'incapacity':
    case 'emigration':
    case 'death':
      return HOLDS
    case 'pensionAge':
      return pensionAge(request, month)
    case 'heavyMedicalBurden':
    case 'unemployment':
    case 'minimumAllowance':
      return addedCase(request, month, reader)
  }
}

function pensionAge({ pensionAgeMonth }: WithdrawalRequest, month: YearMonth): CauseTest {
  if (pensionAgeMonth === undefined)
    return lacks(
      'pensionAgeMonth',
      '缺少达到领取基本养老金年龄的月份',
      'needs the month in which the age of the basic pension is reached',
    )
  if (month >= pensionAgeMonth) return HOLDS
  const age = monthText(pensionAgeMonth)
  return refuses(
    'withdrawal.beforeAge',
    `${monthText(month)}未达到领取基本养老金年龄（${age}）`,
    `${monthText(month)} lies before ${age}, when the age of the basic pension is reached`,
    rules,
  )
}

/** The three cases of the notice of five ministries, in force since 2025-09-01. */
function addedCase(request: WithdrawalRequest, month: YearMonth, reader: Reader): CauseTest {
  const open = reader.choice('personalPension.withdrawal.addedCases', month)
  if (open === undefined) return HOLDS
  if (open === 'notInForce')
    return refuses(
      'withdrawal.caseNotInForce',
      `${monthText(month)}尚未施行该领取情形`,
      `this case of drawing was not in force in ${monthText(month)}`,
      added,
    )
  if (request.because === 'heavyMedicalBurden') return medicalBurden(request, month, reader)
  if (request.because === 'unemployment') return unemployment(request, month, reader)
  if (request.onMinimumAllowance === undefined)
    return lacks(
      'onMinimumAllowance',
      '缺少：是否正在领取最低生活保障金',
      'needs to know whether the minimum living allowance is being drawn',
    )
  if (request.onMinimumAllowance) return HOLDS
  return refuses(
    'withdrawal.noMinimumAllowance',
    '未在领取城乡最低生活保障金',
    'the minimum living allowance is not being drawn',
    added,
  )
}

function medicalBurden(
  { medicalBurden: burden, disposableIncome }: WithdrawalRequest,
  month: YearMonth,
  reader: Reader,
): CauseTest {
  const income = disposableIncome ?? reader.money('personalPension.withdrawal.disposableIncome', month)
  if (burden === undefined)
    return lacks(
      'medicalBurden',
      '缺少申请前12个月内医保目录范围内的自付医药费用',
      'needs the own share of medical costs within the insured list over the 12 months before',
    )
  if (income === undefined || burden > income) return HOLDS
  return refuses(
    'withdrawal.burdenTooSmall',
    `自付医药费用${scaledText(burden, 2)}元未超过上一年度居民人均可支配收入${scaledText(income, 2)}元`,
    `the own medical costs of ${scaledText(burden, 2)} yuan are not above ${scaledText(income, 2)}, the disposable income per head of the preceding year`,
    added,
  )
}

function unemployment(
  { unemploymentMonths: drawn }: WithdrawalRequest,
  month: YearMonth,
  reader: Reader,
): CauseTest {
  const needed = reader.count('personalPension.withdrawal.unemploymentMonths', month)
  const within = reader.count('personalPension.withdrawal.unemploymentWithin', month)
  if (drawn === undefined)
    return lacks(
      'unemploymentMonths',
      '缺少申请前2年内领取失业保险金的月数',
      'needs the months of unemployment benefit drawn within the two years before',
    )
  if (needed === undefined || within === undefined || drawn >= needed) return HOLDS
  return refuses(
    'withdrawal.tooFewUnemployedMonths',
    `申请前${within}个月内领取失业保险金${drawn}个月，不足${needed}个月`,
    `unemployment benefit was drawn for ${drawn} months within the ${within} before, ${needed} are needed`,
    added,
  )
}

function refuses(code: string, zh: string, en: string, source: Citation): CauseTest {
  return { reasons: [{ code, zh, en, sources: [source] }], missing: [] }
}

function lacks(path: string, zh: string, en: string): CauseTest {
  return { reasons: [], missing: [{ kind: 'input', path, zh, en }] }
}
