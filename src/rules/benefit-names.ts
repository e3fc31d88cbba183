import type { Bilingual } from '../law/index.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What benefits, payers and events are called in a list of payments. */
export const BENEFIT_NAMES: Readonly<Record<string, Bilingual>> = {
  'employeePension.basic': words('基础养老金', 'basic pension'),
  'employeePension.account': words('个人账户养老金', 'account pension'),
  'employeePension.transitional': words('过渡性养老金', 'transitional pension'),
  'employeePension.localSupplement': words('地方过渡性补贴', 'local supplement'),
  'civilPension.basic': words('机关事业单位基础养老金', 'civil basic pension'),
  'civilPension.account': words('机关事业单位个人账户养老金', 'civil account pension'),
  'civilPension.transitional': words('机关事业单位过渡性养老金', 'civil transitional pension'),
  'civilPension.pooled': words('新老办法对比后的基本养老金', 'civil pension after the comparison'),
  'civilPension.topUp': words('低于老办法的补足额', 'top-up to the old standard'),
  'residentPension.basic': words('城乡居民基础养老金', 'residents’ basic pension'),
  'residentPension.localAddition': words('市县加发基础养老金', 'addition of the place'),
  'residentPension.longYears': words('年限养老金', 'addition for long payment'),
  'residentPension.highAge': words('高龄加发', 'addition by age'),
  'residentPension.account': words('城乡居民个人账户养老金', 'residents’ account pension'),
  'transfer.refund': words('退还重复缴费或个人账户', 'refund of overlapped payments or account money'),
  'adjustment.increase': words('年度调整增加额', 'yearly increase'),
  'adjustment.incapacityIncrease': words('病残津贴年度调整增加额', 'yearly increase of the allowance'),
  'incapacity.allowance': words('病残津贴', 'incapacity allowance'),
  'incapacity.pension': words(
    '基本养老金（由病残津贴转来）',
    'pension, paid on from the incapacity allowance',
  ),
  'occupationalAnnuity.payout': words('职业年金', 'occupational annuity'),
  'enterpriseAnnuity.payout': words('企业年金', 'enterprise annuity'),
  'personalPension.withdrawal': words('个人养老金', 'personal pension'),
  'occupationalAnnuity.contract': words(
    '职业年金购买商业养老保险',
    'insurance contract bought with the occupational annuity',
  ),
  'enterpriseAnnuity.contract': words(
    '企业年金购买商业养老保险',
    'insurance contract bought with the enterprise annuity',
  ),
  'occupationalAnnuity.inherited': words('职业年金余额继承', 'occupational annuity, for the heirs'),
  'enterpriseAnnuity.inherited': words('企业年金余额继承', 'enterprise annuity, for the heirs'),
  'personalPension.inherited': words('个人养老金余额继承', 'personal pension, for the heirs'),
  'civilPension.provisionalPay': words('机关事业单位预发养老金', 'provisional civil pension'),
  'civilPension.arrears': words('机关事业单位养老金补发', 'arrears of the civil pension'),
  'incapacity.illnessRetirement': words('病退养老金', 'pension of illness retirement'),
  'incapacity.resignation': words('退职生活费', 'resignation benefit'),
  'civilPension.compensation': words(
    '机关事业单位一次性抚恤金',
    'one-off compensation at death, public institutions',
  ),
  'civilPension.inheritedAccount': words('机关事业单位个人账户余额继承', 'civil account, for the heirs'),
  'survivors.funeral': words('丧葬补助金', 'funeral allowance'),
  'survivors.lumpSum': words('抚恤金', 'lump sum to survivors'),
  'survivors.account': words('个人账户余额继承', 'balance of the account, for the heirs'),
  'residentPension.inherited': words('城乡居民个人账户余额继承', 'residents’ account, for the heirs'),
  'residentPension.funeral': words('城乡居民丧葬补助金', 'residents’ funeral grant'),
  'unemployment.stabilisationRefund': words('稳岗返还（发给单位）', 'stabilisation refund, to the unit'),
  'unemployment.emergencyRefund': words('应急稳岗返还（发给企业）', 'emergency refund, to the firm'),
  'unemployment.skillSubsidy': words('技能提升补贴（发给本人）', 'skill subsidy, to the worker'),
  'unemployment.jobExpansion': words('一次性扩岗补助（发给企业）', 'job-expansion subsidy, to the firm'),
  'unemployment.keptTraining': words(
    '一次性留工培训补助（发给企业）',
    'training-while-kept subsidy, to the firm',
  ),
  // Death by work injury, and yearly adjustment
  'workInjury.funeral': words('丧葬补助金（工伤）', 'funeral allowance (work injury)'),
  'workInjury.deathLumpSum': words('一次性工亡补助金', 'lump sum at death by work injury'),
  'workInjury.dependants': words('供养亲属抚恤金', 'dependants’ pension'),
  'workInjury.wageWhileMissing': words('下落不明期间照发的工资', 'wage paid on while missing'),
  'workInjury.lumpSum': words('一次性伤残补助金', 'one-off disability allowance'),
  'workInjury.undeclaredLumpSum': words(
    '少报工资的一次性伤残补助金差额',
    'one-off disability allowance on the wage not declared',
  ),
  'workInjury.allowance': words('伤残津贴', 'disability allowance'),
  'workInjury.undeclaredAllowance': words(
    '少报工资的伤残津贴差额',
    'disability allowance on the wage not declared',
  ),
  'workInjury.nursing': words('生活护理费', 'nursing'),
  'workInjury.medicalGrant': words('一次性工伤医疗补助金', 'medical grant on leaving'),
  'workInjury.employmentGrant': words('一次性伤残就业补助金', 'employment grant on leaving'),
  'workInjury.leavePay': words('停工留薪期工资', 'pay during leave for treatment'),
  'workInjury.hospitalMeals': words('住院伙食补助费', 'meals in hospital'),
  'workInjury.travel': words('外地就医交通食宿费', 'travel to treatment'),
  'workInjury.device': words('辅助器具费', 'device'),
  'workInjury.wageLoss': words('工资降低差额补助', 'wage loss made good'),
  'workInjury.pensionTopUp': words('养老金低于伤残津贴的差额', 'top-up of the pension to the allowance'),
  'workInjury.migrantLumpSum': words('农民工一次性支付', 'one payment to a migrant worker'),
  'workInjury.lumpSumDifference': words(
    '再次鉴定的一次性伤残补助金差额',
    'one-off disability allowance after a grading on appeal',
  ),
  'unemployment.medicalContributions': words('失业人员职工医疗保险费', 'medical contributions, unemployed'),
  'unemployment.medicalAid': words('失业人员医疗补助金', 'medical aid, unemployed'),
  'unemployment.inpatientAid': words('失业人员住院医疗补助', 'inpatient aid, unemployed'),
  'unemployment.funeral': words('失业人员丧葬补助金', 'funeral grant, unemployment insurance'),
  'unemployment.survivors': words('失业人员抚恤金', 'survivors’ grant, unemployment insurance'),
  'unemployment.lastBenefit': words('死亡当月失业保险金', 'benefit of the month of death'),
  'unemployment.ruralLumpSum': words('农民合同制工人一次性生活补助', 'lump sum of a rural contract worker'),
  'unemployment.businessStart': words('自谋职业一次性领取失业保险金', 'payment for starting a business'),
  'unemployment.priceSubsidy': words('价格临时补贴', 'temporary price subsidy'),
  'unemployment.joblessAid': words('失业补助金', 'jobless aid'),
  'unemployment.temporaryAid': words('临时生活补助', 'temporary living aid'),
  'unemployment.benefit': words('失业保险金', 'unemployment benefit'),
  'unemployment.backPay': words('补发失业保险金', 'back-pay of the unemployment benefit'),
}

