/** What is kept of an evaluation: the facts that it is about go on changing. */
import { keysOf, namingOf } from '@proviso/compiler';
import type { Naming, TurningHolding, Vocabulary } from '@proviso/compiler';
import type { Clause, Evaluation, Explanation, Look } from '@proviso/runtime';

export interface Seen {
  readonly evaluation: Evaluation;
  readonly naming: Naming;
  /** What is held on the day for the last time, and for the first. */
  readonly ending: readonly TurningHolding[];
  readonly beginning: readonly TurningHolding[];
}

/** Keeps evaluations with the names of all items that they speak of. */
export function lookOf(vocabulary: Vocabulary): Look<Seen> {
  return (evaluation, facts) => seenIn(vocabulary, evaluation, facts);
}

function seenIn(vocabulary: Vocabulary, evaluation: Evaluation, facts: unknown): Seen {
  const naming = namingOf(vocabulary, facts);
  const items = new Map<string, string | null>();
  const note = (pointer: string): void => {
    const keys = keysOf(pointer);
    let path = '';
    for (const key of keys) {
      path += `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (/^\d+$/.test(key) && !items.has(path)) items.set(path, naming.item(path));
    }
  };
  for (const explanation of [evaluation.explanation, ...evaluation.advice]) notePointers(explanation, note);
  const held = holdingsIn(facts, '', null, naming);
  return {
    evaluation,
    naming: { ...naming, item: (pointer) => items.get(pointer) ?? null },
    ending: held.filter(({ through }) => through === evaluation.on),
    beginning: held.filter(({ since }) => since === evaluation.on),
  };
}

interface Held extends TurningHolding {
  readonly since: unknown;
  readonly through: unknown;
}

/** Everything that facts say is held by anybody. */
function holdingsIn(value: unknown, pointer: string, holder: string | null, naming: Naming): readonly Held[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (key === 'holds' || key === 'passed') return heldUnder(inner, holder, naming);
    const isItem = Array.isArray(value);
    return holdingsIn(inner, at, isItem ? naming.item(at) : holder, naming);
  });
}

function heldUnder(kinds: unknown, holder: string | null, naming: Naming): readonly Held[] {
  if (typeof kinds !== 'object' || kinds === null) return [];
  return Object.entries(kinds).flatMap(([kind, list]: readonly [string, unknown]) =>
    itemsOf(list).flatMap((holding): readonly Held[] => {
      if (typeof holding !== 'object' || holding === null || !('entry' in holding)) return [];
      const { entry } = holding;
      if (typeof entry !== 'string') return [];
      const since = 'since' in holding ? holding.since : null;
      const through = 'through' in holding ? holding.through : null;
      return [{ entry, title: naming.entry(kind, entry), holder, since, through }];
    }),
  );
}

function itemsOf(list: unknown): readonly unknown[] {
  const items = typeof list === 'object' && list !== null && 'known' in list ? list.known : list;
  const known: readonly unknown[] | null = Array.isArray(items) ? items : null;
  return known ?? [];
}

function notePointers({ missing, nearest, children }: Explanation, note: (pointer: string) => void): void {
  for (const pointer of missing) note(pointer);
  for (const miss of nearest) {
    note(miss.pointer);
    if (miss.kind === 'item') notePointers(miss.explanation, note);
  }
  for (const child of children) notePointers(child, note);
}

/** The explanation of a clause: of what is asked under its label on that day. Null where it is not explained. */
export function explanationOf({ explanation, advice }: Evaluation, { places }: Clause): Explanation | null {
  const all = places.flatMap((place) => {
    const root = place.advice === null ? explanation : advice[place.advice];
    return place.path.reduce<Explanation | undefined>((node, child) => node?.children[child], root) ?? [];
  });
  return all.find(({ verdict }) => verdict !== 'not applicable') ?? all[0] ?? null;
}
