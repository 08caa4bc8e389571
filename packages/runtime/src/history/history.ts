/** A history of facts: what is known at the beginning, and what happened then. */
import type { IsoDate } from '../explanation.ts';

/** Facts over time, as people keep them. */
export interface History {
  /** The facts before the first event; left out, nothing is known. */
  readonly beginning?: unknown;
  /** In any order; those of one day happen in the order in which they are written. */
  readonly events?: readonly HistoryEvent[];
}

/** Something that happened on a day. */
export interface HistoryEvent {
  readonly on: IsoDate;
  /** One of the kinds below, or the name of an event that a program itself knows. */
  readonly event: string;
  /** What it is about: an entry of a kind, an item of a list, fields with their values, what was attested. */
  readonly what?: unknown;
  /** Whose it is, where it is not the subject's own: the item of a list by what identifies it, from the outermost list inwards. */
  readonly of?: Readonly<Record<string, string>>;
  /** The first day of what was gained, where that is not the day of the event. */
  readonly since?: IsoDate;
  /** The last day of what was gained, attested or decided; it is included. */
  readonly through?: IsoDate;
  /** Who said or decided so. */
  readonly by?: string;
  readonly evidence?: string;
  readonly note?: string;
}

/** What every kind of event has to say, and what it may say besides `note`. */
interface Parts {
  readonly needed: readonly EventPart[];
  readonly other: readonly EventPart[];
}

export type EventPart = Exclude<keyof HistoryEvent, 'on' | 'event' | 'note'>;

/** The events that change facts, or are known to every program. */
export type EventKind =
  | 'gained'
  | 'passed'
  | 'lost'
  | 'received'
  | 'joined'
  | 'left'
  | 'changed'
  | 'attested'
  | 'agreed'
  | 'applied'
  | 'renewed'
  | 'decided';

export const eventKinds: Readonly<Record<EventKind, Parts>> = {
  gained: { needed: ['what'], other: ['of', 'since', 'through'] },
  passed: { needed: ['what'], other: ['of', 'since', 'through'] },
  lost: { needed: ['what'], other: ['of'] },
  received: { needed: ['what'], other: ['of'] },
  joined: { needed: ['what'], other: ['of'] },
  left: { needed: ['what'], other: ['of'] },
  changed: { needed: ['what'], other: ['of'] },
  attested: { needed: ['what'], other: ['of', 'by', 'evidence', 'through'] },
  agreed: { needed: ['what'], other: ['of', 'by', 'evidence', 'through'] },
  applied: { needed: [], other: ['by'] },
  renewed: { needed: [], other: ['by'] },
  decided: { needed: ['by'], other: ['what', 'through'] },
};

/** What an event of another name may say. */
export const partsOfNamed: Parts = { needed: [], other: ['by', 'through'] };

export function isEventKind(name: string): name is EventKind {
  return Object.hasOwn(eventKinds, name);
}
