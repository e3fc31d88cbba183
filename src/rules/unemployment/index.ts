/** Unemployment insurance (失业保险). */
export * from './contribution/index.js'
export * from './claim/index.js'
export * from './support/index.js'
export * from './employer/index.js'
export * from './monitoring/index.js'
