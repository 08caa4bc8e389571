import type { BodyItem, Condition, Instead, Name, Require } from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import { claim, countableIn, onceOf } from './counted-once.ts';
import { different, once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { everyDay } from './days.ts';
import { exceptions } from './exceptions.ts';
import { at, name, names, text } from './nodes.ts';
import { prose } from './prose.ts';
import { heading, statementWith } from './statements.ts';
import { wordsFor } from './words.ts';

/** How deep forms stand in each other in a requirement. */
const depth = 2;

/** A requirement or advice by itself. */
export function requirement(choices: Choices, around: Around): ReturnType<typeof statementWith> & { node: Require } {
  const force = once(choices, 6) ? 'recommend' : 'require';
  const body = (inner: Around): Condition => condition(choices, inner, depth);
  const made = statementWith(choices, around, body, (inner) => condition(choices, inner, 0));
  return { ...made, node: { kind: 'Require', ...at, force, statement: made.statement } };
}

/** A requirement or advice, with the alternatives after it. */
function requirementWith(choices: Choices, around: Around): readonly BodyItem[] {
  const made = requirement(choices, around);
  const alternatives = once(choices, 4) ? insteads(choices, around, []) : [];
  // What must be met instead would need an order among the exceptions.
  const hasMust = alternatives.some(({ manner }) => manner === 'must');
  const isExcepted = made.label !== null && !hasMust && once(choices, 3);
  return [made.node, ...alternatives, ...(isExcepted ? exceptions(choices, around, made) : [])];
}

/** `may instead` and `must instead`, of the requirement before or of those that are named. Only the first needs no `otherwise`. */
function insteads(choices: Choices, around: Around, of: readonly string[]): readonly Instead[] {
  // What stands instead of something is measured if that is.
  const measuring = around.measuring === 'is' ? 'is' : 'never';
  const inner: Around = { ...around, days: everyDay, isAnywhere: true, measuring, label: () => null };
  let musts = 0;
  return several(choices, [1, of.length === 0 ? 3 : 1], (): Instead => {
    const manner = of.length > 0 ? 'may' : pick(choices, ['may', 'must'] as const);
    const otherwise = manner === 'must' && musts > 0;
    musts += manner === 'must' ? 1 : 0;
    return {
      kind: 'Instead',
      ...at,
      manner,
      otherwise,
      of: names(of),
      when: manner === 'may' && once(choices, 2) ? null : condition(choices, inner, 0),
      condition: condition(choices, inner, 1),
    };
  });
}

/** An item of a program's body that is no section. */
export function bodyItem(choices: Choices, around: Around, deep = 2): readonly BodyItem[] {
  return oneOf<readonly BodyItem[]>(choices, [
    [12, () => requirementWith(choices, around)],
    [1, () => [prose(choices)]],
    [1, () => countedOnceFor(choices, around) ?? requirementWith(choices, around)],
    [deep, () => [policy(choices, around, deep - 1)]],
  ]);
}

/** Labelled clauses, and that nothing counts in two of them; null where there can be none. */
function countedOnceFor(choices: Choices, around: Around): readonly BodyItem[] | null {
  const countable = around.measuring === 'is' ? [] : countableIn(around);
  if (countable.length === 0) return null;
  const what = pick(choices, countable);
  const labels: Name[] = [];
  const line = statementWith(
    choices,
    { ...around, measuring: 'never' },
    () => ({ ...onceOf(choices, what), statements: null, of: labels }),
    (inner) => condition(choices, inner, 0),
  );
  // Each is asked on some of the days on which the line is, and at no other moment.
  const here: Around = { ...around, days: line.inner.days };
  const moments = line.statement.modifiers.filter(({ kind }) => kind === 'OnTiming');
  const clauses = several(choices, [2, 3], (index) => {
    const { statement } = claim(choices, here, what);
    const label = name(around.label() ?? `Clause${index}`);
    labels.push(label);
    const modifiers = [...moments, ...statement.modifiers.filter(({ kind }) => kind !== 'OnTiming')];
    return { ...statement, label, modifiers };
  });
  return [...clauses, line.statement].map((statement): Require => ({
    kind: 'Require',
    ...at,
    force: 'require',
    statement,
  }));
}

function policy(choices: Choices, around: Around, deep: number): BodyItem {
  const label = around.label();
  const made = heading(choices, around, (inner) => condition(choices, inner, 0));
  const title = perhaps(choices, 2, () => text(pick(choices, wordsFor.titles)));
  const items = several(choices, [0, 2], () => bodyItem(choices, made.inner, deep)).flat();
  const { modifiers, when } = made;
  return { kind: 'Policy', ...at, name: name(label ?? 'Policy'), title, modifiers, when, items };
}

/** An alternative that names requirements, wherever these stand. */
export function namedInstead(choices: Choices, around: Around, labels: readonly string[]): readonly Instead[] {
  return labels.length === 0 ? [] : insteads(choices, around, different(choices, labels, 2));
}
