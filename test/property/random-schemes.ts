import fc from 'fast-check'
import { lawOf, type adjustment, type Law } from 'shebao'

type Scheme = adjustment.AdjustmentScheme
type Condition = adjustment.SchemeCondition
type Input = Parameters<typeof adjustment.adjust>[0]

/** The year of the random schemes. */
export const YEAR = 2025
const ROUNDINGS = ['halfUp/fen', 'up/jiao', 'up/yuan', 'down/fen', 'halfUp/jiao'] as const
const CLASSES = ['resigned', 'armyCadre', 'landRequisition', 'seniorProfessional'] as const

const yuan = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((fen) => (fen / 100).toFixed(2))
const month = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const optionally = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const rounding = optionally(fc.constantFrom(...ROUNDINGS))

const conditions: fc.Arbitrary<Condition> = fc
  .record(
    {
      sector: fc.constantFrom('enterprise' as const, 'civil' as const),
      sex: fc.constantFrom('male' as const, 'female' as const),
      classes: fc.uniqueArray(fc.constantFrom(...CLASSES), { minLength: 1, maxLength: 2 }),
      notClasses: fc.uniqueArray(fc.constantFrom(...CLASSES), { minLength: 1, maxLength: 2 }),
      yearsFrom: fc.integer({ min: 5, max: 20 }),
      yearsBelow: fc.integer({ min: 21, max: 40 }),
      ageFrom: fc.integer({ min: 55, max: 70 }),
      ageBelow: fc.integer({ min: 71, max: 95 }),
      bornFrom: fc.integer({ min: 1930 * 12, max: 1950 * 12 }).map(month),
      bornTo: fc.integer({ min: 1951 * 12, max: 1970 * 12 }).map(month),
      retiredFrom: fc.integer({ min: 1990 * 12, max: 2005 * 12 }).map(month),
      retiredTo: fc.integer({ min: 2006 * 12, max: 2024 * 12 }).map(month),
    },
    { requiredKeys: [] },
  )
  .map((all) => {
    // Few conditions at a time, or nobody would ever be left.
    const entries = Object.entries(all)
    return Object.fromEntries(entries.slice(0, 1 + (entries.length % 2)))
  })

/** Cases of a part, the last one mostly for everybody. */
function cases<C extends object>(
  content: fc.Arbitrary<C>,
): fc.Arbitrary<(C & { when?: Condition })[] | undefined> {
  const conditional = fc.tuple(conditions, content).map(([when, rest]) => ({ when, ...rest }))
  const list = fc
    .tuple(fc.array(conditional, { maxLength: 2 }), optionally(content))
    .map(([some, last]) => (last === undefined ? some : [...some, last]))
  return list.map((all) => (all.length === 0 ? undefined : all))
}

const slices = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    fc.array(yuan(5), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([bounds, amounts, together]) =>
    [0, ...bounds.sort((a, b) => a - b)].map((over, i) => ({
      over,
      ...(together && i === 0 ? { together: amounts[0] ?? '1' } : { perYear: amounts[i] ?? '1' }),
    })),
  )

const levels = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1_000, max: 9_000 }), { maxLength: 3 }),
    fc.array(yuan(100), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lines, adds, inclusive, guard]) => {
    // The lower the pension the more, as every notice has it.
    const falling = adds.sort((a, b) => Number(b) - Number(a))
    const classes = lines
      .sort((a, b) => a - b)
      .map((line, i) => ({ [inclusive ? 'through' : 'below']: String(line), add: falling[i] ?? '0' }))
    // A guard is read only where each class ends higher than the one below it.
    const tops = lines.map((line, i) => line + Number(falling[i] ?? 0))
    const ascending = tops.every((top, i) => top > (tops[i - 1] ?? -1))
    return { classes: [...classes, { add: falling[lines.length] ?? '0' }], guard: guard && ascending }
  })

const ages = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 60, max: 95 }), { minLength: 1, maxLength: 5 }),
    fc.array(yuan(90), { minLength: 5, maxLength: 5 }),
    fc.constantFrom('reached' as const, 'reached' as const, 'turned' as const, 'topUp' as const),
  )
  .map(([years, amounts, counting]) => ({
    counting,
    amounts: Object.fromEntries(
      years
        .sort((a, b) => a - b)
        .map((age, i) => [String(age), amounts.sort((a, b) => Number(a) - Number(b))[i] ?? '0']),
    ),
  }))

