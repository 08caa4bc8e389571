import { defaultLimits } from '@proviso/compiler';
import type { ServiceDocument, TextRange } from './document.ts';
import { spaceEdits } from './space-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** The formatter is loaded when somebody formats first: many an editor never does, and every one waits for the start. */
const loadFormatter = async (): Promise<(text: string, range: TextRange) => Promise<string>> => {
  const [{ format }, plugin] = await Promise.all([import('prettier/standalone'), import('prettier-plugin-proviso')]);
  return (text, { start, end }) =>
    format(text, { parser: 'proviso', plugins: [plugin], endOfLine: 'auto', rangeStart: start, rangeEnd: end });
};

let formatter: ReturnType<typeof loadFormatter> | null = null;

/** Whether a text is a document at all, and not longer than one may be. Others are left as they are, as by `proviso format`. */
const isFormatted = (text: string): boolean => text.length <= defaultLimits.characters && !/[\0\ufffd]/.test(text);

/**
 * The changes that bring the items which a range touches into the one style, as `proviso format` does it for all of a document.
 * What is wrong in it stays as it is.
 */
export const provideRangeFormatting = async (
  { text }: Pick<ServiceDocument, 'text'>,
  range: TextRange,
): Promise<readonly TextEdit[]> => {
  if (!isFormatted(text)) return [];
  formatter ??= loadFormatter();
  const format = await formatter;
  return spaceEdits(text, await format(text, range));
};

/** The changes that bring a document into the one style. */
export const provideFormatting = (document: Pick<ServiceDocument, 'text'>): Promise<readonly TextEdit[]> =>
  provideRangeFormatting(document, { start: 0, end: document.text.length });
