import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = 'catalog Club\nrecord club { size: number  y: yesno  b: yesno  c: yesno }\n';
const start = 'program P\nuse "./catalog.proviso"\n\n';
const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': start + text,
});

describe('what is joined by words', () => {
  it('becomes a list of points', async () => {
    await expectChange({
      before: inProgram('section "S" {\n  require Some: y o«»r b or (c and size at least 5)\n}\n'),
      title: 'Write this as "any of { … }"',
      after: {
        'program.proviso': `${start}section "S" {\n  require Some: any of {\n    - y\n    - b\n    - c and size at least 5\n  }\n}\n`,
      },
    });
  });

  it('begins behind the colon then', async () => {
    await expectChange({
      before: inProgram('require Some:\n  y\n  a«»nd b\n  and c\n'),
      title: 'Write this as "all of { … }"',
      after: { 'program.proviso': `${start}require Some: all of {\n  - y\n  - b\n  - c\n}\n` },
    });
  });

  it('is made of points, with brackets where they are needed', async () => {
    await expectChange({
      before: inProgram('require Some: a«»ny of { - y  - b and c }\n'),
      title: 'Write this with "or"',
      after: { 'program.proviso': `${start}require Some: y or (b and c)\n` },
    });
  });

  it('has no labels', async () => {
    expect(await offers(inProgram('require Some: a«»ny of { - L: y  - b }\n'))).not.toContain('Write this with "or"');
  });
});

describe('the points of a list', () => {
  it('have a line each', async () => {
    await expectChange({
      before: inProgram('require Some: at le«»ast 1 of { - y  - b }\n'),
      title: 'Write each of these on a line of its own',
      after: { 'program.proviso': `${start}require Some: at least 1 of {\n  - y\n  - b\n}\n` },
    });
  });

  it('or stand on one line', async () => {
    await expectChange({
      before: inProgram('require Some: at least 1 of {\n  - y«»\n  - b\n}\n'),
      title: 'Write these on one line',
      after: { 'program.proviso': `${start}require Some: at least 1 of { - y  - b }\n` },
    });
  });
});

describe('requirements', () => {
  it('are made of one, each with its days', async () => {
    await expectChange({
      before: inProgram('require since 2020-01-01: y a«»nd (b or c)\n'),
      title: 'Write this as 2 requirements',
      after: { 'program.proviso': `${start}require since 2020-01-01: y\nrequire since 2020-01-01: b or c\n` },
    });
  });

  it('become one', async () => {
    await expectChange({
      before: inProgram('«require y\nrequire b or c»\n'),
      title: 'Write these as one requirement',
      after: { 'program.proviso': `${start}require y and (b or c)\n` },
    });
  });

  it('are put into a section', async () => {
    await expectChange({
      before: inProgram('require y\n/// Second.\n«require b\nrequire c» // third\nrecommend y\n'),
      title: 'Move this into a section',
      after: {
        'program.proviso': `${start}require y\n\nsection "New section" {\n  /// Second.\n  require b\n  require c // third\n}\n\nrecommend y\n`,
      },
    });
  });
});
