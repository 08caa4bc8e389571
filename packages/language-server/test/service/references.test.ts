import { expect, it } from 'vitest';
import { provideReferences } from '../../src/service/provide-references.ts';
import { clubCatalog, family, shown } from '../support/family.ts';

const start = 'program P\nuse "./catalog.proviso"\n';

/** Every place that names what is named at the mark. */
async function referencesAt(sources: Readonly<Record<string, string>>, withDeclarations = false) {
  const { workspace, analysis, offset } = await family(sources);
  const found = await provideReferences(workspace, analysis, offset, withDeclarations);
  return found.map((each) => shown(each.document.uri, each.document.text, each));
}

it('of an entry are in all documents of the workspace', async () => {
  const found = await referencesAt({
    program: `${start}require badge Swim«»mer`,
    other: `${start.replace('P', 'Q')}require any badge except Swimmer`,
  });
  expect(found).toEqual([
    'catalog: group Water of badge: «Swimmer», Diver',
    'other: require any badge except «Swimmer»',
    'program: require badge «Swimmer»',
  ]);
});

it('include the declaration where that is wanted', async () => {
  const found = await referencesAt({ program: `${start}require any badge of Lo«»w` }, true);
  expect(found).toEqual([
    'catalog: scale Level: «Low» < High',
    'catalog: - Swimmer "Swims" { level: «Low» }',
    'program: require any badge of «Low»',
  ]);
});

it('of a label are where examples give it as a reason', async () => {
  const found = await referencesAt({
    program: `${start}require La«»rge: size at least 3`,
    examples: 'examples for P\nuse "./program.proviso"\nclub C { size: 1 }\nexpect C unmet on 2024-06-01 because Large',
  });
  expect(found).toEqual(['examples: expect C unmet on 2024-06-01 because «Large»']);
});

it('of what another document calls by the same name are not among them', async () => {
  const found = await referencesAt({
    program: `${start}require Lar«»ge: size at least 3\nmay instead of Large: size at least 2`,
    other: `${start.replace('P', 'Q')}require Large: size at least 9\nmay instead of Large: size at least 8`,
  });
  expect(found).toEqual(['program: may instead of «Large»: size at least 2']);
});

it('of a catalog’s entry are found from the catalog itself', async () => {
  const found = await referencesAt({
    catalog: clubCatalog.replace('- Swimmer', '- Sw«»immer'),
    program: `${start}require badge Swimmer`,
  });
  expect(found).toEqual(['catalog: group Water of badge: «Swimmer», Diver', 'program: require badge «Swimmer»']);
});

const exclusive = `${clubCatalog.replace('High }', 'Low }')}exclusion OneLevel: at most 1 badge per level\n`;
const awarding = `${start}award badge Swimmer\nrequire Large: size at least 3\n`;
const expecting =
  'examples for P\nuse "./program.proviso"\nclub C { size: 1 }\nexpect C unmet on 2024-06-01 because One';

it('of an exclusion are where examples give as a reason what it asks of whoever is awarded an entry', async () => {
  const fromCatalog = {
    catalog: exclusive.replace('OneL', 'One«»L'),
    program: awarding,
    examples: `${expecting}Level`,
  };
  expect(await referencesAt(fromCatalog)).toEqual(['examples: expect C unmet on 2024-06-01 because «OneLevel»']);
  const fromExamples = { catalog: exclusive, program: awarding, examples: `${expecting}«»Level` };
  expect(await referencesAt(fromExamples, true)).toEqual([
    'catalog: exclusion «OneLevel»: at most 1 badge per level',
    'examples: expect C unmet on 2024-06-01 because «OneLevel»',
  ]);
});
