/* eslint-disable @typescript-eslint/prefer-for-of -- an index is what the fastest code has */
import type { Explanation, HoldingReason, JsonPointer, Miss, Refusal } from '../../packages/runtime/dist/index.js';
import type { Holding } from '../partners/facts.ts';
import { leaf, none } from './node.ts';
import type { Frame, Outcome } from './node.ts';

/** What is known of the entries of a kind on the day. */
export interface Entries {
  readonly titles: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** Whether a holding of an entry that counts does: 1 surely, 3 perhaps, 2 not. */
function standing({ since, through }: Holding, day: string): Outcome {
  if (typeof through === 'string' && through < day) return 2;
  if (typeof since !== 'string') return 3;
  return since > day ? 2 : 1;
}

/** Whether any holding counts, where all entries do. */
export function outcomeOfHoldings(list: readonly Holding[] | null | undefined, day: string): Outcome {
  if (list === null || list === undefined) return 3;
  let outcome: Outcome = 2;
  for (let place = 0; place < list.length; place++) {
    const one = standing(list[place]!, day);
    if (one === 1) return 1;
    if (one === 3) outcome = 3;
  }
  return outcome;
}

function reasonOf(holding: Holding, refusal: Refusal | undefined, day: string): HoldingReason | null {
  if (refusal !== undefined) return refusal;
  const { since, through } = holding;
  if (typeof through === 'string' && through < day) return { kind: 'ended', last: through };
  return typeof since === 'string' && since > day ? { kind: 'notYetHeld', first: since } : null;
}

function nearest(list: readonly Holding[], pointer: JsonPointer, entries: Entries, day: string): readonly Miss[] {
  const near: Miss[] = [];
  const far: Miss[] = [];
  for (let place = 0; place < list.length; place++) {
    const holding = list[place]!;
    const refusal = entries.refused.get(holding.entry);
    const reason = reasonOf(holding, refusal, day);
    if (reason === null) continue;
    const name = holding.entry;
    const title = entries.titles.get(name) ?? null;
    (refusal === undefined ? near : far).push({ kind: 'holding', pointer: `${pointer}/${place}`, name, title, reason });
  }
  if (near.length + far.length === 0) return none;
  return [...near, ...far].slice(0, 3);
}

/** At least one entry of a kind, held on the day. */
export function anyHeld(
  frame: Frame,
  list: readonly Holding[] | null | undefined,
  pointer: JsonPointer,
  entries: Entries,
  day: string,
): Explanation {
  if (list === null || list === undefined) {
    const most = entries.titles.size - entries.refused.size;
    return leaf(frame, 3, { kind: 'count', least: 0, most, counted: none }, none, [pointer], none);
  }
  const counted: string[] = [];
  const facts: JsonPointer[] = [];
  const missing: JsonPointer[] = [];
  const open: string[] = [];
  for (let place = 0; place < list.length; place++) {
    const holding = list[place]!;
    const { entry } = holding;
    if (entries.refused.has(entry)) continue;
    const outcome = standing(holding, day);
    if (outcome === 1) {
      facts.push(`${pointer}/${place}`);
      if (!counted.includes(entry)) counted.push(entry);
    } else if (outcome === 3) {
      missing.push(`${pointer}/${place}/since`);
      if (!open.includes(entry)) open.push(entry);
    }
  }
  const least = counted.length;
  if (least > 0) {
    let most = least;
    for (const entry of open) if (!counted.includes(entry)) most++;
    return leaf(frame, 1, { kind: 'count', least, most, counted }, facts, none, none);
  }
  const found = { kind: 'count', least, most: open.length, counted } as const;
  const outcome = open.length > 0 ? 3 : 2;
  return leaf(frame, outcome, found, [pointer], missing, nearest(list, pointer, entries, day));
}
