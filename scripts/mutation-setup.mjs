import * as fc from 'fast-check';
import { afterEach } from 'vitest';

// Once a test has failed the mutant is killed, and no further file of tests need be loaded.
const killed = Symbol.for('proviso.mutant-is-killed');
if (Reflect.has(globalThis, killed)) throw new Error('The mutant is killed.');

afterEach(({ task }) => {
  if (task.result?.state === 'fail') Reflect.set(globalThis, killed, true);
});

// The first case that fails is enough; that none is simpler does not matter.
fc.configureGlobal({ endOnFailure: true });
