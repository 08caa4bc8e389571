import { describe, expect, it } from 'vitest';
import { expectedAt, keywords, parse, type Expectation } from '../src/index.ts';
import { ownDocuments } from './support/documents.ts';

/** A word or mark of each sort that may be asked for. */
const samples: Readonly<Record<string, string>> = {
  name: 'xyzzy', field: 'xyzzy', word: 'xyzzy', label: '9.0', number: '7', percent: '7%', date: '2024-05-31', text: '"t"',
  prose: '"""t"""', unit: 'days', LeftBrace: '{', RightBrace: '}', LeftParen: '(', RightParen: ')', Colon: ':', Comma: ',',
  Dot: '.', Dash: '-', Bar: '|', LessThan: '<', Question: '?', Cell: '_',
}; // prettier-ignore

/** What an expectation asks for, as it may be written. */
const written = ({ token }: Expectation): string => {
  if (token.kind === 'keywords') return token.words.join(' ');
  return samples[token.kind === 'mark' ? token.name : token.kind] ?? '';
};

const asked = (text: string): readonly Expectation[] => expectedAt(text, parse(text), text.length).expectations;

/** The words and marks that may stand at the `|`. */
const expected = (source: string): readonly string[] => {
  const offset = source.indexOf('|');
  const text = source.replace('|', '');
  return [...new Set(expectedAt(text, parse(text), offset).expectations.map(written))];
};

describe('what may stand at an offset', () => {
  it('is the beginning of a document in an empty text', () => {
    expect(expected('|')).toEqual(['program', 'catalog', 'examples for']);
  });

  it('is what the rule asks for next, with words that must follow', () => {
    expect(expected('program P\nrequire any badge except |')).toEqual(['xyzzy']);
    expect(expected('program P\nrequire at |')).toEqual(['least', 'most']);
    expect(expected('program P\nrequire X since |')).toEqual(['2024-05-31', '9.0']);
  });

  it('does not depend on the word that is being written', () => {
    expect(expected('program P\nrequire any badge except Swi|mmer, Diver')).toEqual(['xyzzy']);
    expect(expected('program P\nrequire X since 5.|')).toEqual(['2024-05-31', '9.0']);
  });

  it('is nothing in a comment', () => {
    expect(expected('program P // any |')).toEqual([]);
  });

  it('passes over what is missing or misspelt before it', () => {
    const afterHeld = ['by', 'on any day in', 'throughout the', 'continuously for', 'for at least', 'in the']; // prettier-ignore
    expect(expected('program P\nrequire any badge except\nrequire any badge held |')).toEqual(afterHeld);
    expect(expected('program P\nrequre any badge held |')).toEqual(afterHeld);
    expect(expected('program P\nrequire Label any badge held |')).toEqual(afterHeld);
  });

  it('tells which rules are open, and where they began', () => {
    const text = 'program P\nrequire any badge except ';
    const { expectations, tokens } = expectedAt(text, parse(text), text.length);
    const open: string[] = [];
    for (let rule = expectations[0]?.rules ?? null; rule !== null; rule = rule.within) {
      open.push(`${rule.rule} at ${tokens[rule.first]?.image ?? 'the end'}`);
    }
    expect(open.slice(0, 5)).toEqual([
      'member at the end', 'members at the end', 'nounTail at except', 'noun at badge', 'quantified at any',
    ]); // prettier-ignore
  });
});

/** The places between the tokens of a text, some of many. */
const placesIn = (text: string): readonly number[] => {
  const places = parse(text).tokens.map(({ startOffset }) => startOffset);
  const step = Math.max(1, Math.floor(places.length / 120));
  return places.filter((_, index) => index % step === 0);
};

/** Whether the grammar reads on past a word, given that what it asks for next follows: no problem lies before that. */
const readsOn = (before: string, word: string): boolean => {
  const text = `${before}${word} `;
  return [...asked(text).map(written), ''].some((next) =>
    parse(text + next).problems.every(({ end }) => end > text.trimEnd().length),
  );
};

describe.each(ownDocuments)('in $name', ({ text }) => {
  it('every word of the language that may come next is read', () => {
    const wrong: string[] = [];
    for (const offset of placesIn(text)) {
      const words = text.slice(0, offset).trimEnd();
      // A field's name stands directly after the dot.
      const before = words.endsWith('.') ? words : `${words} `;
      for (const expectation of asked(before)) {
        if (expectation.token.kind !== 'keywords') continue;
        const word = written(expectation);
        if (!readsOn(before, word)) wrong.push(`${before.slice(-40)}|${word}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('each word of the language may come where it stands', () => {
    const parsed = parse(text);
    const nameOf = new Map(keywords.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
    const missed = parsed.tokens.filter(({ image, startOffset }) => {
      const name = nameOf.get(image);
      const { expectations } = expectedAt(text, parsed, startOffset);
      const isAsked = ({ token }: Expectation): boolean =>
        token.kind === 'keywords' ? token.words[0] === name : token.kind !== 'mark';
      return name === undefined ? expectations.length === 0 : !expectations.some(isAsked);
    });
    expect(missed.map(({ image, startOffset }) => text.slice(startOffset - 30, startOffset) + image)).toEqual([]);
  });
});
