/** What the JSON object of a record may hold, in one list. The types, the schema and the shape are all made from it. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreField, CoreHolds, CoreRecord, CoreType } from '../../core/types.ts';

export type Member =
  | { readonly kind: 'field'; readonly name: string; readonly type: CoreType; readonly doc: string | null }
  | { readonly kind: 'holdings'; readonly name: CoreHolds['verb']; readonly kinds: readonly string[] }
  | { readonly kind: 'attestations'; readonly name: 'attested'; readonly attestations: CoreRecord['attestations'] };

/** The first of each name. The checker lets no two through; emitted text has to be sound without it. */
export function eachNameOnce<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return all.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function fieldMember({ name, type, doc }: CoreField): Member {
  return { kind: 'field', name, type, doc };
}

function identityMember({ identity, fields }: CoreRecord): readonly Member[] {
  if (identity === null || fields.some(({ name }) => name === identity)) return [];
  return [{ kind: 'field', name: identity, type: { kind: 'text' }, doc: 'What tells one from another.' }];
}

function holdingsMember({ holds }: CoreRecord, verb: CoreHolds['verb']): readonly Member[] {
  const kinds = new Set(holds.filter((one) => one.verb === verb).map(({ kind }) => kind));
  return kinds.size === 0 ? [] : [{ kind: 'holdings', name: verb, kinds: [...kinds] }];
}

function attestationsMember({ attestations }: CoreRecord): readonly Member[] {
  if (attestations.length === 0) return [];
  return [{ kind: 'attestations', name: 'attested', attestations: eachNameOnce(attestations) }];
}

/** The members of a record's object: its identity (a text even where the catalog declares no field for it) first. */
export function membersOf(record: CoreRecord): readonly Member[] {
  return eachNameOnce([
    ...identityMember(record),
    ...record.fields.map(fieldMember),
    ...holdingsMember(record, 'holds'),
    ...holdingsMember(record, 'passed'),
    ...attestationsMember(record),
  ]);
}

/** The members of an object that a field's type spells out. */
export function objectMembers(fields: readonly CoreField[]): readonly Member[] {
  return eachNameOnce(fields.map(fieldMember));
}

/** Each name with its place in the list, for looking up what Core refers to by name. */
export function placesByName(all: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  return new Map(eachNameOnce(all).map((one) => [one.name, all.indexOf(one)]));
}

/**
 * What a map has for a name that Core refers to.
 *
 * @throws Error where there is none: Core was not made by the compiler.
 */
export function declared<Value>(map: ReadonlyMap<string, Value>, what: 'record' | 'kind', name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`Core refers to the ${what} ${name}, which its vocabulary does not have.`);
  return value;
}

export type UnionType = Extract<CoreType, { readonly kind: 'choice' | 'scale' }>;

/** Every choice and scale among the facts, in the order in which the records mention them. */
export function unionsOf({ vocabulary }: CoreProgram): readonly UnionType[] {
  return vocabulary.records
    .flatMap(membersOf)
    .flatMap((member) => (member.kind === 'field' ? unionsIn(member.type) : []));
}

function unionsIn(type: CoreType): readonly UnionType[] {
  switch (type.kind) {
    case 'choice':
    case 'scale':
      return [type];
    case 'object':
      return type.fields.flatMap((field) => unionsIn(field.type));
    case 'list':
      return unionsIn(type.of);
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
    case 'period':
    case 'date':
    case 'text':
    case 'yesno':
    case 'entry':
    case 'record':
      return [];
  }
}
