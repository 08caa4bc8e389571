import { factsShape, interpret, type CoreProgram, type FactsJudge } from '@proviso/compiler';
import { createValidator } from '@proviso/runtime';

/** Judges facts by a program. It is interpreted: nothing is emitted and run in an editor. */
export const judgeOf = (program: CoreProgram): FactsJudge => {
  const validator = createValidator<unknown>(factsShape(program));
  return {
    validate: validator.validate,
    evaluate: (facts, on, moment) => interpret(program, facts, moment === null ? { on } : { on, moment }),
  };
};
