import { describe, expect, it } from 'vitest'
import { lawOf, workInjury } from 'shebao'
import { issuesOf } from './issue-codes.js'

const law = lawOf('luoyang')
const china = lawOf('china')

describe('a construction project', () => {
  const site = { month: '2025-04', projectCost: '86000000' }

  it('waits for the ratio of the place, given or loaded', () => {
    expect(workInjury.constructionProject(site, law)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.construction.ratio' }],
    })
    const loaded = law.with({
      name: 'ratio',
      changes: [{ path: 'workInjury.construction.ratio', from: '2025-01', value: '0.0012' }],
    })
    const byLaw = workInjury.constructionProject(site, loaded)
    expect(byLaw.outcome === 'determined' && byLaw.values.contribution.toFixed(2)).toBe('103200.00')
    const given = workInjury.constructionProject({ ...site, ratio: '0.0009' }, loaded)
    expect(given.outcome === 'determined' && given.values.contribution.toFixed(2)).toBe('77400.00')
  })

  it('refuses a ratio above 10 per cent, a slip of the unit', () => {
    expect(issuesOf(() => workInjury.constructionProject({ ...site, ratio: '1.2' }, law))).toEqual([
      'decimal.aboveMaximum ratio',
    ])
    expect(
      issuesOf(() => workInjury.constructionProject({ month: '2025-00', projectCost: -1 }, law)),
    ).toEqual(['calendar.month month', 'decimal.belowMinimum projectCost'])
  })
})

describe('a small firm', () => {
  const cafe = { month: '2024-05', by: 'staff', staff: 6, wageShare: '0.6', rate: '0.0032' } as const

  it('pays by staff on the average wage of the place, or by output', () => {
    const staff = workInjury.smallFirm({ ...cafe, averageWage: '5000' }, law)
    expect(staff.outcome === 'determined' && staff.values.contribution.toFixed(2)).toBe('57.60')
    const mine = { month: '2024-05', by: 'output', output: 1000, wagePerUnit: '80', rate: '0.0152' } as const
    const output = workInjury.smallFirm(mine, china)
    expect(output.outcome === 'determined' && output.values.contribution.toFixed(2)).toBe('1216.00')
  })

  it('needs the average wage of the place', () => {
    expect(workInjury.smallFirm({ ...cafe, month: '2012-05' }, law)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.base' }],
    })
  })

  it('has the fields of its way and no others', () => {
    const refused = (input: object) => issuesOf(() => workInjury.smallFirm(input as never, law))
    expect(refused({ month: '2024-05', by: 'staff', output: 3, rate: '0.01' })).toEqual([
      'input.required staff',
      'input.required wageShare',
      'workInjury.notForWay output',
    ])
    expect(refused({ ...cafe, by: 'output' })).toEqual([
      'input.required output',
      'input.required wagePerUnit',
      'workInjury.notForWay staff',
      'workInjury.notForWay wageShare',
    ])
    expect(refused({ ...cafe, by: 'acre', staff: 1.5, rate: 'x' })).toEqual([
      'input.choice by',
      'input.count staff',
      'decimal.grammar rate',
    ])
  })
})

