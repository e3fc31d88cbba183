/** The basic pension of government and public institutions (机关事业单位基本养老保险). */
export {}
