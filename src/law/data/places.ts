import type { Place } from '../types.js'

/** The country, the province, and the places of Henan with values of their own (codes: GB/T 2260). */
export const places: readonly Place[] = [
  { code: '100000', key: 'china', zh: '全国', en: 'China', parent: null },
  { code: '410000', key: 'henan', zh: '河南省', en: 'Henan', parent: '100000' },
  { code: '410100', key: 'zhengzhou', zh: '郑州市', en: 'Zhengzhou', parent: '410000' },
  { code: '410200', key: 'kaifeng', zh: '开封市', en: 'Kaifeng', parent: '410000' },
  { code: '410300', key: 'luoyang', zh: '洛阳市', en: 'Luoyang', parent: '410000' },
  { code: '410307', key: 'yanshi', zh: '偃师区', en: 'Yanshi', parent: '410300' },
  { code: '410308', key: 'mengjin', zh: '孟津区', en: 'Mengjin', parent: '410300' },
  { code: '410323', key: 'xinan', zh: '新安县', en: 'Xin’an', parent: '410300' },
  { code: '410324', key: 'luanchuan', zh: '栾川县', en: 'Luanchuan', parent: '410300' },
  { code: '410325', key: 'songxian', zh: '嵩县', en: 'Songxian', parent: '410300' },
  { code: '410326', key: 'ruyang', zh: '汝阳县', en: 'Ruyang', parent: '410300' },
  { code: '410327', key: 'yiyang', zh: '宜阳县', en: 'Yiyang', parent: '410300' },
  { code: '410328', key: 'luoning', zh: '洛宁县', en: 'Luoning', parent: '410300' },
  { code: '410329', key: 'yichuan', zh: '伊川县', en: 'Yichuan', parent: '410300' },
  { code: '410400', key: 'pingdingshan', zh: '平顶山市', en: 'Pingdingshan', parent: '410000' },
  { code: '410700', key: 'xinxiang', zh: '新乡市', en: 'Xinxiang', parent: '410000' },
  { code: '410783', key: 'changyuan', zh: '长垣市', en: 'Changyuan', parent: '410700' },
  { code: '411000', key: 'xuchang', zh: '许昌市', en: 'Xuchang', parent: '410000' },
  { code: '411200', key: 'sanmenxia', zh: '三门峡市', en: 'Sanmenxia', parent: '410000' },
  { code: '411300', key: 'nanyang', zh: '南阳市', en: 'Nanyang', parent: '410000' },
  { code: '411381', key: 'dengzhou', zh: '邓州市', en: 'Dengzhou', parent: '411300' },
  { code: '411500', key: 'xinyang', zh: '信阳市', en: 'Xinyang', parent: '410000' },
  { code: '411700', key: 'zhumadian', zh: '驻马店市', en: 'Zhumadian', parent: '410000' },
  { code: '411729', key: 'xincai', zh: '新蔡县', en: 'Xincai', parent: '411700' },
]
