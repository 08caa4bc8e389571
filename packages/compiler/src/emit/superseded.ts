/** The lists of holdings that a program reads and in which awards end something. */
import type { Condition, CoreProgram, FieldPath, Selection, Supersession } from '../core/core.ts';
import { conditionsOfTeams } from '../core/slots.ts';
import { membersOf } from '../core/walk.ts';
import type { Path } from './change-places.ts';
import { indented } from './code.ts';
import { outermostConditions } from './conditions.ts';
import type { Emission } from './emission.ts';
import { textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** A list of holdings, and the awards that end what is in it. */
export interface SupersededPlace {
  readonly path: Path;
  readonly by: readonly Omit<Supersession, 'kind'>[];
}

/** Whether awards end entries of a kind. */
export function isSuperseded({ supersessions = [] }: CoreProgram, kind: string): boolean {
  return supersessions.some((one) => one.kind === kind);
}

/** The lists that a program reads, each once. */
export function supersededPlaces(program: CoreProgram): readonly SupersededPlace[] {
  const { supersessions = [] } = program;
  if (supersessions.length === 0) return [];
  const paths = new Map<string, { readonly path: Path; readonly kind: string }>();
  const add = (path: Path, kind: string): void => {
    if (isSuperseded(program, kind)) paths.set(JSON.stringify(path), { path, kind });
  };
  for (const condition of outermostConditions(program)) addLists(condition, [], add);
  return [...paths.values()].map(({ path, kind }) => ({
    path,
    by: supersessions
      .filter((one) => one.kind === kind)
      .map(({ award, title, first, last, ends }) => ({ award, title, first, last, ends })),
  }));
}

/** The constant that holds them. */
export function supersededConstant(emission: Emission, places: readonly SupersededPlace[]): string {
  const rows = places.map(({ path, by }) => {
    const ends = by.map(({ award, title, first, last, ends: ended }) => {
      const days = `first: ${textOrNull(first)}, last: ${textOrNull(last)}`;
      return `{ award: ${quote(award)}, title: ${textOrNull(title)}, ${days}, ends: ${quote(ended)} }`;
    });
    const keys = path.map((key) => (key === null ? 'null' : quote(key))).join(', ');
    return `{ path: [${keys}], by: [${ends.join(', ')}] },`;
  });
  return emission.constant('ended', ['[', ...indented(rows), ']'].join('\n'), 'readonly runtime.SupersededPlace[]');
}

/** Adds the lists of holdings that a condition reads, for the item at `item` in hand. */
function addLists(condition: Condition, item: Path, add: (path: Path, kind: string) => void): void {
  const { form } = condition;
  if (form.kind === 'decided') add(['holds', form.award.kind], form.award.kind);
  if (form.kind === 'count' || form.kind === 'every' || form.kind === 'share') {
    const inHand = addSelection(form.selection, item, add);
    if (form.kind !== 'count') addLists(form.test, inHand, add);
  }
  if (form.kind === 'slots' && form.sharing !== null) {
    add(['holds', form.sharing.kind], form.sharing.kind);
    for (const asked of conditionsOfTeams(form.sharing)) addLists(asked, [], add);
  }
  for (const member of membersOf(condition)) addLists(member, item, add);
}

/** Adds those of a selection; where its items stand, or what holds the holdings. */
function addSelection(selection: Selection, item: Path, add: (path: Path, kind: string) => void): Path {
  if (selection.kind === 'items') {
    const items = [...pathOf(selection.list, item), null];
    if (selection.test !== null) addLists(selection.test, items, add);
    return items;
  }
  const { verb, of, from, holders } = selection;
  const holder = holders === null ? originOf(from, item) : addSelection(holders, item, add);
  if (verb === 'holds') add([...holder, verb, of], of);
  return holder;
}

function pathOf({ from, segments }: FieldPath, item: Path): Path {
  return [...originOf(from, item), ...segments];
}

function originOf(from: FieldPath['from'], item: Path): Path {
  return from === 'subject' ? [] : item;
}
