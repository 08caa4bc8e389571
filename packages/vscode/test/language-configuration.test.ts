import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lex } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

interface Configuration {
  readonly wordPattern: Pattern;
  readonly indentationRules: Readonly<
    Record<'increaseIndentPattern' | 'decreaseIndentPattern' | 'indentNextLinePattern', Pattern>
  >;
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const { wordPattern, indentationRules, onEnterRules }: Configuration = JSON.parse(
  readFileSync(join(here, '..', 'language-configuration.json'), 'utf8'),
);
const regex = ({ pattern, flags }: Pattern): RegExp => new RegExp(pattern, flags);

const programs = join(here, '..', '..', '..', 'programs');
const documents = readdirSync(programs, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.proviso'))
  .map((name) => ({ name, text: readFileSync(join(programs, name), 'utf8') }));

const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`))].map(([word]) => word);

describe('What is one word in the editor', () => {
  it.each(['full-time', '2024-05-06', 'CSE-646-204', 'Zürich', '25%', '10,000', '8.0', 'require'])('is %s', (word) => {
    expect(wordsIn(` ${word}, `)).toEqual([word]);
  });

  it.each(documents)('is every word, number and day of $name', ({ text }) => {
    const odd = lex(text)
      .tokens.map(({ image }) => image)
      .filter((image) => /^[\p{L}\d]/u.test(image) && wordsIn(image).join(' ') !== image);
    expect(odd).toEqual([]);
  });
});

describe('Indentation', () => {
  const increases = regex(indentationRules.increaseIndentPattern);
  const next = regex(indentationRules.indentNextLinePattern);

  it.each(['section "A" {', 'require B: all of {', 'club C { // one', 'text "{" {'])('grows after %j', (line) => {
    expect(increases.test(line)).toBe(true);
  });

  it.each(['// section {', 'text "a {"', 'person "ana" { duty: Coach }', 'require B: c'])('stays after %j', (line) => {
    expect(increases.test(line)).toBe(false);
  });

  it('grows for one line after a colon', () => {
    expect(next.test('require A "B":')).toBe(true);
    expect(next.test('// see:')).toBe(false);
    expect(next.test('require A: b')).toBe(false);
  });

  it('shrinks at a closing brace', () => {
    expect(regex(indentationRules.decreaseIndentPattern).test('  }')).toBe(true);
  });
});

describe('Enter', () => {
  const ruleFor = (before: string, after: string) =>
    onEnterRules.find(
      ({ beforeText, afterText }) =>
        new RegExp(beforeText, 'u').test(before) && (afterText === undefined || new RegExp(afterText, 'u').test(after)),
    )?.action ?? null;

  it('goes on with a comment on the next declaration', () => {
    expect(ruleFor('  /// What it is.', '')).toEqual({ indent: 'none', appendText: '/// ' });
  });

  it('goes on with a common comment only within it', () => {
    expect(ruleFor('  // one ', 'two')).toEqual({ indent: 'none', appendText: '// ' });
    expect(ruleFor('  // one', '')).toBeNull();
  });

  it('indents prose after the marks that begin it', () => {
    expect(ruleFor('text """', '')).toEqual({ indent: 'indent' });
    expect(ruleFor('text """', '"""')).toEqual({ indent: 'indentOutdent' });
  });

  it('does nothing after other lines', () => {
    expect(ruleFor('require A: b', '')).toBeNull();
  });
});
