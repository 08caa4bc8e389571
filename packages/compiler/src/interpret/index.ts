export { interpret, interpretGuard } from './interpret.ts';
export type { InterpretOptions } from './interpret.ts';
export { advanceLifecycle, beginLifecycle } from './lifecycle.ts';
export { quietly } from './quiet-days.ts';
