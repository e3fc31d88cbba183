/**
 * The main job on real input, in Chinese and English: a Luoyang benefit sheet with every step, a person computed
 * from records alone, the same person retiring later, the other schemes, the yearly adjustments, a life with records in
 * two schemes, unemployment benefit, an injured worker, and the plan's coverage rate.
 */
import {
  adjustment,
  civilPension,
  employeePension,
  entitlement,
  explain,
  extendCareer,
  incapacity,
  lawOf,
  occupationalAnnuity,
  parseCareer,
  residentPension,
  survivors,
  unemployment,
  workInjury,
  type Law,
} from 'shebao'
import { coverageReport, luoyangResidents } from 'shebao/plan'

const LANGUAGES = ['zh', 'en'] as const

function heading(zh: string, en: string): void {
  const line = '='.repeat(100)
  console.log(`\n${line}\n${zh}\n${en}\n${line}\n`)
}

// 1. The benefit sheet of 2026-03
const law = lawOf('luoyang', { asOf: '2026-03-31' })
const sheet = employeePension.award(
  {
    sex: 'male',
    originalRetirementAge: 60,
    birth: '1966-03',
    retirement: '2026-03',
    totalMonths: 498,
    deemedMonths: 123,
    overallIndex: '1.0695',
    actualIndex: '1.0933',
    accountBalance: '145885.34',
  },
  law,
)
heading(
  '一、洛阳市待遇核定表（2026年3月），逐步说明',
  '1. The Luoyang benefit sheet of 2026-03, step by step',
)
for (const language of LANGUAGES) console.log(`${explain(sheet, { language })}\n`)
if (sheet.outcome === 'entitled') console.log(`→ ${sheet.amounts.total.toFixed(2)}`)

// 2. A person from records alone
const person = parseCareer({
  id: 'demo',
  sex: 'male',
  birth: '1966-01',
  originalRetirementAge: 60,
  spells: [
    { scheme: 'employee', place: 'luoyang', kind: 'deemed', from: '1988-07', to: '1994-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2009-07', to: '2020-01' },
    { scheme: 'employee', place: 'luoyang', kind: 'exempted', from: '2020-02', to: '2020-12' },
    { scheme: 'employee', place: 'luoyang', kind: 'flexible', from: '2021-01', to: '2026-05' },
  ],
  contributions: [
    { from: '2009-07', to: '2012-06', base: '2100' },
    { from: '2012-07', to: '2016-06', base: '2900.50' },
    { from: '2016-07', to: '2019-06', base: '4120' },
    { from: '2019-07', to: '2020-12', base: '5230' },
    { from: '2021-01', to: '2023-06', base: '3409' },
    { from: '2023-07', to: '2026-05', base: '3831' },
  ],
  account: { balance: '21034.18', at: '2015-12' },
})
heading(
  '二、只凭参保记录计算：参保时段、缴费基数 → 个人账户、指数、退休月 → 养老金',
  '2. A person from records alone: spells and bases through account, index and retirement month to the award',
)
const pension = employeePension.fromRecords(person, '2026-05', law)
for (const language of LANGUAGES) console.log(`${explain(pension, { language })}\n`)

// 3. The same person 12 and 36 months later
heading(
  '三、同一人推迟12个月、36个月退休（继续按最后基数缴费；未公布的数值沿用，逐项标明）',
  '3. The same person 12 and 36 months later (paying on at the last base; unpublished values carried forward, each one marked)',
)
const onward: Law = lawOf('luoyang', { asOf: '2026-03-31', carryForward: true })
const rows = ['2026-05', '2027-05', '2029-05'].map((retirement) => {
  const record = retirement === '2026-05' ? person : extendCareer(person, retirement)
  const later = employeePension.fromRecords(record, retirement, onward)
  if (later.outcome !== 'entitled') throw new Error(explain(later, { language: 'en' }))
  const { basic, account, transitional, total } = later.amounts
  const carried = later.notices.filter((notice) => notice.code === 'parameter.carriedForward').length
  const award = later.parts.award
  const age = award.outcome === 'entitled' ? award.values.ageMonths : 0
  return {
    '退休月 retirement': retirement,
    '年龄 age': `${Math.floor(age / 12)}y${age % 12}m`,
    '月数 months': later.values.totalMonths,
    '指数 index': later.values.overallIndex.toFixed(4),
    '账户 account balance': later.values.accountBalance.toFixed(2),
    '基础 basic': basic.toFixed(2),
    '账户 account': account.toFixed(2),
    '过渡 transitional': transitional.toFixed(2),
    '合计 total': total.toFixed(2),
    '沿用数值 carried values': carried,
  }
})
console.table(rows)
const asked = employeePension.fromRecords(extendCareer(person, '2029-05'), '2029-05', law)
for (const language of LANGUAGES) {
  console.log(
    language === 'zh'
      ? '\n不允许沿用时，2029年5月的答复是缺什么，而不是一个数：'
      : '\nWithout carrying forward, the answer for 2029-05 is what is missing, not a number:',
  )
  console.log(explain(asked, { language }).split('\n\n')[0])
}

