import type { Path, Value } from '@proviso/grammar';
import type { Operand } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import {
  bindMember,
  literalOf,
  memberLiteral,
  membersOf,
  misfit,
  numberOf,
  reportUnknownMember,
  singleName,
} from '../names/literals.ts';
import { bindField, fieldOf } from './fields.ts';
import { argumentCalled, literalScope, type Scope } from './scope.ts';

/** Whether two types have the same values. */
export const sameType = (a: CoreType, b: CoreType): boolean => {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'scale' && b.kind === 'scale') return a.name === b.name;
  if (a.kind === 'choice' && b.kind === 'choice') return a.members.join('\0') === b.members.join('\0');
  if (a.kind === 'entry' && b.kind === 'entry') return a.of === b.of;
  return a.kind === b.kind;
};

/** A name as a value: what a parameter stands for, a member of the type, or a field of the same type. */
const named = (scope: Scope, path: Path, type: CoreType): Operand | null => {
  const literals = literalScope(scope);
  const members = membersOf(type, literals.entriesOf);
  const name = singleName(path);
  if (name !== null) {
    const argument = argumentCalled(scope, name, path);
    if (argument !== undefined) {
      const fits = argument.kind === 'name' && sameType(argument.type, type);
      return fits ? { kind: 'literal', value: { kind: 'name', name: argument.name } } : misfit(literals, path, type);
    }
    const literal = memberLiteral(type, name, members);
    if (literal !== null) {
      bindMember(literals, path, type, name);
      return { kind: 'literal', value: literal };
    }
  }
  const field = fieldOf(scope, path, 'quiet');
  if (field !== null) {
    if (!sameType(field.type, type)) return misfit(literals, path, type);
    bindField(scope, field);
    return { kind: 'field', field: field.path };
  }
  if (name !== null && scope.lowering.names.skipped.has(name)) return null;
  if (name !== null && members !== null) {
    const suggestion = reportUnknownMember(literals, path, name, type, members);
    const meant = suggestion === null ? null : memberLiteral(type, suggestion, members);
    return meant === null ? null : { kind: 'literal', value: meant };
  }
  if (type.kind === 'text' || type.kind === 'yesno') return misfit(literals, path, type);
  const meant = fieldOf(scope, path, 'report');
  return meant === null ? null : { kind: 'field', field: meant.path };
};

/** `25% of sales` */
const percentOf = (
  scope: Scope,
  value: Extract<Value, { kind: 'Percent' }>,
  of: Path,
  type: CoreType,
): Operand | null => {
  const literals = literalScope(scope);
  const percent = numberOf(literals, value);
  const whole = fieldOf(scope, of, 'report');
  if (percent === null || whole === null) return null;
  const comparable = (type.kind === 'number' || type.kind === 'money') && sameType(whole.type, type);
  return comparable ? { kind: 'percentOf', percent, field: whole.path } : misfit(literals, of, type);
};

/** A value as something that a field of this type is compared with; null, with a diagnostic, where it does not fit. */
export const operandOf = (scope: Scope, value: Value, type: CoreType): Operand | null => {
  if (value.kind === 'Path') return named(scope, value, type);
  if (value.kind === 'Percent' && value.of !== null) return percentOf(scope, value, value.of, type);
  const literal = literalOf(literalScope(scope), value, type);
  return literal === null ? null : { kind: 'literal', value: literal };
};
