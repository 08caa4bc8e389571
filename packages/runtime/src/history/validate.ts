/** Checks a history: what it says by itself, and whether it can have happened so. */
import { isDate } from '../calendar.ts';
import { quoted } from '../quoted.ts';
import { defaultLimits } from '../validate/issues.ts';
import type { FactIssue, Limits } from '../validate/issues.ts';
import { prepare } from '../validate/prepare.ts';
import { checkDays } from '../validate/objects.ts';
import { dateCheck, textCheck } from '../validate/scalars.ts';
import type { Shape } from '../validate/shape.ts';
import { checkAt, countValue, isObject, own, report, reportAt, reportUnreadable, startWalk } from '../validate/walk.ts';
import type { Check, JsonObject, Walk } from '../validate/walk.ts';
import { didYouMean, expected, listed } from '../validate/words.ts';
import { nearest } from '../validate/nearest.ts';
import { applyEvent } from './apply.ts';
import { at } from './at.ts';
import { eventKinds, isEventKind, partsOfNamed } from './history.ts';
import type { EventKind, EventPart, History, HistoryEvent } from './history.ts';
import { inOrderOfDays, workingOf } from './walk.ts';
import type { PlacedEvent } from './walk.ts';
import type { Awarded } from './working.ts';

/** What the check of a history says. */
export type HistoryValidation =
  | { readonly ok: true; readonly value: History }
  | { readonly ok: false; readonly issues: readonly FactIssue[]; readonly omitted: number };

export interface HistoryCheckOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** The events that the program itself knows; left out, any name is taken for one that is not nearly that of another kind. */
  readonly named?: readonly string[] | undefined;
  /** The entry that the program awards, which has to be held by who renews; left out, nobody looks whether anything is. */
  readonly awarded?: Awarded | null | undefined;
}

const parts: Readonly<Record<EventPart | 'on' | 'event' | 'note', Check | null>> = {
  on: dateCheck,
  event: textCheck,
  // What these two mean depends on the kind of the event.
  what: null,
  of: null,
  since: dateCheck,
  through: dateCheck,
  by: textCheck,
  evidence: textCheck,
  note: textCheck,
};

/**
 * Says whether a value is a history of the facts that the shape describes, or all that is wrong with it. An event that is wrong
 * changes nothing, and those after it are checked all the same. Never throws; the value is not changed.
 */
export function validateHistory(shape: Shape, value: unknown, options: HistoryCheckOptions = {}): HistoryValidation {
  const walk = startWalk({ ...defaultLimits, ...options.limits });
  try {
    if (conforms(shape, value, walk, options)) return { ok: true, value };
  } catch (error) {
    reportUnreadable(walk, 'the history', error);
  }
  return { ok: false, issues: inOrderOfPlaces(walk.issues), omitted: walk.omitted };
}

function conforms(shape: Shape, value: unknown, walk: Walk, { named, awarded }: HistoryCheckOptions): value is History {
  const checks = prepare(shape);
  if (!isObject(value)) {
    report(walk, 'wrongType', () => expected('an object with "beginning" and "events"', value));
    return false;
  }
  for (const key of Object.keys(value)) {
    if (key === 'beginning' || key === 'events') continue;
    const isField = shape.records[shape.subject]?.members.some(({ name }) => name === key) === true;
    reportAt(walk, key, 'unknownField', () =>
      isField
        ? `${quoted(key)} is a fact. What is known before the first event stands under "beginning".`
        : `${quoted(key)} is not a part of a history${didYouMean(key, ['beginning', 'events'])}`,
    );
  }
  const beginning = own(value, 'beginning');
  if (beginning !== null) checkAt(walk, 'beginning', checks.subject, beginning);
  const events = own(value, 'events') ?? [];
  if (Array.isArray(events)) {
    const working = workingOf(shape, beginning, { walk, checks, awarded });
    const sound = soundEvents(walk, events, named ?? null);
    for (const { event, place } of inOrderOfDays(sound)) {
      at(working, 'events', () => {
        at(working, place, () => {
          applyEvent(working, event);
        });
      });
    }
  } else reportAt(walk, 'events', 'wrongType', () => expected('a list of events', events));
  return walk.issues.length === 0 && walk.omitted === 0;
}

/** Those of the events that say what they have to, with their places; of the others it is reported what they lack. */
function soundEvents(walk: Walk, events: readonly unknown[], named: readonly string[] | null): readonly PlacedEvent[] {
  const sound: PlacedEvent[] = [];
  walk.path.push('events');
  for (const [place, value] of events.entries()) {
    if (!countValue(walk)) break;
    const event = checkedEvent(walk, place, value, named);
    if (event !== null) sound.push({ event, place });
  }
  walk.path.pop();
  return sound;
}

