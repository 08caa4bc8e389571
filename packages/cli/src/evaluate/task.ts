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
  readonly records: AsyncIterable<FactsRecord> | Iterable<FactsRecord>;
}
