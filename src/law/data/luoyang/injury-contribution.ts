import type { Series } from '../../types.js'

/** Luoyang values: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export const luoyangInjuryContribution: readonly Series[] = [
  {
    path: 'workInjury.rate.cut',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2019-05',
        to: '2020-04',
        value: '0.5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-05-01',
        knownBasis: 'effect',
        sources: [{ document: 'henan/injury-cut-2019' }, { document: 'national/2019-13' }],
        note: {
          zh: '按2018年底可支付月数，与郑州、开封、平顶山、濮阳、许昌、信阳、周口相同',
          en: 'by the reserve at the end of 2018, like Zhengzhou, Kaifeng, Pingdingshan, Puyang, Xuchang, Xinyang and Zhoukou',
        },
      },
    ],
  },
]
