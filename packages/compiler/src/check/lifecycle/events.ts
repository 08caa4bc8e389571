/** Events have the names that a document gives them, so that a slip in one is an event of its own, which nobody ever records. */
import type { Name } from '@proviso/grammar';
import { slipsBetween } from '../../diagnostics/suggest.ts';
import type { Range } from '../../documents/load.ts';
import { placeOf, type Scope } from '../../lower/scope.ts';
import { moments } from '../cohorts.ts';
import type { ReadLifecycle } from './read.ts';

/** What histories call the events that a lifecycle knows by another name. */
const namesInHistories: ReadonlyMap<string, string> = new Map([
  ['applied', 'application'],
  ['renewed', 'renewal'],
]);

interface Mention {
  readonly name: string;
  readonly range: Range;
}

const mentionOf = (words: readonly Name[]): readonly Mention[] => {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ name: words.map(({ text }) => text).join(' '), range: { start: first.start, end: last.end } }];
};

/** Every event that a transition or a duty waits for, in the order of the text. */
const mentionsIn = ({ names, transitions }: ReadLifecycle): readonly Mention[] => {
  const ofTransitions = transitions.flatMap(({ trigger, tree }) =>
    trigger.kind === 'event' && tree.trigger.kind === 'TriggerOn' ? mentionOf(tree.trigger.words) : [],
  );
  const ofDuties = [...names.duties.values()].flatMap(({ after }) => mentionOf(after));
  return [...ofTransitions, ...ofDuties].toSorted((a, b) => a.range.start - b.range.start);
};

/** Words shorter than these are too often near others that are meant, as "plan A" is to "plan B". */
const leastLetters = 5;
const lettersForTwo = 9;

/** Whether two names differ in one long word, and in that by a slip. */
const isSlip = (name: string, other: string): boolean => {
  const [words, others] = [name.split(' '), other.split(' ')];
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? ''] as const]));
  const [pair, ...further] = differing;
  if (pair === undefined || further.length > 0 || words.length !== others.length) return false;
  const [one, another] = pair;
  const letters = Math.max(one.length, another.length);
  if (letters < leastLetters || /\d/u.test(one + another)) return false;
  return slipsBetween(one.toLowerCase(), another.toLowerCase()) <= (letters < lettersForTwo ? 1 : 2);
};

/** Points out events that are called nearly as a moment, a duty or an event before them. */
export const checkEvents = (scope: Scope, read: ReadLifecycle): void => {
  const known = new Map<string, Range | null>([...moments].map((moment) => [moment, null]));
  for (const [name, duty] of read.names.duties) known.set(name, duty.name);
  for (const { name, range } of mentionsIn(read)) {
    if (known.has(name)) continue;
    const suggestion = namesInHistories.get(name) ?? [...known.keys()].find((each) => isSlip(name, each));
    if (suggestion === undefined) {
      known.set(name, range);
      continue;
    }
    const other = known.get(suggestion) ?? null;
    const related = other === null ? [] : [{ message: 'This is the other one.', place: placeOf(scope, other) }];
    const details = { name, suggestion };
    scope.lowering.report('event-like-another', placeOf(scope, range), details, { related, replacement: suggestion });
  }
};
