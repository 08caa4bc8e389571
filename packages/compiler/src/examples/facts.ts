import type { AttestedFact, Fact, FieldFact, HoldsFact, Identifier, ItemFact, Modifier } from '@proviso/grammar';
import type { CoreType } from '../core/types.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { dateOf, lifetimeOf, type DateScope } from '../names/lifetime-of.ts';
import type { Names, RecordSymbol } from '../names/symbols.ts';
import { newObject, type FactScope, type Json, type JsonObject } from './json.ts';
import { datumToJson } from './values.ts';
import { withArticleFirst } from '../diagnostics/words.ts';

const placeOf = (scope: FactScope, range: Range): Place => ({ document: scope.document, range });

export const dateScope = (scope: FactScope): DateScope => ({
  document: scope.document,
  revisions: new Map(),
  mention: () => undefined,
  report: scope.report,
});

const unknownField = (
  scope: FactScope,
  name: Extract<Identifier, { kind: 'Name' }>,
  record: RecordSymbol,
  fields: readonly string[],
): void => {
  const suggestion = nearestName(name.text, fields);
  const details = { name: name.text, of: withArticleFirst(record.name), suggestion, fields };
  scope.report('unknown-field', placeOf(scope, name), details, { replacement: suggestion });
};

const holding = (scope: FactScope, entry: string, lifetimes: readonly Modifier[]): JsonObject => {
  const span = lifetimeOf(dateScope(scope), lifetimes, `"${entry}"`);
  return Object.assign(newObject(), {
    entry,
    ...(span.first === null ? {} : { since: span.first }),
    ...(span.last === null ? {} : { through: span.last }),
  });
};

/** The items of a list so far, and whether there may be more. */
interface ListUnderConstruction {
  readonly known: Json[];
  maybeMore: boolean;
}

const listJson = ({ known, maybeMore }: ListUnderConstruction): Json =>
  maybeMore ? Object.assign(newObject(), { known, maybeMore: true }) : known;

const addHoldings = (
  scope: FactScope,
  record: RecordSymbol,
  fact: HoldsFact,
  holdings: Map<string, ListUnderConstruction>,
): void => {
  if (fact.of.kind === 'Missing') return;
  const name = fact.of.text;
  const shape = record.holds.find(
    (each) => each.verb === fact.verb && (each.kind === name || scope.names.kinds.get(each.kind)?.plural === name),
  );
  if (shape === undefined) {
    const known = record.holds.filter((each) => each.verb === fact.verb).map((each) => each.kind);
    unknownField(scope, fact.of, record, known);
    return;
  }
  const key = `${shape.verb}/${shape.kind}`;
  const list = holdings.get(key) ?? { known: [], maybeMore: false };
  holdings.set(key, list);
  list.maybeMore ||= fact.maybeMore;
  const entries = scope.names.kinds.get(shape.kind)?.entries;
  for (const member of fact.members) {
    if (member.name.kind === 'Missing') continue;
    const entry = member.name.text;
    if (entries?.has(entry) !== true) {
      const suggestion = nearestName(entry, entries?.keys() ?? []);
      scope.report(
        'unknown-entry',
        placeOf(scope, member.name),
        { name: entry, kind: shape.kind, suggestion },
        { replacement: suggestion },
      );
    }
    list.known.push(holding(scope, entry, member.lifetimes));
  }
};

const attestation = (scope: FactScope, fact: AttestedFact): Json => {
  const dates = { document: scope.document, report: scope.report };
  const answer = fact.answer.kind === 'Name' ? fact.answer.text : null;
  if (answer !== null && answer !== 'yes' && answer !== 'no') {
    scope.report('settle-answer', placeOf(scope, fact.answer), { answer });
  }
  const on = fact.on === null ? null : dateOf(dates, fact.on);
  const through = fact.through === null ? null : dateOf(dates, fact.through);
  return Object.assign(newObject(), {
    answer: answer === 'yes',
    ...(fact.by === null ? {} : { by: fact.by.value }),
    ...(on === null ? {} : { on }),
    ...(through === null ? {} : { through }),
    ...(fact.evidence === null ? {} : { evidence: fact.evidence.value }),
  });
};

interface ListField {
  readonly name: string;
  readonly of: CoreType;
}

