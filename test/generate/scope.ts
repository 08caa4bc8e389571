/** What a condition can ask about where it stands. */
import type { FieldPath, Origin } from '../../packages/compiler/src/core/core.ts';
import type { CoreField, CoreHolds, CoreRecord, CoreType, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { isValueType } from './values.ts';
import type { ValueType } from './values.ts';

/** The record of the subject, and that of the item in hand where there is one. */
export type Scope = readonly { readonly origin: Origin; readonly record: CoreRecord }[];

export interface TypedPath<Type extends CoreType> {
  readonly path: FieldPath;
  readonly type: Type;
}

/** Outside of every selection. */
export function subjectScope(vocabulary: Vocabulary): Scope {
  return [{ origin: 'subject', record: recordNamed(vocabulary.subject, vocabulary) }];
}

/** With an item of the record in hand. */
export function itemScope(record: string, vocabulary: Vocabulary): Scope {
  return [...subjectScope(vocabulary), { origin: 'item', record: recordNamed(record, vocabulary) }];
}

/** The fields that can be compared with something, those in objects included. */
export function valuePaths(scope: Scope, vocabulary: Vocabulary): readonly TypedPath<ValueType>[] {
  return paths(scope, vocabulary).flatMap(({ path, type }) => (isValueType(type) ? [{ path, type }] : []));
}

/** The lists of records, each with the record's name. */
export function listPaths(
  scope: Scope,
  vocabulary: Vocabulary,
): readonly { readonly path: FieldPath; readonly record: string }[] {
  return paths(scope, vocabulary).flatMap(({ path, type }) =>
    type.kind === 'list' && type.of.kind === 'record' ? [{ path, record: type.of.record }] : [],
  );
}

/** The attestations that can be asked for. */
export function attestationsIn(scope: Scope): readonly { readonly name: string; readonly from: Origin }[] {
  return scope.flatMap(({ origin, record }) => record.attestations.map(({ name }) => ({ name, from: origin })));
}

/** The kinds that are held, and by whom. */
export function holdsIn(scope: Scope): readonly (CoreHolds & { readonly from: Origin })[] {
  return scope.flatMap(({ origin, record }) => record.holds.map((holds) => ({ ...holds, from: origin })));
}

/** The record of that name. */
export function recordNamed(name: string, vocabulary: Vocabulary): CoreRecord {
  const found = vocabulary.records.find((record) => record.name === name);
  if (found === undefined) {
    throw new Error(`The vocabulary has no record ${name}`);
  }
  return found;
}

function paths(scope: Scope, vocabulary: Vocabulary): readonly TypedPath<CoreType>[] {
  return scope.flatMap(({ origin, record }) =>
    pathsBelow(record.fields, vocabulary, new Set([record.name])).map(({ segments, type }) => ({
      path: { from: origin, segments },
      type,
    })),
  );
}

function pathsBelow(
  fields: readonly CoreField[],
  vocabulary: Vocabulary,
  above: ReadonlySet<string>,
): readonly { readonly segments: readonly string[]; readonly type: CoreType }[] {
  return fields.flatMap(({ name, type }) => [
    { segments: [name], type },
    ...below(type, vocabulary, above).map((inner) => ({ ...inner, segments: [name, ...inner.segments] })),
  ]);
}

function below(type: CoreType, vocabulary: Vocabulary, above: ReadonlySet<string>): ReturnType<typeof pathsBelow> {
  if (type.kind === 'object') {
    return pathsBelow(type.fields, vocabulary, above);
  }
  if (type.kind === 'record' && !above.has(type.record)) {
    return pathsBelow(recordNamed(type.record, vocabulary).fields, vocabulary, new Set([...above, type.record]));
  }
  return [];
}
