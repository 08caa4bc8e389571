import { describe, expect, it } from 'vitest';
import { completed } from '../../support/completing.ts';

const start = 'catalog C\nscale Level: Low < High\nkind badge { level: Level  issued: date? }\nkind exam\n';

/** The labels of what is offered in a catalog, without what another one declares. */
const inCatalog = async (source: string): Promise<readonly string[]> =>
  (await completed(start + source, 'c.proviso')).filter(({ edits }) => edits.length === 0).map(({ label }) => label);

describe('completion in catalogs', () => {
  it('offers types', async () => {
    const types = await inCatalog('record club { size: | }');
    expect(types).toEqual(expect.arrayContaining(['number', 'yesno', 'money in', 'list of', 'Level', 'badge']));
  });

  it('offers plain types before what the catalog declares, and lists of what a field is named after', async () => {
    const types = await inCatalog('record person plural people { }\nrecord club { people: | }');
    expect(types.slice(0, 3)).toEqual(['list of person', 'text', 'number']);
    expect(types.indexOf('percent')).toBeLessThan(types.indexOf('badge'));
  });

  it('offers what a catalog consists of, the likeliest first', async () => {
    expect((await inCatalog('|')).slice(0, 10)).toEqual([
      'kind', 'entries of', 'scale', 'choice', 'record', 'group', 'calendar', 'series', 'define', 'text',
    ]); // prettier-ignore
  });

  it('offers a name with a type where a kind or a record is empty', async () => {
    expect(await inCatalog('kind pass plural passes {|}')).toEqual(['attribute …']);
    expect(await inCatalog('record club {|}')).toEqual([
      'field …',
      'holds',
      'passed',
      'applied for',
      'identified by',
      'dated by',
    ]);
  });

  it('offers entries with the attributes that they must have', async () => {
    const all = await completed(`${start}|`, 'c.proviso');
    expect(all.find(({ label }) => label === 'entries of badge …')?.snippet).toBe(
      'entries of badge {\n  - ${1:Name} "${2:Title}" { level: ${3|Low,High|} }\n}',
    );
  });

  it('says what words mean here', async () => {
    const detail = async (source: string): Promise<string | undefined> =>
      (await completed(start + source, 'c.proviso'))[0]?.detail;
    expect(await detail('entries of|')).toBe('the kind whose entries are listed');
    expect(await detail('group X of|')).toBe('the kind whose entries it takes together');
    expect(await detail('entries of exam {\n  - A since|\n}')).toBe('from a day on');
  });

  it('offers kinds, each once', async () => {
    expect(await inCatalog('entries of |')).toEqual(['badge', 'exam']);
    expect(await inCatalog('record club {\n  holds badge, |\n}')).toEqual(['exam']);
  });

  it('offers the attributes that an entry does not have yet, and their values', async () => {
    expect(await inCatalog('entries of badge {\n  - A { level: Low  | }\n}')).toEqual([
      'issued',
      'replaced by',
      'includes',
    ]);
    expect(await inCatalog('entries of badge {\n  - A { level: | }\n}')).toEqual(['Low', 'High']);
  });

  it('offers what an entry may include: a kind, and its entries but for the entry itself', async () => {
    expect(await inCatalog('entries of exam {\n  - A { includes | }\n}')).toEqual(['badge', 'exam']);
    expect(await inCatalog('entries of exam { - A { includes exam | } - B - C }')).toEqual(['B', 'C']);
    expect(await inCatalog('entries of exam { - A { includes exam B, | } - B - C }')).toEqual(['C']);
  });

  it('offers the entries that a series is made of', async () => {
    expect(await inCatalog('entries of exam { - A - B }\nseries S of | ')).toEqual(['badge', 'exam']);
    expect(await inCatalog('entries of exam { - A - B }\nseries S of exam: A on 2021-05-01, |')).toEqual(['B']);
  });

  it('offers the members of a group', async () => {
    expect(await inCatalog('entries of exam { - A - B - C }\ngroup G of exam: A, |')).toEqual(['B', 'C']);
  });

  it('offers the likely plural', async () => {
    expect(await inCatalog('kind agency plural |')).toEqual(['agencies']);
  });

  it('offers by which field an exclusion counts', async () => {
    expect(await inCatalog('record club { holds badge }\nexclusion OnlyOne: at most 1 badge |')).toContain('per');
    expect(await inCatalog('record club { holds badge }\nexclusion OnlyOne: at most 1 badge per |')).toEqual([
      'level',
      'issued',
    ]);
  });
});
