import type {
  DateLiteral,
  ExamplesDocument,
  Expect,
  Fact,
  HeldMember,
  Sample,
  Validity,
} from '../../../grammar/src/index.ts';
import { entriesOf, subjectOf } from './around.ts';
import type { CatalogModel, RecordModel } from './catalog-model.ts';
import { different, once, perhaps, pick, several, type Choices } from './choices.ts';
import { namedDays } from './days.ts';
import { at, member, name, path, text } from './nodes.ts';
import { wordsFor } from './words.ts';

/** A sample of the subject with facts of most forms, and what is expected of it. */
export function examplesFrom(choices: Choices, catalog: CatalogModel, program: string): ExamplesDocument {
  const subject = subjectOf({ catalog });
  const title = perhaps(choices, 3, () => text(pick(choices, wordsFor.titles)));
  const facts = factsOf(choices, catalog, subject, 2);
  const sample: Sample = { kind: 'Sample', ...at, record: name(subject.name), name: name('Otters'), title, facts };
  return {
    kind: 'Examples',
    ...at,
    program: name(program),
    items: [
      { kind: 'Use', ...at, path: text('./program.proviso') },
      sample,
      ...several(choices, [1, 2], () => expected(choices, catalog, sample)),
    ],
  };
}

function expected(choices: Choices, catalog: CatalogModel, { facts }: Sample): Expect {
  const identified = identifiedIn(catalog);
  const items = facts.flatMap((fact) =>
    fact.kind === 'ItemFact' && fact.record.kind === 'Name' && identified.has(fact.record.text) ? [fact] : [],
  );
  const left = items.length === 0 ? [] : different(choices, items, 2).filter(() => once(choices, 2));
  return {
    kind: 'Expect',
    ...at,
    sample: name('Otters'),
    without: left.map(({ record, identity }) => ({ kind: 'Without', ...at, record, identity })),
    verdict: pick(choices, ['met', 'unmet', 'unknown', 'unclear', 'not applicable']),
    state: null,
    timings: [
      { kind: 'OnTiming', ...at, point: date(pick(choices, namedDays)) },
      ...(once(choices, 3) ? [{ kind: 'OnTiming' as const, ...at, point: name('renewal') }] : []),
    ],
    after: [],
    because: [],
  };
}

/** The lists of the subject whose things are told apart. */
function identifiedIn(catalog: CatalogModel): ReadonlySet<string> {
  const records = new Set(catalog.records.filter(({ identity }) => identity !== null).map((each) => each.name));
  const fields = subjectOf({ catalog }).fields.filter(
    ({ type }) => type.kind === 'list' && type.of.kind === 'record' && records.has(type.of.record),
  );
  return new Set(fields.map((field) => field.name));
}

/** What is said of a thing: what it holds, has passed, has applied for and fills, what it is, and the things in its lists. */
function factsOf(choices: Choices, catalog: CatalogModel, record: RecordModel, depth: number): readonly Fact[] {
  const { holds, appliesFor, fields } = record;
  const told = [...holds, ...appliesFor.map((kind) => ({ verb: 'applied for' as const, kind }))];
  const flags = fields.filter(({ type }) => type.kind === 'yesno');
  return [
    ...told.filter(() => once(choices, 2)).map(({ verb, kind }) => heldFact(choices, catalog, verb, kind)),
    ...fillsOf(choices, catalog, record),
    ...flags
      .filter(() => once(choices, 2))
      .map(({ name: field }): Fact => ({
        kind: 'FieldFact',
        ...at,
        name: name(field),
        data: [once(choices, 2) ? path(['yes']) : { kind: 'NoAnswer', ...at }],
      })),
    ...(depth === 0 ? [] : listsOf(choices, catalog, record, depth - 1)),
  ];
}

function heldFact(
  choices: Choices,
  catalog: CatalogModel,
  verb: 'holds' | 'passed' | 'applied for',
  kind: string,
): Fact {
  const entries = several(choices, [0, 2], () => pick(choices, entriesOf({ catalog })(kind)));
  const members = entries.map((entry): HeldMember => ({
    kind: 'HeldMember',
    ...at,
    name: name(entry),
    lifetimes: days(choices),
    renewed: perhaps(choices, 4, () => several(choices, [0, 2], (index) => date(`2024-0${index + 1}-10`))),
  }));
  return { kind: 'HoldsFact', ...at, verb, of: name(kind), members, maybeMore: entries.length > 0 && once(choices, 4) };
}

/** The roles that somebody is recorded to fill, where the catalog limits them. */
function fillsOf(choices: Choices, catalog: CatalogModel, record: RecordModel): readonly Fact[] {
  const sharing = catalog.sharings.find((each) => each.record === record.name);
  if (sharing === undefined) return [];
  if (once(choices, 4)) return [{ kind: 'FillsFact', ...at, role: null, members: [] }];
  return several(choices, [0, 2], (): Fact => {
    const entries = several(choices, [1, 2], () => pick(choices, entriesOf({ catalog })(sharing.of)));
    const members = entries.map((entry) => member(entry, days(choices)));
    return { kind: 'FillsFact', ...at, role: name(pick(choices, sharing.roles)), members };
  });
}

/** The things in lists of records: some, none, or nothing but that there may be more. */
function listsOf(choices: Choices, catalog: CatalogModel, record: RecordModel, depth: number): readonly Fact[] {
  return record.fields.flatMap(({ name: field, type }): readonly Fact[] => {
    const of = type.kind === 'list' && type.of.kind === 'record' ? type.of.record : null;
    const items = catalog.records.find((each) => each.name === of);
    if (items === undefined) return [];
    const identities = different(choices, ['ana', 'bo', ''], 2);
    const made = identities.map((identity): Fact => {
      const facts = factsOf(choices, catalog, items, depth);
      return { kind: 'ItemFact', ...at, record: name(field), identity: text(identity), facts };
    });
    const more: Fact = { kind: 'MaybeMore', ...at, list: name(field) };
    return pick(choices, [made, made, [...made, more], [more], [{ kind: 'EmptyFact', ...at, list: name(field) }]]);
  });
}

function date(day: string): DateLiteral {
  return { kind: 'Date', ...at, text: day };
}

/** Mostly a first day, now and then a last one after it. */
function days(choices: Choices): readonly Validity[] {
  const [first = '', last = ''] = different(choices, namedDays, 2).toSorted();
  const since: Validity = { kind: 'Since', ...at, point: date(first) };
  if (last === '') return once(choices, 3) ? [] : [since];
  return [since, { kind: 'Through', ...at, point: date(last) }];
}
