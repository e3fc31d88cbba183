import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import type { LayoffValues } from './layoff-finding.js'

type V = LayoffValues
const formulas: readonly Citation[] = [
  { document: 'press/luoyang-layoff-rate' },
  { document: 'press/layoff-rate-2023' },
]
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** The limits a measure reads, for the step that shows the one that holds. */
type Limits = Step<V>['parameter']

/**
 * Step table of {@link LayoffValues}.
 *
 * @param texts the texts of the measure
 * @param counting the texts that say who counts as laid off
 */
export function layoffSteps(
  limits: NonNullable<Limits>,
  texts: readonly Citation[],
  counting: readonly Citation[] = texts,
): StepTable<LayoffValues> {
  return {
    headcountAtStart: inputStep(['上年初职工人数', 'workers at the start of last year'], 'count', texts),
    headcountAtEnd: inputStep(['上年末职工人数', 'workers at the end of last year'], 'count', texts),
    layoffMethod: parameterStep(
      ['裁员人数的计算', 'how laid-off workers are counted'],
      'text',
      'unemployment.refund.layoff.method',
      texts,
    ),
    leavers: inputStep<V>(['上年度减员人数', 'workers who left'], 'count', formulas, given('leavers')),
    leaversNotCounted: inputStep<V>(
      ['其中正常减员', 'of them, leavers who do not count'],
      'count',
      formulas,
      given('leaversNotCounted'),
    ),
    newClaimants: inputStep<V>(
      ['新领取失业保险金人数', 'new claimants of the benefit'],
      'count',
      formulas,
      given('newClaimants'),
    ),
    layoffs: computedStep<V>(['裁员人数', 'laid-off workers'], 'count', counting, {
      formula: (v) =>
        v.newClaimants !== null
          ? '{newClaimants}'
          : v.leavers === null
            ? null
            : '{leavers} − {leaversNotCounted}',
      how: {
        zh: '年末人数不少于年初，视为未裁员',
        en: 'none: the year ended with as many workers as it began, or more',
      },
    }),
    layoffDenominator: parameterStep<V>(
      ['裁员率的分母', 'what the rate is taken of'],
      'text',
      'unemployment.refund.layoff.denominator',
      formulas,
      given('layoffDenominator'),
    ),
    averageInsured: inputStep<V>(
      ['上年度平均参保人数', 'average insured workers'],
      'index',
      formulas,
      given('averageInsured'),
    ),
    layoffBase: computedStep<V>(['分母人数', 'workers the rate is taken of'], 'index', formulas, {
      formula: (v) =>
        v.layoffDenominator === 'layoffsAndYearEnd'
          ? '{layoffs} + {headcountAtEnd}'
          : v.layoffDenominator === 'yearStart'
            ? '{headcountAtStart}'
            : '{averageInsured}',
      evidence: 'secondary',
      ...given('layoffBase'),
    }),
    layoffRate: computedStep<V>(['裁员率', 'layoff rate'], 'share', formulas, {
      formula: (v) => (v.layoffBase === null ? '0' : '{layoffs} ÷ {layoffBase}'),
      rounding: { mode: 'halfUp', decimals: 6 },
      evidence: 'secondary',
      shown: (v) => v.layoffs > 0,
    }),
    insured: inputStep<V>(['参保职工人数', 'insured workers'], 'count', texts, given('insured')),
    layoffLimit: parameterStep<V>(
      ['裁员率上限', 'highest layoff rate'],
      'share',
      limits,
      texts,
      given('layoffLimit'),
    ),
    atLimit: parameterStep<V>(
      ['等于上限时', 'a rate at the limit'],
      'text',
      'unemployment.refund.layoff.atLimit',
      texts,
      given('atLimit'),
    ),
  }
}
