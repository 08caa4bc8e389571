import { describe, expect, it } from 'vitest';
import { prepareRename, provideRename } from '../../src/service/provide-rename.ts';
import { changedLines, clubCatalog, family } from '../support/family.ts';

const start = 'program P\nuse "./catalog.proviso"\n';

/** The lines that change where what is named at the mark gets another name, or why it does not. */
async function renamed(sources: Readonly<Record<string, string>>, name: string): Promise<readonly string[] | string> {
  const { workspace, analysis, offset } = await family(sources);
  const result = await provideRename(workspace, analysis, offset, name);
  return result.kind === 'refused' ? result.reason : changedLines(result.edits);
}

/** What would be renamed at the mark. */
async function offered(program: string): Promise<string | null> {
  const { analysis, offset } = await family({ program: start + program });
  return prepareRename(analysis, offset)?.name ?? null;
}

describe('rename', () => {
  it('changes an entry in every document', async () => {
    expect(
      await renamed(
        {
          program: `${start}require badge Swim«»mer`,
          other: `${start.replace('P', 'Q')}require any badge except Swimmer`,
        },
        'Floater',
      ),
    ).toEqual([
      'catalog: - Swimmer "Swims" { level: Low } → - Floater "Swims" { level: Low }',
      'catalog: group Water of badge: Swimmer, Diver → group Water of badge: Floater, Diver',
      'other: require any badge except Swimmer → require any badge except Floater',
      'program: require badge Swimmer → require badge Floater',
    ]);
  });

  it('changes an exception where others and examples name it', async () => {
    const program = `${start}require Large: size at least 3
exception Sm«»all to Large when any badge: size at least 1
exception to Small when size at least 9: not required`;
    const examples = `examples for P
use "./program.proviso"
club A { size: 0  holds badge Diver since 2020-01-01 }
expect A unmet on 2024-06-01 because Small`;
    expect(await renamed({ program, examples }, 'Tiny')).toEqual([
      'examples: expect A unmet on 2024-06-01 because Small → expect A unmet on 2024-06-01 because Tiny',
      'program: exception Small to Large when any badge: size at least 1 → exception Tiny to Large when any badge: size at least 1',
      'program: exception to Small when size at least 9: not required → exception to Tiny when size at least 9: not required',
    ]);
  });

  it('changes a program where another one asks for it', async () => {
    const basic = `${start.replace('P', 'Ba«»sic "Basic Licence"')}award badge Swimmer\nrequire size at least 3`;
    const program = `${start}use "./basic.proviso"\nrequire meets Basic\nrequire holds Basic`;
    expect(await renamed({ basic, program }, 'Starter')).toEqual([
      'basic: program Basic "Basic Licence" → program Starter "Basic Licence"',
      'program: require meets Basic → require meets Starter',
      'program: require holds Basic → require holds Starter',
    ]);
  });

  it('changes a calendar where requirements are measured by it', async () => {
    const catalog = 'catalog C record club { insured: yesno }\ncalendar Spr«»ing: 2024-04-06';
    const program = `${start}require measured every Spring: insured`;
    expect(await renamed({ catalog, program }, 'March')).toEqual([
      'catalog: calendar Spring: 2024-04-06 → calendar March: 2024-04-06',
      'program: require measured every Spring: insured → require measured every March: insured',
    ]);
  });

  it('changes a list without a record where roles are filled from it, and where its items count once', async () => {
    const catalog = 'catalog C record club { crew: list of { trained: yesno } }';
    const program = `${start}roles each filled by a different cr«»ew { role A: 1 crew }
require each crew counted once { - any crew - at least 1 crew }`;
    expect(await renamed({ catalog, program }, 'team')).toEqual([
      'catalog: catalog C record club { crew: list of { trained: yesno } } → catalog C record club { team: list of { trained: yesno } }',
      'program: roles each filled by a different crew { role A: 1 crew } → roles each filled by a different team { role A: 1 team }',
      'program: require each crew counted once { - any crew - at least 1 crew } → require each team counted once { - any team - at least 1 team }',
    ]);
  });

  it('changes an entry in so many documents that they are not kept', async () => {
    const others = Array.from({ length: 120 }, (_, index): readonly [string, string] => [
      `another${index}`,
      `${start.replace('P', `P${index}`)}require badge Swimmer`,
    ]);
    const program = `${start}require badge Swim«»mer`;
    const levels = 'catalog Levels\nscale Level: Low < High';
    const catalog = `${clubCatalog.replace('scale Level: Low < High', 'use "./levels.proviso"')}define deep: badge Swimmer`;
    const lines = await renamed({ levels, catalog, program, ...Object.fromEntries(others) }, 'Floater');
    expect(lines).toHaveLength(124);
  });

  it('changes the name of a catalog, as that of a program', async () => {
    const catalog = clubCatalog.replace('Club', 'Cl«»ub');
    expect(await renamed({ catalog }, 'Choir')).toEqual(['catalog: catalog Club → catalog Choir']);
    const program = 'program Go«»ld\nuse "./catalog.proviso"\nrequire any badge';
    expect(await renamed({ program }, 'Silver')).toEqual(['program: program Gold → program Silver']);
  });

  it('changes a label where examples give it as a reason', async () => {
    const sources = {
      program: `${start}require Lar«»ge: size at least 3`,
      examples:
        'examples for P\nuse "./program.proviso"\nclub C { size: 1 }\nexpect C unmet on 2024-06-01 because Large',
    };
    expect(await renamed(sources, 'Big')).toEqual([
      'examples: expect C unmet on 2024-06-01 because Large → expect C unmet on 2024-06-01 because Big',
      'program: require Large: size at least 3 → require Big: size at least 3',
    ]);
  });

  it('changes the words of a definition and leaves the thing that it speaks of', async () => {
    const program = `${start}define very fit person: trained\nrequire at least 1 ve«»ry fit person`;
    expect(await renamed({ program }, 'strong')).toEqual([
      'program: define very fit person: trained → define strong person: trained',
      'program: require at least 1 very fit person → require at least 1 strong person',
    ]);
  });

  it('changes a kind and leaves the plural that is given', async () => {
    expect(await renamed({ program: `${start}require any bad«»ge and at least 2 badges` }, 'medal')).toEqual([
      'catalog: kind badge plural badges { level: Level } → kind medal plural badges { level: Level }',
      'catalog: entries of badge { → entries of medal {',
      'catalog: group Water of badge: Swimmer, Diver → group Water of medal: Swimmer, Diver',
      'catalog: record club { members: list of person  size: number  holds badge } → record club { members: list of person  size: number  holds medal }',
      'catalog: record person plural people { name: text  trained: yesno  holds badge  identified by name } → record person plural people { name: text  trained: yesno  holds medal  identified by name }',
      'program: require any badge and at least 2 badges → require any medal and at least 2 badges',
    ]);
  });

  it('changes the usual plural along with its noun', async () => {
    const catalog = clubCatalog.replace(' plural badges', '');
    const program = `${start}require any bad«»ge and at least 2 badges`;
    expect(await renamed({ catalog, program }, 'medal')).toContain(
      'program: require any badge and at least 2 badges → require any medal and at least 2 medals',
    );
  });

  it('gives a noun a plural of its own where the usual one is renamed', async () => {
    const catalog = clubCatalog.replace(' plural badges', '');
    expect(await renamed({ catalog, program: `${start}require at least 2 bad«»ges` }, 'insignia')).toEqual([
      'catalog: kind badge { level: Level } → kind badge plural insignia { level: Level }',
      'program: require at least 2 badges → require at least 2 insignia',
    ]);
  });

  it('leaves what is misspelt as it is', async () => {
    const sources = { program: `${start}require badge Swim«»mer and badge Swimer` };
    expect(await renamed(sources, 'Floater')).toContain(
      'program: require badge Swimmer and badge Swimer → require badge Floater and badge Swimer',
    );
  });

  it('refuses a name that is taken', async () => {
    expect(await renamed({ program: `${start}require badge Swim«»mer` }, 'Diver')).toBe(
      '"Swimmer" cannot be called "Diver". The name "Diver" is taken already. Give one of the two another name, or remove it.',
    );
  });

  it('refuses what is no name, and says how it could be written', async () => {
    const sources = { program: `${start}require badge Swim«»mer` };
    expect(await renamed(sources, 'Fast swimmer')).toBe(
      '"Fast swimmer" is no name. A name is one word of letters and digits that begins with a letter. Write "FastSwimmer", say.',
    );
    expect(await renamed(sources, 'except')).toBe(
      '"except" is a word of the language, so nothing can be called by it.',
    );
    expect(await renamed(sources, ' ')).toBe('A name is needed.');
  });

  it('refuses for a revision what is no number with a dot', async () => {
    const sources = { program: `${start}revisions { 5.«»0 on 2024-01-01 }\nrequire since 5.0: badge Swimmer` };
    expect(await renamed(sources, 'five')).toBe('"five" cannot be the label of a revision. Write it like 8.0.');
  });

  it('refuses where nothing is named', async () => {
    expect(await renamed({ program: `${start}require an«»y badge` }, 'x')).toBe(
      'Nothing here has a name that can be changed.',
    );
  });

  it('offers the words under the cursor', async () => {
    expect(await offered('require badge Swim«»mer')).toBe('Swimmer');
    expect(await offered('define person very fit: trained\nrequire at least 1 person ve«»ry fit')).toBe('very fit');
    expect(await offered('define person very f«»it: trained\nrequire at least 1 person very fit')).toBe('very fit');
    expect(await offered('require badge Swim«»er')).toBe(null);
  });
});