const listFields = (record: RecordSymbol): readonly ListField[] =>
  record.fields.flatMap((field) => (field.type.kind === 'list' ? [{ name: field.name, of: field.type.of }] : []));

/** The list that a word means: the field's own name, or the record's (`individual`, `individuals`). */
const listCalled = (scope: FactScope, record: RecordSymbol, word: string): ListField | undefined =>
  listFields(record).find(({ name, of }) => {
    const item = of.kind === 'record' ? scope.names.records.get(of.record) : undefined;
    return name === word || item?.name === word || item?.plural === word;
  });

const reportNoList = (scope: FactScope, record: RecordSymbol, name: Identifier): void => {
  if (name.kind === 'Missing') return;
  const known = listFields(record).flatMap(({ name: field, of }) =>
    of.kind === 'record' ? [field, of.record] : [field],
  );
  unknownField(scope, name, record, known);
};

const item = (scope: FactScope, fact: ItemFact, list: ListField): Json => {
  const record = list.of.kind === 'record' ? scope.names.records.get(list.of.record) : undefined;
  if (record === undefined) return newObject();
  const made = recordFacts(scope, record, fact.facts);
  return record.identity === null ? made : Object.assign(newObject(), { [record.identity]: fact.identity.value }, made);
};

const addField = (scope: FactScope, record: RecordSymbol, fact: FieldFact, object: JsonObject): void => {
  if (fact.name.kind === 'Missing') return;
  const { text } = fact.name;
  const field = record.fields.find((each) => each.name === text);
  if (field === undefined) {
    unknownField(
      scope,
      fact.name,
      record,
      record.fields.map((each) => each.name),
    );
    return;
  }
  if (text in object) scope.report('duplicate-name', placeOf(scope, fact.name), { name: text });
  const value = datumToJson(scope, text, field.type, fact);
  if (value !== null) object[text] = value;
};

/** What a sample says of a record, as the JSON that a portal would send. */
export const recordFacts = (scope: FactScope, record: RecordSymbol, facts: readonly Fact[]): JsonObject => {
  const object = newObject();
  const holdings = new Map<string, ListUnderConstruction>();
  const lists = new Map<string, ListUnderConstruction>();
  const attested = newObject();
  const listOf = (word: Identifier): ListUnderConstruction | null => {
    const list = word.kind === 'Missing' ? undefined : listCalled(scope, record, word.text);
    if (list === undefined) {
      const held =
        word.kind === 'Name'
          ? record.holds.find(
              (each) => scope.names.kinds.get(each.kind)?.plural === word.text || each.kind === word.text,
            )
          : undefined;
      if (held === undefined) {
        reportNoList(scope, record, word);
        return null;
      }
      const key = `${held.verb}/${held.kind}`;
      const found = holdings.get(key) ?? { known: [], maybeMore: false };
      holdings.set(key, found);
      return found;
    }
    const found = lists.get(list.name) ?? { known: [], maybeMore: false };
    lists.set(list.name, found);
    return found;
  };
  for (const fact of facts) {
    switch (fact.kind) {
      case 'Error':
        break;
      case 'HoldsFact':
        addHoldings(scope, record, fact, holdings);
        break;
      case 'AttestedFact':
        if (fact.name.kind === 'Name') attested[fact.name.text] = attestation(scope, fact);
        break;
      case 'EmptyFact':
        listOf(fact.list);
        break;
      case 'MaybeMore': {
        const list = listOf(fact.list);
        if (list !== null) list.maybeMore = true;
        break;
      }
      case 'ItemFact': {
        const field = fact.record.kind === 'Name' ? listCalled(scope, record, fact.record.text) : undefined;
        const list = listOf(fact.record);
        if (list !== null && field !== undefined) list.known.push(item(scope, fact, field));
        break;
      }
      case 'FieldFact':
        addField(scope, record, fact, object);
        break;
    }
  }
  for (const [name, list] of lists) object[name] = listJson(list);
  for (const [key, list] of holdings) {
    const [verb = '', kind = ''] = key.split('/');
    const under = (object[verb] ??= newObject()) as JsonObject;
    under[kind] = listJson(list);
  }
  if (Object.keys(attested).length > 0) object['attested'] = attested;
  return object;
};
