import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../src/yaml.ts';
import { problemsOf } from './problems.ts';

function problems(text: string): readonly string[] {
  return problemsOf(readYaml(text));
}

describe('reading YAML', () => {
  it('gives the value', () => {
    expect(readYaml('people:\n  - id: ana\n    scores: [1, 2.5]\n    supported: true\n    city: ~\n')).toEqual({
      ok: true,
      value: { people: [{ id: 'ana', scores: [1, 2.5], supported: true, city: null }] },
    });
  });

  it('leaves dates and durations texts', () => {
    expect(readYaml('{ since: 2024-05-01, callBack: PT1H }')).toEqual({
      ok: true,
      value: { since: '2024-05-01', callBack: 'PT1H' },
    });
  });

  it('leaves dates texts even where the document asks for YAML 1.1', () => {
    expect(readYaml('%YAML 1.1\n---\nsince: 2024-05-01\nanswer: yes\n')).toEqual({
      ok: true,
      value: { since: '2024-05-01', answer: 'yes' },
    });
  });

  it('takes every key for a text', () => {
    expect(readYaml('2024: 1\ntrue: 2\n')).toEqual({ ok: true, value: { 2024: 1, true: 2 } });
  });

  it('keeps a property named __proto__', () => {
    const result = readYaml('__proto__: 1');
    expect(result.ok && JSON.stringify(result.value)).toBe('{"__proto__":1}');
  });

  it('follows aliases', () => {
    expect(readYaml('a: &x { b: 1 }\nc: *x\n')).toEqual({ ok: true, value: { a: { b: 1 }, c: { b: 1 } } });
  });

  it('takes << for a name like any other', () => {
    expect(readYaml('a: &x { b: 1 }\nc: { <<: *x }\n')).toEqual({
      ok: true,
      value: { a: { b: 1 }, c: { '<<': { b: 1 } } },
    });
  });

  it('gives null for an empty text', () => {
    expect(readYaml('# nothing\n')).toEqual({ ok: true, value: null });
  });

  it('reads JSON', () => {
    const json = { a: [1, 'x', { b: null }], 'c d': false };
    expect(readYaml(JSON.stringify(json))).toEqual({ ok: true, value: json });
  });
});

describe('a YAML text', () => {
  it('gives no property twice', () => {
    expect(problems('people:\n  - id: a\n    "id": b\n')).toEqual([
      'duplicateKey /people/0/id 3:5 The property "id" is given twice; only one of them can count.',
    ]);
  });

  it('gives no property twice under two types', () => {
    expect(problems('1: a\n"1": b\n')[0]).toContain('duplicateKey /1 2:1');
  });

  it('has no number that would not be read as it is written', () => {
    expect(
      problems('a: 9007199254740993\nb: 0.1000000000000000055\nc: .inf\nd: 0x20000000000001\n').map((one) =>
        one.split(' ').slice(0, 3),
      ),
    ).toEqual([
      ['inexactNumber', '/a', '1:4'],
      ['inexactNumber', '/b', '2:4'],
      ['inexactNumber', '/c', '3:4'],
      ['inexactNumber', '/d', '4:4'],
    ]);
  });

  it.each(['+12', '.5', '5.', '-1.50', '0x1F', '0o17', '1e3', '0.10'])('has the number %s', (text) => {
    expect(problems(`a: ${text}`)).toEqual([]);
  });

  it('has no tags of its own', () => {
    expect(problems('a: !person { b: 1 }')).toEqual(['syntax  1:4 Unresolved tag: !person.']);
  });

  it.each(['!!binary aGk=', '!!timestamp 2024-05-01', '!!set { a }', '!!js/function x'])(
    'has no tag such as %s',
    (text) => {
      expect(problems(`a: ${text}`)[0]).toContain('syntax  1:4 Unresolved tag');
    },
  );

  it('has no keys that are lists', () => {
    expect(problems('[a]: 1')[0]).toContain('syntax  1:1');
  });

  it('is one document', () => {
    expect(problems('a: 1\n---\nb: 2\n')).toEqual([
      'syntax  2:1 Expected one document, found a second one after "---".',
    ]);
  });

  it('is told where its syntax is wrong', () => {
    expect(problems('a: 1\nb: [1, 2\nc: 3\n')[0]).toMatch(/^syntax {2}3:1 /);
  });

  it('has no alias of nothing', () => {
    expect(problems('a:\n  - *x\n')).toEqual(['syntax /a/0 2:5 Nothing before this is marked "&x".']);
  });

  it('does not contain itself', () => {
    expect(problems('a: &x\n  b: *x\n')).toEqual(['limit /a/b 2:6 What is marked "&x" would contain itself.']);
  });

  it('does not stand for a million values', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    );
    expect(problems(`a0: &a0 [1, 2, 3]\n${levels.join('\n')}\n`)).toHaveLength(1);
    expect(problems(`a0: &a0 [1, 2, 3]\n${levels.join('\n')}\n`)[0]).toContain('stands for more than 1000000 values');
  });

  it.each(['[', '{ a: ', '- '])('is not nested very deeply with %j', (text) => {
    const all = problems(text.repeat(20_000));
    expect(all.length).toBeGreaterThan(0);
  });

  it('may have very many properties', () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `k${number}: 1`).join('\n');
    expect(readYaml(text).ok).toBe(true);
  });

  it('never makes reading throw', () => {
    const unit = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!',
      '"',
      "'",
      '|',
      '>',
      '?',
      '#',
      '%',
      '\t',
      '1',
      ',',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(() => readYaml(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
