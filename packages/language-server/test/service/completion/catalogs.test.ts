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

  it('offers kinds, each once', async () => {
    expect(await inCatalog('entries of |')).toEqual(['badge', 'exam']);
    expect(await inCatalog('record club {\n  holds badge, |\n}')).toEqual(['exam']);
  });

  it('offers the attributes that an entry does not have yet, and their values', async () => {
    expect(await inCatalog('entries of badge {\n  - A { level: Low  | }\n}')).toEqual(['issued', 'replaced by']);
    expect(await inCatalog('entries of badge {\n  - A { level: | }\n}')).toEqual(['Low', 'High']);
  });

  it('offers the members of a group', async () => {
    expect(await inCatalog('entries of exam { - A - B - C }\ngroup G of exam: A, |')).toEqual(['B', 'C']);
  });

  it('offers the likely plural', async () => {
    expect(await inCatalog('kind agency plural |')).toEqual(['agencies']);
  });
});
