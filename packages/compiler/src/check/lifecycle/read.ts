import type { CoreClock, CoreState } from '../../core/lifecycle.ts';
import type { LifecycleNames } from '../../lower/lifecycle/names.ts';
import type { ReadTransition } from '../../lower/lifecycle/transitions.ts';

/** A lifecycle that has been read, with the words that it was read from. */
export interface ReadLifecycle {
  readonly names: LifecycleNames;
  readonly states: readonly CoreState[];
  readonly clocks: readonly CoreClock[];
  readonly transitions: readonly ReadTransition[];
}
