/** Events by which somebody begins or ceases to hold something. */
import { addDays } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';
import { quoted } from '../quoted.ts';
import type { KindShape } from '../validate/shape.ts';
import { isObject, own, report } from '../validate/walk.ts';
import { didYouMean, expected, withArticle } from '../validate/words.ts';
import { at } from './at.ts';
import { heldIn, openOn } from './held.ts';
import type { Held } from './held.ts';
import type { HistoryEvent } from './history.ts';
import { within } from './holder.ts';
import {
  changing,
  isHeldOn,
  itemsAt,
  itemsToAddTo,
  kindsOf,
  mayBeMore,
  mayHaveMore,
  objectAt,
  oneOrMany,
  put,
} from './working.ts';
import type { Changing, Holder, RenewalOutcome, Working } from './working.ts';

type Verb = 'holds' | 'passed';

/** An entry that an event names, with its kind and where holdings of it stand. */
interface Named {
  readonly kind: KindShape;
  readonly verb: Verb;
  readonly entry: string;
}

/** `gained` and `passed`: held from the day on, or from another that the event names. */
export function gain(working: Working, holder: Holder, event: HistoryEvent, verb: Verb): void {
  const since = event.since ?? event.on;
  eachEntry(working, holder, event.what, [verb], ({ kind, entry }) => {
    const held = itemsOf(holder, verb, kind);
    const [open] = openOn(changing(own(holder.object, verb)), verb, kind, entry, since);
    if (open !== undefined) {
      report(working.walk, 'impossibleEvent', () => alreadyHeld(holder, kind, entry, own(open, 'since')));
      return;
    }
    if (since < event.on && held !== null) {
      // Until now, days before were judged without it.
      working.former.push(holder.inFacts(within([verb, kind.name], [...held])));
    }
    const holding: Changing = { entry, since };
    if (event.through !== undefined) put(holding, 'through', event.through);
    // What is awarded from now on has not been renewed yet.
    if (isAwarded(working, holder, kind, entry)) put(holding, 'renewed', []);
    itemsToAddTo(objectAt(holder.object, verb), kind.name).push(holding);
  });
}

/** `lost`: the last day is the one before. What was to be held only from then on is not held at all. */
export function lose(working: Working, holder: Holder, { what, on }: HistoryEvent): void {
  eachEntry(working, holder, what, ['holds', 'passed'], ({ kind, verb, entry }) => {
    const items = itemsOf(holder, verb, kind) ?? [];
    const held = heldIn(changing(own(holder.object, verb)), verb, kind);
    const ending = held.filter((one) => isToEnd(one, entry, on));
    if (ending.length === 0 && !mayHaveMore(objectAt(holder.object, verb), kind.name)) {
      report(working.walk, 'impossibleEvent', () => notHeld(holder, kind, entry, held, on));
    }
    for (const { holding } of ending) end(items, holding, on);
  });
}

/**
 * Notes a renewal at the holding of what the program awards. Who surely does not hold it has nothing to renew. Where nobody knows whether
 * it counts, there may be one more than those that are noted.
 */
export function noteRenewal(working: Working, on: IsoDate, outcome: RenewalOutcome = 'counts'): void {
  const { facts, awarded, walk, shape } = working;
  if (awarded === null) return;
  const holds = changing(own(facts, 'holds')) ?? {};
  const kind = shape.kinds.find(({ name }) => name === awarded.kind);
  const held = kind === undefined ? [] : heldIn(holds, 'holds', kind);
  const renewed = held.filter(({ left }) => own(left, 'entry') === awarded.entry && isHeldOn(left, on));
  if (renewed.length === 0 && !mayHaveMore(holds, awarded.kind)) {
    report(walk, 'impossibleEvent', () => {
      return `The ${awarded.kind} ${quoted(awarded.entry)} is not held on ${on}, so that there is nothing to renew.`;
    });
  }
  if (outcome === 'refused') return;
  for (const { holding } of renewed) {
    if (outcome === 'open') mayBeMore(holding, 'renewed');
    else {
      const days = itemsToAddTo(holding, 'renewed');
      if (!days.includes(on)) days.push(on);
    }
  }
}

