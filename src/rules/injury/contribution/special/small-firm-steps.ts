import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'

/** The values of a small firm's contribution. What the way of paying does not ask for is null. */
export interface SmallFirmValues {
  readonly month: YearMonth
  readonly staff: number | null
  /** Average wage of the place, preceding year, yuan a month. */
  readonly averageWage: Fen | null
  /** True when the average wage was given by the caller. */
  readonly averageWageGiven: boolean
  /** Part of the average wage that counts. */
  readonly wageShare: Share | null
  /** Output of the month: tons or pieces. */
  readonly output: number | null
  /** Wages in a ton or piece, yuan. */
  readonly wagePerUnit: Fen | null
  /** Wages that count, yuan. */
  readonly wages: Fen
  readonly rate: Share
  readonly rounding: MoneyRounding
  readonly contribution: Fen
}

const measures: readonly Citation[] = [{ document: 'national/order-10' }]
type V = SmallFirmValues
const given = (key: keyof V): Pick<Step<V>, 'shown'> => ({ shown: (v) => v[key] !== null })

/** Step table of {@link SmallFirmValues}. */
export const smallFirmSteps: StepTable<SmallFirmValues> = {
  month: inputStep(['费款所属月', 'month of contribution'], 'month', measures),
  staff: inputStep<V>(['应参保人数', 'staff to be insured'], 'count', measures, given('staff')),
  averageWageGiven: inputStep<V>(
    ['平均工资由使用者给出', 'average wage given by the caller'],
    'text',
    measures,
    { shown: (v) => v.averageWageGiven },
  ),
  averageWage: parameterStep<V>(
    ['统筹地区上年度职工月平均工资', 'average wage of the place, preceding year'],
    'yuan/month',
    'workInjury.base',
    measures,
    given('averageWage'),
  ),
  wageShare: inputStep<V>(
    ['平均工资的比例', 'part of the average wage'],
    'share',
    measures,
    given('wageShare'),
  ),
  output: inputStep<V>(['产量', 'output'], 'count', measures, given('output')),
  wagePerUnit: inputStep<V>(
    ['单位产量工资含量', 'wages in a unit of output'],
    'yuan',
    measures,
    given('wagePerUnit'),
  ),
  wages: computedStep<V>(['计费工资', 'wages that count'], 'yuan', measures, {
    formula: (v) => (v.staff === null ? '{output} × {wagePerUnit}' : '{staff} × {averageWage} × {wageShare}'),
    rounding: (v) => v.rounding,
    evidence: 'recalled',
  }),
  rate: inputStep(['执行费率', 'rate'], 'share', measures),
  rounding: parameterStep<V>(
    ['工伤保险费取整', 'rounding of the contribution'],
    'text',
    'workInjury.contribution.rounding',
    measures,
    { shown: () => false },
  ),
  contribution: computedStep<V>(['应缴工伤保险费', 'contribution'], 'yuan', measures, {
    formula: '{wages} × {rate}',
    rounding: (v) => v.rounding,
    evidence: 'recalled',
  }),
}
