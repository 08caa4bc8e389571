import { describe, expect, it } from 'vitest';
import { lex } from '../src/index.ts';
import type { AfterRepetition } from '../src/parser/analysis.ts';
import { DocumentParser } from '../src/parser/document-parser.ts';
import { analysis } from '../src/parser/generated/analysis.ts';
import { documents } from './support/documents.ts';

class OpenParser extends DocumentParser {
  declare private readonly fullRuleNameToShort: Readonly<Record<string, number>>;

  /** What Chevrotain has found to stand after the repetitions that it has met. */
  afterRepetitions(): readonly (readonly [rule: string, after: readonly AfterRepetition[]])[] {
    return Object.entries(this.fullRuleNameToShort).flatMap(([name, place]) => {
      const after = this.firstAfterRepMap[place];
      return after === undefined ? [] : [[name, after] as const];
    });
  }

  read(text: string): { readonly tree: unknown; readonly errors: readonly string[] } {
    this.input = lex(text).tokens;
    const tree = this.documentStart();
    return { tree, errors: this.errors.map(({ message, token }) => `${token.startOffset}: ${message}`) };
  }
}

const analysing = new OpenParser({ validate: false });
const prepared = new OpenParser({ validate: false, prepared: { analysis, analysed: () => analysing } });

/** The document with every so many words left out. */
const holed = (text: string, every: number): string =>
  lex(text)
    .tokens.filter((_, place) => place % every !== every - 1)
    .map(({ image, beginsLine }) => (beginsLine ? `\n${image}` : image))
    .join(' ');

describe('A parser with the generated analysis', () => {
  it.each(documents)('reads $name as one that analyses the grammar itself', ({ text }) => {
    expect(prepared.read(text)).toEqual(analysing.read(text));
  });

  it.each([5, 17, 60])('goes on after mistakes in the same way, where one token of %i is missing', (every) => {
    for (const { text } of documents) {
      const { tree, errors } = prepared.read(holed(text, every));
      expect({ tree, errors }).toEqual(analysing.read(holed(text, every)));
      expect(errors.length > 0).toBe(lex(text).tokens.length >= every);
    }
  });

  it('knows what Chevrotain finds to follow each repetition', () => {
    const known = new Map(prepared.afterRepetitions());
    const found = analysing.afterRepetitions();
    expect(found.length).toBeGreaterThan(30);
    for (const [rule, after] of found) {
      for (const [key, info] of after.entries()) {
        if (info as AfterRepetition | undefined) expect([rule, known.get(rule)?.[key]]).toEqual([rule, info]);
      }
    }
  });
});
