import type { Bound, Condition, CoreQuestion, HoldingSelection, ItemSelection } from '@proviso/compiler';
import { includes, lifetimeInWords } from '../words/days.ts';
import { point, strong, type Item, type Line } from '../words/prose.ts';
import { boundInWords, isOne, shareInWords } from './bounds.ts';
import { exceptionInWords } from './exception-in-words.ts';
import { revisionsInWords } from './governing.ts';
import { admittedOn, holdingPoints } from './holdings.ts';
import { kindCalled, recordCalled, type WordingScope } from './scope.ts';
import { slotsInWords } from './slots-in-words.ts';
import { dailyInWords, earnedInWords, fieldInWords, testInWords, timeInWords } from './values.ts';

type FormOf<Kind extends Condition['form']['kind']> = Extract<Condition['form'], { readonly kind: Kind }>;

const settlementOn = (
  question: CoreQuestion | undefined,
  { on }: WordingScope,
): CoreQuestion['settlements'][number] | null =>
  question?.settlements.findLast(({ since, through }) => includes({ first: since, last: through }, on)) ?? null;

const questionInWords = ({ question }: FormOf<'question'>, scope: WordingScope): Line => {
  const asked = scope.program.questions[question];
  const text = asked?.text ?? '';
  if (asked?.name === null) return [strong('Not given in the source:'), ` ${text}`];
  const settled = settlementOn(asked, scope);
  if (settled === null) return [`the answer to “${text}” is yes; it is not settled`];
  const since = settled.since === null ? '' : ` since ${settled.since}`;
  const note = settled.note === null ? '' : `: ${settled.note}`;
  return [`the answer to “${text}” is yes; it is settled with ${settled.answer ? 'yes' : 'no'}${since}${note}`];
};

/** What somebody attests is called: its title, or its name where it has none. */
const attestationCalled = (scope: WordingScope, name: string): string =>
  recordCalled(scope, scope.record)?.attestations.find((each) => each.name === name)?.title ?? name;

/** The points of conditions that all have to hold; one without a name of its own is left out and its members stand here. */
const pointsOf = (condition: Condition, scope: WordingScope): readonly Item[] => {
  const { form, label, title } = condition;
  if (form.kind !== 'all' || label !== null || title !== null) return [conditionInWords(condition, scope)];
  const every = everyEntry(form, scope);
  return every === null ? form.members.flatMap((member) => pointsOf(member, scope)) : [every];
};

const pluralOf = ({ record }: ItemSelection, scope: WordingScope): string =>
  recordCalled(scope, record)?.plural ?? record;

/** Several items; of those with an identity each counts once. */
const nounOf = (selection: ItemSelection, scope: WordingScope): string => {
  const identity = recordCalled(scope, selection.record)?.identity ?? null;
  return `${identity === null ? '' : 'different '}${pluralOf(selection, scope)}`;
};

/** The items, and what must be so of each to be counted. */
const itemPoints = ({ test, record }: ItemSelection, scope: WordingScope): readonly Item[] =>
  test === null ? [] : pointsOf(test, { ...scope, who: 'it', record });

const holdingsInWords = (
  selection: HoldingSelection,
  bound: Bound,
  scope: WordingScope,
  howMany = boundInWords(bound),
): Item => {
  const { of, holders, verb, from } = selection;
  const kind = kindCalled(scope, of);
  const { counting } = admittedOn(selection, scope.on);
  const [only] = counting;
  const whose = from === 'subject' ? `the ${scope.program.vocabulary.subject}` : scope.who;
  const isNone = bound.atMost === 0;
  const time = timeInWords(selection.time);
  const earned = earnedInWords(selection.earned, verb);
  const held = isNone ? 'has not held' : 'has held';
  const does = time !== '' ? held : isNone ? 'does not hold' : 'holds';
  const did = isNone ? 'has not passed' : 'has passed';
  const verbWords = verb === 'holds' ? does : did;
  const what =
    counting.length === 1 && only !== undefined && (isOne(bound) || isNone)
      ? `the ${of} ${only}`
      : isNone
        ? `any of ${counting.length} ${kind?.plural ?? of}`
        : `${howMany} of ${counting.length} ${kind?.plural ?? of}`;
  if (holders === null)
    return point([`${whose} ${verbWords} ${what}${earned}${time}`], holdingPoints(selection, scope));
  const among = pluralOf(holders, scope);
  const asked = itemPoints(holders, scope);
  const who = asked.length === 0 ? [] : [point([`counted are those ${among} for which:`], asked)];
  return point(
    [`${what}${earned}, ${verb === 'holds' ? 'held' : 'passed'} by the ${among}, each by any of them${time}`],
    [...who, ...holdingPoints(selection, scope)],
  );
};

const countInWords = (form: FormOf<'count'>, scope: WordingScope): Item => {
  const { selection, bound } = form;
  if (selection.kind === 'holdings') return holdingsInWords(selection, bound, scope);
  const points = itemPoints(selection, scope);
  const words = `${boundInWords(bound)} ${isOne(bound) ? selection.record : nounOf(selection, scope)}`;
  return points.length === 0 ? point([words]) : point([`${words} of which each satisfies:`], points);
};

const everyInWords = ({ selection, test }: FormOf<'every'>, scope: WordingScope): Item => {
  const which = itemPoints(selection, scope);
  const must = pointsOf(test, { ...scope, who: 'it', record: selection.record });
  if (which.length === 0) return point([`of every ${selection.record}:`], must);
  return point(
    [`of every ${selection.record} that is counted:`],
    [point(['counted are those for which:'], which), point(['this must hold:'], must)],
  );
};

