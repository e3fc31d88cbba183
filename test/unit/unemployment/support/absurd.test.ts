import { describe, expect, it } from 'vitest'
import { lawOf, ShebaoError, unemployment } from 'shebao'

const law = lawOf('luoyang')

/** The issues of a bad input, as 'code path'. */
function issuesOf(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    if (error instanceof ShebaoError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    throw error
  }
  throw new Error('the input was taken')
}

describe('absurd input', () => {
  it('of medical care is refused with every issue at once', () => {
    const absurd = {
      month: '2010-13',
      received: 'martian',
      monthlyBenefit: -1,
      inpatientCost: '１２',
      honoured: 'yes',
      planet: 'Mars',
    }
    expect(issuesOf(() => unemployment.medical(absurd as never, law))).toEqual([
      'calendar.month month',
      'input.choice received',
      'decimal.belowMinimum monthlyBenefit',
      'decimal.grammar inpatientCost',
      'input.flag honoured',
      'input.unknownField planet',
      'input.required inpatientAidBefore',
    ])
    const loose = { month: '2010-08', received: 'benefit', honoured: true } as const
    expect(issuesOf(() => unemployment.medical(loose, law))).toEqual([
      'unemployment.fieldWithoutMeaning honoured',
    ])
  })

  it('of a death is refused', () => {
    const absurd = {
      death: '1900-02-29',
      received: 'benefit',
      cause: 'workInjury',
      dependants: 1.5,
      contributionMonths: NaN,
      meanWage: 0.1,
    }
    expect(issuesOf(() => unemployment.death(absurd as never, law))).toEqual([
      'calendar.month death',
      'input.choice cause',
      'input.count contributionMonths',
      'decimal.float meanWage',
      'input.count dependants',
    ])
  })

  it('of the lump sums and of a move is refused', () => {
    const rural = { ended: 'martian', continuousMonths: -3, insured: 1 }
    expect(issuesOf(() => unemployment.ruralLumpSum(rural as never, law))).toEqual([
      'calendar.month ended',
      'input.count continuousMonths',
      'input.flag insured',
    ])
    const start = {
      month: '2020-05',
      entitledMonths: 5,
      drawnMonths: 6,
      licence: true,
      standardMonth: '2020-05',
    }
    expect(issuesOf(() => unemployment.businessStart(start, law))).toEqual([
      'unemployment.drawnAboveEntitled drawnMonths',
    ])
    const later = { ...start, drawnMonths: 1, standardMonth: '2026-05' }
    expect(issuesOf(() => unemployment.businessStart(later, law))).toEqual([
      'unemployment.monthsOutOfOrder standardMonth',
    ])
    const long = { ...start, entitledMonths: 25 }
    expect(issuesOf(() => unemployment.businessStart(long, law))).toEqual([
      'unemployment.aboveMost entitledMonths',
    ])
    expect(unemployment.businessStart({ ...long, entitledMonths: 24 }, law).outcome).toBe('entitled')
    const away = { month: '2019-05', destination: 'otherProvince', remainingMonths: 7 } as const
    expect(issuesOf(() => unemployment.claimTransfer({ ...away, standardMonth: '2019-06' }, law))).toEqual([
      'unemployment.monthsOutOfOrder standardMonth',
    ])
    expect(
      issuesOf(() =>
        unemployment.claimTransfer({ ...away, remainingMonths: 25, standardMonth: '2019-05' }, law),
      ),
    ).toEqual(['unemployment.aboveMost remainingMonths'])
    const move = { month: '2020-00', destination: 'abroad', remainingMonths: 0 }
    expect(issuesOf(() => unemployment.claimTransfer(move as never, law))).toEqual([
      'calendar.month month',
      'input.choice destination',
      'input.count remainingMonths',
      'input.required standardMonth',
    ])
  })

  it('of prices is refused', () => {
    const row = { month: '2020-03', cpiRise: '0.047' }
    const absurd = {
      month: '2020-03',
      published: '2020-02',
      received: 'benefit',
      indices: [row, row, { month: '2020-02', cpiRise: '11', foodRise: NaN }],
    }
    expect(issuesOf(() => unemployment.priceSubsidy(absurd as never, law))).toEqual([
      'decimal.aboveMaximum indices.2.cpiRise',
      'decimal.float indices.2.foodRise',
      'unemployment.publishedBeforeMonth published',
      'unemployment.indexTwice indices.1.month',
    ])
    expect(issuesOf(() => unemployment.priceSubsidy(null as never, law))).toEqual(['input.type '])
  })

  it('of the aids is refused', () => {
    const aid = {
      unemployed: '2022-05',
      ground: 'underOneYear',
      contributionMonths: 12,
      applied: '2022-04',
      approved: '2022-03',
      drawnBefore: false,
    } as const
    expect(issuesOf(() => unemployment.joblessAid(aid, law))).toEqual([
      'unemployment.monthsOutOfOrder applied',
      'unemployment.monthsOutOfOrder approved',
      'unemployment.groundContradicted contributionMonths',
    ])
    const migrant = { unemployed: '2022-05', ruralWorker: true, contributionMonths: 8, applied: '2022-06' }
    expect(issuesOf(() => unemployment.temporaryAid(migrant as never, law))).toEqual([
      'input.required approved',
    ])
  })
})
