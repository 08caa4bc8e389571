/** Which questions can turn a verdict on a day: those asked by a condition that is in force then, at that moment. */
import type { Condition, CoreProgram } from '../core/core.ts';
import { askedItself, childrenOf } from '../core/walk.ts';
import { outermostConditions } from './conditions.ts';
import { quote } from './quote.ts';

/** What has to be so for a condition to be read: names of the properties of the day, joined. */
type Gates = readonly string[];

function gateOf({ id, form }: Condition): Gates {
  if (form.kind === 'inForce') return [`f${id}`];
  if (form.kind === 'moment') return [`moment === ${quote(form.moment)}`];
  return [];
}

/** For each question, the gates of every place that asks it. What is measured is read on another day, so that none of its own count. */
function askedIn(condition: Condition, gates: Gates, found: Map<number, Gates[]>): void {
  if (condition.questions.length === 0) return;
  const { form } = condition;
  for (const question of askedItself(form)) found.set(question, [...(found.get(question) ?? []), gates]);
  if (form.kind === 'measured' || form.kind === 'decided' || form.kind === 'daily') {
    for (const question of condition.questions) found.set(question, [...(found.get(question) ?? []), gates]);
    return;
  }
  const inner = [...gates, ...gateOf(condition)];
  for (const child of childrenOf(condition)) askedIn(child, inner, found);
}

function isInPlay(places: readonly Gates[]): string {
  if (places.some((gates) => gates.length === 0)) return 'true';
  const each = new Set(places.map((gates) => gates.join(' && ')));
  return [...each].map((gates) => (each.size > 1 ? `(${gates})` : gates)).join(' || ');
}

/** The list of the questions that are in play, as code over the properties of the day, ascending. */
export function questionsInPlay(program: CoreProgram): string {
  const found = new Map<number, Gates[]>();
  for (const condition of outermostConditions(program)) askedIn(condition, [], found);
  const items = [...found.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([question, places]) => {
      const code = isInPlay(places);
      return code === 'true' ? String(question) : `...(${code} ? [${question}] : [])`;
    });
  return `[${items.join(', ')}]`;
}
