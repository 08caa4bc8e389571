import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { outline } from './support/outline.ts';

const read = (text: string): readonly string[] => parse(text).document.items.map((item) => outline(item));

/** A document as a word processor or habit has it, and the same as the language has it. */
const same: readonly (readonly [string, string])[] = [
  ['program P\nsection “A b” { require x }', 'program P\nsection "A b" { require x }'],
  ["program P\nuse './a'", 'program P\nuse "./a"'],
  ['program P\nrequire all of {\n • x\n – y\n * z\n}', 'program P\nrequire all of {\n - x\n - y\n - z\n}'],
  ['program P\nrequire since 6th of May 2024: x', 'program P\nrequire since 2024-05-06: x'],
  ['program P\nrequire since Sept. 6, 2024: x', 'program P\nrequire since 2024-09-06: x'],
  ['program P\nrequire since 31/01/2024: x', 'program P\nrequire since 2024-01-31: x'],
  ['program P\nrequire x and/or y', 'program P\nrequire x or y'],
  ['program P\nrequire X = all of { - y }', 'program P\nrequire X: all of { - y }'],
  ['program P\ndefine z x = y', 'program P\ndefine z x: y'],
  ['catalog C\nentries of x { - A { level = High } }', 'catalog C\nentries of x { - A { level: High } }'],
  ['program P\nrequire level = Gold', 'program P\nrequire level is Gold'],
  ['program P\nrequire level != Gold', 'program P\nrequire level is not Gold'],
  ['program P\nrequire fees >= $5,000', 'program P\nrequire fees at least USD 5,000'],
  ['program P\nrequire fees at least 5,000 EUR', 'program P\nrequire fees at least EUR 5,000'],
  ['program P\nrequire fees at least 500 USD and paid', 'program P\nrequire fees at least USD 500 and paid'],
  ['program P\nrequire fees at least 4.5 GBP', 'program P\nrequire fees at least GBP 4.5'],
  ['program P\nrequire fees at least 1.000.000 EUR', 'program P\nrequire fees at least EUR 1,000,000'],
  ['program P\nrequire fees at least 1.500,25 EUR', 'program P\nrequire fees at least EUR 1,500.25'],
  ['program P\nrequire fees at least 1,50 EUR', 'program P\nrequire fees at least EUR 1.50'],
  ['program P\nrequire fees at least 0.125 EUR', 'program P\nrequire fees at least EUR 0.125'],
  ['program P\nrequire fees at least EUR 1.000.000', 'program P\nrequire fees at least EUR 1,000,000'],
  ['program P\nrequire fees at least EUR 12.500,5', 'program P\nrequire fees at least EUR 12,500.5'],
  ['program P\nrequire fees at least $1.000.000', 'program P\nrequire fees at least USD 1,000,000'],
  ['program P\nrequire fees ≤ 25 % of sales', 'program P\nrequire fees at most 25% of sales'],
  ['program P\nrequire callBack at most 3 hrs', 'program P\nrequire callBack at most 3 hours'],
  ['program P\nrequire callBack at most 1 hr', 'program P\nrequire callBack at most 1 hour'],
  ['program P\nrequire fees at least US$5,000', 'program P\nrequire fees at least USD 5,000'],
  ['program P\nrequire fees at least $500K', 'program P\nrequire fees at least USD 500,000'],
  ['program P\nrequire fees at most 25 percent of sales', 'program P\nrequire fees at most 25% of sales'],
  ['program P\nrequire x & y', 'program P\nrequire x and y'],
  ['program P\nuse ./a.proviso', 'program P\nuse "./a.proviso"'],
  ['program P\nrequire x.\nrequire y.', 'program P\nrequire x\nrequire y'],
  ['program P\nrequire rooms > 3', 'program P\nrequire rooms more than 3'],
  ['program P\n# Heading\nrequire x /* why\n */', 'program P\nrequire x'],
  ['program P\nrequire full–time members', 'program P\nrequire full-time members'],
  ['PROGRAM P\nSection "A" { Require x }', 'program P\nsection "A" { require x }'],
  ['program P\nrequire x;\nrequire y;', 'program P\nrequire x\nrequire y'],
  ['program P\nrequire X; x', 'program P\nrequire X: x'],
  ['program P\nrequire X "Why" since 2024-01-01; any x', 'program P\nrequire X "Why" since 2024-01-01: any x'],
  ['program P\nrequire all of {\n - A; x;\n - y;\n}', 'program P\nrequire all of {\n - A: x\n - y\n}'],
  ['program P\ndefine big (how: Size); x', 'program P\ndefine big (how: Size): x'],
  // One colon is all that stands there.
  ['program P\ndefine big: x; y', 'program P\ndefine big: x y'],
  ['program P\nrequire since 2024-01-01: x; y', 'program P\nrequire since 2024-01-01: x y'],
  ['program P\nrequire X when x: y; z', 'program P\nrequire X when x: y z'],
  ['program P\nrequire x; require y', 'program P\nrequire x require y'],
  ['catalog C\nrecord club { b; text\n c; number }', 'catalog C\nrecord club { b: text\n c: number }'],
  ['program P\nrequire atleast 2 x', 'program P\nrequire at least 2 x'],
  ['program P\nrequire Anyof { - x }', 'program P\nrequire any of { - x }'],
  ['program P\nrequire My Label since 2024-01-01: x', 'program P\nrequire MyLabel since 2024-01-01: x'],
  [
    'program P\nrequire My Label: x\nmay instead of My Label: y',
    'program P\nrequire MyLabel: x\nmay instead of MyLabel: y',
  ],
  ['catalog C\nkind big badge plural badges', 'catalog C\nkind bigBadge plural badges'],
  ['program P\nsection "A {\n require x\n}', 'program P\nsection "A" {\n require x\n}'],
  ['program P\ntext """\n  a\nrequire x', 'program P\ntext """\n  a\n"""\nrequire x'],
];

describe('What stands for something else is read as it', () => {
  it.each(same)('%j', (written, meant) => {
    expect(parse(meant).problems).toEqual([]);
    expect(read(written)).toEqual(read(meant));
  });

  it.each(same)('and replacing it gives a document without problems: %j', (written, meant) => {
    const { problems } = parse(written);
    const replaced = problems.toReversed().reduce((text, { start, end, replacement }) => {
      return replacement === null ? text : text.slice(0, start) + replacement + text.slice(end);
    }, written);
    const left = problems.filter(({ replacement }) => replacement === null).map(({ code }) => code);
    expect(parse(replaced).problems.map(({ code }) => code)).toEqual(left);
    if (left.length === 0) expect(read(replaced)).toEqual(read(meant));
  });

  it('an apostrophe opens no text', () => {
    expect(parse("program P\nrequire team's hall and club's hall").problems.map(({ code }) => code)).toContain(
      'stray-characters',
    );
  });
});
