import type { SeriesExceptions } from './exceptions.js'

export const minimumWageExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'the city’s own category is that of its urban districts',
      members: ['luoyang minimumWage.category', 'luoyang minimumWage.urbanCategory'],
    },
    {
      reason: 'places of the first category',
      members: [
        'yanshi minimumWage.category',
        'xinan minimumWage.category',
        'luanchuan minimumWage.category',
      ],
    },
    {
      reason: 'counties of the second category',
      members: [
        'songxian minimumWage.category',
        'ruyang minimumWage.category',
        'yiyang minimumWage.category',
        'luoning minimumWage.category',
        'yichuan minimumWage.category',
      ],
    },
  ],
}
