/** The declarations that go with an emitted JavaScript file. */
import type { CoreProgram } from '../core/core.ts';
import { emitFactsTypes, factsTypeName } from './facts/index.ts';
import { reservedTypes } from './module.ts';

/** What is said of the lifecycle, where there is one. */
function lifecycleText({ lifecycle }: CoreProgram, facts: string): string {
  if (lifecycle === null) return '';
  return `
/** The lifecycle of the program, a pure function of what is recorded. */
export declare const lifecycle: runtime.Lifecycle<${facts}>;
`;
}

/** The text of the declaration file. */
export function declarationText(program: CoreProgram): string {
  const facts = factsTypeName(program, reservedTypes);
  return `// Emitted by the compiler of Proviso. Change the document, not this file.
import type * as runtime from '@proviso/runtime';

${emitFactsTypes(program, reservedTypes)}
/** The program that this module was emitted for. */
export declare const program: runtime.ProgramInfo;

/** Says whether a value is facts of the program; also a Standard Schema. */
export declare const validator: runtime.Validator<${facts}>;

/** The parts of the program that have a label or a title, in the order of the document. */
export declare const clauses: readonly runtime.Clause[];

/** The days on which a verdict can change, as far as the program names them, and where facts name others. */
export declare const changes: runtime.Changes;

/** Whether the verdict is met. Throws a RangeError where \`on\` is not a day. */
export declare function isMet(facts: ${facts}, options: runtime.Options): boolean;

/** The same for facts that the validator has accepted; it does not check again what that has checked. */
export declare function isMetByValid(facts: runtime.Valid<${facts}>, options: runtime.Options): boolean;

/** The verdict with its explanation. Throws a RangeError where \`on\` is not a day. */
export declare function evaluate(facts: ${facts}, options: runtime.Options): runtime.Evaluation;

/** The verdict, then those of \`clauses\`, without explanations. Throws a RangeError where \`on\` is not a day. */
export declare function verdicts(facts: ${facts}, options: runtime.Options): readonly runtime.Verdict[];

/** All of them for one day, with what depends on the day worked out once. Throws a RangeError where \`on\` is not a day. */
export declare function at(on: string, moment?: runtime.Moment): runtime.OnDay<${facts}>;
${lifecycleText(program, facts)}`;
}
