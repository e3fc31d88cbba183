import type { SeriesExceptions } from './exceptions.js'

export const unemploymentEmployerExceptions: SeriesExceptions = {
  absenceIsLaw: [],
  replaced: {},
  alike: [
    {
      reason: 'until 2018 one share held for firms of every size',
      members: ['china unemployment.refund.share.large', 'china unemployment.refund.share.sme'],
    },
    {
      reason: 'until 2018 the text spoke of firms only',
      members: ['china unemployment.refund.kinds.other', 'china unemployment.refund.kinds.public'],
    },
    {
      reason: 'Luoyang paid one share to firms of every size in 2019',
      members: ['luoyang unemployment.refund.share.large', 'luoyang unemployment.refund.share.sme'],
    },
  ],
}
