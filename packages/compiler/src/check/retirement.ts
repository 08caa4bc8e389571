/** Requirements that lean on what has retired, or is about to. The compiler looks at no clock: it is told the day. */
import { nodeAt, nodesOf, type Name, type Node, type NounPhrase } from '@proviso/grammar';
import { monthsAfter } from '../calendar/dates.ts';
import { contains } from '../calendar/lifetimes.ts';
import type { Condition } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { childrenOf } from '../core/walk.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/report.ts';
import { quoted } from '../diagnostics/words.ts';
import { spanOf } from '../documents/load.ts';
import { placeOf, type Scope } from '../lower/scope.ts';
import type { KindSymbol } from '../names/symbols.ts';
import { daysOfFalling, fallenOn, isAskedOn, type Fallen } from './fallen.ts';

/** What is in the place of an entry on a day, and since when it has been; null where nothing that exists then is. */
interface Successor {
  readonly name: string;
  readonly since: IsoDate | null;
}

const successorOf = ({ entries }: KindSymbol, name: string, day: IsoDate): Successor | null => {
  const seen = new Set([name]);
  for (let [next] = entries.get(name)?.replaced ?? []; next !== undefined;) {
    const { by, lifetime } = next;
    const entry = entries.get(by);
    if (entry === undefined || seen.has(by)) return null;
    if (contains(entry.lifetime, day)) return { name: by, since: lifetime.first };
    seen.add(by);
    [next] = entry.replaced;
  }
  return null;
};

/** A condition with what it stands in, the outermost first; null where it is not in there. */
const pathTo = (root: Condition, target: Condition): readonly Condition[] | null => {
  if (root === target) return [root];
  for (const child of childrenOf(root)) {
    const path = pathTo(child, target);
    if (path !== null) return [root, ...path];
  }
  return null;
};

/** A name of an entry, with the phrase that it stands in and the quantity before that. */
interface Named {
  readonly name: Name;
  readonly phrase: NounPhrase;
  readonly path: readonly Node[];
}

/** Where an entry is named in the words of a condition; null where it is not, as when a group is asked for. */
const namedIn = (document: Node, { start, end }: Pick<Node, 'start' | 'end'>, entry: string): Named | null => {
  const around = nodeAt(document, start).findLast((node) => node.start <= start && end <= node.end);
  for (const phrase of around === undefined ? [] : nodesOf(around)) {
    if (phrase.kind !== 'NounPhrase' || phrase.start < start || end < phrase.end) continue;
    const names = [...phrase.words, ...phrase.members.map((member) => member.name)];
    const name = names.find((each) => each.kind === 'Name' && each.text === entry);
    if (name?.kind === 'Name') return { name, phrase, path: nodeAt(document, name.start) };
  }
  return null;
};

/** Lists the successor beside the entry, where it is enough to have one of those that are listed. */
const listingFix = (scope: Scope, { name, phrase, path }: Named, successor: Successor): readonly Fix[] => {
  const holder = path.at(path.indexOf(phrase) - 1);
  const quantity = holder !== undefined && 'quantity' in holder ? holder.quantity : null;
  const isAny = quantity === null || quantity.word === 'any' || quantity.word === 'one' || quantity.word === 'at least';
  const members = phrase.members.flatMap((member) => (member.name.kind === 'Name' ? [member.name.text] : []));
  if (!isAny || phrase.except.length > 0 || members.includes(successor.name)) return [];
  const member = phrase.members.find((each) => each.name === name);
  const end = member?.end ?? phrase.lifetimes.at(-1)?.end ?? name.end;
  const at = (offset: number): Fix['edits'][number]['span'] => spanOf(scope.document, { start: offset, end: offset });
  const since = successor.since === null ? '' : ` since ${successor.since}`;
  const listed = { span: at(end), text: `, ${successor.name}${since}` };
  const title = `Accept ${quoted(successor.name)} too`;
  return [{ title, edits: quantity === null ? [{ span: at(phrase.start), text: 'any ' }, listed] : [listed] }];
};

const report = (scope: Scope, requirement: Condition, { condition, kind, entries }: Fallen, day: IsoDate): void => {
  const [entry] = entries;
  const declared = scope.lowering.names.kinds.get(kind);
  if (entry === undefined || declared === undefined) return;
  const { display, parsed } = scope.document;
  // What a definition of the catalog asks for, or another program, is told where it is asked for here.
  const own = (pathTo(requirement, condition) ?? [requirement]).findLast(({ span }) => span.document === display);
  const { span } = own ?? requirement;
  const named = own === condition ? namedIn(parsed.document, span, entry.name) : null;
  const successor = successorOf(declared, entry.name, day);
  const place: Place = placeOf(scope, named?.name ?? { start: span.start, end: span.end });
  const isPast = entry.last < (scope.lowering.retirement?.on ?? day);
  const details = {
    name: entry.name,
    last: entry.last,
    isPast,
    others: entries.length - 1,
    by: successor?.name ?? null,
  };
  const fixes = named === null || successor === null ? [] : listingFix(scope, named, successor);
  const declaration = declared.entries.get(entry.name)?.place;
  const related = declaration === undefined ? [] : [{ message: 'Its days are said here.', place: declaration }];
  scope.lowering.report('leans-on-retirement', place, details, { fixes, related });
};

/** Whether it could be met before: what asks for something only after it has ended is another mistake, and is told where it is made. */
const wasMet = ({ lifetime }: Scope, requirement: Condition, { entries }: Fallen): boolean => {
  const [entry] = entries;
  return entry !== undefined && contains(lifetime, entry.last) && isAskedOn(requirement, entry.last);
};

/** Reports what has retired, or will within the time, and without which nobody can meet a requirement. */
export const checkRetirement = (scope: Scope, requirement: Condition): void => {
  const { retirement } = scope.lowering;
  if (retirement === null) return;
  const { on, months } = retirement;
  const told = new Set<Condition>();
  for (const day of [on, ...daysOfFalling(requirement, on, monthsAfter(on, months))]) {
    if (!contains(scope.lifetime, day)) continue;
    for (const each of fallenOn(requirement, day)) {
      if (told.has(each.condition) || !wasMet(scope, requirement, each)) continue;
      told.add(each.condition);
      report(scope, requirement, each, day);
    }
  }
};
