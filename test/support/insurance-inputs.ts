const claim = {
  ended: '2025-01-31',
  ending: 'contractExpired',
  registered: '2025-02-10',
  statutoryAge: '2048-02',
  drawsPension: false,
  certificate: '2025-02-01',
}
const place = { category: 'first', urbanCategory: 'first', formerPovertyCounty: false, livingStandard: '700' }
const spells = [
  { from: '2020-01', to: '2021-12', place: 'zhengzhou', transferred: true },
  { from: '2023-01', to: '2024-12' },
]
const firm = {
  month: '2023-09',
  unit: 'sme',
  contributionMonths: 60,
  arrearsCleared: true,
  paidLastYear: '48000',
  headcountAtStart: 80,
  headcountAtEnd: 76,
  leavers: 9,
  leaversNotCounted: 5,
  insured: 76,
  newClaimants: 3,
  averageInsured: '77.25',
  backPayments: '1000.55',
  labourDispatch: false,
  reserveMonths: 14,
}
const record = {
  from: '2024-01',
  payouts: '41250.75',
  contributions: '100000',
  insuredMonths: 48,
  deaths: 0,
  badlyHurt: 0,
  latePayment: false,
}
const spouse = {
  name: '配偶',
  relationship: 'spouse',
  sex: 'female',
  birth: '1965-02',
  supported: true,
  incapacitated: false,
  alone: false,
}
const child = { ...spouse, relationship: 'child', birth: '2010-08' }

