/** The JSON Schema (2020-12) of a program's facts. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreKind, CoreRecord, CoreType } from '../../core/types.ts';
import { declared, eachNameOnce, membersOf, objectMembers } from './members.ts';
import type { Member } from './members.ts';
import { claim, helperNames, typeNames, unionTexts } from './names.ts';
import { attestation, date, described, duration, listOf, object, orNull, period } from './schema-parts.ts';
import type { JsonSchema } from './schema-parts.ts';

export type { JsonSchema } from './schema-parts.ts';

interface Scope {
  /** What a `$ref` to the definition of the record, kind, holding or list says. */
  readonly record: (name: string) => JsonSchema;
  readonly recordList: (name: string) => JsonSchema;
  readonly kind: (name: string) => JsonSchema;
  readonly holdingList: (kind: string) => JsonSchema;
}

interface Definition {
  readonly key: string;
  readonly schema: JsonSchema;
}

function reference(key: string): JsonSchema {
  return { $ref: `#/$defs/${encodeURIComponent(key)}` };
}

function numberOf(neverNegative: boolean): JsonSchema {
  return neverNegative ? { type: 'number', minimum: 0 } : { type: 'number' };
}

function money(currency: string, neverNegative: boolean): JsonSchema {
  return {
    ...object([
      ['amount', orNull(numberOf(neverNegative))],
      ['currency', { enum: [currency, null] }],
    ]),
    if: { required: ['amount'], properties: { amount: { type: 'number' } } },
    then: { required: ['currency'], properties: { currency: { const: currency } } },
  };
}

function typeSchema(type: CoreType, scope: Scope): JsonSchema {
  switch (type.kind) {
    case 'number':
      return numberOf(type.neverNegative);
    case 'percent':
      return described(numberOf(type.neverNegative), 'In percent: 25 is 25%.');
    case 'money':
      return money(type.currency, type.neverNegative);
    case 'duration':
      return duration;
    case 'period':
      return period;
    case 'date':
      return date;
    case 'text':
      return { type: 'string' };
    case 'yesno':
      return { type: 'boolean' };
    case 'choice':
    case 'scale':
      return oneOf(unionTexts(type));
    case 'entry':
      return scope.kind(type.of);
    case 'record':
      return scope.record(type.record);
    case 'object':
      return objectSchema(objectMembers(type.fields), scope);
    case 'list':
      return type.of.kind === 'record' ? scope.recordList(type.of.record) : listOf(typeSchema(type.of, scope));
  }
}

/** No text at all where there is none to choose from. */
function oneOf(texts: readonly string[]): JsonSchema {
  return texts.length === 0 ? { not: {} } : { enum: [...new Set(texts)] };
}

function objectSchema(members: readonly Member[], scope: Scope): JsonSchema {
  return object(members.map((member) => [member.name, memberSchema(member, scope)]));
}

function memberSchema(member: Member, scope: Scope): JsonSchema {
  switch (member.kind) {
    case 'field':
      return described(orNull(typeSchema(member.type, scope)), member.doc);
    case 'holdings':
      return orNull(object(member.kinds.map((kind) => [kind, orNull(scope.holdingList(kind))])));
    case 'attestations':
      return orNull(
        object(
          member.attestations.map(({ name, title }) => {
            const schema = orNull(reference('Attestation'));
            return [name, title === null ? schema : { title, ...schema }];
          }),
        ),
      );
  }
}

function recordSchema(record: CoreRecord, scope: Scope): JsonSchema {
  return described({ title: record.name, ...objectSchema(membersOf(record), scope) }, record.doc);
}

function kindSchema(kind: CoreKind): JsonSchema {
  const entries = eachNameOnce(kind.entries);
  const title = kind.title ?? kind.name;
  if (entries.every((entry) => entry.title === null)) return { title, ...oneOf(entries.map(({ name }) => name)) };
  const named = entries.map((entry) =>
    entry.title === null ? { const: entry.name } : { const: entry.name, title: entry.title },
  );
  return { title, oneOf: named };
}

function holdingSchema(entry: JsonSchema): JsonSchema {
  return {
    ...object([
      ['entry', entry],
      ['since', described(orNull(date), 'The first day of holding it.')],
      ['through', described(orNull(date), 'The last day of holding it, which is included.')],
      ['renewed', described(orNull(listOf(date)), 'The days on which it was renewed; none is an empty list.')],
    ]),
    required: ['entry'],
  };
}

/** The definitions that schemas of a program's facts refer to, and how they refer to records and kinds. */
interface Definitions {
  readonly record: (name: string) => JsonSchema;
  readonly kind: (name: string) => JsonSchema;
  readonly $defs: JsonSchema;
}

/**
 * A definition for each record, kind, holding and list.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function schemaDefinitions(program: CoreProgram): Definitions {
  const names = typeNames(program, new Set());
  const taken = new Set<string>([...names.records.values(), ...names.kinds.values(), ...helperNames]);
  const suffixed = (all: ReadonlyMap<string, string>, suffix: string): ReadonlyMap<string, string> =>
    new Map([...all].map(([name, identifier]) => [name, claim(taken, `${identifier}${suffix}`)]));
  const recordLists = suffixed(names.records, 'List');
  const holdings = suffixed(names.kinds, 'Holding');
  const holdingLists = suffixed(names.kinds, 'HoldingList');
  const scope: Scope = {
    record: (name) => reference(declared(names.records, 'record', name)),
    recordList: (name) => reference(declared(recordLists, 'record', name)),
    kind: (name) => reference(declared(names.kinds, 'kind', name)),
    holdingList: (kind) => reference(declared(holdingLists, 'kind', kind)),
  };
  const { records, kinds } = program.vocabulary;
  const definitions: readonly Definition[] = [
    ...eachNameOnce(records).flatMap((record) => [
      { key: declared(names.records, 'record', record.name), schema: recordSchema(record, scope) },
      { key: declared(recordLists, 'record', record.name), schema: listOf(scope.record(record.name)) },
    ]),
    ...eachNameOnce(kinds).flatMap((kind) => {
      const holding = declared(holdings, 'kind', kind.name);
      return [
        { key: declared(names.kinds, 'kind', kind.name), schema: kindSchema(kind) },
        { key: holding, schema: holdingSchema(scope.kind(kind.name)) },
        { key: declared(holdingLists, 'kind', kind.name), schema: listOf(reference(holding)) },
      ];
    }),
    { key: 'Attestation', schema: attestation },
  ];
  return {
    record: scope.record,
    kind: scope.kind,
    $defs: Object.fromEntries(definitions.map(({ key, schema }) => [key, schema])),
  };
}

/**
 * The JSON Schema of a program's facts, as plain data. It says what a schema can say; that numbers have at most 15 digits,
 * that a holding ends after it begins, and that items of one identity agree, only the validator of an emitted module checks.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function emitJsonSchema(program: CoreProgram): JsonSchema {
  const { record, $defs } = schemaDefinitions(program);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: program.title ?? program.name,
    ...record(program.vocabulary.subject),
    $defs,
  };
}
