import {
  advanceLifecycle,
  beginLifecycle,
  factsShape,
  interpret,
  quietly,
  type CoreProgram,
  type FactsJudge,
} from '@proviso/compiler';
import { createValidator } from '@proviso/runtime';

/** Goes through the lifecycle of a program by facts that stay as they are. */
export const liveBy =
  (program: CoreProgram): FactsJudge['live'] =>
  (facts, { first, events }, until) => {
    const { lifecycle } = program;
    if (lifecycle === null) throw new Error(`${program.name} has no lifecycle.`);
    const history = { factsOn: () => facts, events };
    return advanceLifecycle(program, beginLifecycle(lifecycle, first), history, until, quietly(program));
  };

/** Judges facts by a program. It is interpreted: nothing is emitted and run in an editor. */
export const judgeOf = (program: CoreProgram): FactsJudge => {
  const validator = createValidator<unknown>(factsShape(program));
  return {
    validate: validator.validate,
    evaluate: (facts, on, moment) => interpret(program, facts, moment === null ? { on } : { on, moment }),
    live: liveBy(program),
  };
};
