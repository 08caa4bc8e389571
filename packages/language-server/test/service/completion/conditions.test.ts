import { describe, expect, it } from 'vitest';
import { completed, offered } from '../../support/completing.ts';

const snippetOf = async (source: string, label: string): Promise<string | null | undefined> => {
  const all = await completed(`program P\nuse "./catalog.proviso"\n${source}`);
  return all.find((each) => each.label === label)?.snippet;
};

describe('completion of conditions', () => {
  it('compares a field with the words that go with its type', async () => {
    expect(await offered('require X: size |')).toEqual([
      'at least', 'at most', 'more than', 'less than', 'exactly', 'between', 'is', 'and', 'or',
    ]); // prettier-ignore
    expect(await offered('require X: home |')).toEqual(['is', 'and', 'or']);
    expect(await offered('require X: insured |')).toEqual(['and', 'or']);
    expect(await offered('require any badge where level |')).toEqual([
      'at least', 'is', 'at most', 'more than', 'less than', 'between',
    ]); // prettier-ignore
  });

  it('compares a field that is answered with yes where it has to be compared', async () => {
    expect(await offered('require every club where insured |')).toEqual(['is']);
  });

  it('compares no kind', async () => {
    expect(await offered('require X: agreement |')).toEqual(['Statutes', 'and', 'or']);
  });

  it('offers lists and what is not given as a whole', async () => {
    expect(await offered('require X: |', 'snippet')).toEqual([
      'not given …', 'any of …', 'all of …', 'at least … of …',
    ]); // prettier-ignore
    expect(await snippetOf('require X: |', 'all of …')).toBe(
      'all of {\n  - ${1:First}: ${2:condition}\n  - ${3:Second}: ${4:condition}\n}',
    );
    expect(await snippetOf('require X: |', 'not given …')).toBe('not given "${1:What was asked for}"');
  });

  it('offers "given" after "not" alone', async () => {
    expect(await offered('require X: not |', 'snippet')).toEqual(['given …']);
    expect(await offered('require X: |', 'keyword')).not.toContain('given');
  });

  it('offers the list alone after "all of"', async () => {
    expect(await offered('require X: all of |')).toEqual(['{ … }']);
    expect(await offered('require at least 60% of |', 'record')).toContain('people');
  });

  it('offers after a new label what narrows a requirement', async () => {
    expect(await offered('require Fresh |')).toEqual([
      'since', 'before', 'on application', 'on renewal', 'on', 'when', 'for', 'through',
    ]); // prettier-ignore
    expect((await offered('require size |'))[0]).toBe('at least');
  });

  it('looks back over a time where a date or items of a day are asked for', async () => {
    const files = {
      'house.proviso':
        'catalog House\nrecord house { founded: date  visits: list of visit  rooms: list of room }\n' +
        'record visit { dated by made  made: date }\nrecord room { size: number }\n',
    };
    const words = async (condition: string): Promise<readonly string[]> => {
      const source = `program P\nuse "./house.proviso"\nrequire X: ${condition}`;
      const all = await completed(source, 'program.proviso', files);
      return all.flatMap(({ kind, label }) => (kind === 'keyword' ? [label] : []));
    };
    expect(await words('founded |')).toEqual(['is', 'between', 'in the', 'and', 'or']);
    expect(await words('founded in the |')).toEqual(['last', 'current']);
    expect(await words('at least 2 visits |')).toContain('in the');
    expect(await words('at least 2 rooms |')).not.toContain('in the');
  });

  it('measures by the calendars that there are, and says then from when on', async () => {
    const files = {
      'house.proviso':
        'catalog House\nkind badge plural badges\nentries of badge { - Gold }\nrecord house { insured: yesno  holds badge }\n' +
        'calendar Spring "In spring": 2024-04-01\ncalendar Autumn: 2024-10-01\n',
    };
    const labels = async (header: string): Promise<readonly string[]> => {
      const source = `program P\nuse "./house.proviso"\nrequire X ${header}`;
      return (await completed(source, 'program.proviso', files)).map(({ label }) => label);
    };
    expect(await labels('|')).toContain('measured every');
    expect(await labels('|')).not.toContain('measured first after');
    expect(await labels('measured every |')).toEqual(['Spring', 'Autumn']);
    expect(await labels('measured every Spring, |')).toEqual(['Autumn']);
    expect(await labels('measured every Spring |')).toContain('measured first after');
    expect(await labels('measured every Spring |')).not.toContain('measured every');
    expect(await labels('measured every Spring measured first after 1 year of |')).toEqual(['badge']);
    expect(await labels('measured every Spring measured first after 1 year of badge |')).toContain('Gold');
  });

  it('offers "since" once', async () => {
    expect(await offered('require any badge except Diver since 2020-01-01 |', 'keyword')).toEqual([
      'earned', 'valid for', 'held', 'and', 'or',
    ]); // prettier-ignore
    expect(await offered('require Fresh since 2020-01-01 |', 'keyword')).not.toContain('since');
  });
});

describe('completion of what another program says', () => {
  const basic = 'program Basic "The basics"\nuse "./catalog.proviso"\nrequire insured';
  const catalog =
    'catalog C\nrecord club { insured: yesno  people: list of person }\nrecord person plural people { fit: yesno }';
  const labels = async (source: string): Promise<readonly string[]> => {
    const text = `program P\nuse "./catalog.proviso"\nuse "./basic.proviso"\n${source}`;
    const files = { 'catalog.proviso': catalog, 'basic.proviso': basic };
    return (await completed(text, 'program.proviso', files)).map(({ label }) => label);
  };

  it('offers the programs that the document uses', async () => {
    expect(await labels('require meets |')).toEqual(['Basic']);
  });

  it('offers the days of which it may be asked', async () => {
    expect(await labels('require meets Basic |')).toEqual(['throughout the', 'on any day in', 'and', 'or']);
    expect(await labels('require meets Basic on any day in |')).toEqual(['the']);
    expect(await labels('require meets Basic throughout the |')).toContain('last');
  });

  it('offers "meets" where a program is used, and not of people', async () => {
    expect(await labels('require X: |')).toContain('meets');
    expect(await labels('define fit person: |')).not.toContain('meets');
    expect(await offered('require X: |')).not.toContain('meets');
  });
});
