import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, reparse, type Node, type ParseResult } from '../src/index.ts';
import { documents } from './support/documents.ts';
import { edited, edits, repeated } from './support/edits.ts';
import { runs } from './support/runs.ts';

const section = (name: string, count: number): string =>
  `section "${name}" {\n${Array.from({ length: count }, (_, at) => `  require ${name}${at}: size at least ${at}\n`).join('')}}\n`;

const text = `program P\nuse "c"\n${Array.from('ABCDEFGHIJKL')
  .map((name) => section(name, 20))
  .join('')}`;

const itemsOf = ({ document }: ParseResult): readonly Node[] => document.items;

const requirementsOf = (result: ParseResult): readonly Node[] =>
  itemsOf(result).flatMap((item) => (item.kind === 'Section' ? item.items : []));

describe('After a change', () => {
  it('keeps the nodes of all other items', () => {
    const before = parse(text);
    const old = requirementsOf(before);
    const now = requirementsOf(reparse(before, text.replace('B9: size', 'B9: length')));
    expect(now.filter((item, index) => item !== old[index])).toHaveLength(1);
  });

  it('keeps the tree of what was not touched in a section that was', () => {
    const before = parse(text);
    const old = requirementsOf(before);
    const now = requirementsOf(reparse(before, text.replace('section "F"', 'section "Further"')));
    expect(now.filter((item, index) => item !== old[index])).toEqual([]);
  });

  it('has moved what stands behind it', () => {
    const changed = text.replace('B9: size', 'B9: somewhat longer');
    const last = requirementsOf(reparse(parse(text), changed)).at(-1);
    expect(changed.slice(last?.start, last?.end)).toBe('require L19: size at least 19');
  });

  it('says what is wrong there, and no longer once it is mended', () => {
    const broken = reparse(parse(text), text.replace('B9: size at least', 'B9: size at leest'));
    expect(broken.problems.map(({ message }) => message)).toEqual([
      '"leest" means nothing here. Did you mean "least"?',
    ]);
    expect(reparse(broken, text)).toEqual(parse(text));
  });

  it('keeps the nodes of items that are far from a mistake', () => {
    const before = parse(text);
    const old = requirementsOf(before);
    const now = requirementsOf(reparse(before, text.replace('B9: size at least', 'B9: size at leest')));
    expect(now.filter((item, index) => item !== old[index])).toHaveLength(1);
  });

  it('reads everything again where a text begins to swallow what follows', () => {
    const changed = text.replace('require B9', 'text """ require B9');
    expect(reparse(parse(text), changed)).toEqual(parse(changed));
  });

  it('has the limits that are asked for', () => {
    const deep = `require B9: ${'('.repeat(5)}size${')'.repeat(5)}`;
    const changed = text.replace('require B9: size', deep);
    const limits = { nesting: 4 };
    expect(reparse(parse(text), changed, limits)).toEqual(parse(changed, limits));
  });

  it('is, after any edits, as if it had been read from the beginning', () => {
    const document = fc.record({ document: fc.constantFrom(...documents), times: fc.nat(5), edits });
    fc.assert(
      fc.property(document, ({ document: { text: original }, times, edits: steps }) => {
        let result = parse(repeated(original, times));
        const makesSense = (changed: string): boolean => parse(changed).problems.length === 0;
        for (const changed of edited(repeated(original, times), steps, makesSense)) {
          result = reparse(result, changed);
          expect(result).toEqual(parse(changed));
        }
      }),
      runs(40),
    );
  });
});
