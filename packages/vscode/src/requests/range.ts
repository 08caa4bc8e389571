import { isRecord } from './shape.ts';

/** A place in a document, counted from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A piece of a document, as the protocol has it. */
export interface TextRange {
  readonly start: Place;
  readonly end: Place;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The place that a value is, or null. */
export const readPlace = (value: unknown): Place | null => {
  if (!isRecord(value)) return null;
  const { line, character } = value;
  return isCount(line) && isCount(character) ? { line, character } : null;
};

/** The range that a value is, or null. */
export const readRange = (value: unknown): TextRange | null => {
  if (!isRecord(value)) return null;
  const start = readPlace(value.start);
  const end = readPlace(value.end);
  return start === null || end === null ? null : { start, end };
};

/** A text by which a range can be looked up. */
export const keyOf = ({ start, end }: TextRange): string =>
  [start.line, start.character, end.line, end.character].join(':');
