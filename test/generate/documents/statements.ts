import type { Condition, Modifier, Name, Statement } from '../../../grammar/src/index.ts';
import { heldKinds, subjectOf, type Around } from './around.ts';
import { different, once, oneOf, perhaps, pick, type Choices } from './choices.ts';
import { covers, everyDay, rareLifetime, unlimited, type Span } from './days.ts';
import { at, name, names, number, text } from './nodes.ts';
import { definitionRun } from './phrases.ts';
import { wordsFor } from './words.ts';

export interface MadeHeading {
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly span: Span;
  /** What stands under it is in force on fewer days. */
  readonly inner: Around;
}

/** What stands before a colon or a brace: days, for whom, at which moment, under which condition. */
export function heading(choices: Choices, around: Around, when: (inner: Around) => Condition): MadeHeading {
  // What a definition says is read on whichever days it is used, so it has none of its own.
  const { nodes, span } = around.isAnywhere ? unlimited : rareLifetime(choices, around.revisions, around.days);
  const measured = around.measuring === 'may' ? perhaps(choices, 6, () => measuredEvery(choices, around)) : null;
  // On a measuring day nothing is said of days on which the requirement counts.
  const inner: Around =
    measured === null
      ? { ...around, days: around.days.filter((day) => covers(span, day)) }
      : { ...around, days: everyDay, isAnywhere: true, measuring: 'is' };
  const cohort = perhaps(choices, 8, () => forCohort(choices, around));
  const moment = perhaps(choices, 8, () => onMoment(choices));
  const first = measured === null ? null : perhaps(choices, 2, () => firstAfter(choices, around));
  const others = [cohort ?? null, moment, measured, first].filter((modifier) => modifier !== null);
  return {
    modifiers: once(choices, 2) ? [...others, ...nodes] : [...nodes, ...others],
    when: perhaps(choices, 6, () => when(inner)),
    span,
    inner,
  };
}

function onMoment(choices: Choices): Modifier {
  return { kind: 'OnTiming', ...at, point: name(pick(choices, ['application', 'renewal'])) };
}

/** `measured every January, July` */
function measuredEvery(choices: Choices, { catalog: { calendars } }: Around): Modifier | null {
  if (calendars.length === 0) return null;
  return { kind: 'Measured', ...at, calendars: names(different(choices, calendars, 2)), firstAfter: null, of: [] };
}

/** `measured first after 6 months of sport Rowing`, or of any sport. */
function firstAfter(choices: Choices, around: Around): Modifier | null {
  const kinds = heldKinds({ ...around, record: subjectOf(around) }, null).filter(({ entries }) => entries.length > 0);
  if (kinds.length === 0) return null;
  const kind = pick(choices, kinds);
  const of = names([kind.name, ...(once(choices, 2) ? [pick(choices, kind.entries).name] : [])]);
  const [count, unit] = pick(choices, [
    ['6', 'month'],
    ['30', 'day'],
  ] as const);
  return {
    kind: 'Measured',
    ...at,
    calendars: [],
    firstAfter: { kind: 'Duration', ...at, number: number(count), unit },
    of,
  };
}

/** `for new partners`: definitions of the subject, or of nothing in particular. */
function forCohort(choices: Choices, around: Around): Modifier | null {
  const words = cohortWords(choices, around);
  return words === null ? null : { kind: 'ForCohort', ...at, words };
}

/** Definitions of the subject, or of nothing in particular, as the words of a cohort; null where there are none. */
export function cohortWords(choices: Choices, around: Around): readonly Name[] | null {
  const subject = subjectOf(around);
  const definitions = around.definitions.filter((each) => each.record === null || each.record.name === subject.name);
  if (definitions.length === 0) return null;
  const { words } = definitionRun(choices, definitions, around, false);
  const noun: readonly Name[] = once(choices, 3) ? [] : [name(subject.plural)];
  return [...words, ...noun];
}

interface MadeStatement {
  readonly statement: Statement;
  readonly span: Span;
  readonly label: string | null;
  /** What its condition may speak of. */
  readonly inner: Around;
}

/** A condition with a label, a title and modifiers, or without. */
export function statementWith(
  choices: Choices,
  around: Around,
  body: (inner: Around) => Condition,
  when: (inner: Around) => Condition,
): MadeStatement {
  const label = perhaps(choices, 2, around.label) ?? null;
  const title = perhaps(choices, 4, () => text(pick(choices, wordsFor.titles)));
  const made = oneOf<MadeHeading>(choices, [
    [1, () => ({ modifiers: [], when: null, span: { first: null, last: null }, inner: around })],
    [1, () => heading(choices, around, when)],
  ]);
  const { modifiers, span, inner } = made;
  const statement: Statement = {
    kind: 'Statement',
    ...at,
    label: label === null ? null : name(label),
    title,
    modifiers,
    when: made.when,
    condition: body(inner),
  };
  return { statement, span, label, inner };
}
