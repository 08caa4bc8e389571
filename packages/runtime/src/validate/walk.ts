/** Where a validation has got to and what it has found. The only state there is; it lives for one validation. */
import type { FactIssue, FactIssueKind, Limits } from './issues.ts';

export interface Walk {
  readonly limits: Limits;
  /** The keys from the root to the value in hand. */
  readonly path: (string | number)[];
  readonly issues: FactIssue[];
  omitted: number;
  values: number;
  /** Set where there are too many values: the walk ends as soon as it can. */
  stopped: boolean;
}

/** Adds what it finds wrong with a value to the walk. The value is neither null nor undefined, but at the root. */
export type Check = (walk: Walk, value: unknown) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

export function startWalk(limits: Limits): Walk {
  return { limits, path: [], issues: [], omitted: 0, values: 0, stopped: false };
}

/** An RFC 6901 JSON pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Adds an issue about the value in hand. Its message is made only if there is room for it. */
export function report(walk: Walk, kind: FactIssueKind, message: () => string): void {
  if (walk.issues.length >= walk.limits.maxIssues) {
    walk.omitted += 1;
    return;
  }
  walk.issues.push({ kind, pointer: pointerOf(walk.path), path: [...walk.path], message: message() });
}

/** Adds an issue about a property or an item of the value in hand. */
export function reportAt(walk: Walk, key: string | number, kind: FactIssueKind, message: () => string): void {
  walk.path.push(key);
  report(walk, kind, message);
  walk.path.pop();
}

/** Adds the issue that what is read (the facts, say) threw, as a getter may. */
export function reportUnreadable(walk: Walk, what: string, error: unknown): void {
  const reason = error instanceof Error ? `: ${error.message}` : '';
  report(walk, 'unreadable', () => `Reading ${what} failed here${reason}. Nothing after this was checked.`);
}

/** Checks a property or an item of the value in hand. */
export function checkAt(walk: Walk, key: string | number, check: Check, value: unknown): void {
  walk.path.push(key);
  if (walk.path.length <= walk.limits.maxDepth) check(walk, value);
  else report(walk, 'tooDeep', () => `The facts are nested more than ${walk.limits.maxDepth} deep.`);
  walk.path.pop();
}

/** Counts one more value; false where that is one too many, and the walk is to end. */
export function countValue(walk: Walk): boolean {
  walk.values += 1;
  if (walk.values <= walk.limits.maxValues) return true;
  if (!walk.stopped) {
    report(
      walk,
      'tooLarge',
      () => `The facts have more than ${walk.limits.maxValues} values; the rest was not checked.`,
    );
  }
  walk.stopped = true;
  return false;
}

/** Whether a value is what a JSON object becomes. A Date, a Map and their like are not: their contents are no properties. */
export function isObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** An own property; null where it is absent or not known. */
export function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}
