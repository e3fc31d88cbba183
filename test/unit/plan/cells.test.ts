import { describe, expect, it } from 'vitest'
import {
  aimOf,
  evaluateCell,
  evaluatePlan,
  evaluationReport,
  findIndicator,
  luoyangPlan,
  parseCell,
  plannedGrowth,
  safeParseCell,
  type BareAim,
  type Indicator,
} from '../../../src/plan/index.js'
import { failure } from './failure.js'

function verdict(target: string, result: string, bare?: BareAim): string {
  const { verdict: found, reason } = evaluateCell(parseCell(target), parseCell(result), bare)
  expect(reason.zh).not.toBe('')
  expect(reason.en).not.toBe('')
  return `${found}: ${reason.code}`
}

describe('parseCell', () => {
  it('reads each form of a printed cell', () => {
    expect(parseCell('[70]*')).toEqual({
      kind: 'number',
      raw: '[70]*',
      value: '70',
      comparator: '=',
      cumulative: true,
      mark: '*',
    })
    expect(parseCell('＜4.5')).toMatchObject({ kind: 'number', value: '4.5', comparator: '<' })
    expect(parseCell('10:40:50')).toEqual({ kind: 'ratio', raw: '10:40:50', parts: ['10', '40', '50'] })
    expect(parseCell('')).toEqual({ kind: 'blank', raw: '' })
    expect(parseCell('常住人口全覆盖').kind).toBe('words')
  })

  it.each([
    '1e3',
    'NaN',
    '１２',
    '-5',
    '+5',
    '95%',
    '95％',
    '05',
    '.5',
    '5.',
    '1,000',
    '[5',
    '5]',
    '<',
    '>>5',
    'full',
    '全覆盖9',
    '[[5]]',
    '9'.repeat(25),
  ])('refuses %s', (text) => {
    expect(failure(() => parseCell(text)).code).toBe('cell.grammar')
  })

  it('says where the cell stands and what it was', () => {
    expect(safeParseCell(95, ['results', 'box2.08'])).toEqual({
      ok: false,
      issues: [
        {
          code: 'cell.type',
          path: ['results', 'box2.08'],
          message: 'expected the cell as printed, as text',
          received: '95',
        },
      ],
    })
  })
})

describe('evaluateCell', () => {
  it.each([
    ['95.1', '95.1', 'met: reachesTarget'],
    ['95.1', '95.0', 'notMet: missesTarget'],
    ['>95', '95', 'notMet: equalsStrictLimit'],
    ['>95', '95.01', 'met: reachesTarget'],
    ['<5.3', '5.3', 'notMet: equalsStrictLimit'],
    ['<5.3', '5.2', 'met: reachesTarget'],
    ['<5.3', '6', 'notMet: missesTarget'],
    ['<4.5', '<4.5', 'metByBound: boundInsideTarget'],
    ['<4.5', '<4', 'metByBound: boundInsideTarget'],
    ['<4.5', '<4.6', 'notComparable: boundUndecided'],
    ['<4.5', '>4.5', 'notMet: boundOutsideTarget'],
    ['<4.5', '>4', 'notComparable: boundUndecided'],
    ['95', '>95', 'metByBound: boundInsideTarget'],
    ['95', '>94', 'notComparable: boundUndecided'],
    ['95', '<95', 'notMet: boundOutsideTarget'],
    ['95', '<96', 'notComparable: boundUndecided'],
    ['[30]', '30', 'notComparable: levelAgainstTotal'],
    ['30', '[30]', 'notComparable: levelAgainstTotal'],
    ['[70]*', '[72]', 'notComparable: periodsDiffer'],
    ['[70]*', '[72]*', 'met: reachesTarget'],
    ['10∶40∶50', '10∶40∶50', 'met: ratioEqual'],
    ['10∶40∶50', '1:4:5', 'met: ratioEqual'],
    ['10∶40∶50', '13∶39∶48', 'notMet: ratioDiffers'],
    ['10∶40∶50', '10∶40', 'notMet: ratioDiffers'],
    ['1∶1', '0∶0', 'notMet: ratioDiffers'],
    ['10∶40∶50', '100', 'notComparable: kindsDiffer'],
    ['常住人口全覆盖', '704', 'notComparable: targetInWords'],
    ['704', '全覆盖', 'notComparable: resultInWords'],
    ['—', '5', 'noData: noTarget'],
    ['5', '——', 'noData: noResult'],
  ])('target %s, result %s: %s', (target, result, expected) => {
    expect(verdict(target, result)).toBe(expected)
  })

  it('reads a bare target as told', () => {
    expect(verdict('5', '6', 'atMost')).toBe('notMet: missesTarget')
    expect(verdict('5', '<5', 'atMost')).toBe('metByBound: boundInsideTarget')
    expect(verdict('5', '5', 'exactly')).toBe('met: reachesTarget')
    expect(verdict('5', '6', 'exactly')).toBe('notMet: missesTarget')
    expect(verdict('5', '<5', 'exactly')).toBe('notMet: boundOutsideTarget')
    expect(verdict('5', '<6', 'exactly')).toBe('notComparable: boundUndecided')
  })

  it('gives result ÷ target and the margin for plain numbers only', () => {
    const plain = evaluateCell(parseCell('[10]'), parseCell('[14.52]'))
    expect([plain.achieved?.toString(), plain.margin?.toString()]).toEqual(['1.452', '4.52'])
    expect(evaluateCell(parseCell('<4.5'), parseCell('<4.5')).achieved).toBeNull()
    expect(evaluateCell(parseCell('0'), parseCell('3')).achieved).toBeNull()
  })
})

