import type { Series } from '../../types.js'

/** Luoyang values: payments to firms and workers (稳岗返还、技能提升补贴). */
export const luoyangUnemploymentEmployer: readonly Series[] = [
  {
    path: 'unemployment.refund.share.large',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2019-01',
        to: '2019-12',
        value: '0.5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/luoyang-refund-2019' }],
        note: {
          zh: '报道的总额（6736万元、30786个岗位，人均2188元）超过按50%可得的最高数，应含应急稳岗返还',
          en: 'the total reported (67.36 million for 30,786 posts, 2188 each) exceeds what 50 % can bring and must contain emergency refunds',
        },
      },
    ],
  },
  {
    path: 'unemployment.refund.share.sme',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2019-01',
        to: '2019-12',
        value: '0.5',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2019-01-01',
        knownBasis: 'effect',
        sources: [{ document: 'press/luoyang-refund-2019' }],
        note: {
          zh: '报道的总额（6736万元、30786个岗位，人均2188元）超过按50%可得的最高数，应含应急稳岗返还',
          en: 'the total reported (67.36 million for 30,786 posts, 2188 each) exceeds what 50 % can bring and must contain emergency refunds',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.months',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '12',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.amount',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: { junior: '1000', intermediate: '1500', senior: '2000', ungraded: '1500' },
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.basis',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: 'fixedRate',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.perYear',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '1',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.shortageMore',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: '2',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.claimants',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: 'included',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
  {
    path: 'unemployment.skill.filedBy',
    place: '410300',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: '2025-12',
        value: 'filedByEmployer',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2025-08-17',
        knownBasis: 'report',
        sources: [{ document: 'press/luoyang-employer-2025' }],
      },
    ],
    gaps: [
      {
        from: '2026-01',
        to: '2026-12',
        reason: {
          zh: '2026年技能提升补贴的通知未见，需省里通知',
          en: 'the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
        },
      },
    ],
  },
]
