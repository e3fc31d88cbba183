import type { SeriesExceptions } from './exceptions.js'

export const survivorsExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'one rule holds for every status since September 2021',
      members: [
        'china survivors.rule.inWork',
        'china survivors.rule.retired',
        'china survivors.rule.resigned',
      ],
    },
    {
      reason: 'a year more and a year drawn both move the lump sum by one month',
      members: ['china survivors.lumpSum.perYear', 'china survivors.lumpSum.perYearDrawn'],
    },
  ],
}
