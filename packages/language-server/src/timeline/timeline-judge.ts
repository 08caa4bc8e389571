import type { Vocabulary } from '@proviso/compiler';
import type { TimelineModule } from '@proviso/runtime';

/** What verdicts over time are asked of. */
export interface TimelineJudge {
  readonly module: TimelineModule;
  readonly vocabulary: Vocabulary;
}
