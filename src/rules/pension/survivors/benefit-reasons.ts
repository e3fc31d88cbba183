import type { Missing } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import type { BenefitRequest } from './benefit-input.js'

/** Why the pension fund pays nothing for this death. */
export function benefitReasons({ cause }: BenefitRequest): readonly Reason[] {
  if (cause !== 'workInjury') return []
  return [
    {
      code: 'survivors.workInjury',
      zh: '因工死亡的，丧葬补助金、供养亲属抚恤金和一次性工亡补助金由工伤保险支付，养老保险不重复支付',
      en: 'after a death at work the work-injury insurance pays; the pension fund does not pay for the same death again',
      sources: [
        { document: 'national/sil', article: '第十七条' },
        { document: 'national/2021-18', article: '第二条' },
      ],
    },
  ]
}

/** What the case needs and the caller did not give. */
export function missingOfBenefit(
  request: BenefitRequest,
  needs: {
    readonly ownContributions?: boolean
    readonly meanWage?: boolean
    readonly pensionMonths?: boolean
  },
): readonly Missing[] {
  const missing: Missing[] = []
  if (needs.ownContributions === true && request.ownContributions === undefined)
    missing.push({
      kind: 'input',
      path: 'ownContributions',
      zh: '缺少个人缴费之和：在职人员缴费不满5年的，遗属待遇以此为限',
      en: 'needs the own contributions in all: with less than five years in work they cap the benefits',
    })
  if (needs.pensionMonths === true && request.pensionMonths === undefined)
    missing.push({
      kind: 'input',
      path: 'pensionMonths',
      zh: '缺少已领取津贴月数：比照退休人员的，领取时间减少抚恤金月数',
      en: 'needs the months of allowance drawn: counted as a retired person they take months off the lump sum',
    })
  if (needs.meanWage === true && request.meanWage === undefined)
    missing.push({
      kind: 'input',
      path: 'meanWage',
      zh: '缺少死亡前24个月平均缴费工资：2021年9月以前河南的抚恤金以此计算',
      en: 'needs the mean contribution wage of the last 24 months: the lump sum of Henan before September 2021 rests on it',
    })
  return missing
}