/** Inputs of unemployment and work-injury insurance, with every field that the case admits. */
export const insuranceInputs: Readonly<Record<string, readonly object[]>> = {
  'minimumWage.local': [{ month: '2024-06', category: 'second' }],
  'unemployment.contribution': [
    { worker: 'employee', wage: '5000', from: '2020-01', to: '2020-12', employerClass: 'small' },
    { worker: 'employee', wage: '5000', from: '2022-01', to: '2023-06', deferral: 'fiveIndustries' },
    { worker: 'ruralContract', wageCannotBeFixed: true, from: '2019-03', to: '2019-04' },
  ],
  'unemployment.lateCharge': [{ amount: '10000', dueDate: '2011-06-20', paidDate: '2011-07-10' }],
  'unemployment.deemedMonths': [
    {
      month: '2010-03',
      employerPaid: 98,
      employerDeemed: 60,
      workerPaid: 98,
      serviceBefore: 72,
      usedMonths: 24,
    },
  ],
  'unemployment.coverage': [{ month: '2025-06', worker: 'employee', employer: 'lawFirm' }],
  'unemployment.eligibility': [{ ...claim, contributionMonths: 75 }],
  'unemployment.duration': [
    {
      registered: '2025-06-10',
      spells,
      earlierClaim: { registered: '2020-06', unclaimedMonths: '3.5' },
    },
  ],
  'unemployment.amount': [{ month: '2024-06', ...place }],
  'unemployment.award': [
    { ...claim, ...place, spells, events: [{ event: 'reemployed', month: '2025-08' }] },
    { ...claim, contributionMonths: 20, earlierClaim: { registered: '2023-05', unclaimedMonths: '1.5' } },
  ],
  'unemployment.backPay': [
    { from: '2025-02', to: '2025-04', paidIn: '2025-05', alreadyPaid: '1680', ...place },
  ],
  'unemployment.stabilisationRefund': [firm],
  'unemployment.emergencyRefund': [
    {
      month: '2020-05',
      unit: 'sme',
      hitByEpidemic: true,
      recoveryExpected: true,
      option: 'benefitMonths',
      insured: 40,
      reserveMonths: 30,
      localBenefit: '1520',
      headcountAtStart: 41,
      headcountAtEnd: 40,
      leavers: 2,
      leaversNotCounted: 1,
    },
  ],
  'unemployment.skillSubsidy': [
    {
      application: '2025-09-10',
      certificate: '2025-03-20',
      level: 'senior',
      status: 'firmStaff',
      contributionMonths: 30,
      takenThisYear: 0,
      shortageTrade: true,
      sameTradeAndLevelTaken: false,
    },
  ],
  'unemployment.jobExpansion': [
    {
      month: '2025-11',
      hired: '2025-07-15',
      contract: true,
      contributionMonths: 4,
      takenBefore: false,
      group: 'recentGraduate',
      graduation: '2024-06',
    },
  ],
  'unemployment.keptTraining': [
    { month: '2022-09', unit: 'sme', hitByEpidemic: true, takenBefore: false, insured: 12 },
  ],
  'unemployment.warning': [
    {
      month: '2025-06',
      registeredRate: '0.0412',
      surveyedRate: '0.0551',
      claimants: 9_000,
      insured: 690_000,
      fundBalance: '90000000',
      monthlyExpense: '8000000',
      thresholds: [{ indicator: 'surveyedRate', limit: '0.053', when: 'above', level: 'II' }],
    },
  ],
  'workInjury.industryClass': [{ month: '2025-06', code: '5911', edition: '2017', assigned: 2 }],
  'workInjury.rate': [
    { month: '2022-09', industryClass: 8, step: 'down2', reserveMonths: 19 },
    { month: '2025-09', industryClass: 3, record },
  ],
  'workInjury.contribution': [
    {
      wageBill: '1234567.89',
      industryClass: 4,
      step: 'base',
      from: '2020-01',
      to: '2020-06',
      employerClass: 'large',
      reserveMonths: 24,
    },
  ],
  'workInjury.constructionProject': [{ month: '2025-04', projectCost: '86000000.5', ratio: '0.001' }],
  'workInjury.smallFirm': [
    { month: '2024-05', by: 'staff', staff: 6, wageShare: '0.6', rate: '0.0032' },
    { month: '2024-05', by: 'output', output: 1250, wagePerUnit: '80.5', rate: '0.0152' },
  ],
  'workInjury.platformOrders': [
    { month: '2025-09', ride: 12345, takeOut: 5, delivery: 5, freight: 3, deliveryLevel: 'higher' },
  ],
  'workInjury.internCosts': [{ month: '2024-10', amount: '30000.01', agreedHostShare: '0.7' }],
  'workInjury.recognition': [
    {
      event: 'occupationalDisease',
      date: '2024-02-29',
      applicant: 'union',
      applied: '2025-02-28',
      accepted: '2025-03-03',
      proofAsked: '2025-03-04',
      gradingApplied: '2025-09-01',
      graded: '2025-10-20',
      gradingReceived: '2025-10-22',
    },
  ],
  'workInjury.liability': [
    {
      month: '2025-03',
      death: 'none',
      standing: 'joinedLater',
      paidUp: '2025-06-10',
      arrears: '25000.5',
      grade: 8,
      graded: '2025-09',
      claimed: '2025-10',
    },
  ],
  'workInjury.death': [
    {
      death: '2025-05',
      circumstance: 'atWork',
      insured: true,
      ownWage: '6000',
      dependants: [spouse, child, { ...child, imprisoned: { from: '2027-01', to: '2027-06' } }],
      sharing: 'proportional',
      whenSomebodyLeaves: 'sharedAgain',
      funeralElsewhere: false,
    },
  ],
  'workInjury.dependants': [{ death: '2025-05', dependants: [spouse, child] }],
  'workInjury.missing': [
    {
      accident: '2024-07',
      insured: true,
      monthlyWage: '6500',
      ownWage: '6000',
      dependants: [child],
      advance: '2024-11',
      declaredDead: '2025-08',
      reappeared: '2026-02',
    },
  ],
  'workInjury.adjust': [
    {
      benefit: 'allowance',
      grade: 1,
      amount: '4200',
      start: '2015-06',
      injury: '2014-03',
      payer: 'injuryFund',
      year: 2023,
      pensionAdjusted: false,
      aboveFloor: true,
    },
  ],
  'workInjury.adjustThrough': [
    {
      benefit: 'dependant',
      relation: 'spouse',
      alone: false,
      amount: '1400',
      start: '2021-05',
      injury: '2014-03',
      payer: 'injuryFund',
      through: '2023-12',
      aboveFloor: true,
    },
  ],
}
