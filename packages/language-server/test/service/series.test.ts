import { describe, expect, it } from 'vitest';
import { provideDefinition } from '../../src/service/provide-definition.ts';
import { provideReferences } from '../../src/service/provide-references.ts';
import { prepareRename, provideRename } from '../../src/service/provide-rename.ts';
import { provideTypeDefinition } from '../../src/service/provide-type-definition.ts';
import { changedLines, family, shown } from '../support/family.ts';
import { hoverAt } from '../support/hovering.ts';

const catalog = `catalog Guild
kind course plural courses
entries of course { - Hygiene2019 - Hygiene2021 }
/// Which hygiene is asked for.
series Code "Hygiene Code" of course: Hygiene2019 on 2019-01-01, Hygiene2021 on 2021-05-01
record baker { passed course  helpers: list of helper }
record helper { passed course }`;

const program = `program P
use "./catalog.proviso"
require passed the newest Code
require at least 1 helper who passed the newest Code, or the one before it
require Code: any course Hygiene2019`;

const all = { catalog, program };

/** The documents with a mark in one of them, within the words given. */
const markedIn = (name: keyof typeof all, before: string, after: string): Record<string, string> => ({
  ...all,
  [name]: all[name].replace(before + after, `${before}«»${after}`),
});

const declared = markedIn('catalog', 'series Co', 'de');
const used = markedIn('program', 'newest Co', 'de');

async function renamed(sources: Readonly<Record<string, string>>, name: string): Promise<readonly string[] | string> {
  const { workspace, analysis, offset } = await family(sources);
  const result = await provideRename(workspace, analysis, offset, name);
  return result.kind === 'refused' ? result.reason : changedLines(result.edits);
}

describe('over a series', () => {
  it('are its entries, each with the days on which it is the newest', async () => {
    expect(await hoverAt(used)).toBe(`«Code»

series Code "Hygiene Code" of course: Hygiene2019 on 2019-01-01, Hygiene2021 on 2021-05-01

Which hygiene is asked for.

A series of 2 courses:

- Hygiene2019, the newest from 2019-01-01 through 2021-04-30
- Hygiene2021, the newest from 2021-05-01

On 2024-06-01 the newest is Hygiene2021.

Declared in catalog.proviso, line 5.`);
  });

  it('is where it is declared the same, but for the place', async () => {
    expect(await hoverAt(declared)).toContain('On 2024-06-01 the newest is Hygiene2021.');
    expect(await hoverAt(declared)).not.toContain('Declared in');
  });

  it.each([
    ['2021-04-30', 'On 2021-04-30 the newest is Hygiene2019.'],
    ['2018-12-31', 'On 2018-12-31 there is none yet.'],
  ])('is the newest on %s', async (on, told) => {
    expect(await hoverAt(declared, on)).toContain(told);
  });

  it('are the last entries, where there are many', async () => {
    const years = Array.from({ length: 12 }, (_, index) => 2000 + index);
    const many = catalog
      .replace('{ - Hygiene2019', `{ ${years.map((year) => `- H${year} `).join('')}- Hygiene2019`)
      .replace('series Code', 'series C«»ode')
      .replace('course: ', `course: ${years.map((year) => `H${year} on ${year}-01-01, `).join('')}`);
    const told = await hoverAt({ catalog: many });
    expect(told).toContain(
      'A series of 14 courses:\n\n- 6 earlier\n- H2006, the newest from 2006-01-01 through 2006-12-31',
    );
    expect(told).toContain('- Hygiene2021, the newest from 2021-05-01');
  });
});

it('over an entry is the series that it is in', async () => {
  expect(await hoverAt(markedIn('program', 'course Hyg', 'iene2019'))).toContain(
    'In the series Code, the newest from 2019-01-01 through 2021-04-30.',
  );
});

describe('a series', () => {
  const everywhere = [
    'catalog: series «Code» "Hygiene Code" of course: Hygiene2019 on 2019-01-01, Hygiene2021 on 2021-05-01',
    'program: require passed the newest «Code»',
    'program: require at least 1 helper who passed the newest «Code», or the one before it',
  ];

  it.each([
    ['its declaration', declared],
    ['a requirement', used],
  ])('is found and gets another name in all documents from %s', async (_, sources) => {
    const { workspace, analysis, offset } = await family(sources);
    const found = await provideReferences(workspace, analysis, offset, true);
    expect(found.map((each) => shown(each.document.uri, each.document.text, each))).toEqual(everywhere);
    expect(prepareRename(analysis, offset)?.name).toBe('Code');
    expect(await renamed(sources, 'Hygiene')).toEqual(
      everywhere.map((line) => {
        const [, name = '', text = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
        return `${name}: ${text.replaceAll(/[«»]/g, '')} → ${text.replace('«Code»', 'Hygiene')}`;
      }),
    );
  });

  it('cannot be called as a kind is', async () => {
    expect(await renamed(declared, 'course')).toContain('The name "course" is taken already.');
  });

  it('says another name of its entries, and of its kind', async () => {
    const series =
      'catalog: series Code "Hygiene Code" of course: Hygiene2019 on 2019-01-01, Hygiene2021 on 2021-05-01';
    expect(await renamed(markedIn('program', 'course Hyg', 'iene2019'), 'Old')).toContain(
      `${series} → series Code "Hygiene Code" of course: Old on 2019-01-01, Hygiene2021 on 2021-05-01`,
    );
    expect(await renamed(markedIn('catalog', 'of cou', 'rse: Hyg'), 'lesson')).toContain(
      `${series} → series Code "Hygiene Code" of lesson: Hygiene2019 on 2019-01-01, Hygiene2021 on 2021-05-01`,
    );
  });

  it('is gone to from a requirement, and its kind from it', async () => {
    const { analysis, offset } = await family(used);
    const [target] = provideDefinition(analysis, offset);
    expect(target && shown(target.document.uri, target.document.text, target)).toBe(everywhere[0]);
    const types = provideTypeDefinition(analysis, offset);
    expect(types.map((each) => shown(each.document.uri, each.document.text, each))).toEqual([
      'catalog: kind «course» plural courses',
    ]);
  });
});
