/** The table from which the runtime's `createValidator` checks a program's facts. */
import type { CoreProgram, Supersession } from '../../core/core.ts';
import type { CoreKind, CoreType } from '../../core/types.ts';
import { quote } from '../quote.ts';
import { declared, eachNameOnce, membersOf, objectMembers, placesByName } from './members.ts';
import type { Member } from './members.ts';

/**
 * The runtime's `Shape` of a program's facts, declared here as well so that neither package depends on the other. Records
 * and kinds are referred to by their places in its lists.
 */
export interface FactsShape {
  readonly subject: number;
  readonly records: readonly RecordShape[];
  readonly kinds: readonly KindShape[];
}

interface KindShape {
  readonly name: string;
  readonly entries: readonly string[];
  readonly endings?: readonly Omit<Supersession, 'kind'>[];
}

interface RecordShape {
  readonly name: string;
  readonly identity: string | null;
  readonly dated?: string;
  readonly members: readonly MemberShape[];
}

type MemberShape =
  | { readonly kind: 'field'; readonly name: string; readonly type: TypeShape }
  | { readonly kind: 'holdings'; readonly name: string; readonly kinds: readonly number[] }
  | { readonly kind: 'attestations'; readonly name: string; readonly names: readonly string[] };

type TypeShape =
  | { readonly kind: 'number' | 'percent'; readonly neverNegative: boolean }
  | { readonly kind: 'money'; readonly currency: string; readonly neverNegative: boolean }
  | { readonly kind: 'duration' | 'period' | 'date' | 'text' | 'yesno' }
  | { readonly kind: 'choice'; readonly members: readonly string[] }
  | { readonly kind: 'scale'; readonly levels: readonly string[] }
  | { readonly kind: 'entry'; readonly of: number }
  | { readonly kind: 'record'; readonly record: number }
  | { readonly kind: 'object'; readonly members: readonly MemberShape[] }
  | { readonly kind: 'list'; readonly of: TypeShape };

interface Places {
  readonly records: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
}

/** A value of the table. Its keys are written in this file; texts of documents occur as values only. */
function print(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return `{ ${entries.map(([key, held]) => `${key}: ${print(held)}`).join(', ')} }`;
}

function typeShape(type: CoreType, places: Places): TypeShape {
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
      return { kind: type.kind, members: objectMembers(type.fields).map((member) => memberShape(member, places)) };
    case 'list':
      return { kind: type.kind, of: typeShape(type.of, places) };
  }
}

function memberShape(member: Member, places: Places): MemberShape {
  switch (member.kind) {
    case 'field':
      return { kind: 'field', name: member.name, type: typeShape(member.type, places) };
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

/** A kind with the awards of its entries that end others. */
function kindShape({ name, entries }: CoreKind, supersessions: readonly Supersession[]): KindShape {
  const endings = supersessions
    .filter(({ kind }) => kind === name)
    .map(({ award, title, first, last, ends }) => ({ award, title, first, last, ends }));
  return { name, entries: entries.map((entry) => entry.name), ...(endings.length === 0 ? {} : { endings }) };
}

/**
 * What the facts of a program look like, for the runtime's `createValidator`.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function factsShape({
  vocabulary,
  supersessions = [],
}: Pick<CoreProgram, 'vocabulary' | 'supersessions'>): FactsShape {
  const records = eachNameOnce(vocabulary.records);
  const kinds = eachNameOnce(vocabulary.kinds);
  const places: Places = { records: placesByName(records), kinds: placesByName(kinds) };
  return {
    subject: declared(places.records, 'record', vocabulary.subject),
    records: records.map((record) => ({
      name: record.name,
      identity: record.identity,
      ...(record.dated === undefined ? {} : { dated: record.dated }),
      members: membersOf(record).map((member) => memberShape(member, places)),
    })),
    kinds: kinds.map((kind) => kindShape(kind, supersessions)),
  };
}

/**
 * The same as a JavaScript expression, a literal through and through.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function emitShape(program: CoreProgram): string {
  const { subject, records, kinds } = factsShape(program);
  const rows = (literals: readonly unknown[]): readonly string[] => literals.map((literal) => `    ${print(literal)},`);
  const lines = [
    `  subject: ${print(subject)},`,
    '  records: [',
    ...rows(records),
    '  ],',
    '  kinds: [',
    ...rows(kinds),
    '  ],',
  ];
  return `{\n${lines.join('\n')}\n}`;
}
