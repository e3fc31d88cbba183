export * from './shape.js'
export * from './person.js'
export * from './career.js'
export * from './read-career.js'
