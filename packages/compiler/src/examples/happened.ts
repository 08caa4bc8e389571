/** What an expectation of a state says to have happened before: events as a lifecycle names them. */
import type { Expect, Happened } from '@proviso/grammar';
import type { CoreLifecycle } from '../core/lifecycle.ts';
import type { LifecycleEvent } from '../core/status.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { moments } from '../lower/moments.ts';
import { decisionWord, wordsIn } from '../lower/lifecycle/transitions.ts';
import { dateOf } from '../names/lifetime-of.ts';
import { placeOf, type FactScope } from './json.ts';

/** What a lifecycle knows to happen. */
interface KnownEvents {
  readonly events: ReadonlySet<string>;
  /** The decisions; of each, whether every transition that it takes asks for a last day. */
  readonly decisions: ReadonlyMap<string, boolean>;
  readonly duties: ReadonlySet<string>;
}

const knownTo = ({ transitions, duties }: CoreLifecycle<unknown>): KnownEvents => {
  const events = new Set(duties.flatMap(({ after, name }) => [after, name]));
  const decisions = new Map<string, boolean>();
  for (const { trigger } of transitions) {
    if (trigger.kind === 'event') events.add(trigger.event);
    if (trigger.kind !== 'decision') continue;
    decisions.set(trigger.decision, trigger.recorded && (decisions.get(trigger.decision) ?? true));
  }
  return { events, decisions, duties: new Set(duties.map(({ name }) => name)) };
};

/** What happened before, as far as it can be understood. */
export interface Past {
  /** The day of the award, where that is said. */
  readonly award: string | null;
  readonly events: readonly LifecycleEvent[];
}

const isAward = ({ words }: Happened): boolean =>
  words.length === 1 && (words[0]?.text === 'award' || words[0]?.text === 'awards');

/** The name of the event; null, with a diagnostic, where the lifecycle knows none. */
const eventOf = (
  scope: FactScope,
  { words }: Happened,
  { events, decisions, duties }: KnownEvents,
): { readonly event: string; readonly isDecision: boolean } | null => {
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const isDecision = first.text === decisionWord && rest.length > 0;
  const event = isDecision ? wordsIn(rest) : wordsIn(words);
  // Renewals are noted at what is awarded, whatever the lifecycle makes of them.
  const isNoted = scope.program?.award !== null && moments.some((each) => each === event);
  if (isDecision ? decisions.has(event) : events.has(event) || isNoted) {
    if (!isDecision && duties.has(event) && scope.programDocument !== null) {
      scope.bind(placeOf(scope, last), { kind: 'duty', owner: scope.programDocument, name: event });
    }
    return { event, isDecision };
  }
  const place = placeOf(scope, { start: first.start, end: last.end });
  const award = scope.program?.award === null ? ['award'] : [];
  const known = [...award, ...events, ...[...decisions.keys()].map((name) => `${decisionWord} ${name}`)];
  // Whoever leaves the word out means the decision all the same.
  const meant = decisions.has(event) ? `${decisionWord} ${event}` : null;
  const suggestion = meant ?? nearestName(wordsIn(words), known);
  scope.report('unknown-event', place, { name: wordsIn(words), suggestion, known }, { replacement: suggestion });
  return null;
};

/** What is wrong with a decision, as the lifecycle would not take it for one; null where nothing is. */
const lackOf = ({ by, through }: Happened, on: string, needsLast: boolean): 'by' | 'through' | null => {
  if (by === null || by.value === '') return 'by';
  return needsLast && (through === null || through.text < on) ? 'through' : null;
};

const readOne = (scope: FactScope, node: Happened, on: string, known: KnownEvents): LifecycleEvent | null => {
  const found = eventOf(scope, node, known);
  if (found === null) return null;
  const { event, isDecision } = found;
  const through = node.through === null ? null : dateOf(scope, node.through);
  if (node.through !== null && through === null) return null;
  const lack = isDecision ? lackOf(node, on, known.decisions.get(event) ?? false) : null;
  if (lack !== null) {
    scope.report('decision-incomplete', placeOf(scope, node), { decision: event, lack });
    return null;
  }
  return {
    on,
    event,
    ...(node.by === null ? {} : { by: node.by.value }),
    ...(through === null ? {} : { through }),
  };
};

/**
 * What an expectation says to have happened before its day.
 *
 * @returns null where a diagnostic has said what is wrong with it
 */
export const pastOf = (
  scope: FactScope,
  lifecycle: CoreLifecycle<unknown>,
  { after }: Pick<Expect, 'after'>,
  expectedOn: string,
): Past | null => {
  const known = knownTo(lifecycle);
  let award: string | null = null;
  const events: LifecycleEvent[] = [];
  let isUnderstood = true;
  for (const node of after) {
    const on = dateOf(scope, node.on);
    const event = on === null || isAward(node) ? null : readOne(scope, node, on, known);
    if (on !== null && on > expectedOn) {
      scope.report('happened-later', placeOf(scope, node.on), { on, expected: expectedOn });
      isUnderstood = false;
    } else if (on !== null && isAward(node)) {
      if (award !== null) scope.report('not-a-list', placeOf(scope, node), { name: 'award' });
      award ??= on;
    } else if (event === null) isUnderstood = false;
    else events.push(event);
  }
  return isUnderstood ? { award, events } : null;
};
