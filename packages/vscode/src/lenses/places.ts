import { readPlace, readRange, type Place, type TextRange } from '../requests/range.ts';
import { isRecord, listOf, textIn } from '../requests/shape.ts';

/** A place of a document. */
interface PlaceOf {
  readonly uri: string;
  readonly at: Place;
}

interface Range {
  readonly uri: string;
  readonly range: TextRange;
}

/** What the first two arguments of a command say; null where they do not. */
export const readPlaceOf = ([first, second]: readonly unknown[]): PlaceOf | null => {
  const uri = textIn(first);
  const at = readPlace(second);
  return uri === null || at === null ? null : { uri, at };
};

const readLocation = (value: unknown): Range | null => {
  if (!isRecord(value)) return null;
  const uri = textIn(value.uri);
  const range = readRange(value.range);
  return uri === null || range === null ? null : { uri, range };
};

/** The same with the places that the third argument lists. */
export const readPlaces = (args: readonly unknown[]): (PlaceOf & { readonly places: readonly Range[] }) | null => {
  const from = readPlaceOf(args);
  const places = listOf(args[2], readLocation);
  return from === null || places === null ? null : { ...from, places };
};
