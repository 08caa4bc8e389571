import type { Path } from '@proviso/grammar';
import type { FieldPath } from '../core/core.ts';
import type { CoreField, CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
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
 * The field that a path means: of the thing in hand, else of the subject. Where there is none, `report` says so and
 * goes on with the nearest name, if there is one.
 */
export const fieldOf = (scope: Scope, path: Path, mode: 'report' | 'quiet'): Field | null => {
  const [first, ...rest] = path.segments;
  if (first?.kind !== 'Name') return null;
  const own = scope.record.fields.find((field) => field.name === first.text);
  const root = own ?? scope.subject.fields.find((field) => field.name === first.text);
  if (root === undefined) {
    if (mode === 'quiet') return null;
    return fieldInstead(
      scope,
      path,
      0,
      reportUnknown(scope, first, withArticleFirst(scope.record.name), scope.record.fields),
    );
  }
  let type = root.type;
  const segments = [first.text];
  for (const segment of rest) {
    if (segment.kind === 'Missing') return null;
    const inner: readonly CoreField[] = fieldsOf(scope, type);
    const next: CoreField | undefined = inner.find((field) => field.name === segment.text);
    if (next === undefined) {
      if (mode === 'quiet') return null;
      return fieldInstead(
        scope,
        path,
        segments.length,
        reportUnknown(scope, segment, `"${segments.join('.')}"`, inner),
      );
    }
    type = next.type;
    segments.push(segment.text);
  }
  return { path: { from: own === undefined ? 'subject' : scope.from, segments }, type };
};

/** Goes on with the name that was most likely meant, so that one misspelt word does not hide what follows it. */
const fieldInstead = (scope: Scope, path: Path, at: number, meant: string | null): Field | null => {
  const segment = path.segments[at];
  if (meant === null || segment?.kind !== 'Name') return null;
  const segments = path.segments.map((each, index) => (index === at ? { ...segment, text: meant } : each));
  return fieldOf(scope, { ...path, segments }, 'report');
};

const reportUnknown = (
  scope: Scope,
  name: { readonly text: string; readonly start: number; readonly end: number },
  of: string,
  fields: readonly CoreField[],
): string | null => {
  const names = fields.map((field) => field.name);
  const suggestion = nearestName(name.text, names);
  scope.lowering.report(
    'unknown-field',
    placeOf(scope, name),
    { name: name.text, of, suggestion, fields: names },
    { replacement: suggestion },
  );
  return suggestion;
};
