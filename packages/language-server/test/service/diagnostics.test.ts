import { describe, expect, it } from 'vitest';
import { catalog, diagnosticsIn, folder, workspaceOver } from '../support/workspace.ts';

const program = `${folder}program.proviso`;
const start = 'program P\nuse "./catalog.proviso"\n';

/** What a program of these lines is told, with the words that it is about. */
async function told(lines: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { workspace } = workspaceOver(files);
  const text = start + lines;
  workspace.open(program, text);
  const found = await diagnosticsIn(workspace, program);
  return found.map(({ code, span }) => `${code} «${text.slice(span.start, span.end)}»`);
}

describe('diagnostics', () => {
  it('are none where nothing is wrong', async () => {
    expect(await told('require any badge', { 'catalog.proviso': catalog })).toEqual([]);
  });

  it('speak of the form and of the meaning at once', async () => {
    expect(await told('require any bage\nrequire badge Swimer', { 'catalog.proviso': catalog })).toEqual([
      'unknown-name «bage»',
      'unknown-entry «Swimer»',
    ]);
  });

  it('say where a document is missing', async () => {
    expect(await told('require any badge', {})).toEqual(['document-not-found «"./catalog.proviso"»']);
  });

  it('call documents by what readers know them by', async () => {
    const { workspace } = workspaceOver({ 'catalog.proviso': 'catalog Empty' });
    workspace.open(program, `${start}require any badge`);
    const [found] = await diagnosticsIn(workspace, program);
    expect(found?.message).toMatch(/^"catalog.proviso" declares no record/);
  });

  it('follow what an editor has open before what is in the file', async () => {
    const { workspace } = workspaceOver({ 'catalog.proviso': catalog });
    workspace.open(program, `${start}require badge Climber`);
    expect((await diagnosticsIn(workspace, program)).map(({ code }) => code)).toEqual(['unknown-entry']);
    workspace.open(`${folder}catalog.proviso`, catalog.replace('- Diver', '- Climber'));
    expect(await diagnosticsIn(workspace, program)).toEqual([]);
    workspace.close(`${folder}catalog.proviso`);
    expect((await diagnosticsIn(workspace, program)).map(({ code }) => code)).toEqual(['unknown-entry']);
  });

  it('read a file once, and again after it has changed', async () => {
    const files = { 'catalog.proviso': catalog };
    const { workspace, reads } = workspaceOver(files);
    workspace.open(program, `${start}require badge Climber`);
    await diagnosticsIn(workspace, program);
    await diagnosticsIn(workspace, program);
    expect(reads).toEqual(['catalog.proviso']);
    files['catalog.proviso'] = catalog.replace('- Diver', '- Climber');
    workspace.forget(`${folder}catalog.proviso`);
    expect(await diagnosticsIn(workspace, program)).toEqual([]);
  });

  it('end where documents use each other in a circle', async () => {
    const circle = 'catalog C\nuse "./other.proviso"';
    expect(
      await told('require any badge', {
        'catalog.proviso': circle,
        'other.proviso': circle.replace('other', 'catalog'),
      }),
    ).toContainEqual(expect.stringContaining('use-circle'));
  });

  it('are none of a document that nobody has', async () => {
    expect(await diagnosticsIn(workspaceOver({}).workspace, `${folder}nothing.proviso`)).toEqual([]);
  });
});
