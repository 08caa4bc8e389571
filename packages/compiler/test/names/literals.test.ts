import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExamples, compileProgram } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';

/** Runs of what numbers are made of, as slips of the hand leave them. */
const pieces = [
  ...['0', '1', '7', '12', '007', '125', '000', '500', '123456789', '.', '.', ',', ',', ', ', ' ', '%', ' %'],
  ...['1.000', '1,000', 'USD', ' EUR', 'days', 'percent', 'x', '-', 'e5', '5.0.1'],
];
const runs = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((all) => all.join(''));

/** A number as the reference has it, told without the lexer. */
const form = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** A decimal number times a whole one, exactly; null where the text is no number. */
const times = (text: string, factor: number): number | null => {
  const number = text.trim();
  if (!form.test(number)) return null;
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
  return Number(`${BigInt(whole + fraction) * BigInt(factor)}e-${fraction.length}`);
};

const plain = (text: string): number | null => times(text, 1);
const percentage = (text: string): number | null => (/%\s*$/.test(text) ? plain(text.replace(/%\s*$/, '')) : null);
const either = (text: string): number | null => percentage(text) ?? plain(text);

const catalog = `catalog C
kind badge plural badges { weight: number  share: percent  fee: money in USD  life: duration }
entries of badge { - A { weight: 1  share: 5%  fee: USD 5  life: 1 hour } }
record partner { n: number  rate: percent  sales: money in USD  delay: duration  age: period  holds badge  staff: list of person }
record person plural people { trained: yesno }`;

const texts = (program: string, inCatalog = catalog): Readonly<Record<string, string>> => ({
  'c.proviso': inCatalog,
  'p.proviso': `program P use "./c.proviso" ${program}`,
});

/** The numbers of what is compared and counted in Core. */
const keys = new Set(['value', 'amount', 'minutes', 'months', 'percent', 'atLeast', 'atMost']);
const numbersIn = (value: unknown, key = ''): readonly number[] => {
  if (typeof value === 'number') return keys.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => numbersIn(part, Array.isArray(value) ? key : name));
};

/** The numbers that a program has; null where there is an error, which has to have been said. */
const numbersOf = (documents: Readonly<Record<string, string>>): readonly number[] | null => {
  const { program, diagnostics } = compileProgram(memoryHost(documents), 'p.proviso');
  expect(program === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return program === null ? null : numbersIn(program.root);
};

type Reading = (text: string) => number | null;
type Sentence = (text: string) => string;

describe('a number reaches Core as it is written, or there is a diagnostic', () => {
  it.each<readonly [where: string, sentence: Sentence, meant: Reading, sample: string]>([
    ['a number', (text) => `require n at least ${text}`, plain, '1,000.5'],
    ['a percentage', (text) => `require rate at least ${text}`, percentage, '12.5%'],
    ['a part', (text) => `require n at least ${text} of n`, percentage, '0.125%'],
    ['an amount', (text) => `require sales at least USD ${text}`, plain, '1,500.25'],
    ['a duration', (text) => `require delay at least ${text} hours`, (text) => times(text, 60), '1.1'],
    ['a period', (text) => `require age at least ${text} years`, (text) => times(text, 12), '0.5'],
    ['a count', (text) => `require at least ${text} badges where weight at least 0`, plain, '1'],
    ['a share', (text) => `require at least ${text} of people are trained`, either, '33.3%'],
  ])('as %s', (_, sentence, meant, sample) => {
    expect(numbersOf(texts(sentence(sample)))).toEqual([meant(sample)]);
    fc.assert(
      fc.property(runs, (text) => {
        const numbers = numbersOf(texts(sentence(text)));
        if (numbers !== null) expect(numbers).toEqual([meant(text)]);
      }),
      { numRuns: 300, examples: [['1.2.3%'], ['1.2.3'], ['1.000.000'], ['1,5'], ['1,00%']] },
    );
  });

  it('as one of several', () => {
    const several = (text: string): readonly (number | null)[] => text.split(/\s+,\s*|,\s+/).map(plain);
    expect(numbersOf(texts('require n is 1,000, 2.5'))).toEqual([1000, 2.5]);
    fc.assert(
      fc.property(runs, (text) => {
        const numbers = numbersOf(texts(`require n is ${text}`));
        if (numbers !== null) expect(numbers).toEqual(several(text));
      }),
      { numRuns: 600, examples: [['1,5'], ['1, 5'], ['1,000, 5']] },
    );
  });

  it.each<readonly [where: string, attribute: string, sentence: Sentence, meant: Reading, sample: string]>([
    ['a number', 'weight: 1', (text) => `weight: ${text}`, plain, '1,000.5'],
    ['a percentage', 'share: 5%', (text) => `share: ${text}`, percentage, '12.5%'],
    ['an amount', 'fee: USD 5', (text) => `fee: USD ${text}`, plain, '1,500.25'],
    ['a duration', 'life: 1 hour', (text) => `life: ${text} hours`, plain, '1.1'],
  ])('as %s of the catalog', (_, attribute, sentence, meant, sample) => {
    const compiles = (text: string): boolean =>
      numbersOf(texts('require any badge', catalog.replace(attribute, sentence(text)))) !== null;
    expect(compiles(sample)).toBe(true);
    fc.assert(
      fc.property(runs, (text) => {
        if (compiles(text)) expect(meant(text)).not.toBeNull();
      }),
      { numRuns: 200, examples: [['1.2.3%'], ['1.2.3'], ['1,5']] },
    );
  });

  it.each<readonly [where: string, sentence: Sentence, meant: Reading, sample: string]>([
    ['n', (text) => `n: ${text}`, plain, '1,000.5'],
    ['rate', (text) => `rate: ${text}`, percentage, '12.5%'],
    ['amount', (text) => `sales: USD ${text}`, plain, '1,500.25'],
  ])('as a fact of an example: %s', (key, sentence, meant, sample) => {
    const factOf = (text: string): number | null => {
      const examples = `examples for P use "./p.proviso" partner A { ${sentence(text)} }\nexpect A met on 2024-01-01`;
      const host = memoryHost({ ...texts('require n at least 1'), 'e.proviso': examples });
      const { diagnostics, expectations } = compileExamples(host, 'e.proviso');
      if (diagnostics.some(({ severity }) => severity === 'error')) return null;
      const json = JSON.stringify(expectations[0]?.facts);
      return Number(new RegExp(`"${key}":([^,}]+)`).exec(json)?.[1]);
    };
    expect(factOf(sample)).toBe(meant(sample));
    fc.assert(
      fc.property(runs, (text) => {
        const fact = factOf(text);
        if (fact !== null) expect(fact).toBe(meant(text));
      }),
      { numRuns: 200, examples: [['1.2.3%'], ['1.2.3'], ['1,5']] },
    );
  });
});
