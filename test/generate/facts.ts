import * as fc from 'fast-check';
import type {
  CoreField,
  CoreHolds,
  CoreRecord,
  CoreType,
  IsoDate,
  Vocabulary,
} from '../../packages/compiler/src/core/types.ts';
import { either, object, oneOf } from './arbitraries.ts';
import { somedays, withNeighbours } from './days.ts';
import { recordNamed } from './scope.ts';
import { thinned } from './thinned.ts';
import { arbitraryFact, isValueType } from './values.ts';

/** Some end alike, as identities of one issuer do. */
const identities = ['ana', 'una', 'ina', 'bo', ''] as const;

type JsonObject = Readonly<Record<string, unknown>>;

/** How facts are made. */
export interface FactOptions {
  /** The days that they name, and the days around them. */
  readonly days?: readonly IsoDate[];
  /** Whether now and then something stands that the vocabulary does not allow. */
  readonly wild?: boolean;
}

interface Making {
  readonly vocabulary: Vocabulary;
  readonly days: readonly IsoDate[];
  readonly wild: boolean;
  /** The records around, innermost last: none is made inside itself twice. */
  readonly around: readonly string[];
}

/** What is known of a subject, some of it missing. */
export function arbitraryFacts(vocabulary: Vocabulary, options: FactOptions = {}): fc.Arbitrary<unknown> {
  const { days = somedays, wild = false } = options;
  return arbitraryRecord(recordNamed(vocabulary.subject, vocabulary), {
    vocabulary,
    days: withNeighbours(days),
    wild,
    around: [],
  });
}

function arbitraryRecord(record: CoreRecord, making: Making): fc.Arbitrary<JsonObject> {
  const inside = { ...making, around: [...making.around, record.name] };
  const verbs = [...new Set(record.holds.map(({ verb }) => verb))];
  return arbitraryObject(
    [
      ...ownFields(record, inside),
      ...verbs.map((verb): [string, fc.Arbitrary<unknown>] => [verb, arbitraryHeld(record, verb, making)]),
      ...attestedOf(record, making),
    ],
    making,
  );
}

/** The vocabulary has the property only where something is attested. */
function attestedOf({ attestations }: CoreRecord, making: Making): readonly [string, fc.Arbitrary<unknown>][] {
  if (attestations.length === 0 && !making.wild) return [];
  const each = attestations.map(({ name }) => [name, arbitraryAttestation(making)] as const);
  return [['attested', arbitraryObject(each, making)]];
}

function ownFields(record: CoreRecord, making: Making): readonly (readonly [string, fc.Arbitrary<unknown>])[] {
  return record.fields.map(({ name, type }) => [
    name,
    name === record.identity ? oneOf(...identities) : arbitraryOf(type, making),
  ]);
}

/** An object of which any property may be absent or null. It shrinks towards none. */
function arbitraryObject(
  properties: readonly (readonly [string, fc.Arbitrary<unknown>])[],
  { wild }: Making,
): fc.Arbitrary<JsonObject> {
  const absent = Symbol('absent');
  const property = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    either([1, fc.constant<unknown>(absent)], [1, fc.constant(null)], [wild ? 1 : 0, arbitraryMistake()], [9, value]);
  return fc
    .tuple(...properties.map(([, value]) => property(value)))
    .map((values) =>
      Object.fromEntries(
        properties.map(([name], index) => [name, values[index]] as const).filter(([, value]) => value !== absent),
      ),
    );
}

function arbitraryOf(type: CoreType, making: Making): fc.Arbitrary<unknown> {
  const { vocabulary, days } = making;
  if (isValueType(type)) {
    return arbitraryFact(type, vocabulary, days);
  }
  switch (type.kind) {
    case 'record':
      return making.around.includes(type.record)
        ? fc.constant(null)
        : arbitraryRecord(recordNamed(type.record, vocabulary), making);
    case 'object':
      return type.fields.some(({ name }) => name === 'through')
        ? arbitrarySpan(type.fields, making)
        : arbitraryFields(type.fields, making);
    case 'list':
      return arbitraryList(arbitraryItems(type.of, making));
  }
}

function arbitraryFields(fields: readonly CoreField[], making: Making): fc.Arbitrary<JsonObject> {
  return arbitraryObject(
    fields.map(({ name, type }) => [name, arbitraryOf(type, making)] as const),
    making,
  );
}

/** What has a first day, mostly an early one, and perhaps a last one; the rest of it is there. */
function arbitrarySpan(fields: readonly CoreField[], making: Making): fc.Arbitrary<JsonObject> {
  const others = fields.filter(({ name }) => name !== 'since' && name !== 'through');
  const rest = making.wild
    ? arbitraryFields(others, making)
    : fc
        .tuple(...others.map(({ type }) => arbitraryOf(type, making)))
        .map((values) => Object.fromEntries(others.map(({ name }, index) => [name, values[index]])));
  const first = either<JsonObject>(
    [1, fc.constant({})],
    [6, oneOf(...making.days.slice(0, 3)).map((since) => ({ since }))],
    [2, oneOf(...making.days).map((since) => ({ since }))],
  );
  return fc
    .tuple(rest, first, fc.option(oneOf(...making.days), { nil: null, freq: 1 }))
    .map(([kept, { since }, last]) => {
      const isBackwards = typeof since === 'string' && last !== null && last < since;
      const through = last === null || isBackwards ? {} : { through: last };
      return { ...kept, ...(since === undefined ? {} : { since }), ...through };
    });
}

