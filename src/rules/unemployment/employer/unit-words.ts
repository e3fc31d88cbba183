import type { Bilingual } from '../../../law/index.js'

const words = (zh: string, en: string): Bilingual => ({ zh, en })

/** What units are called. */
export const unitWords: Readonly<Record<string, Bilingual>> = {
  largeFirm: words('大型企业', 'large firm'),
  sme: words('中小微企业', 'small or medium firm'),
  association: words('社会团体', 'association'),
  foundation: words('基金会', 'foundation'),
  socialServiceBody: words('社会服务机构', 'social-service body'),
  lawFirm: words('律师事务所', 'law firm'),
  accountingFirm: words('会计师事务所', 'accounting firm'),
  individualBusiness: words('以单位形式参保的个体工商户', 'individual business insured as a unit'),
  organ: words('机关', 'organ'),
  institution: words('事业单位', 'public institution'),
}

/** What the size classes of the refund are called. */
export const sizeWords: Readonly<Record<string, Bilingual>> = {
  large: words('大型', 'large'),
  sme: words('中小微', 'small or medium'),
}
