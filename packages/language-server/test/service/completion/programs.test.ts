import { describe, expect, it } from 'vitest';
import { newCatalogNames } from '../../../src/service/catalog-names.ts';
import { provideCompletion } from '../../../src/service/provide-completion.ts';
import { completed, offered, opened } from '../../support/completing.ts';

const history = 'revisions {\n  1.0 on 2023-01-01 "First"\n  2.0 on 2024-01-01 "Second"\n}\n';

describe('completion in programs', () => {
  it('offers the revisions, the latest first', async () => {
    expect(await offered(`${history}require X since |`, 'revision')).toEqual([
      '2.0',
      '1.0',
      '2024-01-01',
      '2023-01-01',
    ]);
    expect(await offered(`${history}require any badge except Diver before |`, 'revision')).toContain('1.0');
  });

  it('offers the next revision on a line of its own alone', async () => {
    expect(await offered('revisions {\n  7.0 |\n}')).toEqual(['on …', 'on', 'editorial']);
    expect(await offered('revisions {\n  7.0 on 2023-01-01 |\n}')).toEqual(['editorial']);
  });

  it('offers first what a program lacks', async () => {
    const first = async (source: string): Promise<readonly string[]> =>
      (await completed(source)).map(({ label }) => label).slice(0, 3);
    expect(await first('program P\n|')).toEqual(['use', 'revisions', 'require']);
    expect(await first('program P\nuse "./catalog.proviso"\n|')).toEqual(['require', 'revisions', 'section']);
    expect(await first(`program P\nuse "./catalog.proviso"\n${history}|`)).toEqual(['require', 'section', 'use']);
  });

  it('offers what may be met instead only below a requirement', async () => {
    expect(await offered('|', 'keyword')).not.toContain('may instead');
    expect(await offered('section "S" {\n  require any badge\n  |\n}', 'keyword')).toContain('may instead');
  });

  it('offers the next revision', async () => {
    expect(await offered('revisions {\n  7.0 on 2023-01-01\n  |\n}', 'revision')).toEqual(['8.0']);
  });

  it('offers the labels of requirements and of their points', async () => {
    const requirements = 'require Fees: size at least 3\nrequire All: all of {\n  - Pool: insured\n}\n';
    expect(await offered(`${requirements}may instead of |`)).toEqual(['Fees', 'All', 'Pool']);
    expect(await offered(`${requirements}may instead of Fees, |`)).toEqual(['All', 'Pool']);
  });

  it('offers what exceptions may be exceptions to', async () => {
    const requirements = 'require Fees: size at least 3\nexception Small to Fees when size at most 9: insured\n';
    expect(await offered(`${requirements}exception Tiny to |`)).toEqual(['Fees', 'Small']);
    expect(await offered(`${requirements}exception Tiny to Fees, |`)).toEqual(['Small']);
    expect(await offered(`${requirements}exception Tiny to Fees when insured: |`, 'keyword')).toContain('not required');
    expect(await offered(`${requirements}|`, 'keyword')).toContain('exception');
  });

  it('offers open questions', async () => {
    const question = 'unsettled Guests "Do guests count?"\n';
    expect(await offered(`${question}settle |`)).toEqual(['Guests']);
    expect(await offered(`${question}require every person must be senior if |`)).toEqual(['Guests']);
  });

  it('offers moments', async () => {
    expect(await offered('require X on |', 'value')).toEqual(['application', 'renewal']);
  });

  it('offers what is attested elsewhere', async () => {
    expect(await offered('require attested Paid\nrequire attested |')).toEqual(['Paid']);
  });

  it('marks what had ended before the last revision, and offers it last', async () => {
    const all = await completed(`program P\nuse "./catalog.proviso"\n${history}require badge |`);
    const entries = all.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ label, isDeprecated }) => `${label}${isDeprecated ? ' †' : ''}`)).toEqual([
      'Swimmer', 'Diver', 'Lifeguard', 'Floater †',
    ]); // prettier-ignore
  });

  it('finds an entry by its title', async () => {
    const [entry] = (await completed('program P\nuse "./catalog.proviso"\nrequire badge |')).filter(
      ({ label }) => label === 'Lifeguard',
    );
    expect(entry?.filter).toBe('Lifeguard_Saves_lives');
    expect(entry?.detail).toBe('Saves lives');
  });

  it("offers whole requirements with the catalog's names to choose from", async () => {
    const all = await completed('program P\nuse "./catalog.proviso"\n|');
    const template = all.find(({ label }) => label === 'require any …');
    expect(template?.snippet).toBe('require ${1:Label}: any ${2|badge,agreement|}');
    expect(template?.text).toBe('require Label: any badge');
  });

  it('begins no new item in the middle of a line', async () => {
    expect(await offered('require any badge |', 'keyword')).not.toContain('require');
    expect(await offered('require any badge\n|', 'keyword')).toContain('require');
  });
});

describe('completion where the catalog is not used yet', () => {
  it('does not bring it in where it has just been', async () => {
    const { workspace, document } = opened('program P\n\nrequire any |', 'program.proviso');
    await workspace.analysis(document.uri);
    const text = 'program P\nuse "./catalog.proviso"\nrequire any ';
    workspace.open(document.uri, text);
    const now = workspace.document(document.uri) ?? document;
    const all = await provideCompletion(workspace, newCatalogNames(workspace), now, text.length);
    expect(all.find(({ label }) => label === 'badge')?.edits).toEqual([]);
  });

  it('offers its names last, and brings it in', async () => {
    const all = await completed('program P "Title" // the first\n\nrequire any |');
    const badge = all.find(({ label }) => label === 'badge');
    expect(badge?.edits).toEqual([{ start: 30, end: 30, text: '\nuse "./catalog.proviso"' }]);
  });

  it('offers its path', async () => {
    expect((await completed('program P\nuse "|')).map(({ label }) => label)).toEqual(['"./catalog.proviso"']);
  });
});
