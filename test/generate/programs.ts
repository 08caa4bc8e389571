import * as fc from 'fast-check';
import type {
  Condition,
  CoreProgram,
  CoreQuestion,
  CoreRevision,
  CoreSettlement,
  GoverningRevision,
} from '../../packages/compiler/src/core/core.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';
import { mapGuards, type CoreLifecycle } from '../../packages/compiler/src/core/lifecycle.ts';
import { mapConditions, mapOutermost, numbered } from '../../packages/compiler/test/support/core-traversal.ts';
import { arbitraryEnds, either, object, oneOf, orNull } from './arbitraries.ts';
import {
  arbitraryAward,
  arbitraryCondition,
  arbitrarySlotsOnSubject,
  conditionWith,
  stepLabels,
  type Materials,
} from './conditions.ts';
import { inOrder, somedays } from './days.ts';
import { arbitraryLifecycle } from './lifecycles.ts';
import { arbitrarySupersessions } from './supersessions.ts';
import { arbitraryVocabulary, words } from './vocabulary.ts';

const questionNames = ['GuestsCount', null, 'CloudCounts'] as const;
const depth = 4;

const days = somedays;
const materials = { vocabulary: words, days, questions: questionNames.length, steps: 0 };

/** A program that a document could mean, over the words of `vocabulary.ts`; without a lifecycle where none is given. */
export function arbitraryProgram(
  lifecycle: fc.Arbitrary<CoreLifecycle<Condition> | null> = fc.constant(null),
): fc.Arbitrary<CoreProgram> {
  const root = either([4, arbitraryRoot(materials)], [1, arbitraryGoverned(materials)]);
  return arbitraryProgramOf(root, lifecycle);
}

function arbitraryProgramOf(
  root: fc.Arbitrary<Root>,
  lifecycle: fc.Arbitrary<CoreLifecycle<Condition> | null>,
): fc.Arbitrary<CoreProgram> {
  return object({
    name: fc.constant('Generated'),
    title: oneOf(null, 'Generated Requirements'),
    digest: fc.constant('0'.repeat(64)),
    compiler: fc.constant('0.0.0'),
    questions: fc.tuple(...questionNames.map((name) => arbitraryQuestion(name, days))),
    vocabulary: arbitraryVocabulary(days),
    award: orNull(arbitraryAward(words)),
    root,
    supersessions: either([3, fc.constant([])], [2, arbitrarySupersessions(materials.vocabulary, days)]),
    advice: fc.array(arbitraryCondition(materials, 2), { maxLength: 1 }),
    lifecycle,
  })
    .map(({ root: { root: whole, revisions }, ...program }) => numbered({ ...program, revisions, root: whole }))
    .map((program) => mapOutermost(program, worded));
}

/** A program whose root is slots, which is rare among all programs. */
export function arbitraryProgramOfSlots(): fc.Arbitrary<CoreProgram> {
  const root = arbitrarySlotsOnSubject(materials).map((form) => ({ root: conditionWith(form), revisions: [] }));
  return arbitraryProgramOf(root, fc.constant(null));
}

/** A program with a lifecycle, some of whose conditions are what the whole program asks. */
export function arbitraryProgramWithLifecycle(): fc.Arbitrary<CoreProgram> {
  const programs = arbitraryProgram(arbitraryLifecycle(arbitraryCondition(materials, 1)));
  return fc.tuple(programs, fc.infiniteStream(oneOf('own', 'own', 'met', 'unmet'))).map(([program, choices]) => {
    const { lifecycle, root } = program;
    if (lifecycle === null) return program;
    const asked = mapGuards(lifecycle, (guard): Condition => {
      const choice = choices.next().value;
      if (choice === 'own') return guard;
      return choice === 'met' ? root : { ...guard, form: { kind: 'not', member: root } };
    });
    return numbered({ ...program, lifecycle: asked });
  });
}

/** Gives each condition words and a place of its own. */
function worded(condition: Condition): Condition {
  const { id } = condition;
  return {
    ...condition,
    label: condition.label ?? (id % 3 === 0 ? `Label${id}` : null),
    title: condition.title ?? (id % 4 === 0 ? `Title ${id}` : null),
    sentence: `sentence ${id}`,
    needed: id % 5 === 0 ? `needed ${id}` : null,
    span: { ...condition.span, start: id, end: id + 1, line: id + 1, endLine: id + 1 },
    form: mapConditions(condition.form, worded),
  };
}

interface Root {
  readonly root: Condition;
  readonly revisions: readonly CoreRevision[];
}

/** A program whose revisions begin on one day for all. */
function arbitraryRoot(materials: Materials): fc.Arbitrary<Root> {
  return object({ revisions: arbitraryRevisions(materials.days), root: arbitraryCondition(materials, depth) });
}

/** One whose revisions 2.0 and perhaps 4.0 begin for cohorts; 1.0, 3.0 and 5.0 around them may have days or not be there. */
function arbitraryGoverned(materials: Materials): fc.Arbitrary<Root> {
  return fc.constantFrom(1, 2).chain((steps) => {
    const begins = object({
      award: arbitraryAward(materials.vocabulary),
      body: arbitraryCondition(materials, 2, false),
    });
    return object({
      begins: fc.tuple(...stepLabels.slice(0, steps).map(() => begins)),
      dates: fc.subarray([...materials.days], { maxLength: 3 }),
      first: oneOf('undated', 'dated', 'none'),
      body: arbitraryCondition({ ...materials, steps }, depth - 1),
    }).map(({ begins: cohorts, dates, first, body }): Root => {
      const days = inOrder(dates);
      const dated = (label: string, index: number): readonly GoverningRevision[] => {
        const on = days[index];
        return on === undefined ? [] : [{ label, on, begins: null }];
      };
      const revisions = [
        ...(first === 'undated'
          ? [{ label: '1.0', on: null, begins: null }]
          : first === 'dated'
            ? dated('1.0', 0)
            : []),
        ...cohorts.flatMap(({ award, body: inner }, index): readonly GoverningRevision[] => [
          { label: stepLabels[index] ?? '', on: null, begins: conditionWith({ kind: 'decided', award, body: inner }) },
          ...dated(index === 0 ? '3.0' : '5.0', index + 1),
        ]),
      ];
      return {
        root: conditionWith({ kind: 'governed', revisions, body }),
        revisions: revisions.map(({ label, on, begins: cohort }) => ({
          label,
          on,
          title: null,
          ...(cohort === null ? {} : { forCohorts: true as const }),
        })),
      };
    });
  });
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
