import type { Define, Instead, Node } from '@proviso/grammar';
import type { Bind } from '../bindings/meaning.ts';
import type { Place } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Lowering } from '../lower/scope.ts';
import type { DefinitionSymbol } from '../names/symbols.ts';

/** Where things are told again: the program as it is now. */
export interface Present {
  readonly lowering: Lowering;
  readonly document: LoadedDocument;
  /** The definition that is read of an item now. */
  readonly definitionOf: (node: Define) => DefinitionSymbol | undefined;
}

type Call = (to: Present) => void;
type Told = (document: LoadedDocument, bind: Bind) => void;
type PlaceNow = (document: LoadedDocument) => Place;

/** What reading an item has told, and all that it asked of what may be otherwise the next time. */
export interface Recorded {
  readonly told: readonly Call[];
  /** What names in it stand for. */
  readonly bound: readonly Told[];
  /** What `not given` asked: where, and which question that was. */
  readonly notGiven: readonly { readonly text: string; readonly place: PlaceNow; readonly index: number }[];
  /** The alternatives found for labels. */
  readonly insteads: ReadonlyMap<string, readonly Instead[]>;
  /** Which names were understood elsewhere, and which were not. */
  readonly skipped: ReadonlyMap<string, boolean>;
  readonly definitions: ReadonlySet<Define>;
  /** The other items within which something was told. */
  readonly items: ReadonlySet<Node>;
}

export interface Recording {
  readonly lowering: Lowering;
  /** What was told; null where the place of something is in no item, so that it cannot be said where that is later. */
  readonly recorded: () => Recorded | null;
}

/**
 * A lowering that does what another does and keeps account of it. Places are kept by the items that they are in, as those may
 * be moved. `itemAt`: the innermost item that holds a range.
 */
export const recording = (
  lowering: Lowering,
  document: LoadedDocument,
  item: Node,
  itemAt: (start: number, end: number) => Node | null,
): Recording => {
  const told: Call[] = [];
  const bound: Told[] = [];
  const notGiven: Recorded['notGiven'][number][] = [];
  const insteads = new Map<string, readonly Instead[]>();
  const skipped = new Map<string, boolean>();
  const definitions = new Set<Define>();
  const items = new Set<Node>();
  let isLost = false;
  const before = new Set<unknown>();
  /** Whether something is told for the first time: what only adds to a set need not be told again. */
  const isNew = (what: unknown): boolean => before.size < before.add(what).size;

  const placeNow = (place: Place): PlaceNow => {
    const { start, end } = place.range;
    if (place.document !== document) return () => place;
    const holder = item.start <= start && end <= item.end ? item : itemAt(start, end);
    if (holder === null) {
      isLost = true;
      return () => place;
    }
    if (holder !== item) items.add(holder);
    const [fromStart, toEnd] = [start - holder.start, end - holder.start];
    return (now) => ({ document: now, range: { start: holder.start + fromStart, end: holder.start + toEnd } });
  };

  return {
    lowering: {
      ...lowering,
      names: {
        ...lowering.names,
        skipped: {
          has: (name) => {
            const has = lowering.names.skipped.has(name);
            skipped.set(name, has);
            return has;
          },
        },
      },
      insteads: {
        get: (label) => {
          const found = lowering.insteads.get(label);
          insteads.set(label, found ?? []);
          return found;
        },
      },
      report: (code, place, details, extra = {}) => {
        lowering.report(code, place, details, extra);
        const at = placeNow(place);
        const related = extra.related?.map((each) => ({ message: each.message, at: placeNow(each.place) }));
        // A fix has places of its own.
        if (extra.fixes !== undefined) isLost = true;
        told.push((to) => {
          const again = related?.map(({ message, at: relatedAt }) => ({ message, place: relatedAt(to.document) }));
          to.lowering.report(code, at(to.document), details, { ...extra, ...(again && { related: again }) });
        });
      },
      bind: (place, meaning, role) => {
        lowering.bind(place, meaning, role);
        const at = placeNow(place);
        bound.push((now, again) => {
          again(at(now), meaning, role);
        });
      },
      bindLater: (tell) => {
        lowering.bindLater(tell);
        bound.push(tell);
      },
      mentionRevision: (label) => {
        lowering.mentionRevision(label);
        if (isNew(label))
          told.push((to) => {
            to.lowering.mentionRevision(label);
          });
      },
      useDefinition: (definition) => {
        lowering.useDefinition(definition);
        if (definition.local) definitions.add(definition.node);
        if (isNew(definition))
          told.push((to) => {
            to.lowering.useDefinition(to.definitionOf(definition.node) ?? definition);
          });
      },
      useQuestion: (question) => {
        lowering.useQuestion(question);
        if (isNew(question))
          told.push((to) => {
            to.lowering.useQuestion(to.lowering.questions.get(question.name) ?? question);
          });
      },
      attest: (...details) => {
        lowering.attest(...details);
        const [record, name, title] = details;
        if (isNew(`${record.name} ${name} ${title ?? ''}`))
          told.push((to) => {
            to.lowering.attest(...details);
          });
      },
      notGiven: (text, place) => {
        const index = lowering.notGiven(text, place);
        notGiven.push({ text, place: placeNow(place), index });
        return index;
      },
    },
    recorded: () => (isLost ? null : { told, bound, notGiven, insteads, skipped, definitions, items }),
  };
};
