import type { Define } from '@proviso/grammar';
import type { Pin } from '../calendar/pins.ts';
import type { Literal } from '../core/core.ts';
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
  readonly place: Place;
}

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

export interface RecordSymbol {
  readonly kind: 'record';
  readonly name: string;
  readonly plural: string;
  readonly identity: string | null;
  /** The field that says on which day an item came to be (`dated by received`); null where none does. */
  readonly dated: string | null;
  readonly fields: readonly CoreField[];
  readonly holds: readonly CoreHolds[];
  readonly doc: string | null;
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

export interface Names {
  readonly scales: ReadonlyMap<string, ScaleSymbol>;
  readonly choices: ReadonlyMap<string, ChoiceSymbol>;
  readonly calendars: ReadonlyMap<string, CalendarSymbol>;
  readonly kinds: ReadonlyMap<string, KindSymbol>;
  readonly groups: ReadonlyMap<string, GroupSymbol>;
  readonly records: ReadonlyMap<string, RecordSymbol>;
  /** The first record: what is judged. Null where no catalog declares one. */
  readonly subject: RecordSymbol | null;
  readonly definitions: readonly DefinitionSymbol[];
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