describe('a platform', () => {
  const orders = { ride: 100, takeOut: 100, delivery: 100, freight: 100 }
  const of = (month: string, province: string, more: object = {}) =>
    workInjury.platformOrders({ month, province, ...orders, ...more }, china)

  it('pays for four kinds of order to June 2025, and take-out counts as delivery since', () => {
    const before = of('2025-06', '440000')
    expect(before.outcome === 'determined' && before.values.total.toFixed(2)).toBe('34.00')
    const after = of('2025-07', '440000', { deliveryLevel: 'lower' })
    expect(after.outcome === 'determined' && after.values.total.toFixed(2)).toBe('33.00')
    expect(after.outcome === 'determined' && after.values.delivery).toBe(200)
    expect(of('2025-07', '440000')).toMatchObject({ missing: [{ path: 'deliveryLevel' }] })
  })

  const isProvince = (province: string) =>
    issuesOf(() => workInjury.platformOrders({ month: '2025-07', province }, china)).length === 0

  it('knows the thirty-one provinces, and no other code stands for one outside the pilot', () => {
    const codes = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(2, '0')}0000`)
    expect(codes.filter(isProvince)).toHaveLength(31)
    for (const code of ['990000', '000000', '100000', '510100', '51'])
      expect(issuesOf(() => workInjury.platformOrders({ month: '2025-07', province: code }, china))).toEqual([
        'workInjury.province province',
      ])
  })

  it('says that its fee is the one before the float of later years', () => {
    const subjects = (month: string) =>
      of(month, '440000', { deliveryLevel: 'lower' }).notices.map(({ code, subject }) => `${code} ${subject}`)
    expect(subjects('2026-08')).toContain('estimate workInjury.platform.fee')
    expect(subjects('2025-06')).not.toContain('estimate workInjury.platform.fee')
  })

  it('pays in seven provinces, then in seventeen', () => {
    const covered = (month: string) =>
      Array.from({ length: 90 }, (_, i) => `${i + 10}0000`).filter(
        (code) => isProvince(code) && of(month, code, { deliveryLevel: 'lower' }).outcome === 'determined',
      ).length
    expect([covered('2022-06'), covered('2022-07'), covered('2025-06'), covered('2025-07')]).toEqual([
      0, 7, 7, 17,
    ])
  })

  it('of Henan pays nothing to June 2026; from then on nobody knows, and no fee is made up', () => {
    const henan = (month: string) => workInjury.platformOrders({ month, ride: 1 }, law)
    expect(henan('2026-06')).toMatchObject({
      outcome: 'notEntitled',
      reasons: [{ code: 'workInjury.notInPilot' }],
    })
    expect(henan('2026-07')).toMatchObject({
      outcome: 'undetermined',
      missing: [
        { path: 'workInjury.platform.elsewhere', candidates: ['inPilot'] },
        { path: 'workInjury.platform.fee' },
      ],
    })
    const carrying = lawOf('luoyang', { carryForward: true })
    expect(workInjury.platformOrders({ month: '2026-07', ride: 1 }, carrying).outcome).toBe('undetermined')
    const joined = law.with({
      name: 'Henan joins',
      changes: [{ path: 'workInjury.platform.elsewhere', from: '2026-07', value: 'inPilot' }],
    })
    expect(workInjury.platformOrders({ month: '2026-07', ride: 1 }, joined)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ path: 'workInjury.platform.fee' }],
    })
  })

  it('of another province is asked for under the law of the nation', () => {
    const refused = (input: object) =>
      issuesOf(() => workInjury.platformOrders({ month: '2025-07', ...input }, law))
    expect(refused({ province: '510000' })).toEqual(['workInjury.provinceOfLaw province'])
    expect(refused({ province: '410000' })).toEqual([])
    expect(refused({ province: 'sichuan', ride: -1, deliveryLevel: 'x' })).toEqual([
      'input.count ride',
      'input.choice deliveryLevel',
      'workInjury.province province',
    ])
  })

  it('needs every fee that its orders ask for', () => {
    const thin = china.with({
      name: 'rides only',
      changes: [{ path: 'workInjury.platform.fee', from: '2025-01', value: { ride: '0.02' } }],
    })
    const input = { month: '2025-01', province: '440000', ride: 3 }
    expect(workInjury.platformOrders({ ...input, freight: 1 }, thin)).toMatchObject({
      missing: [{ path: 'workInjury.platform.fee' }],
    })
    expect(workInjury.platformOrders(input, thin)).toMatchObject({ outcome: 'determined' })
  })
})

describe('the costs of an intern', () => {
  it('are shared as agreed, else half each in Henan', () => {
    const share = (more: object, under = law) => {
      const result = workInjury.internCosts({ month: '2024-10', amount: '100.01', ...more }, under)
      return result.outcome === 'determined'
        ? [result.values.host.toFixed(2), result.values.school.toFixed(2)]
        : result.missing.map(({ path }) => path)
    }
    expect(share({})).toEqual(['50.01', '50.00'])
    expect(share({ agreedHostShare: '0' })).toEqual(['0.00', '100.01'])
    expect(share({ agreedHostShare: '1' }, china)).toEqual(['100.01', '0.00'])
    expect(share({}, china)).toEqual(['workInjury.interns.hostShare'])
    expect(issuesOf(() => share({ agreedHostShare: '1.01', amount: NaN }))).toEqual([
      'decimal.float amount',
      'decimal.aboveMaximum agreedHostShare',
    ])
  })
})
