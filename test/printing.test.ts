import { describe, expect, it } from 'vitest';
import { parse } from '../grammar/src/index.ts';
import { documents } from '../grammar/test/support/documents.ts';
import { print, withoutRanges } from '../grammar/test/support/printing/index.ts';
import { pagesIn } from './docs/pages.ts';

const snippets = pagesIn('docs/reference').flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language }) => language === 'proviso')
    .map(({ text, line }) => ({
      name: `${path}:${line}`,
      text: /^\s*(program|catalog|examples)\b/.test(text) ? text : `program P\n${text}`,
    })),
);

/** What is written without a mistake. */
const sound = [...documents, ...snippets].filter(({ text }) => parse(text).problems.length === 0);

describe('A document that is written anew from its tree', () => {
  it.each(sound)('says the same: $name', ({ text }) => {
    const { document } = parse(text);
    const again = parse(print(document));
    expect(again.problems).toEqual([]);
    expect(withoutRanges(again.document)).toEqual(withoutRanges(document));
  });
});
