import * as fc from 'fast-check';
import type {
  Award,
  Bound,
  Condition,
  Form,
  HoldingSelection,
  ItemSelection,
  PercentBound,
} from '../../packages/compiler/src/core/core.ts';
import type { IsoDate, Lifetime, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryEnds, either, object, oneOf, orNull } from './arbitraries.ts';
import { arbitraryComparison, somePercentages } from './comparisons.ts';
import { somedays } from './days.ts';
import { arbitraryAdmissions, arbitraryEarned, arbitraryTime, shortWindow } from './holdings.ts';
import { attestationsIn, holdsIn, itemScope, listPaths, subjectScope, valuePaths } from './scope.ts';
import type { Scope } from './scope.ts';
import { arbitrarySlots } from './slots.ts';

/** What conditions are made of. */
export interface Materials {
  readonly vocabulary: Vocabulary;
  /** The days that they name. */
  readonly days: readonly IsoDate[];
  /** How many questions they may ask. */
  readonly questions: number;
  /** How many of the revisions around begin for cohorts. */
  readonly steps: number;
}

/** Which forms may stand in a condition, as one of their kind is not around it already. */
interface May {
  readonly measure: boolean;
  readonly lookAtDays: boolean;
}

/** A condition on the subject, of forms in each other to the depth given. Ids and questions are not set yet. */
export function arbitraryCondition(materials: Materials, depth: number, maybeMeasured = true): fc.Arbitrary<Condition> {
  const made = new Map<string, fc.Arbitrary<Condition>>();
  const conditionOf = (record: string | null, levels: number, may: May): fc.Arbitrary<Condition> => {
    const key = `${record ?? ''}/${levels}/${JSON.stringify(may)}`;
    const arbitrary = made.get(key) ?? make(record, levels, may);
    made.set(key, arbitrary);
    return arbitrary;
  };
  const make = (record: string | null, levels: number, may: May): fc.Arbitrary<Condition> => {
    const { vocabulary } = materials;
    const scope = record === null ? subjectScope(vocabulary) : itemScope(record, vocabulary);
    const leaf = arbitraryLeaf(scope, materials);
    if (levels === 0) {
      return leaf.map(conditionWith);
    }
    const inner = conditionOf(record, levels - 1, may);
    const within = (item: string): fc.Arbitrary<Condition> => conditionOf(item, levels - 1, may);
    return either(
      [levels === depth ? 1 : 3, leaf],
      [4, arbitraryComposite(inner, materials)],
      // What is measured stands in nothing that is.
      // Decisions are on the subject's award.
      [record === null ? 1 : 0, arbitraryDecided(inner, materials)],
      // What is judged on every day of a window stands in nothing that is.
      [
        record === null && may.lookAtDays ? 1 : 0,
        arbitraryDaily(conditionOf(record, levels - 1, { ...may, lookAtDays: false })),
      ],
      [may.measure ? 1 : 0, arbitraryMeasured(conditionOf(record, levels - 1, { ...may, measure: false }), materials)],
      [4, arbitraryAggregate(scope, within, materials)],
      // What fills slots asks nothing of an item in hand.
      [record === null ? 1 : 0, slotsIn(scope, inner, within, materials)],
    ).map(conditionWith);
  };
  return conditionOf(null, depth, { measure: maybeMeasured, lookAtDays: true });
}

/** Slots of little depth. */
export function arbitrarySlotsOnSubject(materials: Materials): fc.Arbitrary<Form> {
  const leaf = (scope: Scope): fc.Arbitrary<Condition> => arbitraryLeaf(scope, materials).map(conditionWith);
  const subject = subjectScope(materials.vocabulary);
  return slotsIn(subject, leaf(subject), (record) => leaf(itemScope(record, materials.vocabulary)), materials);
}

/** Slots on the subject. */
function slotsIn(
  scope: Scope,
  inner: fc.Arbitrary<Condition>,
  within: (record: string) => fc.Arbitrary<Condition>,
  materials: Materials,
): fc.Arbitrary<Form> {
  const { vocabulary, days, questions } = materials;
  const subject = subjectScope(vocabulary);
  const lists = listPaths(subject, vocabulary);
  const items = (record: string): fc.Arbitrary<ItemSelection> =>
    object({
      kind: fc.constant('items'),
      list: oneOf(...lists.filter((list) => list.record === record).map(({ path }) => path)),
      record: fc.constant(record),
      test: orNull(within(record)),
    });
  return arbitrarySlots({
    vocabulary,
    days,
    questions,
    conditionWith,
    inner,
    onPerson: either(
      [2, arbitraryLeaf(itemScope('individual', vocabulary), materials).map(conditionWith)],
      [1, within('individual')],
    ),
    others: fc.oneof(items('survey'), arbitraryHoldings(scope, items, ['individual'], materials)),
    lifetime: arbitraryLifetime(days),
  });
}

