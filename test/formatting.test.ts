import * as fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { lex, parse } from '../grammar/src/index.ts';
import { documents } from '../grammar/test/support/documents.ts';
import { withoutRanges } from '../grammar/test/support/printing/index.ts';
import * as plugin from '../packages/prettier-plugin/src/index.ts';
import { arbitraryGaps, scrambled } from '../packages/prettier-plugin/test/support/scramble.ts';
import { pagesIn, readPage } from './docs/pages.ts';
import { arbitraryTrees, textsOf } from './generate/documents/index.ts';
import { runs } from './generate/index.ts';
import { documents as programs, fileText } from './programs-documents.ts';

const formatted = (text: string, printWidth = 120): Promise<string> =>
  format(text, { parser: 'proviso', plugins: [plugin], printWidth });

/** Documents of every form, and generated ones. */
const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...documents.map(({ text }) => text)),
  arbitraryTrees
    .map(textsOf)
    .chain(({ catalog, program, examples = program }) => fc.constantFrom(catalog, program, examples)),
);

const arbitraryScrambled: fc.Arbitrary<string> = fc
  .tuple(arbitraryText, arbitraryGaps)
  .map(([text, gaps]) => scrambled(text, gaps));

/** Documents with some of their characters taken out, put elsewhere or cut off. */
const arbitraryDamaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(arbitraryText, arbitraryScrambled),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.constantFrom('', '}', '{', ' ', '"', '\n', '#', '/* x */', ';', 'nor', '"""', '≥', '('),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, damages]) =>
    damages.reduce((result, [at, length, put]) => {
      const start = at % (result.length + 1);
      return result.slice(0, start) + put + result.slice(start + length);
    }, text),
  );

const withoutSpace = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Each comment with the number of the token that it stands before. */
const commentsOf = (text: string): readonly (readonly [string, number])[] => {
  const { tokens, comments } = lex(text);
  return comments.map((comment) => [
    comment.text.trimEnd(),
    tokens.findIndex(({ startOffset }) => startOffset > comment.start),
  ]);
};

const imagesOf = (text: string): readonly string[] =>
  lex(text).tokens.map(({ image }) => (image.startsWith('"""') ? withoutSpace(image) : image));

/** Where a line may end, once the first word of the line has been written. */
const endsOfLines = /\S(?:, | \| | (?:where|except|who|that|held|per|because|evidence|measured) )\S/;

/** Lines that are too long and could have ended sooner. Texts and prose are never taken apart. */
const tooLong = (text: string, width: number): readonly string[] =>
  text
    .replaceAll(/"""[^]*?"""/g, '')
    .split('\n')
    .filter((line) => line.length > width)
    .filter((line) =>
      endsOfLines.test(
        line
          .replace(/^ *(?:and |or )?/, '')
          .replace(', never negative', '')
          // Only the time for which it counts begins another line.
          .replaceAll(/, or the one before it(?! for)/g, '')
          .replaceAll(/"[^"]*"/g, '""'),
      ),
    );

describe('formatting', () => {
  it('keeps the tree, the words and the comments of documents without mistakes, and changes nothing more the second time', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScrambled, fc.constantFrom(40, 80, 120), async (text, width) => {
        fc.pre(parse(text).problems.length === 0);
        const once = await formatted(text, width);
        const { document, problems } = parse(once);
        expect(problems).toEqual([]);
        expect(withoutRanges(document)).toEqual(withoutRanges(parse(text).document));
        expect(imagesOf(once)).toEqual(imagesOf(text));
        expect(commentsOf(once)).toEqual(commentsOf(text));
        if (commentsOf(once).length === 0) expect(tooLong(once, width)).toEqual([]);
        expect(await formatted(once, width)).toBe(once);
      }),
      runs(200),
    );
  });

  it('changes spaces and nothing else in any text, and no more the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryDamaged, fc.string()), async (text) => {
        const once = await formatted(text);
        expect(withoutSpace(once)).toBe(withoutSpace(text));
        expect(imagesOf(once)).toEqual(imagesOf(text));
        expect(commentsOf(once)).toEqual(commentsOf(text));
        expect(await formatted(once)).toBe(once);
      }),
      runs(400),
    );
  });
});

describe('the documents of the repository', () => {
  it.each(programs)('are formatted: %s', async (name) => {
    expect(await formatted(fileText(name))).toBe(fileText(name));
  });

  const folders = ['docs', 'docs/reference', 'docs/diagnostics', 'docs/decisions'];
  const pages = [readPage('README.md'), ...folders.flatMap(pagesIn)];
  const blocks = pages.flatMap(({ path, blocks: all }) =>
    all
      .filter(({ language }) => language === 'proviso')
      .map(({ text, line }) => ({ place: `${path}:${line}`, text: `${text}\n` })),
  );

  it.each(blocks)('are formatted where pages show them: $place', async ({ text }) => {
    expect(await formatted(text)).toBe(text);
  });
});
