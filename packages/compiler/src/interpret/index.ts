export { interpret } from './interpret.ts';
export type { InterpretOptions } from './interpret.ts';