function isAwarded({ facts, awarded }: Working, { object }: Holder, { name }: KindShape, entry: string): boolean {
  return object === facts && awarded?.kind === name && awarded.entry === entry;
}

function itemsOf({ object }: Holder, verb: Verb, { name }: KindShape): unknown[] | null {
  const holds = changing(own(object, verb));
  return holds === null ? null : itemsAt(holds, name);
}

function isToEnd({ holding, left }: Held, entry: string, on: IsoDate): boolean {
  const through = own(holding, 'through');
  if (own(holding, 'entry') !== entry || (typeof through === 'string' && through < on)) return false;
  // Facts may say of the day of an award, too, what it ends.
  const last = own(left, 'through');
  return typeof last !== 'string' || last >= addDays(on, -1);
}

function end(items: unknown[], holding: Changing, on: IsoDate): void {
  const since = own(holding, 'since');
  if (typeof since === 'string' && since >= on) items.splice(items.indexOf(holding), 1);
  else put(holding, 'through', addDays(on, -1));
}

/** Calls for each entry that `what` names: `{ "certification": "CCNA" }`, or several in a list. */
function eachEntry(
  working: Working,
  holder: Holder,
  what: unknown,
  verbs: readonly Verb[],
  found: (named: Named) => void,
): void {
  at(working, 'what', () => {
    if (!isObject(what)) {
      const example = 'an object that names a kind and an entry, such as { "certification": "CCNA" }';
      report(working.walk, 'wrongType', () => expected(example, what));
      return;
    }
    for (const [name, entries] of Object.entries(what)) {
      at(working, name, () => {
        const named = kindNamed(working, holder, name, verbs);
        if (named === null) return;
        for (const [index, entry] of oneOrMany(entries).entries()) {
          const check = (): void => {
            if (isEntry(working, named.kind, entry)) found({ ...named, entry });
          };
          if (Array.isArray(entries)) at(working, index, check);
          else check();
        }
      });
    }
  });
}

function isEntry({ checks, walk }: Working, kind: KindShape, entry: unknown): entry is string {
  if (checks === null) return typeof entry === 'string';
  const before = walk.issues.length + walk.omitted;
  checks.entry(kind)(walk, entry);
  return walk.issues.length + walk.omitted === before && typeof entry === 'string';
}

function kindNamed(
  { shape, walk }: Working,
  { record }: Holder,
  name: string,
  verbs: readonly Verb[],
): Omit<Named, 'entry'> | null {
  for (const verb of verbs) {
    const kind = kindsOf(shape, record, verb).find((one) => one.name === name);
    if (kind !== undefined) return { kind, verb };
  }
  const known = verbs.flatMap((verb) => kindsOf(shape, record, verb).map((kind) => kind.name));
  report(walk, 'unknownField', () => {
    const can = verbs.includes('holds') ? 'holds' : 'passes';
    return `${quoted(name)} is nothing that ${withArticle(record.name)} ${can}${didYouMean(name, known)}`;
  });
  return null;
}

function alreadyHeld({ name }: Holder, kind: KindShape, entry: string, since: unknown): string {
  const from = typeof since === 'string' ? ` since ${since}` : '';
  return (
    `${capitalised(name)} holds the ${kind.name} ${quoted(entry)} already${from}, without an end. ` +
    'Leave this event out, or have it lost before.'
  );
}

function notHeld({ name }: Holder, kind: KindShape, entry: string, all: readonly Held[], on: IsoDate): string {
  const before = addDays(on, -1);
  const held = all.flatMap(({ left }) => {
    const other = own(left, 'entry');
    return typeof other === 'string' && isHeldOn(left, before) ? [other] : [];
  });
  const others =
    held.length === 0
      ? 'Nothing of the kind is held then'
      : `What is held then: ${[...new Set(held)].map(quoted).join(', ')}`;
  return `${capitalised(name)} does not hold the ${kind.name} ${quoted(entry)} on ${before}. ${others}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