function arbitraryItems(type: CoreType, making: Making): fc.Arbitrary<readonly unknown[]> {
  if (type.kind !== 'record') {
    return fc.array(arbitraryOf(type, making), { maxLength: 2 });
  }
  if (making.around.includes(type.record)) {
    return fc.constant([]);
  }
  const record = recordNamed(type.record, making.vocabulary);
  const { identity } = record;
  const item = arbitraryRecord(record, making);
  return identity === null || making.wild
    ? fc.array(item, { maxLength: 3 })
    : arbitraryIdentified(record, identity, item, making.vocabulary);
}

/**
 * Things of different identities or of none, followed by more that is said of some of them: each saying of a thing
 * leaves out some of what is known of it, so that no two contradict each other.
 */
function arbitraryIdentified(
  record: CoreRecord,
  identity: string,
  item: fc.Arbitrary<JsonObject>,
  vocabulary: Vocabulary,
): fc.Arbitrary<readonly JsonObject[]> {
  const known = fc.uniqueArray(item, {
    maxLength: 4,
    comparator: (one, other) => typeof one === 'string' && one === other,
    selector: (one) => one[identity],
  });
  const fields = 7;
  const mask = either<boolean[]>(
    [2, fc.array(fc.boolean(), { minLength: fields, maxLength: fields })],
    // The same thing said twice in full.
    [1, fc.constant(Array.from({ length: fields }, () => true))],
  );
  const again = fc.option(object({ which: fc.nat({ max: 3 }), first: mask, second: mask }), { nil: null, freq: 3 });
  return fc.tuple(known, again).map(([items, repeated]) => {
    const whole = items[repeated?.which ?? 0];
    if (repeated === null || whole === undefined || typeof whole[identity] !== 'string') {
      return items;
    }
    const [first, second] = [repeated.first, repeated.second].map((keep) => thinned(whole, record, keep, vocabulary));
    return [
      ...items.map((one) => (one === whole && first !== undefined ? first : one)),
      ...(second === undefined ? [] : [second]),
    ];
  });
}

/** A list that is complete, or that may have more. */
function arbitraryList(items: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<unknown> {
  return either<unknown>([4, items], [1, object({ known: items, maybeMore: fc.boolean() })]);
}

function arbitraryHeld(record: CoreRecord, verb: CoreHolds['verb'], making: Making): fc.Arbitrary<JsonObject> {
  const kinds = record.holds.filter((held) => held.verb === verb).map(({ kind }) => kind);
  return arbitraryObject(
    kinds.map((kind) => [kind, arbitraryList(fc.array(arbitraryHolding(kind, making), { maxLength: 4 }))] as const),
    making,
  );
}

function arbitraryHolding(kind: string, making: Making): fc.Arbitrary<unknown> {
  const entries = making.vocabulary.kinds.find(({ name }) => name === kind)?.entries ?? [];
  const day = oneOf(...making.days);
  const entry = either<unknown>(
    [9, oneOf(...entries.map(({ name }) => name))],
    [making.wild ? 1 : 0, oneOf<unknown>('Unheard', 7, null)],
  );
  const days = arbitraryObject(
    [
      ['since', either([3, oneOf(...making.days.slice(0, 3))], [1, day])],
      ['through', day],
      ['renewed', fc.uniqueArray(day, { maxLength: 2 })],
    ],
    making,
  );
  return fc.tuple(entry, days, fc.boolean()).map(([held, { since, through, renewed }, goesOn]) => {
    const isBackwards = typeof since === 'string' && typeof through === 'string' && through < since;
    const [first, last] = isBackwards ? [through, since] : [since, through];
    return {
      entry: held,
      ...(first === undefined ? {} : { since: first }),
      ...(last === undefined || goesOn ? {} : { through: last }),
      ...(renewed === undefined ? {} : { renewed }),
    };
  });
}

/** What stands where something else should. */
function arbitraryMistake(): fc.Arbitrary<unknown> {
  const dates = [
    '2024-02-30',
    '2023-02-29',
    '2024-00-10',
    '2024-13-01',
    '0000-01-01',
    '2024-6-1',
    '2024-01-01T00:00:00Z',
  ];
  const times = ['P', 'PT', 'P1DT', '-PT1H', 'PT1.5H', 'P1W1D', 'P1Y1D', 'p1d', 'P1M', 'PT1M', 'P007D'];
  const money = [{ amount: 25, currency: 'GBP' }, { amount: '25', currency: 'USD' }, { currency: 'USD' }];
  const lists = [
    {},
    { known: {} },
    { known: null, maybeMore: true },
    { maybeMore: 1 },
    { known: [null, 3, {}, []] },
    [[], {}],
  ];
  return fc.oneof(
    oneOf<unknown>(...dates, ...times, ...money, ...lists, 'Unheard', '', 'true', -0, 0.30000000000000004, [true]),
    fc.jsonValue({ maxDepth: 1 }),
  );
}

function arbitraryAttestation(making: Making): fc.Arbitrary<JsonObject> {
  const day = oneOf(...making.days);
  const early = oneOf(...making.days.slice(0, 4));
  const asked: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
    ['answer', fc.boolean()],
    ['by', oneOf('Ada', 'Bo')],
    ['on', either([2, early], [1, day])],
    ['evidence', oneOf('a letter', 'the minutes')],
  ];
  const through = arbitraryObject([...asked, ['through', day]], making);
  return either([1, arbitraryObject(asked, making)], [1, making.wild ? through : through.map(inOrderOfDays)]);
}

/** The attestation with its first day before its last one. */
function inOrderOfDays(attestation: JsonObject): JsonObject {
  const { on, through } = attestation;
  const isBackwards = typeof on === 'string' && typeof through === 'string' && through < on;
  return isBackwards ? { ...attestation, on: through, through: on } : attestation;
}
