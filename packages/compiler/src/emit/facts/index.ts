/** What the facts of a program look like, for whoever supplies them: types, a schema, and the validator's table. */
export { emitHistorySchema } from './history-schema.ts';
export { emitJsonSchema } from './json-schema.ts';
export { emitShape, factsShape } from './shape.ts';
export { emitFactsTypes, factsTypeName } from './types.ts';
