import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const catalog = `catalog Club
record club { founded: date  visits: list of visit  matches: list of match }
record visit { made: date  long: yesno }
record match { played: date  reported: date }
define young club: founded in the 6 months before the application
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

const inProgram = (text: string, words: string = catalog): Readonly<Record<string, string>> => ({
  'catalog.proviso': words,
  'program.proviso': `${start}${text}\n`,
});

const mendings = (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  offers(files, (kind) => kind === 'quickfix');

describe('items that are counted within a time', () => {
  const before = inProgram('require at least 2 visits «in the last 6 months»');

  it('may be dated by any date that they have', async () => {
    expect(await mendings(inProgram('require at least 2 matches «in the last 6 months»'))).toEqual([
      'Write "where played in the last 6 months"',
      'Add "dated by played" to "match"',
      'Write "where reported in the last 6 months"',
      'Add "dated by reported" to "match"',
    ]);
  });

  it('say here which date is meant', async () => {
    await expectChange({
      before,
      title: 'Write "where made in the last 6 months"',
      after: { 'program.proviso': `${start}require at least 2 visits where made in the last 6 months\n` },
    });
  });

  it('say it before what else is asked of them', async () => {
    await expectChange({
      before: inProgram('require at least 2 visits «in the last 6 months» where long is yes'),
      title: 'Write "where made in the last 6 months"',
      after: {
        'program.proviso': `${start}require at least 2 visits where made in the last 6 months and where long is yes\n`,
      },
    });
  });

  it('are dated in the catalog, for all documents', async () => {
    await expectChange({
      before,
      title: 'Add "dated by made" to "visit"',
      after: { 'catalog.proviso': catalog.replace('visit { made', 'visit { dated by made  made') },
    });
  });
});

describe('what a record is dated or identified by', () => {
  it.each([
    ['is added', 'record visit { dated by «made» }', 'Add "made: date"', 'record visit { dated by made  made: date }'],
    [
      'becomes a date',
      'record visit { dated by «made»  made: text }',
      'Write "made: date"',
      'record visit { dated by made  made: date }',
    ],
    [
      'is added as a text',
      'record visit { identified by «id» }',
      'Add "id: text"',
      'record visit { identified by id  id: text }',
    ],
    [
      'becomes a text',
      'record visit { identified by «id»  id: number }',
      'Write "id: text"',
      'record visit { identified by id  id: text }',
    ],
  ])('%s', async (_, written, title, mended) => {
    await expectChange({
      before: { 'catalog.proviso': `catalog C\n${written}\n` },
      title,
      after: { 'catalog.proviso': `catalog C\n${mended}\n` },
    });
  });
});

describe('a requirement that looks back from an application', () => {
  it.each([
    [
      'require founded in the 6 months before the «application»',
      'require on application: founded in the 6 months before the application',
    ],
    [
      'require Young: founded in the 6 months before the «application»',
      'require Young on application: founded in the 6 months before the application',
    ],
    [
      'require since 2024-01-01: founded in the 6 months before the «application»',
      'require since 2024-01-01 on application: founded in the 6 months before the application',
    ],
    ['require Young for «young» clubs: any visit', 'require Young for young clubs on application: any visit'],
    ['require when «young»: any visit', 'require on application when young: any visit'],
  ])('is judged at it alone: %s', async (written, mended) => {
    await expectChange({
      before: inProgram(written),
      title: 'Add "on application"',
      after: { 'program.proviso': `${start}${mended}\n` },
    });
  });

  it('is not judged at two moments', async () => {
    const written = 'require on renewal: founded in the 6 months before the «application»';
    expect(await mendings(inProgram(written))).toEqual([]);
  });
});
