import { expectTypeOf, it } from 'vitest';
import type {
  Evaluation as CoreEvaluation,
  Explanation as CoreExplanation,
} from '../packages/compiler/src/core/explanation.ts';
import type {
  Advance as CoreAdvance,
  LifecycleHistory as CoreLifecycleHistory,
} from '../packages/compiler/src/core/status.ts';
import type { Advance, Evaluation, Explanation, LifecycleHistory } from '../packages/runtime/src/index.ts';

it('gives evaluations one shape in Core and in the runtime', () => {
  expectTypeOf<Evaluation>().toEqualTypeOf<CoreEvaluation>();
  expectTypeOf<Explanation>().toEqualTypeOf<CoreExplanation>();
});

it('gives what a lifecycle brings one shape in Core and in the runtime', () => {
  expectTypeOf<Advance>().toEqualTypeOf<CoreAdvance>();
  expectTypeOf<LifecycleHistory<unknown>>().toEqualTypeOf<CoreLifecycleHistory<unknown>>();
});
