/** The names that a program's catalog and the facts give. */
import type { CoreField, CoreRecord, CoreType, Vocabulary } from '../core/types.ts';
import { humanised } from './english.ts';
import { keysOf } from './naming.ts';
import type { Naming } from './naming.ts';

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}

function textAt(value: unknown, key: string): string | null {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** Of a longer name nobody reads the rest. */
const longest = 100;

function shortNameAt(value: unknown, key: string): string | null {
  const found = textAt(value, key);
  return found !== null && found.length > longest ? `${found.slice(0, longest)}…` : found;
}

function recordNamed({ records }: Vocabulary, name: string): CoreRecord | null {
  return records.find((record) => record.name === name) ?? null;
}

function fieldsOf(vocabulary: Vocabulary, type: CoreType | null): readonly CoreField[] {
  if (type?.kind === 'object') return type.fields;
  return type?.kind === 'record' ? (recordNamed(vocabulary, type.record)?.fields ?? []) : [];
}

/** The type of what a key leads to; that of the list itself for `known`. */
function typeAt(vocabulary: Vocabulary, type: CoreType | null, key: string): CoreType | null {
  if (type?.kind === 'list') return key === 'known' ? type : type.of;
  return fieldsOf(vocabulary, type).find(({ name }) => name === key)?.type ?? null;
}

/** What the entry is called that a holding is of. */
function holdingName(vocabulary: Vocabulary, facts: unknown, keys: readonly string[]): string | null {
  const verb = keys.findLastIndex((key) => key === 'holds' || key === 'passed');
  if (verb === -1) return null;
  const holding = keys.reduce<unknown>(own, facts);
  const name = textAt(holding, 'entry');
  return name === null ? null : entryName(vocabulary, keys[verb + 1] ?? '', name);
}

function entryName({ kinds }: Vocabulary, kind: string, name: string): string {
  return kinds.find((one) => one.name === kind)?.entries.find((entry) => entry.name === name)?.title ?? name;
}

function itemName(vocabulary: Vocabulary, facts: unknown, pointer: string): string | null {
  const keys = keysOf(pointer);
  let type: CoreType | null = { kind: 'record', record: vocabulary.subject };
  let value = facts;
  for (const key of keys) {
    type = typeAt(vocabulary, type, key);
    value = own(value, key);
  }
  const identity = type?.kind === 'record' ? (recordNamed(vocabulary, type.record)?.identity ?? null) : null;
  return identity === null ? holdingName(vocabulary, facts, keys) : shortNameAt(value, identity);
}

/** The names for these facts of a program. */
export function namingOf(vocabulary: Vocabulary, facts: unknown): Naming {
  const { kinds, records } = vocabulary;
  const attestations = new Map(
    records.flatMap((record) => record.attestations.map(({ name, title }) => [name, title])),
  );
  const kindNamed = (name: string): Vocabulary['kinds'][number] | undefined => kinds.find((kind) => kind.name === name);
  return {
    entry: (kind, name) => entryName(vocabulary, kind, name),
    kind: (name) => humanised(kindNamed(name)?.plural ?? name),
    attestation: (name) => {
      const title = attestations.get(name) ?? null;
      return title === null ? humanised(name) : `"${title}"`;
    },
    item: (pointer) => itemName(vocabulary, facts, pointer),
  };
}

/** Who the facts are about: the text that identifies the subject, else its `id` or `name`. */
export function subjectName(vocabulary: Vocabulary, facts: unknown): string | null {
  const identity = recordNamed(vocabulary, vocabulary.subject)?.identity ?? null;
  return (
    (identity === null ? null : shortNameAt(facts, identity)) ?? shortNameAt(facts, 'id') ?? shortNameAt(facts, 'name')
  );
}