/** A condition of the form, without words. */
export function conditionWith(form: Form): Condition {
  const span = { document: 'generated.proviso', start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { id: 0, label: null, title: null, sentence: '', span, needed: null, questions: [], form };
}

function arbitraryLeaf(scope: Scope, { vocabulary, days, questions }: Materials): fc.Arbitrary<Form> {
  const truths = valuePaths(scope, vocabulary).filter(({ type }) => type.kind === 'yesno');
  return either<Form>(
    [2, oneOf(...truths).map(({ path }) => ({ kind: 'truth', field: path }))],
    [
      2,
      oneOf(...Array.from({ length: questions }, (_, index) => index)).map((question) => ({
        kind: 'question',
        question,
      })),
    ],
    [1, oneOf(...attestationsIn(scope)).map((attestation) => ({ kind: 'attested', ...attestation }))],
    [4, arbitraryComparison(scope, vocabulary, days)],
  );
}

function arbitraryComposite(inner: fc.Arbitrary<Condition>, { days, steps }: Materials): fc.Arbitrary<Form> {
  const members = fc.array(inner, { maxLength: 3 });
  return fc.oneof(
    object({ kind: fc.constant('all'), members }),
    object({ kind: fc.constant('any'), members }),
    object({ kind: fc.constant('tally'), members, bound: arbitraryBound() }),
    object({ kind: fc.constant('not'), member: inner }),
    object({ kind: fc.constant('when'), condition: inner, body: inner }),
    object({ kind: fc.constant('instead'), condition: inner, replacement: orNotRequired(inner), original: inner }),
    object({ kind: fc.constant('inForce'), lifetime: arbitraryLifetime(days), body: inner }),
    object({ kind: fc.constant('moment'), moment: oneOf('application', 'renewal'), body: inner }),
    ...(steps === 0 ? [] : [arbitraryBegun(inner, steps)]),
  );
}

/** What stands in the place of something, which may be nothing. */
function orNotRequired(replacement: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc
    .tuple(replacement, fc.integer({ min: 0, max: 4 }))
    .map(([some, turn]) => (turn === 0 ? conditionWith({ kind: 'notRequired' }) : some));
}

/** The revisions for cohorts, as `governed` numbers them. */
export const stepLabels = ['2.0', '4.0'] as const;

function arbitraryBegun(body: fc.Arbitrary<Condition>, steps: number): fc.Arbitrary<Form> {
  const some = fc.integer({ min: 1, max: steps }).map((step) => ({ step, label: stepLabels[step - 1] ?? '' }));
  return fc.tuple(some, orNull(some), fc.boolean(), body).map(([one, other, isSince, inner]): Form => {
    const [since, before] = isSince ? [one, other] : [other, one];
    const isNever = since !== null && before !== null && before.step <= since.step;
    return { kind: 'begun', since, before: isNever ? null : before, body: inner };
  });
}

function arbitraryDecided(body: fc.Arbitrary<Condition>, { vocabulary }: Materials): fc.Arbitrary<Form> {
  return object({ kind: fc.constant('decided'), award: arbitraryAward(vocabulary), body });
}

function arbitraryDaily(body: fc.Arbitrary<Condition>): fc.Arbitrary<Form> {
  return object({
    kind: fc.constant('daily'),
    mode: oneOf('anyDay', 'throughout'),
    window: shortWindow,
    body,
  });
}

/** What the subject may hold. */
export function arbitraryAward(vocabulary: Vocabulary): fc.Arbitrary<Award> {
  const entries = vocabulary.kinds.find(({ name }) => name === 'badge')?.entries ?? [];
  const lifetime = fc.tuple(orNull(oneOf(...somedays.slice(0, 2))), orNull(oneOf(...somedays.slice(3))));
  const offered = fc.oneof({ arbitrary: fc.constant([null, null]), weight: 3 }, lifetime);
  const awards = entries.slice(0, 2).map(({ name }) => name);
  return fc
    .tuple(oneOf(...awards), offered)
    .map(([entry, [first = null, last = null]]) => ({ kind: 'badge', entry, first, last }));
}

function arbitraryMeasured(body: fc.Arbitrary<Condition>, { days }: Materials): fc.Arbitrary<Form> {
  const dates = fc.uniqueArray(oneOf(...days), { minLength: 1, maxLength: 3 }).map((some) => some.toSorted());
  return object({ kind: fc.constant('measured'), dates, body });
}

function arbitraryAggregate(
  scope: Scope,
  within: (record: string) => fc.Arbitrary<Condition>,
  materials: Materials,
): fc.Arbitrary<Form> {
  const { vocabulary } = materials;
  const lists = listPaths(scope, vocabulary);
  const listed = [...new Set(lists.map((list) => list.record))];
  const selectionsOf = (record: string): fc.Arbitrary<ItemSelection> =>
    object({
      kind: fc.constant('items'),
      list: oneOf(...lists.filter((list) => list.record === record).map(({ path }) => path)),
      record: fc.constant(record),
      test: orNull(within(record)),
    });
  const ofEach = (make: (record: string) => fc.Arbitrary<Form>): fc.Arbitrary<Form> => fc.oneof(...listed.map(make));
  const items = fc.oneof(...listed.map(selectionsOf));
  const holdings = arbitraryHoldings(scope, selectionsOf, listed, materials);
  return fc.oneof(
    object({ kind: fc.constant('count'), selection: items, bound: arbitraryBound() }),
    object({ kind: fc.constant('count'), selection: holdings, bound: arbitraryBound() }),
    ofEach((record) => object({ kind: fc.constant('every'), selection: selectionsOf(record), test: within(record) })),
    ofEach((record) =>
      object({
        kind: fc.constant('share'),
        selection: selectionsOf(record),
        test: within(record),
        bound: arbitraryPercentBound(),
      }),
    ),
  );
}

/** Holdings of what is in hand, or of the holders among the items of a list whose record holds the kind. */
function arbitraryHoldings(
  scope: Scope,
  selectionsOf: (record: string) => fc.Arbitrary<ItemSelection>,
  listed: readonly string[],
  { vocabulary, days, steps }: Materials,
): fc.Arbitrary<HoldingSelection> {
  return fc.oneof(
    ...holdsIn(scope).map(({ verb, kind, from }) => {
      const holders = vocabulary.records.filter(
        (record) =>
          listed.includes(record.name) && record.holds.some((held) => held.verb === verb && held.kind === kind),
      );
      return object({
        kind: fc.constant('holdings'),
        verb: fc.constant(verb),
        of: fc.constant(kind),
        from: fc.constant(from),
        holders: fc.oneof(fc.constant(null), ...holders.map((record) => selectionsOf(record.name))),
        time: arbitraryTime,
        earned: arbitraryEarned(days),
        admissions: arbitraryAdmissions(kind, vocabulary, days, steps),
      });
    }),
  );
}

function arbitraryLifetime(days: readonly IsoDate[]): fc.Arbitrary<Lifetime> {
  return object({ ends: arbitraryEnds(days), firstRevision: oneOf(null, '1.0'), lastRevision: oneOf(null, '2.0') }).map(
    ({ ends, firstRevision, lastRevision }) => ({
      ...ends,
      firstRevision: ends.first === null ? null : firstRevision,
      lastRevision: ends.last === null ? null : lastRevision,
    }),
  );
}

function arbitraryBound(): fc.Arbitrary<Bound> {
  const few = fc.nat({ max: 4 });
  return fc.oneof(
    few.map((atLeast) => ({ atLeast, atMost: null })),
    few.map((atMost) => ({ atLeast: null, atMost })),
    fc.tuple(few, few).map(([one, other]) => ({ atLeast: Math.min(one, other), atMost: Math.max(one, other) })),
  );
}

function arbitraryPercentBound(): fc.Arbitrary<PercentBound> {
  const end = object({ percent: oneOf(...somePercentages), strict: fc.boolean() });
  return fc.oneof(
    end.map((low) => ({ low, high: null })),
    end.map((high) => ({ low: null, high })),
    fc
      .tuple(end, end)
      .map(([one, other]) => (one.percent <= other.percent ? { low: one, high: other } : { low: other, high: one })),
  );
}
