/** Inputs of what is paid beside the unemployment benefit, with every field that the case admits. */
export const unemploymentSupportInputs: Readonly<Record<string, readonly object[]>> = {
  'unemployment.medical': [
    {
      month: '2010-08',
      received: 'benefit',
      monthlyBenefit: '640',
      inpatientCost: '8000.55',
      inpatientAidBefore: '100',
      honoured: false,
    },
    { month: '2020-08', received: 'joblessAid' },
  ],
  'unemployment.death': [
    {
      death: '2010-09',
      received: 'benefit',
      cause: 'illness',
      dependants: 2,
      publicGood: true,
      monthDrawn: false,
      monthlyBenefit: '640.05',
    },
    {
      death: '2023-06',
      received: 'benefit',
      cause: 'nonWorkInjury',
      contributionMonths: 55,
      ownContributions: '9000.5',
      meanWage: '4000',
      funeralElsewhere: false,
    },
  ],
  'unemployment.ruralLumpSum': [
    { ended: '2019-06', continuousMonths: 55, insured: true, monthlyBenefit: '1519.99' },
  ],
  'unemployment.businessStart': [
    {
      month: '2020-05',
      entitledMonths: 18,
      drawnMonths: 5,
      licence: true,
      standardMonth: '2020-05',
      monthlyBenefit: '1520',
    },
  ],
  'unemployment.priceSubsidy': [
    {
      month: '2020-03',
      published: '2020-04',
      received: 'benefit',
      monthlyBenefit: '1520',
      indices: [
        { month: '2020-03', cpiRise: '0.047', foodRise: '0.163' },
        { month: '2020-02', cpiRise: '0.05', foodRise: '0.15' },
        { month: '2020-01', cpiRise: '0.051', foodRise: '0.15' },
      ],
    },
    {
      month: '2022-09',
      published: '2022-10',
      received: 'benefit',
      provinceRise: '0.036',
      indices: [{ month: '2022-09', cpiRise: '0.028', foodRise: '0.02' }],
    },
  ],
  'unemployment.joblessAid': [
    {
      unemployed: '2020-05',
      ground: 'ownWill',
      contributionMonths: 8,
      applied: '2020-08',
      approved: '2020-09',
      firstMonth: '2020-08',
      drawnBefore: false,
      ruralWithoutOwn: false,
      monthlyBenefit: '1519.99',
    },
    {
      unemployed: '2022-03',
      ground: 'exhausted',
      contributionMonths: 80,
      applied: '2022-04',
      approved: '2022-05',
      drawnBefore: false,
    },
  ],
  'unemployment.temporaryAid': [
    {
      unemployed: '2022-05',
      ruralWorker: true,
      contributionMonths: 8,
      applied: '2022-06',
      approved: '2022-06',
    },
  ],
  'unemployment.claimTransfer': [
    {
      month: '2019-05',
      destination: 'otherProvince',
      remainingMonths: 7,
      standardMonth: '2019-05',
      monthlyBenefit: '1519.99',
    },
    { month: '2026-05', destination: 'sameProvince', remainingMonths: 7, standardMonth: '2026-05' },
  ],
}
