/** Unemployment benefit (失业保险金). */
export {}
