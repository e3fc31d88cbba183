import type { Series } from '../../types.js'

/** The gradual delay of the statutory retirement age, from 2025-01: one group per original age, as in the annexed tables. */
export const nationalRetirementDelay: readonly Series[] = [
  {
    path: 'retirement.delay.from',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '2025-01',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original60.firstBirth',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '1965-01',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件1' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original60.step',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '4',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件1' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original60.cap',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '36',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件1' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original55.firstBirth',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '1970-01',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件2' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original55.step',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '4',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件2' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original55.cap',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '36',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件2' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original50.firstBirth',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '1975-01',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件3' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original50.step',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '2',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件3' }],
      },
    ],
  },
  {
    path: 'retirement.delay.original50.cap',
    place: '100000',
    verifiedThrough: '2026-09',
    values: [
      {
        from: '2025-01',
        to: null,
        value: '60',
        status: 'final',
        evidence: 'verified',
        knownFrom: '2024-09-13',
        knownBasis: 'document',
        sources: [{ document: 'national/delay-2024', article: '办法第一条、附件3' }],
      },
    ],
  },
]
