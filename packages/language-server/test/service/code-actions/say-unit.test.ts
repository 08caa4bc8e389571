import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges { course: duration }
entries of badge { - Diver { course: 2 weeks } }
record club {
  fees: money in EUR
  contract: period
  answer: duration
  size: number
  waits: list of duration
  people: list of person
}
record person { trained: duration }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': catalog,
  'program.proviso': `${start}require ${text}\n`,
});

const mendings = (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  offers(files, (kind) => kind === 'quickfix');

describe('a number without a unit', () => {
  it('counts what a duration counts, and none of it is likelier', async () => {
    expect(await mendings(inProgram('answer at most «1»'))).toEqual([
      'Write "1 minute"',
      'Write "1 hour"',
      'Write "1 day"',
      'Write "1 week"',
    ]);
  });

  it('counts what a period counts', async () => {
    expect(await mendings(inProgram('contract at least «6»'))).toEqual(['Write "6 months"', 'Write "6 years"']);
  });

  it('is an amount in the one currency of the field, which is clear', async () => {
    expect(await mendings(inProgram('fees at most «5,000»'))).toEqual(['* Write "EUR 5,000"']);
  });

  it('counts nothing where another sort of value is expected', async () => {
    expect(await mendings(inProgram('size at least «"many"»'))).toEqual([]);
  });
});

describe('the unit is written behind the number', () => {
  it.each([
    ['of a comparison', 'answer at most «2»', 'answer at most 2 hours'],
    ['of a range', 'answer between «2» and 3 hours', 'answer between 2 hours and 3 hours'],
    ['of what each thing has', 'any person where trained at least «2»', 'any person where trained at least 2 hours'],
  ])('%s', async (_what, before, after) => {
    await expectChange({
      before: inProgram(before),
      title: 'Write "2 hours"',
      after: { 'program.proviso': `${start}require ${after}\n` },
    });
  });

  it('of an entry', async () => {
    await expectChange({
      before: { 'catalog.proviso': catalog.replace('2 weeks', '«2»') },
      title: 'Write "2 weeks"',
      after: { 'catalog.proviso': catalog },
    });
  });

  it.each([
    ['of a fact', 'answer: «7»', 'answer: 7 days'],
    ['of a list', 'waits: 1 hour, «7»', 'waits: 1 hour, 7 days'],
  ])('%s', async (_what, before, after) => {
    const examples = (fact: string): string => `examples for P\nuse "./program.proviso"\n\nclub A { ${fact} }\n`;
    await expectChange({
      before: { ...inProgram('answer at most 1 hour'), 'examples.proviso': examples(before) },
      title: 'Write "7 days"',
      after: { 'examples.proviso': examples(after) },
    });
  });
});
