import * as fc from 'fast-check';
import type { CoreRecord, IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import type { History, HistoryEvent } from '../../packages/runtime/src/index.ts';
import { either, oneOf } from './arbitraries.ts';
import { recordNamed } from './scope.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What events are made of: facts that are known at the beginning, and others whose parts are gained, received or changed to. */
interface Materials {
  readonly vocabulary: Vocabulary;
  readonly beginning: unknown;
  readonly others: unknown;
  readonly days: readonly IsoDate[];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value.known) ? value.known : [];
}

/** Some value, or no arbitrary at all where there is none to take. */
function some<Value>(values: readonly Value[]): fc.Arbitrary<Value> | null {
  return values.length === 0 ? null : fc.constantFrom(...values);
}

/** The subject's own lists of records that something identifies or that nothing does, with their records. */
function listsOf(
  record: CoreRecord,
  vocabulary: Vocabulary,
): readonly { readonly name: string; readonly of: CoreRecord }[] {
  return record.fields.flatMap(({ name, type }) =>
    type.kind === 'list' && type.of.kind === 'record' ? [{ name, of: recordNamed(type.of.record, vocabulary) }] : [],
  );
}

/** A history whose events may or may not fit what is known by then: what does not fit changes nothing. */
export function arbitraryHistory(materials: Materials): fc.Arbitrary<History> {
  return fc
    .array(arbitraryEvent(materials), { maxLength: 8, size: 'max' })
    .map((events) => ({ beginning: materials.beginning, events }));
}

function arbitraryEvent(materials: Materials): fc.Arbitrary<HistoryEvent> {
  const { vocabulary, beginning, others, days } = materials;
  const subject = recordNamed(vocabulary.subject, vocabulary);
  const ofItems = listsOf(subject, vocabulary).flatMap(({ name, of }) => {
    const { identity } = of;
    if (identity === null) return [];
    const ids = [beginning, others].flatMap((facts) =>
      itemsOf(isObject(facts) ? facts[name] : null).flatMap((item) => (isObject(item) ? [item[identity]] : [])),
    );
    return ids.flatMap((id) => (typeof id === 'string' ? [{ record: of, of: { [name]: id } }] : []));
  });
  const holders = [{ record: subject, of: null }, ...ofItems];
  const made: readonly fc.Arbitrary<Omit<HistoryEvent, 'on'>>[] = [
    ...holders.flatMap(({ record, of }) => [
      ...heldEvents(record, vocabulary, of, days),
      ...attestedEvents(record, of),
    ]),
    ...changedEvents(subject, others),
    ...itemEvents(subject, materials),
    fc.constant({ event: 'renewed' }),
  ];
  const event = fc.oneof(...made);
  return fc.tuple(oneOf(...days), event).map(([on, rest]) => ({ on, ...rest }));
}

function heldEvents(
  record: CoreRecord,
  vocabulary: Vocabulary,
  of: Readonly<Record<string, string>> | null,
  days: readonly IsoDate[],
): readonly fc.Arbitrary<Omit<HistoryEvent, 'on'>>[] {
  return record.holds.flatMap(({ verb, kind }) => {
    const entries = vocabulary.kinds.find(({ name }) => name === kind)?.entries.map(({ name }) => name) ?? [];
    const entry = some(entries);
    if (entry === null) return [];
    const whose = of === null ? {} : { of };
    const ends = fc.record({ since: oneOf(...days), through: oneOf(...days) }, { requiredKeys: [] });
    const gained = fc.tuple(entry, either([2, fc.constant({})], [1, ends])).map(([name, span]) => ({
      event: verb === 'holds' ? 'gained' : 'passed',
      what: { [kind]: name },
      ...whose,
      ...span,
    }));
    return [gained, entry.map((name) => ({ event: 'lost', what: { [kind]: name }, ...whose }))];
  });
}

function attestedEvents(
  { attestations }: CoreRecord,
  of: Readonly<Record<string, string>> | null,
): readonly fc.Arbitrary<Omit<HistoryEvent, 'on'>>[] {
  const name = some(attestations.map((one) => one.name));
  const whose = of === null ? {} : { of };
  if (name === null) return [];
  return [
    fc.tuple(name, fc.boolean()).map(([one, answer]) => ({ event: 'attested', what: { [one]: answer }, ...whose })),
  ];
}

/** Fields that are neither lists of records nor holdings change to what the other facts say. */
function changedEvents(subject: CoreRecord, others: unknown): readonly fc.Arbitrary<Omit<HistoryEvent, 'on'>>[] {
  if (!isObject(others)) return [];
  const plain = subject.fields.filter(({ name, type }) => type.kind !== 'list' && Object.hasOwn(others, name));
  const name = some(plain.map((field) => field.name));
  return name === null ? [] : [name.map((one) => ({ event: 'changed', what: { [one]: others[one] } }))];
}

function itemEvents(
  subject: CoreRecord,
  { vocabulary, beginning, others }: Materials,
): readonly fc.Arbitrary<Omit<HistoryEvent, 'on'>>[] {
  return listsOf(subject, vocabulary).flatMap(({ name, of }) => {
    const { identity } = of;
    const inList = (facts: unknown): readonly unknown[] =>
      itemsOf(isObject(facts) ? facts[name] : null).filter(isObject);
    const come = some(inList(others));
    const ids = [beginning, others].flatMap(inList).flatMap((item) => {
      const id = isObject(item) && identity !== null ? item[identity] : null;
      return typeof id === 'string' ? [id] : [];
    });
    const go = some(ids);
    return [
      ...(come === null ? [] : [come.map((item) => ({ event: 'received', what: { [name]: item } }))]),
      ...(go === null ? [] : [go.map((id) => ({ event: 'left', what: { [name]: id } }))]),
    ];
  });
}
