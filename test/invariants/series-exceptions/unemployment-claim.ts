import type { SeriesExceptions } from './exceptions.js'

export const unemploymentClaimExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'former poverty counties of the national list',
      members: ['luanchuan', 'songxian', 'ruyang', 'yiyang', 'luoning'].map(
        (place) => `${place} unemployment.povertyCounty.listed`,
      ),
    },
    {
      reason: 'the doubt of 2022 is the same in every former poverty county of Luoyang',
      members: ['luanchuan', 'songxian', 'ruyang', 'yiyang', 'luoning'].map(
        (place) => `${place} unemployment.povertyCounty.reference`,
      ),
    },
    {
      reason: 'no poverty county, or of the provincial list only',
      members: ['luoyang', 'yanshi', 'mengjin', 'xinan', 'yichuan'].map(
        (place) => `${place} unemployment.povertyCounty.listed`,
      ),
    },
  ],
}
