import type { Place } from '../diagnostics/report.ts';
import type { Bind, Binder, Meaning, MeaningKind, Role } from './meaning.ts';

/** A range of a document, which is named as the host names it, in UTF-16 offsets, `end` exclusive. */
export interface TextPlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A name in a text. */
export interface Binding extends TextPlace {
  readonly symbol: BoundSymbol;
  readonly role: Role;
}

/** A thing with a name: where it is declared, and where it is spoken of. */
export interface BoundSymbol {
  readonly kind: MeaningKind;
  readonly name: string;
  /** The name of what has it: the kind of an entry, the record of a field, the scale of a level; null where nothing has. */
  readonly of: string | null;
  /** Where it is declared, in the order of the text. Something that is never declared, as what is attested, is where it is first named. */
  readonly declarations: readonly TextPlace[];
  /** Every place that names it, those of its declarations included. */
  readonly places: readonly Binding[];
  /** What one word names together with it: a role that the catalog limits, and the requirement that bears its name as a label. */
  readonly same: readonly BoundSymbol[];
}

/** What the names of some documents stand for. */
export interface Bindings {
  readonly symbols: readonly BoundSymbol[];
  /** The names of a document, in the order of its text; none lies in another. */
  readonly in: (document: string) => readonly Binding[];
}

interface Told {
  readonly place: Place;
  readonly meaning: Meaning;
  readonly role: Role;
}

interface Growing extends BoundSymbol {
  of: string | null;
  declarations: TextPlace[];
  readonly places: Binding[];
  readonly same: Growing[];
}

const inOrder = (a: TextPlace, b: TextPlace): number => a.start - b.start || a.end - b.end;

/** The owner of a meaning as a text that no other owner has. */
const ownerKeys = (): ((owner: Meaning['owner']) => string) => {
  const numbers = new Map<object, number>();
  return (owner) => {
    if (owner === null || typeof owner === 'string') return owner ?? '';
    const number = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, number);
    return `#${number}`;
  };
};

type Places = Map<string, Map<number, Binding>>;

const placesIn = (all: Places, document: string): Map<number, Binding> => {
  const found = all.get(document) ?? new Map<number, Binding>();
  all.set(document, found);
  return found;
};

/** Roles by where they are named: a role that is named by a label shares its place with the requirement. */
const shared = (byDocument: Places, roles: Places): readonly Binding[] =>
  [...roles].flatMap(([document, named]) => {
    const places = placesIn(byDocument, document);
    return [...named].flatMap(([start, binding]) => {
      const other = places.get(start)?.symbol as Growing | undefined;
      if (other === undefined) {
        places.set(start, binding);
        return [];
      }
      const symbol = binding.symbol as Growing;
      if (!symbol.same.includes(other)) symbol.same.push(other);
      if (!other.same.includes(symbol)) other.same.push(symbol);
      return [binding];
    });
  });

const linked = (told: readonly Told[]): Bindings => {
  const keyOf = ownerKeys();
  const symbols = new Map<string, Growing>();
  const byDocument: Places = new Map();
  const roles: Places = new Map();
  for (const { place, meaning, role } of told) {
    const { kind, owner, name, of } = meaning;
    const { start, end } = place.range;
    const document = place.document.name;
    const places = placesIn(kind === 'role' ? roles : byDocument, document);
    // A definition is read again wherever it is used: its names say the same each time. A declaration goes before a use.
    const known = places.get(start);
    if (known !== undefined && (known.role === 'declaration' || role === 'use')) continue;
    const key = `${kind} ${keyOf(owner)} ${name}`;
    let symbol = symbols.get(key);
    if (symbol === undefined) {
      symbol = { kind, name, of: null, declarations: [], places: [], same: [] };
      symbols.set(key, symbol);
    }
    symbol.of ??= of ?? null;
    places.set(start, { document, start, end, symbol, role });
  }
  const alsoRoles = shared(byDocument, roles);
  const sorted = new Map([...byDocument].map(([name, places]) => [name, [...places.values()].toSorted(inOrder)]));
  for (const [name, bindings] of sorted) {
    const also = alsoRoles.filter(({ document }) => document === name);
    for (const binding of also.length === 0 ? bindings : [...bindings, ...also].toSorted(inOrder)) {
      const symbol = binding.symbol as Growing;
      symbol.places.push(binding);
      if (binding.role === 'declaration') symbol.declarations.push(binding);
    }
  }
  for (const symbol of symbols.values()) {
    const [first] = symbol.places;
    if (symbol.declarations.length === 0 && first !== undefined) symbol.declarations.push(first);
  }
  return { symbols: [...symbols.values()], in: (document) => sorted.get(document) ?? [] };
};

/** A thing and all others that have its name because a word names both. */
export const withSame = (symbol: BoundSymbol): ReadonlySet<BoundSymbol> => {
  const found = new Set([symbol]);
  for (const each of found) each.same.forEach((other) => found.add(other));
  return found;
};

/** Notes what names stand for; what has been noted is put together when it is asked for first. */
export const newBindings = (): Binder & { readonly bindings: () => Bindings } => {
  const told: (Told | ((bind: Bind) => void))[] = [];
  let made: Bindings | null = null;
  const inFull = (): readonly Told[] => {
    const all: Told[] = [];
    for (const each of told) {
      if (typeof each === 'function') each((place, meaning, role = 'use') => all.push({ place, meaning, role }));
      else all.push(each);
    }
    return all;
  };
  return {
    bind: (place, meaning, role = 'use') => {
      told.push({ place, meaning, role });
    },
    tellLater: (tell) => {
      told.push(tell);
    },
    bindings: () => (made ??= linked(inFull())),
  };
};
