/** Work-injury insurance (工伤保险). */
export * from './contribution/index.js'
export * from './benefit/index.js'
export * from './death/index.js'
export * from './adjustment/index.js'
