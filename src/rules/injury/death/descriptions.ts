import { scaledText } from '../../../money/index.js'
import type { AnyDescription, RuleDescription } from '../../description.js'
import { injuryDeathSteps } from './death-steps.js'
import type { InjuryDeathValues } from './death-values.js'
import {
  dependantRowSteps,
  dependantsSteps,
  type DependantRow,
  type DependantsValues,
} from './dependants-steps.js'
import { missingWorkerSteps, type MissingWorkerValues } from './missing-steps.js'
import type { PensionRow } from './pension-over-time.js'
import { pensionRowSteps } from './pension-steps.js'
import type { InjuryDeathRuleId } from './rule-ids.js'

const money = (fen: number) => scaledText(fen, 2)
const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`
/** Months of wages until the worker came back. */
const wageMonthsOf = ({ wageMonths, accident, reappeared }: MissingWorkerValues) =>
  reappeared === null ? wageMonths : Math.min(wageMonths, reappeared - accident + 1)
const rowsName = { zh: '供养亲属抚恤金', en: 'Dependants’ pensions' }

const death: RuleDescription<InjuryDeathValues, PensionRow> = {
  zh: '工亡待遇',
  en: 'Benefits after a death by work injury',
  steps: injuryDeathSteps,
  rowSteps: pensionRowSteps,
  rowsName,
  answer: (v) => ({
    zh: `一次性${money(v.once)}元（丧葬补助金${money(v.funeral)}元，一次性工亡补助金${money(v.lumpSum)}元）；供养亲属${v.dependants}人，每月合计${money(v.monthly)}元`,
    en: `${money(v.once)} yuan once (funeral ${money(v.funeral)}, lump sum ${money(v.lumpSum)}); ${money(v.monthly)} yuan a month to dependants (${v.dependants})`,
  }),
}

const dependants: RuleDescription<DependantsValues, DependantRow> = {
  zh: '供养亲属范围',
  en: 'Dependants of a worker who died by work injury',
  steps: dependantsSteps,
  rowSteps: dependantRowSteps,
  rowsName: { zh: '亲属', en: 'Relatives' },
  answer: (v) => ({
    zh: `${v.people}人中${v.eligible}人符合供养亲属条件`,
    en: `dependants: ${v.eligible} of ${v.people}`,
  }),
}

const missing: RuleDescription<MissingWorkerValues, PensionRow> = {
  zh: '因工下落不明待遇',
  en: 'Benefits for the family of a missing worker',
  steps: missingWorkerSteps,
  rowSteps: pensionRowSteps,
  rowsName,
  answer: (v) => ({
    zh: `照发工资${wageMonthsOf(v)}个月，此后供养亲属每月合计${money(v.monthly)}元；一次性${money(v.advance + v.remainder + v.funeral)}元${v.refund > 0 ? `，应退还${money(v.refund)}元` : ''}`,
    en: `wages for ${months(wageMonthsOf(v))}, then ${money(v.monthly)} yuan a month to dependants; ${money(v.advance + v.remainder + v.funeral)} yuan once${v.refund > 0 ? `, ${money(v.refund)} to be returned` : ''}`,
  }),
}

/** The rules of this branch as `explain` finds them. */
export const injuryDeathDescriptions: Readonly<Record<InjuryDeathRuleId, AnyDescription>> = {
  'workInjury.death': death,
  'workInjury.dependants': dependants,
  'workInjury.missing': missing,
}