function checkedEvent(walk: Walk, place: number, value: unknown, named: readonly string[] | null): HistoryEvent | null {
  const before = walk.issues.length + walk.omitted;
  walk.path.push(place);
  if (!isObject(value)) {
    report(walk, 'wrongType', () => expected('an event such as { "on": "2024-05-01", "event": "lost", … }', value));
  } else checkEvent(walk, value, named);
  walk.path.pop();
  return walk.issues.length + walk.omitted === before && isEvent(value) ? value : null;
}

function isEvent(value: unknown): value is HistoryEvent {
  return isObject(value) && isDate(own(value, 'on')) && typeof own(value, 'event') === 'string';
}

function checkEvent(walk: Walk, event: JsonObject, named: readonly string[] | null): void {
  const name = own(event, 'event');
  for (const part of ['on', 'event'] as const) {
    if (own(event, part) === null) report(walk, 'incompleteEvent', () => missing(part));
  }
  const allowed = typeof name === 'string' ? partsOf(walk, name, named) : null;
  for (const key of Object.keys(event)) {
    if (!countValue(walk)) return;
    const value = own(event, key);
    const check = Object.hasOwn(parts, key) ? parts[key as keyof typeof parts] : undefined;
    const isAllowed = allowed === null || allowed.has(key);
    if (check === undefined || !isAllowed) {
      reportAt(walk, key, 'unknownField', () => unknownPart(key, name, allowed ?? new Set(Object.keys(parts))));
    } else if (check !== null && value !== null) checkAt(walk, key, check, value);
  }
  // What a gain, an attestation or a decision says of its last day; the first is that of the event unless another is given.
  checkDays(walk, own(event, 'since') ?? own(event, 'on'), own(event, 'through'), 'through');
  if (typeof name !== 'string' || !isEventKind(name)) return;
  for (const part of eventKinds[name].needed) {
    if (own(event, part) === null) report(walk, 'incompleteEvent', () => lacks(name, part));
  }
}

/** What an event of this name may say; null, with an issue, where there is no such event. */
function partsOf(walk: Walk, name: string, named: readonly string[] | null): ReadonlySet<string> | null {
  const kind = isEventKind(name) ? eventKinds[name] : partsOfNamed;
  const all = new Set<string>(['on', 'event', 'note', ...kind.needed, ...kind.other]);
  if (isEventKind(name) || named?.includes(name) === true) return all;
  const known = [...(named ?? []), ...Object.keys(eventKinds)];
  if (named === null && nearest(name, known) === null) return all;
  reportAt(walk, 'event', 'unknownEvent', () => {
    const near = didYouMean(name, known);
    return `There is no event ${quoted(name)}${near}${near === '.' ? ` The events are ${listed(known)}.` : ''}`;
  });
  return null;
}

function missing(part: 'on' | 'event'): string {
  if (part === 'on') return 'An event has to say on which day it happened: "on" is missing.';
  return `An event has to say what happened: "event" is missing, such as "gained", "lost" or "changed".`;
}

/** What such an event is about, as an example. */
const examples: Readonly<Record<EventKind, string>> = {
  gained: '{ "certification": "CCNA" }',
  passed: '{ "exam": "Basics" }',
  lost: '{ "certification": "CCNA" }',
  received: '{ "responses": { "score": 5 } }',
  joined: '{ "individuals": { "id": "bo" } }',
  left: '{ "individuals": "bo" }',
  changed: '{ "callBack": "PT30M" }',
  attested: '{ "Survey": true }',
  agreed: '"TermsAndConditions"',
  applied: '',
  renewed: '',
  decided: '',
};

function lacks(name: EventKind, part: EventPart): string {
  if (part === 'by') return 'A decision is somebody\'s: "by" is missing.';
  return `An event "${name}" has to say what it is about: "${part}" is missing, such as "what": ${examples[name]}.`;
}

function unknownPart(key: string, name: unknown, allowed: ReadonlySet<string>): string {
  const owner = typeof name === 'string' ? `an event ${quoted(name)}` : 'an event';
  // One reads `until` as the last day, another as the day after it.
  if (key === 'until' && allowed.has('through'))
    return `"until" is not a part of ${owner}. Write "through", with the last day, which is included.`;
  return `${quoted(key)} is not a part of ${owner}${didYouMean(key, allowed)}`;
}

/** Issues as the file has them: what an event says by itself was checked before what became of it. */
function inOrderOfPlaces(issues: readonly FactIssue[]): readonly FactIssue[] {
  const placeOf = ({ path }: FactIssue): number => (path[0] === 'events' && typeof path[1] === 'number' ? path[1] : -1);
  return issues.toSorted((one, other) => placeOf(one) - placeOf(other));
}
