import { appliedField, fillsField } from '../names/sharings.ts';
import type { CoreField, CoreKind, CoreRecord, CoreType, Vocabulary } from '../core/types.ts';
import type { Names, RecordSymbol } from '../names/symbols.ts';

/** What a program asks to be attested, by record. */
export type Attestations = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

const recordsIn = (type: CoreType): readonly string[] => {
  if (type.kind === 'record') return [type.record];
  if (type.kind === 'list') return recordsIn(type.of);
  return type.kind === 'object' ? type.fields.flatMap((field) => recordsIn(field.type)) : [];
};

/** The subject and every record that its facts can contain. */
const reachable = (names: Names, subject: RecordSymbol): readonly RecordSymbol[] => {
  const found = new Map<string, RecordSymbol>();
  const visit = (record: RecordSymbol): void => {
    if (found.has(record.name)) return;
    found.set(record.name, record);
    for (const name of record.fields.flatMap((field) => recordsIn(field.type))) {
      const next = names.records.get(name);
      if (next !== undefined) visit(next);
    }
  };
  visit(subject);
  return [...found.values()];
};

const kindsIn = (type: CoreType): readonly string[] => {
  if (type.kind === 'entry') return [type.of];
  if (type.kind === 'list') return kindsIn(type.of);
  return type.kind === 'object' ? type.fields.flatMap((field) => kindsIn(field.type)) : [];
};

/** What facts tell of a record besides its own fields: what its items fill, and what has been applied for. */
const told = (names: Names, record: string, appliesFor: readonly string[]): readonly CoreField[] => {
  const sharing = [...names.sharings.values()].find((each) => each.record === record);
  return [
    ...(sharing === undefined ? [] : [fillsField(sharing)]),
    ...(appliesFor.length === 0 ? [] : [appliedField(appliesFor)]),
  ];
};

/** The words that the program shares with the facts: the records that can occur in them and the kinds that these hold. */
export const vocabularyOf = (names: Names, subject: RecordSymbol, attestations: Attestations): Vocabulary => {
  const records = reachable(names, subject);
  const used = new Set(
    records.flatMap((record) => [
      ...record.holds.map((each) => each.kind),
      ...record.appliesFor,
      ...[...names.sharings.values()].flatMap((each) => (each.record === record.name ? [each.of] : [])),
      ...record.fields.flatMap((field) => kindsIn(field.type)),
    ]),
  );
  return {
    subject: subject.name,
    records: records.map(({ name, plural, identity, dated, fields, holds, appliesFor, doc }): CoreRecord => ({
      name,
      plural,
      identity,
      ...(dated === null ? {} : { dated }),
      fields: [...fields, ...told(names, name, appliesFor)],
      holds,
      doc,
      attestations: [...(attestations.get(name) ?? [])].map(([each, title]) => ({ name: each, title })),
    })),
    kinds: [...names.kinds.values()]
      .filter((kind) => used.has(kind.name))
      .map(({ name, plural, title, entries }): CoreKind => ({
        name,
        plural,
        title,
        entries: [...entries.values()].map((entry) => ({
          name: entry.name,
          title: entry.title,
          lifetime: entry.lifetime,
        })),
      })),
  };
};
