import { shippedPack, type Bilingual } from '../../../law/index.js'
import { PROVINCES } from './provinces.js'
import { STEP_REASONS } from './step-reasons.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What the states, actions, reasons and places of this branch are called. */
export const transferWords: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(
    Object.entries(PROVINCES).map(([digits, { zh, en }]) => [`${digits}0000`, words(zh, en)]),
  ),
  ...Object.fromEntries(shippedPack.places.map(({ code, zh, en }) => [code, words(zh, en)])),
  ...STEP_REASONS,
  // Schemes
  employee: words('企业职工养老保险', 'employees’ scheme'),
  civil: words('机关事业单位养老保险', 'civil scheme'),
  resident: words('城乡居民养老保险', 'residents’ scheme'),
  military: words('军人养老保险', 'army'),
  male: words('男', 'male'),
  female: words('女', 'female'),
  // Actions
  end: words('截止', 'end'),
  gather: words('归集', 'gather'),
  drop: words('剔除', 'drop'),
  refundBack: words('退还', 'refund'),
  locate: words('确定待遇领取地', 'place of claim'),
  movePool: words('转移统筹基金', 'move pooled money'),
  stay: words('留存', 'stay'),
  test: words('审核年限', 'test the minimum'),
  merge: words('并入', 'merge'),
  count: words('计算年限', 'count'),
  terminate: words('终止关系', 'end the relation'),
  awardIt: words('核定待遇', 'award'),
  state: words('说明', 'statement'),
  keepPension: words('保留待遇', 'keep'),
  stopPension: words('停发待遇', 'stop'),
  takeBack: words('追回', 'take back'),
  // Accounts of somebody new at a place
  ordinary: words('一般参保关系', 'ordinary relation'),
  temporaryAccount: words('临时缴费账户', 'temporary account'),
  atHousehold: words('在户籍所在地参保', 'insured at the household place'),
  byTransferOrder: words('经批准调动', 'approved transfer'),
  belowAge: words('未达建立临时账户的年龄', 'below the age of temporary accounts'),
  fromAge: words('已达建立临时账户的年龄', 'at or above the age of temporary accounts'),
  notFirstThere: words('此前已在该地参保', 'insured in the place before'),
  sealed: words('封存，待遇领取时归集', 'sealed and gathered at the claim'),
  moves: words('随关系转移', 'moves along'),
}