const bands = fc.tuple(yuan(50), yuan(50)).map(([older, younger]) => ({
  bands: [
    { from: '1945-01', to: '1954-12', amount: younger },
    { to: '1944-12', amount: older },
  ],
}))

const compact = (scheme: object) =>
  Object.fromEntries(Object.entries(scheme).filter(([, value]) => value !== undefined)) as unknown as Scheme

/** Schemes of every shape, known in all their parts. */
export const schemes: fc.Arbitrary<Scheme> = fc
  .record({
    sectors: fc.constant(['enterprise', 'civil'] as const),
    effectiveMonth: fc.constant(1),
    partYear: fc.constantFrom('up' as const, 'half' as const, 'month' as const, 'down' as const),
    flat: fc.option(cases(yuan(120).map((amount) => ({ amount }))), { nil: undefined, freq: 9 }),
    years: cases(
      fc
        .record({
          slices,
          leastYears: optionally(fc.integer({ min: 1, max: 20 })),
          leastAmount: optionally(yuan(40)),
          rounding,
        })
        .map(compact) as unknown as fc.Arbitrary<adjustment.YearsCase>,
    ),
    percent: cases(
      fc
        .record({
          rate: fc.integer({ min: 0, max: 40_000 }).map((rate) => (rate / 1e6).toFixed(6)),
          rounding,
        })
        .map(compact) as unknown as fc.Arbitrary<adjustment.PercentCase>,
    ),
    level: cases(levels as fc.Arbitrary<adjustment.LevelCase>),
    age: cases(fc.oneof(ages, bands) as fc.Arbitrary<adjustment.AgeCase>),
    remote: cases(fc.tuple(yuan(90), yuan(90)).map(([one, two]) => ({ amounts: { '1': one, '2': two } }))),
    special: cases(yuan(60).map((amount) => ({ amount }))),
    floors: optionally(
      fc.array(
        fc
          .record({
            when: optionally(conditions),
            limit: yuan(4_000),
            most: optionally(yuan(100)),
            counting: optionally(
              fc.uniqueArray(fc.constantFrom('flat' as const, 'years' as const, 'level' as const), {
                minLength: 1,
              }),
            ),
          })
          .map(compact) as unknown as fc.Arbitrary<adjustment.SchemeFloor>,
        { minLength: 1, maxLength: 3 },
      ),
    ),
    rounding: fc
      .record({ parts: fc.constantFrom(...ROUNDINGS), total: optionally(fc.constantFrom(...ROUNDINGS)) })
      .map((both) => compact(both) as unknown as NonNullable<Scheme['rounding']>),
  })
  .map((scheme) => compact({ flat: [{ amount: '1' }], ...compact(scheme) }))

/** Pensioners with every fact a scheme could ask for. */
export const pensionersAtRandom: fc.Arbitrary<Input> = fc
  .record({
    sector: fc.constantFrom('enterprise' as const, 'civil' as const),
    sex: fc.constantFrom('male' as const, 'female' as const),
    birth: fc.integer({ min: 1925 * 12, max: 1974 * 12 }),
    worked: fc.integer({ min: 45 * 12, max: 50 * 12 }),
    months: fc.integer({ min: 0, max: 600 }),
    pension: yuan(12_000),
    classes: fc.uniqueArray(fc.constantFrom(...CLASSES), { maxLength: 2 }),
    remoteClass: fc.constantFrom(undefined, '1', '2'),
    ageSupplementSoFar: yuan(60),
    averagePension: yuan(5_000),
  })
  .map(({ birth, worked, remoteClass, ...rest }) => ({
    year: YEAR,
    ...rest,
    birth: month(birth),
    retirement: month(Math.min(birth + worked, YEAR * 12 - 1)),
    ...(remoteClass !== undefined && { remoteClass }),
  }))

/** The law of the country with the scheme in {@link YEAR}. */
export function lawWith(value: Scheme, year = YEAR): Law {
  return lawOf('china').with({
    name: 'random',
    changes: [{ path: 'adjustment.pension.scheme', from: `${year}-01`, to: `${year}-12`, value }],
  })
}
