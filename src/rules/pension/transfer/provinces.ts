import type { Bilingual } from '../../../law/index.js'

const name = (zh: string, en: string): Bilingual => ({ zh, en })

/** The provinces by the first two digits of their codes (GB/T 2260). */
export const PROVINCES: Readonly<Record<number, Bilingual>> = {
  11: name('北京市', 'Beijing'),
  12: name('天津市', 'Tianjin'),
  13: name('河北省', 'Hebei'),
  14: name('山西省', 'Shanxi'),
  15: name('内蒙古自治区', 'Inner Mongolia'),
  21: name('辽宁省', 'Liaoning'),
  22: name('吉林省', 'Jilin'),
  23: name('黑龙江省', 'Heilongjiang'),
  31: name('上海市', 'Shanghai'),
  32: name('江苏省', 'Jiangsu'),
  33: name('浙江省', 'Zhejiang'),
  34: name('安徽省', 'Anhui'),
  35: name('福建省', 'Fujian'),
  36: name('江西省', 'Jiangxi'),
  37: name('山东省', 'Shandong'),
  41: name('河南省', 'Henan'),
  42: name('湖北省', 'Hubei'),
  43: name('湖南省', 'Hunan'),
  44: name('广东省', 'Guangdong'),
  45: name('广西壮族自治区', 'Guangxi'),
  46: name('海南省', 'Hainan'),
  50: name('重庆市', 'Chongqing'),
  51: name('四川省', 'Sichuan'),
  52: name('贵州省', 'Guizhou'),
  53: name('云南省', 'Yunnan'),
  54: name('西藏自治区', 'Tibet'),
  61: name('陕西省', 'Shaanxi'),
  62: name('甘肃省', 'Gansu'),
  63: name('青海省', 'Qinghai'),
  64: name('宁夏回族自治区', 'Ningxia'),
  65: name('新疆维吾尔自治区', 'Xinjiang'),
}
