import type { CoreField, CoreType, IsoDate } from '../../../packages/compiler/src/core/types.ts';
import type { CatalogModel, KindModel, ListedType, RecordModel } from './catalog-model.ts';
import type { Revision } from './days.ts';

/** A definition that conditions may use. */
export interface DefinitionModel {
  readonly words: readonly string[];
  /** Where its words stand: beside the record that it speaks of, or alone. */
  readonly side: 'before' | 'after' | 'alone';
  readonly record: RecordModel | null;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly type: ListedType;
}

/** What each parameter stands for. */
export type Binding = ReadonlyMap<string, string>;

/** Where a condition is made: what it may speak of. */
export interface Around {
  readonly catalog: CatalogModel;
  readonly revisions: readonly Revision[];
  readonly questions: readonly string[];
  readonly definitions: readonly DefinitionModel[];
  readonly parameters: readonly Parameter[];
  /** The program that may be asked for, and whether it says what it awards; null where none is used. */
  readonly other: { readonly name: string; readonly awards: boolean } | null;
  /** The thing in hand, and whether it is an item of a list. */
  readonly record: RecordModel;
  readonly isItem: boolean;
  /** The days on which the clause is in force. */
  readonly days: readonly IsoDate[];
  /** Whether it may be read on any of these days by itself, as what a definition says is. */
  readonly isAnywhere: boolean;
  /** Whether it is judged on measuring days, or what is in it may be; or, as what a definition says, neither. */
  readonly measuring: 'is' | 'may' | 'never';
  /** Whether something may be asked to count once: of the subject, wherever no item of a list is in hand. */
  readonly mayCountOnce: boolean;
  /** A label that no other statement has; null where none may stand. */
  readonly label: () => string | null;
  /** Whether one more question may be asked that nothing answers. */
  readonly mayAsk: () => boolean;
}

export interface TypedPath<Type extends CoreType = CoreType> {
  readonly segments: readonly string[];
  readonly type: Type;
}

export interface ListModel {
  /** What its items may be called. */
  readonly words: readonly string[];
  readonly record: RecordModel;
}

export function subjectOf({ catalog: { records } }: Pick<Around, 'catalog'>): RecordModel {
  const [subject] = records;
  if (subject === undefined) throw new Error('A catalog has a record.');
  return subject;
}

export function entriesOf({ catalog: { kinds } }: Pick<Around, 'catalog'>): (kind: string) => readonly string[] {
  return (kind) => kinds.find(({ name }) => name === kind)?.entries.map(({ name }) => name) ?? [];
}

/** Every field that a path can reach: those of the thing in hand, and those of the subject that it does not hide. */
export function pathsIn(around: Pick<Around, 'catalog' | 'record'>): readonly TypedPath[] {
  const own = around.record.fields;
  const hidden = new Set(own.map(({ name }) => name));
  const others = subjectOf(around).fields.filter(({ name }) => !hidden.has(name));
  return [...own, ...others].flatMap((field) => below(around.catalog, field, []));
}

function below(catalog: CatalogModel, { name, type }: CoreField, above: readonly string[]): readonly TypedPath[] {
  const segments = [...above, name];
  return [{ segments, type }, ...fieldsOf(catalog, type).flatMap((field) => below(catalog, field, segments))];
}

function fieldsOf({ records }: CatalogModel, type: CoreType): readonly CoreField[] {
  if (type.kind === 'object') return type.fields;
  return type.kind === 'record' ? (records.find(({ name }) => name === type.record)?.fields ?? []) : [];
}

/** Whether values of the two types can be compared with each other. */
export function isSameType(one: CoreType, other: CoreType): boolean {
  const signless = (type: CoreType): string =>
    JSON.stringify(type, (key, value: unknown) => (key === 'neverNegative' || key === 'name' ? undefined : value));
  return signless(one) === signless(other);
}

/** The lists whose items can be counted, with the words that mean one of them and no other. */
export function listsIn(around: Pick<Around, 'catalog' | 'record' | 'isItem'>): readonly ListModel[] {
  const ofSubject = listsOf(around.catalog, subjectOf(around).fields);
  const nearer = around.isItem ? listsOf(around.catalog, around.record.fields) : [];
  const isTaken = (word: string): boolean =>
    nearer.some(({ field, record }) => [field, record.name, record.plural].includes(word));
  return [
    ...named(nearer),
    ...named(ofSubject)
      .map((list) => ({ ...list, words: list.words.filter((word) => !isTaken(word)) }))
      .filter(({ words }) => words.length > 0),
  ];
}

interface ListField {
  readonly field: string;
  readonly record: RecordModel;
}

function named(lists: readonly ListField[]): readonly ListModel[] {
  return lists.map(({ field, record }) => {
    const isOnly = lists.filter((each) => each.record.name === record.name).length === 1;
    return { record, words: isOnly ? [...new Set([record.plural, record.name, field])] : [field] };
  });
}

function listsOf(catalog: CatalogModel, fields: readonly CoreField[]): readonly ListField[] {
  return fields.flatMap(({ name: field, type }): readonly ListField[] => {
    if (type.kind === 'object') return listsOf(catalog, type.fields);
    if (type.kind !== 'list') return [];
    const { of } = type;
    if (of.kind === 'object') {
      return [
        {
          field,
          record: {
            name: field,
            plural: field,
            identity: null,
            dated: null,
            fields: of.fields,
            holds: [],
            appliesFor: [],
          },
        },
      ];
    }
    const record = of.kind === 'record' ? catalog.records.find(({ name }) => name === of.record) : undefined;
    return record === undefined ? [] : [{ field, record }];
  });
}

/** The kinds whose holdings the thing in hand has, or, where no verb is said, the subject. */
export function heldKinds(
  around: Pick<Around, 'catalog' | 'record'>,
  verb: 'holds' | 'passed' | null,
): readonly KindModel[] {
  const owners = verb === null ? [around.record, subjectOf(around)] : [around.record];
  return around.catalog.kinds.filter(({ name }) =>
    owners.some(({ holds }) => holds.some((held) => held.kind === name && (verb === null || held.verb === verb))),
  );
}

/** Every way of filling in the parameters. */
export function bindingsOf(around: Pick<Around, 'catalog' | 'parameters'>): readonly Binding[] {
  const members = entriesOf(around);
  return around.parameters.reduce<readonly Binding[]>(
    (bindings, { name, type }) => {
      const values = type.kind === 'entry' ? members(type.of) : type.kind === 'scale' ? type.levels : type.members;
      return bindings.flatMap((binding) => values.map((value) => new Map([...binding, [name, value]])));
    },
    [new Map()],
  );
}
