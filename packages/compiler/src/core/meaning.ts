import type { Condition } from './core.ts';

/** What says how a condition is written, and nothing of what it means. */
const wording: ReadonlySet<string> = new Set(['id', 'label', 'title', 'sentence', 'span', 'needed', 'questions']);

const known = new WeakMap<Condition, string>();

/** A text that two conditions share only if they mean the same in the same place. */
export const meaningOf = (condition: Condition): string => {
  const before = known.get(condition);
  if (before !== undefined) return before;
  const text = JSON.stringify(condition, (key, value: unknown) => (wording.has(key) ? undefined : value));
  known.set(condition, text);
  return text;
};

/** The same of anything that conditions are made of. */
export const meaningOfPart = (part: object): string =>
  JSON.stringify(part, (key, value: unknown) => (wording.has(key) ? undefined : value));
