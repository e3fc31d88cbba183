import { monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Citation, Missing } from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'
import type { RefundRequest } from './refund-input.js'

/** The law of the person's age, where the ground asks for it. */
export interface RefundLaw {
  readonly statutoryMonth: YearMonth
  readonly minimumMonths: number
}

const noEarlyWithdrawal: Citation = { document: 'national/sil', article: '第十四条' }
const short: Citation = { document: 'national/sil-rules', article: '第三条' }
const abroad: Citation = { document: 'national/sil-rules', article: '第六条' }
const minimum: Citation = { document: 'national/sil', article: '第十六条' }

/** Why the account is not paid out: every reason that holds. */
export function refundReasons(request: RefundRequest, law: RefundLaw | undefined): readonly Reason[] {
  const { because, writtenRequest, confirmed } = request
  const procedure = because === 'nationalityLost' ? abroad : short
  const reasons: Reason[] = []
  if (because === 'leftCountry')
    reasons.push({
      code: 'refund.leftCountry',
      zh: '离境定居的，个人账户予以保留，达到法定领取条件时享受待遇，不得提前支取',
      en: 'the account of somebody who settles abroad is kept until a pension is due; it is not paid out early',
      sources: [abroad, noEarlyWithdrawal],
    })
  if (because === 'shortOfMinimum' && law !== undefined) reasons.push(...shortReasons(request, law))
  if (writtenRequest === false)
    reasons.push({
      code: 'refund.noWrittenRequest',
      zh: '未书面申请终止职工基本养老保险关系',
      en: 'the end of the relation was not requested in writing',
      sources: [procedure],
    })
  if (confirmed === false)
    reasons.push({
      code: 'refund.notConfirmed',
      zh: '经书面告知后，本人未书面确认',
      en: 'the person has not confirmed in writing after being told of the consequences',
      sources: [procedure],
    })
  return reasons
}

function shortReasons(
  request: RefundRequest,
  { statutoryMonth, minimumMonths }: RefundLaw,
): readonly Reason[] {
  const { month, totalMonths, continues, movesToResidents } = request
  const reasons: Reason[] = []
  if (month < statutoryMonth)
    reasons.push({
      code: 'refund.beforeAge',
      zh: `${monthText(month)}未达到法定退休年龄（${monthText(statutoryMonth)}），个人账户不得提前支取`,
      en: `${monthText(month)} lies before the statutory age, ${monthText(statutoryMonth)}: there is no early withdrawal`,
      sources: [noEarlyWithdrawal, abroad],
    })
  if (totalMonths >= minimumMonths)
    reasons.push({
      code: 'refund.minimumMet',
      zh: `累计缴费${totalMonths}个月，已满最低缴费年限${minimumMonths}个月，应按月领取基本养老金`,
      en: `${totalMonths} months meet the minimum of ${minimumMonths}: a monthly pension is due instead`,
      sources: [minimum],
    })
  if (continues === true)
    reasons.push({
      code: 'refund.continues',
      zh: '延长缴费的，不终止职工基本养老保险关系',
      en: 'somebody who pays on keeps the relation',
      sources: [minimum, { document: 'national/sil-rules', article: '第二条' }],
    })
  if (movesToResidents === true)
    reasons.push({
      code: 'refund.movesToResidents',
      zh: '转入城乡居民基本养老保险的，个人账户储存额并入，不作一次性支付',
      en: 'somebody who moves to the scheme of residents takes the account along; it is not paid out',
      sources: [minimum, short],
    })
  return reasons
}

/** What this ground needs to know and the caller did not say. */
export function missingOfRefund(request: RefundRequest): readonly Missing[] {
  const missing: Missing[] = []
  const needs = (path: keyof RefundRequest, zh: string, en: string) => {
    if (request[path] === undefined)
      missing.push({ kind: 'input', path, zh: `需要说明：${zh}`, en: `needs to know whether ${en}` })
  }
  needs('writtenRequest', '是否书面申请', 'the request was made in writing')
  needs(
    'confirmed',
    '经书面告知后是否书面确认',
    'the person confirmed in writing after being told of the consequences',
  )
  if (request.because === 'shortOfMinimum') {
    needs('continues', '是否延长缴费', 'the person pays on until the minimum')
    needs('movesToResidents', '是否转入城乡居民基本养老保险', 'the person moves to the scheme of residents')
  }
  return missing
}
