/** The TypeScript declarations of a program's facts. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreKind, CoreRecord, CoreType } from '../../core/types.ts';
import { quote } from '../quote.ts';
import { docComment } from './comment.ts';
import { declared, eachNameOnce, membersOf, objectMembers } from './members.ts';
import type { Member } from './members.ts';
import { helperNames, typeNames, unionKey, unionTexts } from './names.ts';
import type { TypeNames } from './names.ts';

const nothingReserved: ReadonlySet<string> = new Set();

const helpers: Readonly<Record<(typeof helperNames)[number], string>> = {
  Holding: `/** An entry with the first and the last day of holding it, both \`YYYY-MM-DD\` and inclusive, and the days of its renewals. */
export interface Holding<Entry extends string> {
  readonly entry: Entry;
  readonly since?: string | null;
  readonly through?: string | null;
  readonly renewed?: FactList<string> | null;
}
`,
  FactList: `/** All items, or the items that are known where there may be more. */
export type FactList<Item> =
  | readonly Item[]
  | { readonly known: readonly Item[]; readonly maybeMore?: boolean | null };
`,
  Attestation: `/** What a person has said: the answer, by whom, on which day, on what evidence, valid through which day. */
export interface Attestation {
  readonly answer?: boolean | null;
  readonly by?: string | null;
  readonly on?: string | null;
  readonly evidence?: string | null;
  readonly through?: string | null;
}
`,
  Money: `/** An amount of at most 15 significant digits, with its currency. */
export interface Money<Currency extends string> {
  readonly amount?: number | null;
  readonly currency?: Currency | null;
}
`,
};

function unionText(texts: readonly string[]): string {
  return texts.length === 0 ? 'never' : texts.map(quote).join(' | ');
}

/** What the TypeScript type of a field leaves unsaid. */
function formOf(type: CoreType): string | null {
  switch (type.kind) {
    case 'date':
      return 'A day: `YYYY-MM-DD`.';
    case 'duration':
      return 'A length of time in weeks, or in days, hours and minutes: `P2W`, `P2D`, `PT1H`.';
    case 'period':
      return 'A length of time in years and months: `P6M`, `P1Y`.';
    case 'percent':
      return 'In percent: 25 is 25%.';
    case 'number':
    case 'money':
    case 'text':
    case 'yesno':
    case 'choice':
    case 'scale':
    case 'entry':
    case 'record':
    case 'object':
    case 'list':
      return null;
  }
}

function typeText(type: CoreType, names: TypeNames, indent: string): string {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return 'number';
    case 'money':
      return `Money<${quote(type.currency)}>`;
    case 'duration':
    case 'period':
    case 'date':
    case 'text':
      return 'string';
    case 'yesno':
      return 'boolean';
    case 'choice':
    case 'scale':
      return names.unions.get(unionKey(type))?.identifier ?? unionText(unionTexts(type));
    case 'entry':
      return declared(names.kinds, 'kind', type.of);
    case 'record':
      return declared(names.records, 'record', type.record);
    case 'object':
      return objectText(objectMembers(type.fields), names, indent);
    case 'list':
      return `FactList<${typeText(type.of, names, indent)}>`;
  }
}

function objectText(members: readonly Member[], names: TypeNames, indent: string): string {
  const lines = members.map((member) => memberText(member, names, `${indent}  `));
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

function property(name: string, type: string, indent: string): string {
  return `${indent}readonly ${quote(name)}?: ${type} | null;\n`;
}

function memberText(member: Member, names: TypeNames, indent: string): string {
  const inner = `${indent}  `;
  switch (member.kind) {
    case 'field': {
      const comment = docComment([member.doc, formOf(member.type)], indent);
      return comment + property(member.name, typeText(member.type, names, indent), indent);
    }
    case 'holdings': {
      const lists = member.kinds.map((kind) =>
        property(kind, `FactList<Holding<${declared(names.kinds, 'kind', kind)}>>`, inner),
      );
      return property(member.name, `{\n${lists.join('')}${indent}}`, indent);
    }
    case 'attestations': {
      const lines = member.attestations.map(
        ({ name, title }) => docComment([title], inner) + property(name, 'Attestation', inner),
      );
      return property(member.name, `{\n${lines.join('')}${indent}}`, indent);
    }
  }
}

function recordText(record: CoreRecord, names: TypeNames): string {
  const identifier = declared(names.records, 'record', record.name);
  return `${docComment([record.doc], '')}export interface ${identifier} ${objectText(membersOf(record), names, '')}\n`;
}

function kindText(kind: CoreKind, names: TypeNames): string {
  const entries = kind.entries.map(({ name, title }) => `${docComment([title], '  ')}  | ${quote(name)}`);
  const union = entries.length === 0 ? ' never' : `\n${entries.join('\n')}`;
  return `${docComment([kind.title], '')}export type ${declared(names.kinds, 'kind', kind.name)} =${union};\n`;
}

function unionDeclarations(names: TypeNames): readonly string[] {
  return [...names.unions.values()].map(({ identifier, type }) => {
    const comment = docComment([type.kind === 'scale' ? 'Lowest first.' : null], '');
    return `${comment}export type ${identifier} = ${unionText(unionTexts(type))};\n`;
  });
}

/**
 * TypeScript declarations of a program's facts: an interface for each record, a union for each kind, choice and scale,
 * and the helper types that these use. `reserved` are identifiers that the rest of the module uses.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function emitFactsTypes(program: CoreProgram, reserved: ReadonlySet<string> = nothingReserved): string {
  const names = typeNames(program, reserved);
  const declarations = [
    ...eachNameOnce(program.vocabulary.records).map((record) => recordText(record, names)),
    ...eachNameOnce(program.vocabulary.kinds).map((kind) => kindText(kind, names)),
    ...unionDeclarations(names),
  ];
  const text = declarations.join('\n');
  const used = helperNames.filter((name) => text.includes(`${name}<`) || text.includes(`?: ${name} `));
  return [text, ...used.map((name) => helpers[name])].join('\n');
}

/** The name of the subject's interface among the types of `emitFactsTypes`, given the same reserved identifiers. */
export function factsTypeName(program: CoreProgram, reserved: ReadonlySet<string> = nothingReserved): string {
  return declared(typeNames(program, reserved).records, 'record', program.vocabulary.subject);
}
