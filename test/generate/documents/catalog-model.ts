import type { CoreField, CoreHolds, CoreType } from '../../../packages/compiler/src/core/types.ts';
import type { Span } from './days.ts';

/** What a generated catalog declares: whatever a program over it may speak of. */
export interface CatalogModel {
  readonly kinds: readonly KindModel[];
  /** The names of the kinds of which having another entry counts as having one. */
  readonly included: readonly string[];
  readonly groups: readonly GroupModel[];
  readonly series: readonly SeriesModel[];
  readonly sharings: readonly SharingModel[];
  /** The names of the calendars. */
  readonly calendars: readonly string[];
  /** The first is the subject. */
  readonly records: readonly RecordModel[];
  /** The scales, choices and kinds: what a definition's parameter can be. */
  readonly listed: readonly ListedType[];
}

export type ListedType = Extract<CoreType, { readonly kind: 'scale' | 'choice' | 'entry' }>;

export interface KindModel {
  readonly name: string;
  readonly plural: string;
  readonly attributes: readonly AttributeModel[];
  readonly entries: readonly EntryModel[];
}

export interface AttributeModel {
  readonly name: string;
  /** A type of values, or a list of them. */
  readonly type: CoreType;
  readonly optional: boolean;
}

export interface EntryModel {
  readonly name: string;
  readonly span: Span;
  /** What each attribute's values are compared by. */
  readonly values: ReadonlyMap<string, readonly (string | number | boolean)[]>;
}

export interface GroupModel {
  readonly name: string;
  readonly of: string;
  readonly members: readonly { readonly entry: string; readonly span: Span }[];
}

export interface SeriesModel {
  readonly name: string;
  readonly of: string;
}

/** Limits on what one thing of a record fills in entries of a kind. */
export interface SharingModel {
  readonly record: string;
  readonly of: string;
  readonly roles: readonly string[];
}

export interface RecordModel {
  readonly name: string;
  readonly plural: string;
  readonly identity: string | null;
  readonly dated: string | null;
  readonly fields: readonly CoreField[];
  readonly holds: readonly CoreHolds[];
  /** The kinds of which facts tell what has been applied for. */
  readonly appliesFor: readonly string[];
}
