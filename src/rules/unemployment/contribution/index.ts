/** Unemployment insurance: contributions (失业保险费). */
export {}
