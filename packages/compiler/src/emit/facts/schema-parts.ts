/** What JSON Schemas of facts are put together from. */

type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonSchema;

/** A JSON Schema as plain data, ready for `JSON.stringify`. */
export interface JsonSchema {
  readonly [keyword: string]: JsonValue;
}

export const date: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$',
};

export const duration: JsonSchema = {
  type: 'string',
  description: 'A length of time in weeks, or in days, hours and minutes: P2W, P2D, PT1H.',
  pattern: '^P(?:[0-9]{1,9}W|(?=.)(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?)?)$',
};

export const period: JsonSchema = {
  type: 'string',
  description: 'A length of time in years and months: P6M, P1Y.',
  pattern: '^P(?=[0-9])(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?$',
};

/** An object with these properties and no others. Made without assignment, so that any text can be a property's name. */
export function object(properties: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The schema with this description before its own. */
export function described(schema: JsonSchema, description: string | null): JsonSchema {
  const own = schema.description;
  const texts = [description, own].filter((text) => typeof text === 'string');
  return texts.length === 0 ? schema : { ...schema, description: texts.join(' ') };
}

/** The same, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: texts } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  if (texts !== undefined && isList(texts)) return { ...schema, enum: [...texts, null] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** Either form of a list: an array, or an object with what is known of it. */
export function listOf(item: JsonSchema): JsonSchema {
  const known = { type: ['array', 'null'], items: item };
  return {
    anyOf: [
      { type: 'array', items: item },
      object([
        ['known', known],
        ['maybeMore', { description: 'Whether there may be more items than are known.', type: ['boolean', 'null'] }],
      ]),
    ],
  };
}

export const attestation: JsonSchema = {
  title: 'Attestation',
  description: 'What a person has said.',
  ...object([
    ['answer', { type: ['boolean', 'null'] }],
    ['by', { description: 'Who said so.', type: ['string', 'null'] }],
    ['on', described(orNull(date), 'The day on which it was said.')],
    ['evidence', { description: 'What it rests on.', type: ['string', 'null'] }],
    ['through', described(orNull(date), 'The last day on which it is valid.')],
  ]),
};
