import { nodesOf } from '../../../grammar/src/index.ts';
import type {
  Awarded,
  BodyItem,
  CohortStart,
  Condition,
  Modifier,
  Policy,
  ProgramDocument,
  ProgramItem,
  Require,
  Revision as RevisionNode,
  Revisions,
  Roles,
  Section,
  Settle,
  Unsettled,
} from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import type { CatalogModel, KindModel, RecordModel } from './catalog-model.ts';
import { choicesOf, once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { everyDay, lifetime, namedDays, type Revision } from './days.ts';
import type { MadeDefinition } from './definitions.ts';
import { namedException } from './exceptions.ts';
import { lifecycleFrom } from './lifecycles.ts';
import { at, name, text } from './nodes.ts';
import { bodyItem, namedInstead } from './requirements.ts';
import { rolesFrom } from './roles.ts';
import { cohortWords, heading } from './statements.ts';
import { wordsFor } from './words.ts';

/** How many questions may be open: each doubles the ways of answering. */
const mostQuestions = 3;

/** What decides about the parts of a program, each by itself: one part shrinks and the others stay. */
export interface ProgramChoices {
  readonly head: readonly number[];
  readonly definitions: readonly (readonly number[])[];
  readonly items: readonly (readonly number[])[];
  readonly roles: readonly (readonly number[])[];
  readonly lifecycle: readonly number[];
}

/** A program over a catalog. Where `define` is called, a definition is made that the items after it may use. */
export function programFrom(
  catalog: CatalogModel,
  earlier: Around['definitions'],
  rows: ProgramChoices,
  define: (choices: Choices, around: Around) => MadeDefinition,
  other: ProgramDocument | null,
): ProgramDocument {
  const head = choicesOf(rows.head);
  const questions = wordsFor.questions.slice(0, head.below(3));
  const [subject] = catalog.records;
  if (subject === undefined) throw new Error('A catalog has a record.');
  const revisions = revisionsFrom(head, subject, catalog, earlier);
  let labels = 0;
  let asked = questions.length;
  const bare: Around = {
    catalog,
    revisions: revisions.model,
    questions,
    definitions: earlier,
    parameters: [],
    other: other && asOther(other),
    record: subject,
    isItem: false,
    days: everyDay,
    isAnywhere: false,
    measuring: 'may',
    mayCountOnce: true,
    label: () => `Label${(labels += 1)}`,
    mayAsk: () => (asked += 1) <= mostQuestions,
  };
  const defined = rows.definitions.reduce<readonly MadeDefinition[]>((made, row) => {
    const known = [...earlier, ...made.map(({ model }) => model)];
    return [...made, define(choicesOf(row), { ...bare, definitions: known, label: () => null })];
  }, []);
  const around: Around = { ...bare, definitions: [...earlier, ...defined.map(({ model }) => model)] };
  const listed = rows.items.flatMap((row) => programItem(choicesOf(row), around));
  const items = [...listed, ...rolesFrom(rows.roles.map(choicesOf), around, revisions.award)];
  const onceFor = labelsCountedOnce(items);
  const mayBeReplaced = (label: string): boolean => !onceFor.has(label);
  const named = [
    ...(once(head, 3) ? namedInstead(head, around, labelsIn(items).filter(mayBeReplaced)) : []),
    ...(once(head, 3) ? namedException(head, around, labelsOfPoints(items).filter(mayBeReplaced)) : []),
  ];
  const asks = questions.flatMap((question) => questionItems(head, question, revisions.model));
  const declared: readonly ProgramItem[] = [
    ...revisions.award,
    ...revisions.nodes(bare),
    ...[...asks, ...defined.map(({ node }) => node)].flatMap((item) => declaredWithin(head, item, around)),
  ];
  const isLast = once(head, 4);
  const living = choicesOf(rows.lifecycle);
  const lifecycles = once(living, 4)
    ? declaredWithin(living, lifecycleFrom(living, around, labelsIn(items)), around)
    : [];
  return {
    kind: 'Program',
    ...at,
    name: name(pick(head, ['Generated', 'toString', 'Grant-2'])),
    title: perhaps(head, 2, () => text(pick(head, wordsFor.titles))),
    items: [
      { kind: 'Use', ...at, path: text('./catalog.proviso') },
      ...(other === null ? [] : [{ kind: 'Use' as const, ...at, path: text('./other.proviso') }]),
      ...(isLast ? [...items, ...declared] : [...declared, ...items]),
      ...named,
      ...lifecycles,
    ],
  };
}

/** What a program is called, and whether it says what it awards. */
function asOther({ name: called, items }: ProgramDocument): Around['other'] {
  return called.kind === 'Name' ? { name: called.text, awards: items.some(({ kind }) => kind === 'Awarded') } : null;
}

/** A definition, a question or an answer, now and then within a section, or a policy, or a policy within a section. */
function declaredWithin(choices: Choices, item: BodyItem, around: Around): readonly ProgramItem[] {
  const inPolicy = (): BodyItem => policyOf([item], around);
  return oneOf<readonly ProgramItem[]>(choices, [
    [4, () => [item]],
    [1, () => [sectionOf([item])]],
    [1, () => [inPolicy()]],
    [1, () => [sectionOf([inPolicy()])]],
  ]);
}

function policyOf(items: readonly BodyItem[], { label }: Around): Policy {
  return { kind: 'Policy', ...at, name: name(label() ?? 'Policy'), title: null, modifiers: [], when: null, items };
}

function sectionOf(items: readonly BodyItem[]): Section {
  return { kind: 'Section', ...at, title: text('Declared here'), modifiers: [], when: null, items };
}

function programItem(choices: Choices, around: Around): readonly ProgramItem[] {
  return once(choices, 5) ? [section(choices, around)] : bodyItem(choices, around);
}

function section(choices: Choices, around: Around): Section {
  const { modifiers, when, inner } = heading(choices, around, (within) => condition(choices, within, 1));
  const items = several(choices, [1, 3], () => bodyItem(choices, inner)).flat();
  return { kind: 'Section', ...at, title: text(pick(choices, wordsFor.titles)), modifiers, when, items };
}

interface MadeRevisions {
  readonly model: readonly Revision[];
  readonly award: readonly Awarded[];
  /** Given where it stands: what a cohort may be. */
  readonly nodes: (around: Around) => readonly Revisions[];
}

/**
 * Dated in their order; the first may have no beginning. Where the subject can be awarded something and the catalog defines cohorts,
 * the last may begin for these.
 */
function revisionsFrom(
  choices: Choices,
  subject: RecordModel,
  { kinds, sharings }: CatalogModel,
  definitions: Around['definitions'],
): MadeRevisions {
  const isUndatedFirst = once(choices, 3);
  const days = namedDays.filter(() => once(choices, 3)).toSorted();
  const awardable = kinds.filter(
    ({ name: kind, entries }) =>
      entries.length > 0 && subject.holds.some((held) => held.verb === 'holds' && held.kind === kind),
  );
  const hasCohorts = definitions.some(({ record }) => record === null || record.name === subject.name);
  const isForCohorts = awardable.length > 0 && hasCohorts && once(choices, 2);
  const pinned = isForCohorts ? pick(choices, ['since', 'before'] as const) : null;
  const limited = awardable.filter(({ name: kind }) => sharings.some(({ of }) => of === kind));
  const isAwarding = limited.length > 0 ? !once(choices, 4) : once(choices, 6);
  const award =
    awardable.length > 0 && (isForCohorts || isAwarding)
      ? [awardOf(choices, limited.length > 0 ? limited : awardable)]
      : [];
  const dated = [...(isUndatedFirst ? [null] : []), ...days].map((on, index): Revision => ({
    label: `${index + 1}.0`,
    on,
  }));
  const later = namedDays.filter((day) => day >= (days.at(-1) ?? ''));
  const starts = pinned === null ? [] : [pick(choices, later), pick(choices, later)];
  const begins = starts.toSorted().at(-1);
  const last = { label: `${dated.length + 1}.0`, on: null, ...(begins === undefined ? {} : { begins }) };
  const model = pinned === null ? dated : [...dated, { ...last, pinned }];
  const nodeOf = ({ label, on, pinned: side }: Revision, around: Around): RevisionNode => ({
    kind: 'Revision',
    ...at,
    label: { kind: 'Label', ...at, text: label },
    on: on === null ? null : { kind: 'Date', ...at, text: on },
    editorial: once(choices, 4),
    title: perhaps(choices, 2, () => text(pick(choices, wordsFor.titles))),
    cohorts: side === undefined ? [] : cohortStarts(choices, around, starts),
  });
  const nodes = (around: Around): readonly Revisions[] =>
    model.length === 0 ? [] : [{ kind: 'Revisions', ...at, revisions: model.map((each) => nodeOf(each, around)) }];
  return { model, award, nodes };
}

function awardOf(choices: Choices, kinds: readonly KindModel[]): Awarded {
  const { name: of, entries } = pick(choices, kinds);
  return { kind: 'Awarded', ...at, of: name(of), entry: name(pick(choices, entries).name) };
}

/** On days that are not before the revisions that are listed before it: at any moment, at one, or at both, each on its own day. */
function cohortStarts(choices: Choices, around: Around, days: readonly string[]): readonly CohortStart[] {
  const words = cohortWords(choices, around) ?? [];
  const moments = pick(choices, [[null], [null], ['application'], ['renewal'], ['application', 'renewal']]);
  return moments.map((moment, index): CohortStart => {
    const date: Modifier = { kind: 'OnTiming', ...at, point: { kind: 'Date', ...at, text: days[index] ?? '' } };
    const timings: readonly Modifier[] =
      moment === null ? [date] : [{ kind: 'OnTiming', ...at, point: name(moment) }, date];
    return { kind: 'CohortStart', ...at, words, timings };
  });
}

/** A question with its settlements: no two of them begin on one day. */
function questionItems(
  choices: Choices,
  question: string,
  revisions: readonly Revision[],
): readonly (Unsettled | Settle)[] {
  const began = new Set<string | null>();
  const settlements = several(choices, [0, 2], (): readonly Settle[] => {
    const { nodes, span } = lifetime(choices, revisions);
    if (began.has(span.first)) return [];
    began.add(span.first);
    const note = perhaps(choices, 2, () => text(pick(choices, wordsFor.titles)));
    return [
      {
        kind: 'Settle',
        ...at,
        name: name(question),
        modifiers: nodes,
        answer: name(pick(choices, ['yes', 'no'])),
        note,
      },
    ];
  }).flat();
  const unsettled: Unsettled = {
    kind: 'Unsettled',
    ...at,
    name: name(question),
    question: text(`What of ${question}?`),
  };
  return [unsettled, ...settlements];
}

/** The labels of requirements, and of the points in them, of things that speak of the subject. */
function labelsIn(items: readonly ProgramItem[]): readonly string[] {
  return items.flatMap((item: ProgramItem | BodyItem): readonly string[] => {
    if (item.kind === 'Section' || item.kind === 'Policy') return labelsIn(item.items);
    if (item.kind === 'Roles')
      return [...(item.name === null ? [] : [item.name.text]), ...labelsIn(requiredAmong(item))];
    if (item.kind !== 'Require') return [];
    const { label, condition: body } = item.statement;
    return [...(label === null ? [] : [label.text]), ...labelsInCondition(body)];
  });
}

/** The labels of points alone. */
function labelsOfPoints(items: readonly ProgramItem[]): readonly string[] {
  return items.flatMap((item: ProgramItem | BodyItem): readonly string[] => {
    if (item.kind === 'Section' || item.kind === 'Policy') return labelsOfPoints(item.items);
    if (item.kind === 'Roles') return labelsOfPoints(requiredAmong(item));
    return item.kind === 'Require' ? labelsInCondition(item.statement.condition) : [];
  });
}

/** The requirements among roles. */
function requiredAmong({ items }: Roles): readonly Require[] {
  return items.flatMap((item) => (item.kind === 'Require' ? [item] : []));
}

/** The labels of which something is counted once: nothing may stand in the place of what they name. */
function labelsCountedOnce(items: readonly ProgramItem[]): ReadonlySet<string> {
  const nodes = items.flatMap((item) => [...nodesOf(item)]);
  return new Set(nodes.flatMap((node) => (node.kind === 'CountedOnce' ? node.of.map(({ text: label }) => label) : [])));
}

function labelsInCondition(body: Condition): readonly string[] {
  if (body.kind === 'Parenthesized') return labelsInCondition(body.condition);
  if (body.kind === 'Not') return labelsInCondition(body.operand);
  if (body.kind === 'Logical') return body.operands.flatMap(labelsInCondition);
  if (body.kind !== 'BlockOf') return [];
  return body.statements.flatMap(({ label, condition: inner }) => [
    ...(label === null ? [] : [label.text]),
    ...labelsInCondition(inner),
  ]);
}
