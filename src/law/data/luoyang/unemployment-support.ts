import type { Series } from '../../types.js'

/** Luoyang: medical contributions of unemployed people, declared gaps (失业人员医疗保险费). */
export const luoyangUnemploymentSupport: readonly Series[] = [
  {
    path: 'unemployment.medical.base',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-07',
        to: null,
        reason: {
          zh: '洛阳失业人员参加职工医疗保险的缴费基数未收录，请填入当地医保的规定',
          en: 'the base on which unemployed people are insured for medical care in Luoyang is not shipped: load what the medical insurance of the place fixes',
        },
      },
    ],
  },
  {
    path: 'unemployment.medical.employerShare',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-07',
        to: null,
        reason: {
          zh: '洛阳失业人员职工医疗保险的费率未收录，请填入当地医保的规定',
          en: 'the rate for unemployed people in the medical insurance of Luoyang is not shipped: load what the medical insurance of the place fixes',
        },
      },
    ],
  },
  {
    path: 'unemployment.medical.employeeShare',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2011-07',
        to: null,
        reason: {
          zh: '洛阳失业人员职工医疗保险的费率未收录，请填入当地医保的规定',
          en: 'the rate for unemployed people in the medical insurance of Luoyang is not shipped: load what the medical insurance of the place fixes',
        },
      },
    ],
  },
  {
    path: 'unemployment.medical.maternityShare',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [],
    gaps: [
      {
        from: '2023-12',
        to: null,
        reason: {
          zh: '洛阳失业人员职工医疗保险的费率未收录，请填入当地医保的规定',
          en: 'the rate for unemployed people in the medical insurance of Luoyang is not shipped: load what the medical insurance of the place fixes',
        },
      },
    ],
  },
]
