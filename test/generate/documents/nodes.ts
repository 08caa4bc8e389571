import type {
  Member,
  Name,
  NumberLiteral,
  Path,
  PathCondition,
  Quantity,
  Text,
  Validity,
} from '../../../grammar/src/index.ts';

/** Generated trees stand in no text yet. */
export const at = { start: 0, end: 0 } as const;

export function name(text: string): Name {
  return { kind: 'Name', ...at, text };
}

export function names(texts: readonly string[]): readonly Name[] {
  return texts.map(name);
}

export function text(value: string): Text {
  return { kind: 'Text', ...at, value };
}

export function number(written: string): NumberLiteral {
  return { kind: 'Number', ...at, text: written };
}

export function path(segments: readonly string[]): Path {
  return { kind: 'Path', ...at, segments: names(segments) };
}

/** A name on its own, as a condition. */
export function named(word: string): PathCondition {
  return { kind: 'PathCondition', ...at, path: path([word]), comparison: null };
}

export function member(word: string, lifetimes: readonly Validity[] = []): Member {
  return { kind: 'Member', ...at, name: name(word), lifetimes };
}

export function quantity(
  word: Quantity['word'],
  count: Quantity['count'] = null,
  upper: Quantity['upper'] = null,
): Quantity {
  return { kind: 'Quantity', ...at, word, count, upper };
}
