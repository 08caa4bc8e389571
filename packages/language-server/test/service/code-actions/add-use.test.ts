import { describe, expect, it } from 'vitest';
import { expectChange, offers } from '../../support/mending.ts';

const club = 'catalog Club\nrecord club { size: number }\n';

describe('a document of the workspace that has what is missing is used', () => {
  it('where a kind is unknown', async () => {
    await expectChange({
      before: {
        'club.proviso': club,
        'a/sports.proviso': 'catalog Sports\nkind sport plural sports\nentries of sport { - Rowing }\n',
        'members.proviso': 'catalog Members\nuse "./club.proviso"\n\nrecord member { holds «sport» }\n',
      },
      title: 'Use "./a/sports.proviso"',
      after: {
        'members.proviso':
          'catalog Members\nuse "./club.proviso"\nuse "./a/sports.proviso"\n\nrecord member { holds sport }\n',
      },
    });
  });

  it('where a program uses no catalog', async () => {
    await expectChange({
      before: { 'club.proviso': club, 'program.proviso': 'program «P» "Members"\n\nrequire size at least 1\n' },
      title: 'Use "./club.proviso"',
      after: { 'program.proviso': 'program P "Members"\nuse "./club.proviso"\n\nrequire size at least 1\n' },
    });
  });

  it('where examples speak of a program', async () => {
    await expectChange({
      before: {
        'club.proviso': club,
        'program.proviso': 'program P\nuse "./club.proviso"\n\nrequire size at least 1\n',
        'examples.proviso': 'examples for «P»\n\nclub A {}\n\nexpect A unknown on 2024-01-01\n',
      },
      title: 'Use "./program.proviso"',
      after: {
        'examples.proviso': 'examples for P\nuse "./program.proviso"\n\nclub A {}\n\nexpect A unknown on 2024-01-01\n',
      },
    });
  });

  it('but none that is used already', async () => {
    const files = { 'club.proviso': club, 'program.proviso': 'program P\nuse "./club.proviso"\nrequire «zzz»\n' };
    expect(await offers(files)).not.toContain('Use "./club.proviso"');
  });
});

describe('a document that is not there', () => {
  const program = (path: string): string => `program P\nuse ${path}\n\nrequire size at least 1\n`;

  it('is one of the same name in another folder', async () => {
    const action = await expectChange({
      before: { 'shared/club.proviso': club, 'program.proviso': program('«"./club.proviso"»') },
      title: 'Use "./shared/club.proviso"',
      after: { 'program.proviso': program('"./shared/club.proviso"') },
    });
    expect(action.isPreferred).toBe(true);
  });

  it('or one of nearly the same', async () => {
    await expectChange({
      before: { 'club.proviso': club, 'program.proviso': program('«"./clubs.proviso"»') },
      title: 'Use "./club.proviso"',
      after: { 'program.proviso': program('"./club.proviso"') },
    });
  });

  it('or is made', async () => {
    await expectChange({
      before: { 'program.proviso': program('«"./club.proviso"»').replace('size at least 1', 'attested Size') },
      title: 'Add the document "./club.proviso"',
      after: { 'club.proviso': 'catalog Club\n\nrecord partner {}\n' },
    });
  });

  it('is made as the program that examples are for', async () => {
    await expectChange({
      before: { 'examples.proviso': 'examples for P\nuse «"./p.proviso"»\n' },
      title: 'Add the document "./p.proviso"',
      after: { 'p.proviso': 'program P\n' },
      left: ['no-catalog'],
    });
  });
});

describe('a path that names no document', () => {
  const program = (path: string): string => `program P\nuse ${path}\n\nrequire size at least 1\n`;
  const mendings = (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    offers(files, (kind) => kind === 'quickfix');

  it.each(['""', '" "', '"./"'])('%s leads to the only one that may stand there', async (path) => {
    const action = await expectChange({
      before: { 'club.proviso': club, 'program.proviso': program(`«${path}»`) },
      title: 'Use "./club.proviso"',
      after: { 'program.proviso': program('"./club.proviso"') },
    });
    expect(action.isPreferred).toBe(true);
  });

  it('leads to each of several, the near ones first', async () => {
    expect(
      await mendings({
        'a/b.proviso': club,
        'the-catalog-of-all-clubs.proviso': club,
        'other.proviso': 'program Other\nuse "./a/b.proviso"\n',
        'program.proviso': program('«"./"»'),
      }),
    ).toEqual(['Use "./the-catalog-of-all-clubs.proviso"', 'Use "./a/b.proviso"']);
  });

  it('leads to no catalog that would come back', async () => {
    expect(
      await mendings({
        'club.proviso': 'catalog Club\nuse «"./"»\n',
        'members.proviso': 'catalog Members\nuse "./club.proviso"\n',
        'sports.proviso': 'catalog Sports\n',
      }),
    ).toEqual(['* Use "./sports.proviso"']);
  });

  it('leads from examples to the program that they are for', async () => {
    await expectChange({
      before: {
        'club.proviso': club,
        'other.proviso': program('"./club.proviso"').replace('program P', 'program Other'),
        'program.proviso': program('"./club.proviso"'),
        'examples.proviso': 'examples for P\nuse «"./"»\n',
      },
      title: 'Use "./program.proviso"',
      after: { 'examples.proviso': 'examples for P\nuse "./program.proviso"\n' },
    });
  });

  it('does not lead back to the document itself', async () => {
    await expectChange({
      before: { 'club.proviso': club, 'program.proviso': program('«"./program.proviso"»') },
      title: 'Use "./club.proviso"',
      after: { 'program.proviso': program('"./club.proviso"') },
    });
  });
});