// 4. The other schemes, an answer each
heading('四、其他养老保险制度：每项一例', '4. The other schemes, an answer each')
const everything = lawOf('luoyang')
const others = [
  residentPension.award({ birth: '1964-08', paidYears: 15, accountBalance: '8340.00' }, everything),
  civilPension.award(
    {
      sex: 'male',
      birth: '1965-01',
      originalRetirementAge: 60,
      startedWork: '1985-03',
      retirement: '2025-02',
      totalMonths: 480,
      deemedMonths: 355,
      paidIndex: '1.2033',
      deemedIndex: '1.1850',
      accountBalance: '96000',
    },
    everything,
  ),
  occupationalAnnuity.payout(
    {
      because: 'retirement',
      form: 'monthly',
      month: '2025-02',
      balance: '132000',
      birth: '1965-01',
      from: '2025-03',
    },
    everything,
  ),
  survivors.benefit(
    { death: '2023-06', status: 'retired', cause: 'illness', contributionMonths: 372, pensionMonths: 99 },
    everything,
  ),
  incapacity.allowance(
    {
      sex: 'male',
      originalRetirementAge: 60,
      birth: '1980-05',
      application: '2025-06-10',
      totalIncapacity: true,
      finding: '2025-04-20',
      totalMonths: 123,
      deemedMonths: 0,
      overallIndex: '0.6',
    },
    law,
  ),
]
for (const outcome of others)
  for (const language of LANGUAGES) console.log(explain(outcome, { language }).split('\n')[0])

// 5. A pension carried through the yearly adjustments
heading(
  '五、2020年3月核定的养老金，逐年调整至2025年',
  '5. A pension awarded in March 2020, through every adjustment to 2025',
)
const carried = adjustment.carry(
  {
    sector: 'enterprise',
    birth: '1955-03',
    retirement: '2020-03',
    months: 420,
    pension: '3000',
    through: '2025-12',
  },
  everything,
)
for (const language of LANGUAGES) console.log(`${explain(carried, { language }).split('\n\n')[0]}\n`)

// 6. A life with records in two schemes
heading(
  '六、两个制度都有参保记录的一生：归并记录，只发一份养老金',
  '6. A life with records in two schemes: resolved, and one pension',
)
const life = entitlement.timeline(
  {
    sex: 'female',
    birth: '1972-08',
    originalRetirementAge: 50,
    household: 'luoyang',
    claimMonth: '2022-08',
    records: [
      {
        scheme: 'employee',
        place: 'luoyang',
        spells: [{ from: '2003-01', to: '2020-12' }],
        contributions: [{ from: '2003-01', to: '2020-12', base: '3200' }],
        account: { balance: '52410.60' },
      },
      {
        scheme: 'resident',
        place: 'luoyang',
        spells: [{ from: '2019-01', to: '2022-08' }],
        payments: [2019, 2020, 2021, 2022].map((year) => ({ year, own: '200' })),
        account: { balance: '948.20' },
      },
    ],
    employee: { overallIndex: '0.7312' },
  },
  '2025-12',
  everything,
)
for (const language of LANGUAGES) console.log(`${explain(life, { language }).split('\n\n')[0]}\n`)

// 7. Unemployment benefit over two changes of the law
heading(
  '七、失业保险金：2025年3月和12月两次变化，月数为法定上限',
  '7. Unemployment benefit over the changes of March and December 2025, months as an upper bound',
)
const jobless = unemployment.award(
  {
    ended: '2025-01-31',
    ending: 'contractExpired',
    registered: '2025-02-10',
    contributionMonths: 40,
    statutoryAge: '2048-02',
    drawsPension: false,
  },
  everything,
)
for (const language of LANGUAGES) console.log(`${explain(jobless, { language }).split('\n\n')[0]}\n`)

// 8. An injured worker, grade 3 with nursing
heading(
  '八、工伤三级，部分生活不能自理：一次性伤残补助金、伤残津贴、生活护理费',
  '8. Injured at work, grade 3, partly dependent on nursing: lump sum, allowance, nursing',
)
const injured = workInjury.disability(
  {
    injury: '2023-04',
    graded: '2024-02',
    grade: 3,
    ownWage: '6200',
    ownContributions: '99.20',
    nursing: 'partly',
    insured: true,
  },
  everything,
)
for (const language of LANGUAGES) console.log(`${explain(injured, { language }).split('\n\n')[0]}\n`)

// 9. The plan's coverage rate
heading(
  '九、“十四五”规划基本养老保险参保率：94.8％ → 95.1％',
  "9. The plan's basic pension coverage rate: 94.8 % to 95.1 %",
)
const report = coverageReport({ population: luoyangResidents })
for (const language of LANGUAGES) console.log(`${report[language]}\n`)
