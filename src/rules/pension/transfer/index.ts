/** Moving between schemes and places (养老保险关系转移接续). */
export {}
