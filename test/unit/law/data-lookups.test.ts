import { describe, expect, it } from 'vitest'
import { lawOf, lookUp, type LawOptions, type ParameterPath } from '../../../src/law/index.js'

const reference = 'employeePension.contribution.base.reference'
const local = 'employeePension.award.base.local'
const provincial = 'employeePension.award.base.provincial'
const accountRate = 'employeePension.account.rate'

describe('the reference wage of Luoyang', () => {
  it('is the city’s own until 2019-04 and the province’s from 2019-05', () => {
    expect(found('luoyang', reference, '2019-04')).toMatchObject({ value: '4713.33', place: 'luoyang' })
    expect(found('luoyang', reference, '2019-05')).toMatchObject({ value: '4106', place: 'henan' })
    expect(found('luoyang', reference, '2019-07')).toMatchObject({ value: '4575', place: 'henan' })
  })

  it.each(['2005-01', '2009-06', '2010-07', '2016-06'])(
    'is missing in %s, and the province does not fill in',
    (month) => {
      expect(missing('luoyang', reference, month)).toMatchObject({ place: 'luoyang', month, path: reference })
    },
  )

  it('is provisional in the autumn of 2021 and final from the end of that year', () => {
    expect(found('luoyang', reference, '2021-09', { asOf: '2021-10-01' })).toMatchObject({
      value: '5298',
      status: 'provisional',
    })
    expect(found('luoyang', reference, '2021-09')).toMatchObject({ value: '5328', status: 'final' })
  })

  it('continues for a year when the new one is not published, and no longer', () => {
    expect(found('luoyang', reference, '2026-09')).toMatchObject({
      value: '6385',
      basis: 'precedingYear',
      status: 'provisional',
    })
    expect(found('luoyang', reference, '2025-08', { asOf: '2025-08-31' })).toMatchObject({
      value: '6260',
      basis: 'precedingYear',
    })
    expect(missing('luoyang', reference, '2027-07')).toMatchObject({ month: '2027-07' })
  })
})

describe('the award bases', () => {
  it('of an award of 2026-03 are those of 2025, as its sheet shows', () => {
    const asOf = { asOf: '2026-03-31' }
    expect(found('luoyang', provincial, '2026-03', asOf)).toMatchObject({
      value: '6738',
      basis: 'precedingYear',
    })
    expect(found('luoyang', local, '2026-03', asOf)).toMatchObject({ value: '6573', basis: 'precedingYear' })
    expect(found('kaifeng', local, '2026-02', { asOf: '2026-02-28' })).toMatchObject({ value: '6385' })
  })

  it('of Pingdingshan’s award of 2024-11 are those of 2024', () => {
    const asOf = { asOf: '2024-11-30' }
    expect(found('pingdingshan', provincial, '2024-11', asOf)).toMatchObject({
      value: '6606',
      basis: 'published',
    })
    expect(found('pingdingshan', local, '2024-11', asOf)).toMatchObject({ value: '6260', basis: 'published' })
  })

  it('of an award of 2024-01 are provisionally those of 2023', () => {
    const asOf = { asOf: '2024-01-31' }
    expect(found('zhengzhou', provincial, '2024-01', asOf)).toMatchObject({
      value: '6401',
      basis: 'precedingYear',
    })
    expect(found('zhengzhou', local, '2024-01', asOf)).toMatchObject({
      value: '7800',
      basis: 'precedingYear',
    })
  })

  it('are missing where nothing settles them, with the values in circulation named and not used', () => {
    expect(missing('luoyang', local, '2019-05')).toMatchObject({ place: 'luoyang', month: '2019-05' })
    expect(missing('luoyang', local, '2024-05')).toMatchObject({ candidates: ['6573'] })
    expect(missing('luoyang', provincial, '2020-05')).toMatchObject({ candidates: ['5635'] })
    expect(missing('luoyang', provincial, '2021-05')).toMatchObject({ candidates: ['5907'] })
    expect(missing('zhengzhou', local, '2021-05')).toMatchObject({ candidates: ['7454'] })
    expect(missing('pingdingshan', local, '2025-05')).toMatchObject({ candidates: ['6385'] })
    expect(missing('nanyang', local, '2025-05')).toMatchObject({ place: 'nanyang' })
  })
})

