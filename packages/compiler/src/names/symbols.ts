import type { Define, Exclusion } from '@proviso/grammar';
import type { Pin } from '../calendar/pins.ts';
import type { Literal, Supersession } from '../core/core.ts';
import type { CoreField, CoreHolds, CoreType, IsoDate, Lifetime } from '../core/types.ts';
import type { Place } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';

/** What names mean: the result of reading every declaration of a catalog and a program. */

export interface ScaleSymbol {
  readonly kind: 'scale';
  readonly name: string;
  readonly levels: readonly string[];
  readonly place: Place;
}

export interface ChoiceSymbol {
  readonly kind: 'choice';
  readonly name: string;
  readonly members: readonly string[];
  readonly place: Place;
}

/** Days on which something is measured. */
export interface CalendarSymbol {
  readonly kind: 'calendar';
  readonly name: string;
  readonly title: string | null;
  /** In the order of time, each once. */
  readonly dates: readonly IsoDate[];
  readonly place: Place;
}

export interface AttributeSymbol {
  /** The field that declares it. */
  readonly field: CoreField;
  readonly name: string;
  readonly type: CoreType;
  readonly optional: boolean;
}

export interface EntrySymbol {
  readonly kind: 'entry';
  readonly name: string;
  readonly title: string | null;
  readonly of: string;
  readonly lifetime: Lifetime;
  /** One value each, more for a list; none where an optional attribute is left out. */
  readonly attributes: ReadonlyMap<string, readonly Literal[]>;
  /** What comes in its place, in the order of the text. */
  readonly replaced: readonly Replacement[];
  /** What whoever has it counts as having too, as its own braces say. */
  readonly includes: readonly Inclusion[];
  readonly place: Place;
}

/** `replaced by B since 2008-01-11`: which entry of the kind comes in its place, and on which days it does. */
export interface Replacement {
  readonly by: string;
  readonly lifetime: Lifetime;
}

/** An entry of any kind that is counted with another one, on certain days. */
export interface Inclusion {
  readonly kind: string;
  readonly entry: string;
  readonly lifetime: Lifetime;
}

/** An entry with the days on which whoever has it counts as having another one, too. */
export interface Includer {
  readonly kind: string;
  readonly entry: string;
  /** In the order of time; none follows directly on another. */
  readonly days: readonly Lifetime[];
}

/** For each entry of a kind that others include: these, and those that include them in turn. */
export type Includers = ReadonlyMap<string, ReadonlyMap<string, readonly Includer[]>>;

export interface KindSymbol {
  readonly kind: 'kind';
  readonly name: string;
  readonly plural: string;
  readonly title: string | null;
  readonly attributes: ReadonlyMap<string, AttributeSymbol>;
  /** In the catalog's order. */
  readonly entries: ReadonlyMap<string, EntrySymbol>;
  readonly place: Place;
}

export interface GroupSymbol {
  readonly kind: 'group';
  readonly name: string;
  readonly title: string | null;
  readonly of: string;
  readonly members: readonly { readonly entry: string; readonly lifetime: Lifetime }[];
  readonly place: Place;
}

/** Entries of a kind, of which the last one whose day has come is the newest. */
export interface SeriesSymbol {
  readonly kind: 'series';
  readonly name: string;
  readonly title: string | null;
  readonly of: string;
  /** In the order of their days, each entry once. */
  readonly members: readonly { readonly entry: string; readonly on: IsoDate }[];
  readonly place: Place;
}

export interface RecordSymbol {
  readonly kind: 'record';
  readonly name: string;
  readonly plural: string;
  readonly identity: string | null;
  /** The field that says on which day an item came to be (`dated by received`); null where none does. */
  readonly dated: string | null;
  readonly fields: readonly CoreField[];
  readonly holds: readonly CoreHolds[];
  /** The kinds of which the facts tell what has been applied for. */
  readonly appliesFor: readonly string[];
  readonly doc: string | null;
  readonly place: Place;
}

/** Limits on what one of a record fills over all entries of a kind. */
export interface SharingSymbol {
  readonly kind: 'sharing';
  readonly name: string;
  /** The record of those who fill roles, and the kind in which they do. */
  readonly record: string;
  readonly of: string;
  readonly roles: readonly string[];
  readonly limits: readonly { readonly role: string; readonly atMost: number }[];
  readonly crossing: readonly (readonly string[])[];
  /** Entries of the kind. */
  readonly exempt: readonly string[];
  /** What goes first, in order; null where nothing is said of that. */
  readonly ranking: readonly ('held first' | 'filing date')[] | null;
  readonly place: Place;
}

/** An award that ends what is held, and where the entry that it ends is named. */
export interface SupersessionSymbol extends Supersession {
  readonly place: Place;
}

export interface ParameterSymbol {
  readonly name: string;
  readonly type: CoreType;
}

/** A phrase with a meaning: adjectives before a noun, words after it, or a name of its own (`noun` null). */
export interface DefinitionSymbol {
  readonly kind: 'definition';
  /** The whole phrase as written. */
  readonly phrase: string;
  readonly noun: RecordSymbol | null;
  /** The phrase without the noun. */
  readonly words: readonly string[];
  /** Where the words stand: before the noun, after it, or without one. */
  readonly side: 'before' | 'after' | 'alone';
  readonly parameters: readonly ParameterSymbol[];
  readonly node: Define;
  readonly document: LoadedDocument;
  readonly place: Place;
  /** Declared in a program, not in a catalog. */
  readonly local: boolean;
}

/** How many entries can be held at once. */
export interface ExclusionSymbol {
  readonly name: string;
  readonly title: string | null;
  readonly node: Exclusion;
  readonly document: LoadedDocument;
}

export interface Names {
  readonly scales: ReadonlyMap<string, ScaleSymbol>;
  readonly choices: ReadonlyMap<string, ChoiceSymbol>;
  readonly calendars: ReadonlyMap<string, CalendarSymbol>;
  readonly kinds: ReadonlyMap<string, KindSymbol>;
  /** What counts as having an entry, besides having it. */
  readonly includers: Includers;
  readonly groups: ReadonlyMap<string, GroupSymbol>;
  readonly series: ReadonlyMap<string, SeriesSymbol>;
  readonly records: ReadonlyMap<string, RecordSymbol>;
  readonly sharings: ReadonlyMap<string, SharingSymbol>;
  /** The first record: what is judged. Null where no catalog declares one. */
  readonly subject: RecordSymbol | null;
  readonly definitions: readonly DefinitionSymbol[];
  /** What cannot be held together. */
  readonly exclusions: readonly ExclusionSymbol[];
  /** Awards that end what is held. */
  readonly supersessions: readonly SupersessionSymbol[];
  /** Names that stand in parts that could not be read: nothing more is said of them. */
  readonly skipped: NameSet;
}

/** Names of which it can be asked whether one is among them. */
export interface NameSet {
  readonly has: (name: string) => boolean;
}

export interface RevisionSymbol {
  readonly label: string;
  /** Null where it has no date, or where what is written is none. */
  readonly on: string | null;
  /** Written without a date: in force from the beginning. */
  readonly undated: boolean;
  readonly title: string | null;
  readonly editorial: boolean;
  /** Its place among the revisions that begin for cohorts, the first being 1; null where it begins on one day for all. */
  readonly step: number | null;
  /** The same with the days on which it can have begun. */
  readonly pin: Pin | null;
  readonly place: Place;
}

export interface QuestionSymbol {
  readonly name: string;
  readonly index: number;
  readonly place: Place;
}