describe('evaluatePlan', () => {
  it('evaluates all 13 rows of box 1', () => {
    const verdicts = evaluatePlan({ box: 1 }).map(({ indicator, verdict: found }) => [indicator.id, found])
    expect(Object.fromEntries(verdicts)).toEqual({
      ...Object.fromEntries(luoyangPlan.boxes[0]?.rows.map(({ id }) => [id, 'met']) ?? []),
      'box1.03': 'metByBound',
      'box1.13': 'notMet',
    })
  })

  it('has no data on box 2 until results are supplied', () => {
    const without = evaluatePlan({ box: 2 })
    expect(new Set(without.map((each) => each.verdict))).toEqual(new Set(['noData']))
    expect(without.length).toBe(29)
  })

  it('evaluates supplied results of every kind', () => {
    const results = {
      'box2.01': '[72]*',
      'box2.04': '30',
      'box2.06': '<5',
      'box2.08': '95.3',
      'box2.10': '140',
      'box2.26': '90',
      'box2.28': '全覆盖',
    }
    const verdicts = Object.fromEntries(
      evaluatePlan({ results })
        .filter(({ indicator }) => indicator.id in results)
        .map(({ indicator, verdict: found }) => [indicator.id, found]),
    )
    expect(verdicts).toEqual({
      'box2.01': 'met',
      'box2.04': 'notComparable',
      'box2.06': 'metByBound',
      'box2.08': 'met',
      'box2.10': 'notMet',
      'box2.26': 'notMet',
      'box2.28': 'notComparable',
    })
  })

  it('flags the rows that need care', () => {
    const flags = (id: string): readonly string[] =>
      evaluatePlan().find(({ indicator }) => indicator.id === id)?.flags ?? []
    for (const id of ['box1.06', 'box2.02', 'box2.03']) expect(flags(id)).toContain('target.belowBaseline')
    for (const id of ['box2.04', 'box2.05', 'box2.24']) expect(flags(id)).toContain('basis.mixed')
    expect(flags('box2.01')).toContain('period.twoReadings')
    expect(flags('box2.12')).toEqual([])
  })

  it('reports every bad result at once', () => {
    const error = failure(() =>
      evaluatePlan({ box: 3, results: { 'box9.99': '5', 'box2.08': '1e3', 'box2.10': '１５５' } }),
    )
    expect(error.kind).toBe('input')
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['plan.unknownIndicator', 'results', 'box9.99'],
      ['cell.grammar', 'results', 'box2.08'],
      ['cell.grammar', 'results', 'box2.10'],
      ['plan.unknownBox', 'box'],
    ])
  })

  it('lets a supplied result stand over a printed one', () => {
    const [row] = evaluatePlan({ results: { 'box1.13': '95.2' } }).filter(
      ({ indicator }) => indicator.id === 'box1.13',
    )
    expect(row?.verdict).toBe('met')
    expect(row?.flags).not.toContain('target.strictMissed')
  })

  it('evaluates the plan of another city', () => {
    const row: Indicator = {
      ...findIndicator(luoyangPlan, 'box2.08'),
      target: parseCell('5'),
      aim: 'atMost',
    }
    const [box] = luoyangPlan.boxes
    if (box === undefined) throw new Error('no box')
    const plan = { source: luoyangPlan.source, boxes: [{ ...box, rows: [row] }] }
    expect(evaluatePlan({ plan, results: { [row.id]: '6' } })[0]?.verdict).toBe('notMet')
  })

  it('names a value in a plan that is no decimal', () => {
    const row = findIndicator(luoyangPlan, 'box1.04')
    const bad: Indicator = {
      ...row,
      target: { kind: 'number', raw: '24', value: '2x4', comparator: '=', cumulative: false, mark: null },
    }
    const [box] = luoyangPlan.boxes
    if (box === undefined) throw new Error('no box')
    const error = failure(() =>
      evaluatePlan({ plan: { source: luoyangPlan.source, boxes: [{ ...box, rows: [bad] }] } }),
    )
    expect([error.kind, error.code]).toEqual(['data', 'plan.value'])
  })

  it('prints the same as a table', () => {
    const { zh, en } = evaluationReport({ box: 2, results: { 'box2.08': '95.3' } })
    expect(en).toContain('| met | 100.21 % |')
    expect(zh).toContain('| 完成 | 100.21 % |')
    expect(en.split('\n').length).toBe(31)
  })
})

describe('aimOf and plannedGrowth', () => {
  it('reads the aim of a target', () => {
    const aim = (id: string): string | null => aimOf(findIndicator(luoyangPlan, id))
    expect([aim('box1.03'), aim('box1.10'), aim('box1.13'), aim('box2.08'), aim('box2.28')]).toEqual([
      'below',
      'exactly',
      'above',
      'atLeast',
      null,
    ])
  })

  it('computes growth between two levels only', () => {
    const growth = (id: string) => plannedGrowth(findIndicator(luoyangPlan, id), 5)
    expect(growth('box2.10')).toMatchObject({ outcome: 'growth' })
    expect(growth('box2.04')).toEqual({ outcome: 'notComparable', reason: 'levelAgainstTotal' })
    expect(growth('box2.02')).toEqual({ outcome: 'notComparable', reason: 'fiveYearTotals' })
    expect(growth('box2.07')).toEqual({ outcome: 'notComparable', reason: 'notNumbers' })
    expect(growth('box1.10')).toEqual({ outcome: 'notComparable', reason: 'notNumbers' })
    expect(growth('box2.06')).toEqual({ outcome: 'noData' })
  })

  it('knows no row that is not there', () => {
    expect(failure(() => findIndicator(luoyangPlan, 'box3.01')).code).toBe('plan.unknownIndicator')
  })
})
