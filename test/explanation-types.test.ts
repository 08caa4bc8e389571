import { expectTypeOf, it } from 'vitest';
import type {
  Evaluation as CoreEvaluation,
  Explanation as CoreExplanation,
} from '../packages/compiler/src/core/explanation.ts';
import type { Evaluation, Explanation } from '../packages/runtime/src/index.ts';

it('gives evaluations one shape in Core and in the runtime', () => {
  expectTypeOf<Evaluation>().toEqualTypeOf<CoreEvaluation>();
  expectTypeOf<Explanation>().toEqualTypeOf<CoreExplanation>();
});
