/**
 * Items of one identity are one item, so what they say must go together: of each property at most one value is given,
 * or the same value again. Objects are compared property by property, lists item by item.
 */
import { quoted } from '../quoted.ts';
import { countValue, isObject, own, pointerOf, report } from './walk.ts';
import type { JsonObject, Walk } from './walk.ts';

/** What the items so far say together, and which of them (by its place in the list) said it first. */
type Said =
  | { readonly kind: 'value'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'object'; readonly at: number; readonly members: Map<string, Said> };

/** Up to this many items are compared each with each, which needs no memory. */
const fewItems = 12;

function identityOf(item: unknown, identity: string): string | null {
  if (!isObject(item)) return null;
  const text = own(item, identity);
  return typeof text === 'string' ? text : null;
}

function repeatsAmongFew(items: readonly unknown[], identity: string): boolean {
  for (let later = 1; later < items.length; later += 1) {
    const name = identityOf(items[later], identity);
    if (name === null) continue;
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (identityOf(items[earlier], identity) === name) return true;
    }
  }
  return false;
}

function repeats(items: readonly unknown[], identity: string): boolean {
  if (items.length <= fewItems) return repeatsAmongFew(items, identity);
  const seen = new Set<string>();
  for (const item of items) {
    const name = identityOf(item, identity);
    if (name === null) continue;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/** Whether two values are the same JSON, a property that is null being as good as none. Gives up, for yes, where too deep. */
function same(walk: Walk, left: unknown, right: unknown, depth: number): boolean {
  if (left === right) return true;
  if (depth > walk.limits.maxDepth || !countValue(walk)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => same(walk, item, right[index], depth + 1));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(walk, own(left, key), own(right, key), depth + 1));
}

/** Adds what an object says, reporting what goes against it. `list` is how many keys of the path lead to the list. */
function add(walk: Walk, members: Map<string, Said>, object: JsonObject, at: number, list: number): void {
  if (walk.path.length >= walk.limits.maxDepth) return;
  for (const key of Object.keys(object)) {
    if (!countValue(walk)) return;
    const value = object[key];
    if (value === null || value === undefined) continue;
    walk.path.push(key);
    addValue(walk, members, key, value, at, list);
    walk.path.pop();
    if (walk.stopped) return;
  }
}

function addValue(walk: Walk, members: Map<string, Said>, key: string, value: unknown, at: number, list: number): void {
  const said = members.get(key);
  if (said === undefined) {
    if (isObject(value)) {
      const inner = new Map<string, Said>();
      members.set(key, { kind: 'object', at, members: inner });
      add(walk, inner, value, at, list);
    } else members.set(key, { kind: 'value', at, value });
    return;
  }
  if (said.kind === 'object' && isObject(value)) {
    add(walk, said.members, value, at, list);
  } else if (said.kind === 'object' || !same(walk, said.value, value, walk.path.length)) {
    report(walk, 'contradiction', () => contradiction(walk, said, value, list));
  }
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return 'another list';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
}

function contradiction(walk: Walk, said: Said, value: unknown, list: number): string {
  const here = pointerOf(walk.path);
  const there = pointerOf(walk.path.map((key, index) => (index === list ? said.at : key)));
  const before = said.kind === 'value' && !Array.isArray(said.value) ? brief(said.value) : null;
  const first =
    before === null ? `${there} and ${here} differ` : `${there} is ${before}, but ${here} is ${brief(value)}`;
  return `One and the same item is given twice, and the two disagree: ${first}.`;
}

/** Reports each property in which items of one identity contradict each other, at the later of the two items. */
export function checkContradictions(walk: Walk, items: readonly unknown[], identity: string): void {
  if (items.length < 2 || walk.stopped || !repeats(items, identity)) return;
  const list = walk.path.length;
  const saidOf = new Map<string, Map<string, Said>>();
  items.forEach((item, at) => {
    const name = identityOf(item, identity);
    if (name === null || !isObject(item) || walk.stopped) return;
    const members = saidOf.get(name) ?? new Map<string, Said>();
    saidOf.set(name, members);
    walk.path.push(at);
    add(walk, members, item, at, list);
    walk.path.pop();
  });
}
