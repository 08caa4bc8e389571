import { conditionsIn, type Condition, type IsoDate, type Lifetime } from '@proviso/compiler';
import { includes, lifetimeInWords } from '../words/days.ts';
import { capitalised } from '../words/english.ts';
import { code, joined, list, paragraph, point, strong, type Block, type Item, type Line } from '../words/prose.ts';
import type { Clause } from './clauses.ts';
import { conditionInWords, meaningInWords } from './condition-in-words.ts';
import { governingInWords, hasBegun } from './governing.ts';
import type { WordingScope } from './scope.ts';

/** What stands around a requirement: its days, its moment, its conditions; and the requirement without them. */
interface Header {
  readonly lifetimes: readonly Lifetime[];
  readonly moments: readonly ('application' | 'renewal')[];
  readonly conditions: readonly Condition[];
  readonly body: Condition;
}

/** Takes what a header has put around a condition off it. */
const unwrapped = (condition: Condition): Header => {
  const { form, label, title } = condition;
  switch (form.kind) {
    case 'inForce': {
      const inner = unwrapped(form.body);
      return { ...inner, lifetimes: [form.lifetime, ...inner.lifetimes] };
    }
    case 'moment': {
      const inner = unwrapped(form.body);
      return { ...inner, moments: [form.moment, ...inner.moments] };
    }
    case 'when': {
      const inner = unwrapped(form.body);
      return { ...inner, conditions: [form.condition, ...inner.conditions] };
    }
    case 'all': {
      const [only] = form.members;
      // What has two names is put into another: `require A: …` around a section of that name.
      if (only !== undefined && form.members.length === 1 && (label !== null || title !== null)) return unwrapped(only);
      return { lifetimes: [], moments: [], conditions: [], body: condition };
    }
    // On a measuring day all that is within is judged together.
    case 'measured':
    case 'begun':
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'any':
    case 'tally':
    case 'not':
    case 'instead':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return { lifetimes: [], moments: [], conditions: [], body: condition };
  }
};

/** What the sections and lists around a condition put around it. */
const around = ({ within }: Clause): Omit<Header, 'body'> => ({
  lifetimes: within.flatMap(({ form }) => (form.kind === 'inForce' ? [form.lifetime] : [])),
  moments: within.flatMap(({ form }) => (form.kind === 'moment' ? [form.moment] : [])),
  conditions: within.flatMap(({ form }, index) =>
    // A condition may be what another one stands under, too.
    form.kind === 'when' && within[index + 1] !== form.condition ? [form.condition] : [],
  ),
});

const headerOf = (clause: Clause): Header => {
  const outer = around(clause);
  const own = unwrapped(clause.condition);
  return {
    lifetimes: [...outer.lifetimes, ...own.lifetimes],
    moments: [...outer.moments, ...own.moments],
    conditions: [...outer.conditions, ...own.conditions],
    body: own.body,
  };
};

/** Whether a requirement counts on a day, as far as its days and those of what it stands in go. */
export const isInForce = (clause: Clause, on: string): boolean =>
  headerOf(clause).lifetimes.every((lifetime) => includes(lifetime, on));

/** The days in all of them. Of two ends the narrower one stands. */
const together = (lifetimes: readonly Lifetime[]): Lifetime | null =>
  lifetimes.reduce<Lifetime | null>((all, each) => {
    if (all === null) return each;
    const later = (each.first ?? '') > (all.first ?? '') ? each : all;
    const earlier = (each.last ?? '9999-12-31') < (all.last ?? '9999-12-31') ? each : all;
    const { first, firstRevision } = later;
    return { first, firstRevision, last: earlier.last, lastRevision: earlier.lastRevision };
  }, null);

const inForceLine = (lifetime: Lifetime | null, on: IsoDate): Line | null => {
  const days = lifetime === null ? null : lifetimeInWords(lifetime);
  if (lifetime === null || days === null) return null;
  if (includes(lifetime, on)) return [`It is in force ${days}.`];
  return [strong(`It is not in force on ${on}`), `, but ${days}.`];
};

const momentLines = {
  application: 'It counts at an application only.',
  renewal: 'It counts at a renewal only.',
} as const;

/** The days on which the sections around a requirement are measured; null where they are not. */
const measuredAround = ({ within }: Clause): readonly IsoDate[] | null =>
  within.flatMap(({ form }) => (form.kind === 'measured' ? [form.dates] : []))[0] ?? null;

const measuredLine = (dates: readonly IsoDate[] | null, on: IsoDate): Line | null => {
  if (dates === null) return null;
  const last = dates.findLast((date) => date <= on);
  if (last === undefined) return [`It is not measured before ${dates[0] ?? ''}.`];
  return [`It is judged as it was on ${last}, the measuring day.`];
};

/** What an exception is one to, and where it applies; null for what is none. */
const exceptionLine = ({ condition, within }: Clause): Line | null => {
  const around = within.at(-1)?.form;
  if (around?.kind !== 'instead' || around.replacement !== condition) return null;
  const label = within.findLast((each) => each.label !== null)?.label ?? null;
  const to: Line = label === null ? [] : [' to ', code(label)];
  return ['It is an exception', ...to, `, which applies where this holds: ${around.condition.sentence}.`];
};

const conditionPoints = (conditions: readonly Condition[], scope: WordingScope): readonly Item[] =>
  conditions.map((condition) => {
    const words = conditionInWords(condition, scope);
    return point(['only where ', ...words.line], words.items);
  });

/** Who says what only a person can decide. */
const attestedLine = (body: Condition): Line | null => {
  const names = new Set(conditionsIn(body).flatMap(({ form }) => (form.kind === 'attested' ? [form.name] : [])));
  if (names.size === 0) return null;
  const listed = joined(
    [...names].map((name): Line => [code(name)]),
    ', ',
  );
  return ['Who attests ', ...listed, ' is named in the facts, with the day and the evidence.'];
};

const start = (item: Item): Item => {
  const [first, ...others] = item.line;
  return typeof first === 'string' ? { ...item, line: [capitalised(first), ...others] } : item;
};

/** What a requirement means on a day: which revision governs, whether it is in force, and what is asked. */
export const requirementInWords = (clause: Clause, scope: WordingScope): readonly Block[] => {
  const governs = governingInWords(scope.program, scope.on);
  const { lifetimes, moments, conditions, body } = headerOf(clause);
  const lifetime = together(lifetimes);
  const dates = measuredAround(clause);
  const paragraphs: readonly (Line | null)[] = [
    governs,
    clause.isAdvice ? ['It is advice: it is reported, and never decides.'] : null,
    exceptionLine(clause),
    inForceLine(lifetime, scope.on),
    measuredLine(dates, scope.on),
    ...[...new Set(moments)].map((moment): Line => [momentLines[moment]]),
  ];
  const isAsked = hasBegun(scope.program, scope.on) && (lifetime === null || includes(lifetime, scope.on));
  // Of what does not count on the day, readers are told what it asks on the days on which it does.
  const day = isAsked ? scope.on : (lifetime?.first ?? lifetime?.last ?? scope.on);
  const inner = { ...scope, on: dates?.findLast((date) => date <= day) ?? day };
  const attested = attestedLine(body);
  return [
    ...paragraphs.flatMap((line) => (line === null ? [] : [paragraph(...line)])),
    list([...conditionPoints(conditions, inner), meaningInWords(body, inner)].map(start)),
    ...(attested === null ? [] : [paragraph(...attested)]),
  ];
};
