import type {
  AttestedFact,
  Fact,
  FieldFact,
  FillsFact,
  HeldMember,
  HoldsFact,
  Identifier,
  ItemFact,
  Name,
} from '@proviso/grammar';
import type { CoreField, CoreHolds, CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import { dateOf, lifetimeOf, type DateScope } from '../names/lifetime-of.ts';
import type { RecordSymbol } from '../names/symbols.ts';
import { newObject, placeOf, type FactScope, type Json, type JsonObject } from './json.ts';
import { datumToJson } from './values.ts';

/** The items of a list so far, and whether there may be more. */
interface ListUnderConstruction {
  readonly known: Json[];
  maybeMore: boolean;
}

/** A list of the facts under its name, or holdings under `verb/kind`. */
type Lists = Map<string, ListUnderConstruction>;

const listUnder = (lists: Lists, name: string): ListUnderConstruction => {
  const list = lists.get(name) ?? { known: [], maybeMore: false };
  lists.set(name, list);
  return list;
};

const listJson = ({ known, maybeMore }: ListUnderConstruction): Json =>
  maybeMore ? Object.assign(newObject(), { known, maybeMore: true }) : known;

const isSkipped = (scope: FactScope, name: string): boolean =>
  scope.names.skipped.has(name) || scope.document.parsed.skippedNames.has(name);

const reportUnknown = (scope: FactScope, name: Name, record: RecordSymbol, known: readonly string[]): void => {
  if (isSkipped(scope, name.text)) return;
  const suggestion = nearestName(name.text, known);
  const details = { name: name.text, of: withArticleFirst(record.name), suggestion, fields: known };
  scope.report('unknown-field', placeOf(scope, name), details, { replacement: suggestion });
};

const dateScope = (scope: FactScope): DateScope => ({
  document: scope.document,
  revisions: new Map(),
  mention: () => undefined,
  skipped: scope.document.parsed.skippedNames,
  report: scope.report,
  bind: scope.bind,
});

const holding = (scope: FactScope, kind: string, member: HeldMember, name: string): JsonObject => {
  const entries = scope.names.kinds.get(kind)?.entries;
  if (entries?.has(name) === true) scope.bind(placeOf(scope, member.name), { kind: 'entry', owner: kind, name });
  if (entries?.has(name) !== true && !isSkipped(scope, name)) {
    const suggestion = nearestName(name, entries?.keys() ?? []);
    const details = { name, kind, suggestion, entries: [...(entries?.keys() ?? [])] };
    scope.report('unknown-entry', placeOf(scope, member.name), details, { replacement: suggestion });
  }
  const { first, last } = lifetimeOf(dateScope(scope), member.lifetimes, `"${name}"`);
  const renewed = member.renewed?.flatMap((date) => dateOf(scope, date) ?? []) ?? null;
  return Object.assign(newObject(), {
    entry: name,
    ...(first === null ? {} : { since: first }),
    ...(last === null ? {} : { through: last }),
    ...(renewed === null ? {} : { renewed }),
  });
};

/** Entries that facts tell under a verb. */
interface Told {
  readonly verb: CoreHolds['verb'] | 'appliedFor';
  readonly kind: string;
}

/** What facts may tell of a record: what it holds and has passed, and what it has applied for. */
const toldOf = ({ holds, appliesFor }: RecordSymbol): readonly Told[] => [
  ...holds,
  ...appliesFor.map((kind) => ({ verb: 'appliedFor' as const, kind })),
];

const isCalled = (scope: FactScope, { kind }: Told, word: string): boolean =>
  kind === word || scope.names.kinds.get(kind)?.plural === word;

const keyOf = ({ verb, kind }: Pick<Told, 'verb' | 'kind'>): string => `${verb}/${kind}`;

const addHoldings = (scope: FactScope, record: RecordSymbol, fact: HoldsFact, holdings: Lists): void => {
  const { of } = fact;
  if (of.kind === 'Missing') return;
  const verb = fact.verb === 'applied for' ? 'appliedFor' : fact.verb;
  const told = toldOf(record);
  const shape = told.find((each) => each.verb === verb && isCalled(scope, each, of.text));
  if (shape === undefined) {
    const known = told.filter((each) => each.verb === verb).map((each) => each.kind);
    reportUnknown(scope, of, record, known);
    return;
  }
  scope.bind(placeOf(scope, of), { kind: 'kind', owner: null, name: shape.kind });
  const list = listUnder(holdings, keyOf(shape));
  list.maybeMore ||= fact.maybeMore;
  for (const member of fact.members) {
    if (member.name.kind === 'Name') list.known.push(holding(scope, shape.kind, member, member.name.text));
  }
};

/** Says that the program asks for no attestation of this name: what is attested would count for nothing. */
const checkAttestation = (scope: FactScope, record: RecordSymbol, name: Name): void => {
  if (scope.program === null) return;
  const shape = scope.program.vocabulary().records.find((each) => each.name === record.name);
  const known = (shape?.attestations ?? []).map((each) => each.name);
  if (known.includes(name.text)) {
    scope.bind(placeOf(scope, name), { kind: 'attestation', owner: record.name, name: name.text });
    return;
  }
  const suggestion = nearestName(name.text, known);
  const expected = `an attestation that the program asks of ${record.plural}`;
  const details = { name: name.text, suggestion, expected };
  scope.report('unknown-name', placeOf(scope, name), details, { replacement: suggestion });
};

const attestation = (scope: FactScope, fact: AttestedFact): Json => {
  const answer = fact.answer.kind === 'Name' ? fact.answer.text : null;
  if (answer !== null && answer !== 'yes' && answer !== 'no') {
    scope.report('settle-answer', placeOf(scope, fact.answer), { answer });
  }
  const on = fact.on === null ? null : dateOf(scope, fact.on);
  const through = fact.through === null ? null : dateOf(scope, fact.through);
  return Object.assign(newObject(), {
    answer: answer === 'yes',
    ...(fact.by === null ? {} : { by: fact.by.value }),
    ...(on === null ? {} : { on }),
    ...(through === null ? {} : { through }),
    ...(fact.evidence === null ? {} : { evidence: fact.evidence.value }),
  });
};

interface ListField {
  readonly field: CoreField;
  readonly name: string;
  /** The record that its items are; null where they are plain values. */
  readonly record: RecordSymbol | null;
}

const itemRecord = (scope: FactScope, field: string, of: CoreType, owner: RecordSymbol): RecordSymbol | null => {
  if (of.kind === 'record') return scope.names.records.get(of.record) ?? null;
  if (of.kind !== 'object') return null;
  return {
    ...owner,
    name: field,
    plural: field,
    identity: null,
    dated: null,
    fields: of.fields,
    holds: [],
    appliesFor: [],
  };
};

const listFields = (scope: FactScope, record: RecordSymbol): readonly ListField[] =>
  record.fields.flatMap((field) => {
    const { name, type } = field;
    return type.kind === 'list' ? [{ field, name, record: itemRecord(scope, name, type.of, record) }] : [];
  });

/** The list that a word means: the field's own name, else the record's (`individual`, `individuals`). */
export const listCalled = (scope: FactScope, record: RecordSymbol, word: string): ListField | undefined => {
  const lists = listFields(scope, record);
  return (
    lists.find(({ name }) => name === word) ??
    lists.find((each) => each.record?.name === word || each.record?.plural === word)
  );
};

/** Notes what the word for a list's items stands for: the record that they are, else the field. */
export const bindList = (scope: FactScope, word: Name, { field, record }: ListField): void => {
  const isRecord = record !== null && scope.names.records.has(record.name) && word.text !== field.name;
  scope.bind(
    placeOf(scope, word),
    isRecord ? { kind: 'record', owner: null, name: record.name } : { kind: 'field', owner: field, name: field.name },
  );
};

const addItem = (scope: FactScope, record: RecordSymbol, fact: ItemFact, lists: Lists): void => {
  if (fact.record.kind === 'Missing') return;
  const list = listCalled(scope, record, fact.record.text);
  if (list === undefined || list.record === null) {
    const known = listFields(scope, record).flatMap(({ name, record: of }) => (of === null ? [] : [name, of.name]));
    reportUnknown(scope, fact.record, record, known);
    return;
  }
  bindList(scope, fact.record, list);
  const { identity } = list.record;
  const made = recordFacts(scope, list.record, fact.facts);
  const item = identity === null ? made : Object.assign(newObject(), { [identity]: fact.identity.value }, made);
  listUnder(lists, list.name).known.push(item);
};

const addField = (scope: FactScope, record: RecordSymbol, fact: FieldFact, object: JsonObject): void => {
  if (fact.name.kind === 'Missing') return;
  const { text } = fact.name;
  const field = record.fields.find((each) => each.name === text);
  if (field === undefined) {
    const known = record.fields.map((each) => each.name);
    reportUnknown(scope, fact.name, record, known);
    return;
  }
  scope.bind(placeOf(scope, fact.name), { kind: 'field', owner: field, name: text });
  if (text in object) scope.report('duplicate-name', placeOf(scope, fact.name), { name: text });
  const value = datumToJson(scope, text, field.type, fact);
  if (value !== null) object[text] = value;
};

/** Notes the roles that somebody is recorded to fill. */
const addFills = (scope: FactScope, record: RecordSymbol, fact: FillsFact, lists: Lists): void => {
  const sharing = [...scope.names.sharings.values()].find((each) => each.record === record.name);
  if (sharing === undefined) {
    scope.report('fills-nothing', placeOf(scope, fact), { record: record.plural });
    return;
  }
  const list = listUnder(lists, 'fills');
  const { role, members } = fact;
  if (role?.kind !== 'Name') return;
  if (sharing.roles.includes(role.text)) {
    scope.bind(placeOf(scope, role), { kind: 'role', owner: null, name: role.text });
  } else if (!isSkipped(scope, role.text)) {
    const suggestion = nearestName(role.text, sharing.roles);
    const expected = `a role that "${sharing.name}" limits`;
    scope.report(
      'unknown-name',
      placeOf(scope, role),
      { name: role.text, suggestion, expected },
      { replacement: suggestion },
    );
  }
  for (const member of members) {
    if (member.name.kind !== 'Name') continue;
    const filled = holding(scope, sharing.of, { ...member, kind: 'HeldMember', renewed: null }, member.name.text);
    list.known.push(Object.assign(newObject(), { role: role.text }, filled));
  }
};

/** What a sample says of a record, as the JSON that a portal would send. */
export const recordFacts = (scope: FactScope, record: RecordSymbol, facts: readonly Fact[]): JsonObject => {
  const object = newObject();
  const holdings: Lists = new Map();
  const lists: Lists = new Map();
  const attested = newObject();
  /** The list of the record, or of its holdings, that `no WORD` and `WORD and maybe more` speak of. */
  const spokenOf = (word: Identifier): ListUnderConstruction | null => {
    if (word.kind === 'Missing') return null;
    const list = listCalled(scope, record, word.text);
    if (list !== undefined) {
      bindList(scope, word, list);
      return listUnder(lists, list.name);
    }
    const held = record.holds.find((each) => isCalled(scope, each, word.text));
    if (held !== undefined) {
      scope.bind(placeOf(scope, word), { kind: 'kind', owner: null, name: held.kind });
      return listUnder(holdings, keyOf(held));
    }
    const known = [...listFields(scope, record).map(({ name }) => name), ...record.holds.map(({ kind }) => kind)];
    reportUnknown(scope, word, record, known);
    return null;
  };
  for (const fact of facts) {
    switch (fact.kind) {
      case 'Error':
        break;
      case 'HoldsFact':
        addHoldings(scope, record, fact, holdings);
        break;
      case 'FillsFact':
        addFills(scope, record, fact, lists);
        break;
      case 'AttestedFact':
        if (fact.name.kind === 'Missing') break;
        checkAttestation(scope, record, fact.name);
        attested[fact.name.text] = attestation(scope, fact);
        break;
      case 'EmptyFact':
        spokenOf(fact.list);
        break;
      case 'MaybeMore': {
        const list = spokenOf(fact.list);
        if (list !== null) list.maybeMore = true;
        break;
      }
      case 'ItemFact':
        addItem(scope, record, fact, lists);
        break;
      case 'FieldFact':
        addField(scope, record, fact, object);
        break;
    }
  }
  for (const [name, list] of lists) object[name] = listJson(list);
  for (const verb of ['holds', 'passed', 'appliedFor'] as const) {
    const kinds = [...holdings].filter(([key]) => key.startsWith(`${verb}/`));
    const under = newObject();
    for (const [key, list] of kinds) under[key.slice(verb.length + 1)] = listJson(list);
    if (kinds.length > 0) object[verb] = under;
  }
  if (Object.keys(attested).length > 0) object.attested = attested;
  return object;
};
