import type { Path } from '@proviso/grammar';
import type { FieldPath } from '../core/core.ts';
import type { CoreField, CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { placeOf, type Scope } from './scope.ts';

export interface Field {
  readonly path: FieldPath;
  readonly type: CoreType;
}

const fieldsOf = (scope: Scope, type: CoreType): readonly CoreField[] => {
  if (type.kind === 'object') return type.fields;
  return type.kind === 'record' ? (scope.lowering.names.records.get(type.record)?.fields ?? []) : [];
};

/**
 * The field that a path means: of the thing in hand, else of the subject. Null where there is none; `report` says so,
 * with the nearest name.
 */
export const fieldOf = (scope: Scope, path: Path, mode: 'report' | 'quiet'): Field | null => {
  const [first, ...rest] = path.segments;
  if (first?.kind !== 'Name') return null;
  const own = scope.record.fields.find((field) => field.name === first.text);
  const root = own ?? scope.subject.fields.find((field) => field.name === first.text);
  if (root === undefined) {
    if (mode === 'report') reportUnknown(scope, first, nameOfRecord(scope), scope.record.fields);
    return null;
  }
  let type = root.type;
  const segments = [first.text];
  for (const segment of rest) {
    if (segment.kind === 'Missing') return null;
    const inner: readonly CoreField[] = fieldsOf(scope, type);
    const next: CoreField | undefined = inner.find((field) => field.name === segment.text);
    if (next === undefined) {
      if (mode === 'report') reportUnknown(scope, segment, `"${segments.join('.')}"`, inner);
      return null;
    }
    type = next.type;
    segments.push(segment.text);
  }
  return { path: { from: own === undefined ? 'subject' : scope.from, segments }, type };
};

const nameOfRecord = (scope: Scope): string => `A ${scope.record.name}`;

const reportUnknown = (
  scope: Scope,
  name: { readonly text: string; readonly start: number; readonly end: number },
  of: string,
  fields: readonly CoreField[],
): void => {
  const names = fields.map((field) => field.name);
  const suggestion = nearestName(name.text, names);
  scope.lowering.report(
    'unknown-field',
    placeOf(scope, name),
    { name: name.text, of, suggestion, fields: names },
    { replacement: suggestion },
  );
};
