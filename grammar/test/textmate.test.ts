import { describe, expect, it } from 'vitest';
import { keywords, lex, type Keyword, type Token } from '../src/index.ts';
import * as T from '../src/tokens/tokens.ts';
import { documents } from './support/documents.ts';
import { loadColours } from './support/textmate.ts';

const colours = await loadColours();
const keywordOf = new Map(keywords.flatMap((keyword) => keyword.words.map((word) => [word, keyword] as const)));

const names = /^(?:variable\.other|entity\.name|support\.type|constant\.language)\./u;

const ofKeyword = ({ kind, scope }: Keyword): RegExp => {
  if (kind === 'contextual')
    return /^(?:keyword\.operator\.word\.context|constant\.language|variable\.other|entity\.name|support\.type)\./u;
  if (scope === 'unit') return /^keyword\.other\.unit\./u;
  return scope === 'leader' ? /^keyword\.control\./u : /^keyword\.operator\.word\./u;
};

const scopes = new Map([
  [T.Name, names],
  [T.Cell, /^variable\.other\./u],
  [T.DateToken, /^constant\.numeric\.date\./u],
  [T.Percent, /^constant\.numeric\.percent\./u],
  [T.Label, /^constant\.numeric\.label\./u],
  [T.Decimal, /^constant\.numeric\.decimal\./u],
  [T.Integer, /^constant\.numeric\.integer\./u],
  [T.Text, /^string\.quoted\.double\./u],
  [T.Prose, /^string\.quoted\.triple\./u],
]);

/** What the scope of a token has to be, given the token before it and the one after it. */
const expectedScope = (token: Token, previous: Token | undefined, next: Token | undefined): RegExp => {
  const keyword = keywordOf.get(token.image);
  if (keyword !== undefined) {
    const isName = previous?.tokenType === T.Dot || (keyword.kind === 'soft' && next?.tokenType === T.Colon);
    return isName ? /^variable\.other\.property\./u : ofKeyword(keyword);
  }
  return scopes.get(token.tokenType) ?? /^(?:punctuation|keyword\.operator)\./u;
};

describe('The TextMate grammar', () => {
  it.each(documents)('agrees with the lexer on every token of $name', ({ text }) => {
    const coloured = colours(text);
    const { tokens } = lex(text);
    const odd = tokens.flatMap((token, index) => {
      const end = token.endOffset + 1;
      const over = coloured.filter((each) => each.start < end && each.end > token.startOffset);
      const scope = expectedScope(token, tokens[index - 1], tokens[index + 1]);
      const apart = over[0]?.start === token.startOffset && over.at(-1)?.end === end;
      return apart && over.every((each) => scope.test(each.scope))
        ? []
        : [[token.image, over.map((each) => each.scope)]];
    });
    expect(odd).toEqual([]);
  });

  it.each(documents)('colours the comments of $name, and nothing between tokens', ({ text }) => {
    const { tokens, comments } = lex(text);
    const taken = [
      ...comments,
      ...tokens.map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset + 1 })),
    ];
    const between = colours(text).filter(
      ({ start, end }) => !taken.some((each) => each.start < end && each.end > start),
    );
    expect(between.filter(({ scope }) => scope !== 'source.proviso')).toEqual([]);
    const ofComments = colours(text).filter(({ start }) => comments.some((comment) => comment.start === start));
    expect(ofComments.filter(({ scope }) => !scope.startsWith('comment.line.'))).toEqual([]);
  });

  const scopesOf = (text: string): readonly string[] =>
    colours(text)
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .map(({ start, end, scope }) => `${text.slice(start, end)} ${scope.replace('.proviso', '')}`);

  it.each([
    ['require any x', ['require keyword.control', 'any keyword.operator.word', 'x variable.other']],
    [
      'require Players since 5.0: x',
      [
        'require keyword.control',
        'Players entity.name.label',
        'since keyword.operator.word',
        '5.0 constant.numeric.decimal',
        ': punctuation.separator',
        'x variable.other',
      ],
    ],
    [
      'kind exam plural exams',
      ['kind keyword.control', 'exam entity.name.type', 'plural keyword.operator.word.context', 'exams variable.other'],
    ],
    ['score: number', ['score variable.other.property', ': punctuation.separator', 'number support.type']],
    ['/// a', ['/// a comment.line.documentation']],
    ['// a', ['// a comment.line.double-slash']],
    [
      'at least 25% of a.section',
      [
        'at keyword.operator.word',
        'least keyword.operator.word.context',
        '25% constant.numeric.percent',
        'of keyword.operator.word',
        'a keyword.control',
        '. punctuation.accessor',
        'section variable.other.property',
      ],
    ],
    ['- CCNA "CCNA"', ['- punctuation.definition.list', 'CCNA entity.name.label', '"CCNA" string.quoted.double']],
    [
      'full-time requires-any Zürich-any',
      ['full-time variable.other', 'requires-any variable.other', 'Zürich-any variable.other'],
    ],
    [
      'callBack at most 1 hour',
      [
        'callBack variable.other',
        'at keyword.operator.word',
        'most keyword.operator.word.context',
        '1 constant.numeric.integer',
        'hour keyword.other.unit',
      ],
    ],
    ['since 2024-05-06', ['since keyword.operator.word', '2024-05-06 constant.numeric.date']],
    ['text """a"', ['text keyword.control', '""" string.quoted.triple', 'a" string.quoted.triple']],
  ])('colours %s', (text, expected) => {
    expect(scopesOf(text)).toEqual(expected);
  });
});
