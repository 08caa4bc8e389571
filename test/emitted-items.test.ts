import { describe, it } from 'vitest';
import type { Bound, Condition, ItemSelection, PercentBound } from '../packages/compiler/src/core/core.ts';
import type { CoreType } from '../packages/compiler/src/core/types.ts';
import {
  all,
  any,
  atLeast,
  atLeastPercent,
  atMoment,
  atMost,
  attested,
  badges,
  compare,
  count,
  every,
  exactly,
  field,
  inForce,
  individuals,
  instead,
  isMet,
  isNotApplicable,
  isUnmet,
  literal,
  noneOf,
  not,
  oneOf,
  program,
  question,
  asks,
  range,
  share,
  surveys,
  tally,
  truth,
  when,
} from '../packages/compiler/test/support/core-builders.ts';
import { vocabulary } from '../packages/compiler/test/support/vocabulary.ts';
import { agreedOnEach } from './support/agreement.ts';

const on = '2024-06-15';

const choice: CoreType = { kind: 'choice', name: null, members: ['Lead', 'Senior', 'Junior'] };
const scale: CoreType = { kind: 'scale', name: 'Skill', levels: ['Low', 'Middle', 'High'] };

/** The vocabulary of tests, whose individuals have a role and a level as well, and may be attested. */
const wider: typeof vocabulary = {
  ...vocabulary,
  records: vocabulary.records.map((record) =>
    record.name === 'individual'
      ? {
          ...record,
          fields: [
            ...record.fields,
            { name: 'role', type: choice, doc: null },
            { name: 'level', type: scale, doc: null },
          ],
          attestations: [{ name: 'Safe', title: null }],
        }
      : record,
  ),
};

const trained = truth('trained', 'item');
const certified = truth('certified', 'item');
const safe = attested('Safe', 'item');
const isRole = (...names: readonly string[]): Condition =>
  compare(field('role', 'item'), choice, oneOf(...names.map((name) => literal({ kind: 'name', name }))));
const isNoRole = (name: string): Condition =>
  compare(field('role', 'item'), choice, noneOf(literal({ kind: 'name', name })));
const level = (rank: number): { operand: ReturnType<typeof literal>; strict: boolean } => ({
  operand: literal({ kind: 'level', name: '', rank }),
  strict: false,
});
const held = badges({ from: 'item' });

/** Every list of up to two of the items, and each of three that begins or ends with the first. */
function listsOf(items: readonly unknown[]): readonly (readonly unknown[])[] {
  const pairs = items.flatMap((one) => items.map((other) => [one, other]));
  return [
    [],
    ...items.map((one) => [one]),
    ...pairs,
    ...pairs.flatMap((pair) => [
      [...pair, items[0]],
      [items[0], ...pair],
    ]),
  ];
}

const since = '2020-01-01';

/** What may be said of two people and of somebody, some of it contradicting the rest. */
const people = [
  {
    id: 'ana',
    trained: true,
    certified: true,
    role: 'Lead',
    level: 'Low',
    attested: { Safe: { answer: true, on: since } },
  },
  { id: 'ana', trained: false, role: 'Senior', level: 'High', attested: { Safe: { answer: false, on: since } } },
  {
    id: 'ana',
    certified: false,
    attested: { Safe: { through: '2021-01-01' } },
    holds: { badge: [{ entry: 'First' }] },
  },
  { id: 'bo', trained: true, certified: false, role: 'Junior', holds: { badge: [{ entry: 'First', since }] } },
  { trained: true, level: 'Middle', holds: { badge: { known: [{ entry: 'Second', since }] } } },
  null,
];

const given = listsOf(people);

const questions = [question('Strict'), question('Late', { since, through: null, answer: true, note: null })];

function expectItemsAgreement(root: Condition, list = 'individuals', lists = given): void {
  const core = program(root, { vocabulary: wider, questions });
  const subjects = lists.map((items) => ({ [list]: items }));
  agreedOnEach(core, subjects, { on });
  if (JSON.stringify(root).includes('renewal')) agreedOnEach(core, subjects, { on, moment: 'renewal' });
}

