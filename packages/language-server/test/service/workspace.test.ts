import { describe, expect, it } from 'vitest';
import { newWorkspace } from '../../src/service/workspace.ts';
import { catalog, diagnosticsIn, folder } from '../support/workspace.ts';

const elsewhere = 'file:///elsewhere/';
const text = 'program P\nuse "./catalog.proviso"\nrequire badge Climber\n';
const withClimber = catalog.replace('Diver', 'Climber');

/** A workspace of a client that tells of files in the folder; the files may be changed. */
function watchedWorkspace(files: Map<string, string | Promise<string>>) {
  const read = async (uri: string): Promise<string | null> => (await files.get(uri)) ?? null;
  const workspace = newWorkspace({ read, find: () => Promise.resolve([]) }, { isWatched: true });
  workspace.setFolders([folder.slice(0, -1)]);
  const codesIn = async (uri: string): Promise<readonly string[]> =>
    (await diagnosticsIn(workspace, uri)).map(({ code }) => code);
  return { workspace, codesIn };
}

describe('a document outside of the folders, of which nobody tells when it changes', () => {
  const program = `${elsewhere}program.proviso`;
  const used = `${elsewhere}catalog.proviso`;

  it('is read again when it was open and is no more', async () => {
    const files = new Map([[used, catalog]]);
    const { workspace, codesIn } = watchedWorkspace(files);
    workspace.open(program, text);
    expect(await codesIn(program)).toEqual(['unknown-entry']);
    workspace.open(used, withClimber);
    files.set(used, withClimber);
    workspace.close(used);
    expect(await codesIn(program)).toEqual([]);
  });

  it('is read again when something is saved, and what uses it is named', async () => {
    const files = new Map([[used, catalog]]);
    const { workspace, codesIn } = watchedWorkspace(files);
    workspace.open(program, text);
    expect(await codesIn(program)).toEqual(['unknown-entry']);
    files.set(used, withClimber);
    expect(workspace.forgetUnwatched()).toEqual([program]);
    expect(await codesIn(program)).toEqual([]);
  });
});

it('a document in a folder is not read again when something is saved', async () => {
  const program = `${folder}program.proviso`;
  const { workspace, codesIn } = watchedWorkspace(new Map([[`${folder}catalog.proviso`, catalog]]));
  workspace.open(program, text);
  await codesIn(program);
  const before = workspace.changes();
  expect(workspace.forgetUnwatched()).toEqual([]);
  expect(workspace.changes()).toBe(before);
});
