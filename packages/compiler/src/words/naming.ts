/** What people call the things that facts and programs name. */
import type { JsonPointer } from '../core/explanation.ts';
import { humanised } from './english.ts';

/** The names that only the program's catalog or the facts themselves know. */
export interface Naming {
  /** What an entry of a kind is called. */
  readonly entry: (kind: string, name: string) => string;
  /** What several of a kind are called. */
  readonly kind: (name: string) => string;
  /** What something to attest is called. */
  readonly attestation: (name: string) => string;
  /** What identifies the item of a list; null where nothing does. */
  readonly item: (pointer: JsonPointer) => string | null;
}

/** Names by themselves. */
export const plainNaming: Naming = {
  entry: (_kind, name) => name,
  kind: humanised,
  attestation: humanised,
  item: () => null,
};

/** The keys that a JSON pointer leads through. */
export function keysOf(pointer: JsonPointer): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const daysOfHolding: ReadonlyMap<string, string> = new Map([
  ['since', 'since when'],
  ['through', 'until when'],
]);

/** Whether a key is that of a holding's own property. */
function isOfHolding(keys: readonly string[], at: number): boolean {
  const verb = keys.findLastIndex((key, index) => index < at && (key === 'holds' || key === 'passed'));
  return verb !== -1 && /^\d+$/.test(keys[at - 1] ?? '');
}

interface Step {
  readonly words: string;
  readonly taken: number;
}

function stepAt(keys: readonly string[], at: number, naming: Naming): Step | null {
  const key = keys[at] ?? '';
  const next = keys[at + 1];
  const before = keys[at - 1];
  if ((key === 'holds' || key === 'passed') && next !== undefined) {
    return { words: `${naming.kind(next)} ${key === 'holds' ? 'held' : 'passed'}`, taken: 2 };
  }
  if (key === 'attested' && next !== undefined) {
    return { words: `attestation of ${naming.attestation(next)}`, taken: 2 };
  }
  if (key === 'known' && /^\d+$/.test(next ?? '') && at > 0) return null;
  if (/^\d+$/.test(key) && before !== undefined) {
    const pointer = keys
      .slice(0, at + 1)
      .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
    return { words: naming.item(pointer) ?? `number ${Number(key) + 1}`, taken: 1 };
  }
  return { words: isOfHolding(keys, at) ? (daysOfHolding.get(key) ?? key) : humanised(key), taken: 1 };
}

function pathInWords(keys: readonly string[], naming: Naming): string {
  const words: string[] = [];
  for (let at = 0; at < keys.length;) {
    const step = stepAt(keys, at, naming);
    if (step !== null) words.push(step.words);
    at += step?.taken ?? 1;
  }
  return words.join(' › ');
}

/** Where a fact stands, in words: `customer service › hours per day`. */
export function factInWords(pointer: JsonPointer, naming: Naming): string {
  const keys = keysOf(pointer);
  if (keys.at(-1) === '-') return `whether there are more ${pathInWords(keys.slice(0, -1), naming)}`;
  return pathInWords(keys, naming);
}

/** What a counted thing is called: an entry by its title where the facts that counted say of which kind it is. */
export function countedName(name: string, facts: readonly JsonPointer[], naming: Naming): string {
  for (const pointer of facts) {
    const keys = keysOf(pointer);
    const verb = keys.findLastIndex((key) => key === 'holds' || key === 'passed');
    const kind = verb === -1 ? undefined : keys[verb + 1];
    if (kind !== undefined) return naming.entry(kind, name);
    // An item without an identity is known by its place alone; people count from one.
    if (keys.at(-1) === name && /^\d+$/.test(name)) return naming.item(pointer) ?? `number ${Number(name) + 1}`;
  }
  return name;
}
