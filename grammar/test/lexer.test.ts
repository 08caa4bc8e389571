import fc from 'fast-check';
import type { TokenType } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { keywords, lex } from '../src/index.ts';
import { patterns } from '../src/tokens/patterns.ts';
import * as T from '../src/tokens/tokens.ts';
import { K } from '../src/tokens/tokens.ts';
import { documents } from './support/documents.ts';

/** The tokens of a text as `Type image`, and the codes of what is wrong with it. */
const read = (text: string): readonly string[] => {
  const { tokens, problems } = lex(text);
  return [...tokens.map(({ tokenType, image }) => `${tokenType.name} ${image}`), ...problems.map(({ code }) => code)];
};

describe('The lexer', () => {
  it.each([
    ['8', ['Integer 8']],
    ['4.5', ['Decimal 4.5']],
    ['500,000', ['Integer 500,000']],
    ['1,500,000.25', ['Integer 1,500,000.25']],
    ['7.1.2', ['Label 7.1.2']],
    ['25%', ['Percent 25%']],
    ['12.5%', ['Percent 12.5%']],
    ['2024-05-06', ['Date 2024-05-06']],
    ['2024-5-6', ['Date 2024-5-6']],
    ['1, 2', ['Integer 1', 'Comma ,', 'Integer 2']],
    ['1,2', ['Integer 1', 'malformed-number']],
    ['1,000.0.1', ['Integer 1', 'malformed-number']],
    ['1,0000', ['Integer 1', 'malformed-number']],
    ['1.2,000', ['Integer 1', 'malformed-number']],
    ['1.2.3%', ['Percent 1%', 'malformed-number']],
    ['1.2.3 %', ['Percent 1%', 'malformed-number']],
    ['1,5%', ['Percent 1%', 'malformed-number']],
    ['1,000.5%', ['Percent 1,000.5%']],
    ['1.', ['Integer 1', 'stray-characters']],
    ['1.x', ['Integer 1', 'Dot .', 'Name x']],
    ['60 min', ['Integer 60', 'MinuteWord minutes', 'stray-characters']],
    ['25 percent', ['Percent 25%', 'stray-characters']],
    ['8hours', ['Name 8hours', 'name-begins-with-digit']],
    ['646-203', ['Name 646-203', 'name-begins-with-digit']],
  ])('reads the number %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['full-time', ['Name full-time']],
    ['CSE-646-203', ['Name CSE-646-203']],
    ['Zürich', ['Name Zürich']],
    ['été-indien', ['Name été-indien']],
    ['temps-été', ['Name temps-été']],
    ['日本-パートナー', ['Name 日本-パートナー']],
    ['é\u0301a', ['Name é\u0301a']],
    ['_a', ['Name _a']],
    ['_', ['Cell _']],
    ['a-', ['AWord a', 'Dash -']],
    ['x -y', ['Name x', 'Dash -', 'Name y']],
    ['requires', ['Name requires']],
    ['require', ['RequireWord require']],
    ['Require', ['Name Require']],
    ['years', ['YearWord years']],
    ['are', ['IsWord are']],
  ])('reads the word %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['"a b"', ['Text "a b"']],
    ['""', ['Text ""']],
    ['"""a\n"b"\n"""', ['Prose """a\n"b"\n"""']],
    ['"a', ['Text "a', 'text-not-closed']],
    ['"""a', ['Prose """a', 'prose-not-closed']],
    ['a // "b', ['AWord a']],
    ['\ufeffrequire\u00a0any\u2003x', ['RequireWord require', 'AnyWord any', 'Name x']],
    ['a\0\u200bb', ['AWord a', 'Name b', 'stray-characters']],
    ['a 🙂 b', ['AWord a', 'Name b', 'stray-characters']],
    ['a 𝟘 b', ['AWord a', 'Name b', 'stray-characters']],
    ['\ud800', ['stray-characters']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps comments apart, and tells those that document what follows', () => {
    const { comments } = lex('// one\nx /// two');
    expect(comments).toEqual([
      { kind: 'comment', text: ' one', start: 0, end: 6 },
      { kind: 'doc', text: ' two', start: 9, end: 16 },
    ]);
  });

  it('tells which tokens begin a line', () => {
    expect(lex('a b // c\n  d\r\ne').tokens.map(({ beginsLine }) => beginsLine)).toEqual([true, false, true, true]);
  });

  it.each(keywords.flatMap((keyword) => keyword.words.map((word) => [word, keyword.name] as const)))(
    'reads the word "%s" as %s',
    (word, name) => {
      expect(lex(word).tokens.map(({ tokenType }) => tokenType)).toEqual([K[name]]);
    },
  );
});

const whole = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source})$`, 'u');

/** Three quotes begin prose, and the next three end it, whatever stands after them. */
const endsEarly = (type: TokenType, text: string): boolean =>
  type === T.Prose ? text.indexOf('"""', 3) !== text.length - 3 : type === T.Text && text.startsWith('"""');

describe('The patterns of the tokens', () => {
  it.each(documents)('describe every token of $name', ({ text }) => {
    const odd = lex(text).tokens.filter(
      ({ tokenType, image }) => patterns.has(tokenType) && !whole(patterns.get(tokenType)!).test(image),
    );
    expect(odd).toEqual([]);
  });

  it.each([...patterns].map((each) => [each[0].name, ...each] as const))('are read back: %s', (_, type, pattern) => {
    const keyword = new Set(keywords.flatMap(({ words }) => words));
    // `5.0` fits the pattern of a decimal only; a word of the language fits that of a name and is none.
    const texts = fc
      .stringMatching(whole(pattern))
      .filter((text) => !keyword.has(text) && text !== '_' && !endsEarly(type, text));
    const property = fc.property(type === T.Cell ? fc.constant('_') : texts, (text) => {
      const { tokens, problems } = lex(text);
      expect([tokens.map(({ tokenType, image }) => [tokenType.name, image]), problems]).toEqual([
        [[type.name, text]],
        [],
      ]);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('tokens stand in order and apart, and what stands between them is space, comments and what was reported', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens, comments, problems } = lex(text);
        const taken = [
          ...tokens.map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset + 1 })),
          ...comments,
          ...problems,
        ].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of taken) {
          expect(text.slice(at, Math.max(at, start)).trim()).toBe('');
          at = Math.max(at, end);
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
