/** What there is to do for `proviso evaluate`. */
import type { OnDay, Verdict } from '@proviso/runtime';
import type { Io } from '../io.ts';
import type { Judge } from './program.ts';
import type { FactsRecord } from './records.ts';

export interface Task {
  readonly io: Io;
  readonly judge: Judge;
  readonly day: OnDay<unknown>;
  /** What messages call the facts. */
  readonly name: string;
  readonly options: { readonly json: boolean; readonly failOn: readonly Verdict[] };
  /** Called when all has been read, before anything is said about it. */
  readonly endProgress: () => void;
  readonly records: AsyncIterable<FactsRecord> | Iterable<FactsRecord>;
}
