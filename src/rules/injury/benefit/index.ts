/** Work-injury benefits (工伤待遇). */
export {}
