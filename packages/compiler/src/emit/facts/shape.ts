/** The table from which the runtime's `createValidator` checks a program's facts. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreType } from '../../core/types.ts';
import { quote } from '../quote.ts';
import { declared, eachNameOnce, membersOf, objectMembers, placesByName } from './members.ts';
import type { Member } from './members.ts';

/** A value of the table. Its keys are written in this file; texts of documents occur as values only. */
type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

interface Places {
  readonly records: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

function print(value: Literal): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(print).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, held]) => `${key}: ${print(held)}`)
    .join(', ')} }`;
}

function typeLiteral(type: CoreType, places: Places): Literal {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return { kind: type.kind, neverNegative: type.neverNegative };
    case 'money':
      return { kind: type.kind, currency: type.currency, neverNegative: type.neverNegative };
    case 'duration':
    case 'period':
    case 'date':
    case 'text':
    case 'yesno':
      return { kind: type.kind };
    case 'choice':
      return { kind: type.kind, members: type.members };
    case 'scale':
      return { kind: type.kind, levels: type.levels };
    case 'entry':
      return { kind: type.kind, of: declared(places.kinds, 'kind', type.of) };
    case 'record':
      return { kind: type.kind, record: declared(places.records, 'record', type.record) };
    case 'object':
      return { kind: type.kind, members: objectMembers(type.fields).map((member) => memberLiteral(member, places)) };
    case 'list':
      return { kind: type.kind, of: typeLiteral(type.of, places) };
  }
}

function memberLiteral(member: Member, places: Places): Literal {
  switch (member.kind) {
    case 'field':
      return { kind: 'field', name: member.name, type: typeLiteral(member.type, places) };
    case 'holdings':
      return {
        kind: 'holdings',
        name: member.name,
        kinds: member.kinds.map((kind) => declared(places.kinds, 'kind', kind)),
      };
    case 'attestations':
      return { kind: 'attestations', name: member.name, names: member.attestations.map(({ name }) => name) };
  }
}

/**
 * A JavaScript expression, a literal through and through, for the runtime's `Shape` of a program's facts. Records and
 * kinds are referred to by their places in its lists.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function emitShape(program: CoreProgram): string {
  const { subject, ...vocabulary } = program.vocabulary;
  const records = eachNameOnce(vocabulary.records);
  const kinds = eachNameOnce(vocabulary.kinds);
  const places: Places = { records: placesByName(records), kinds: placesByName(kinds) };
  const lines = [
    `  subject: ${print(declared(places.records, 'record', subject))},`,
    '  records: [',
    ...records.map((record) => {
      const members = membersOf(record).map((member) => memberLiteral(member, places));
      return `    ${print({ name: record.name, identity: record.identity, members })},`;
    }),
    '  ],',
    '  kinds: [',
    ...kinds.map(({ name, entries }) => `    ${print({ name, entries: entries.map((entry) => entry.name) })},`),
    '  ],',
  ];
  return `{\n${lines.join('\n')}\n}`;
}
