import type { ParameterDefinition } from '../../types.js'

/** Parameters: Pension of urban and rural residents (城乡居民养老保险). */
export const residentPensionDefinitions = {
  'residentPension.enrolment.age': {
    zh: '参保年龄',
    en: 'age from which one may join',
    kind: 'count',
    unit: 'years',
    axis: {
      zh: '判定月',
      en: 'month the rule is applied to',
    },
  },
  'residentPension.claim.age': {
    zh: '领取年龄',
    en: 'age of claiming',
    kind: 'count',
    unit: 'years',
    axis: {
      zh: '出生月',
      en: 'birth month',
    },
  },
  'residentPension.claim.minimumYears': {
    zh: '累计缴费最低年限',
    en: 'years of payment needed',
    kind: 'count',
    unit: 'years',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
  },
  'residentPension.claim.start.local': {
    zh: '当地制度实施月',
    en: 'month the scheme began at the place',
    kind: 'month',
    unit: 'calendar month',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
  },
  'residentPension.claim.start.latest': {
    zh: '制度实施的最晚月份',
    en: 'latest month by which the scheme had begun everywhere',
    kind: 'month',
    unit: 'calendar month',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
  },
  'residentPension.claim.transitionYears': {
    zh: '距领取年龄不足规定年限的应缴年数计法',
    en: 'how the years from the start to the age are counted',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
    choices: ['startedYears', 'wholeYears', 'calendarYears'],
  },
  'residentPension.claim.firstPayment': {
    zh: '首次发放',
    en: 'first payment',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
    choices: ['monthAfter', 'sameMonth'],
  },
  'residentPension.makeUp.open': {
    zh: '到龄不足年限可否补缴',
    en: 'whether missing years may be made up at the age',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '年满领取年龄的月份',
      en: 'month in which the claiming age is reached',
    },
    choices: ['allowed', 'notAllowed'],
  },
  'residentPension.makeUp.subsidy': {
    zh: '补缴年度的缴费补贴',
    en: 'subsidy for a made-up year',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '缴费年度的1月',
      en: 'January of the year of payment',
    },
    choices: ['withoutSubsidy', 'withSubsidy'],
  },
  'residentPension.contribution.tiers': {
    zh: '缴费档次和缴费补贴',
    en: 'contribution tiers with the subsidy for each',
    kind: 'table',
    unit: 'yuan/year',
    axis: {
      zh: '缴费年度的1月',
      en: 'January of the year of payment',
    },
    table: {
      keys: 'money',
      values: 'money',
      keyName: {
        zh: '缴费档次（元/年）',
        en: 'tier, yuan a year',
      },
    },
  },
  'residentPension.contribution.leastSubsidy': {
    zh: '国家规定的最低缴费补贴',
    en: 'least subsidy of the national frame',
    kind: 'table',
    unit: 'yuan/year',
    axis: {
      zh: '缴费年度的1月',
      en: 'January of the year of payment',
    },
    table: {
      keys: 'money',
      values: 'money',
      keyName: {
        zh: '缴费档次起点（元/年）',
        en: 'from the tier, yuan a year',
      },
    },
  },
  'residentPension.contribution.government.amount': {
    zh: '困难人员由政府代缴的年缴费额',
    en: 'paid by government a year for people in hardship',
    kind: 'table',
    unit: 'yuan/year',
    axis: {
      zh: '缴费年度的1月',
      en: 'January of the year of payment',
    },
    table: {
      keys: 'text',
      values: 'money',
      keyName: {
        zh: '困难人员类别',
        en: 'group of people',
      },
    },
  },
  'residentPension.contribution.government.subsidy': {
    zh: '代缴人员的缴费补贴',
    en: 'subsidy beside a payment by government',
    kind: 'money',
    unit: 'yuan/year',
    axis: {
      zh: '缴费年度的1月',
      en: 'January of the year of payment',
    },
  },
  'residentPension.account.rate': {
    zh: '个人账户记账利率',
    en: 'bookkeeping rate of residents’ accounts',
    kind: 'share',
    unit: 'share/year',
    axis: {
      zh: '记账年度的1月',
      en: 'January of the account year',
    },
  },
  'residentPension.account.accrual': {
    zh: '当年缴费计息方法',
    en: 'how payments earn in their own year',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '记账年度的1月',
      en: 'January of the account year',
    },
    choices: ['nextYear', 'fullYear', 'monthAfter'],
  },
  'residentPension.account.rounding': {
    zh: '结息取整',
    en: 'rounding of interest',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '记账年度的1月',
      en: 'January of the account year',
    },
    choices: [
      'halfUp/fen',
      'halfUp/jiao',
      'halfUp/yuan',
      'up/fen',
      'up/jiao',
      'up/yuan',
      'down/fen',
      'down/jiao',
      'down/yuan',
    ],
  },
  'residentPension.divisor': {
    zh: '个人账户养老金计发月数',
    en: 'divisor of the account',
    kind: 'count',
    unit: 'months',
    axis: {
      zh: '首次发放月',
      en: 'first month of payment',
    },
  },
  'residentPension.itemRounding': {
    zh: '待遇各项取整',
    en: 'rounding of benefit items',
    kind: 'choice',
    unit: 'choice',
    axis: {
      zh: '首次发放月',
      en: 'first month of payment',
    },
    choices: [
      'halfUp/fen',
      'halfUp/jiao',
      'halfUp/yuan',
      'up/fen',
      'up/jiao',
      'up/yuan',
      'down/fen',
      'down/jiao',
      'down/yuan',
    ],
  },
  'residentPension.basic.amount': {
    zh: '基础养老金最低标准',
    en: 'basic pension of residents',
    kind: 'money',
    unit: 'yuan/month',
    axis: {
      zh: '发放月',
      en: 'month of payment',
    },
  },
  'residentPension.basic.localAddition': {
    zh: '市县加发的基础养老金',
    en: 'addition of the city to the basic pension',
    kind: 'money',
    unit: 'yuan/month',
    axis: {
      zh: '发放月',
      en: 'month of payment',
    },
  },
  'residentPension.extra.longYears': {
    zh: '年限养老金（每多缴一年加发）',
    en: 'addition for each year above the minimum',
    kind: 'money',
    unit: 'yuan/month',
    axis: {
      zh: '发放月',
      en: 'month of payment',
    },
  },
  'residentPension.extra.highAge': {
    zh: '高龄加发',
    en: 'addition by age',
    kind: 'table',
    unit: 'yuan/month',
    axis: {
      zh: '发放月',
      en: 'month of payment',
    },
    table: {
      keys: 'count',
      values: 'money',
      keyName: {
        zh: '周岁起',
        en: 'from the age, years',
      },
    },
  },
  'residentPension.death.funeralMonths': {
    zh: '丧葬补助金月数（按基础养老金最低标准）',
    en: 'months of the minimum basic pension paid as funeral grant',
    kind: 'count',
    unit: 'months',
    axis: {
      zh: '死亡月',
      en: 'month of death',
    },
  },
} as const satisfies Record<string, ParameterDefinition>
