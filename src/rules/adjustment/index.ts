/** The yearly adjustment of pensions (基本养老金调整). */
export {}
