import { insuranceInputs } from './insurance-inputs.js'
import { unemploymentSupportInputs } from './unemployment-support-inputs.js'

/** An input of every rule of the pensions beside the employees' scheme, with every field that the case admits. */
const career = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1965-09',
  startedWork: '1986-07',
  retirement: '2025-12',
  approvedEarly: false,
  totalMonths: 473,
  deemedMonths: 339,
  paidIndex: '1.2034',
  deemedIndex: '1.2649',
  accountBalance: '118200.55',
}
const oldMethod = {
  basicPay: '2846',
  serviceYears: 36,
  allowances: '1630',
  increase: '260',
  ratioPoints: '0.05',
}
const within = {
  ...career,
  birth: '1963-05',
  retirement: '2023-05',
  totalMonths: 442,
  annuityMonthly: '420.15',
  oldMethod,
}
const ahead = {
  balance: '50000',
  yearly: '12000',
  years: 3,
  return: '-0.0125',
  birth: '1969-03',
  claim: '2029-08',
}
const drawn = { form: 'monthly', month: '2026-03', birth: '1965-11', from: '2026-04', paidThrough: '2030-12' }
const account = [2021, 2022, 2023, 2024].map((year) => ({ year, rate: '0.03' }))

/** By rule id: `civilPension.award` and so on. */
export const branchInputs: Readonly<Record<string, readonly object[]>> = {
  'civilPension.contribution': [
    {
      unit: 'institution',
      from: '2019-01',
      to: '2025-09',
      pay: { basicPay: '4120', performancePay: '3600' },
    },
  ],
  'civilPension.group': [{ startedWork: '1986-07', retirement: '2023-05' }],
  'civilPension.award': [career, within],
  'civilPension.comparison': [
    {
      retirement: '2023-05',
      basic: '2871.02',
      transitional: '3005.33',
      account: '601.50',
      annuityMonthly: '420.15',
      oldMethod,
    },
  ],
  'civilPension.provisionalPay': [
    {
      retirement: '2016-03',
      postPay: '1640',
      gradePay: '1205',
      livingAllowance: '1580',
      serviceYears: 33,
      ratioPoints: '0.05',
    },
  ],
  'civilPension.settlement': [
    {
      from: '2016-04',
      through: '2018-12',
      provisional: [{ from: '2016-04', amount: '4355' }],
      final: [
        { from: '2016-04', amount: '4603.12' },
        { from: '2017-01', amount: '4732.01' },
      ],
    },
  ],
  'civilPension.deathBenefit': [
    { month: '2026-03', cause: 'illness', status: 'retired', basicPay: '3420', accountBalance: '41230.18' },
  ],
  'occupationalAnnuity.contribution': [
    { month: '2025-08', base: '27123.45', unit: 'otherFunding', taxBase: '22000', averageWage: '6500' },
  ],
  'occupationalAnnuity.balance': [
    {
      rows: [
        { from: '2024-01', to: '2024-12', book: '560', real: '280', returns: '45.20', bookRate: '0.03' },
        { from: '2025-01', to: '2025-06', book: '600', real: '300', returns: '-12.10', bookRate: '0.025' },
      ],
      makeReal: true,
      openingBook: '1000',
      openingReal: '500',
    },
  ],
  'occupationalAnnuity.payout': [
    { ...drawn, because: 'retirement', balance: '200000.01' },
    { because: 'death', month: '2026-03', balance: '123456.78' },
  ],
  'occupationalAnnuity.tax': [{ month: '2026-03', form: 'quarterly', amount: '12345.67' }],
  'occupationalAnnuity.projection': [ahead],
  'enterpriseAnnuity.contribution': [
    { month: '2024-06', wages: '1000000.07', employer: '90000', employees: '50000' },
    { month: '2017-06', precedingWages: '1000000.07', employer: '90000', employees: '50000' },
  ],
  'enterpriseAnnuity.allocation': [
    {
      month: '2025-08',
      employer: '3200',
      employee: '600',
      averageEmployer: '600',
      precedingWage: '32000',
      averageWage: '6500',
    },
  ],
  'enterpriseAnnuity.vesting': [
    {
      month: '2026-03',
      because: 'ownChoice',
      serviceMonths: 47,
      employerBalance: '30000.01',
      employeeBalance: '12000',
      ladder: [
        { years: 2, share: '0.2' },
        { years: 8, share: '1' },
      ],
    },
  ],
  'enterpriseAnnuity.payout': [
    {
      because: 'incapacity',
      form: 'annual',
      month: '2026-03',
      from: '2026-04',
      payments: 7,
      balance: '300000',
    },
  ],
  'enterpriseAnnuity.tax': [{ month: '2016-03', form: 'annual', amount: '48000' }],
  'enterpriseAnnuity.projection': [ahead],
  'personalPension.open': [{ date: '2024-12-15', scheme: 'resident' }],
  'personalPension.contribution': [
    { date: '2025-11-20', amount: '9000', paidThisYear: '4000', taxableIncome: '150000' },
  ],
  'personalPension.withdrawal': [
    {
      date: '2026-03-10',
      because: 'pensionAge',
      pensionAgeMonth: '2026-01',
      balance: '64321.09',
      form: 'monthly',
      from: '2026-04',
      each: '1500',
    },
    {
      date: '2026-03-10',
      because: 'heavyMedicalBurden',
      medicalBurden: '50000',
      disposableIncome: '33000',
      balance: '64321.09',
      form: 'lumpSum',
    },
  ],
  'personalPension.projection': [ahead],
  'residentPension.enrolment': [
    {
      birth: '2008-09',
      month: '2026-09',
      atSchool: false,
      publicStaff: false,
      inEmployeeScheme: false,
      localHousehold: true,
    },
  ],
  'residentPension.eligibility': [
    { birth: '1960-05', paidYears: 6, schemeStart: '2011-07', month: '2024-06', makeUpTier: 500 },
  ],
  'residentPension.contribution': [
    { year: 2021, tier: 200, madeUpIn: 2025 },
    { year: 2019, hardship: 'registeredPoor' },
  ],
  'residentPension.account': [
    {
      through: '2024-12',
      payments: [
        { year: 2022, paid: 200, month: 3 },
        { year: 2021, paid: 100, paidBy: 'government', collective: '12.50' },
        { year: 2020, paid: 300, madeUpIn: 2023 },
      ],
      rates: account,
    },
  ],
  'residentPension.award': [
    {
      birth: '1964-08',
      paidYears: 22,
      accountBalance: '8340.00',
      month: '2025-03',
      localAddition: 12,
      schemeStart: '2010-07',
      qualified: '2024-09',
    },
  ],
  'residentPension.arrears': [{ paid: [{ from: '2022-12', to: '2023-01', basic: 113 }] }],
  'residentPension.death': [
    {
      month: '2025-06',
      accountBalance: '8340',
      drawn: { account: 60, months: 120 },
      funeralGrant: '3000',
    },
  ],
  'residentPension.compareTiers': [
    { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, untilAge: 80, rate: '0.02' },
  ],
  'landExpropriation.socialInsuranceCost': [
    {
      month: '2026-03',
      parcels: [
        { area: '12.5', rate: 30000 },
        { area: '0.3333', rate: '28500.50' },
      ],
    },
  ],
  'landExpropriation.subsidy': [
    { month: '2026-03', fund: 100000, people: 7 },
    {
      month: '2026-03',
      fund: 190000,
      bands: [
        { fromAge: 16, people: 12, amount: '5000' },
        { fromAge: 45, people: 7, amount: '12000.50' },
      ],
    },
  ],
  'landExpropriation.credit': [
    { month: '2026-03', subsidy: 27800, to: 'residentScheme' },
    { month: '2026-03', subsidy: 27800, to: 'employeeScheme', yearlyContribution: '9194.40' },
  ],
  'workInjury.ownWage': [
    { injury: '2024-03', meanWage: '5000.33', trueMeanWage: '7000' },
    { injury: '2024-03', wages: [{ from: '2023-01', to: '2023-11', wage: '4800' }] },
  ],
  'workInjury.disability': [
    {
      injury: '2024-01',
      recognised: '2024-03',
      graded: '2024-12',
      claimed: '2025-01',
      grade: 5,
      meanWage: '5200.33',
      trueMeanWage: '8000',
      insured: true,
      nursing: 'partly',
      placed: false,
      ownContributions: '99.20',
      wageCategory: 'second',
      oldWound: false,
    },
  ],
  'workInjury.leavingGrants': [
    {
      month: '2025-09',
      grade: 8,
      way: 'contractEnded',
      occupationalDisease: true,
      monthsToRetirement: 40,
      insured: false,
    },
  ],
  'workInjury.leavePay': [
    { from: '2024-03', months: 14, wage: '6500', extension: 1, graded: '2025-02', needsCare: true },
  ],
  'workInjury.hospitalMeals': [{ month: '2022-03', days: 12, city: 'other', insured: true }],
  'workInjury.travel': [
    {
      month: '2024-03',
      city: 'large',
      days: 4,
      fares: [
        { means: 'secondClassRail', cost: '363.5' },
        { means: 'other', cost: '900' },
      ],
      lodgingAndBoard: '700',
      consent: true,
      insured: true,
    },
  ],
  'workInjury.devices': [
    { month: '2024-03', cost: '15800', limit: '14000', confirmed: true, insured: false },
  ],
  'workInjury.nursing': [
    { level: 'mostly', concluded: '2022-05', month: '2025-03', previous: '2900.5', insured: true },
    { level: 'mostly', concluded: '2022-05', month: '2025-03', insured: true },
  ],
  'workInjury.wageLoss': [{ from: '2024-05', grade: 7, wageBefore: '6200', wageNow: '4700.50' }],
  'workInjury.pensionTopUp': [
    { from: '2025-04', grade: 2, allowance: '5270', pension: '3911.20', insured: true },
  ],
  'workInjury.migrantLumpSum': [{ graded: '2024-05', grade: 2, insured: true }],
  'workInjury.regrade': [
    {
      way: 'review',
      injury: '2022-11',
      firstGraded: '2023-02',
      applied: '2024-03',
      regraded: '2024-06',
      oldGrade: 6,
      newGrade: 4,
      ownWage: '5000',
      insured: true,
      oldNursing: 'partly',
      newNursing: 'mostly',
      placed: false,
      ownContributions: '100',
      wageCategory: 'first',
    },
  ],
  'workInjury.secondInjury': [
    {
      injury: '2024-01',
      graded: '2024-08',
      grade: 7,
      newGrade: 4,
      ownWage: '6000',
      insured: true,
      nursing: 'complete',
      ownContributions: '90',
      allowanceBefore: '3000',
    },
  ],
  ...unemploymentSupportInputs,
  ...insuranceInputs,
}
