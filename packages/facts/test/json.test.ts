import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../src/index.ts';
import { problemsOf } from './problems.ts';

function problems(text: string): readonly string[] {
  return problemsOf(readJson(text));
}

describe('reading JSON', () => {
  it('gives the value', () => {
    expect(readJson('{ "a": [1, "two", null, true] }')).toEqual({ ok: true, value: { a: [1, 'two', null, true] } });
  });

  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const result = readJson(text);
        if (result.ok) expect(result.value).toEqual(value);
        else expect(result.problems.map(({ kind }) => kind)).not.toContain('syntax');
      }),
    );
  });

  it('skips a byte order mark', () => {
    expect(readJson('\ufeff{}')).toEqual({ ok: true, value: {} });
  });

  it('keeps a property named __proto__', () => {
    const result = readJson('{ "__proto__": 1 }');
    expect(result.ok && JSON.stringify(result.value)).toBe('{"__proto__":1}');
  });
});

describe('a property given twice', () => {
  it('is a problem at the second one', () => {
    expect(problems('{\n  "people": [{ "id": "a",\n    "id": "b" }]\n}')).toEqual([
      'duplicateKey /people/0/id 3:5 The property "id" is given twice; only one of them can count.',
    ]);
  });

  it('is found under another spelling', () => {
    expect(problems('{"id":1,"\\u0069d":1}')[0]).toContain('duplicateKey /id 1:9');
  });

  it('is found if it is named __proto__', () => {
    expect(problems('{"__proto__":1,"__proto__":2}')[0]).toContain('duplicateKey /__proto__ 1:16');
  });

  it('is one of the same object', () => {
    expect(problems('{"a":{"b":1},"b":{"a":1,"c":"{\\"a\\":1,\\"a\\":2}"}}')).toEqual([]);
  });

  it('has the pointer escaped', () => {
    expect(problems('{"a/b~":1,"a/b~":1}')[0]).toContain('duplicateKey /a~1b~0 1:11');
  });
});

describe('a number', () => {
  it.each([
    '0',
    '-0',
    '0.1',
    '12.50',
    '1e3',
    '1E-7',
    '9007199254740992',
    '0.10000000000000000000',
    '1.5e300',
    '100000000000000000000',
  ])('is read as it is written: %s', (text) => {
    expect(readJson(text)).toEqual({ ok: true, value: Number(text) });
  });

  it('of too many digits is a problem', () => {
    expect(problems('{ "a": [0.1000000000000000055,\n 9007199254740993] }')).toEqual([
      'inexactNumber /a/0 1:9 The number 0.1000000000000000055 has more digits than can be kept exactly; it would be read as 0.1.',
      'inexactNumber /a/1 2:2 The number 9007199254740993 has more digits than can be kept exactly; it would be read as 9007199254740992.',
    ]);
  });

  it('that is too large is a problem', () => {
    expect(problems('1e400')).toEqual(['inexactNumber  1:1 The number 1e400 is too large to be kept.']);
  });

  it('that is too small is a problem', () => {
    expect(problems('1e-400')[0]).toContain('it would be read as 0.');
  });

  it('within a text is no number', () => {
    expect(problems('"0.1000000000000000055"')).toEqual([]);
  });

  it('of very many zeros takes no time', () => {
    expect(problems(`1${'0'.repeat(300_000)}1`)).toHaveLength(1);
  });
});

describe('a text that is not JSON', () => {
  it.each([
    ['', '1:1 The text is empty; expected a JSON value.'],
    [
      '{\n  "a": 1,\n}',
      '3:1 Expected the name of a property in double quotation marks, found "}". There is a comma before it that nothing follows.',
    ],
    ['[1,\n]', '2:1 Expected a value, found "]". There is a comma before it that nothing follows.'],
    ['{ a: 1 }', `1:3 "a" is not JSON. Texts need double quotation marks; the only words are true, false and null.`],
    [
      "{ 'a': 1 }",
      `1:3 "'a'" is not JSON. Texts need double quotation marks; the only words are true, false and null.`,
    ],
    ['{ "a" 1 }', '1:7 Expected ":" after the name of the property, found "1".'],
    ['{ "a": 1 "b": 2 }', '1:10 Expected a comma before "\\"b\\"".'],
    ['{ "a": 1', '1:9 Expected "}" to close an object, found the end of the text.'],
    ['[1', '1:3 Expected "]" to close a list, found the end of the text.'],
    ['{} {}', '1:4 Expected nothing more after the value, found "{".'],
    ['// facts\n{}', '1:1 JSON has no comments.'],
    ['{ "a": "b\n" }', '1:8 This text is not closed with a double quotation mark on its line.'],
    ['"a\tb"', '1:1 This text has a control character in it, such as a tab; write "\\t" or the like instead.'],
    ['"\\x"', '1:1 This text has a backslash before a character that needs none.'],
    ['"\\u12"', '1:1 This text has a "\\u" that four hexadecimal digits do not follow.'],
    ['[01]', '1:3 Expected a comma before "1".'],
    ['[1.]', '1:2 "1." is not a number as JSON writes it.'],
  ])('%j is told what is wrong with it', (text, message) => {
    expect(problems(text)).toEqual([`syntax  ${message}`]);
  });

  it('never makes reading throw', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '1',
      'e',
      '-',
      '\\',
      'n',
      '\n',
      '/',
      '*',
      '\0',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(() => readJson(text)).not.toThrow();
      }),
    );
  });

  it.each(['[', '{"a":', '"\n['])('may open very much: %j', (text) => {
    expect(problems(text.repeat(100_000))).toHaveLength(1);
  });
});

describe('a text that is nested too deeply', () => {
  it('is a problem', () => {
    expect(problems('['.repeat(501) + ']'.repeat(501))).toEqual([
      'limit  1:1 The text is nested 501 deep; more than 500 is not read.',
    ]);
  });

  it('may be very deep', () => {
    expect(problems('['.repeat(200_000) + ']'.repeat(200_000))).toHaveLength(1);
  });
});
