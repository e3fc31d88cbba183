/** The pension of urban and rural residents (城乡居民基本养老保险). */
export {}