describe('the account rate', () => {
  it('is Henan’s by contribution year before 2016 and the national one from 2016 on', () => {
    expect(found('luoyang', accountRate, '1996-12')).toMatchObject({ value: '0.096', place: 'henan' })
    expect(found('luoyang', accountRate, '2014-06')).toMatchObject({ value: '0.035', place: 'henan' })
    expect(found('luoyang', accountRate, '2016-01')).toMatchObject({ value: '0.0831', place: 'china' })
    expect(found('luoyang', accountRate, '2021-06')).toMatchObject({ value: '0.0669', evidence: 'verified' })
  })

  it.each(['1995-06', '1997-07', '2005-01', '2012-06', '2014-07', '2015-12'])('is missing in %s', (month) => {
    expect(missing('luoyang', accountRate, month)).toMatchObject({ month })
  })

  it('of 2026 is provisionally that of 2025; that of 2027 is missing', () => {
    expect(found('luoyang', accountRate, '2026-05')).toMatchObject({
      value: '0.0150',
      basis: 'precedingYear',
    })
    expect(missing('luoyang', accountRate, '2027-01')).toMatchObject({ month: '2027-01' })
  })
})

describe('the minimum period', () => {
  const path = 'employeePension.minimumMonths'

  it.each([
    ['2029-12', '180'],
    ['2030-01', '186'],
    ['2035-06', '216'],
    ['2038-12', '234'],
    ['2039-01', '240'],
    ['2050-01', '240'],
  ])('of %s is %s months', (month, months) => {
    expect(found('luoyang', path, month).value).toBe(months)
  })

  it('of 2035 was 15 years before the decision of 2024-09-13, and not from that day on', () => {
    expect(found('luoyang', path, '2035-06', { asOf: '2024-09-12' }).value).toBe('180')
    expect(found('luoyang', path, '2035-06', { asOf: '2024-09-13' }).value).toBe('216')
  })

  it('rises by 6 months a year', () => {
    const months = Array.from({ length: 11 }, (_, i) => Number(found('china', path, `${2029 + i}-01`).value))
    expect(months).toEqual([180, 186, 192, 198, 204, 210, 216, 222, 228, 234, 240])
  })
})

describe('the rates', () => {
  it.each([
    ['2016-04', '0.20'],
    ['2016-05', '0.19'],
    ['2019-04', '0.19'],
    ['2019-05', '0.16'],
  ])('of the employer in %s is %s', (month, rate) => {
    expect(found('luoyang', 'employeePension.contribution.rate.employer', month).value).toBe(rate)
  })

  it.each([
    ['1997-12', '0.17', 'henan'],
    ['1998-01', '0.11', 'china'],
    ['2006-01', '0.08', 'china'],
  ])('credited to the account in %s is %s', (month, value, place) => {
    expect(found('luoyang', 'employeePension.contribution.rate.account', month)).toMatchObject({
      value,
      place,
    })
  })

  it('of relief are absent outside the months of the measure, without a gap', () => {
    const path = 'employeePension.relief.exemption.large'
    expect(found('luoyang', path, '2020-06').value).toBe('0.5')
    expect(missing('luoyang', path, '2020-07')).not.toHaveProperty('candidates')
  })
})

describe('places', () => {
  it('keep a supplement by table in Zhengzhou alone', () => {
    const path = 'employeePension.award.localSupplement'
    expect(found('zhengzhou', path, '2025-01').value).toBe('byTable')
    expect(found('luoyang', path, '2025-01').value).toBe('none')
  })

  it('take the nearest fixed floor: county over province', () => {
    const path = 'employeePension.contribution.base.fixedFloor'
    expect(found('xincai', path, '2020-12').value).toBe('2555')
    expect(found('zhumadian', path, '2020-12').value).toBe('2745')
    expect(lookUp(lawOf('xincai'), path, '2021-07').outcome).toBe('undetermined')
  })
})

function found(place: string, path: ParameterPath, month: string, options: LawOptions = {}) {
  const answer = lookUp(lawOf(place, options), path, month)
  if (answer.outcome !== 'found') throw new Error(`${place} ${path} ${month}: ${answer.missing[0]?.en}`)
  return answer
}

function missing(place: string, path: ParameterPath, month: string) {
  const answer = lookUp(lawOf(place), path, month)
  if (answer.outcome === 'found') throw new Error(`${place} ${path} ${month} has a value`)
  return answer.missing[0]
}
