/** Facts as they come, one partner at a time. */
import { locateIn } from '@proviso/facts';
import type { Locate, ReadResult, TextFormat } from '@proviso/facts';

/** Which of several records it is. */
export type Position =
  /** The only one. */
  | { readonly kind: 'whole' }
  /** A line of JSON Lines, counted from 1. */
  | { readonly kind: 'line'; readonly number: number }
  /** An item of a list, counted from 1. */
  | { readonly kind: 'item'; readonly number: number };

export interface FactsRecord {
  readonly position: Position;
  /** The text that the record, or the list that it is in, was read from. */
  readonly text: string;
  /** Finds places in that text. Records of one text share what it takes. */
  readonly locate: () => Promise<Locate>;
  readonly result: ReadResult;
}

export type FactsSource =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true;
      readonly isMany: boolean;
      readonly records: AsyncIterable<FactsRecord> | Iterable<FactsRecord>;
    };

/** `line 3`, `number 3`, or nothing for the only one. */
export function positionInWords(position: Position): string | null {
  switch (position.kind) {
    case 'whole':
      return null;
    case 'line':
      return `line ${position.number}`;
    case 'item':
      return `number ${position.number}`;
  }
}

/** The records of a text: one, or every item of a list. */
export function recordsOfText(text: string, format: TextFormat, result: ReadResult): FactsSource {
  let known: Promise<Locate> | null = null;
  const locate = (): Promise<Locate> => (known ??= locateIn(text, format));
  if (!result.ok || !Array.isArray(result.value)) {
    return { ok: true, isMany: false, records: [{ position: { kind: 'whole' }, text, locate, result }] };
  }
  const items: readonly unknown[] = result.value;
  const records = items.map((value, index): FactsRecord => ({
    position: { kind: 'item', number: index + 1 },
    text,
    locate,
    result: { ok: true, value },
  }));
  return { ok: true, isMany: true, records };
}
