import type { Name, Path } from '@proviso/grammar';
import type { FieldPath } from '../core/core.ts';
import type { CoreField, CoreType } from '../core/types.ts';
import { digitsMeant } from '../diagnostics/habits.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import { placeOf, type Scope } from './scope.ts';

export interface Field {
  readonly path: FieldPath;
  readonly type: CoreType;
  /** The names of the path, each with the field that it is. */
  readonly named: readonly (readonly [Name, CoreField])[];
}

const fieldsOf = (scope: Scope, type: CoreType): readonly CoreField[] => {
  if (type.kind === 'object') return type.fields;
  return type.kind === 'record' ? (scope.lowering.names.records.get(type.record)?.fields ?? []) : [];
};

/** The field of this name; null where there is none. `of` is what has the fields, for a diagnostic. */
type Find = (name: Name, fields: readonly CoreField[], of: string) => CoreField | null;

const quietly: Find = (name, fields) => fields.find((field) => field.name === name.text) ?? null;

/** Reports a name that no field has, and goes on with the nearest one, so that it does not hide what follows it. */
const reporting =
  (scope: Scope): Find =>
  (name, fields, of) => {
    const found = quietly(name, fields, of);
    if (found !== null || scope.lowering.names.skipped.has(name.text)) return found;
    const names = fields.map((field) => field.name);
    const suggestion = digitsMeant(name.text) ?? nearestName(name.text, names);
    const details = { name: name.text, of, suggestion, fields: names };
    scope.lowering.report('unknown-field', placeOf(scope, name), details, { replacement: suggestion });
    return fields.find((field) => field.name === suggestion) ?? null;
  };

/** Notes what the names of a path stand for. */
export const bindField = (scope: Scope, { named }: Field): void => {
  for (const [name, field] of named) {
    scope.lowering.bind(placeOf(scope, name), { kind: 'field', owner: field, name: field.name });
  }
};

/** The field that a path means: of the thing in hand, else of the subject. Null, reported or not, where there is none;
 * one that is only looked for quietly is not noted either. */
export const fieldOf = (scope: Scope, path: Path, mode: 'report' | 'quiet'): Field | null => {
  const find = mode === 'report' ? reporting(scope) : quietly;
  const [first, ...rest] = path.segments;
  if (first?.kind !== 'Name') return null;
  const ofSubject = quietly(first, scope.record.fields, '') === null ? quietly(first, scope.subject.fields, '') : null;
  const root = ofSubject ?? find(first, scope.record.fields, withArticleFirst(scope.record.name));
  if (root === null) return null;
  let { type } = root;
  const segments = [root.name];
  const named: (readonly [Name, CoreField])[] = [[first, root]];
  for (const segment of rest) {
    if (segment.kind === 'Missing') return null;
    const next = find(segment, fieldsOf(scope, type), `"${segments.join('.')}"`);
    if (next === null) return null;
    type = next.type;
    segments.push(next.name);
    named.push([segment, next]);
  }
  const field = { path: { from: ofSubject === null ? scope.from : 'subject', segments }, type, named } as const;
  if (mode === 'report') bindField(scope, field);
  return field;
};