const tests: readonly (readonly [string, Condition])[] = [
  ['a fact', trained],
  ['all of several facts', all(trained, certified)],
  ['all of nothing', all()],
  ['any of several facts', any(trained, certified)],
  ['any of nothing', any()],
  ['so many facts', tally(exactly(1), trained, certified)],
  ['the contrary of a fact', not(trained)],
  ['a condition', when(certified, trained)],
  ['all, with a condition', all(trained, when(certified, safe))],
  ['a replacement', instead(certified, trained, isRole('Lead'))],
  ['what is in force', inForce({ first: '2024-01-01' }, trained)],
  ['what is not in force', inForce({ last: '2024-01-01' }, trained)],
  ['all, with what is not in force', all(trained, inForce({ last: '2024-01-01' }, certified))],
  ['what is asked at a moment', atMoment('renewal', trained)],
  ['all, with what is asked at a moment', all(trained, atMoment('renewal', certified))],
  ['what is asked at a moment alone', all(atMoment('renewal', trained), inForce({}, certified))],
  ['an open question', any(asks(0), trained)],
  ['a settled question', all(asks(1), trained)],
  ['an attestation', safe],
  ['one of some words', isRole('Lead', 'Junior')],
  ['one of all words', isRole('Lead', 'Senior', 'Junior')],
  ['none of some words', isNoRole('Lead')],
  ['a level', compare(field('level', 'item'), scale, range(level(1), null))],
  ['a level between two', compare(field('level', 'item'), scale, range(level(1), level(1)))],
  ['a holding', count(held, atLeast(1))],
  ['holdings', count(held, atLeast(2))],
  ['no holding', count(held, atMost(0))],
  ['what is not applicable', isNotApplicable],
  ['any of a fact and of what is not applicable', any(isNotApplicable, trained)],
  ['nothing that is unmet', any(when(certified, trained), isNotApplicable)],
];

describe.each(tests)('items that are tested for %s', (_, test) => {
  it.each<readonly [string, Bound]>([
    ['one', atLeast(1)],
    ['two', atLeast(2)],
    ['exactly one', exactly(1)],
  ])('are counted alike by interpreter and module where %s is asked', (_count, bound) => {
    expectItemsAgreement(count(individuals(test), bound));
  });

  it('are all looked at alike', () => {
    expectItemsAgreement(every(individuals(), test));
    expectItemsAgreement(every(individuals(test), trained));
  });

  it('hold alike', () => {
    expectItemsAgreement(count(badges({ holders: individuals(test) }), atLeast(1)));
  });
});

describe('items', () => {
  const answers = listsOf([
    { answered: true, good: true },
    { answered: true, good: false },
    { answered: false },
    {},
    null,
  ]);
  const half: PercentBound = atLeastPercent(50);
  const answered: ItemSelection = surveys(truth('answered', 'item'));

  it.each([
    ['one', count(individuals(), atLeast(1))],
    ['two', count(individuals(), atLeast(2))],
    ['three', count(individuals(), atLeast(3))],
    ['none', count(individuals(), atMost(0))],
    ['two holdings of all', count(badges({ holders: individuals() }), atLeast(2))],
    ['a holding of all', count(badges({ holders: individuals() }), atLeast(1))],
    ['no holding of all', count(badges({ holders: individuals() }), atMost(0))],
    ['exactly one holding of all', count(badges({ holders: individuals() }), exactly(1))],
    ['a share', share(individuals(trained), certified, half)],
  ])('are judged alike by interpreter and module where %s is asked', (_, root) => {
    expectItemsAgreement(root);
    expectItemsAgreement(all(isMet, root, when(isUnmet, isMet)));
  });

  it.each([
    ['one', count(answered, atLeast(1))],
    ['two', count(answered, atLeast(2))],
    ['two in all', count(surveys(), atLeast(2))],
    ['every one', every(answered, truth('good', 'item'))],
    ['a share', share(answered, truth('good', 'item'), half)],
  ])('that nothing identifies are judged alike where %s is asked', (_, root) => {
    expectItemsAgreement(root, 'surveys', answers);
  });
});
