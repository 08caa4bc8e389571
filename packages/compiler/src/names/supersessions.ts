/** `award of AdvancedUC ends IPCommunications`: awards that end what is held. */
import type { Award, Name } from '@proviso/grammar';
import type { Bind } from '../bindings/meaning.ts';
import type { Supersession } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { KindSymbol, NameSet, SupersessionSymbol } from './symbols.ts';

/** The same without its place. */
export const supersessionOf = ({ kind, award, title, first, last, ends }: SupersessionSymbol): Supersession => ({
  kind,
  award,
  title,
  first,
  last,
  ends,
});

/** Those of one kind. */
export const supersessionsOfKind = (all: readonly SupersessionSymbol[], kind: string): readonly SupersessionSymbol[] =>
  all.filter((one) => one.kind === kind);

interface SupersessionScope {
  readonly kinds: ReadonlyMap<string, KindSymbol>;
  readonly skipped: NameSet;
  readonly report: Reporter['report'];
  readonly bind: Bind;
}

interface AwardItem {
  readonly document: LoadedDocument;
  readonly node: Award;
}

const bindEntry = ({ bind }: SupersessionScope, place: Place, kind: KindSymbol, name: string): void => {
  bind(place, { kind: 'entry', owner: kind.name, name });
};

/** The kind of the entry that is awarded. Where several have one of this name, the one that also has what is ended. */
const kindOf = (scope: SupersessionScope, { document, node }: AwardItem): KindSymbol | null => {
  if (node.entry.kind === 'Missing') return null;
  const name = node.entry.text;
  const place = { document, range: node.entry };
  const all = [...scope.kinds.values()];
  const having = all.filter(({ entries }) => entries.has(name));
  const fitting = having.filter(({ entries }) => node.ends.every(({ text }) => entries.has(text)));
  const [kind, other] = fitting.length > 0 ? fitting : having;
  if (kind !== undefined && other === undefined) {
    bindEntry(scope, place, kind, name);
    return kind;
  }
  if (kind !== undefined) {
    const meanings = having.map((each) => `${each.entries.get(name)?.title ?? name} of the ${each.plural}`);
    scope.report('ambiguous-name', place, { name, meanings });
    return null;
  }
  if (scope.skipped.has(name)) return null;
  const suggestion = nearestName(
    name,
    all.flatMap(({ entries }) => [...entries.keys()]),
  );
  const expected = 'an entry of the catalog, as in "award of A ends B",';
  scope.report('unknown-name', place, { name, suggestion, expected }, { replacement: suggestion });
  return null;
};

/** Whether what is ended is another entry of the kind; what is wrong with it is said. */
const canEnd = (
  scope: SupersessionScope,
  document: LoadedDocument,
  kind: KindSymbol,
  award: string,
  ended: Name,
): boolean => {
  const place = { document, range: ended };
  const name = ended.text;
  if (name === award) {
    scope.report('award-ends-itself', place, { name });
    return false;
  }
  if (kind.entries.has(name)) {
    bindEntry(scope, place, kind, name);
    return true;
  }
  if (scope.skipped.has(name)) return false;
  const elsewhere = [...scope.kinds.values()].find(({ entries }) => entries.has(name));
  if (elsewhere !== undefined) {
    scope.report('award-ends-other-kind', place, { name, of: elsewhere.name, award, kind: kind.name });
    return false;
  }
  const suggestion = nearestName(name, kind.entries.keys());
  const details = { name, kind: kind.name, suggestion, entries: [...kind.entries.keys()] };
  scope.report('unknown-entry', place, details, { replacement: suggestion });
  return false;
};

const supersessionsOf = (scope: SupersessionScope, item: AwardItem): readonly SupersessionSymbol[] => {
  const kind = kindOf(scope, item);
  const { node, document } = item;
  if (kind === null || node.entry.kind === 'Missing') return [];
  const award = node.entry.text;
  const entry = kind.entries.get(award);
  if (entry === undefined) return [];
  const { title, lifetime } = entry;
  return node.ends.flatMap((ended, index): readonly SupersessionSymbol[] => {
    const place = { document, range: ended };
    if (!canEnd(scope, document, kind, award, ended)) return [];
    if (node.ends.findIndex(({ text }) => text === ended.text) < index) {
      scope.report('duplicate-member', place, { name: ended.text });
      return [];
    }
    const { first, last } = lifetime;
    return [{ kind: kind.name, award, title, first, last, ends: ended.text, place }];
  });
};

/** The entries from one to another of which each award ends the next; null where none leads there. */
const wayBetween = (
  all: readonly SupersessionSymbol[],
  kind: string,
  from: string,
  to: string,
): readonly string[] | null => {
  const ways: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1);
    if (last === to) return way;
    for (const each of all) {
      if (each.kind !== kind || each.award !== last || seen.has(each.ends)) continue;
      seen.add(each.ends);
      ways.push([...way, each.ends]);
    }
  }
  return null;
};

/** What is said twice, and what leads back to itself, is reported and left out. */
const withoutCircles = (
  found: readonly SupersessionSymbol[],
  { report }: SupersessionScope,
): readonly SupersessionSymbol[] =>
  found.reduce<readonly SupersessionSymbol[]>((before, each) => {
    const { kind, award, ends, place } = each;
    const same = before.find((one) => one.kind === kind && one.award === award && one.ends === ends);
    if (same !== undefined) {
      report('duplicate-member', place, { name: ends });
      return before;
    }
    const way = wayBetween(before, kind, ends, award);
    if (way === null) return [...before, each];
    const earlier = before.find((one) => one.kind === kind && one.award === way[0] && one.ends === way[1]);
    const related = earlier === undefined ? [] : [{ message: 'The other one is here.', place: earlier.place }];
    report('awards-end-each-other', place, { award, ends, way }, { related });
    return before;
  }, []);

/** The awards of catalogs that end what is held, as far as they are understood. */
export const readSupersessions = (
  scope: SupersessionScope,
  items: readonly AwardItem[],
): readonly SupersessionSymbol[] =>
  withoutCircles(
    items.flatMap((item) => supersessionsOf(scope, item)),
    scope,
  );