/** Who pays. */
export const PAYER_NAMES: Readonly<Record<string, Bilingual>> = {
  pensionFund: words('养老保险统筹基金', 'pooled pension fund'),
  individualAccount: words('个人账户', 'individual account'),
  residentFund: words('城乡居民养老保险基金', 'fund of the residents’ scheme'),
  annuityFund: words('职业年金基金', 'occupational annuity fund'),
  annuityPlan: words('企业年金计划', 'enterprise annuity plan'),
  personalPension: words('个人养老金账户', 'personal pension account'),
  unemploymentFund: words('失业保险基金', 'unemployment fund'),
  injuryFund: words('工伤保险基金', 'work-injury fund'),
  treasury: words('财政', 'budget'),
  employer: words('用人单位', 'employer'),
}

/** How often. */
export const PERIODICITY_NAMES: Readonly<Record<string, Bilingual>> = {
  monthly: words('按月', 'monthly'),
  once: words('一次性', 'once'),
}

/** What happens in a life beside benefits. */
export const EVENT_NAMES: Readonly<Record<string, Bilingual>> = {
  record: words('参保', 'insured'),
  milestone: words('节点', 'milestone'),
  benefit: words('待遇', 'benefit'),
  employee: words('企业职工养老保险', 'employees’ scheme'),
  civil: words('机关事业单位养老保险', 'civil scheme'),
  resident: words('城乡居民养老保险', 'residents’ scheme'),
  military: words('军人养老保险', 'army'),
  born: words('出生', 'birth'),
  earliestRetirement: words('可弹性提前退休', 'earliest flexible retirement'),
  statutoryAge: words('达到法定退休年龄', 'statutory age reached'),
  application: words('申请病残津贴', 'application for the incapacity allowance'),
  claim: words('申领养老金', 'pension claimed'),
  death: words('死亡', 'death'),
}
