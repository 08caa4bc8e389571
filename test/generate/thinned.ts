import type { CoreField, CoreRecord, CoreType, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { recordNamed } from './scope.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The object without some of what is known of it: of its properties, and of those of the objects in it, only those are
 * kept at whose turn the mask says so. The identity is kept always.
 */
export function thinned(
  object: JsonObject,
  record: CoreRecord,
  mask: readonly boolean[],
  vocabulary: Vocabulary,
): JsonObject {
  return thinObject(object, (name) => partsOfRecord(record, name, vocabulary), mask, record.identity);
}

/** How the parts of a property are found; null where it is kept or left out as a whole. */
type Parts = ((name: string) => Parts) | null;

function thinObject(
  object: JsonObject,
  partsOf: (name: string) => Parts,
  mask: readonly boolean[],
  always: string | null,
): JsonObject {
  const kept = Object.entries(object).filter(([name], turn) => name === always || mask[turn % mask.length] !== false);
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const parts = partsOf(name);
      return [name, parts === null || !isObject(value) ? value : thinObject(value, parts, mask, null)];
    }),
  );
}

function partsOfRecord(record: CoreRecord, name: string, vocabulary: Vocabulary): Parts {
  return name === 'holds' || name === 'passed' || name === 'attested'
    ? () => null
    : partsOfField(record.fields, name, vocabulary);
}

function partsOfField(fields: readonly CoreField[], name: string, vocabulary: Vocabulary): Parts {
  const field = fields.find((one) => one.name === name);
  return field === undefined ? null : partsOfType(field.type, vocabulary);
}

function partsOfType(type: CoreType, vocabulary: Vocabulary): Parts {
  if (type.kind === 'object') {
    return (name) => partsOfField(type.fields, name, vocabulary);
  }
  if (type.kind === 'record') {
    const record = recordNamed(type.record, vocabulary);
    return (name) => partsOfRecord(record, name, vocabulary);
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