const shareOfItems = ({ selection, test, bound }: FormOf<'share'>, scope: WordingScope): Item => {
  const which = itemPoints(selection, scope);
  const must = pointsOf(test, { ...scope, who: 'it', record: selection.record });
  const words = `of ${shareInWords(bound)} of the ${pluralOf(selection, scope)}:`;
  if (which.length === 0) return point([words], must);
  return point([words], [...must, point(['counted are those for which:'], which)]);
};

/** Two conditions of which one leads to the other, on one line where nothing stands below them. */
const leading = (before: Line, condition: Item, between: string, then: Item): Item =>
  condition.items.length === 0
    ? point([...before, ...condition.line, between, ...then.line], then.items)
    : point([...before, 'this holds:'], [...condition.items, point(['then: ', ...then.line], then.items)]);

/** The entries that several conditions ask for, one each, in the same words: `all badges in Water`. */
const askedOneByOne = ({ members }: FormOf<'all'>): HoldingSelection | null => {
  const [first] = members;
  const selections = members.flatMap(({ form, span }) => {
    const isAlike = form.kind === 'count' && span.start === first?.span.start && span.end === first.span.end;
    return isAlike && form.selection.kind === 'holdings' && form.selection.admissions.length === 1
      ? [form.selection]
      : [];
  });
  const [selection] = selections;
  if (selection === undefined || selections.length < members.length) return null;
  return { ...selection, admissions: selections.flatMap(({ admissions }) => admissions) };
};

/** `all` of some entries as one point, where each is asked for in the same words. */
const everyEntry = (form: FormOf<'all'>, scope: WordingScope): Item | null => {
  const selection = askedOneByOne(form);
  if (selection === null) return null;
  const { counting } = admittedOn(selection, scope.on);
  if (counting.length < 2) return null;
  return holdingsInWords(selection, { atLeast: counting.length, atMost: null }, scope, 'each');
};

const momentWords = { application: 'at an application', renewal: 'at a renewal' } as const;

const notInWords = ({ member }: FormOf<'not'>, scope: WordingScope): Item => {
  if (member.form.kind === 'truth') return point([`${fieldInWords(member.form.field)} is no`]);
  const inner = conditionInWords(member, scope);
  return point(['it is not so that ', ...inner.line], inner.items);
};

const unnamed = ({ form }: Condition, scope: WordingScope): Item => {
  const inner = (condition: Condition): Item => conditionInWords(condition, scope);
  switch (form.kind) {
    case 'all': {
      const [only] = form.members;
      if (only !== undefined && form.members.length === 1) return inner(only);
      const each = everyEntry(form, scope);
      if (each !== null) return each;
      return point(['all of these:'], form.members.map(inner));
    }
    case 'any':
      return point(['at least one of these:'], form.members.map(inner));
    case 'tally':
      return point(
        [`${form.bound.atMost === 0 ? 'none' : boundInWords(form.bound)} of these:`],
        form.members.map(inner),
      );
    case 'not':
      return notInWords(form, scope);
    case 'when':
      return leading(['only where '], inner(form.condition), ': ', inner(form.body));
    case 'instead':
      return exceptionInWords(form, scope, conditionInWords);
    case 'inForce': {
      if (includes(form.lifetime, scope.on)) return inner(form.body);
      return point([`nothing on this day: it counts ${lifetimeInWords(form.lifetime) ?? ''}`]);
    }
    case 'moment': {
      const body = inner(form.body);
      return point([`${momentWords[form.moment]}: `, ...body.line], body.items);
    }
    case 'measured': {
      const on = form.dates.findLast((date) => date <= scope.on);
      if (on === undefined) return point([`nothing on this day: it is not measured before ${form.dates[0] ?? ''}`]);
      const body = conditionInWords(form.body, { ...scope, on });
      return point([`as it was on ${on}, the measuring day: `, ...body.line], body.items);
    }
    case 'begun': {
      const body = inner(form.body);
      return point([`${revisionsInWords(form)}: `, ...body.line], body.items);
    }
    case 'governed':
      return inner(form.body);
    case 'decided': {
      const body = inner(form.body);
      return point(['as of the last award or renewal: ', ...body.line], body.items);
    }
    case 'daily': {
      const body = inner(form.body);
      const days = dailyInWords(form.window, form.mode);
      return point([`${days}: `, ...body.line], body.items);
    }
    case 'slots':
      return slotsInWords(form, scope, inner);
    case 'notRequired':
      return point(['nothing: it is not required']);
    case 'question':
      return point(questionInWords(form, scope));
    case 'attested':
      return point([
        `somebody attests ${scope.who === 'it' ? 'of it' : `of ${scope.who}`}: ${attestationCalled(scope, form.name)}`,
      ]);
    case 'truth':
      return point([`${fieldInWords(form.field)} is yes`]);
    case 'compare':
      return point([`${fieldInWords(form.field)} ${testInWords(form.test, form.type, scope)}`]);
    case 'count':
      return countInWords(form, scope);
    case 'every':
      return everyInWords(form, scope);
    case 'share':
      return shareOfItems(form, scope);
  }
};

/** What a condition asks on the day: one point, with those below it. A title stands before it. */
export const conditionInWords = (condition: Condition, scope: WordingScope): Item => {
  const words = unnamed(condition, scope);
  const name = condition.title ?? condition.label;
  const says = words.line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return name === null || says.includes(name) ? words : point([strong(name), ': ', ...words.line], words.items);
};

/** What a condition asks, without its own name. */
export const meaningInWords = (condition: Condition, scope: WordingScope): Item =>
  conditionInWords({ ...condition, label: null, title: null }, scope);
