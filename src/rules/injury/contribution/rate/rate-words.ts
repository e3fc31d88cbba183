import type { Bilingual } from '../../../../law/index.js'

/** The classes of risk in force: three to September 2015, eight since. */
export type RateScheme = 'threeClasses' | 'eightClasses'

/** Steps of the float (浮动档次), the lowest first. */
export const FLOAT_STEPS = ['down2', 'down1', 'base', 'up1', 'up2'] as const
/** A step of the float: two or one down, the base rate, one or two up. */
export type FloatStep = (typeof FLOAT_STEPS)[number]

/** The steps of the float in words. */
export const stepWords: Readonly<Record<FloatStep, Bilingual>> = {
  down2: { zh: '下浮二档', en: 'two steps down' },
  down1: { zh: '下浮一档', en: 'one step down' },
  base: { zh: '不浮动', en: 'base rate' },
  up1: { zh: '上浮一档', en: 'one step up' },
  up2: { zh: '上浮二档', en: 'two steps up' },
}
