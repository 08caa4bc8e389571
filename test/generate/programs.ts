import * as fc from 'fast-check';
import type {
  Condition,
  CoreProgram,
  CoreQuestion,
  CoreRevision,
  CoreSettlement,
} from '../../packages/compiler/src/core/core.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';
import { mapConditions, numbered } from '../../packages/compiler/test/support/core-traversal.ts';
import { arbitraryEnds, object, oneOf } from './arbitraries.ts';
import { arbitraryCondition } from './conditions.ts';
import { inOrder, somedays } from './days.ts';
import { arbitraryVocabulary, words } from './vocabulary.ts';

const questionNames = ['GuestsCount', null, 'CloudCounts'] as const;
const depth = 4;

/** A program that a document could mean, over the words of `vocabulary.ts`. */
export function arbitraryProgram(): fc.Arbitrary<CoreProgram> {
  const days = somedays;
  const materials = { vocabulary: words, days, questions: questionNames.length };
  return object({
    name: fc.constant('Generated'),
    title: oneOf(null, 'Generated Requirements'),
    digest: fc.constant('0'.repeat(64)),
    compiler: fc.constant('0.0.0'),
    revisions: arbitraryRevisions(days),
    questions: fc.tuple(...questionNames.map((name) => arbitraryQuestion(name, days))),
    vocabulary: arbitraryVocabulary(days),
    root: arbitraryCondition(materials, depth),
    advice: fc.array(arbitraryCondition(materials, 2), { maxLength: 1 }),
  })
    .map(numbered)
    .map((program) => ({ ...program, root: worded(program.root), advice: program.advice.map(worded) }));
}

/** Gives each condition words and a place of its own. */
function worded(condition: Condition): Condition {
  const { id } = condition;
  return {
    ...condition,
    label: id % 3 === 0 ? `Label${id}` : null,
    title: id % 4 === 0 ? `Title ${id}` : null,
    sentence: `sentence ${id}`,
    needed: id % 5 === 0 ? `needed ${id}` : null,
    span: { ...condition.span, start: id, end: id + 1, line: id + 1, endLine: id + 1 },
    form: mapConditions(condition.form, worded),
  };
}

function arbitraryRevisions(days: readonly IsoDate[]): fc.Arbitrary<readonly CoreRevision[]> {
  return object({ dates: fc.subarray([...days], { maxLength: 2 }), isUndatedFirst: fc.boolean() }).map(
    ({ dates, isUndatedFirst }) =>
      [...(isUndatedFirst ? [null] : []), ...inOrder(dates)].map((on, index) => ({
        label: `${index + 1}.0`,
        on,
        title: on === null ? null : `As of ${on}`,
      })),
  );
}

function arbitraryQuestion(name: string | null, days: readonly IsoDate[]): fc.Arbitrary<CoreQuestion> {
  const settlement = object({
    ends: arbitraryEnds(days),
    answer: fc.boolean(),
    note: oneOf(null, 'Board minute 12'),
  }).map(({ ends, answer, note }): CoreSettlement => ({ since: ends.first, through: ends.last, answer, note }));
  return fc.array(settlement, { maxLength: 2 }).map((settlements) => ({
    name,
    text: `What does ${name ?? 'this'} mean?`,
    settlements: settlements.toSorted((one, other) => ((one.since ?? '') < (other.since ?? '') ? -1 : 1)),
  }));
}
