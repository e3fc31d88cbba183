import { readerOf, type Law } from '../../../../law/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { readGroupInput, type GroupInput } from './group-input.js'
import { groupSteps, type GroupValues } from './group-steps.js'
import { groupOf, reformStartAt, type CivilGroup } from './reform-start.js'

/** The group of a person, or what the law lacks. */
export type Group = Computed<GroupValues, 'determined'> | Undetermined

/**
 * Which group a person belongs to (老人、中人、新人), why, and what follows: old people retired before the reform of
 * October 2014, middle people began work before it and retire after it, new people began work after it.
 *
 * @returns `determined` with the group, what the pension is made of, and whether new and old method are compared;
 * `undetermined` when the law lacks a value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `civilPension.monthOrder`
 * @see 国发〔2015〕2号 第四条
 * @example
 * const who = civilPension.group({ startedWork: '1986-07', retirement: '2023-05' }, lawOf('luoyang'))
 * who.outcome === 'determined' && who.values.group // 'middlePeople'
 * who.outcome === 'determined' && who.values.comparison // 'comparisonApplies'
 */
export function group(input: GroupInput, law: Law): Group {
  const rule = 'civilPension.group'
  const { startedWork, retirement } = readGroupInput(input)
  const reader = readerOf(law)
  const reformStart = reformStartAt(retirement, reader)
  const found = reformStart === undefined ? undefined : groupOf(startedWork, retirement, reformStart)
  const lastRetirement =
    found === undefined || found === 'oldPeople'
      ? null
      : reader.month('civilPension.comparison.lastRetirement', retirement)
  if (reformStart === undefined || found === undefined || lastRetirement === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const values: GroupValues = {
    startedWork,
    retirement,
    reformStart,
    group: found,
    pension: PENSIONS[found],
    lastRetirement,
    comparison:
      found === 'middlePeople' && lastRetirement !== null && retirement <= lastRetirement
        ? 'comparisonApplies'
        : 'noComparison',
  }
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, groupSteps)),
    outcome: 'determined',
    values: present(values, groupSteps),
  }
}

const PENSIONS: Readonly<Record<CivilGroup, GroupValues['pension']>> = {
  oldPeople: 'originalPay',
  middlePeople: 'basicTransitionalAccount',
  newPeople: 'basicAccount',
}
