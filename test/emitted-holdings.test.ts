import { describe, it } from 'vitest';
import type { Admission, Bound, Condition } from '../packages/compiler/src/core/core.ts';
import type { Vocabulary } from '../packages/compiler/src/core/types.ts';
import {
  admitted,
  all,
  atLeast,
  atMost,
  badges,
  count,
  every,
  exactly,
  individuals,
  isNotApplicable,
  isMet as isAlwaysMet,
  not,
  program,
  truth,
} from '../packages/compiler/test/support/core-builders.ts';
import { vocabulary } from '../packages/compiler/test/support/vocabulary.ts';
import { agreedOnEach } from './support/agreement.ts';

const on = '2024-06-15';

/** Names of two lengths, so that a look at the length alone does not tell them apart. */
const names = ['Blue', 'Gold', 'Lead', 'Silver', 'Bronze'];

/** The vocabulary of tests with badges of these names. */
function withBadges(entries: readonly string[]): Vocabulary {
  const kind = { name: 'badge', plural: 'badges', title: null };
  const lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };
  return { ...vocabulary, kinds: [{ ...kind, entries: entries.map((name) => ({ name, title: null, lifetime })) }] };
}

const retired = { kind: 'retired', last: '2024-06-14' } as const;

/** An entry that is admitted until the day before, or from the day on. */
function admittedAtTimes(entry: string, isAdmittedNow: boolean): Admission {
  const [early, late] = isAdmittedNow ? [retired, null] : [null, retired];
  return {
    entry,
    title: null,
    spans: [
      { first: null, last: '2024-06-14', refusal: early },
      { first: on, last: null, refusal: late },
    ],
    offered: { first: null, last: null },
    revised: [],
  };
}

const refused = (entry: string): Admission => admitted(entry, { kind: 'notAsked' });

const [blue = '', gold = '', lead = '', silver = '', bronze = ''] = names;

const sinces = [{}, ...['2020-01-01', on, '2024-06-16'].map((since) => ({ since }))];
const throughs = [{}, ...['2024-06-14', on, 'soon'].map((through) => ({ through }))];

function holdings(entries: readonly unknown[]): readonly object[] {
  return entries.flatMap((entry) =>
    sinces.flatMap((since) => throughs.map((through) => ({ entry, ...since, ...through }))),
  );
}

/** One holding of each entry that has begun and goes on, one that has ended, and one of which little is known. */
function fewHoldings(entries: readonly string[]): readonly object[] {
  return entries.flatMap((entry) => [
    { entry, since: '2020-01-01' },
    { entry, since: '2020-01-01', through: '2024-06-14' },
    { entry },
  ]);
}

/** Lists of no holding, of each one alone, and of some together. */
function lists(entries: readonly string[]): readonly (readonly unknown[])[] {
  const pairs = fewHoldings(entries.slice(1)).flatMap((one) =>
    fewHoldings(entries.slice(0, 2)).map((other) => [one, other]),
  );
  return [
    [],
    [null],
    [{}],
    ...holdings([...entries.slice(0, 3), 'Unheard', 7]).map((one) => [one]),
    ...pairs,
    ...pairs.map((pair) => [...pair, ...pair]),
  ];
}

function expectHoldingsAgreement(root: Condition, entries: readonly string[], subjects: readonly unknown[]): void {
  agreedOnEach(program(root, { vocabulary: withBadges(entries) }), subjects, { on });
}

describe.each<readonly [string, readonly string[], readonly Admission[]]>([
  ['all of few entries', [blue, gold, silver], [admitted(blue), admitted(gold), admitted(silver)]],
  ['all but one', [blue, gold, silver], [admitted(blue), admitted(gold), refused(silver)]],
  ['one of several', [blue, gold, silver], [refused(blue), admitted(gold), refused(silver)]],
  ['one of more', [blue, gold, lead, silver, bronze], [admitted(gold)]],
  ['some, one from the day on', [blue, gold, silver], [admitted(blue), admittedAtTimes(gold, true), refused(silver)]],
  ['some, one no longer', [blue, gold, silver], [admitted(blue), admittedAtTimes(gold, false), admitted(silver)]],
  ['two of two that are not said to be all', [blue, gold, silver], [admitted(blue), admittedAtTimes(gold, false)]],
  ['many', names, names.map((name) => admitted(name))],
  ['many, but for one', names, [...[blue, gold, silver, bronze].map((name) => admitted(name)), refused(lead)]],
  [
    'many, two of them at times',
    names,
    [admittedAtTimes(blue, true), admittedAtTimes(silver, false), ...[gold, bronze].map((name) => admitted(name))],
  ],
  ['none', [blue, gold], [refused(blue), refused(gold)]],
])('holdings where %s count', (_, entries, admissions) => {
  const bounds: readonly (readonly [string, Bound])[] = [
    ['one', atLeast(1)],
    ['two', atLeast(2)],
    ['exactly one', exactly(1)],
    ['none', atMost(0)],
  ];

  it.each(bounds)('are judged alike by interpreter and module where %s is asked', (_count, bound) => {
    const held = count(badges({ admissions }), bound);
    const subjects = lists(entries).map((badge) => ({ holds: { badge } }));
    expectHoldingsAgreement(held, entries, subjects);
    expectHoldingsAgreement(all(not(held), isAlwaysMet, isNotApplicable), entries, subjects);
  });

  it.each(bounds)('of an item are judged alike where %s is asked', (_count, bound) => {
    const held = count(badges({ admissions, from: 'item' }), bound);
    const subjects = lists(entries).map((badge) => ({
      individuals: [{ id: 'ana', trained: false, holds: { badge } }],
    }));
    expectHoldingsAgreement(count(individuals(held), atLeast(1)), entries, subjects);
    expectHoldingsAgreement(every(individuals(held), truth('trained', 'item')), entries, subjects);
  });

  it('of holders are judged alike', () => {
    const holders = individuals(truth('trained', 'item'));
    const subjects = lists(entries).flatMap((badge) =>
      [true, false, null].map((trained) => ({ individuals: [{ id: 'bo' }, { id: 'ana', trained, holds: { badge } }] })),
    );
    expectHoldingsAgreement(count(badges({ admissions, holders }), atLeast(1)), entries, subjects);
  });
});
