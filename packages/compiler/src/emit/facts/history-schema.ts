/** The JSON Schema (2020-12) of a history of facts: what is known at the beginning, and what happened then. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreField, CoreRecord, Vocabulary } from '../../core/types.ts';
import { schemaDefinitions } from './json-schema.ts';
import { eachNameOnce } from './members.ts';
import { date, described, object, orNull } from './schema-parts.ts';
import type { JsonSchema } from './schema-parts.ts';

/** Refers to the definitions of records and kinds. */
interface Scope {
  readonly record: (name: string) => JsonSchema;
  readonly kind: (name: string) => JsonSchema;
  readonly vocabulary: Vocabulary;
}

/** A list of records, by the name that events use: with dots where it is in an object. */
interface ListName {
  readonly name: string;
  readonly record: string;
}

const text: JsonSchema = { type: 'string' };

/**
 * The JSON Schema of a history of a program's facts, as plain data. It says what events may look like; whether one can have happened
 * (nobody loses what they do not hold), only `validateHistory` of the runtime checks.
 *
 * @throws Error where Core refers to a record or a kind that its vocabulary does not have.
 */
export function emitHistorySchema(program: CoreProgram): JsonSchema {
  const { record, kind, $defs } = schemaDefinitions(program);
  const { vocabulary } = program;
  const scope: Scope = { record, kind, vocabulary };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A history of facts: ${program.title ?? program.name}`,
    ...object([
      ['beginning', describedAnyOf('What is known before the first event.', record(vocabulary.subject))],
      [
        'events',
        {
          description: 'What happened. Events of one day happen in the order in which they are written.',
          type: ['array', 'null'],
          items: { oneOf: eventSchemas(scope) },
        },
      ],
    ]),
    $defs,
  };
}

function describedAnyOf(description: string, schema: JsonSchema): JsonSchema {
  return { description, anyOf: [schema, { type: 'null' }] };
}

type Part = readonly [name: string, schema: JsonSchema];

const note: Part = ['note', orNull(described(text, 'Whatever readers should know.'))];
const by: Part = ['by', orNull(described(text, 'Who said or decided so.'))];
const evidence: Part = ['evidence', orNull(described(text, 'What it rests on.'))];
const since: Part = ['since', orNull(described(date, 'The first day, where that is not the day of the event.'))];
const through: Part = ['through', orNull(described(date, 'The last day, which is included.'))];

function eventSchemas(scope: Scope): readonly JsonSchema[] {
  const { vocabulary } = scope;
  const lists = listsOf(vocabulary);
  const entries = (verbs: readonly string[]): JsonSchema => entriesOf(scope, verbs);
  const of: Part = [
    'of',
    orNull(described(object(identities(vocabulary, lists)), 'Whose it is, by what identifies them.')),
  ];
  const attestations = eachNameOnce(vocabulary.records.flatMap((record) => record.attestations)).map(
    ({ name }) => name,
  );
  const items = everyName(lists, (record) => oneOrMany(scope.record(record)));
  const identified = lists.filter(({ record }) => recordOf(vocabulary, record)?.identity !== null);
  const joining = everyName(identified, (record) => oneOrMany(scope.record(record)));
  const leaving = everyName(identified, () => oneOrMany(text));
  const held = [of, since, through];
  const said = [of, by, evidence, through];
  const agreed: JsonSchema = attestations.length === 0 ? { not: {} } : { enum: attestations };
  return [
    event('gained', 'Held from the day on.', entries(['holds']), held),
    event('passed', 'Passed on the day.', entries(['passed']), held),
    event('lost', 'Held through the day before.', entries(['holds', 'passed']), [of]),
    event('received', 'Items of a list, dated by the day unless they say another.', object(items), [of]),
    event('joined', 'Items of a list that something identifies.', object(joining), [of]),
    event('left', 'Items of a list, by what identifies them.', object(leaving), [of]),
    event('changed', 'Fields with the values that they have from the day on.', changes(scope), [of]),
    event('attested', 'What somebody answers.', object(attestations.map((name) => [name, { type: 'boolean' }])), said),
    event('agreed', 'An attestation whose answer is yes.', oneOrMany(agreed), said),
    event('applied', 'An application.', null, [by]),
    event('renewed', 'A renewal.', null, [by]),
    event('decided', 'A decision that somebody has recorded.', orNull(text), [by, through], ['by']),
    {
      description: 'An event that the program itself knows.',
      ...object([['on', date], ['event', { type: 'string', not: { enum: [...kinds] } }], by, through, note]),
      required: ['on', 'event'],
    },
  ];
}

const kinds = [
  'gained',
  'passed',
  'lost',
  'received',
  'joined',
  'left',
  'changed',
  'attested',
  'agreed',
  'applied',
  'renewed',
  'decided',
] as const;

function event(
  name: (typeof kinds)[number],
  description: string,
  what: JsonSchema | null,
  others: readonly Part[],
  needed: readonly string[] = what === null ? [] : ['what'],
): JsonSchema {
  const about: readonly Part[] = what === null ? [] : [['what', what]];
  return {
    description,
    ...object([['on', date], ['event', { const: name }], ...about, ...others, note]),
    required: ['on', 'event', ...needed],
  };
}

function oneOrMany(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'array', items: schema }] };
}

function entriesOf({ vocabulary, kind }: Scope, verbs: readonly string[]): JsonSchema {
  const all = vocabulary.records.flatMap(({ holds }) => holds.filter(({ verb }) => verbs.includes(verb)));
  return object([...new Set(all.map((one) => one.kind))].map((name) => [name, oneOrMany(kind(name))]));
}

function changes({ vocabulary, record }: Scope): JsonSchema {
  return { type: 'object', anyOf: eachNameOnce(vocabulary.records).map(({ name }) => record(name)) };
}

/** Each name of lists once, with what may stand there: lists of several records may have one name. */
function everyName(lists: readonly ListName[], schema: (record: string) => JsonSchema): readonly Part[] {
  return [...new Set(lists.map(({ name }) => name))].map((name) => {
    const records = [...new Set(lists.filter((list) => list.name === name).map(({ record }) => record))];
    const [only, ...others] = records.map(schema);
    return [name, only === undefined || others.length > 0 ? { anyOf: records.map(schema) } : only];
  });
}

function identities(vocabulary: Vocabulary, lists: readonly ListName[]): readonly Part[] {
  const identified = lists.filter(({ record }) => recordOf(vocabulary, record)?.identity !== null);
  return everyName(identified, () => text);
}

function listsOf({ records }: Vocabulary): readonly ListName[] {
  return eachNameOnce(records).flatMap((record) => listsIn(record.fields, ''));
}

function listsIn(fields: readonly CoreField[], prefix: string): readonly ListName[] {
  return fields.flatMap(({ name, type }) => {
    if (type.kind === 'object') return listsIn(type.fields, `${prefix}${name}.`);
    const of = type.kind === 'list' ? type.of : null;
    return of?.kind === 'record' ? [{ name: `${prefix}${name}`, record: of.record }] : [];
  });
}

function recordOf({ records }: Vocabulary, name: string): CoreRecord | null {
  return records.find((record) => record.name === name) ?? null;
}
