/** `for new partners`: whom a clause or a revision speaks of. */
import type { Name } from '@proviso/grammar';
import type { Condition } from '../core/core.ts';
import { withArticle } from '../diagnostics/words.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { described } from './definitions.ts';
import { definitionsHere, definitionsIn } from './phrases.ts';
import { allOf, conditionAt, placeOf, type Scope } from './scope.ts';

/** The definitions of the subject that the words name, as a condition; null where they name none. */
export const cohortOf = (scope: Scope, words: readonly Name[], range: Range): Condition | null => {
  const subject: Scope = { ...scope, record: scope.subject, from: 'subject' };
  const { name, plural } = scope.subject;
  const noun = words.find((word) => word.text === name || word.text === plural);
  if (noun !== undefined) scope.lowering.bind(placeOf(scope, noun), { kind: 'record', owner: null, name });
  const named = words.filter((word) => word !== noun);
  const expected = `a definition of ${withArticle(name)}, as in "define new ${name}: …",`;
  if (noun !== undefined && named.length === 0) {
    const instead = `Name a definition, as in "for new ${plural}", or leave it out.`;
    scope.lowering.report('not-counted-here', placeOf(scope, range), { what: `All are ${plural}.`, instead });
  }
  const uses = definitionsIn(subject, named, null, { definitions: definitionsHere(subject), expected });
  if (uses === null || uses.length === 0) return null;
  return allOf(scope, range, described(subject, uses, null));
};

/**
 * The same for a clause. A cohort that looks back from the application or the renewal is judged as of the last of these,
 * where the program says what it awards, so that it is known which day that was; at a renewal it is that one.
 */
export const cohortOfClause = (scope: Scope, words: readonly Name[], range: Range): Condition | null => {
  const { award } = scope.lowering;
  if (award === null || scope.moment === 'application' || scope.moment === 'any') return cohortOf(scope, words, range);
  const lookingBack: Range[] = [];
  const noteDecision = (window: Range): void => {
    lookingBack.push(window);
  };
  const { measured } = scope;
  const judged: Scope = { ...scope, moment: 'any', measured: measured === true ? 'any' : measured, noteDecision };
  const condition = cohortOf(judged, words, range);
  if (condition === null || lookingBack.length === 0) return condition;
  if (measured === true) {
    // On a day of measuring the decision would be another one than on the day of evaluation.
    scope.lowering.report('cohort-while-measured', placeOf(scope, range), { words: wordsOf(scope.document, range) });
    return null;
  }
  const { sentence } = condition;
  return conditionAt(scope, range, { kind: 'decided', award, body: condition }, { sentence });
};
